import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis.ts'
import { supersede } from '../../src/library/versions.ts'
import type { Article } from '../../src/model.ts'
import { tokenise } from '../../src/text/tokens.ts'

function article(text: string): Article {
  const head = {
    id: 'a',
    title: 'Le port',
    language: 'fr' as const,
    outlet: null,
    author: null,
    url: null,
    publishedAt: null,
  }
  return { ...head, text, body: { start: 0, end: text.length } }
}

const quoted = (...said: readonly string[]) =>
  article(said.map((words) => `« ${words} », a déclaré la maire Odile Ferrand.`).join(' '))
const analysed = (one: Article) => ({ article: one, analysis: analyse(one) })
const isFree = () => true

/** The words of quotations of an earlier version that no later one has. */
function gone(before: Article, ...later: readonly Article[]): readonly string[] {
  let versions: readonly Article[] = []
  let current = before
  for (const next of later) {
    const earlier = versions.map(analysed)
    versions = supersede(next, analysed(current), earlier, (id) => !versions.some((one) => one.id === id)).kept
    current = next
  }
  const [oldest] = versions.filter(({ text }) => text === before.text)
  if (!oldest) return []
  const { quotes } = analyse(oldest)
  return quotes
    .filter((quote) => !(oldest.kept ?? []).some(({ start, end }) => start <= quote.start && quote.end <= end + 2))
    .map(({ start, end }) => oldest.text.slice(start, end).trim())
}

const [A, B, C] = ['Nous tiendrons parole', 'Rien ne sera vendu cette année', 'Le port restera ouvert aux pêcheurs']

test.each([
  ['taken out', [quoted(A, B), quoted(A)], [B]],
  ['moved', [quoted(A, B), quoted(B, A)], []],
  ['taken out, then put back', [quoted(A, B), quoted(A), quoted(B, A)], []],
  ['taken out in the third version: the second tells', [quoted(A, B), quoted(C, B), quoted(C)], [A]],
  ['a word put in', [quoted(B), quoted('Rien ne sera jamais vendu cette année')], [B]],
  ['a word left out', [quoted(B), quoted('Rien ne sera vendu')], [B]],
  ['marks, case and accents changed', [quoted(B), article('RIEN NE SERA VENDU, cette annee : c’est dit.')], []],
  ['reported speech put otherwise', [article('La maire a assuré que rien ne serait vendu.'), article('Rien.')], []],
])('%s', (_, [before = quoted(), ...later], words) => expect(gone(before, ...later)).toEqual(words))

test('what is kept no more is told, and an id that is taken is not given twice', () => {
  const first = supersede(quoted(A), analysed(quoted(A, B)), [], isFree)
  expect(first.kept.map(({ id, versionOf }) => [id, versionOf])).toEqual([['a~1', 'a']])
  const earlier = first.kept.map(analysed)
  const taken = (id: string) => id !== 'a~1'
  expect(supersede(quoted(C), analysed(quoted(A)), earlier, taken).kept.map(({ id }) => id)).toEqual(['a~1', 'a~2'])
  expect(supersede(quoted(A, B), null, earlier, taken)).toEqual({ kept: [], dropped: ['a~1'] })
})

test('a quotation is gone exactly where its words stand nowhere in the later text one after the other', () => {
  const words = fc.array(fc.constantFrom('le', 'port', 'reste', 'ouvert', 'fermé'), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(words, words, (said, later) => {
      const before = quoted(`Ce ${said.join(' ')} enfin`)
      const now = article(`Selon la maire, ce ${later.join(' ')} enfin.`)
      const { quotes } = analyse(before)
      const stands = (text: string) => ` ${text} `
      const expected = quotes
        .filter(({ kind }) => kind !== 'indirect')
        .some((quote) => {
          const own = tokenise(before.text, quote).map((token) => token.text)
          return !stands(
            tokenise(now.text)
              .map((token) => token.text)
              .join(' '),
          ).includes(stands(own.join(' ')))
        })
      expect(supersede(now, analysed(before), [], isFree).kept.length > 0).toBe(expected)
    }),
  )
})

test('a long text of one word takes no longer than its length', () => {
  const long = article(`« ${'le port '.repeat(20_000)}», a déclaré Odile Ferrand.`)
  const { kept } = supersede(article('le '.repeat(40_000)), { article: long, analysis: analyse(long) }, [], isFree)
  expect(kept).toHaveLength(1)
})
