import { describe, expect, test } from 'vitest'
import { sameness } from '../../src/library/sameArticle.ts'
import type { Article } from '../../src/model.ts'

const SENTENCES = Array.from(
  { length: 12 },
  (_, i) =>
    `La ${i}e séance a porté sur le canal numéro ${i * 7}, dont les ${i + 3} écluses seront refaites avant ${2030 + i}.`,
)
const text = SENTENCES.join(' ')

function one(about: Partial<Article> & { readonly text: string }): Article {
  const head = {
    title: 'Les écluses',
    language: 'fr' as const,
    outlet: null,
    author: null,
    url: null,
    publishedAt: null,
  }
  return { id: about.text.slice(0, 9), ...head, body: { start: 0, end: about.text.length }, ...about }
}

const PAGE = 'https://gazette.test/ecluses'
const corrected = text.replace('canal numéro 14', 'canal numéro 15')

describe('an article and one that is known', () => {
  const rows: readonly (readonly [
    phenomenon: string,
    article: Partial<Article> & { readonly text: string },
    known: Partial<Article> & { readonly text: string },
    sameness: 'same' | 'version' | null,
  ])[] = [
    ['the same words', { text }, { text }, 'same'],
    ['the same words, spaced and marked otherwise', { text: `${text}\n`.replaceAll('. ', '.\n\n') }, { text }, 'same'],
    ['one word changed', { text: corrected }, { text }, 'version'],
    ['the same words at two addresses', { text, url: PAGE }, { text, url: 'https://courrier.test/ecluses' }, null],
    ['the same words of two outlets', { text, outlet: 'La Gazette' }, { text, outlet: 'Le Courrier' }, null],
    ['the same words of two days', { text, publishedAt: '2031-04-02' }, { text, publishedAt: '2031-04-03' }, null],
    ['one that does not say where it is from', { text, url: PAGE, outlet: 'La Gazette' }, { text }, 'same'],
    [
      'half of the words changed',
      { text: SENTENCES.slice(6).join(' ') + SENTENCES.join(' ').toUpperCase().replaceAll('A', 'O') },
      { text },
      null,
    ],
    [
      'the first lines at one address',
      { text: SENTENCES.slice(0, 2).join(' '), url: PAGE },
      { text, url: `${PAGE}#a` },
      'same',
    ],
    ['more lines at one address', { text, url: PAGE }, { text: SENTENCES.slice(0, 2).join(' '), url: PAGE }, 'version'],
    [
      'other words at the address of a list',
      { text: 'Tout autre chose que ce qui est là, et rien qui y ressemble.', url: PAGE },
      { text, url: PAGE },
      null,
    ],
  ]
  test.each(rows)('%s', (_, article, known, expected) => expect(sameness(one(article), one(known))).toBe(expected))
})
