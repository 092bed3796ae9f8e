import { describe, expect, onTestFinished, test } from 'vitest'
import { type Library, makeLibrary } from '../../src/library.ts'
import type { Article } from '../../src/model.ts'
import { openDatabase } from '../../src/servers/database.ts'
import { type Trouble, type WatchSpec, WatchStore } from '../../src/servers/watchStore.ts'
import { matchesIn } from '../../src/watching/matches.ts'
import { type Post, Watcher } from '../../src/watching/watcher.ts'
import { folder } from '../articles/folder.ts'
import { article } from '../library/articles.ts'

const [ONE, OTHER] = ['200000000000000002', '200000000000000003']
const SOON = { timeout: 20_000 }

const said = (id: string, speaker: string, topic = 'la digue'): Article => article(id, topic, speaker)
const spec = (watch: Partial<WatchSpec> = {}): WatchSpec => ({
  ...{ server: ONE, channel: '1', language: 'fr', setBy: '4', topic: null },
  speaker: { id: 'odile-ferrand', name: 'Odile Ferrand' },
  ...watch,
})

/** A shared library to which articles come, what is looked out for in it, and what has been posted. */
function world(path = `${folder({})}/servers.sqlite`) {
  const database = openDatabase(path)
  const store = new WatchStore(database)
  const articles = [said('old', 'Odile Ferrand')]
  let library: Library = makeLibrary(articles)
  const posts: Post[] = []
  const errors: unknown[] = []
  const answers: (Trouble | Error | null)[] = []
  const start = () => {
    const watcher = new Watcher({
      ...{ store, shared: { heads: () => library.heads() }, libraryOf: async () => library, gather: 5 },
      onError: (error) => errors.push(error),
    })
    watcher.start(async (post) => {
      const answer = answers.shift() ?? null
      if (answer instanceof Error) throw answer
      if (answer === null) posts.push(post)
      return answer
    })
    onTestFinished(() => watcher.close())
    return watcher
  }
  onTestFinished(() => {
    if (database.isOpen) database.close()
  })
  const add = (...more: readonly Article[]) => {
    articles.push(...more)
    library = makeLibrary(articles)
  }
  const watch = (watch?: Partial<WatchSpec>) =>
    store.add(
      spec(watch),
      library.heads().map(({ id }) => id),
    )
  return { store, start, add, watch, posts, errors, answers, path, database }
}

const shownIn = (posts: readonly Post[]) => posts.map(({ results }) => results.map(({ article }) => article.id))

/** Lets the watcher see what has come, until it has nothing more to do. */
async function settled(watcher: Watcher) {
  watcher.changed()
  await new Promise((wake) => setTimeout(wake, 60))
}

describe('what matches', () => {
  const library = makeLibrary([
    said('a', 'Odile Ferrand'),
    said('b', 'Luc Ferrand', 'la halle aux grains'),
    {
      ...said('c', 'Odile Ferrand'),
      text: 'Un ferry a coulé. « Rien à dire », a dit Odile Ferrand.',
      body: { start: 0, end: 55 },
    },
  ])
  const odile = { id: 'odile-ferrand', name: 'Odile Ferrand' }
  test.each([
    ['a speaker', { speaker: odile, topic: null }, ['a', 'c']],
    ['a topic', { speaker: null, topic: 'la halle aux grains' }, ['b']],
    ['both', { speaker: odile, topic: 'la digue' }, ['a']],
    ['both, of which one alone is there', { speaker: odile, topic: 'la halle' }, []],
    ['a topic that nothing is said about', { speaker: null, topic: 'le ferry coulé à Brest' }, []],
  ] as const)('%s', async (_, watch, expected) => {
    const found: string[] = []
    for (const id of ['a', 'b', 'c']) if ((await matchesIn(id, watch, library)).length > 0) found.push(id)
    expect(found).toEqual(expected)
  })
})

test('a new article is posted once, and none from before', async () => {
  const { start, add, watch, posts, errors } = world()
  watch()
  const watcher = start()
  await settled(watcher)
  expect(posts).toEqual([])
  add(said('new', 'Odile Ferrand'), said('other', 'Luc Ferrand'))
  watcher.changed()
  await expect.poll(() => shownIn(posts), SOON).toEqual([['new']])
  await settled(watcher)
  expect(shownIn(posts)).toEqual([['new']])
  expect(errors).toEqual([])
})

