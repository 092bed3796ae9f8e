import { describe, expect, test, vi } from 'vitest'
import { backUp, restore } from '../../src/servers/backup.ts'
import type { Servers } from '../../src/servers/servers.ts'
import { folder } from '../articles/folder.ts'
import { serve } from '../fetching/server.ts'
import { pageOf } from '../sources/web.ts'
import { doing, message, ONE, OTHER, openServers } from './open.ts'
import { libraryIn } from './store.ts'

const SOON = { timeout: 20_000 }
const DAY = 24 * 60 * 60_000

const titles = async (servers: Servers, server: string) =>
  (await servers.libraryOf(server))
    .heads()
    .map(({ title }) => title)
    .sort()
const SHARED = ['Ferry strike ends', 'La halle aux grains vendue', 'Le barrage de Kerlann rouvre']

/** A site with pages, and a feed that lists some of them. */
async function site(pages: Readonly<Record<string, string>>, listed: readonly string[] = []) {
  const feed = { listed: [...listed] }
  const server = await serve((request, response) => {
    const page = pages[request.url ?? '']
    if (request.url === '/rss')
      response.end(
        `<rss version="2.0"><channel><title>Feuille</title>${feed.listed.map((path) => `<item><link>${path}</link><title>x</title></item>`).join('')}</channel></rss>`,
      )
    else if (page === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  })
  return { ...server, feed }
}

describe('an article is added', () => {
  test('by its address, for its server alone, and is there after a restart', async () => {
    const { origin } = await site({ '/conseil': pageOf('Le conseil tranche', 'La digue sera refaite avant l’hiver') })
    const { servers, state, close, failures } = openServers()
    const { by, progress } = doing()
    const added = await servers.articles.add({ kind: 'address', url: `${origin}/conseil` }, by)
    expect(added).toMatchObject({
      ...{ kind: 'added', quotes: 1, problems: [] },
      articles: [{ title: 'Le conseil tranche', url: `${origin}/conseil`, id: expect.stringMatching(/^own-/) }],
    })
    expect(progress.map(({ kind }) => kind)).toEqual(['waiting', 'fetching', 'reading'])
    expect(await titles(servers, ONE)).toEqual([...SHARED, 'Le conseil tranche'].sort())
    expect(await titles(servers, OTHER)).toEqual(SHARED)
    await close()
    const again = openServers({ state })
    expect(await titles(again.servers, ONE)).toContain('Le conseil tranche')
    expect(await titles(again.servers, OTHER)).toEqual(SHARED)
    expect([...failures, ...again.failures]).toEqual([])
  })

  test('by a file, of several articles, and those that cannot be used are told of', async () => {
    const lines = [
      JSON.stringify({
        id: 'a',
        title: 'Une',
        text: 'Le maire est venu. « Nous tiendrons la digue », a dit Odile Ferrand.',
      }),
      JSON.stringify({ id: 'b', title: 'Deux', text: '' }),
      JSON.stringify({ id: 'c', title: 'Trois', text: 'La pluie est tombée sur la vallée toute la semaine.' }),
    ].join('\n')
    const { origin } = await serve((_, response) => response.end(lines))
    const { servers } = openServers()
    const file = { kind: 'file', name: 'vallée.jsonl', type: 'application/octet-stream', url: `${origin}/1` } as const
    const added = await servers.articles.add(file, doing().by)
    expect(added).toMatchObject({
      ...{ kind: 'added', quotes: 1, articles: [{ title: 'Une' }, { title: 'Trois' }] },
      problems: [{ where: 'vallée.jsonl:2' }],
    })
  })

  test('by a message: who wrote it, when, and where it stands', async () => {
    const { servers } = openServers()
    const added = await servers.articles.add(
      message('La mairie a parlé hier soir. « Rien ne presse », a assuré Odile Ferrand.'),
      doing().by,
    )
    expect(added).toMatchObject({
      kind: 'added',
      articles: [
        {
          author: 'Maud Kervran',
          publishedAt: '2031-05-06T07:08:09.000Z',
          url: expect.stringMatching(/^https:\/\/discord\.com/),
        },
      ],
    })
  })

  test('while its server’s library is asked, and again: it takes the place of the one before', async () => {
    const pages: Record<string, string> = { '/a': pageOf('Avant', 'La digue sera refaite avant l’hiver') }
    const { origin } = await site(pages)
    const { servers } = openServers()
    await servers.articles.add({ kind: 'address', url: `${origin}/a` }, doing().by)
    expect(await titles(servers, ONE)).toContain('Avant')
    pages['/a'] = pageOf('Après', 'La digue sera refaite au printemps')
    await servers.articles.add({ kind: 'address', url: `${origin}/a` }, doing().by)
    expect(await titles(servers, ONE)).toEqual([...SHARED, 'Après'].sort())
  })
})

describe('what cannot be added is refused with the reason, and nothing is kept', () => {
  test.each([
    ['no such page', { kind: 'address', url: '/none' }, { kind: 'fetch', refusal: { kind: 'status', status: 404 } }],
    ['no web address', { kind: 'address', url: 'file:///etc/passwd' }, { kind: 'fetch', refusal: { kind: 'scheme' } }],
    [
      'a private network',
      { kind: 'address', url: 'http://10.0.0.1/' },
      { kind: 'fetch', refusal: { kind: 'not-public' } },
    ],
    [
      'a file of no format',
      { kind: 'file', name: 'a.mp4', type: 'video/mp4', url: '/a' },
      { kind: 'no-format', name: 'a.mp4' },
    ],
    [
      'an empty file',
      { kind: 'file', name: 'a.md', type: 'text/markdown', url: '/empty' },
      { kind: 'unreadable', problems: [{ where: 'a.md', reason: 'is empty' }] },
    ],
  ] as const)('%s', async (_, given, why) => {
    const { origin } = await serve((request, response) =>
      response.writeHead(request.url === '/empty' ? 200 : 404).end(),
    )
    const { servers } = openServers()
    const asked = given.url.startsWith('/') ? { ...given, url: origin + given.url } : given
    expect(await servers.articles.add(asked, doing().by)).toMatchObject({ kind: 'refused', why })
    expect(await titles(servers, ONE)).toEqual(SHARED)
  })

  test('more than a server may have', async () => {
    const { servers } = openServers({ limits: { articles: 1 } })
    const text = 'La mairie a parlé hier soir. « Rien ne presse », a assuré Odile Ferrand.'
    expect(await servers.articles.add(message(text, '1'), doing().by)).toMatchObject({ kind: 'added' })
    expect(await servers.articles.add(message(`${text} Fin.`, '1'), doing().by)).toMatchObject({ kind: 'added' })
    const refused = { kind: 'refused', why: { kind: 'too-many-articles', most: 1 } }
    expect(await servers.articles.add(message(text, '2'), doing().by)).toEqual(refused)
    expect(await servers.articles.add(message(text, '2'), doing(OTHER).by)).toMatchObject({ kind: 'added' })
    const tiny = openServers({ limits: { megabytes: 0.00001 } })
    expect(await tiny.servers.articles.add(message(text), doing().by)).toEqual({
      ...{ kind: 'refused', why: { kind: 'too-large', megabytes: 0.00001 } },
    })
  })

  test('what is called off', async () => {
    const { origin, asked } = await serve(() => {})
    const { servers } = openServers()
    const stop = new AbortController()
    const adding = servers.articles.add({ kind: 'address', url: `${origin}/slow` }, doing(ONE, stop.signal).by)
    await expect.poll(() => asked.length, SOON).toBe(1)
    stop.abort()
    expect(await adding).toEqual({ kind: 'refused', why: { kind: 'cancelled' } })
    expect(await titles(servers, ONE)).toEqual(SHARED)
  })

  test('more than may wait at a time; another server’s turn comes all the same', async () => {
    const { origin, asked } = await serve(() => {})
    const { servers, close } = openServers()
    const stop = new AbortController()
    const slow = Array.from({ length: 6 }, () =>
      servers.articles.add({ kind: 'address', url: `${origin}/slow` }, doing(ONE, stop.signal).by),
    )
    await expect.poll(() => asked.length, SOON).toBe(1)
    expect(await servers.articles.add(message('Bonjour à tous, dit-il.'), doing().by)).toEqual({
      ...{ kind: 'refused', why: { kind: 'too-much-waiting', waiting: 5 } },
    })
    const text = 'La mairie a parlé hier soir. « Rien ne presse », a assuré Odile Ferrand.'
    expect(await servers.articles.add(message(text), doing(OTHER).by)).toMatchObject({ kind: 'added' })
    stop.abort()
    expect(new Set((await Promise.all(slow)).map(({ kind }) => kind))).toEqual(new Set(['refused']))
    await close()
  })
})

test('an article is taken out of its own server alone, and never a shared one', async () => {
  const { servers } = openServers()
  const added = await servers.articles.add(
    message('La mairie a parlé. « Rien ne presse », a dit Odile Ferrand.'),
    doing().by,
  )
  const id = added.kind === 'added' ? (added.articles[0]?.id ?? '') : ''
  expect(await titles(servers, ONE)).toHaveLength(4)
  const unknown = { kind: 'refused', why: { kind: 'unknown-article', asked: id } }
  expect(await servers.articles.remove(id, doing(OTHER).by)).toEqual(unknown)
  expect(await servers.articles.remove('halle', doing().by)).toMatchObject({
    kind: 'refused',
    why: { kind: 'shared-article' },
  })
  expect(await servers.articles.remove(id, doing().by)).toMatchObject({ kind: 'removed' })
  expect(await titles(servers, ONE)).toEqual(SHARED)
  expect(await servers.articles.remove(id, doing().by)).toEqual(unknown)
})

describe('a feed', () => {
  const pages = {
    '/a': pageOf('Premier conseil', 'La digue sera refaite avant l’hiver'),
    '/b': pageOf('Second conseil', 'La digue sera refaite au printemps'),
  }

  test('brings its articles to those who follow it, goes on after a restart, and ends when it is not followed', async () => {
    const { origin, feed } = await site(pages, ['/a'])
    const { servers, state, close, failures } = openServers()
    expect(await servers.feeds.follow(`${origin}/rss`, doing().by)).toEqual({
      kind: 'followed',
      address: `${origin}/rss`,
    })
    await expect.poll(() => titles(servers, ONE), SOON).toContain('Premier conseil')
    expect(await titles(servers, OTHER)).toEqual(SHARED)
    await servers.feeds.follow(`${origin}/rss`, doing(OTHER).by)
    await expect.poll(() => titles(servers, OTHER), SOON).toContain('Premier conseil')
    await close()
    feed.listed = ['/a', '/b']
    const again = openServers({ state }).servers
    await expect.poll(() => titles(again, ONE), SOON).toContain('Second conseil')
    await expect
      .poll(() => again.feeds.list(ONE))
      .toEqual({
        ...{ kind: 'feeds', feeds: [{ address: `${origin}/rss`, kind: 'read', why: null }] },
      })
    expect(await again.feeds.unfollow(`${origin}/rss`, doing().by)).toMatchObject({ kind: 'unfollowed' })
    expect(again.feeds.list(ONE)).toEqual({ kind: 'feeds', feeds: [] })
    expect(again.feeds.list(OTHER)).toMatchObject({ feeds: [{ kind: 'read' }] })
    expect(await titles(again, ONE)).toContain('Second conseil')
    expect(failures).toEqual([])
  })

  test('does not bring back what was taken out', async () => {
    const { origin, feed } = await site(pages, ['/a'])
    const { servers } = openServers()
    await servers.feeds.follow(`${origin}/rss`, doing().by)
    await expect.poll(() => titles(servers, ONE), SOON).toContain('Premier conseil')
    const [own] = await servers.articles.suggest(ONE, 'premier')
    await servers.articles.remove(own?.value ?? '', doing().by)
    feed.listed = ['/a', '/b']
    await expect.poll(() => titles(servers, ONE), SOON).toContain('Second conseil')
    expect(await titles(servers, ONE)).not.toContain('Premier conseil')
  })

  test('stops where there is no room, and says so', async () => {
    const { origin } = await site(pages, ['/a', '/b'])
    const { servers } = openServers({ limits: { articles: 1 } })
    await servers.feeds.follow(`${origin}/rss`, doing().by)
    await expect.poll(() => servers.feeds.list(ONE), SOON).toMatchObject({ feeds: [{ kind: 'full' }] })
    expect(await titles(servers, ONE)).toHaveLength(4)
  })

  test('is refused where it is none, is followed already, or is one too many', async () => {
    const { origin } = await site(pages)
    const { servers } = openServers({ limits: { feeds: 1 } })
    const why = async (address: string) => servers.feeds.follow(address, doing().by)
    expect(await why(`${origin}/a`)).toMatchObject({ kind: 'refused', why: { kind: 'no-feed' } })
    expect(await why(`${origin}/none`)).toMatchObject({ kind: 'refused', why: { kind: 'fetch' } })
    await why(`${origin}/rss`)
    expect(await why(`${origin}/rss`)).toMatchObject({ kind: 'refused', why: { kind: 'followed-already' } })
    expect(await why(`${origin}/other`)).toEqual({ kind: 'refused', why: { kind: 'too-many-feeds', most: 1 } })
    expect(await servers.feeds.unfollow(`${origin}/rss`, doing(OTHER).by)).toMatchObject({
      why: { kind: 'not-followed' },
    })
  })
})

describe('a server that the bot has left', () => {
  const text = 'La mairie a parlé hier soir. « Rien ne presse », a assuré Odile Ferrand.'

  test('is shown nothing of its own, and all again when the bot comes back', async () => {
    const { servers } = openServers()
    await servers.articles.add(message(text), doing().by)
    servers.departed(ONE)
    expect(await titles(servers, ONE)).toEqual(SHARED)
    servers.arrived(ONE)
    expect(await titles(servers, ONE)).toHaveLength(4)
    servers.present([OTHER])
    expect(await titles(servers, ONE)).toEqual(SHARED)
    servers.present([ONE, OTHER])
    expect(await titles(servers, ONE)).toHaveLength(4)
  })

  test('loses what it had once the time is over, and not before', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
    try {
      const { servers, purged } = openServers()
      await servers.articles.add(message(text), doing().by)
      await servers.articles.add(message(text), doing(OTHER).by)
      servers.departed(ONE)
      vi.advanceTimersByTime(29 * DAY)
      expect(purged()).toBe(0)
      vi.advanceTimersByTime(2 * DAY)
      expect(purged()).toBe(1)
      servers.arrived(ONE)
      expect(await titles(servers, ONE)).toEqual(SHARED)
      expect(await titles(servers, OTHER)).toHaveLength(4)
    } finally {
      vi.useRealTimers()
    }
  })
})

test('one program at a time has what is kept; a backup is made meanwhile, and restored after it', async () => {
  const { servers, state, close } = openServers()
  await servers.articles.add(
    message('La mairie a parlé hier soir. « Rien ne presse », a assuré Odile Ferrand.'),
    doing().by,
  )
  expect(() => openServers({ state })).toThrow(/is in use/)
  const file = `${folder({})}/backup`
  backUp(state, libraryIn(state), file)
  await servers.articles.remove((await servers.articles.suggest(ONE, ''))[0]?.value ?? '', doing().by)
  expect(await titles(servers, ONE)).toEqual(SHARED)
  await close()
  restore(state, libraryIn(state), file)
  expect(await titles(openServers({ state }).servers, ONE)).toHaveLength(4)
})
