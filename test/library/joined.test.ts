import { describe, expect, onTestFinished, test } from 'vitest'
import { quote } from '../../src/answers/quote.ts'
import { readArticles } from '../../src/articles/read.ts'
import { sampleArticles } from '../../src/config.ts'
import { JoinedLibrary, type Library, MemoryLibrary, makeLibrary, prepare, Workers } from '../../src/library.ts'
import type { Article } from '../../src/model.ts'
import { article } from './articles.ts'

/** A library in memory, which lets go of its threads after the test. */
function inMemory(articles: readonly Article[]): MemoryLibrary {
  const workers = new Workers()
  onTestFinished(() => workers.close())
  const library = new MemoryLibrary(workers, () => {})
  library.add(articles.map(prepare))
  return library
}

const joined = (many: readonly Article[], few: readonly Article[]) =>
  new JoinedLibrary(makeLibrary(many), inMemory(few))

const said = (id: string, speaker: string, words = 'Nous tiendrons la digue', day = '2031-04-02'): Article => {
  const text = `La séance fut longue. « ${words} », a déclaré ${speaker}.`
  return { ...article(id, '', '', day), text, title: id, body: { start: 0, end: text.length } }
}

async function samples(): Promise<readonly Article[]> {
  const articles: Article[] = []
  for await (const reading of readArticles([sampleArticles])) if ('article' in reading) articles.push(reading.article)
  return articles
}

test('what is asked of two libraries is answered as by one that holds all of both', async () => {
  const all = await samples()
  const one = makeLibrary(all)
  // Every seventh article is in the small one.
  const both = joined(
    all.filter((_, i) => i % 7 !== 0),
    all.filter((_, i) => i % 7 === 0),
  )
  expect(both.size).toBe(one.size)
  expect(
    both
      .heads()
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(
    one
      .heads()
      .map(({ id }) => id)
      .toSorted(),
  )
  expect(both.speakers().map(({ id, quotes, articles }) => ({ id, quotes, articles }))).toEqual(
    one.speakers().map(({ id, quotes, articles }) => ({ id, quotes, articles })),
  )
  for (const { id, name } of one.speakers()) {
    const [file, known] = [await both.speaker(id), await one.speaker(id)]
    expect(file?.quotes.length).toBe(known?.quotes.length)
    expect(file?.roles.map(({ role }) => role.text).toSorted()).toEqual(
      known?.roles.map(({ role }) => role.text).toSorted(),
    )
    const suggestedBy = (library: Library) => library.suggestSpeakers(name, 25).map(({ id }) => id)
    expect(suggestedBy(both)).toEqual(suggestedBy(one))
  }
  for (const { id, title } of one.heads()) {
    expect((await both.article(id))?.text).toBe((await one.article(id))?.text)
    expect(both.suggestArticles(title, 25).map(({ id }) => id)).toEqual(
      one.suggestArticles(title, 25).map(({ id }) => id),
    )
    const [ranked, known] = [await both.search(title), await one.search(title)]
    expect(ranked.found).toBe(known.found)
    expect(ranked.ranked[0]?.article.head.id).toBe(known.ranked[0]?.article.head.id)
    expect(ranked.ranked[0]?.score).toBeCloseTo(known.ranked[0]?.score ?? 0, 1)
    expect(ranked.sought.map(({ weight }) => weight.toFixed(6))).toEqual(
      known.sought.map(({ weight }) => weight.toFixed(6)),
    )
  }
})

describe('a speaker of both', () => {
  test('is one, with all that is quoted in either', async () => {
    const both = joined([said('a', 'Odile Ferrand')], [said('b', 'Odile Ferrand', 'La halle rouvrira')])
    expect(both.speakers()).toMatchObject([{ id: 'odile-ferrand', quotes: 2, articles: 2 }])
    expect((await both.speaker('odile-ferrand'))?.quotes.map(({ article }) => article)).toEqual(['a', 'b'])
    const answer = await quote({ speaker: 'Odile Ferrand' }, both)
    expect(answer).toMatchObject({ kind: 'passages', results: [{ article: { id: 'a' } }, { article: { id: 'b' } }] })
  })

  test.each([
    ['the full name in the first', 'Odile Ferrand', 'Ferrand'],
    ['the full name in the second', 'Ferrand', 'Odile Ferrand'],
  ])('by a surname alone: %s', async (_, many, few) => {
    const both = joined([said('a', many)], [said('b', few, 'La halle rouvrira')])
    expect(both.speakers()).toMatchObject([{ id: 'odile-ferrand', name: 'Odile Ferrand', quotes: 2 }])
    expect(both.speakerOf({ article: 'a', quote: 0 })?.id).toBe('odile-ferrand')
    expect(both.speakerOf({ article: 'b', quote: 0 })?.id).toBe('odile-ferrand')
    expect(both.suggestSpeakers('ferr', 5).map(({ id }) => id)).toEqual(['odile-ferrand'])
    expect(await both.speaker('ferrand')).toBeUndefined()
  })

  test('not by a surname that two bear', () => {
    const both = joined([said('a', 'Ferrand')], [said('b', 'Odile Ferrand'), said('d', 'Luc Ferrand')])
    expect(both.speakers().map(({ id }) => id)).toEqual(['ferrand', 'luc-ferrand', 'odile-ferrand'])
  })
})

test('a word that one library holds is not taken for a slip in the other', async () => {
  const both = joined(
    [said('a', 'Odile Ferrand', 'Le barrage est en retard')],
    [said('b', 'Inès Caradec', 'Le barrace est un jeu')],
  )
  const { sought } = await both.search('barrace')
  expect(sought.map(({ variants }) => variants.size)).toEqual([0])
})

test('where the very words stand, in whichever', async () => {
  const words = 'Le barrage de la vallée est en retard de deux ans'
  const both = joined([said('a', 'Odile Ferrand')], [said('b', 'Inès Caradec', words)])
  const [places] = await both.locate([words])
  expect(places?.map(({ article }) => article)).toEqual(['b'])
})
