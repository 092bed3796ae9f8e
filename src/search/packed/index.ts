/**
 * A packed Lunr index: `packedLunr` in place of `lunr`, or `PackedBuilder` in place of `lunr.Builder`, and what comes out
 * answers `search` and `query` as a `lunr.Index` does (Lunr 2.3.9): the same documents in the same order, equal scores
 * included, with the same match data, and scores that are the same to the last bit. Both take a limit as well, and then
 * reach the best documents without weighing the others.
 *
 * Terms lie in one sorted buffer, and for each term and field in typed arrays the documents and in what shape (how
 * often, in how long a field) it stands there. Weights are worked out when asked for, as Lunr works them out when
 * building; so an index can take the documents of another (`add`), lose some (`remove`) and have its segments merged
 * (`mergeSegments`, in any thread), and its scores remain those of an index built of all documents at once.
 * `saveIndex` and `loadIndex` keep it in a file that is loaded without being parsed.
 *
 * It differs from Lunr in this:
 * - the inside of builder and index (`invertedIndex`, `fieldTermFrequencies`, `fieldLengths`, `fieldVectors`,
 *   `averageFieldLength`, `tokenSet`) stays empty: having no such objects is the point of it;
 * - `JSON.stringify` writes Lunr's own form, which `lunr.Index.load` reads; so does `PackedIndex.load`, inherited, and
 *   what it gives is a plain `lunr.Index`, since that form holds weights and no frequencies to build from;
 * - where the pipeline holds only trimmers, stop words and stemmers of Lunr and lunr-languages, each distinct word
 *   goes through it once; with any other function in it, and with metadata asked for, each token does;
 * - a ref added twice is found by the words of both documents and scored by the last, as in Lunr, but equal scores
 *   among such documents may be ordered otherwise;
 * - where Lunr fails with a TypeError, this does not: a required term that the search pipeline drops requires nothing,
 *   and fields may be added after documents. A clause for an unknown field is a RangeError that names it;
 * - a field named like a property of every object ("constructor") has scores here; in Lunr they are all 0.
 */
import lunr from 'lunr'
import { PackedBuilder } from './builder.ts'
import type { PackedIndex } from './packedIndex.ts'

export { PackedBuilder } from './builder.ts'
export { ByteReader, ByteWriter } from './bytes.ts'
export { type Column, Columns } from './columns.ts'
export { Dictionary } from './dictionary.ts'
export { Growable, type Integers } from './growable.ts'
export { loadIndex, saveIndex } from './indexSnapshot.ts'
export { mergeSegments } from './merge.ts'
export { PackedIndex } from './packedIndex.ts'
export { replaceFile } from './replaceFile.ts'
export { lastAtMost } from './rising.ts'
export type { Segment } from './segment.ts'
export { getSegment, setSegment } from './segmentColumns.ts'
export { readSnapshot, type Snapshot, writeSnapshot } from './snapshot.ts'
export { SnapshotError } from './snapshotError.ts'
export { concatenate, Strings } from './strings.ts'
export { StringTable } from './stringTable.ts'

/** Builds an index as `lunr(config)` does, with the same pipelines: trimmer, English stop words and stemmer. */
export function packedLunr(config: lunr.ConfigFunction): PackedIndex {
  const builder = new PackedBuilder()
  builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer)
  builder.searchPipeline.add(lunr.stemmer)
  config.call(builder, builder)
  return builder.build()
}
