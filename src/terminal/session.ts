import { createInterface } from 'node:readline'
import { words } from '../replies/words.ts'
import { ask } from './ask.ts'
import type { Conversation } from './conversation.ts'
import { type Io, write } from './io.ts'
import { prompt } from './prompt.ts'
import { sampleQuestions } from './samples.ts'

/**
 * The terminal in place of Discord: a prompt for a person; for a pipe an answer a line; for nobody at all three sample
 * questions, answered, and how to go on.
 *
 * @param areSamples whether the articles are those that come with the project.
 * @returns the exit status.
 */
export async function session(conversation: Conversation, areSamples: boolean, io: Io): Promise<number> {
  if (io.stdin.isTTY) return prompt(conversation, io)
  let asked = 0
  async function* questions() {
    for await (const line of createInterface({ input: io.stdin })) {
      if (line.trim() !== '') asked++
      yield line
    }
  }
  const status = await ask(questions(), conversation, { format: 'text', echo: true }, io)
  if (asked > 0) return status

  const { samples, goOn } = words[conversation.language].terminal
  await write(io.stdout, `${samples}\n\n`)
  const sampled = await ask(
    await sampleQuestions(conversation, areSamples),
    conversation,
    { format: 'text', echo: true },
    io,
  )
  await write(io.stdout, `${goOn}\n`)
  return sampled
}
