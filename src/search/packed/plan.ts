import lunr from 'lunr'
import { expand } from './expand.ts'
import type { LiveSegment } from './liveSegment.ts'
import { rarityOf } from './weigh.ts'

/** One term in one field of the whole index, as a query asks for it. */
export interface SoughtTerm {
  readonly word: string
  /** Its number in each segment's dictionary, or -1. */
  readonly numbers: readonly number[]
  /** Index into the fields. */
  readonly field: number
  /** Those of all clauses that ask for it, added up. */
  readonly boost: number
  readonly rarity: number
  /** When it first came into the index. */
  readonly order: number
}

/** What a clause asks of documents besides adding to their scores. */
interface Condition {
  readonly isRequired: boolean
  /** By segment and field, the numbers of the terms of which it takes any. */
  readonly terms: readonly (readonly number[])[]
  readonly fields: readonly number[]
}

export interface Plan {
  /** In the order Lunr comes to them, which orders equal scores. */
  readonly sought: readonly SoughtTerm[]
  readonly conditions: readonly Condition[]
}

const { REQUIRED, PROHIBITED } = lunr.Query.presence

/**
 * Looks up what a query's clauses ask for.
 *
 * @returns null if a required term is nowhere
 * @throws RangeError if a clause names a field that the index does not have
 */
export function plan(
  query: lunr.Query,
  segments: readonly LiveSegment[],
  fields: readonly string[],
  pipeline: lunr.Pipeline,
): Plan | null {
  const documentCount = segments.reduce((sum, segment) => sum + segment.documentCount, 0)
  const sought = new Map<string, SoughtTerm & { boost: number }>()
  const conditions: Condition[] = []
  for (const clause of query.clauses) {
    const asked = clause.fields.map((name) => indexOfField(name, fields))
    if (asked.length === 0) continue
    const terms = clause.usePipeline ? pipeline.runString(clause.term, { fields: clause.fields }) : [clause.term]
    const isRequired = clause.presence === REQUIRED
    const numbers: number[][] = []
    for (const term of terms) {
      clause.term = term
      const expanded = expand(segments, clause)
      if (expanded.length === 0 && isRequired) return null
      for (const found of expanded) {
        numbers.push([...found.numbers])
        if (clause.presence === PROHIBITED) continue
        for (const field of asked) {
          const key = `${field} ${found.word}`
          const known = sought.get(key)
          if (known) known.boost += clause.boost
          else {
            const rarity = rarityOf(found.count, documentCount)
            const { word, order } = found
            sought.set(key, { word, numbers: found.numbers, field, boost: clause.boost, rarity, order })
          }
        }
      }
    }
    if ((isRequired || clause.presence === PROHIBITED) && terms.length > 0)
      conditions.push({ isRequired, terms: numbers, fields: asked })
  }
  return { sought: [...sought.values()], conditions }
}

/** 1 for each document of a segment that may be found; null: any. */
export function allowedIn(
  { segment, alive }: LiveSegment,
  at: number,
  conditions: readonly Condition[],
): Uint8Array | null {
  if (conditions.length === 0) return alive
  const allowed = alive?.slice() ?? new Uint8Array(segment.refs.size).fill(1)
  for (const { isRequired, terms, fields } of conditions) {
    const marks = new Uint8Array(allowed.length)
    for (const numbers of terms)
      for (const name of fields) {
        const field = segment.fields[name]
        const number = numbers[at] ?? -1
        if (!field || number === -1) continue
        const end = field.starts[number + 1] ?? 0
        for (let i = field.starts[number] ?? 0; i < end; i++) marks[field.documents[i] ?? 0] = 1
      }
    const barred = isRequired ? 0 : 1
    for (let document = 0; document < marks.length; document++) if (marks[document] === barred) allowed[document] = 0
  }
  return allowed
}

function indexOfField(name: string, fields: readonly string[]): number {
  const index = fields.indexOf(name)
  if (index === -1) throw new RangeError(`the index has no field '${name}'`)
  return index
}
