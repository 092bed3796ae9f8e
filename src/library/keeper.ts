import type { LibraryNotice } from '../model.ts'
import { Columns } from '../search/packed/index.ts'
import type { RecordPlace } from '../search/volume.ts'
import type { VolumePart } from '../search/volumeWriter.ts'
import { merge, type SentPart } from './merge.ts'
import { mergePlan, type Range } from './mergePlan.ts'
import { capture, newPart, saveLibrary } from './snapshot.ts'
import { NO_FILE } from './sources.ts'
import type { State } from './state.ts'
import type { Workers } from './workers.ts'

export interface KeeperOptions {
  /** Where the library is kept; null: nowhere. */
  readonly folder: string | null
  readonly version: string
  /** Of each volume the file it is in; null: none of its own. */
  readonly paths: readonly (string | null)[]
  readonly onNotice: (notice: LibraryNotice) => void
}

/** So few articles are merged sooner here than sent to a thread, and saved sooner with what else is saved than in a file of their own. */
const FEW = 32
/** Less waste is not worth the clearing: bytes of records, and entries of the journal. */
const FEW_BYTES = 2 ** 18
const FEW_ENTRIES = 256

/** Merges a library's volumes as they come to be many, and saves it, one after the other and behind everything else. */
export class Keeper {
  readonly #state: State
  readonly #workers: Workers
  readonly #options: KeeperOptions
  /** Of each volume the file it is in; null: none yet. */
  #paths: (string | null)[]
  #last: Promise<void> = Promise.resolve()
  #isDirty = false

  constructor(state: State, workers: Workers, options: KeeperOptions) {
    this.#state = state
    this.#workers = workers
    this.#options = options
    this.#paths = [...options.paths]
  }

  /** Something has changed, and is to be saved some day. */
  changed(): void {
    this.#isDirty = true
    void this.#after(() => this.#tidy())
  }

  /** Saves what is not yet saved. */
  save(): Promise<void> {
    return this.#after(() => this.#save())
  }

  /** What is done behind is reported where it fails, and harms nothing else: the journal has what matters. */
  #after(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(work).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      this.#options.onNotice({ kind: 'not-kept', path: this.#options.folder ?? 'memory', reason })
    })
    return this.#last
  }

  async #tidy(): Promise<void> {
    for (;;) {
      const volumes = this.#state.collection.volumes
      const range = mergePlan(volumes.map(({ volume, gone }) => ({ size: volume.size, gone: gone.length })))
      if (!range) return
      await this.#merge(range)
      if (this.#options.folder === null) await this.#clear(null)
    }
  }

  async #merge({ from, count }: Range): Promise<void> {
    const { collection } = this.#state
    const { folder, version } = this.#options
    const parts = collection.volumes
      .slice(from, from + count)
      .map((part, i): SentPart => sent(part, this.#paths[from + i] ?? null))
    const articles = collection.volumes.slice(from, from + count).reduce((sum, { volume }) => sum + volume.size, 0)
    const isFew = articles <= FEW
    const path = folder === null || isFew ? null : await newPart(folder, 'volume')
    const task = { parts, path, version }
    const merged = await (isFew ? merge(task) : this.#workers.merge(task))
    this.#fill()
    collection.replace(from, count, merged)
    this.#paths.splice(from, count, path)
    this.#isDirty = true
  }

  async #save(): Promise<void> {
    const { folder, version } = this.#options
    if (folder === null || !this.#isDirty) return
    this.#fill()
    const from = this.#paths.indexOf(null)
    if (from !== -1) await this.#merge({ from, count: this.#paths.length - from })
    await this.#clear(folder)
    this.#isDirty = false
    this.#fill()
    const { collection, records, journal, sources, hidden } = this.#state
    try {
      const { file } = records
      if (!file) throw new Error('a library that is kept has its articles in a file')
      const now = { collection, records: file, journal: journal.end, sources: sources.files(), paths: this.#paths }
      const snapshot = capture(version, { ...now, hidden: [...hidden] })
      await records.sync()
      await saveLibrary(folder, snapshot)
    } catch (error) {
      this.#isDirty = true
      throw error
    }
  }

  /** Writes records and journal anew where more than half of them is of articles that have gone or been replaced. */
  async #clear(folder: string | null): Promise<void> {
    const { collection, records, journal, hidden } = this.#state
    const path = folder === null ? null : await newPart(folder, 'records')
    const needed: RecordPlace[] = []
    let bytes = 0
    let byHand = hidden.size
    for (const { volume, article } of collection.entries()) {
      const record = volume.record(article)
      needed.push(record)
      bytes += record.length
      if (volume.sources[article] === NO_FILE) byHand++
    }
    if (records.size > 2 * bytes + FEW_BYTES) {
      // Nothing may be appended between: it would be neither needed nor new.
      if (path === null) records.forget(needed)
      else await records.leaveOut(needed, path)
    }
    if (journal.end.entries > 2 * byHand + FEW_ENTRIES) await journal.rewrite()
  }

  /** Volumes that have come since are in no file yet. */
  #fill(): void {
    while (this.#paths.length < this.#state.collection.volumes.length) this.#paths.push(null)
  }
}

function sent({ volume, gone, removed }: VolumePart, path: string | null): SentPart {
  return { from: path === null ? { columns: Columns.plain(volume.columns) } : { path }, gone, removed }
}
