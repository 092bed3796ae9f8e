import lunr from 'lunr'
import type { Metadata } from './fieldLog.ts'
import type { PackedData } from './packedData.ts'
import { occurrences } from './plan.ts'
import { type Field, inverseFrequency, weigh } from './weight.ts'

/** The index as `lunr.Index.prototype.toJSON` gives it. */
export function toLunr(data: PackedData, fields: readonly Field[]): object {
  const refs = Array.from({ length: data.refs.size }, (_, document) => data.refs.at(document))
  const vectors = fields.map((field) => vectorsOf(field, data, fields))
  return {
    version: lunr.version,
    fields: fields.map(({ name }) => name),
    fieldVectors: refs.flatMap((ref, document) =>
      fields.map(({ name }, i) => [`${name}/${ref}`, vectors[i]?.[document]]),
    ),
    invertedIndex: Array.from({ length: data.dictionary.size }, (_, term) => [
      data.dictionary.at(term),
      {
        _index: data.order[term],
        ...Object.fromEntries(fields.map((field) => [field.name, documentsOf(field, term, refs)])),
      },
    ]),
    pipeline: data.pipeline.toJSON(),
  }
}

function documentsOf({ postings }: Field, term: number, refs: readonly string[]): Record<string, Metadata> {
  const found: [string, Metadata][] = []
  for (let i = postings.starts[term] ?? 0; i < (postings.starts[term + 1] ?? 0); i++)
    found.push([refs[postings.documents[i] ?? 0] ?? '', postings.metadata[i] ?? {}])
  return Object.fromEntries(found)
}

/** For each document its terms and their weights by turns, in the order in which the terms first came. */
function vectorsOf({ boost, norms, postings }: Field, data: PackedData, fields: readonly Field[]): number[][] {
  const vectors: number[][] = Array.from({ length: data.refs.size }, () => [])
  const { starts, documents, frequencies, lengths } = postings
  const terms = Uint32Array.from(data.order.keys()).sort((a, b) => (data.order[a] ?? 0) - (data.order[b] ?? 0))
  for (const [order, term] of terms.entries()) {
    const scale = inverseFrequency(occurrences(term, fields), data.documentCount) * (data.k1 + 1)
    for (let i = starts[term] ?? 0; i < (starts[term + 1] ?? 0); i++) {
      const document = documents[i] ?? 0
      const frequency = frequencies[i] ?? 0
      const norm = norms[lengths[document] ?? 0] ?? 0
      if (frequency > 0)
        vectors[document]?.push(order, weigh(scale * frequency, frequency, norm, boost, data.boosts?.[document] ?? 1))
    }
  }
  return vectors
}
