import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { openLibrary } from '../../src/library.ts'
import { folder } from '../articles/folder.ts'
import { article, line } from './articles.ts'

/** After how many acknowledgements it is killed, and how many milliseconds later; the library is saved every 256 changes. */
const KILLS = [
  [1, 0],
  [13, 9],
  [256, 2],
  [257, 12],
  [30, 1],
] as const

/** Adds articles in a process of its own until it is killed so many acknowledgements, and then a little, later. */
async function killed(content: string, kept: string, first: number, after: number, delay: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'adding.ts'), content, kept, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const acknowledged: string[] = []
  for await (const said of createInterface({ input: child.stdout })) {
    if (said !== 'open') acknowledged.push(said)
    if (acknowledged.length === after) setTimeout(() => child.kill('SIGKILL'), delay)
  }
  await ended
  return acknowledged
}

test('killed at any moment while it adds, merges and saves, it starts again with every acknowledged article', async () => {
  const content = folder({ 'archive.jsonl': line(article('pont', 'passerelles')) })
  const kept = folder({})
  const there = new Set<string>(['pont'])
  const removed = new Set<string>()
  let next = 0
  for (const [after, delay] of KILLS) {
    const acknowledged = await killed(content, kept, next, after, delay)
    for (const said of acknowledged) {
      const id = said.replace('-', '')
      if (said === id) there.add(id)
      else {
        there.delete(id)
        removed.add(id)
      }
    }
    const last = Number(acknowledged.findLast((said) => !said.startsWith('-'))?.slice(1))
    // What was under way may have been done or not: a removal, if the last was an addition that one follows.
    if (last % 7 === 3) there.delete(`n${last - 2}`)
    next = last + 2

    const { library, problems } = await openLibrary([content], { folder: kept })
    const ids = new Set(library.heads().map(({ id }) => id))
    expect(problems).toEqual([])
    expect([...there].filter((id) => !ids.has(id))).toEqual([])
    expect([...removed].filter((id) => ids.has(id))).toEqual([])
    for (const id of there) expect((await library.article(id))?.id).toBe(id)
    await library.close()
  }
}, 120_000)
