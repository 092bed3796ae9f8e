import type { FieldLog, Metadata } from './fieldLog.ts'
import { arrayFor, type Integers, largestOf } from './growable.ts'
import type { Field } from './segment.ts'
import { peaksOf, shapePostings } from './shapes.ts'

/** A field turned round, before the shapes of its postings are told. */
interface Postings {
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  /** How often the term stands in the document; 0 where it stood only in an earlier document of the same ref. */
  readonly frequencies: Integers
  readonly lengths: Integers
  readonly metadata: readonly Metadata[]
}

/** Which document each run belongs to, and which run counts for each document: the one added last. */
export interface Runs {
  readonly documents: Integers
  readonly last: Integers
}

/**
 * Turns a field's log round, from the terms of each document to the documents of each term.
 *
 * @param ranks of each term its number in the dictionary
 * @param boosts by document; null: 1 for all
 */
export function invert(
  name: string,
  log: FieldLog,
  runs: Runs,
  ranks: Uint32Array,
  boosts: Float64Array | null,
): Field {
  const { starts, documents, frequencies, lengths, metadata } = postingsOf(log, runs, ranks)
  const { shapeOf, shapes } = shapePostings(documents, frequencies, lengths, boosts)
  return { name, starts, documents, shapeOf, shapes, ...peaksOf(starts, shapeOf, shapes), lengths, metadata }
}

function postingsOf(log: FieldLog, runs: Runs, ranks: Uint32Array): Postings {
  const terms = log.terms.view()
  const counted = log.frequencies.view()
  const starts = new Uint32Array(ranks.length + 1)
  for (let entry = 0; entry < terms.length; entry++) {
    const after = (ranks[terms[entry] ?? 0] ?? 0) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let rank = 0; rank < ranks.length; rank++) starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0)

  const documents = new Uint32Array(terms.length)
  const frequencies = new (arrayFor(largestOf(counted)))(terms.length)
  const metadata: Metadata[] = []
  const next = starts.slice()
  for (const run of inDocumentOrder(runs)) {
    const document = runs.documents[run] ?? 0
    const current = runs.last[document] === run
    const end = log.ends.at(run)
    for (let entry = run === 0 ? 0 : log.ends.at(run - 1); entry < end; entry++) {
      const rank = ranks[terms[entry] ?? 0] ?? 0
      const at = next[rank] ?? 0
      next[rank] = at + 1
      documents[at] = document
      if (current) frequencies[at] = counted[entry] ?? 0
      const values = log.metadata[entry]
      if (values) metadata[at] = values
    }
  }
  const runLengths = log.lengths.view()
  const lengths = new (arrayFor(largestOf(runLengths)))(runs.last.length)
  for (let document = 0; document < lengths.length; document++)
    lengths[document] = runLengths[runs.last[document] ?? 0] ?? 0
  const postings = { starts, documents, frequencies, lengths, metadata }
  return hasRepeats(runs) ? withoutRepeats(postings) : postings
}

/** Whether a ref was added more than once. */
function hasRepeats({ documents, last }: Runs): boolean {
  return documents.length > last.length
}

/** Runs by document, those of the same one as they came. */
function inDocumentOrder(runs: Runs): Uint32Array {
  const order = new Uint32Array(runs.documents.length)
  for (let run = 0; run < order.length; run++) order[run] = run
  return hasRepeats(runs) ? order.sort((a, b) => (runs.documents[a] ?? 0) - (runs.documents[b] ?? 0) || a - b) : order
}

/** Leaves one entry of a term's repeated document: its frequency is that of the run that counts, which comes last. */
function withoutRepeats({ starts, documents, frequencies, metadata, ...rest }: Postings): Postings {
  const merged: Metadata[] = []
  let kept = 0
  for (let term = 0; term + 1 < starts.length; term++) {
    const first = starts[term] ?? 0
    starts[term] = kept
    for (let i = first; i < (starts[term + 1] ?? 0); i++) {
      const repeated = i > first && documents[i] === documents[i - 1]
      if (!repeated) kept++
      documents[kept - 1] = documents[i] ?? 0
      frequencies[kept - 1] = frequencies[i] ?? 0
      const values = metadata[i]
      if (values) merged[kept - 1] = repeated ? joined(merged[kept - 1], values) : values
    }
  }
  starts[starts.length - 1] = kept
  return {
    ...rest,
    starts,
    documents: documents.slice(0, kept),
    frequencies: frequencies.slice(0, kept),
    metadata: merged,
  }
}

/** Lunr adds what a later document of the same ref has to what the earlier one had. */
function joined(earlier: Metadata | undefined, later: Metadata): Metadata {
  const both: Metadata = Object.assign(Object.create(null), earlier)
  for (const [key, values] of Object.entries(later)) both[key] = [...(both[key] ?? []), ...values]
  return both
}
