import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import lunr from 'lunr'
import { describe, expect, test } from 'vitest'
import {
  type Column,
  Columns,
  loadIndex,
  PackedBuilder,
  type PackedIndex,
  readSnapshot,
  SnapshotError,
  saveIndex,
  writeSnapshot,
} from '../../../src/search/packed/index.ts'
import { folder } from '../../articles/folder.ts'

function harbour(ids: readonly number[], whitelist: readonly string[] = []): PackedIndex {
  const builder = new PackedBuilder()
  builder.field('title', { boost: 4 })
  builder.field('body')
  builder.metadataWhitelist.push(...whitelist)
  builder.pipeline.add(lunr.trimmer, lunr.stemmer)
  builder.searchPipeline.add(lunr.stemmer)
  for (const id of ids)
    builder.add({ id, title: `Quay ${id} 北`, body: `ferries ${'moored '.repeat(id)}at quay ${id % 3}` })
  return builder.build()
}

const QUESTIONS = ['quay', 'ferry moored', 'title:quay^2 -1', 'moor*', '北~1', '+ferries quay']

async function saved(index: PackedIndex): Promise<string> {
  const path = join(folder({}), 'index')
  await saveIndex(index, path)
  return path
}

test('what was saved answers the same, segments, removals, settings and pipeline included', async () => {
  const index = harbour([1, 2, 3, 4])
  index.add(harbour([5, 6]))
  index.remove('2')
  const loaded = await loadIndex(await saved(index))
  expect(loaded.size).toBe(5)
  for (const question of QUESTIONS) expect(loaded.search(question)).toEqual(index.search(question))
  loaded.add(harbour([2, 9]))
  index.add(harbour([2, 9]))
  for (const question of QUESTIONS) expect(loaded.search(question)).toEqual(index.search(question))
})

test('metadata is saved too', async () => {
  const index = harbour([1, 2], ['position'])
  const [result] = (await loadIndex(await saved(index))).search('ferries')
  expect(result?.matchData).toEqual(index.search('ferries')[0]?.matchData)
})

test('an index of nothing', async () => {
  expect((await loadIndex(await saved(harbour([])))).search('quay')).toEqual([])
})

describe('a file that is no sound snapshot is told', () => {
  test.each<[phenomenon: string, reason: RegExp, spoil: (bytes: Buffer) => Buffer]>([
    ['empty', /cut short/, () => Buffer.alloc(0)],
    ['cut in its header', /cut short/, (bytes) => bytes.subarray(0, 40)],
    ['cut in its columns', /cut short/, (bytes) => bytes.subarray(0, bytes.length - 100)],
    ['a bit of its header turned', /damaged/, (bytes) => flip(bytes, 60)],
    ['a bit of its columns turned', /damaged/, (bytes) => flip(bytes, bytes.length - 20)],
    ['something else', /another format/, () => Buffer.from('{"version":"2.3.9","fields":[]}')],
  ])('%s', async (_, reason, spoil) => {
    const path = await saved(harbour([1, 2, 3]))
    await writeFile(path, spoil(await readFile(path)))
    await expect(loadIndex(path)).rejects.toThrow(SnapshotError)
    await expect(loadIndex(path)).rejects.toThrow(reason)
  })

  test('missing', async () => {
    await expect(loadIndex(join(folder({}), 'none'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('a snapshot of many chunks', () => {
  const MEGABYTE = 2 ** 20
  const columns = Columns.of({
    first: Uint8Array.from({ length: 5 * MEGABYTE + 3 }, (_, i) => i % 251),
    second: Uint32Array.from({ length: MEGABYTE }, (_, i) => 7 * i),
    third: Float64Array.of(0.1),
  })
  const write = async () => {
    const path = join(folder({}), 'many')
    await writeSnapshot(path, { kind: 'numbers', version: '1', about: null, columns })
    return path
  }

  test('is read as it was written', async () => {
    const read = await readSnapshot(await write(), 'numbers', '1')
    expect([...read.columns.entries()].map(([name]) => name)).toEqual(['first', 'second', 'third'])
    for (const [name] of columns.entries())
      expect(Buffer.compare(bytesOf(read.columns, name), bytesOf(columns, name))).toBe(0)
  })

  test.each([0.01, 0.3, 0.5, 0.7, 0.99])('a bit turned %f of the way is found', async (share) => {
    const path = await write()
    const bytes = await readFile(path)
    await writeFile(path, flip(bytes, Math.floor(share * bytes.length)))
    await expect(readSnapshot(path, 'numbers', '1')).rejects.toThrow(/damaged/)
  })
})

test('an index of other fields, or with a ref added twice, takes no part', () => {
  const other = new PackedBuilder()
  other.field('body')
  expect(() => harbour([1]).add(other.build())).toThrow(/has the fields title, body, not body/)
  expect(() => harbour([1]).add(harbour([2, 2]))).toThrow(RangeError)
})

function bytesOf(columns: Columns, name: string): Uint8Array {
  const column = columns.get<Column>(name, Uint8Array, Uint32Array, Float64Array)
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
}

function flip(bytes: Buffer, at: number): Buffer {
  bytes[at] = (bytes[at] ?? 0) ^ 4
  return bytes
}
