import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LanguageCode, Result } from '../../src/model.ts'
import { citation } from '../../src/replies/citation.ts'
import { csvHeader, exportResults } from '../../src/replies/export.ts'
import { article, result } from '../discord/passages.ts'

const source = article(
  'La préfète, Odile Ferrand, assure que le barrage tiendra. "Nous n’avons pas failli", a-t-elle dit.',
  {
    author: 'Ève Morin',
  },
)
const said = result(source, {
  quote: 'Nous n’avons pas failli',
  name: 'Odile Ferrand',
  mention: 'elle',
  evidence: 'pronoun',
  role: 'La préfète',
})
const place = 'Le barrage de Morne-Rive rouvre, Le Courrier de Valbrune'

describe('a citation', () => {
  const rows: readonly (readonly [phenomenon: string, language: LanguageCode, of: Result, expected: string])[] = [
    [
      'in French forms',
      'fr',
      said,
      `«\u00a0Nous n’avons pas failli\u00a0» —\u00a0Odile Ferrand, La préfète. Ève Morin, ${place}, 5 octobre 2021. https://courrier.test/barrage`,
    ],
    [
      'in English forms',
      'en',
      said,
      `“Nous n’avons pas failli”\u2009—\u2009Odile Ferrand, La préfète. Ève Morin, ${place}, 5 October 2021. https://courrier.test/barrage`,
    ],
    [
      'of reported speech: the sentence that reports it',
      'fr',
      result(article('Elle assure que le barrage tiendra.', { url: null, publishedAt: null, outlet: null }), {
        quote: 'que le barrage tiendra',
        kind: 'indirect',
        name: 'Odile Ferrand',
        mention: 'Elle',
      }),
      '«\u00a0Elle assure que le barrage tiendra.\u00a0» —\u00a0propos rapportés d’Odile Ferrand. Le barrage de Morne-Rive rouvre.',
    ],
    [
      'of nobody named',
      'en',
      result(article('"Non", dit-on.', { url: null, publishedAt: null }), { quote: 'Non' }),
      `“Non”\u2009—\u2009speaker not stated. ${place}.`,
    ],
    [
      'of a sentence, its own full stop not doubled, with its page',
      'fr',
      { ...result(article('Il pleut.', { url: null, publishedAt: '2031' })), page: 4 },
      `«\u00a0Il pleut.\u00a0» ${place}, 2031, p.\u00a04.`,
    ],
    [
      'of a speaker whom a role alone names',
      'fr',
      result(article('"Non", dit la préfète.', { url: null, publishedAt: null }), {
        quote: 'Non',
        name: 'la préfète',
        mention: 'la préfète',
        role: 'la préfète',
      }),
      `«\u00a0Non\u00a0» —\u00a0la préfète. ${place}.`,
    ],
  ]
  test.each(rows)('%s', (_, language, of, expected) => {
    expect(citation(of, language)).toBe(expected)
  })
})

describe('exports', () => {
  test('CSV: a head, a row a result', () => {
    expect(csvHeader().split(',')).toHaveLength(16)
    expect(exportResults([said], 'csv', 'fr')).toBe(
      `Nous n’avons pas failli,direct,Odile Ferrand,La préfète,pronoun,"${source.text.replaceAll('"', '""')}",a,Le barrage de Morne-Rive rouvre,Le Courrier de Valbrune,Ève Morin,2021-10-05,https://courrier.test/barrage,,${said.quote?.start},${said.quote?.end},no\r\n`,
    )
    expect(exportResults([], 'csv', 'fr')).toBe('')
  })

  test('JSON lines', () => {
    expect(JSON.parse(exportResults([said], 'json', 'fr'))).toMatchObject({
      article: { id: 'a' },
      speaker: { name: 'Odile Ferrand' },
      quote: { text: 'Nous n’avons pas failli' },
    })
  })

  test('Markdown: a block quotation, nothing in it but words', () => {
    const odd = article('"*Non* [a](b) _c_ &lt; <d>", dit A*B.', { title: '# T', url: 'https://a.test/x_(y)_z?q=<b>' })
    const shown = exportResults(
      [result(odd, { quote: '*Non* [a](b) _c_ &lt; <d>', name: 'A*B', mention: 'A*B' })],
      'markdown',
      'fr',
    )
    expect(shown).toBe(
      [
        '> «\u00a0\\*Non\\* \\[a\\](b) \\_c\\_ \\&lt; \\<d\\>\u00a0»',
        '>',
        '> — **A\\*B**',
        '>',
        '> *# T*, Le Courrier de Valbrune, 5 octobre 2021. <https://a.test/x_(y)_z?q=%3Cb%3E>\n\n',
      ].join('\n'),
    )
  })

  test('whatever the words, a citation is one line with the words in it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L} ,’«»"-]{1,40}$/u), (words) => {
        const cited = citation(result(article(words)), 'fr')
        expect(cited.startsWith(`«\u00a0${words}\u00a0»`)).toBe(true)
        expect(cited).not.toContain('\n')
      }),
    )
  })
})
