import type { Answer, ArticleHead, Checked, PersonHead, Result, Slice } from '../model.ts'
import { resultsOf } from './results.ts'

/**
 * An answer as `ask --json` prints it: one line, for programs. Results come best first (a summary's in reading order, an
 * article's too); what was not found has none.
 *
 * @param ms milliseconds the answer took.
 */
export function jsonReply(answer: Answer, ms: number): string {
  const { command, question, articles, kind } = answer
  const results = listed(answer) ?? resultsOf(answer).map(resultFields)
  const found = kind === 'check' ? results.length > 0 : kind !== 'not-found' && kind !== 'choice'
  return jsonLine({ command, question, found, articles, ms: Math.round(ms * 100) / 100, results, ...besides(answer) })
}

/** Articles and speakers that were asked for, as results that hold nothing else. */
function listed(answer: Answer): readonly object[] | null {
  const nothing = { score: 1, article: null, speaker: null, quote: null, sentence: null }
  switch (answer.kind) {
    case 'articles':
      return answer.list.map((head) => ({ ...nothing, article: articleFields(head) }))
    case 'speakers':
      return answer.people.map((person) => ({ ...nothing, speaker: personFields(person) }))
    default:
      return null
  }
}

/** What an answer tells besides results. */
function besides(answer: Answer): object {
  switch (answer.kind) {
    case 'choice':
      return { people: answer.people.map(personFields) }
    case 'article':
      return { article: articleFields(answer.article), paragraphs: answer.paragraphs.map(sliceFields) }
    case 'check':
      return { checks: answer.checks.map(checkFields), unchecked: answer.unchecked }
    case 'help':
      return { commands: answer.commands, examples: answer.examples }
    case 'about': {
      const { version, source, speakers, languages, oldest, newest } = answer
      return { version, source, speakers, languages, oldest, newest }
    }
    default:
      return {}
  }
}

/** JSON on one line, without the control characters that JSON lets stand and a terminal would obey. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function checkFields({ start, end, text, verdict, wording, claimed, sameSpeaker, difference, results }: Checked) {
  return {
    ...{ start, end, text, verdict, wording, claimed, sameSpeaker },
    difference: difference.map((part) =>
      'source' in part ? { kind: part.kind, source: sliceFields(part.source) } : part,
    ),
    results: results.map(resultFields),
  }
}

/** A result as programs read it. */
export function resultFields({ score, article, speaker, quote, sentence, page }: Result) {
  return {
    score,
    article: articleFields(article),
    speaker: speaker && { name: speaker.name, role: speaker.role?.text ?? null, evidence: speaker.evidence },
    quote: quote && sliceFields(quote),
    sentence: sliceFields(sentence),
    ...(page !== undefined && { page }),
    ...(article.versionOf !== undefined && { removed: true }),
  }
}

const articleFields = ({ id, title, url, outlet, publishedAt, versionOf }: ArticleHead) => ({
  ...{ id, title, url, outlet, publishedAt },
  ...(versionOf !== undefined && { versionOf }),
})

const personFields = ({ id, name, quotes, articles }: PersonHead) => ({ id, name, quotes, articles })

const sliceFields = ({ start, end, text }: Slice) => ({ start, end, text })
