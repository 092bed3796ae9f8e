import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { prepare } from '../../src/library.ts'
import type { Article } from '../../src/model.ts'
import { openDatabase } from '../../src/servers/database.ts'
import { type Original, type Placed, ServerStore } from '../../src/servers/serverStore.ts'
import { folder } from '../articles/folder.ts'

/** The store of a file, which is closed after the test. */
export function openStore(path = join(folder({}), 'servers.sqlite'), code = 'today') {
  const database = openDatabase(path)
  onTestFinished(() => {
    if (database.isOpen) database.close()
  })
  return { path, database, store: new ServerStore(database, code) }
}

export const readied = (article: Article): Placed => ({
  ...{ article, prepared: prepare(article), versions: [], dropped: [] },
})

export const original = (text: string, addedBy = '400000000000000004'): Original => ({
  ...{ name: 'conseil.md', type: 'text/markdown', url: null },
  ...{ bytes: Buffer.from(text), addedBy },
})

/** The folder of the shared library in that of STATE. */
export const libraryIn = (state: string): string => join(state, 'libraries', 'content')
