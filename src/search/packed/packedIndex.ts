import lunr from 'lunr'
import { Candidates } from './candidates.ts'
import { matchDataOf } from './matchData.ts'
import type { PackedData } from './packedData.ts'
import { plan } from './plan.ts'
import { score } from './score.ts'
import { toLunr } from './toLunr.ts'

/** A `lunr.Index` over typed arrays. It answers as Lunr's does; given a limit, with the best alone, and far sooner. */
export class PackedIndex extends lunr.Index {
  readonly #data: PackedData
  readonly #candidates: Candidates

  constructor(data: PackedData) {
    const names = data.fields.map(({ name }) => name)
    super({
      invertedIndex: {},
      documentVectors: {},
      tokenSet: new lunr.TokenSet(),
      fields: names,
      pipeline: data.pipeline,
    })
    this.#data = data
    this.#candidates = new Candidates(data.refs.size)
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
    const { refs, order, places } = this.#data
    const query = new lunr.Query(this.#data.fields.map(({ name }) => name))
    build.call(query, query)
    const planned = plan(query, this.#data)
    if (planned === null) return []
    const { lists, allowed } = planned
    const result = (document: number, score: number) => ({
      ref: refs.at(document),
      score,
      matchData: matchDataOf(document, lists),
    })
    if (query.isNegated()) return this.#allowed(allowed, limit).map((document) => result(document, 0))

    const candidates = planned.required
      ? Uint32Array.from(this.#allowed(allowed, Infinity))
      : this.#candidates.find(lists, allowed, limit)
    const { scores, first } = score(candidates, lists, order)
    const placeOf = (i: number) => places?.[candidates[i] ?? 0] ?? i
    return [...candidates.keys()]
      .sort(
        (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (first[a] ?? 0) - (first[b] ?? 0) || placeOf(a) - placeOf(b),
      )
      .slice(0, limit)
      .map((i) => result(candidates[i] ?? 0, scores[i] ?? 0))
  }

  /** The index in Lunr's own form, which `lunr.Index.load` reads. */
  override toJSON(): object {
    return toLunr(this.#data)
  }

  #allowed(allowed: Uint8Array | null, limit: number): number[] {
    const documents: number[] = []
    for (let document = 0; document < this.#data.refs.size && documents.length < limit; document++)
      if (allowed === null || allowed[document] === 1) documents.push(document)
    return documents
  }
}
