import type { Answer, Result } from '../model.ts'
import { resultsOf } from './results.ts'

/**
 * An answer as `ask --json` prints it: one line, for programs. Results come best first (a summary's in reading order);
 * what was not found has none.
 *
 * @param ms milliseconds the answer took.
 */
export function jsonReply(answer: Answer, ms: number): string {
  const { command, question, articles } = answer
  const results = resultsOf(answer).map(resultFields)
  return jsonLine({ command, question, found: results.length > 0, articles, ms: Math.round(ms * 100) / 100, results })
}

/** JSON on one line, without the control characters that JSON lets stand and a terminal would obey. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function resultFields({ score, article, speaker, quote, sentence }: Result) {
  const { id, title, url, outlet, publishedAt } = article
  return {
    score,
    article: { id, title, url, outlet, publishedAt },
    speaker: speaker && { name: speaker.name, role: speaker.role?.text ?? null, evidence: speaker.evidence },
    quote: quote && { start: quote.start, end: quote.end, text: quote.text },
    sentence: { start: sentence.start, end: sentence.end, text: sentence.text },
  }
}
