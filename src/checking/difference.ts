import type { DifferencePart, Span, Wording } from '../model.ts'
import { cut } from '../text/cut.ts'
import type { Collated, Stand } from './collate.ts'
import { beside, between, spansOf, turns } from './omission.ts'
import type { Source } from './source.ts'
import type { Word } from './words.ts'

/** The printed words set against the claim's, and what that makes of the wording. */
export interface Compared {
  readonly wording: Wording
  readonly difference: readonly DifferencePart[]
}

/**
 * Goes through a claim word by word. What stands only in print is left out, what stands only in the claim is added, and
 * a word in place of another is both.
 *
 * @param text the claim's text, which its words' offsets are into.
 * @param marked whether what the claim has at its ends is part of the quotation too.
 */
export function compareWords(text: string, collated: Collated, marked: boolean): Compared {
  const { claim, stands, sources } = collated
  const writer = new Writer(text, claim.words)
  const kept = sources.map((_, at) => new Set(stands.flatMap((stand) => (stand?.source === at ? stand.word : []))))
  let before: Stand | null = null
  let changed = false
  let shortened = false
  for (const [at, stand] of stands.entries()) {
    if (!stand) {
      writer.hold(at)
      continue
    }
    const source = sources[stand.source]
    const word = source?.words[stand.word]
    if (!source || !word) continue
    if (before?.source === stand.source && before.word < stand.word) {
      const { omitted, aside } = between(source, before.word, stand.word)
      const spelt = omitted.map((i) => source.words[i]?.text).join('')
      if (omitted.length > 0 && spelt === writer.held()) {
        // The same letters cut otherwise: "jai", "week-end".
        writer.drop()
        writer.same(source, { start: source.words[before.word + 1]?.start ?? word.start, end: word.end })
      } else {
        if (omitted.length > 0) {
          shortened = true
          changed ||= turns(source, omitted, before.word, stand.word, (one) => kept[stand.source]?.has(one) ?? false)
        }
        changed = writer.holds() || changed
        for (const span of spansOf(source, omitted)) writer.leftOut(source, span)
        writer.flush()
        if (aside) writer.between()
        writer.same(source, word)
      }
    } else if (before) {
      changed = writer.holds() || changed
      writer.flush()
      writer.between()
      writer.same(source, word)
    } else {
      // The message's own words before what it quotes.
      if (!marked) writer.drop()
      const spelt = spellings(source, stand.word, -writer.count(), writer.held())
      if (spelt !== null) {
        writer.drop()
        writer.same(source, { start: source.words[spelt]?.start ?? word.start, end: word.end })
      } else {
        changed = writer.holds()
        for (const span of spansOf(source, beside(source, stand.word, -writer.count()))) writer.leftOut(source, span)
        writer.flush()
        writer.same(source, word)
      }
    }
    before = stand
  }
  if (!marked) writer.drop()
  const last = before && sources[before.source]
  const spelt = last && before ? spellings(last, before.word, writer.count(), writer.held()) : null
  if (last && before && spelt !== null) {
    writer.drop()
    writer.same(last, { start: last.words[before.word]?.end ?? 0, end: last.words[spelt]?.end ?? 0 })
  }
  changed = writer.holds() || changed
  if (last && before)
    for (const span of spansOf(last, beside(last, before.word, writer.count()))) writer.leftOut(last, span)
  writer.flush()
  return { wording: changed ? 'altered' : shortened ? 'shortened' : 'word-for-word', difference: writer.finish() }
}

/**
 * The furthest of the words before (a negative count) or after a word that together have the letters in question, cut
 * otherwise; null where they have not.
 */
function spellings(source: Source, word: number, count: number, letters: string): number | null {
  if (count === 0) return null
  const most = beside(source, word, count * 2 + Math.sign(count) * 2)
  for (let some = 1; some <= most.length; some++) {
    const list = count < 0 ? most.slice(-some) : most.slice(0, some)
    if (list.map((one) => source.words[one]?.text).join('') === letters)
      return (count < 0 ? list[0] : list.at(-1)) ?? null
  }
  return null
}

/** Collects the parts; neighbours of one kind become one. */
class Writer {
  readonly #parts: DifferencePart[] = []
  readonly #text: string
  readonly #words: readonly Word[]
  #held: number[] = []
  #same: { readonly source: Source; readonly span: Span } | null = null

  constructor(text: string, words: readonly Word[]) {
    this.#text = text
    this.#words = words
  }

  /** Keeps a word that only the claim has until it is known what stands in its place. */
  hold(at: number): void {
    this.#held.push(at)
  }

  holds(): boolean {
    return this.#held.length > 0
  }

  count(): number {
    return this.#held.length
  }

  held(): string {
    return this.#held.map((at) => this.#words[at]?.text).join('')
  }

  drop(): void {
    this.#held = []
  }

  flush(): void {
    const start = this.#words[this.#held[0] ?? -1]?.start
    const end = this.#words[this.#held.at(-1) ?? -1]?.end
    if (start !== undefined && end !== undefined) {
      this.#endSame()
      this.#parts.push({ kind: 'added', words: this.#text.slice(start, end) })
    }
    this.#held = []
  }

  same(source: Source, { start, end }: Span): void {
    if (this.#same && this.#same.source === source && this.#same.span.end <= start)
      this.#same = { source, span: { start: this.#same.span.start, end } }
    else {
      this.#endSame()
      this.#same = { source, span: { start, end } }
    }
  }

  leftOut({ article }: Source, span: Span): void {
    this.#endSame()
    this.#parts.push({ kind: 'left-out', source: cut(article, span) })
  }

  between(): void {
    this.#endSame()
    this.#parts.push({ kind: 'between' })
  }

  finish(): readonly DifferencePart[] {
    this.#endSame()
    return this.#parts
  }

  #endSame(): void {
    if (this.#same) this.#parts.push({ kind: 'same', source: cut(this.#same.source.article, this.#same.span) })
    this.#same = null
  }
}
