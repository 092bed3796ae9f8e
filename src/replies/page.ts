import { styleText } from 'node:util'
import type { LanguageCode } from '../model.ts'
import { type Words, words } from './words.ts'
import { type Run, wrap } from './wrap.ts'

/** How a terminal shows an answer. */
export interface View {
  readonly language: LanguageCode
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
  /** The first result to show, from 0; a page further begins at `from + PAGE`. */
  readonly from?: number
  /** Whether the person can ask for the next page. */
  readonly asksBack?: boolean
}

type Format = Parameters<typeof styleText>[0]

/** Lines longer than this are hard to read, those shorter hold nothing. */
const WIDEST = 96
const NARROWEST = 20

/** Sets text to the width and in the colours of one terminal. */
export class Page {
  readonly words: Words
  readonly language: LanguageCode
  readonly colour: boolean
  readonly from: number
  readonly asksBack: boolean
  readonly #width: number

  constructor({ language, width, colour, from = 0, asksBack = false }: View) {
    this.words = words[language]
    this.language = language
    this.colour = colour
    this.from = from
    this.asksBack = asksBack
    this.#width = Math.min(Math.max(width, NARROWEST), WIDEST)
  }

  readonly bold = (text: string) => this.#style('bold', text)
  readonly dim = (text: string) => this.#style('dim', text)
  readonly name = (text: string) => this.#style(['bold', 'cyan'], text)
  readonly marked = (text: string) => this.#style(['bold', 'underline'], text)
  readonly struck = (text: string) => this.#style(['strikethrough', 'dim'], text)

  heading(text: string): string {
    return wrap([{ text, style: this.bold }], this.#width, '')
  }

  indented(...runs: readonly Run[]): string {
    return wrap(runs, this.#width, '  ')
  }

  /** Words of an article that stand without quotation marks: a line at their side sets them apart. */
  barred(...runs: readonly Run[]): string {
    return wrap(runs, this.#width - 4, '')
      .split('\n')
      .map((line) => `  ${this.dim('│')} ${line}`)
      .join('\n')
  }

  item(...runs: readonly Run[]): string {
    return wrap(runs, this.#width, '    ').replace('    ', '  • ')
  }

  #style(format: Format, text: string): string {
    return this.colour ? styleText(format, text, { validateStream: false }) : text
  }
}
