import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article, LibraryNotice, Problem } from '../model.ts'
import { urlMark } from '../search/marks.ts'
import type { LiveLibrary } from './contract.ts'
import { sameIn, versionsIn } from './identity.ts'
import { incoming, type Sourced, takeIn } from './intake.ts'
import type { Entry } from './journalFile.ts'
import { Keeper } from './keeper.ts'
import { Lock } from './lock.ts'
import { hashOf, type Prepared } from './prepare.ts'
import { Reader } from './reader.ts'
import { refresh } from './refresh.ts'
import { NO_FILE } from './sources.ts'
import { emptyState, type Restored, restore, type State } from './state.ts'
import { codeVersion } from './version.ts'
import { Workers } from './workers.ts'

export interface OpenOptions {
  /** The folder to keep the library in, so that the next start is quick; nowhere unless told. */
  readonly folder?: string | null
  /** Called now and then with the number of articles read so far, and how much of all there is to read: 0 to 1. */
  readonly onProgress?: (done: number, share: number) => void
  readonly onNotice?: (notice: LibraryNotice) => void
  readonly signal?: AbortSignal
}

/** After so many articles added or removed by hand the library is saved: so many are read again at worst after a crash. */
const SAVE_EVERY = 256

/** A library that is read from files, kept in a folder, and changed while it answers. */
export class Store extends Reader implements LiveLibrary {
  readonly #paths: readonly string[]
  readonly #options: OpenOptions
  readonly #state: State
  readonly #workers: Workers
  readonly #keeper: Keeper
  readonly #lock: Lock | null
  #refreshing: Promise<unknown> = Promise.resolve()
  #closing: Promise<void> | undefined
  #unsaved = 0
  /** Articles are added one after the other: each may be the one before. */
  #adding: Promise<unknown> = Promise.resolve()

