import type { LiveLibrary } from './library/contract.ts'
import { incoming } from './library/intake.ts'
import { prepare } from './library/prepare.ts'
import { Reader } from './library/reader.ts'
import { NO_FILE } from './library/sources.ts'
import { emptyState } from './library/state.ts'
import { type OpenOptions, Store } from './library/store.ts'
import type { Article, Problem } from './model.ts'

export type { Library, LiveLibrary, SpeakerFile } from './library/contract.ts'
export { folderFor, journalIn } from './library/folderFor.ts'
export { JoinedLibrary } from './library/joined.ts'
export { Lock } from './library/lock.ts'
export { MemoryLibrary } from './library/memory.ts'
export { type Prepared, prepare } from './library/prepare.ts'
export { Reader } from './library/reader.ts'
export { type Analysed, unpackRecord } from './library/record.ts'
export { sameness } from './library/sameArticle.ts'
export type { OpenOptions } from './library/store.ts'
export { codeVersion } from './library/version.ts'
export { supersede } from './library/versions.ts'
export { Workers } from './library/workers.ts'
export { type QuoteRef, type SpeakerEntry, speakerIdOf } from './search/directory.ts'
export { urlMark } from './search/marks.ts'
export type { Place } from './search/place.ts'
export type { Ranked, Ranking } from './search/search.ts'

export interface Opened {
  readonly library: LiveLibrary & Reader
  readonly problems: readonly Problem[]
}

/**
 * Reads the articles of files and folders and makes them answerable; given a folder to keep them in, what has not
 * changed since is not read again. What cannot be read is among the problems.
 *
 * @throws the signal's reason when it is aborted.
 */
export function openLibrary(paths: readonly string[], options: OpenOptions = {}): Promise<Opened> {
  return Store.open(paths, options)
}

/** Makes articles answerable that are kept nowhere. */
export function makeLibrary(articles: readonly Article[]): Reader {
  const state = emptyState()
  state.collection.add(articles.map((article) => incoming(prepare(article), NO_FILE, state)))
  return new Reader(state.collection, state.records)
}
