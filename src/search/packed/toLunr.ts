import lunr from 'lunr'
import type { Metadata } from './fieldLog.ts'
import type { PackedData } from './packedData.ts'
import type { Field } from './weights.ts'

/** The index as `lunr.Index.prototype.toJSON` gives it. */
export function toLunr(data: PackedData): object {
  const { fields } = data
  const refs = Array.from({ length: data.refs.size }, (_, document) => data.refs.at(document))
  const vectors = fields.map((field) => vectorsOf(field, data))
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
function vectorsOf({ postings, weights }: Field, { order, refs }: PackedData): number[][] {
  const vectors: number[][] = Array.from({ length: refs.size }, () => [])
  const terms = Uint32Array.from(order.keys()).sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0))
  for (const [index, term] of terms.entries())
    for (let i = postings.starts[term] ?? 0; i < (postings.starts[term + 1] ?? 0); i++)
      if ((postings.frequencies[i] ?? 0) > 0) vectors[postings.documents[i] ?? 0]?.push(index, (weights[i] ?? 0) / 1000)
  return vectors
}
