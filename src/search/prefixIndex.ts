import { lowerBound } from '../text/lowerBound.ts'
import { type Columns, Growable } from './packed/index.ts'

/** New places are sorted in once they are so many. */
const RECENT = 2048

/** Finds texts by how any of their words, and what follows it, begins: a sorted list of the places where words begin. */
export class PrefixIndex {
  /** The code units of all texts, a zero after each. */
  readonly #units: Growable
  /** By text. */
  readonly #starts: Growable
  readonly #owners: Growable
  /** Where words begin, in the order of what stands there, and the text of each. */
  #places: Uint32Array
  #texts: Uint32Array
  #recent: { readonly place: number; readonly text: number }[] = []

  constructor(saved?: Columns, name = '') {
    this.#units = new Growable(saved?.integers(`${name}.units`))
    this.#starts = new Growable(saved?.integers(`${name}.starts`))
    this.#owners = new Growable(saved?.integers(`${name}.owners`))
    this.#places = saved?.get(`${name}.places`, Uint32Array) ?? new Uint32Array(0)
    this.#texts = saved?.get(`${name}.texts`, Uint32Array) ?? new Uint32Array(0)
  }

  /** Puts the index as it is now among columns: what comes later goes behind or elsewhere, so nothing is copied. */
  save(columns: Columns, name: string): void {
    this.#sortIn()
    columns.set(`${name}.units`, this.#units.view())
    columns.set(`${name}.starts`, this.#starts.view())
    columns.set(`${name}.owners`, this.#owners.view())
    columns.set(`${name}.places`, this.#places)
    columns.set(`${name}.texts`, this.#texts)
  }

  /** How many texts. */
  get size(): number {
    return this.#owners.length
  }

  /**
   * @param text folded words with a blank between
   * @param owner whom the text leads to; several may lead to one
   * @returns the text's number: they count up
   */
  add(text: string, owner: number): number {
    const number = this.#owners.length
    this.#starts.push(this.#units.length)
    this.#owners.push(owner)
    for (let i = 0; i < text.length; i++) {
      if (i === 0 || text[i - 1] === ' ') this.#recent.push({ place: this.#units.length, text: number })
      this.#units.push(text.charCodeAt(i))
    }
    this.#units.push(0)
    if (this.#recent.length >= RECENT) this.#sortIn()
    return number
  }

  ownerOf(text: number): number {
    return this.#owners.at(text)
  }

  text(number: number): string {
    let text = ''
    for (let at = this.#starts.at(number); this.#units.at(at) > 0; at++) text += String.fromCharCode(this.#units.at(at))
    return text
  }

  /** Tells every text of which a word begins as typed, and whether its first does. */
  each(typed: string, visit: (text: number, isFirst: boolean) => void): void {
    const end = this.#firstFrom(typed, 1)
    for (let at = this.#firstFrom(typed, 0); at < end; at++) {
      const text = this.#texts[at] ?? 0
      visit(text, this.#starts.at(text) === this.#places[at])
    }
    for (const { place, text } of this.#recent)
      if (this.#compare(place, typed) === 0) visit(text, this.#starts.at(text) === place)
  }

  /** Tells every text that holds what is typed anywhere. */
  eachHolding(typed: string, visit: (text: number) => void): void {
    const units = this.#units.view()
    const width = units.BYTES_PER_ELEMENT
    if (width > 2 || typed === '') return
    const bytes = Buffer.from(units.buffer, units.byteOffset, units.byteLength)
    const wanted = Buffer.from(typed, width === 1 ? 'latin1' : 'utf16le')
    if (width === 1 && wanted.toString('latin1') !== typed) return
    let text = 0
    for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + width)) {
      if (at % width !== 0) continue
      while (text + 1 < this.size && this.#starts.at(text + 1) * width <= at) text++
      visit(text)
    }
  }

  /** How what stands at a place compares to what is typed; 0 if it begins so. */
  #compare(place: number, typed: string): number {
    for (let i = 0; i < typed.length; i++) {
      const difference = this.#units.at(place + i) - typed.charCodeAt(i)
      if (difference !== 0) return difference
    }
    return 0
  }

  /** The first of the sorted places that compares so, or more, to what is typed. */
  #firstFrom(typed: string, order: 0 | 1): number {
    return lowerBound(0, this.#places.length, (at) => this.#compare(this.#places[at] ?? 0, typed) < order)
  }

  #order(a: number, b: number): number {
    for (let i = 0; ; i++) {
      const left = this.#units.at(a + i)
      const right = this.#units.at(b + i)
      if (left !== right || left === 0) return left - right || a - b
    }
  }

  /** Looks up where each new place belongs, and moves what lies between as blocks. */
  #sortIn(): void {
    const recent = this.#recent.sort((a, b) => this.#order(a.place, b.place))
    this.#recent = []
    const places = new Uint32Array(this.#places.length + recent.length)
    const texts = new Uint32Array(places.length)
    let from = 0
    for (const [i, { place, text }] of recent.entries()) {
      const to = this.#lastBefore(place, from)
      places.set(this.#places.subarray(from, to), from + i)
      texts.set(this.#texts.subarray(from, to), from + i)
      places[to + i] = place
      texts[to + i] = text
      from = to
    }
    places.set(this.#places.subarray(from), from + recent.length)
    texts.set(this.#texts.subarray(from), from + recent.length)
    this.#places = places
    this.#texts = texts
  }

  /** How many sorted places come before one. */
  #lastBefore(place: number, from: number): number {
    return lowerBound(from, this.#places.length, (at) => this.#order(this.#places[at] ?? 0, place) < 0)
  }
}
