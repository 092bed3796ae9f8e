import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { LanguageCode } from '../model.ts'
import { Collection } from '../search/collection.ts'
import { Columns, readSnapshot, SnapshotError, writeSnapshot } from '../search/packed/index.ts'
import { LANGUAGES, Volume } from '../search/volume.ts'
import type { VolumePart } from '../search/volumeWriter.ts'
import { VOLUME } from './merge.ts'
import type { SourceFile } from './sources.ts'

const LIBRARY = 'a library of articles'
const MAIN = 'library.snapshot'
const VOLUME_FILE = /^\d+\.volume$/

/** What a library starts from instead of reading its articles. */
export interface Saved {
  readonly collection: Collection
  /** Of each volume the file it is in. */
  readonly paths: readonly string[]
  readonly sources: readonly (SourceFile | null)[]
  /** How much of the file of records, and of the journal, the collection holds. */
  readonly records: number
  readonly journal: number
  /** Articles of files that were taken out by hand, by id. */
  readonly hidden: readonly string[]
}

interface About {
  readonly volumes: readonly string[]
  readonly sources: readonly (SourceFile | null)[]
  readonly records: number
  readonly journal: number
  readonly hidden: readonly string[]
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
  const { volumes, ...about } = main.about as About
  const paths = volumes.map((name) => join(folder, name))
  const parts: VolumePart[] = []
  for (const [i, path] of paths.entries()) {
    const { columns } = await readSnapshot(path, VOLUME, version).catch((error: unknown) => {
      throw isMissing(error) ? new SnapshotError(`lacks its part ${path}`) : error
    })
    const removed = (language: LanguageCode) => [...main.columns.get(`removed/${i}/${language}`, Uint32Array)]
    const gone = [...main.columns.get(`gone/${i}`, Uint32Array)]
    parts.push({ volume: new Volume(columns), gone, removed: { fr: removed('fr'), en: removed('en') } })
  }
  return { collection: new Collection(main.columns, parts), paths, ...about }
}

/** Saves a collection whose volumes are in these files; files of volumes that it no longer has are taken away. */
export async function saveLibrary(folder: string, version: string, saved: Saved): Promise<void> {
  const columns = new Columns()
  saved.collection.save(columns)
  for (const [i, { gone, removed }] of saved.collection.volumes.entries()) {
    columns.set(`gone/${i}`, Uint32Array.from(gone))
    for (const language of LANGUAGES) columns.set(`removed/${i}/${language}`, Uint32Array.from(removed[language]))
  }
  const { sources, records, journal, hidden } = saved
  const names = saved.paths.map((path) => path.slice(folder.length + 1))
  const about: About = { volumes: names, sources, records, journal, hidden }
  await writeSnapshot(join(folder, MAIN), { kind: LIBRARY, version, about, columns })
  for (const name of await readdir(folder))
    if (VOLUME_FILE.test(name) && !names.includes(name)) await rm(join(folder, name), { force: true })
}

/** A file for a volume that no other in the folder has the name of. */
export async function newVolumePath(folder: string): Promise<string> {
  const numbers = (await readdir(folder))
    .filter((name) => VOLUME_FILE.test(name))
    .map((name) => Number.parseInt(name, 10))
  return join(folder, `${Math.max(0, ...numbers) + 1}.volume`)
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
