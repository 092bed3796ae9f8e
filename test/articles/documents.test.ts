import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis.ts'
import { quoteResult } from '../../src/answers/results.ts'
import type { Article } from '../../src/model.ts'
import { bodyOf, read } from './folder.ts'

// Documents as programs write them: barrage.pdf by Typst from the .typ beside it, quarry.pdf by ReportLab, vendanges.docx
// by Pandoc, ferry.docx by python-docx with tracked changes added; the pages and the newsrooms' files are written by hand
// after their standards. All about people and places that are not.
const documents = join(import.meta.dirname, 'documents')

const paragraphs = (article: Article) => bodyOf(article).split('\n\n')

async function one(name: string): Promise<Article> {
  const { articles, problems } = await read(documents, name)
  expect(problems).toEqual([])
  const [article] = articles
  if (!article || articles.length > 1) throw new Error(`${name} holds ${articles.length} articles`)
  return article
}

/** Each quotation between marks with the name of its speaker, as an answer shows them. */
const said = (article: Article) =>
  analyse(article)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map((quote) => {
      const { quote: words, speaker, page } = quoteResult(article, quote, 1)
      return [words?.text, speaker?.name ?? null, ...(page === undefined ? [] : [page])]
    })

describe('a PDF', () => {
  test('in two columns, hyphenated and justified: its paragraphs are those it was set from', async () => {
    const article = await one('barrage.pdf')
    expect(article).toMatchObject({
      title: 'Le barrage de Courvelle rouvre ses vannes après huit mois',
      author: 'Maud Brissart',
      publishedAt: '2031-04-12',
      language: 'fr',
    })
    const source = readFileSync(join(documents, 'barrage.typ'), 'utf8')
    const set = source.slice(source.indexOf('\n]\n') + 3).trim()
    const [deck, ...rest] = paragraphs(article)
    expect(deck).toBe(
      'Fermé depuis l’été, l’ouvrage alimente de nouveau la vallée. Les riverains, eux, réclament toujours une expertise indépendante.',
    )
    expect(rest).toEqual(set.split('\n\n'))
  })

  test('in three narrow columns over two pages: headline, page numbers and running heads are no text', async () => {
    const article = await one('quarry.pdf')
    expect(article).toMatchObject({
      title: 'Quarry gives up its night blasts after a spring without sleep',
      author: 'Winifred Astley',
      language: 'en',
    })
    expect(bodyOf(article)).not.toMatch(/Gazette|Page \d/)
    expect(paragraphs(article)).toHaveLength(10)
    expect(bodyOf(article)).toContain(
      'the company had been offered a half-price loan for quieter drills as early as January',
    )
  })

  test('every quotation has its speaker and its page', async () => {
    expect(said(await one('quarry.pdf'))).toEqual([
      ['We were told it could not be done, and then we were told it could not be afforded,', 'Edith Granger', 1],
      ['It turns out that it could be both.', 'Edith Granger', 1],
      ['I did not sleep, to be exact,', 'Desmond Pryce', 1],
      ['It was a mistake, and it was mine,', 'Rupert Selwyn', 1],
      [
        'You learn to hear the siren in your sleep, and you learn to hold the baby before the wall shakes,',
        'Nora Whitcombe',
        1,
      ],
      ['Every claim will be looked at by somebody who does not work for us,', 'Desmond Pryce', 1],
      ['A promise is only worth the day it is kept,', 'Harold Finch', 2],
    ])
  })
})

describe('a Word document', () => {
  test('headings, a table and a note are text, their marks are not', async () => {
    const article = await one('vendanges.docx')
    expect(article).toMatchObject({
      title: 'Les vendanges de Roquelaure commencent sous la grêle',
      author: 'Blandine Escoffier',
      language: 'fr',
    })
    expect(paragraphs(article)).toContain(
      'La chambre d’agriculture a ouvert un fonds d’urgence. « Chaque dossier sera instruit sous quinze jours », promet sa présidente, Mireille Astruc.',
    )
    expect(paragraphs(article).at(-1)).toBe('Doté de 400 000 euros.')
  })

  test('tracked changes are taken as made, a header is left out', async () => {
    const article = await one('ferry.docx')
    expect(article).toMatchObject({
      title: 'Night ferry to stop in October',
      author: 'Gideon Marsh',
      publishedAt: '2031-05-03T09:30:00Z',
      language: 'en',
    })
    expect(paragraphs(article)).toEqual([
      'The night ferry will stop sailing on 1 October, its owner said on Saturday.',
      '“We carried eleven passengers last Tuesday, and four of them were crew,” said Agnes Holloway, the line’s managing director.',
      'The island council called the decision “a door slammed in our face”.',
      'It asks for talks within a week.',
    ])
  })
})

