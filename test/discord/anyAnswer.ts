import fc from 'fast-check'
import type {
  Answer,
  ArticleHead,
  Checked,
  Evidence,
  NotFoundReason,
  PersonHead,
  QuoteKind,
  Result,
} from '../../src/model.ts'
import { cut } from '../../src/text/cut.ts'
import { hostile } from './hostile.ts'
import { article } from './passages.ts'

const long = fc.tuple(hostile, fc.integer({ min: 1, max: 900 })).map(([text, times]) => text.repeat(times))
const text = fc.oneof(hostile, long).map((text) => `${text}x`)
const texts = fc.array(text, { maxLength: 9 })

const result = fc
  .record({
    text,
    name: text,
    head: fc.record({
      title: text,
      outlet: fc.option(text),
      url: fc.option(fc.oneof(hostile, fc.webUrl({ withFragments: true, withQueryParameters: true }), long)),
      publishedAt: fc.option(fc.oneof(hostile, fc.constant('2021-10'))),
      language: fc.constantFrom('fr' as const, 'en' as const),
    }),
    also: fc.nat({ max: 3 }),
    kind: fc.constantFrom<QuoteKind>('direct', 'mixed', 'indirect'),
    evidence: fc.constantFrom<Evidence>('named', 'role', 'pronoun', 'organisation', 'floating', 'interview'),
    ends: fc.tuple(fc.nat(), fc.nat()),
    spoken: fc.constantFrom('speech', 'anonymous', 'act'),
    role: fc.boolean(),
  })
  .map(({ text, name, head, also, kind, evidence, ends, spoken, role }): Result => {
    const source = article(text, head)
    const [start = 0, end = 1] = ends.map((at) => at % text.length).sort((a, b) => a - b)
    const piece = cut(source, { start, end: Math.max(end, start + 1) })
    return {
      score: 1,
      article: source,
      quote: spoken === 'act' ? null : { ...piece, kind },
      speaker: spoken === 'speech' ? { name, mention: piece, evidence, role: role ? piece : null } : null,
      asPrinted: spoken === 'anonymous' ? piece : null,
      sentence: cut(source, source.body),
      alsoIn: Array.from({ length: also }, () => source),
    }
  })

const results = fc
  .tuple(result, fc.array(result, { maxLength: 11 }))
  .map(([first, rest]): readonly [Result, ...Result[]] => [first, ...rest])

const person = fc.record({ id: hostile, name: text, quotes: fc.nat(), articles: fc.nat() })

const reason: fc.Arbitrary<NotFoundReason> = fc.oneof(
  fc.record({
    kind: fc.constantFrom<'no-passage' | 'empty-question' | 'empty-library' | 'no-article-then' | 'gone'>(
      'no-passage',
      'empty-question',
      'empty-library',
      'no-article-then',
      'gone',
    ),
  }),
  fc.record({
    kind: fc.constantFrom('unknown-speaker' as const, 'unknown-article' as const),
    asked: text,
    suggestions: texts,
  }),
  fc.record({ kind: fc.constant('silent-speaker' as const), name: text, quotes: fc.nat() }),
  fc.record({ kind: fc.constant('unreadable-date' as const), asked: text }),
  fc.record({ kind: fc.constant('no-speaker-begins' as const), beginning: text }),
)

const described = {
  key: text,
  name: fc.record({ fr: text, en: text }),
  description: fc.record({ fr: text, en: text }),
}
const commandHelp = fc.array(fc.record({ ...described, options: fc.array(fc.record(described), { maxLength: 6 }) }), {
  maxLength: 12,
})
const options = fc.dictionary(fc.string(), fc.oneof(text, fc.nat(), fc.boolean()), { maxKeys: 4 })
const questions = fc.array(fc.record({ command: text, options }), { maxLength: 9 })

const asked = {
  command: fc.constantFrom('who' as const, 'quote' as const, 'summary' as const),
  question: hostile,
  articles: fc.nat(),
}

