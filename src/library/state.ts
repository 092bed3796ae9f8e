import { stat } from 'node:fs/promises'
import type { LibraryNotice } from '../model.ts'
import { Collection } from '../search/collection.ts'
import { SnapshotError } from '../search/packed/index.ts'
import { journalIn } from './folderFor.ts'
import { Journal } from './journal.ts'
import { type Entry, readJournal, START } from './journalFile.ts'
import { Records, type RecordsFile, sizeOf, WHOLE } from './records.ts'
import { loadLibrary, newPart } from './snapshot.ts'
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
  /** Of each volume the file it is in; null: none of its own. */
  readonly paths: readonly (string | null)[]
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
  const path = journalIn(folder)
  const sound = await loadSound(folder, version, path).catch((error: unknown) => {
    if (!(error instanceof SnapshotError)) throw error
    notices.push({ kind: 'rebuilt', path: folder, reason: error.message })
    return null
  })
  const part = sound?.part ?? (await readJournal(path, START))
  if (!part) throw new RangeError(`${path}: its start is past its end`)
  if (part.damaged > 0) notices.push({ kind: 'damaged-entries', path, count: part.damaged })
  const saved = sound?.saved
  const state: State = {
    collection: saved?.collection ?? new Collection(),
    records: await openRecords(folder, saved?.records, isWritable),
    journal: isWritable ? await Journal.open(path, part.end) : Journal.none(),
    sources: new Sources(saved?.sources),
    hidden: new Set(saved?.hidden),
  }
  return { state, paths: saved?.paths ?? [], entries: part.entries, notices }
}

async function openRecords(folder: string, saved: RecordsFile | undefined, isWritable: boolean): Promise<Records> {
  if (saved) return Records.open(saved, isWritable)
  if (!isWritable) return Records.inMemory()
  return Records.open({ path: await newPart(folder, 'records'), parts: WHOLE, length: 0 }, true)
}

/**
 * What was saved, and what the journal holds besides; null if nothing was saved.
 *
 * @throws SnapshotError if any part of it is missing or spoilt
 */
async function loadSound(folder: string, version: string, journal: string) {
  const saved = await loadLibrary(folder, version)
  if (!saved) return null
  const part = await readJournal(journal, saved.journal)
  if (!part) throw new SnapshotError('is newer than the journal beside it')
  const { size } = await stat(saved.records.path).catch(() => ({ size: 0 }))
  if (sizeOf(saved.records) > size) throw new SnapshotError('is newer than the articles kept beside it')
  return { saved, part }
}
