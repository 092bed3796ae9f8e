import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import flexsearch from 'flexsearch'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import { loadIndex, PackedBuilder, type PackedIndex, saveIndex } from '../../src/search/packed/index.ts'

/** How many results each engine is asked for. */
export const LIMIT = 10

/** The best documents that hold any of the words. */
export type Find = (words: readonly string[]) => readonly number[]

/** What an engine does with passages: words in small letters without accents, put between blanks. */
export interface Bench {
  add(passage: string, id: number): void
  finish(): Find
  /** Takes in passages after it is finished; null where it cannot. */
  readonly insert: ((passages: readonly string[], firstId: number) => void) | null
  /** Keeps what was built in a folder. */
  save(folder: string): Promise<void>
}

export interface Engine {
  open(folder: string): Bench
  /** What `save` kept, ready to be asked. */
  load(folder: string): Promise<Find>
  /** Too slow or too big for a hundred thousand articles. */
  readonly small?: true
}

/** Each as it comes, but that any word may match: Lunr and the packed index with its English stop words and stemmer. */
export const ENGINES: Readonly<Record<string, Engine>> = {
  packed: {
    open() {
      const builder = lunrBuilder(new PackedBuilder())
      let index: PackedIndex | undefined
      return {
        add: (text, id) => builder.add({ id, text }),
        finish() {
          index = builder.build()
          return findIn(index)
        },
        insert(passages, firstId) {
          const more = lunrBuilder(new PackedBuilder())
          for (const [i, text] of passages.entries()) more.add({ id: firstId + i, text })
          index?.add(more.build())
        },
        async save(folder) {
          if (index) await saveIndex(index, join(folder, 'index'))
        },
      }
    },
    load: async (folder) => findIn(await loadIndex(join(folder, 'index'))),
  },
  lunr: {
    small: true,
    open() {
      const builder = lunrBuilder(new lunr.Builder())
      let index: lunr.Index | undefined
      return {
        add: (text, id) => builder.add({ id, text }),
        finish() {
          index = builder.build()
          return findIn(index)
        },
        insert: null,
        save: async (folder) => writeFileSync(join(folder, 'index.json'), JSON.stringify(index)),
      }
    },
    load: async (folder) => findIn(lunr.Index.load(json(join(folder, 'index.json')) as object)),
  },
  MiniSearch: {
    small: true,
    open() {
      const index = new MiniSearch(MINISEARCH)
      return {
        add: (text, id) => index.add({ id, text }),
        finish: () => findInMiniSearch(index),
        insert: (passages, firstId) => index.addAll(passages.map((text, i) => ({ id: firstId + i, text }))),
        save: async (folder) => writeFileSync(join(folder, 'index.json'), JSON.stringify(index)),
      }
    },
    load: async (folder) =>
      findInMiniSearch(MiniSearch.loadJSON(readFileSync(join(folder, 'index.json'), 'utf8'), MINISEARCH)),
  },
  FlexSearch: {
    open() {
      const index = new flexsearch.Index(FLEXSEARCH)
      return {
        add: (text, id) => index.add(id, text),
        finish: () => findInFlexSearch(index),
        insert(passages, firstId) {
          for (const [i, text] of passages.entries()) index.add(firstId + i, text)
        },
        save: async (folder) => {
          await index.export((key, data) => writeFileSync(join(folder, key), data))
        },
      }
    },
    async load(folder) {
      const index = new flexsearch.Index(FLEXSEARCH)
      for (const key of readdirSync(folder)) index.import(key, readFileSync(join(folder, key), 'utf8'))
      return findInFlexSearch(index)
    },
  },
  'SQLite FTS5': {
    open(folder) {
      const database = new DatabaseSync(join(folder, 'index.sqlite'))
      database.exec("CREATE VIRTUAL TABLE passage USING fts5(text, content='', detail='full'); BEGIN")
      const insert = database.prepare('INSERT INTO passage(rowid, text) VALUES (?, ?)')
      return {
        add: (text, id) => insert.run(id, text),
        finish() {
          database.exec('COMMIT')
          return findInSqlite(database)
        },
        insert(passages, firstId) {
          database.exec('BEGIN')
          for (const [i, text] of passages.entries()) insert.run(firstId + i, text)
          database.exec('COMMIT')
        },
        async save() {},
      }
    },
    load: async (folder) => findInSqlite(new DatabaseSync(join(folder, 'index.sqlite'))),
  },
}

/** What an engine kept in its folder takes up. */
export function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}

const MINISEARCH = { fields: ['text'] }
const FLEXSEARCH = { tokenize: 'strict' } as const

/** With the pipelines that `lunr(config)` sets up. */
function lunrBuilder<B extends lunr.Builder>(builder: B): B {
  builder.field('text')
  builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer)
  builder.searchPipeline.add(lunr.stemmer)
  return builder
}

/** Lunr takes no limit, and passes over the one it is given. */
function findIn(index: Pick<PackedIndex, 'search'>): Find {
  return (words) =>
    index
      .search(words.join(' '), LIMIT)
      .slice(0, LIMIT)
      .map(({ ref }) => Number(ref))
}

function findInMiniSearch(index: MiniSearch): Find {
  return (words) =>
    index
      .search(words.join(' '))
      .slice(0, LIMIT)
      .map(({ id }) => Number(id))
}

function findInFlexSearch(index: { search(text: string, options: object): unknown }): Find {
  return (words) => [index.search(words.join(' '), { limit: LIMIT, suggest: true })].flat().map(Number)
}

function findInSqlite(database: DatabaseSync): Find {
  const select = database.prepare('SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?')
  return (words) => select.all(words.map((word) => `"${word}"`).join(' OR '), LIMIT).map(({ rowid }) => Number(rowid))
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
