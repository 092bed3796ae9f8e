import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { folder } from '../articles/folder.ts'
import { openStore } from './store.ts'

/** Adds articles in a process of its own until it is killed so many acknowledgements, and some milliseconds, later. */
async function killed(file: string, first: number, after: number, delay: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'adding.ts'), file, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const acknowledged: string[] = []
  for await (const said of createInterface({ input: child.stdout })) {
    acknowledged.push(said)
    if (acknowledged.length === after) setTimeout(() => child.kill('SIGKILL'), delay)
  }
  await ended
  return acknowledged
}

test('killed at any moment, every acknowledged article is there, whole and with its original', async () => {
  const file = join(folder({}), 'servers.sqlite')
  const there: string[] = []
  for (const [after, delay] of [
    [1, 0],
    [9, 7],
    [30, 3],
  ] as const) {
    there.push(...(await killed(file, there.length * 10, after, delay)))
    const { store } = openStore(file)
    const articles = Array.from(store.articles('server'), ({ article }) => article)
    const ids = new Set(articles.map(({ id }) => id))
    expect(there.filter((id) => !ids.has(id))).toEqual([])
    const originals = new Map(
      Array.from(store.originals('server'), ({ name, bytes }) => [name, Buffer.from(bytes).toString()]),
    )
    // What was under way is there as a whole or not at all.
    expect(originals.size).toBe(articles.length)
    for (const { id, text } of articles) expect(originals.get(id)).toBe(text)
    store.close()
  }
}, 60_000)
