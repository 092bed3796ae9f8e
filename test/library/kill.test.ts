import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
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

/** Runs a process on a library until it is killed so many acknowledgements, and then a little, later. */
async function killed(
  script: string,
  args: readonly [content: string, kept: string, first: number],
  [after, delay]: readonly [number, number],
): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args.map(String)], {
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
  for (const kill of KILLS) {
    const acknowledged = await killed('adding.ts', [content, kept, next], kill)
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

/** The library is saved, and what is no longer needed cleared away, every 256 changes. */
const KILLS_OF_CLEARING = [
  [256, 15],
  [256, 60],
] as const

test('killed at any moment while it clears away what was replaced, it has the last version of every article', async () => {
  const content = folder({ 'archive.jsonl': line(article('pont', 'passerelles')) })
  const kept = folder({})
  const versions = new Map<string, number>()
  let next = 0
  for (const kill of KILLS_OF_CLEARING) {
    const acknowledged = await killed('churning.ts', [content, kept, next], kill)
    for (const said of acknowledged) {
      const [id = '', version] = said.split(' ')
      versions.set(id, Number(version))
    }
    next = Math.max(...versions.values()) + 1

    const { library, problems } = await openLibrary([content], { folder: kept })
    expect(problems).toEqual([])
    for (const [id, version] of versions) {
      const text = (await library.article(id))?.text
      // What was under way may have been done or not.
      const orNext = id === `c${next % 30}` ? `|${next}` : ''
      expect(text).toMatch(new RegExp(`version(${version}${orNext}) `))
    }
    await library.close()
    const sizes = readdirSync(kept).map(
      (name) => [name.replace(/^\d+\./, ''), statSync(join(kept, name)).size] as const,
    )
    // 30 articles of some 2 KB each, but for what is not worth clearing away: 256 KB.
    expect(sizes.filter(([name]) => name === 'records')).toEqual([
      ['records', expect.toSatisfy(isUnder(2 * 30 * 3000 + 2 ** 18))],
    ])
    expect(sizes.filter(([name]) => name.endsWith('.tmp'))).toEqual([])
    next++
  }
}, 120_000)

function isUnder(most: number): (size: number) => boolean {
  return (size) => size < most
}
