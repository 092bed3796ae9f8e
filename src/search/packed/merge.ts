import { Dictionary } from './dictionary.ts'
import type { Metadata } from './fieldLog.ts'
import { arrayFor } from './growable.ts'
import { placesOfKeys } from './places.ts'
import type { Field, Segment } from './segment.ts'
import { codes, peaksOf, ShapeTable } from './shapes.ts'
import { concatenate } from './strings.ts'

/** A segment and the numbers of the documents that were removed from it. */
export interface MergePart {
  readonly segment: Segment
  readonly removed: readonly number[]
}

const GONE = 0xffffffff

/** One segment of the documents that are in several, as if they had been indexed together in this order. */
export function mergeSegments(parts: readonly MergePart[]): Segment {
  let size = 0
  /** Each document's number in the whole. */
  const numbers = parts.map(({ segment, removed }) => {
    const renumbered = new Uint32Array(segment.refs.size)
    for (const document of removed) renumbered[document] = GONE
    return renumbered.map((number) => (number === GONE ? GONE : size++))
  })
  const terms = mergedTerms(parts, numbers)
  const refs = concatenate(parts.map(({ segment, removed }) => ({ strings: segment.refs, without: new Set(removed) })))
  const names = parts[0]?.segment.fields.map(({ name }) => name) ?? []
  return {
    dictionary: Dictionary.of(terms.map(({ word }) => word)),
    order: orderOf(terms, parts),
    refs,
    places: placesOfKeys(refs),
    fields: names.map((name, i) => mergedField(name, i, parts, terms, numbers)),
    documentCount: parts.reduce((sum, { segment, removed }) => sum + segment.documentCount - removed.length, 0),
  }
}

interface MergedTerm {
  readonly word: string
  /** Its number in each part, or -1. */
  readonly numbers: Int32Array
}

/** The terms that some document still holds, sorted: all dictionaries are walked at once. */
function mergedTerms(parts: readonly MergePart[], renumbered: readonly Uint32Array[]): MergedTerm[] {
  const next = parts.map(() => 0)
  const words = parts.map(({ segment }) => (segment.dictionary.size > 0 ? segment.dictionary.at(0) : null))
  const terms: MergedTerm[] = []
  for (;;) {
    let word: string | null = null
    for (const other of words) if (other !== null && (word === null || other < word)) word = other
    if (word === null) return terms
    const numbers = new Int32Array(parts.length).fill(-1)
    let isHeld = false
    for (const [i, { segment, removed }] of parts.entries()) {
      if (words[i] !== word) continue
      const number = next[i] ?? 0
      numbers[i] = number
      isHeld ||= removed.length === 0 || holdsAny(segment, number, renumbered[i])
      next[i] = number + 1
      words[i] = number + 1 < segment.dictionary.size ? segment.dictionary.at(number + 1) : null
    }
    if (isHeld) terms.push({ word, numbers })
  }
}

function holdsAny({ fields }: Segment, term: number, renumbered: Uint32Array | undefined): boolean {
  return fields.some(({ starts, documents }) => {
    for (let i = starts[term] ?? 0; i < (starts[term + 1] ?? 0); i++)
      if (renumbered?.[documents[i] ?? 0] !== GONE) return true
    return false
  })
}

/** Terms came first in the first part that has them, in its order. */
function orderOf(terms: readonly MergedTerm[], parts: readonly MergePart[]): Uint32Array {
  const bases: number[] = []
  let base = 0
  for (const { segment } of parts) {
    bases.push(base)
    base += segment.dictionary.size
  }
  const first = Float64Array.from(terms, ({ numbers }) => {
    const part = numbers.findIndex((number) => number !== -1)
    return (bases[part] ?? 0) + (parts[part]?.segment.order[numbers[part] ?? 0] ?? 0)
  })
  const order = new Uint32Array(terms.length)
  const sorted = Uint32Array.from(terms.keys()).sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0))
  for (const [place, term] of sorted.entries()) order[term] = place
  return order
}

function mergedField(
  name: string,
  index: number,
  parts: readonly MergePart[],
  terms: readonly MergedTerm[],
  renumbered: readonly Uint32Array[],
): Field {
  const fields = parts.flatMap(({ segment }) => segment.fields[index] ?? [])
  const table = new ShapeTable()
  const newShapes = fields.map(({ shapes: { frequencies, lengths, boosts } }) =>
    Uint32Array.from(boosts, (boost, i) => table.number(frequencies[i] ?? 0, lengths[i] ?? 0, boost)),
  )
  const shapes = table.shapes()
  const postings = fields.reduce((sum, { documents }) => sum + documents.length, 0)
  const starts = new Uint32Array(terms.length + 1)
  const documents = new Uint32Array(postings)
  const shapeOf = codes(postings, shapes.boosts.length)
  const metadata: Metadata[] = []
  let at = 0
  for (const [term, { numbers }] of terms.entries()) {
    for (let part = 0; part < fields.length; part++) {
      const number = numbers[part] ?? -1
      const field = fields[part]
      if (number === -1 || !field) continue
      const end = field.starts[number + 1] ?? 0
      for (let i = field.starts[number] ?? 0; i < end; i++) {
        const document = renumbered[part]?.[field.documents[i] ?? 0] ?? GONE
        if (document === GONE) continue
        const values = field.metadata[i]
        if (values) metadata[at] = values
        shapeOf[at] = newShapes[part]?.[field.shapeOf[i] ?? 0] ?? 0
        documents[at++] = document
      }
    }
    starts[term + 1] = at
  }
  const kept = shapeOf.slice(0, at)
  return {
    ...{ name, starts, documents: documents.slice(0, at), shapeOf: kept, shapes, ...peaksOf(starts, kept, shapes) },
    ...{ lengths: mergedLengths(fields, renumbered), metadata },
  }
}

function mergedLengths(fields: readonly Field[], renumbered: readonly Uint32Array[]): Field['lengths'] {
  let longest = 0
  let size = 0
  for (const [part, { lengths }] of fields.entries())
    for (let document = 0; document < lengths.length; document++) {
      if (renumbered[part]?.[document] === GONE) continue
      size++
      longest = Math.max(longest, lengths[document] ?? 0)
    }
  const merged = new (arrayFor(longest))(size)
  for (const [part, { lengths }] of fields.entries())
    for (let document = 0; document < lengths.length; document++) {
      const number = renumbered[part]?.[document] ?? GONE
      if (number !== GONE) merged[number] = lengths[document] ?? 0
    }
  return merged
}
