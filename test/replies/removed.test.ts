import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis.ts'
import { quoteResult } from '../../src/answers/results.ts'
import type { Answer, Article, ContextAnswer, LanguageCode, PassagesAnswer } from '../../src/model.ts'
import { discordReply } from '../../src/replies/discord.ts'
import { exportResults } from '../../src/replies/export.ts'
import { jsonReply } from '../../src/replies/json.ts'
import { terminalReply } from '../../src/replies/terminal.ts'
import { cut } from '../../src/text/cut.ts'

const text = '« La digue tiendra », a déclaré Odile Ferrand.'
const head = { title: 'La digue', language: 'fr' as const, outlet: null, author: null, url: null, publishedAt: null }
const article: Article = { id: 'a~1', versionOf: 'a', kept: [], text, body: { start: 0, end: text.length }, ...head }
const [quote] = analyse(article).quotes
if (!quote) throw new Error('the sentence holds a quotation')
const result = quoteResult(article, quote, 1)
const asked = { question: '', articles: 1 }
const passages: PassagesAnswer = { kind: 'passages', command: 'quote', ...asked, results: [result] }
const around = cut(article, article.body)
const context: ContextAnswer = {
  kind: 'context',
  command: 'context',
  ...asked,
  result,
  before: null,
  around,
  after: null,
}
const checked: Answer = {
  ...{ kind: 'check', command: 'check', ...asked, unchecked: 0 },
  checks: [
    {
      ...{ start: 0, end: 17, text: 'La digue tiendra', verdict: 'word-for-word', wording: 'word-for-word' },
      ...{ claimed: null, sameSpeaker: null, difference: [], results: [result] },
    },
  ],
}

const SAID: Readonly<Record<LanguageCode, string>> = {
  fr: 'retirée de la version actuelle',
  en: 'removed from the current version',
}

test.each(
  (['fr', 'en'] as const).flatMap((language) =>
    [passages, context, checked].map((answer): [LanguageCode, string, Answer] => [language, answer.kind, answer]),
  ),
)('%s, %s: a quotation that the article no longer has is told to be removed', (language, _, answer) => {
  expect(terminalReply(answer, { width: 80, colour: false, language, from: 0, asksBack: false })).toContain(
    SAID[language],
  )
  expect(JSON.stringify(discordReply(answer, { language, command: 'quote', options: {} }))).toContain(SAID[language])
})

test('so it is in every form that leaves the program', () => {
  expect(exportResults([result], 'citations', 'fr')).toContain(SAID.fr)
  expect(exportResults([result], 'markdown', 'en')).toContain(SAID.en)
  expect(exportResults([result], 'csv', 'fr').trim()).toMatch(/,yes$/)
  expect(JSON.parse(jsonReply(passages, 1)).results).toMatchObject([
    { removed: true, article: { id: 'a~1', versionOf: 'a' } },
  ])
  const current = { ...result, article: { ...head, id: 'a' } }
  expect(JSON.parse(jsonReply({ ...passages, results: [current] }, 1)).results[0]).not.toHaveProperty('removed')
  expect(exportResults([current], 'csv', 'fr').trim()).toMatch(/,no$/)
})
