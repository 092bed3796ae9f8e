import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { check } from '../../src/answers/check.ts'
import { quote } from '../../src/answers/quote.ts'
import { who } from '../../src/answers/who.ts'
import { type LiveLibrary, openLibrary } from '../../src/library.ts'
import type { Article } from '../../src/model.ts'
import { resultsOf } from '../../src/replies/results.ts'
import { folder } from '../articles/folder.ts'
import { line } from './articles.ts'

async function open(content: string, kept: string | null = null) {
  const { library, problems } = await openLibrary([content], { folder: kept })
  onTestFinished(() => library.close())
  return { library, problems }
}

const PARAGRAPHS = [
  'Le conseil de Port-Sablon s’est réuni lundi soir dans la halle, devant une centaine d’habitants venus en voisins.',
  'Il était saisi du projet de nouvelle jetée, que la commune étudie depuis quatre ans avec la chambre des pêcheurs.',
  'Le vote a été repoussé à la fin du mois, le temps que deux bureaux d’études rendent leurs chiffres définitifs.',
]
const JETTY = 'La jetée sera finie avant les grandes marées'
const TAX = 'Aucun impôt ne paiera ce chantier'

function story(said: readonly string[], about: Partial<Article> = {}): Article {
  const text = [
    PARAGRAPHS[0],
    ...said.map((words) => `« ${words} », a déclaré Odile Ferrand.`),
    ...PARAGRAPHS.slice(1),
  ].join('\n\n')
  const head = { title: 'La jetée attendra', outlet: null, author: null, url: null, publishedAt: '2031-04-02' }
  return { id: 'jetee', language: 'fr', ...head, text, body: { start: 0, end: text.length }, ...about }
}

const ids = (library: LiveLibrary) => library.heads().map(({ id }) => id)

/** Quotations of the speaker, and whether they are removed. */
async function said(library: LiveLibrary): Promise<readonly string[]> {
  const answer = await quote({ speaker: 'Odile Ferrand' }, library)
  return resultsOf(answer).map(
    ({ quote, article }) => `${article.versionOf === undefined ? '' : 'removed: '}${quote?.text.trim()}`,
  )
}

const save = (path: string, article: Article) => {
  writeFileSync(path, line(article))
  utimesSync(path, new Date(), new Date(Date.now() + 5000))
}

describe('an article of a file that is corrected', () => {
  async function corrected(kept: string | null = null) {
    const content = folder({ 'jetee.jsonl': line(story([JETTY, TAX])) })
    const { library } = await open(content, kept)
    save(join(content, 'jetee.jsonl'), story([JETTY]))
    await library.refresh()
    return { content, library }
  }

  test('is one article still; what it no longer says is found, and told to be removed, once', async () => {
    const { library } = await corrected()
    expect(library.size).toBe(1)
    expect(ids(library)).toEqual(['jetee'])
    expect(library.suggestArticles('jetée', 5).map(({ id }) => id)).toEqual(['jetee'])
    expect(library.speakers()).toMatchObject([{ name: 'Odile Ferrand', quotes: 2, articles: 1 }])
    expect(await said(library)).toEqual([JETTY, `removed: ${TAX}`])
    const card = resultsOf(await who({ question: 'Odile Ferrand' }, library))
    expect(card.map(({ article }) => article.id)).toEqual(['jetee', 'jetee~1'])
    for (const asked of [
      { topic: 'impôt chantier' },
      { topic: 'impôt chantier', article: 'jetee' },
      { topic: 'impôt chantier', from: '2031-04-02' },
    ])
      expect(resultsOf(await quote(asked, library))[0]).toMatchObject({
        article: { id: 'jetee~1', versionOf: 'jetee' },
        quote: { text: expect.stringContaining(TAX) },
      })
    expect(resultsOf(await quote({ topic: 'grandes marées' }, library))[0]).toMatchObject({ article: { id: 'jetee' } })
  })

  test('is checked against as it was', async () => {
    const { library } = await corrected()
    const answer = await check({ text: `« ${TAX} »` }, library)
    expect(answer).toMatchObject({
      checks: [{ verdict: 'word-for-word', results: [{ article: { versionOf: 'jetee' } }] }],
    })
  })

  test.each([
    ['started again', () => {}],
    ['read anew, since what was kept is spoilt', (kept: string) => writeFileSync(join(kept, 'library.snapshot'), 'x')],
  ])('%s: the same', async (_, spoil) => {
    const kept = folder({})
    const { content, library } = await corrected(kept)
    await library.close()
    spoil(kept)
    const again = await open(content, kept)
    expect(again.library.size).toBe(1)
    expect(await said(again.library)).toEqual([JETTY, `removed: ${TAX}`])
  })

  test('stopped before it could be saved, corrected while it was not running: the same', async () => {
    const kept = folder({})
    const { content, library } = await corrected(kept)
    const crashed = folder(Object.fromEntries(readdirSync(kept).map((name) => [name, readFileSync(join(kept, name))])))
    await library.close()
    const again = await open(content, crashed)
    expect(await said(again.library)).toEqual([JETTY, `removed: ${TAX}`])
    await again.library.close()
    save(join(content, 'jetee.jsonl'), story(['Le chantier est reporté']))
    expect(await said((await open(content, crashed)).library)).toEqual([
      ...['Le chantier est reporté', `removed: ${TAX}`, `removed: ${JETTY}`],
    ])
  })

  test('and put back as it was: nothing is removed', async () => {
    const { content, library } = await corrected()
    save(join(content, 'jetee.jsonl'), story([TAX, JETTY]))
    utimesSync(join(content, 'jetee.jsonl'), new Date(), new Date(Date.now() + 9000))
    await library.refresh()
    expect(await said(library)).toEqual([TAX, JETTY])
    expect(library.earlier('jetee')).toEqual([])
  })

  test('and deleted: nothing of it is left, after a start neither', async () => {
    const kept = folder({})
    const { content, library } = await corrected(kept)
    rmSync(join(content, 'jetee.jsonl'))
    await library.refresh()
    expect(await said(library)).toEqual([])
    await library.close()
    const again = await open(content, kept)
    expect(again.library.earlier('jetee')).toEqual([])
    expect(await said(again.library)).toEqual([])
  })
})

