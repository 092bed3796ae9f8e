import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { watchFolders } from '../../src/sources/watchFolders.ts'
import { folder, read } from '../articles/folder.ts'

/** However busy the machine is. */
const SOON = { timeout: 20_000 }

/** Watches a folder; `next` settles with the articles of the folder at the next call. */
async function watched(files: Readonly<Record<string, string>>, onChange: () => Promise<void> = async () => {}) {
  const root = folder(files)
  let calls = 0
  let next = Promise.withResolvers<readonly string[]>()
  const errors: unknown[] = []
  const watch = watchFolders(
    [root],
    async () => {
      calls++
      await onChange()
      const { articles } = await read(root)
      next.resolve(articles.map(({ text }) => text))
      next = Promise.withResolvers()
    },
    (error) => errors.push(error),
  )
  onTestFinished(() => watch.close())
  await watch.ready
  return { root, errors, next: () => next.promise, calls: () => calls }
}

test('a file saved, changed, moved and deleted', async () => {
  const { root, next } = await watched({ 'a.md': 'Un.' })
  const steps: readonly (readonly [step: () => void, texts: readonly string[]])[] = [
    [() => writeFileSync(join(root, 'b.md'), 'Deux.'), ['Un.', 'Deux.']],
    [() => writeFileSync(join(root, 'b.md'), 'Deux encore.'), ['Un.', 'Deux encore.']],
    [() => renameSync(join(root, 'b.md'), join(root, '0.md')), ['Deux encore.', 'Un.']],
    [() => rmSync(join(root, 'a.md')), ['Deux encore.']],
  ]
  for (const [step, texts] of steps) {
    const told = next()
    step()
    expect(await told).toEqual(texts)
  }
})

test('a new folder, and what is in it', async () => {
  const { root, next } = await watched({ 'a.md': 'Un.' })
  const told = next()
  mkdirSync(join(root, 'sub'))
  writeFileSync(join(root, 'sub', 'b.md'), 'Deux.')
  expect(await told).toEqual(['Un.', 'Deux.'])
})

test('what comes together is told of once; what editors leave, never', async () => {
  const { root, next, calls } = await watched({ 'a.md': 'Un.' })
  for (const name of [
    '.a.md.swp',
    'a.md~',
    '#a.md#',
    '.#a.md',
    '4913',
    '~$a.docx',
    'b.pdf.crdownload',
    'a.md.tmp',
    'photo.jpg',
  ])
    writeFileSync(join(root, name), 'x')
  await wait(400)
  expect(calls()).toBe(0)
  const told = next()
  // As many editors save: under another name first.
  writeFileSync(join(root, 'a.md.tmp'), 'Un, deux.')
  renameSync(join(root, 'a.md.tmp'), join(root, 'a.md'))
  for (let number = 0; number < 20; number++) writeFileSync(join(root, `${number}.md`), `Numéro ${number}.`)
  expect(await told).toHaveLength(21)
  expect(calls()).toBe(1)
})

test('a file that is written on and on is told of all the same', async () => {
  const { root, next } = await watched({ 'a.md': 'Un.' })
  const told = next()
  const writing = setInterval(() => appendFileSync(join(root, 'a.md'), ' Encore.'), 20)
  onTestFinished(() => clearInterval(writing))
  expect(await told).toHaveLength(1)
})

test('while a call is under way no other begins, and what changes meanwhile is not lost', async () => {
  let running = 0
  const { root, next } = await watched({ 'a.md': 'Un.' }, async () => {
    expect(++running).toBe(1)
    await wait(100)
    running--
  })
  const first = next()
  writeFileSync(join(root, 'b.md'), 'Deux.')
  await wait(200)
  writeFileSync(join(root, 'c.md'), 'Trois.')
  await first
  expect(await next()).toEqual(['Un.', 'Deux.', 'Trois.'])
})

test('what a call throws is told of, and the watch goes on', async () => {
  let fails = true
  const { root, errors, next } = await watched({ 'a.md': 'Un.' }, async () => {
    if (fails) throw new Error('full disk')
  })
  writeFileSync(join(root, 'b.md'), 'Deux.')
  await expect.poll(() => errors, SOON).toHaveLength(1)
  fails = false
  const told = next()
  writeFileSync(join(root, 'b.md'), 'Deux encore.')
  expect(await told).toEqual(['Un.', 'Deux encore.'])
})