describe('a web page', () => {
  test('its article, without what stands around it; its head from JSON-LD', async () => {
    const article = await one('gare.html')
    expect(article).toMatchObject({
      title: 'La gare d’Orvanne-les-Bains reste ouverte',
      outlet: 'Le Courrier de l’Orvanne',
      author: 'Clémence Vautrin, Karim Beldjoudi',
      url: 'https://www.courrier-orvanne.example/vallee/2031/03/gare-ouverte.html',
      publishedAt: '2031-03-08T18:45:00+01:00',
      // The page says "en-US", as its template does.
      language: 'fr',
    })
    const text = bodyOf(article)
    expect(text).toContain(
      '«\u00a0Une gare qui ferme, c’est une vallée qui se tait\u00a0», a lancé la maire, Hélène Sarrault',
    )
    expect(text).toContain('«\u00a0Un guichet sans guichetier ne sert à rien\u00a0»')
    expect(text).not.toMatch(/script|Abonnez|lycéens|bonne nouvelle|Accueil|Morcenx/)
  })

  test('that loses a quotation on the way is told of', async () => {
    const { articles, problems } = await read(documents, 'harbour.html')
    expect(articles).toMatchObject([
      { outlet: 'The Tarn Bay Ledger', publishedAt: '2031-06-02T07:00:00Z', author: null },
    ])
    expect(problems).toEqual([
      {
        where: 'harbour.html',
        reason:
          'has lost 1 of the 2 quotations of its page, the first of them: They knew about the crack in January and they told nobody, (its text was taken out without them)',
      },
    ])
  })
})

describe('a newsroom’s file', () => {
  test('NITF', async () => {
    const article = await one('depeche.nitf')
    expect(article).toMatchObject({
      id: 'urn:agence-valmont:20310517:0042',
      title: 'L’hôpital de Brévanne rouvre ses urgences de nuit',
      outlet: 'Agence Valmont',
      author: 'Nadège Corvisier',
      url: 'https://valmont.example/depeches/0042',
      publishedAt: '2031-05-17T06:30:00+02:00',
      language: 'fr',
    })
    expect(paragraphs(article)).toEqual([
      'Les urgences de nuit de l’hôpital de Brévanne rouvriront lundi, a annoncé samedi l’agence régionale de santé.',
      '«\u00a0Nous avons recruté onze médecins, et pas un seul intérimaire\u00a0», s’est félicité Thierry Malvaux, directeur de l’établissement.',
      '« On respire enfin »',
      'Pour Lucie Abadie, infirmière, «\u00a0cette réouverture change la vie de tout un canton\u00a0».',
    ])
  })

  test('NewsML-G2: the texts of a message, with NITF or XHTML in them; what is no text, or taken back, is named', async () => {
    const { articles, problems } = await read(documents, 'message.xml')
    expect(articles).toMatchObject([
      {
        id: 'urn:newsml:coastwire.example:20310516:ferry-7',
        title: 'Ferry crews vote to end four-week strike',
        outlet: 'Coastwire',
        author: 'Maren Tolley',
        url: 'https://coastwire.example/ferry-7',
        publishedAt: '2031-05-16T17:05:00+01:00',
        language: 'en',
      },
      { title: 'Le conseil des îles adopte son budget', outlet: 'COASTWIRE', language: 'fr' },
    ])
    expect(articles.flatMap(said)).toEqual([
      ['We go back with our heads up and with eleven more hands on deck,', 'Isla Brandreth'],
      ['Ce budget est le premier que nous votons sans emprunt', 'Amaury Kessel'],
    ])
    expect(problems.map(({ reason }) => reason)).toEqual([
      'item 2 holds no text but a picture',
      'item 3 was taken back by its newsroom (canceled)',
    ])
  })

  test('ninjs, version 1', async () => {
    const article = await one('flood.json')
    expect(article).toMatchObject({
      id: 'http://wire.example/items/20310211-flood',
      title: 'Pell Valley counts the cost of its worst flood in a century',
      outlet: 'Northmark Wire',
      author: 'Tobias Wrenfield',
      publishedAt: '2031-02-11T14:40:00Z',
      language: 'en',
    })
    expect(said(article)).toEqual([
      ['You could hear the bridge go,', 'Martha Oakden'],
      ['It went like a gunshot.', 'Martha Oakden'],
    ])
  })

  test('ninjs, version 2, several in a list; pictures and what is under embargo are named', async () => {
    const { articles, problems } = await read(documents, 'digest.json')
    expect(articles).toMatchObject([
      {
        title: 'Le musée de Saint-Aubrac change de tête',
        outlet: 'Agence Valmont',
        author: 'Odilon Brézac',
        publishedAt: '2031-01-20T09:00:00+01:00',
        language: 'fr',
      },
    ])
    expect(articles.flatMap(said)).toEqual([['Je veux un musée où l’on parle à voix haute', 'Inès Montferrat']])
    expect(problems.map(({ reason }) => reason)).toEqual([
      'item 2 holds no text but a picture',
      'item 3 is under embargo until 2999-01-01T00:00:00Z',
    ])
  })
})
