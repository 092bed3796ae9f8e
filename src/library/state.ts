import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { LibraryNotice } from '../model.ts'
import { Collection } from '../search/collection.ts'
import { SnapshotError } from '../search/packed/index.ts'
import { type Entry, Journal, readJournal } from './journal.ts'
import { Records } from './records.ts'
import { loadLibrary } from './snapshot.ts'
import { Sources } from './sources.ts'

/** All that a library is. */
export interface State {
  readonly collection: Collection
  readonly records: Records
  readonly journal: Journal
  readonly sources: Sources
  /** Articles of files that were taken out by hand, by id. */
  readonly hidden: Set<string>
}

/** A library as it was left, and what has to be done again. */
export interface Restored {
  readonly state: State
  /** Of each volume the file it is in. */
  readonly paths: readonly string[]
  /** What the journal holds besides. */
  readonly entries: readonly Entry[]
  /** Why it was not started from what had been saved, if something had. */
  readonly notices: readonly LibraryNotice[]
}

/** A library that is kept nowhere. */
export function emptyState(): State {
  return {
    ...{ collection: new Collection(), records: Records.inMemory(), journal: Journal.none() },
    ...{ sources: new Sources(), hidden: new Set() },
  }
}

/**
 * Opens what is kept in a folder; what is not sound, or of another version, is passed over.
 *
 * @param isWritable whether this process may write there
 */
export async function restore(folder: string, version: string, isWritable: boolean): Promise<Restored> {
  const notices: LibraryNotice[] = []
  const paths = { records: join(folder, 'records'), journal: join(folder, 'journal.jsonl') }
  const whole = await readJournal(paths.journal, 0)
  if (whole.damaged > 0) notices.push({ kind: 'damaged-entries', path: paths.journal, count: whole.damaged })
  const saved = await loadSound(folder, version, paths.records, whole.length).catch((error: unknown) => {
    if (!(error instanceof SnapshotError)) throw error
    notices.push({ kind: 'rebuilt', path: folder, reason: error.message })
    return null
  })
  const { entries } = saved ? await readJournal(paths.journal, saved.journal) : whole
  const records =
    saved || isWritable ? await Records.open(paths.records, saved?.records ?? 0, isWritable) : Records.inMemory()
  const state: State = {
    collection: saved?.collection ?? new Collection(),
    records,
    journal: isWritable ? await Journal.open(paths.journal) : Journal.none(),
    sources: new Sources(saved?.sources),
    hidden: new Set(saved?.hidden),
  }
  return { state, paths: saved?.paths ?? [], entries, notices }
}

/** @throws SnapshotError if any part of it is missing or spoilt */
async function loadSound(folder: string, version: string, records: string, journal: number) {
  const saved = await loadLibrary(folder, version)
  if (!saved) return null
  if (saved.journal > journal) throw new SnapshotError('is newer than the journal beside it')
  const { size } = await stat(records).catch(() => ({ size: 0 }))
  if (saved.records > size) throw new SnapshotError('is newer than the articles kept beside it')
  return saved
}
