import type { Columns } from './columns.ts'
import { Dictionary } from './dictionary.ts'
import type { Metadata } from './fieldLog.ts'
import type { Field, Segment } from './segment.ts'

/** Puts a segment among columns, under names that begin with `prefix`. Metadata alone, where any was asked for, becomes JSON. */
export function setSegment(columns: Columns, prefix: string, segment: Segment): void {
  const { dictionary, order, refs, places, fields, documentCount } = segment
  columns.setStrings(`${prefix}.dictionary`, dictionary)
  columns.set(`${prefix}.order`, order)
  columns.setStrings(`${prefix}.refs`, refs)
  if (places) columns.set(`${prefix}.places`, places)
  columns.set(`${prefix}.documentCount`, Float64Array.of(documentCount))
  for (const field of fields) setField(columns, `${prefix}/${field.name}`, field)
}

function setField(columns: Columns, prefix: string, field: Field): void {
  const { starts, documents, shapeOf, shapes, peakStarts, peaks, lengths, metadata } = field
  for (const [name, column] of Object.entries({ starts, documents, shapeOf, ...shapes, peakStarts, peaks }))
    columns.set(`${prefix}.${name}`, column)
  columns.set(`${prefix}.fieldLengths`, lengths)
  if (metadata.length > 0) columns.set(`${prefix}.metadata`, Buffer.from(JSON.stringify(metadata)))
}

/** @throws SnapshotError if a column is missing */
export function getSegment(columns: Columns, prefix: string, fields: readonly string[]): Segment {
  const { units, starts } = columns.strings(`${prefix}.dictionary`)
  return {
    dictionary: new Dictionary(units, starts),
    order: columns.get(`${prefix}.order`, Uint32Array),
    refs: columns.strings(`${prefix}.refs`),
    places: columns.has(`${prefix}.places`) ? columns.get(`${prefix}.places`, Uint32Array) : null,
    fields: fields.map((name) => getField(columns, `${prefix}/${name}`, name)),
    documentCount: columns.get(`${prefix}.documentCount`, Float64Array)[0] ?? 0,
  }
}

function getField(columns: Columns, prefix: string, name: string): Field {
  const metadata: (Metadata | null)[] = columns.has(`${prefix}.metadata`)
    ? JSON.parse(Buffer.from(columns.get(`${prefix}.metadata`, Uint8Array)).toString())
    : []
  return {
    name,
    starts: columns.get(`${prefix}.starts`, Uint32Array),
    documents: columns.get(`${prefix}.documents`, Uint32Array),
    shapeOf: columns.get<Uint16Array | Uint32Array>(`${prefix}.shapeOf`, Uint16Array, Uint32Array),
    shapes: {
      frequencies: columns.get(`${prefix}.frequencies`, Uint32Array),
      lengths: columns.get(`${prefix}.lengths`, Uint32Array),
      boosts: columns.get(`${prefix}.boosts`, Float64Array),
    },
    peakStarts: columns.get(`${prefix}.peakStarts`, Uint32Array),
    peaks: columns.get<Uint16Array | Uint32Array>(`${prefix}.peaks`, Uint16Array, Uint32Array),
    lengths: columns.integers(`${prefix}.fieldLengths`),
    metadata: metadata.map((one) => one ?? {}),
  }
}
