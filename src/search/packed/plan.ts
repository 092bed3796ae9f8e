import lunr from 'lunr'
import { expand } from './expand.ts'
import type { PackedData } from './packedData.ts'
import type { Field } from './weights.ts'

/** One term in one field, as a query asks for it. */
export interface TermList {
  readonly term: number
  readonly word: string
  readonly field: Field
  readonly start: number
  readonly end: number
  /** Those of all clauses that ask for it, added up. */
  readonly boost: number
}

export interface Plan {
  /** In the order Lunr comes to them, which orders equal scores; empty ones too, since they are part of the query's length. */
  readonly lists: readonly TermList[]
  /** 1 for each document that may be found; null: any. */
  readonly allowed: Uint8Array | null
  /** Whether some term has to be there: then all that is allowed is found. */
  readonly required: boolean
}

const { REQUIRED, PROHIBITED } = lunr.Query.presence

/**
 * Looks up what a query's clauses ask for.
 *
 * @returns null if a required term is nowhere
 * @throws RangeError if a clause names a field that the index does not have
 */
export function plan(query: lunr.Query, data: PackedData): Plan | null {
  const { fields } = data
  const lists = new Map<number, TermList & { boost: number }>()
  const documents = data.refs.size
  let allowed: Uint8Array | null = null
  let required = false
  for (const clause of query.clauses) {
    const asked = clause.fields.map((name) => fieldNamed(name, fields))
    if (asked.length === 0) continue
    const terms = clause.usePipeline ? data.pipeline.runString(clause.term, { fields: clause.fields }) : [clause.term]
    const marks = clause.presence === REQUIRED || clause.presence === PROHIBITED ? new Uint8Array(documents) : null
    for (const term of terms) {
      clause.term = term
      const expanded = expand(data.dictionary, clause)
      if (expanded.length === 0 && clause.presence === REQUIRED) return null
      for (const number of expanded)
        for (const field of asked) {
          const { starts } = field.postings
          const start = starts[number] ?? 0
          const end = starts[number + 1] ?? 0
          if (marks) for (let i = start; i < end; i++) marks[field.postings.documents[i] ?? 0] = 1
          if (clause.presence === PROHIBITED) continue
          const key = number * fields.length + fields.indexOf(field)
          const known = lists.get(key)
          if (known) known.boost += clause.boost
          else
            lists.set(key, { term: number, word: data.dictionary.at(number), field, start, end, boost: clause.boost })
        }
    }
    if (!marks || terms.length === 0) continue
    allowed ??= new Uint8Array(documents).fill(1)
    required ||= clause.presence === REQUIRED
    const barred = clause.presence === REQUIRED ? 0 : 1
    for (let document = 0; document < documents; document++) if (marks[document] === barred) allowed[document] = 0
  }
  return { lists: [...lists.values()], allowed, required }
}

function fieldNamed(name: string, fields: readonly Field[]): Field {
  const field = fields.find((one) => one.name === name)
  if (!field) throw new RangeError(`the index has no field '${name}'`)
  return field
}
