import { csvHeader, type ExportFormat, exportResults } from '../replies/export.ts'
import { jsonLine, jsonReply } from '../replies/json.ts'
import { oneLine, printable } from '../replies/printable.ts'
import { resultsOf } from '../replies/results.ts'
import { terminalReply } from '../replies/terminal.ts'
import { words } from '../replies/words.ts'
import type { Conversation, Reply } from './conversation.ts'
import { type Io, inColour, isClosedPipe, widthOf, write } from './io.ts'

export interface AskOptions {
  /** Text to read; one JSON object a question; or the results alone, in a form to use elsewhere. */
  readonly format: 'text' | ExportFormat
  /** Repeat each question above its answer: for several that come from a pipe. */
  readonly echo: boolean
}

/**
 * Answers questions one after the other, each as soon as it comes; blank lines are no questions.
 *
 * @returns the exit status: 0 unless a line could not be understood (2) or answering failed (1).
 */
export async function ask(
  questions: AsyncIterable<string> | Iterable<string>,
  conversation: Conversation,
  { format, echo }: AskOptions,
  io: Io,
): Promise<number> {
  let status = 0
  // Not before the questions are listened to: those that come in the meantime would be lost.
  let head = format === 'csv' ? csvHeader() : ''
  for await (const question of questions) {
    if (question.trim() === '') continue
    try {
      if (head !== '') await write(io.stdout, head)
      head = ''
      const reply = await conversation.say(question)
      if (reply.kind === 'quit') break
      if (reply.kind === 'wrong') {
        status = 2
        await write(io.stderr, `${oneLine(reply.sentence)}\n`)
      }
      if (format === 'text') {
        const text = textOf(reply, conversation, io)
        const above = echo ? `> ${oneLine(question.trim())}\n\n` : ''
        if (text !== '') await write(io.stdout, `${above}${text}\n\n`)
      } else if (format === 'json') {
        const line = jsonOf(reply, question, conversation)
        if (line !== '') await write(io.stdout, `${line}\n`)
      } else if (reply.kind === 'answer') {
        const results = resultsOf(reply.answer)
        // What cannot be exported is for a person to read.
        if (results.length === 0) await write(io.stderr, `${textOf(reply, conversation, io)}\n`)
        else await write(io.stdout, exportResults(results, format, conversation.language))
      }
    } catch (error) {
      if (isClosedPipe(error)) throw error
      status = 1
      await write(io.stderr, `${failure(error, conversation)}\n`)
      if (format === 'json') await write(io.stdout, `${unanswered(question, conversation, 'failed')}\n`)
    }
  }
  return status
}

/** A reply set for standard output; nothing for one that belongs on standard error. */
export function textOf(reply: Reply, { language }: Conversation, { stdin, stdout, env }: Io): string {
  if (reply.kind === 'text') return reply.text
  if (reply.kind !== 'answer') return ''
  const { answer, from } = reply
  const colour = inColour(stdout, env)
  return terminalReply(answer, { language, width: widthOf(stdout), colour, from, asksBack: stdin.isTTY === true })
}

/** A fault of ours, with what is needed to find it. */
export function failure(error: unknown, { language }: Conversation): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return printable(`${words[language].terminal.failed}\n${trace}`)
}

function jsonOf(reply: Reply, question: string, conversation: Conversation): string {
  if (reply.kind === 'answer') return jsonReply(reply.answer, reply.ms)
  if (reply.kind === 'wrong') return unanswered(question, conversation, reply.sentence)
  return ''
}

/** Every question has its line, so that questions and answers can be put side by side. */
function unanswered(question: string, { library }: Conversation, error: string): string {
  return jsonLine({ command: null, question, found: false, articles: library.size, ms: 0, results: [], error })
}
