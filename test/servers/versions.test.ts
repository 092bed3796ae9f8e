import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { quote } from '../../src/answers/quote.ts'
import { makeLibrary } from '../../src/library.ts'
import { resultsOf } from '../../src/replies/results.ts'
import { backUp, restore } from '../../src/servers/backup.ts'
import { openDatabase } from '../../src/servers/database.ts'
import type { Servers } from '../../src/servers/servers.ts'
import { storePath } from '../../src/servers/storePath.ts'
import { folder } from '../articles/folder.ts'
import { serve } from '../fetching/server.ts'
import { article } from '../library/articles.ts'
import { pageOf } from '../sources/web.ts'
import { doing, ONE, OTHER, openServers } from './open.ts'
import { libraryIn } from './store.ts'

const SOON = { timeout: 20_000 }
const [BEFORE, NOW] = ['La digue sera refaite avant l’hiver', 'Le calendrier reste à fixer avec les riverains']

/** A site with a page that can be corrected, a feed that holds it whole, and the page's other addresses. */
async function site() {
  const page = { said: BEFORE }
  const server = await serve((request, response) => {
    const html = pageOf('Le conseil tranche', page.said)
    const whole = html.slice(html.indexOf('<article>'), html.indexOf('</article>')).replace(/<h1>.*<\/h1>/, '')
    if (request.url === '/rss')
      response.end(
        `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Feuille</title><item><link>/conseil</link><title>Le conseil tranche</title><content:encoded><![CDATA[${whole}]]></content:encoded></item></channel></rss>`,
      )
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
  const add = (servers: Servers, path = '/conseil', where = ONE) =>
    servers.articles.add({ kind: 'address', url: server.origin + path }, doing(where).by)
  return { ...server, page, add }
}

async function said(servers: Servers, server = ONE): Promise<readonly string[]> {
  const answer = await quote({ speaker: 'Odile Ferrand' }, await servers.libraryOf(server))
  return resultsOf(answer).map(
    ({ quote, article }) => `${article.versionOf === undefined ? '' : 'removed: '}${quote?.text.trim()}`,
  )
}

const open = (state?: string) => openServers({ shared: makeLibrary([]), ...(state !== undefined && { state }) })

/** A server that has added a page before and after its correction. */
async function corrected() {
  const web = await site()
  const opened = open()
  await web.add(opened.servers)
  web.page.said = NOW
  const outcome = await web.add(opened.servers)
  const [own] = await opened.servers.articles.suggest(ONE, 'conseil')
  return { ...web, ...opened, outcome, id: own?.value ?? '' }
}

describe('an article that is added again', () => {
  test('with the same words is there once, whichever of its addresses is given', async () => {
    const { add } = await site()
    const { servers, failures } = open()
    expect(await add(servers)).toMatchObject({ articles: [{ title: 'Le conseil tranche' }], known: [], versions: 0 })
    for (const path of ['/conseil', '/conseil?utm_source=courrier', '/conseil/amp'])
      expect(await add(servers, path)).toMatchObject({ articles: [], known: [{ title: 'Le conseil tranche' }] })
    expect(await said(servers)).toEqual([BEFORE])
    expect(failures).toEqual([])
  })

  test('that all share is not the server’s too', async () => {
    const { add, origin } = await site()
    const text =
      (await (await fetch(`${origin}/conseil`)).text()).match(/<p>[\s\S]*<\/p>/)?.[0].replace(/<[^>]*>/g, '') ?? ''
    const shared = {
      ...article('s', 'x'),
      title: 'Du fonds commun',
      text: text.replaceAll('&nbsp;', ' '),
      url: `${origin}/conseil`,
    }
    const { servers } = openServers({
      shared: makeLibrary([{ ...shared, body: { start: 0, end: shared.text.length } }]),
    })
    expect(await add(servers)).toMatchObject({ articles: [], known: [{ id: 's', title: 'Du fonds commun' }] })
    expect((await servers.libraryOf(ONE)).size).toBe(1)
  })

  test('with other words is a version of it: what it no longer says is found, in its own server alone', async () => {
    const { servers, outcome, add } = await corrected()
    expect(outcome).toMatchObject({
      kind: 'added',
      articles: [{ title: 'Le conseil tranche' }],
      versions: 1,
      known: [],
    })
    expect((await servers.libraryOf(ONE)).size).toBe(1)
    expect(await said(servers)).toEqual([NOW, `removed: ${BEFORE}`])
    expect(await said(servers, OTHER)).toEqual([])
    await add(servers, '/conseil', OTHER)
    expect(await said(servers, OTHER)).toEqual([NOW])
  })

  test('the same after a start, from a backup, and read by another version of the code', async () => {
    const { servers, state, close } = await corrected()
    const file = `${folder({})}/backup`
    backUp(state, libraryIn(state), file)
    await close()
    const again = open(state)
    expect(await said(again.servers)).toEqual([NOW, `removed: ${BEFORE}`])
    await again.close()
    const elsewhere = folder({})
    restore(elsewhere, libraryIn(elsewhere), file)
    const database = openDatabase(storePath(elsewhere))
    database.exec("UPDATE article SET code = 'of long ago'")
    database.close()
    expect(await said(open(elsewhere).servers)).toEqual([NOW, `removed: ${BEFORE}`])
    expect(servers).toBeDefined()
  })

  test('exports each version with its original, the earlier apart', async () => {
    const { servers } = await corrected()
    const outcome = servers.articles.export(8_000_000, ONE)
    const files: Record<string, string> = {}
    if (outcome.kind === 'exported')
      for await (const { bytes } of outcome.files)
        for (const [name, part] of Object.entries(unzipSync(bytes))) files[name] = strFromU8(part)
    expect(outcome).toMatchObject({ articles: 1 })
    expect(Object.keys(files)).toEqual([
      ...[
        'originals/0001-conseil',
        'originals/0002-conseil',
        'added.json',
        'articles-1.jsonl',
        'earlier-versions.jsonl',
      ],
    ])
    expect(files['originals/0001-conseil']).toContain(BEFORE)
    expect(files['articles-1.jsonl']).toContain(NOW)
    expect(files['articles-1.jsonl']).not.toContain(BEFORE)
    expect(files['earlier-versions.jsonl']).toContain(BEFORE)
  })

  test('taken out, or purged, leaves no version', async () => {
    const { servers, id, state, close } = await corrected()
    expect(await servers.articles.remove(id, doing().by)).toMatchObject({ kind: 'removed' })
    expect(await said(servers)).toEqual([])
    await close()
    const left = openDatabase(storePath(state))
    for (const table of ['article', 'mark', 'original'])
      expect(left.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n']).toBe(0)
    left.close()
  })

  test('of a server that has gone is deleted with all its versions', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
    try {
      const { servers, purged, state, close } = await corrected()
      servers.departed(ONE)
      vi.advanceTimersByTime(31 * 24 * 60 * 60_000)
      expect(purged()).toBe(1)
      await close()
      const left = openDatabase(storePath(state))
      for (const table of ['article', 'mark', 'original'])
        expect(left.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n']).toBe(0)
      left.close()
    } finally {
      vi.useRealTimers()
    }
  })
})

test('a feed whose entry is corrected: a version, also where that was while the bot was not running', async () => {
  const { origin, page, add } = await site()
  const { servers, state, close, failures } = open()
  await servers.feeds.follow(`${origin}/rss`, doing().by)
  await expect.poll(() => said(servers), SOON).toEqual([BEFORE])
  page.said = NOW
  await expect.poll(() => said(servers), SOON).toEqual([NOW, `removed: ${BEFORE}`])
  expect(await add(servers, '/conseil?utm_medium=x')).toMatchObject({ articles: [], known: [{}] })
  await close()
  page.said = BEFORE
  const again = open(state)
  await expect.poll(() => said(again.servers), SOON).toEqual([BEFORE, `removed: ${NOW}`])
  expect([...failures, ...again.failures]).toEqual([])
})
