import lunr from 'lunr'
import { Dictionary } from './dictionary.ts'
import { FieldLog, type Metadata } from './fieldLog.ts'
import { Growable } from './growable.ts'
import { PackedIndex } from './packedIndex.ts'
import { placesOfKeys } from './places.ts'
import { invert } from './postings.ts'
import { StringTable } from './stringTable.ts'
import { isContextFree, Words } from './tokens.ts'

type FieldAttributes = NonNullable<Parameters<lunr.Builder['field']>[1]>
type DocumentAttributes = NonNullable<Parameters<lunr.Builder['add']>[1]>

const NO_TERM = 0

/** A `lunr.Builder` that keeps what it is given in typed arrays, and builds a `PackedIndex`. */
export class PackedBuilder extends lunr.Builder {
  readonly #attributes = new Map<string, FieldAttributes>()
  readonly #logs = new Map<string, FieldLog>()
  readonly #terms = new StringTable()
  readonly #refs = new StringTable()
  readonly #runs = new Growable()
  readonly #lastRuns = new Growable()
  readonly #boosts = new Map<number, number>()
  readonly #cut = new Words()
  /** Words met, and for each the term the pipeline made of it plus one, or `NO_TERM`. */
  #words = new StringTable()
  #termOfWord = new Growable()
  #pipelineOfWords: readonly lunr.PipelineFunction[] = []
  #isPipelinePlain = true

  override field(name: string, attributes: FieldAttributes = {}): void {
    super.field(name, attributes)
    this.#attributes.set(name, attributes)
    if (!this.#logs.has(name)) this.#logs.set(name, new FieldLog(this.#runs.length))
  }

  override add(document: object, attributes: DocumentAttributes = {}): void {
    const number = this.#refs.intern(String(Reflect.get(document, this._ref)))
    if (number === this.#lastRuns.length) this.#lastRuns.push(this.#runs.length)
    else this.#lastRuns.set(number, this.#runs.length)
    this.#runs.push(number)
    if (attributes.boost && attributes.boost !== 1) this.#boosts.set(number, attributes.boost)
    else if (this.#boosts.size > 0) this.#boosts.delete(number)
    this.documentCount++

    const plain = this.#isPlain()
    for (const [name, log] of this.#logs) {
      const extractor = this.#attributes.get(name)?.extractor
      const value: unknown = extractor ? extractor(document) : Reflect.get(document, name)
      if (plain) this.#addPlain(log, value)
      else this.#addTokens(log, value, name)
      log.endRun()
    }
  }

  override build(): PackedIndex {
    const terms = Array.from({ length: this.#terms.size }, (_, id) => this.#terms.at(id)).sort()
    const order = Uint32Array.from(terms, (term) => this.#terms.find(term))
    const ranks = new Uint32Array(order.length)
    for (let rank = 0; rank < order.length; rank++) ranks[order[rank] ?? 0] = rank
    const runs = { documents: this.#runs.view(), last: this.#lastRuns.view() }
    const refs = this.#refs.strings()
    const boosts = this.#boosts.size === 0 ? null : Float64Array.from(runs.last, (_, i) => this.#boosts.get(i) ?? 1)
    const names = Object.keys(this._fields)
    const segment = {
      dictionary: Dictionary.of(terms),
      order,
      refs,
      places: placesOfKeys(refs),
      fields: names.map((name) =>
        invert(name, this.#logs.get(name) ?? new FieldLog(this.#runs.length), runs, ranks, boosts),
      ),
      documentCount: this.documentCount,
    }
    return new PackedIndex([segment], {
      fields: names.map((name) => ({ name, boost: this.#attributes.get(name)?.boost || 1 })),
      k1: this._k1,
      b: this._b,
      pipeline: this.searchPipeline,
    })
  }

  /** Whether nothing can tell a token apart from its word. */
  #isPlain(): boolean {
    if (this.tokenizer !== lunr.tokenizer || this.metadataWhitelist.length > 0) return false
    const stack = this.pipeline._stack
    const known = this.#pipelineOfWords
    if (stack.length !== known.length || stack.some((step, i) => step !== known[i])) {
      this.#words = new StringTable()
      this.#termOfWord = new Growable()
      this.#pipelineOfWords = [...stack]
      this.#isPipelinePlain = isContextFree(this.pipeline)
    }
    return this.#isPipelinePlain
  }

  #addPlain(log: FieldLog, value: unknown): void {
    const words = this.#cut
    words.cut(value)
    const numbers = this.#words.internWords(words)
    while (this.#termOfWord.length < this.#words.size) {
      const [term] = this.pipeline.runString(this.#words.at(this.#termOfWord.length), {})
      this.#termOfWord.push(term === undefined ? NO_TERM : this.#terms.intern(term) + 1)
    }
    for (let i = 0; i < words.count; i++) {
      const term = this.#termOfWord.at(numbers[i] ?? 0)
      if (term !== NO_TERM) log.count(term - 1)
    }
  }

  #addTokens(log: FieldLog, value: unknown, field: string): void {
    const tokens: lunr.Token[] = Reflect.apply(this.tokenizer, this, [value, { fields: [field] }])
    for (const token of this.pipeline.run(tokens)) {
      const entry = log.count(this.#terms.intern(token.toString()))
      if (this.metadataWhitelist.length === 0) continue
      const metadata: Metadata = log.metadata[entry] ?? Object.create(null)
      for (const key of this.metadataWhitelist) {
        metadata[key] ??= []
        metadata[key].push(token.metadata[key])
      }
      log.metadata[entry] = metadata
    }
  }
}