const sentences = result.map(({ sentence }) => sentence)
const checked = fc.record<Checked>({
  start: fc.nat(),
  end: fc.nat(),
  text,
  verdict: fc.constantFrom('word-for-word', 'shortened', 'altered', 'joined', 'other-speaker', 'unquoted', 'not-found'),
  wording: fc.constantFrom(null, 'word-for-word', 'shortened', 'altered'),
  claimed: fc.option(text),
  sameSpeaker: fc.option(fc.boolean()),
  difference: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('same' as const, 'left-out' as const), source: sentences }),
      fc.record({ kind: fc.constant('added' as const), words: text }),
      fc.constant({ kind: 'between' as const }),
    ),
    { maxLength: 12 },
  ),
  results: fc.array(result, { maxLength: 4 }),
})

/** Any answer at all, over articles whose every field may hold anything. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('passages' as const), ...asked, results }),
  fc.record({
    kind: fc.constant('summary' as const),
    ...asked,
    article: fc.option(result.map(({ article }) => article)),
    sentences: results,
    speakers: fc.array(result, { maxLength: 9 }),
  }),
  fc.record({
    kind: fc.constant('person' as const),
    ...asked,
    person,
    otherNames: texts,
    roles: fc.array(
      result.map(({ article, sentence }) => ({ role: sentence, article })),
      { maxLength: 9 },
    ),
    newest: fc.array(result, { maxLength: 4 }),
    mistakenFor: fc.array(person, { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('choice' as const),
    ...asked,
    asked: text,
    people: fc.array(person, { maxLength: 30 }),
  }),
  fc.record({
    kind: fc.constant('articles' as const),
    ...asked,
    sought: fc.option(text),
    list: results.map(([first, ...rest]): readonly [ArticleHead, ...ArticleHead[]] => [
      first.article,
      ...rest.map(({ article }) => article),
    ]),
  }),
  fc.record({
    kind: fc.constant('article' as const),
    ...asked,
    article: result.map(({ article }) => article),
    paragraphs: fc.array(
      result.map(({ sentence }) => sentence),
      { maxLength: 30 },
    ),
    quotes: fc.array(result, { maxLength: 4 }),
    speakers: fc.array(fc.record({ name: text, quotes: fc.nat() }), { maxLength: 9 }),
  }),
  fc.record({
    kind: fc.constant('speakers' as const),
    ...asked,
    beginning: fc.option(text),
    order: fc.constantFrom('quoted' as const, 'name' as const),
    people: fc
      .tuple(person, fc.array(person, { maxLength: 30 }))
      .map(([first, rest]): readonly [PersonHead, ...PersonHead[]] => [first, ...rest]),
  }),
  fc
    .record({
      kind: fc.constant('context' as const),
      ...asked,
      result,
      before: fc.option(result.map(({ sentence }) => sentence)),
      after: fc.option(result.map(({ sentence }) => sentence)),
    })
    .map((answer) => ({ ...answer, around: answer.result.sentence })),
  fc.record({
    kind: fc.constant('help' as const),
    ...asked,
    commands: commandHelp,
    examples: fc.record({ fr: questions, en: questions }),
    menus: fc.array(described.name, { maxLength: 3 }),
    managing: fc.record({
      ...{ commands: commandHelp, menus: fc.array(described.name, { maxLength: 3 }), examples: questions },
    }),
  }),
  fc.record({
    kind: fc.constant('about' as const),
    ...asked,
    version: text,
    source: fc.option(text),
    speakers: fc.nat(),
    languages: fc.record({ fr: fc.nat(), en: fc.nat() }),
    oldest: fc.option(text),
    newest: fc.option(text),
  }),
  fc.record({
    kind: fc.constant('check' as const),
    ...asked,
    checks: fc
      .tuple(checked, fc.array(checked, { maxLength: 24 }))
      .map(([first, rest]): readonly [Checked, ...Checked[]] => [first, ...rest]),
    unchecked: fc.nat({ max: 500 }),
  }),
  fc.record({ kind: fc.constant('not-found' as const), ...asked, reason, nearest: fc.array(result, { maxLength: 4 }) }),
)