  private constructor(
    paths: readonly string[],
    options: OpenOptions,
    place: Place,
    restored: Restored,
    version: string,
  ) {
    const { collection, records } = restored.state
    super(collection, records)
    this.#paths = paths
    this.#options = options
    this.#state = restored.state
    this.#lock = place.lock
    this.#workers = new Workers()
    this.#keeper = new Keeper(restored.state, this.#workers, {
      ...{ folder: place.lock ? place.folder : null, version, paths: restored.paths },
      onNotice: (notice) => options.onNotice?.(notice),
    })
  }

  /**
   * Opens a library as it was left, and brings it up to date with its files.
   *
   * @throws the signal's reason when it is aborted
   */
  static async open(paths: readonly string[], options: OpenOptions) {
    const place = await placeFor(options)
    const version = codeVersion()
    const restored =
      place.folder === null
        ? { state: emptyState(), paths: [], entries: [], notices: [] }
        : await restore(place.folder, version, place.lock !== null)
    for (const notice of restored.notices) options.onNotice?.(notice)
    const store = new Store(paths, options, place, restored, version)
    try {
      await store.#replay(restored.entries)
      const problems = await store.refresh()
      // Behind: whoever waits for the library need not wait for this.
      void store.#keeper.save()
      return { library: store, problems }
    } catch (error) {
      await store.#end()
      throw error
    }
  }

  async add(article: Article): Promise<void> {
    if (this.#holds(article)) return
    const prepared = await this.#prepare(article)
    const adding = this.#adding.then(() => this.#add(article, prepared))
    this.#adding = adding.catch(() => {})
    await adding
  }

  async remove(id: string): Promise<boolean> {
    const { collection, hidden, journal } = this.#state
    if (!collection.has(id)) return false
    const ids = [id, ...(collection.earlier().get(id) ?? [])]
    const entries = ids.map((remove) => ({ remove }))
    await journal.append(entries, () => {
      hidden.add(id)
      for (const one of ids) collection.remove(one)
      this.#change(...ids)
    })
    return true
  }

  knows(id: string, url: string | null): boolean {
    return this.collection.has(id) || this.collection.marked([urlMark(url)]).size > 0
  }

  refresh(): Promise<readonly Problem[]> {
    const { onProgress, signal } = this.#options
    const onChange = (ids: readonly string[]) => {
      this.changed(ids)
      this.#keeper.changed()
    }
    const reading = this.#refreshing.then(() =>
      refresh(this.#paths, this.#state, this.#workers, { onProgress, signal, onChange }),
    )
    this.#refreshing = reading.catch(() => {})
    return reading
  }

  close(): Promise<void> {
    this.#closing ??= this.#refreshing.then(() => this.#keeper.save()).then(() => this.#end())
    return this.#closing
  }

  /** Whether the article is there as it is. */
  #holds(article: Article): boolean {
    const entry = this.collection.entry(article.id)
    const hash = hashOf(article)
    return entry?.volume.hash(entry.article).every((half, at) => half === hash[at]) ?? false
  }

  async #add(given: Article, ready: Prepared): Promise<void> {
    const { collection, hidden, journal } = this.#state
    const same = collection.has(given.id) ? null : await sameIn(this.#state, given, ready.index.marks)
    if (same?.words === 'same') return
    const article = same ? { ...given, id: same.id } : given
    const { kept, dropped } = await versionsIn(this.#state, article)
    const prepared = [same ? await this.#prepare(article) : ready]
    for (const version of kept) prepared.push(await this.#prepare(version))
    const entries = [article, ...kept].map((add): Entry => ({ add }))
    await journal.append([...entries, ...dropped.map((remove) => ({ remove }))], () => {
      hidden.delete(article.id)
      for (const id of dropped) collection.remove(id)
      collection.add(prepared.map((one) => incoming(one, NO_FILE, this.#state)))
      this.#change(article.id, ...kept.map(({ id }) => id), ...dropped)
    })
  }

  async #prepare(article: Article): Promise<Prepared> {
    const [prepared] = await this.#workers.prepare([article])
    if (!prepared) throw new Error('a thread prepares what it is given')
    return prepared
  }

  async #end(): Promise<void> {
    await this.#workers.close()
    await this.#state.journal.close()
    await this.#state.records.close()
    this.#lock?.release()
  }

  #change(...ids: readonly string[]): void {
    this.changed(ids)
    this.#keeper.changed()
    this.#unsaved++
    if (this.#unsaved < SAVE_EVERY) return
    this.#unsaved = 0
    void this.#keeper.save()
  }

  /** Does again what was done since the library was last saved: of each article only the last. */
  async #replay(entries: readonly Entry[]): Promise<void> {
    const last = new Map<string, Entry>()
    for (const entry of entries) {
      const id = 'add' in entry ? entry.add.id : entry.remove
      last.delete(id)
      last.set(id, entry)
    }
    const { collection, hidden } = this.#state
    const added: Sourced[] = []
    for (const [id, entry] of last) {
      if ('add' in entry) added.push({ article: entry.add, source: NO_FILE })
      else collection.remove(id)
      if ('add' in entry) hidden.delete(id)
      else hidden.add(id)
    }
    if (last.size === 0) return
    await takeIn(stream(added), this.#state, this.#workers, () => {}, this.#options.signal)
    this.changed([...last.keys()])
    this.#keeper.changed()
  }
}

/** Where a library is kept, and the right to write there. */
interface Place {
  readonly folder: string | null
  readonly lock: Lock | null
}

async function placeFor({ folder = null, onNotice }: OpenOptions): Promise<Place> {
  if (folder === null) return { folder, lock: null }
  try {
    await mkdir(folder, { recursive: true })
    const lock = Lock.take(join(folder, 'lock'))
    if (!lock) onNotice?.({ kind: 'locked', path: folder })
    return { folder, lock }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    onNotice?.({ kind: 'not-kept', path: folder, reason: error.message })
    return { folder: null, lock: null }
  }
}

async function* stream<One>(all: readonly One[]): AsyncGenerator<One> {
  yield* all
}