describe('an article that comes from two sources', () => {
  const URL = 'https://gazette.test/jetee'

  test('two files: the first stays; once that is gone, the second is there', async () => {
    const content = folder({
      'a.jsonl': line(story([JETTY], { id: 'a' })),
      'b.jsonl': line(story([JETTY], { id: 'b', outlet: 'La Gazette' })),
      'c.jsonl': line(story([TAX], { id: 'c', publishedAt: '2031-05-06', title: 'Le chantier' })),
    })
    const kept = folder({})
    const { library, problems } = await open(content, kept)
    expect([ids(library).sort(), problems]).toEqual([['a', 'c'], []])
    await library.close()
    const again = await open(content, kept)
    expect(ids(again.library).sort()).toEqual(['a', 'c'])
    rmSync(join(content, 'a.jsonl'))
    await again.library.refresh()
    expect(ids(again.library).sort()).toEqual(['b', 'c'])
    expect(await said(again.library)).toEqual([TAX, JETTY])
  })

  test('two files of one address with other words: the second is told of', async () => {
    const content = folder({
      'a.jsonl': line(story([JETTY], { id: 'a', url: URL })),
      'b.jsonl': line(story([TAX], { id: 'b', url: `${URL}?utm_source=x` })),
    })
    const { library, problems } = await open(content)
    expect(ids(library)).toEqual(['a'])
    expect(problems).toMatchObject([
      { where: expect.stringContaining('b.jsonl'), reason: expect.stringContaining('other words') },
    ])
  })

  test('copy that two outlets print is two articles, and one result', async () => {
    const other = {
      id: 'b',
      outlet: 'Le Courrier',
      title: 'Port-Sablon attend sa jetée',
      url: 'https://courrier.test/p',
    }
    const content = folder({
      'a.jsonl': line(story([JETTY], { id: 'a', outlet: 'La Gazette', url: URL })) + line(story([JETTY], other)),
    })
    const { library } = await open(content)
    expect(ids(library)).toEqual(['a', 'b'])
    expect(resultsOf(await quote({ topic: 'grandes marées' }, library))[0]).toMatchObject({
      ...{ article: { outlet: 'La Gazette' }, alsoIn: [{ outlet: 'Le Courrier' }] },
    })
  })

  test('copy that forty outlets print crowds out nothing, and all of them are told', async () => {
    const copies = Array.from({ length: 40 }, (_, i) => story([JETTY], { id: `c${i}`, outlet: `Journal ${i}` }))
    const other = story(['La jetée restera ce qu’elle est'], {
      id: 'z',
      outlet: 'La Feuille',
      publishedAt: '2030-01-01',
    })
    const text = `Autre chose, ailleurs et plus tôt. ${other.text.slice(114, 200)}`
    const content = folder({
      'a.jsonl': [...copies, { ...other, text, body: { start: 0, end: text.length } }].map(line).join(''),
    })
    const { library } = await open(content)
    expect(library.size).toBe(41)
    const results = resultsOf(await quote({ topic: 'la jetée finie avant les grandes marées' }, library))
    expect(results[0]?.alsoIn).toHaveLength(39)
    expect(results.map(({ article }) => article.id)).toContain('z')
  })

  test('a file and a feed: there once, and the feed’s correction is a version of it, over a start too', async () => {
    const content = folder({ 'a.jsonl': line(story([JETTY, TAX], { id: 'a', url: URL })) })
    const kept = folder({})
    const { library } = await open(content, kept)
    const fed = { id: 'gazette.test/jetee', url: `${URL}/amp`, outlet: 'La Gazette' }
    await library.add(story([JETTY, TAX], fed))
    expect(library.size).toBe(1)
    expect(library.head('a')).toMatchObject({ outlet: null })
    expect(library.knows(fed.id, fed.url)).toBe(true)
    await Promise.all([library.add(story([TAX], fed)), library.add(story([TAX], fed))])
    expect(library.size).toBe(1)
    expect(await said(library)).toEqual([TAX, `removed: ${JETTY}`])
    await library.close()
    const again = await open(content, kept)
    expect(await said(again.library)).toEqual([TAX, `removed: ${JETTY}`])
    expect(await again.library.remove('a')).toBe(true)
    expect(await said(again.library)).toEqual([])
    await again.library.close()
    expect(await said((await open(content, kept)).library)).toEqual([])
  })
})
