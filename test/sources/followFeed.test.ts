import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Robots } from '../../src/fetching/robots.ts'
import { type FeedEvent, type FeedOptions, followFeed } from '../../src/sources/followFeed.ts'
import { type LocalServer, serve } from '../fetching/server.ts'
import { localFetcher, pageOf } from './web.ts'

interface Item {
  readonly guid: string
  readonly title: string
  readonly teaser?: string
  readonly full?: string
}

const FULL =
  '<p>Le budget de Sainte-Orlanne a été voté mardi soir.</p><p>« Nous avons tenu parole », a déclaré la maire, Odile Ferrand.</p>'

const rss = (...items: readonly Item[]) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>L’Écho d’Orlanne</title><link>https://example.org</link><language>fr</language>
${items
  .map(
    ({
      guid,
      title,
      teaser,
      full,
    }) => `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title><link>/${guid}</link>
<pubDate>Tue, 08 Apr 2031 00:30:00 +0200</pubDate><dc:creator>Par Ève Morin</dc:creator>
<description><![CDATA[<p>${teaser ?? ''}</p>]]></description>${full ? `<content:encoded><![CDATA[${full}]]></content:encoded>` : ''}</item>`,
  )
  .join('\n')}
</channel></rss>`

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A site with a feed; all else than the feed and the pages is not there. */
function site(feed: Answer, pages: Readonly<Record<string, Answer>> = {}): Promise<LocalServer> {
  return serve((request, response) => {
    const answer = request.url === '/feed' ? feed : pages[request.url ?? '']
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
}

/** Follows the feed, reading it as fast as it may, for so many readings or failures. */
async function follow(server: LocalServer, readings: number, options: Partial<FeedOptions> = {}): Promise<FeedEvent[]> {
  const abort = new AbortController()
  onTestFinished(() => abort.abort())
  const fetcher = localFetcher()
  const events: FeedEvent[] = []
  const feed = followFeed(`${server.origin}/feed`, {
    fetcher,
    robots: new Robots(fetcher, 'Verbatim'),
    signal: abort.signal,
    every: 5,
    pause: 0,
    ...options,
  })
  let left = readings
  for await (const event of feed) {
    events.push(event)
    if ((event.kind === 'read' || event.kind === 'failed') && --left === 0) abort.abort()
  }
  return events
}

const paths = ({ asked }: LocalServer) => asked.map(({ url }) => url).filter((url) => url !== '/robots.txt')
const html: (body: string) => Answer = (body) => (_, response) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end(body)

describe('articles', () => {
  test('whole in the feed are taken from it', async () => {
    const server = await site((_, response) => response.end(rss({ guid: 'a', title: 'Budget', full: FULL })))
    expect(await follow(server, 1)).toMatchObject([
      {
        kind: 'article',
        article: {
          id: `127.0.0.1:${server.port}/a`,
          title: 'Budget',
          outlet: 'L’Écho d’Orlanne',
          author: 'Ève Morin',
          url: `${server.origin}/a`,
          publishedAt: '2031-04-08T00:30:00+02:00',
          language: 'fr',
          text: expect.stringContaining('« Nous avons tenu parole »'),
        },
      },
      { kind: 'read', articles: 1 },
    ])
    expect(paths(server)).toEqual(['/feed'])
  })

  test('of which the feed has the first lines are fetched whole; what the page does not say, the feed says', async () => {
    const server = await site(
      (_, response) => response.end(rss({ guid: 'a', title: 'Budget', teaser: 'Le budget a été voté…' })),
      { '/a': html(pageOf('Le budget est voté', 'Nous avons tenu parole')) },
    )
    const [event] = await follow(server, 1)
    expect(event).toMatchObject({
      article: {
        title: 'Le budget est voté',
        outlet: 'L’Écho d’Orlanne',
        author: 'Ève Morin',
        publishedAt: '2031-04-08T00:30:00+02:00',
      },
    })
    expect(event?.kind === 'article' && event.article.text).toContain('Nous avons tenu parole')
  })

  test('are given once, and again when they have changed', async () => {
    let read = 0
    const server = await site((_, response) =>
      response.end(
        rss({ guid: 'a', title: 'Budget', full: FULL }, { guid: 'b', title: ++read === 3 ? 'Deux' : 'Un', full: FULL }),
      ),
    )
    const events = await follow(server, 4)
    expect(events.map((event) => (event.kind === 'article' ? event.article.title : event.kind))).toEqual([
      ...['Budget', 'Un', 'read', 'read', 'Deux', 'read', 'Un', 'read'],
    ])
  })

  test('known from an earlier run are not fetched again', async () => {
    const server = await site((_, response) => response.end(rss({ guid: 'a', title: 'Budget', teaser: 'Le budget…' })))
    expect(await follow(server, 1, { isKnown: () => true })).toEqual([{ kind: 'read', articles: 0 }])
    expect(paths(server)).toEqual(['/feed'])
  })

  test('that cannot be had are told of, tried three times, then left', async () => {
    const server = await site((_, response) =>
      response.setHeader('etag', '"1"').end(rss({ guid: 'a', title: 'Budget', teaser: 'Le…' })),
    )
    const events = await follow(server, 5)
    expect(events.filter(({ kind }) => kind === 'missed')).toEqual(
      Array(3).fill({
        kind: 'missed',
        link: `${server.origin}/a`,
        why: { kind: 'status', status: 404, host: `127.0.0.1:${server.port}`, retryAfter: null },
      }),
    )
    expect(paths(server).filter((path) => path === '/a')).toHaveLength(3)
  })

  test('behind a private address are not asked for', async () => {
    const feed = rss({ guid: 'a', title: 'Budget', teaser: 'Le…' }).replace(
      '<link>/a</link>',
      '<link>http://169.254.169.254/latest</link>',
    )
    const server = await site((_, response) => response.end(feed))
    expect(await follow(server, 1)).toMatchObject([{ kind: 'missed' }, { kind: 'read', articles: 0 }])
  })
})

describe('manners', () => {
  test('a server is asked whether anything has changed', async () => {
    const server = await site((request, response) => {
      if (request.headers['if-none-match'] === '"7"' && request.headers['if-modified-since'])
        response.writeHead(304).end()
      else
        response
          .writeHead(200, { etag: '"7"', 'last-modified': 'Tue, 08 Apr 2031 00:00:00 GMT' })
          .end(rss({ guid: 'a', title: 'Budget', full: FULL }))
    })
    const events = await follow(server, 3)
    expect(events.map(({ kind }) => kind)).toEqual(['article', 'read', 'read', 'read'])
    expect(server.asked.filter(({ url, headers }) => url === '/feed' && headers['if-none-match'])).toHaveLength(2)
  })

  test('robots.txt is honoured, for the feed and for its pages', async () => {
    const answers: Record<string, Answer> = {
      '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /a'),
    }
    const server = await site(
      (_, response) => response.end(rss({ guid: 'a', title: 'Budget', teaser: 'Le…' })),
      answers,
    )
    expect(await follow(server, 1)).toMatchObject([{ kind: 'missed', why: { kind: 'robots' } }, { kind: 'read' }])
    const closed = await site((_, response) => response.end(rss()), {
      '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /'),
    })
    expect(await follow(closed, 1)).toMatchObject([{ kind: 'failed', why: { kind: 'robots' }, failures: 1 }])
    expect(paths(closed)).toEqual([])
  })

  test('pages are not asked for one right after the other', async () => {
    const items = ['a', 'b', 'c'].map((guid) => ({ guid, title: guid, teaser: 'Le…' }))
    const pages = Object.fromEntries(
      items.map(({ guid }) => [`/${guid}`, html(pageOf(guid, 'Nous avons tenu parole'))]),
    )
    const server = await site((_, response) => response.end(rss(...items)), pages)
    const abort = new AbortController()
    const following = follow(server, 1, { pause: 60_000, signal: abort.signal })
    await expect.poll(() => paths(server), { timeout: 20_000 }).toEqual(['/feed', '/a'])
    // The second waits for its minute.
    abort.abort()
    expect((await following).map(({ kind }) => kind)).toEqual(['article'])
    expect(paths(server)).toEqual(['/feed', '/a'])
  })

  test('a fault is told with how many there were, and forgotten when all is well', async () => {
    let asked = 0
    const server = await site((_, response) =>
      ++asked % 3 === 0 ? response.end(rss()) : response.writeHead(503).end(),
    )
    const events = await follow(server, 4)
    expect(events.map((event) => (event.kind === 'failed' ? event.failures : event.kind))).toEqual([1, 2, 'read', 1])
  })

  test('a feed that is gone is followed no further', async () => {
    const server = await site((_, response) => response.writeHead(410).end())
    expect(await follow(server, 9)).toEqual([{ kind: 'gone' }])
  })

  test('a feed that has moved for good is asked for where it is', async () => {
    const server = await site((_, response) => response.writeHead(301, { location: '/new' }).end(), {
      '/new': (_, response) => response.end(rss()),
    })
    await follow(server, 3)
    expect(paths(server)).toEqual(['/feed', '/new', '/new', '/new'])
  })

  test.each([
    ['a page', '<html><body>Bonjour</body></html>'],
    ['nothing', ''],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0'],
  ])('%s in its place is a failure', async (_, body) => {
    const server = await site((_, response) => response.end(Buffer.from(body, 'latin1')))
    expect(await follow(server, 1)).toEqual([{ kind: 'failed', why: expect.any(String), failures: 1 }])
  })
})

test('Atom and JSON feeds', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Ledger</title><id>urn:1</id><updated>2031-01-01T00:00:00Z</updated>
<entry><id>urn:e1</id><title type="html">Mill &amp;amp; weir</title><link rel="alternate" href="/mill"/><author><name>Jo Bell</name></author>
<published>2031-01-01T08:00:00Z</published><updated>2031-01-02T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>“We hold,” said Ada Orlan.</p></div></content></entry></feed>`
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Ledger',
    items: [
      {
        id: '1',
        url: 'https://example.org/weir',
        title: 'Weir',
        content_html: '<p>“We hold,” said Ada Orlan.</p>',
        date_published: '2031-01-03T08:00:00Z',
      },
    ],
  })
  for (const [body, title] of [
    [atom, 'Mill & weir'],
    [json, 'Weir'],
  ] as const) {
    const server = await site((_, response) => response.end(body))
    expect(await follow(server, 1)).toMatchObject([
      { article: { title, outlet: 'The Ledger', text: '“We hold,” said Ada Orlan.' } },
      { kind: 'read' },
    ])
  }
})
