import { check } from '../answers/check.ts'
import type { Library } from '../library.ts'
import type { Answer, LanguageCode, Verdict } from '../model.ts'
import { jsonReply } from '../replies/json.ts'
import { terminalReply } from '../replies/terminal.ts'
import { words } from '../replies/words.ts'
import { type Io, inColour, UsageError, widthOf, write } from './io.ts'

/** The status of a text with a quotation that the articles do not bear out. */
export const NOT_BORNE_OUT = 3

/** A cut changes nothing that was said; whatever else differs does. */
const BORNE_OUT: ReadonlySet<Verdict> = new Set<Verdict>(['word-for-word', 'shortened'])

/**
 * Checks the quotations of a text and prints what the articles say of them.
 *
 * @returns the exit status: 0 where every quotation stands in the articles, whole or shortened, and said by whom the
 *   text says; 3 where one does not.
 */
export async function checkText(
  text: string,
  library: Library,
  language: LanguageCode,
  json: boolean,
  io: Io,
): Promise<number> {
  const begun = performance.now()
  const answer = await check({ text }, library)
  const ms = performance.now() - begun
  if (answer.kind === 'not-found' && answer.reason.kind !== 'empty-library')
    throw new UsageError(words[language].notFound(answer.reason, library.size))
  const view = { language, width: widthOf(io.stdout), colour: inColour(io.stdout, io.env) }
  await write(io.stdout, `${json ? jsonReply(answer, ms) : terminalReply(answer, view)}\n`)
  return isBorneOut(answer) ? 0 : NOT_BORNE_OUT
}

const isBorneOut = (answer: Answer): boolean =>
  answer.kind === 'check' && answer.unchecked === 0 && answer.checks.every(({ verdict }) => BORNE_OUT.has(verdict))
