import { readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { LanguageCode } from '../model.ts'
import { Collection } from '../search/collection.ts'
import { Columns, readSnapshot, type Snapshot, SnapshotError, writeSnapshot } from '../search/packed/index.ts'
import { LANGUAGES, Volume } from '../search/volume.ts'
import type { VolumePart } from '../search/volumeWriter.ts'
import type { JournalPlace } from './journalFile.ts'
import { VOLUME } from './merge.ts'
import type { RecordsFile } from './records.ts'
import type { SourceFile } from './sources.ts'

const LIBRARY = 'a library of articles'
const MAIN = 'library.snapshot'
const PART = /^\d+\.(volume|records)$/
/** What a process that was ended was writing. */
const UNFINISHED = /\.tmp$/

/** What a library starts from instead of reading its articles. */
export interface Saved {
  readonly collection: Collection
  /** Of each volume the file it is in; null: it is in the snapshot itself. */
  readonly paths: readonly (string | null)[]
  readonly sources: readonly (SourceFile | null)[]
  /** How much of the records, and of the journal, the collection holds. */
  readonly records: RecordsFile
  readonly journal: JournalPlace
  /** Articles of files that were taken out by hand, by id. */
  readonly hidden: readonly string[]
}

interface About extends Pick<Saved, 'sources' | 'journal' | 'hidden'> {
  /** Names of files. */
  readonly volumes: readonly (string | null)[]
  readonly records: { readonly name: string; readonly length: number }
}

/**
 * Reads what was saved in a folder; null if nothing was.
 *
 * @throws SnapshotError if what is there is not whole, or made by other code
 */
export async function loadLibrary(folder: string, version: string): Promise<Saved | null> {
  const main = await readSnapshot(join(folder, MAIN), LIBRARY, version).catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })
  if (!main) return null
  const { columns } = main
  const { volumes, records, ...about } = main.about as About
  const paths = volumes.map((name) => name && join(folder, name))
  const parts: VolumePart[] = []
  for (const [i, path] of paths.entries()) {
    const volume = new Volume(path === null ? columns.getAll(`volume/${i}/`) : await volumeAt(path, version))
    const removed = (language: LanguageCode) => [...columns.get(`removed/${i}/${language}`, Uint32Array)]
    const gone = [...columns.get(`gone/${i}`, Uint32Array)]
    parts.push({ volume, gone, removed: { fr: removed('fr'), en: removed('en') } })
  }
  const recordParts = {
    places: columns.get('records/places', Float64Array),
    inFile: columns.get('records/inFile', Float64Array),
  }
  return {
    ...about,
    ...{ collection: new Collection(columns, parts), paths },
    records: { path: join(folder, records.name), parts: recordParts, length: records.length },
  }
}

async function volumeAt(path: string, version: string): Promise<Columns> {
  const { columns } = await readSnapshot(path, VOLUME, version).catch((error: unknown) => {
    throw isMissing(error) ? new SnapshotError(`lacks its part ${path}`) : error
  })
  return columns
}

/**
 * What a library is now, to be saved: a copy, but for what never changes. Volumes in no file of their own are put into
 * it, so that nothing that has come is missing.
 */
export function capture(version: string, saved: Saved): Snapshot {
  const columns = new Columns()
  saved.collection.save(columns)
  for (const [i, { volume, gone, removed }] of saved.collection.volumes.entries()) {
    columns.set(`gone/${i}`, Uint32Array.from(gone))
    for (const language of LANGUAGES) columns.set(`removed/${i}/${language}`, Uint32Array.from(removed[language]))
    if (saved.paths[i] === null) columns.setAll(`volume/${i}/`, volume.columns)
  }
  const { sources, records, journal, hidden } = saved
  columns.set('records/places', records.parts.places)
  columns.set('records/inFile', records.parts.inFile)
  const about: About = {
    ...{ sources, journal, hidden: [...hidden] },
    volumes: saved.paths.map((path) => path && basename(path)),
    records: { name: basename(records.path), length: records.length },
  }
  return { kind: LIBRARY, version, about, columns }
}

/** Saves what was captured of a library; files that it no longer needs are taken away. */
export async function saveLibrary(folder: string, snapshot: Snapshot): Promise<void> {
  await writeSnapshot(join(folder, MAIN), snapshot)
  const { volumes, records } = snapshot.about as About
  const needed = new Set([...volumes, records.name])
  for (const name of await readdir(folder))
    if (UNFINISHED.test(name) || (PART.test(name) && !needed.has(name))) await rm(join(folder, name), { force: true })
}

/** A file for a part of a library that no other in the folder has the name of. */
export async function newPart(folder: string, kind: 'volume' | 'records'): Promise<string> {
  const numbers = (await readdir(folder)).filter((name) => PART.test(name)).map((name) => Number.parseInt(name, 10))
  return join(folder, `${Math.max(0, ...numbers) + 1}.${kind}`)
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
