import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openLibrary } from '../../src/library.ts'
import type { Problem } from '../../src/model.ts'
import type { FeedEvent } from '../../src/sources/followFeed.ts'
import { keepCurrent } from '../../src/sources/keepCurrent.ts'
import { folder } from '../articles/folder.ts'
import { serve } from '../fetching/server.ts'
import { pageOf } from './web.ts'

/** However busy the machine is. */
const SOON = { timeout: 20_000 }

/** A library of a folder, kept up with it and with the feed of a server on this machine. */
async function current(files: Readonly<Record<string, string>>, feeds: readonly string[] = []) {
  const root = folder(files)
  const { library, problems } = await openLibrary([root])
  const told: { problems: Problem[]; events: FeedEvent[]; errors: unknown[] } = { problems: [], events: [], errors: [] }
  const keeping = keepCurrent(
    library,
    { folders: [root], feeds, userAgent: 'Verbatim/0', allowed: ['127.0.0.1/32'], problems, every: 20 },
    {
      problem: (problem) => told.problems.push(problem),
      feed: (_, event) => told.events.push(event),
      failed: (error) => told.errors.push(error),
    },
  )
  onTestFinished(async () => {
    await keeping.close()
    await library.close()
  })
  const titles = () =>
    library
      .heads()
      .map(({ title }) => title)
      .sort()
  return { root, library, told, titles }
}

test('what is saved and deleted in a folder comes and goes; what cannot be read is told of once', async () => {
  const { root, told, titles } = await current({ 'a.md': '# Un\n\n« Oui », dit Ada Orlan.', 'old.md': '' })
  writeFileSync(join(root, 'b.md'), '# Deux\n\n« Non », dit Ada Orlan.')
  await expect.poll(titles, SOON).toEqual(['Deux', 'Un'])
  rmSync(join(root, 'a.md'))
  await expect.poll(titles, SOON).toEqual(['Deux'])
  writeFileSync(join(root, 'c.md'), '')
  await expect.poll(() => told.problems, SOON).toEqual([{ where: join(root, 'c.md'), reason: 'is empty' }])
  writeFileSync(join(root, 'd.md'), '# Trois\n\nFin.')
  await expect.poll(titles, SOON).toEqual(['Deux', 'Trois'])
  expect(told.problems).toHaveLength(1)
  expect(told.errors).toEqual([])
})

test('what a feed brings is in the answers, and known to it the next time', async () => {
  const server = await serve((request, response) => {
    if (request.url === '/feed')
      response.end(
        '<rss version="2.0"><channel><title>L’Écho</title><item><link>/a</link><title>Conseil</title></item></channel></rss>',
      )
    else if (request.url === '/a')
      response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf('Conseil', 'Nous avons tenu parole'))
    else response.writeHead(404).end()
  })
  const { library, told, titles } = await current({ 'a.md': '# Un\n\nOui.' }, [`${server.origin}/feed`])
  await expect.poll(titles, SOON).toEqual(['Conseil', 'Un'])
  expect((await library.search('tenu parole')).ranked[0]?.article).toMatchObject({
    head: { title: 'Conseil', outlet: 'L’Écho' },
  })
  await expect.poll(() => told.events.filter(({ kind }) => kind === 'read').length, SOON).toBeGreaterThan(2)
  expect(server.asked.filter(({ url }) => url === '/a')).toHaveLength(1)
  expect(told.errors).toEqual([])
})

test('a folder that is gone is told of, and the rest goes on', async () => {
  const { root, told, titles } = await current({ 'sub/a.md': '# Un\n\nOui.', 'b.md': '# Deux\n\nNon.' })
  rmSync(join(root, 'sub'), { recursive: true })
  await expect.poll(titles, SOON).toEqual(['Deux'])
  expect(told.errors).toEqual([])
})
