import lunr from 'lunr'
import type { Metadata } from './fieldLog.ts'
import { LiveSegment } from './liveSegment.ts'
import type { Settings } from './packedIndex.ts'
import type { Field, Segment } from './segment.ts'
import { rarityOf, scaleShapes, Weights } from './weigh.ts'

/** The index in Lunr's own form. */
export function toLunr(segment: Segment, settings: Settings): object {
  const { fields } = segment
  const refs = Array.from({ length: segment.refs.size }, (_, document) => segment.refs.at(document))
  const live = new LiveSegment(segment)
  const vectors = fields.map((_, i) => vectorsOf(i, live, settings))
  return {
    version: lunr.version,
    fields: fields.map(({ name }) => name),
    fieldVectors: refs.flatMap((ref, document) =>
      fields.map(({ name }, i) => [`${name}/${ref}`, vectors[i]?.[document]]),
    ),
    invertedIndex: Array.from({ length: segment.dictionary.size }, (_, term) => [
      segment.dictionary.at(term),
      {
        _index: segment.order[term],
        ...Object.fromEntries(fields.map((field) => [field.name, documentsOf(field, term, refs)])),
      },
    ]),
    pipeline: settings.pipeline.toJSON(),
  }
}

function documentsOf({ starts, documents, metadata }: Field, term: number, refs: readonly string[]) {
  const found: [string, Metadata][] = []
  for (let i = starts[term] ?? 0; i < (starts[term + 1] ?? 0); i++)
    found.push([refs[documents[i] ?? 0] ?? '', metadata[i] ?? {}])
  return Object.fromEntries(found)
}

/** For each document its terms and their weights by turns, in the order in which the terms first came. */
function vectorsOf(index: number, live: LiveSegment, { fields, k1, b }: Settings): number[][] {
  const { segment, lengths } = live
  const vectors: number[][] = Array.from({ length: segment.refs.size }, () => [])
  const field = segment.fields[index]
  if (!field) return vectors
  const { order } = segment
  const { starts, documents, shapeOf, shapes } = field
  const scale = {
    fieldBoost: fields[index]?.boost ?? 1,
    averageLength: (lengths[index] ?? 0) / segment.refs.size,
    k1,
    b,
  }
  const scaled = scaleShapes(shapes, scale)
  const room = new Float64Array(shapes.boosts.length)
  const terms = Uint32Array.from(order.keys()).sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0))
  for (const [place, term] of terms.entries()) {
    const rarity = rarityOf(live.count(term), segment.documentCount)
    const weights = new Weights(field, scaled, rarity, room)
    for (let i = starts[term] ?? 0; i < (starts[term + 1] ?? 0); i++) {
      const shape = shapeOf[i] ?? 0
      if ((shapes.frequencies[shape] ?? 0) > 0) vectors[documents[i] ?? 0]?.push(place, weights.of(shape) / 1000)
    }
  }
  return vectors
}
