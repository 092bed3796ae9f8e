import { createInterface } from 'node:readline'
import { oneLine } from '../replies/printable.ts'
import { words } from '../replies/words.ts'
import { wrap } from '../replies/wrap.ts'
import { failure, textOf } from './ask.ts'
import { complete } from './complete.ts'
import type { Conversation } from './conversation.ts'
import { type Io, isClosedPipe, widthOf, write } from './io.ts'

/** Talks with the person at the terminal until they leave. */
export async function prompt(conversation: Conversation, io: Io): Promise<number> {
  const { library, language } = conversation
  const { welcome } = words[language].terminal
  const greeting = welcome(library.size, library.speakers().length)
  await write(io.stdout, `${wrap([{ text: greeting }], widthOf(io.stdout), '')}\n\n`)
  const lines = createInterface({
    input: io.stdin,
    output: io.stdout,
    terminal: true,
    prompt: '> ',
    historySize: 200,
    removeHistoryDuplicates: true,
    completer: (line: string) => complete(line, conversation),
  })
  // Ctrl-C drops the line as a shell does; on an empty one it leaves.
  lines.on('SIGINT', () => {
    if (lines.line === '') lines.close()
    else {
      lines.write(null, { ctrl: true, name: 'e' })
      lines.write(null, { ctrl: true, name: 'u' })
    }
  })
  // The person may leave while an answer is under way.
  let left = false
  lines.on('close', () => {
    left = true
  })
  lines.prompt()
  for await (const line of lines) {
    if (line.trim() !== '' && !(await reply(line, conversation, io))) break
    if (!left) lines.prompt()
  }
  lines.close()
  return 0
}

/** Answers one line; false when the person wants to leave. */
async function reply(line: string, conversation: Conversation, io: Io): Promise<boolean> {
  try {
    const said = await conversation.say(line)
    if (said.kind === 'quit') return false
    const mistake = said.kind === 'wrong' && wrap([{ text: oneLine(said.sentence) }], widthOf(io.stdout), '')
    await write(io.stdout, `\n${mistake || textOf(said, conversation, io)}\n\n`)
  } catch (error) {
    if (isClosedPipe(error)) throw error
    await write(io.stderr, `${failure(error, conversation)}\n`)
  }
  return true
}
