/** The parts of a passage that are searched apart. */
export const FIELDS = ['words', 'names', 'title'] as const
export type Field = (typeof FIELDS)[number]

/** Terms are compared as they are: folding and stemming come before the engine. */
export interface EngineDocument {
  /** Any whole number, given once. */
  readonly id: number
  readonly fields: Readonly<Partial<Record<Field, readonly string[]>>>
}

export interface QueryTerm {
  readonly term: string
  /** How much it counts against the other terms: positive, 1 for an ordinary one. */
  readonly weight: number
  /** Every field unless told. */
  readonly fields?: readonly Field[]
}

export interface EngineHit {
  readonly id: number
  /** Positive; comparable within one answer only. */
  readonly score: number
}

/** Finds the documents that share terms with a query, best first, equal scores by id. */
export interface Engine {
  find(query: readonly QueryTerm[], limit: number): readonly EngineHit[]
}

/** Makes an engine out of documents. */
export type BuildEngine = (documents: Iterable<EngineDocument>) => Engine

/** The best hits first, equal scores by id, so that an answer is the same every time. */
export function best(hits: EngineHit[], limit: number): readonly EngineHit[] {
  return hits.sort((a, b) => b.score - a.score || a.id - b.id).slice(0, limit)
}
