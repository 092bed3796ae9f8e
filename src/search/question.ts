import { languages } from '../languages/index.ts'
import type { LanguageCode } from '../model.ts'
import { fold } from '../text/fold.ts'
import { type Token, tokenise } from '../text/tokens.ts'
import { type Period, readPeriod } from './period.ts'

/** What a word of a question is there for. */
export type Duty = 'topic' | 'report' | 'speech' | 'wants' | 'filler' | 'stop'

export interface QuestionWord extends Token {
  readonly duty: Duty
  /** It stands between quotation marks, or the whole question is words to be found. */
  readonly wording: boolean
  /** Written as a name is: a capital that begins no sentence, or figures. */
  readonly name: boolean
}

export interface Question {
  readonly text: string
  readonly language: LanguageCode
  readonly words: readonly QuestionWord[]
  /** It asks for somebody's words, rather than for a fact. */
  readonly asksSpeech: boolean
  /** Only a verb that reports words, and may do more, asks for them. */
  readonly asksReport: boolean
  /** It asks for somebody. */
  readonly asksWho: boolean
  /** It asks for what a sentence would give in figures, or as a date. */
  readonly wants: 'number' | 'date' | null
  /** The days it speaks of. */
  readonly period: Period | null
}

const CODES = ['fr', 'en'] as const
const MARKED = /["«“„]\s*([^"»”«“„]+?)\s*(?:["»”]|$)/gu
const CAPITAL_OR_FIGURE = /^[\p{Lu}\p{N}@]/u

/** Reads a question as people type it; the words are all kept, each with its duty. */
export function readQuestion(text: string): Question {
  const tokens = tokenise(text)
  const language = languageOf(tokens)
  const marked = [...text.matchAll(MARKED)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const tables = tablesOf[language]
  const words = tokens.map((token, at): QuestionWord => {
    const wording = marked.some((span) => token.start >= span.start && token.end <= span.end)
    const { text: word } = token
    const duty = tables.stop.has(word)
      ? 'stop'
      : wording
        ? 'topic'
        : tables.wants.has(word)
          ? 'wants'
          : tables.speech.has(word)
            ? 'speech'
            : tables.report.has(word)
              ? 'report'
              : tables.filler.has(word)
                ? 'filler'
                : 'topic'
    return { ...token, duty, wording, name: at > 0 && CAPITAL_OR_FIGURE.test(text.slice(token.start)) }
  })
  const has = (...duties: readonly Duty[]) => words.some((word) => duties.includes(word.duty))
  const asksWho = words.some((word) => tables.who.has(word.text))
  const wanted = words.find((word) => tables.wantsNumber.has(word.text) || tables.wantsDate.has(word.text))
  return {
    text,
    language,
    words: has('topic', 'report')
      ? words
      : words.map((word) => (word.duty === 'stop' ? word : { ...word, duty: 'topic' })),
    asksSpeech: has('speech') || marked.length > 0 || (asksWho && has('report')),
    asksReport: !has('speech') && marked.length === 0 && asksWho && has('report'),
    asksWho,
    period: readPeriod(text, language),
    wants: wanted ? (tables.wantsNumber.has(wanted.text) ? 'number' : 'date') : null,
  }
}

/** The language more of whose own grammatical words are used; French where neither leads. */
function languageOf(tokens: readonly Token[]): LanguageCode {
  const count = (code: LanguageCode, other: LanguageCode) =>
    tokens.filter(({ text }) => tablesOf[code].any.has(text) && !tablesOf[other].any.has(text)).length
  return count('en', 'fr') > count('fr', 'en') ? 'en' : 'fr'
}

interface Tables {
  readonly stop: ReadonlySet<string>
  readonly filler: ReadonlySet<string>
  readonly speech: ReadonlySet<string>
  /** Forms of the verbs that report words. */
  readonly report: ReadonlySet<string>
  readonly wants: ReadonlySet<string>
  readonly wantsNumber: ReadonlySet<string>
  readonly wantsDate: ReadonlySet<string>
  readonly who: ReadonlySet<string>
  readonly any: ReadonlySet<string>
}

const tablesOf = Object.fromEntries(CODES.map((code) => [code, tables(code)])) as Record<LanguageCode, Tables>

function tables(code: LanguageCode): Tables {
  const { stopWords, filler, speech, wants } = languages[code].search
  return {
    stop: new Set(stopWords),
    filler: new Set(filler),
    speech: new Set(speech),
    report: new Set(
      languages[code].speech.verbs.flatMap(([finite, , past, infinitive]) =>
        `${finite} ${past} ${infinitive}`.split(' ').map(fold),
      ),
    ),
    wants: new Set([...wants.number, ...wants.date]),
    who: new Set(wants.person),
    wantsNumber: new Set(wants.number),
    wantsDate: new Set(wants.date),
    any: new Set([...stopWords, ...filler, ...speech]),
  }
}