test('what comes together is one message, and tells how much more there is', async () => {
  const { start, add, watch, posts } = world()
  watch()
  const watcher = start()
  await settled(watcher)
  add(...Array.from({ length: 7 }, (_, at) => said(`n${at}`, 'Odile Ferrand', `sujet${at}`)))
  watcher.changed()
  await expect.poll(() => posts.length, SOON).toBe(1)
  expect(shownIn(posts)[0]).toHaveLength(3)
  expect(posts[0]?.found).toBe(7)
})

test('what came while nobody looked is posted after the restart; what was posted is not', async () => {
  const { start, add, watch, posts, store } = world()
  watch()
  const first = start()
  await settled(first)
  add(said('a', 'Odile Ferrand'))
  first.changed()
  await expect.poll(() => shownIn(posts), SOON).toEqual([['a']])
  await first.close()
  add(said('b', 'Odile Ferrand', 'la halle'))
  start()
  await expect.poll(() => shownIn(posts), SOON).toEqual([['a'], ['b']])
  expect(store.batches()).toEqual([])
})

test('a message that may have arrived goes out again under the same key', async () => {
  const { start, add, watch, posts, answers, errors, store } = world()
  watch()
  const watcher = start()
  await settled(watcher)
  answers.push(new Error('the line was cut'))
  add(said('a', 'Odile Ferrand'))
  watcher.changed()
  await expect.poll(() => errors.length, SOON).toBe(1)
  const [waiting] = store.batches()
  await watcher.close()
  start()
  await expect.poll(() => posts.map(({ key }) => key), SOON).toEqual([`watch-${waiting?.number}`])
})

test('a channel that the bot may not write in: the watch stops, and loses nothing until it goes on', async () => {
  const { start, add, watch, posts, answers, store } = world()
  const number = watch()
  const watcher = start()
  await settled(watcher)
  answers.push('no-permission')
  add(said('a', 'Odile Ferrand'))
  watcher.changed()
  await expect.poll(() => store.get(number), SOON).toMatchObject({ paused: true, trouble: 'no-permission' })
  add(said('b', 'Odile Ferrand', 'la halle'))
  await settled(watcher)
  expect(posts).toEqual([])
  store.pause(ONE, number, false)
  watcher.changed()
  await expect.poll(() => shownIn(posts), SOON).toEqual([['a'], ['b']])
})

test('paused, removed, or of a server that the bot left: nothing is posted', async () => {
  const { start, add, watch, posts, store, database } = world()
  store.pause(ONE, watch(), true)
  store.remove(ONE, watch())
  watch({ server: OTHER })
  database.exec(`INSERT INTO departure (server, at) VALUES ('${OTHER}', 0)`)
  const watcher = start()
  add(said('a', 'Odile Ferrand'))
  await settled(watcher)
  expect(posts).toEqual([])
  expect(store.remove(OTHER, store.of(ONE)[0]?.number ?? 0)).toBe(false)
  expect(store.of(ONE)).toHaveLength(1)
})

describe('words that have been posted are not posted again', () => {
  const speech = 'Nous tiendrons parole sur la digue'
  const news = (id: string, text: string): Article => ({
    ...said(id, 'Odile Ferrand'),
    text,
    body: { start: 0, end: text.length },
  })

  test.each([
    ['from a later version, in other marks', 'new', `Mardi, Odile Ferrand a déclaré : "${speech} !"`],
    ['from another outlet’s copy', 'copy', `« ${speech} », a déclaré la maire Odile Ferrand mardi.`],
  ])('%s', async (_, id, text) => {
    const { start, add, watch, posts, database } = world()
    watch()
    const watcher = start()
    add(news('new', `« ${speech} », a déclaré Odile Ferrand.`))
    watcher.changed()
    await expect.poll(() => shownIn(posts), SOON).toEqual([['new']])
    database.prepare('INSERT INTO fresh (server, id, at) VALUES (?, ?, ?)').run(ONE, id, Date.now())
    add(news(id, text), said('z', 'Odile Ferrand', 'les écluses du canal'))
    watcher.changed()
    await expect.poll(() => shownIn(posts), SOON).toEqual([['new'], ['z']])
  })
})
