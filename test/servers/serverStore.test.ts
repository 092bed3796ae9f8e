import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { StorageError } from '../../src/servers/database.ts'
import { ownId, type ServerStore } from '../../src/servers/serverStore.ts'
import { article } from '../library/articles.ts'
import { openStore, original, readied } from './store.ts'

const [ONE, OTHER] = ['200000000000000002', '200000000000000003']
const pont = readied(article('pont', 'passerelles'))
const halle = readied(article('halle', 'la halle'))
const ids = (articles: Iterable<{ readonly article: { readonly id: string } }>) =>
  Array.from(articles, (one) => one.article.id)

describe('what is added', () => {
  test('is there after the store is opened again, its original byte for byte', async () => {
    const { path, store } = openStore()
    const bytes = randomBytes(100_000)
    await store.addOriginal(ONE, { ...original(''), bytes, url: 'https://courrier.test/pont' }, [pont, halle])
    store.close()
    const again = openStore(path).store
    expect(ids(again.articles(ONE))).toEqual(['pont', 'halle'])
    expect([...again.articles(ONE)].map(({ prepared }) => prepared)).toEqual([pont.prepared, halle.prepared])
    const [kept] = again.originals(ONE)
    expect(kept).toMatchObject({ name: 'conseil.md', url: 'https://courrier.test/pont', addedBy: '400000000000000004' })
    expect(Buffer.from(kept?.bytes ?? []).equals(bytes)).toBe(true)
    expect(again.count(ONE)).toBe(2)
    expect(again.bytes(ONE)).toBeGreaterThan(100_000)
  })

  test('is of its server alone', async () => {
    const { store } = openStore()
    await store.addOriginal(ONE, original('un'), [pont])
    store.follow({ server: ONE, address: 'https://courrier.test/rss' }, 'somebody')
    expect(ids(store.articles(OTHER))).toEqual([])
    expect([...store.originals(OTHER)]).toEqual([])
    expect(store.feeds(OTHER)).toEqual([])
    expect([store.has(OTHER, 'pont'), store.count(OTHER), store.bytes(OTHER)]).toEqual([false, 0, 0])
    expect(store.remove(OTHER, 'pont')).toBe(false)
    expect(ids(store.articles(ONE))).toEqual(['pont'])
  })

  test('takes the place of what had its id, original and all', async () => {
    const { store } = openStore()
    await store.addOriginal(ONE, original('un'), [pont])
    await store.addOriginal(ONE, original('deux'), [readied(article('pont', 'ponts'))])
    expect([...store.articles(ONE)].map(({ article }) => article.title)).toEqual(['À propos de ponts'])
    expect(Array.from(store.originals(ONE), ({ bytes }) => Buffer.from(bytes).toString())).toEqual(['deux'])
  })

  test('is called something else in each server', () => {
    expect(ownId(ONE, 'pont')).toMatch(/^own-[\w-]{22}$/)
    expect(ownId(ONE, 'pont')).not.toBe(ownId(OTHER, 'pont'))
  })

  test('was made ready by other code: it is made ready anew', async () => {
    const { path, store } = openStore()
    await store.addOriginal(ONE, original('un'), [pont])
    store.close()
    const { store: newer } = openStore(path, 'tomorrow')
    expect([...newer.articles(ONE)].map(({ prepared }) => prepared)).toEqual([null])
    newer.keepPrepared(ONE, pont)
    expect([...newer.articles(ONE)].map(({ prepared }) => prepared)).toEqual([pont.prepared])
  })
})

describe('what is removed', () => {
  test('goes with its original, but for one that another article is of', async () => {
    const { store } = openStore()
    await store.addOriginal(ONE, original('un'), [pont, halle])
    expect(store.remove(ONE, 'pont')).toBe(true)
    expect([...store.originals(ONE)]).toHaveLength(1)
    expect(store.remove(ONE, 'halle')).toBe(true)
    expect([...store.originals(ONE)]).toHaveLength(0)
    expect(store.remove(ONE, 'halle')).toBe(false)
  })

  test('is not brought back by a feed, but by hand', async () => {
    const { store } = openStore()
    store.addFromFeed(ONE, 'https://courrier.test/rss', pont)
    store.remove(ONE, 'pont')
    expect(store.isRemoved(ONE, 'pont')).toBe(true)
    await store.addOriginal(ONE, original('un'), [pont])
    expect(store.isRemoved(ONE, 'pont')).toBe(false)
  })

  test.each([
    ['removed', (store: ServerStore) => store.remove(ONE, 'pont')],
    [
      'purged',
      (store: ServerStore) => {
        store.left(ONE, 10)
        expect(store.purge(11)).toEqual([ONE])
      },
    ],
  ])('cannot be read in the file any more once it is %s', async (_, act) => {
    const { path, store } = openStore()
    const secret = 'Le secret de la digue tient en trois mots'
    await store.addOriginal(ONE, original(secret), [readied(article('pont', secret))])
    const file = () => Buffer.concat([readFileSync(path), readFileSync(`${path}-wal`)])
    expect(file().includes('secret de la digue')).toBe(true)
    act(store)
    expect(file().includes('secret de la digue')).toBe(false)
  })
})

