import type { Command } from '../../commands/command.ts'
import { context } from '../answers/context.ts'
import type { Library } from '../library.ts'
import type { Answer, LanguageCode } from '../model.ts'
import { resultsOf } from '../replies/results.ts'
import { nextPage } from '../replies/terminal.ts'
import { words } from '../replies/words.ts'
import { shortId } from '../shortId.ts'
import { parseLine } from './line.ts'

/** What a line brings: an answer to show from its `from`th result on, something to say, or the end. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly from: number; readonly ms: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'wrong'; readonly sentence: string }
  | { readonly kind: 'quit' }

/** Line after line with one person: all that is remembered is the last answer, to page through. */
export class Conversation {
  readonly commands: readonly Command[]
  readonly library: Library
  readonly language: LanguageCode
  #last: { readonly answer: Answer; readonly from: number } | null = null

  constructor(commands: readonly Command[], library: Library, language: LanguageCode) {
    this.commands = commands
    this.library = library
    this.language = language
  }

  async say(line: string): Promise<Reply> {
    const read = parseLine(line, this.commands, this.language)
    if (read.kind === 'wrong') return read
    if (read.kind === 'ask') {
      const start = performance.now()
      const answer = await read.command.answer(read.options, this.library)
      return this.#show(answer, 0, performance.now() - start)
    }
    switch (read.name) {
      case 'more': {
        const from = this.#last && nextPage(this.#last.answer, this.#last.from)
        if (!this.#last || from === null) return { kind: 'text', text: words[this.language].terminal.noMore }
        return this.#show(this.#last.answer, from, 0)
      }
      case 'context':
        return this.#context(read.rest)
      case 'quit':
        return { kind: 'quit' }
    }
  }

  /** A passage of the last answer: the one of this number, else the first that is shown. */
  async #context(typed: string): Promise<Reply> {
    const results = this.#last ? resultsOf(this.#last.answer) : []
    const result = results[typed === '' ? (this.#last?.from ?? 0) : Number(typed) - 1]
    if (!result) return { kind: 'wrong', sentence: words[this.language].terminal.noContext(results.length) }
    const { start, end } = result.quote ?? result.sentence
    const begun = performance.now()
    const answer = await context({ article: shortId(result.article.id), start, end }, this.library)
    return { kind: 'answer', answer, from: 0, ms: performance.now() - begun }
  }

  #show(answer: Answer, from: number, ms: number): Reply {
    this.#last = { answer, from }
    return { kind: 'answer', answer, from, ms }
  }
}
