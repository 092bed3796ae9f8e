import type { FieldLog, Metadata } from './fieldLog.ts'
import { arrayFor, type Integers } from './growable.ts'

/** One field of the index: for each term the documents that hold it, in ascending order. */
export interface Postings {
  /** Where each term's documents start; one more than there are terms. */
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  /** How often the term stands in the document; 0 where it stood only in an earlier document of the same ref. */
  readonly frequencies: Integers
  /** Terms in the field, for each document. */
  readonly lengths: Integers
  readonly averageLength: number
  /** Beside `documents`; empty where the builder was asked for none. */
  readonly metadata: readonly Metadata[]
}

/** Which document each run belongs to, and which run counts for each document: the one added last. */
export interface Runs {
  readonly documents: Integers
  readonly last: Integers
}

/** Turns a field's log round, from the terms of each document to the documents of each term. */
export function invert(log: FieldLog, runs: Runs, ranks: Uint32Array): Postings {
  const order = inDocumentOrder(runs)
  const starts = new Uint32Array(ranks.length + 1)
  /** The document last met for each term, plus one. */
  const met = new Uint32Array(ranks.length)
  walk(log, runs, order, ranks, (rank, document) => {
    if (met[rank] === document + 1) return
    met[rank] = document + 1
    starts[rank + 1] = (starts[rank + 1] ?? 0) + 1
  })
  for (let rank = 0; rank < ranks.length; rank++) starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0)

  const size = starts[ranks.length] ?? 0
  const documents = new Uint32Array(size)
  const frequencies = new (arrayFor(largest(log.frequencies.view())))(size)
  const metadata: Metadata[] = []
  const next = starts.slice()
  met.fill(0)
  walk(log, runs, order, ranks, (rank, document, entry, current) => {
    const repeated = met[rank] === document + 1
    const at = (next[rank] ?? 0) - (repeated ? 1 : 0)
    met[rank] = document + 1
    next[rank] = at + 1
    documents[at] = document
    if (current) frequencies[at] = log.frequencies.at(entry)
    const values = log.metadata[entry]
    if (values) metadata[at] = repeated ? joined(metadata[at], values) : values
  })
  const lengths = new (arrayFor(largest(log.lengths.view())))(runs.last.length)
  for (let document = 0; document < lengths.length; document++)
    lengths[document] = log.lengths.at(runs.last[document] ?? 0)
  return { starts, documents, frequencies, lengths, averageLength: average(lengths), metadata }
}

/** Runs by document: as they came, unless a ref was added twice. */
function inDocumentOrder({ documents, last }: Runs): Uint32Array {
  const order = Uint32Array.from(documents.keys())
  return documents.length === last.length
    ? order
    : order.sort((a, b) => (documents[a] ?? 0) - (documents[b] ?? 0) || a - b)
}

function walk(
  log: FieldLog,
  runs: Runs,
  order: Uint32Array,
  ranks: Uint32Array,
  visit: (rank: number, document: number, entry: number, current: boolean) => void,
): void {
  for (const run of order) {
    const document = runs.documents[run] ?? 0
    const current = runs.last[document] === run
    const end = log.ends.at(run)
    for (let entry = run === 0 ? 0 : log.ends.at(run - 1); entry < end; entry++)
      visit(ranks[log.terms.at(entry)] ?? 0, document, entry, current)
  }
}

/** Lunr adds what a later document of the same ref has to what the earlier one had. */
function joined(earlier: Metadata | undefined, later: Metadata): Metadata {
  const both: Metadata = Object.assign(Object.create(null), earlier)
  for (const [key, values] of Object.entries(later)) both[key] = [...(both[key] ?? []), ...values]
  return both
}

function average(lengths: Integers): number {
  let sum = 0
  for (const length of lengths) sum += length
  return sum / lengths.length
}

function largest(values: Integers): number {
  let most = 0
  for (const value of values) if (value > most) most = value
  return most
}