test('feeds are followed until they are not', () => {
  const { store } = openStore()
  const feed = { server: ONE, address: 'https://courrier.test/rss' }
  expect(store.follow(feed, 'somebody')).toBe(true)
  expect(store.follow(feed, 'somebody')).toBe(false)
  expect([store.feeds(ONE), store.allFeeds()]).toEqual([[feed.address], [feed]])
  store.left(ONE, 0)
  expect(store.allFeeds()).toEqual([])
  store.cameBack(ONE)
  expect(store.unfollow(feed)).toBe(true)
  expect(store.unfollow(feed)).toBe(false)
  expect(store.allFeeds()).toEqual([])
})

test('a server that is left is purged once its time is over, and others are not', async () => {
  const { store } = openStore()
  for (const server of [ONE, OTHER]) await store.addOriginal(server, original(server), [pont])
  store.left(ONE, 100)
  store.left(ONE, 200)
  expect([store.hasLeft(ONE), store.hasLeft(OTHER)]).toEqual([true, false])
  expect(store.purge(100)).toEqual([])
  expect(store.purge(101)).toEqual([ONE])
  expect([store.count(ONE), store.count(OTHER), store.hasLeft(ONE)]).toEqual([0, 1, false])
  expect([store.cameBack(OTHER), store.servers()]).toEqual([false, [OTHER]])
})

test('a full disk: a clear error, nothing half-written, and all is well once there is room again', async () => {
  const { store, database } = openStore()
  await store.addOriginal(ONE, original('un'), [pont])
  const pages = Number(database.prepare('PRAGMA page_count').get()?.['page_count'])
  database.exec(`PRAGMA max_page_count = ${pages + 4}`)
  const large = { ...original(''), bytes: randomBytes(100_000) }
  const adding = () => store.addOriginal(ONE, large, [halle])
  await expect(adding()).rejects.toThrow(StorageError)
  await expect(adding()).rejects.toThrow(/servers\.sqlite cannot grow: the disk is full$/)
  expect(ids(store.articles(ONE))).toEqual(['pont'])
  expect([...store.originals(ONE)]).toHaveLength(1)
  expect(store.has(ONE, 'halle')).toBe(false)
  database.exec('PRAGMA max_page_count = 1000000')
  await adding()
  expect(ids(store.articles(ONE))).toEqual(['pont', 'halle'])
})

describe('many articles at once', () => {
  const many = Array.from({ length: 100 }, (_, i) => readied(article(`a${i}`, `sujet${i}`)))

  test('where the disk is full in the middle: none', async () => {
    const { store, database } = openStore()
    const pages = Number(database.prepare('PRAGMA page_count').get()?.['page_count'])
    database.exec(`PRAGMA max_page_count = ${pages + 30}`)
    await expect(store.addOriginal(ONE, original('un'), many)).rejects.toThrow(/the disk is full$/)
    expect([store.count(ONE), [...store.originals(ONE)].length]).toEqual([0, 0])
    database.exec('PRAGMA max_page_count = 1000000')
    await store.addOriginal(ONE, original('un'), many)
    expect(store.count(ONE)).toBe(100)
  })

  test('where the program ends in the middle: none, once it starts again', async () => {
    const { path, store } = openStore()
    const adding = store.addOriginal(ONE, original('un'), many)
    await new Promise((turn) => setImmediate(turn))
    expect(store.count(ONE)).toBeGreaterThan(0)
    expect(store.count(ONE)).toBeLessThan(100)
    store.close()
    await expect(adding).rejects.toThrow()
    const again = openStore(path)
    expect([again.store.count(ONE), [...again.store.originals(ONE)].length]).toEqual([0, 0])
    expect(again.database.prepare('SELECT count(*) AS n FROM mark').get()?.['n']).toBe(0)
  })
})
