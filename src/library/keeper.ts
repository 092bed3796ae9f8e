import type { LibraryNotice } from '../model.ts'
import { Columns } from '../search/packed/index.ts'
import type { VolumePart } from '../search/volumeWriter.ts'
import { merge, type SentPart } from './merge.ts'
import { mergePlan, type Range } from './mergePlan.ts'
import { newVolumePath, saveLibrary } from './snapshot.ts'
import type { State } from './state.ts'
import type { Workers } from './workers.ts'

export interface KeeperOptions {
  /** Where the library is kept; null: nowhere. */
  readonly folder: string | null
  readonly version: string
  /** Of each volume the file it is in. */
  readonly paths: readonly string[]
  readonly onNotice: (notice: LibraryNotice) => void
}

/** So few articles are merged sooner here than sent to a thread. */
const FEW = 32

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
    }
  }

  async #merge({ from, count }: Range): Promise<void> {
    const { collection } = this.#state
    const { folder, version } = this.#options
    const parts = collection.volumes
      .slice(from, from + count)
      .map((part, i): SentPart => sent(part, this.#paths[from + i] ?? null))
    const path = folder === null ? null : await newVolumePath(folder)
    const articles = collection.volumes.slice(from, from + count).reduce((sum, { volume }) => sum + volume.size, 0)
    const task = { parts, path, version }
    const merged = await (articles <= FEW ? merge(task) : this.#workers.merge(task))
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
    this.#isDirty = false
    const { collection, records, journal, sources, hidden } = this.#state
    records.sync()
    try {
      await saveLibrary(folder, version, {
        ...{ collection, records: records.length, journal: journal.length, sources: sources.files() },
        ...{ hidden: [...hidden], paths: this.#paths.filter((path) => path !== null) },
      })
    } catch (error) {
      this.#isDirty = true
      throw error
    }
  }

  /** Volumes that have come since are in no file yet. */
  #fill(): void {
    while (this.#paths.length < this.#state.collection.volumes.length) this.#paths.push(null)
  }
}

function sent({ volume, gone, removed }: VolumePart, path: string | null): SentPart {
  return { from: path === null ? { columns: Columns.plain(volume.columns) } : { path }, gone, removed }
}
