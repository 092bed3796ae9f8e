import { randomBytes } from 'node:crypto'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ExportedFile } from '../../src/model.ts'
import { archive, tooLargeFor } from '../../src/servers/archive.ts'
import { readStream } from '../articles/folder.ts'
import { article } from '../library/articles.ts'
import { openStore, original, readied } from './store.ts'

const SERVER = '200000000000000002'

async function filesIn(files: AsyncIterable<ExportedFile>) {
  const all: { readonly archive: string; readonly name: string; readonly text: string }[] = []
  for await (const { name: archive, bytes } of files)
    for (const [name, text] of Object.entries(unzipSync(bytes)))
      all.push({ archive, name, text: Buffer.from(text).toString() })
  return all
}

test('everything is in one archive: originals byte for byte, articles as lines, who added what', async () => {
  const { store } = openStore()
  await store.addOriginal(SERVER, { ...original('un'), name: '../étude du pont.md' }, [
    readied(article('pont', 'passerelles')),
  ])
  await store.addOriginal(SERVER, { ...original('deux'), name: '' }, [readied(article('halle', 'la halle'))])
  const files = await filesIn(archive(1e6, store, SERVER))
  expect(files.map(({ name }) => name)).toEqual([
    'originals/0001-..-étude-du-pont.md',
    'originals/0002-',
    'added.json',
    'articles-1.jsonl',
  ])
  expect(files.map(({ archive }) => archive)).toEqual(Array(4).fill('articles.zip'))
  expect(files.slice(0, 2).map(({ text }) => text)).toEqual(['un', 'deux'])
  expect(JSON.parse(files[2]?.text ?? '')).toMatchObject({
    originals: [{ file: 'originals/0001-..-étude-du-pont.md', addedBy: '400000000000000004' }, { name: '' }],
    feeds: [],
  })
  const { articles } = await readStream(files[3]?.text ?? '')
  expect(articles).toEqual([article('pont', 'passerelles'), article('halle', 'la halle')])
})

test('what is larger than a file may be is spread over several, and named where nothing can hold it', async () => {
  const { store } = openStore()
  for (const [name, size] of [
    ['a', 60_000],
    ['b', 60_000],
    ['huge', 120_000],
  ] as const)
    await store.addOriginal(SERVER, { ...original(''), name, bytes: randomBytes(size) }, [readied(article(name, name))])
  expect(tooLargeFor(100_000, store, SERVER)).toEqual(['huge'])
  const sizes: number[] = []
  const names: string[] = []
  for await (const { name, bytes } of archive(100_000, store, SERVER)) {
    names.push(name)
    sizes.push(bytes.length)
  }
  expect(names).toEqual(['articles.zip', 'articles-2.zip'])
  expect(Math.max(...sizes)).toBeLessThan(100_000)
})
