import lunr from 'lunr'
import { Candidates } from './candidates.ts'
import { LiveSegment } from './liveSegment.ts'
import { matchDataOf } from './matchData.ts'
import { mergeSegments } from './merge.ts'
import { arrayIndex, compare } from './places.ts'
import { allowedIn, type Plan, plan } from './plan.ts'
import { score } from './score.ts'
import type { Segment } from './segment.ts'
import { listsIn, type TermList } from './termList.ts'
import { toLunr } from './toLunr.ts'
import type { Scale } from './weigh.ts'

/** What an index is besides its documents. */
export interface Settings {
  readonly fields: readonly { readonly name: string; readonly boost: number }[]
  readonly k1: number
  readonly b: number
  /** What words of a query go through. */
  readonly pipeline: lunr.Pipeline
}

/** A document found, before anything is made of it. */
interface Found {
  readonly at: number
  readonly live: LiveSegment
  readonly document: number
  readonly lists: readonly TermList[]
  readonly score: number
  /** The first list that it is in. */
  readonly first: number
}

/**
 * A `lunr.Index` over typed arrays. It answers as Lunr's does; given a limit, with the best alone, and far sooner.
 * Documents may be added and removed; scores stay those of an index built of the documents that are in.
 */
export class PackedIndex extends lunr.Index {
  readonly settings: Settings
  #segments: LiveSegment[]
  readonly #names: readonly string[]
  readonly #candidates = new Candidates()

  /** @param removed of each segment the documents that are no longer in */
  constructor(segments: readonly Segment[], settings: Settings, removed: readonly Iterable<number>[] = []) {
    const names = settings.fields.map(({ name }) => name)
    super({
      invertedIndex: {},
      documentVectors: {},
      tokenSet: new lunr.TokenSet(),
      fields: [...names],
      pipeline: settings.pipeline,
    })
    this.settings = settings
    this.#segments = segments.map((segment, i) => new LiveSegment(segment, removed[i]))
    this.#names = names
  }

  /** How many documents are in. */
  get size(): number {
    return this.#segments.reduce((sum, { size }) => sum + size, 0)
  }

  /** What the index is made of, with the numbers of the documents removed from each. */
  get segments(): readonly Pick<LiveSegment, 'segment' | 'removed'>[] {
    return this.#segments
  }

  /**
   * Finds documents by a query in Lunr's query language.
   *
   * @param limit how many results at most, the best; all of them unless told
   * @throws lunr.QueryParseError if the query does not parse
   */
  override search(queryString: string, limit = Infinity): lunr.Index.Result[] {
    return this.query((query) => {
      new lunr.QueryParser(queryString, query).parse()
    }, limit)
  }

  /**
   * Finds documents by the clauses that `build` gives the query.
   *
   * @param limit how many results at most, the best; all of them unless told
   * @throws RangeError if a clause names a field that the index does not have
   */
  override query(build: lunr.Index.QueryBuilder, limit = Infinity): lunr.Index.Result[] {
    const query = new lunr.Query([...this.#names])
    build.call(query, query)
    const planned = plan(query, this.#segments, this.#names, this.settings.pipeline)
    if (planned === null) return []
    return this.#find(planned, query.isNegated(), limit).map(({ live, document, lists, score }) => ({
      ref: live.segment.refs.at(document),
      score,
      matchData: matchDataOf(document, lists),
    }))
  }

  /**
   * Adds the documents of another index with the same fields; those whose ref is in already are replaced. Both then
   * share what they hold, and no document is indexed again.
   *
   * @throws RangeError if the fields differ, or either had a ref added twice
   */
  add(other: PackedIndex): void {
    if (other.#names.join('/') !== this.#names.join('/'))
      throw new RangeError(`the index has the fields ${this.#names.join(', ')}, not ${other.#names.join(', ')}`)
    for (const { segment } of [...this.#segments, ...other.#segments])
      if (segment.documentCount !== segment.refs.size)
        throw new RangeError('an index that a ref was added to twice takes no further documents')
    for (const { segment, removed } of other.#segments) {
      const added = new LiveSegment(segment, removed)
      for (let document = 0; document < segment.refs.size; document++)
        if (added.alive?.[document] !== 0) this.remove(segment.refs.at(document))
      this.#segments.push(added)
    }
  }

  /** Removes a document by its ref; false if it is not in. */
  remove(ref: string): boolean {
    for (const live of this.#segments) {
      const document = live.find(ref)
      if (document === -1) continue
      live.remove(document)
      return true
    }
    return false
  }

  /**
   * Puts one segment in the place of `count` others from `from` on: what `mergeSegments` made of them, here or in
   * another thread. Documents removed since are to be removed again.
   */
  replace(from: number, count: number, merged: Segment): void {
    this.#segments = this.#segments.toSpliced(from, count, new LiveSegment(merged))
  }

  /** The index in Lunr's own form, which `lunr.Index.load` reads. */
  override toJSON(): object {
    const [only, ...others] = this.#segments
    const isWhole = only !== undefined && others.length === 0 && only.removed.length === 0
    return toLunr(isWhole ? only.segment : mergeSegments(this.#segments), this.settings)
  }

  #find(planned: Plan, isNegated: boolean, limit: number): Found[] {
    const { sought, conditions } = planned
    const isRequired = conditions.some(({ isRequired }) => isRequired)
    const scales = this.#scales()
    let best: Found[] = []
    for (const [at, live] of this.#segments.entries()) {
      const lists = listsIn(live, at, sought, scales)
      const allowed = allowedIn(live, at, conditions)
      const found = (document: number, score: number, first: number) => ({ at, live, document, lists, score, first })
      if (isNegated) {
        best.push(...documentsOf(live, allowed).map((document) => found(document, 0, 0)))
        continue
      }
      const floor = best.length < limit ? -Infinity : (best[limit - 1]?.score ?? -Infinity)
      const documents = isRequired
        ? Uint32Array.from(documentsOf(live, allowed))
        : this.#candidates.find(lists, allowed, limit, floor)
      const { scores, first } = score(documents, lists)
      for (const [i, document] of documents.entries()) best.push(found(document, scores[i] ?? 0, first[i] ?? 0))
      best = best.sort(byScore).slice(0, limit)
    }
    return best.slice(0, limit)
  }

  #scales(): Scale[] {
    const { fields, k1, b } = this.settings
    const documents = this.size
    return fields.map(({ boost }, i) => {
      const length = this.#segments.reduce((sum, { lengths }) => sum + (lengths[i] ?? 0), 0)
      return { fieldBoost: boost, averageLength: length / documents, k1, b }
    })
  }
}

function documentsOf({ segment }: LiveSegment, allowed: Uint8Array | null): number[] {
  const documents: number[] = []
  for (let document = 0; document < segment.refs.size; document++)
    if (allowed === null || allowed[document] === 1) documents.push(document)
  return documents
}

function byScore(a: Found, b: Found): number {
  return b.score - a.score || a.first - b.first || byPlace(a, b)
}

/** Equal scores stand as an index built of all documents would have them. */
function byPlace(a: Found, b: Found): number {
  if (a.at === b.at) {
    const { places } = a.live.segment
    return places ? (places[a.document] ?? 0) - (places[b.document] ?? 0) : a.document - b.document
  }
  const [left, right] = [a, b].map(({ live, document }) => arrayIndex(live.segment.refs.at(document)))
  return compare(left ?? 0, right ?? 0) || a.at - b.at
}
