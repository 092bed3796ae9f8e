import { discover, type Found } from '../articles/discover.ts'
import { readArticles } from '../articles/read.ts'
import type { Article, Problem } from '../model.ts'
import type { Incoming } from '../search/collection.ts'
import { sameIn, versionsIn } from './identity.ts'
import { type Sourced, takeIn } from './intake.ts'
import { hashOf } from './prepare.ts'
import { NO_FILE } from './sources.ts'
import type { State } from './state.ts'
import type { Workers } from './workers.ts'

export interface RefreshOptions {
  /** Told how many articles have been read, and how much of all there is to read: 0 to 1. */
  readonly onProgress?: ((done: number, share: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
  /** Called when articles have come, changed or gone, with their ids; and with none when only a file has changed. */
  readonly onChange: (ids: readonly string[]) => void
}

/**
 * Brings a library up to date with the files and folders its articles come from. Files of the same size and time of
 * change are not read; articles that are the same as before are not read out anew. What an article was before it changed
 * becomes an earlier version of it; one that is there already from elsewhere is left out.
 *
 * @returns what could not be used, of all files
 * @throws the signal's reason when it is aborted
 */
export async function refresh(
  paths: readonly string[],
  state: State,
  workers: Workers,
  options: RefreshOptions,
): Promise<readonly Problem[]> {
  const { sources } = state
  const found: Found[] = []
  const problems: Problem[] = []
  for await (const one of discover(paths)) {
    if ('reason' in one) problems.push(one)
    else found.push(one)
  }
  const there = new Set(found.map(({ path }) => path))
  const vanished = sources.paths().filter((path) => !there.has(path))
  if (vanished.length === 0 && found.every((file) => sources.isUnchanged(file) && isSettled(file, state)))
    return [...problems, ...found.flatMap(({ path }) => sources.problemsOf(path))]
  const changes = new Changes(state, found, options)
  await takeIn(changes.read(paths), state, workers, changes.onTaken, options.signal, changes.isThere)
  await changes.finish(vanished)
  // What was left out for another is read once that has gone.
  return found.every((file) => isSettled(file, state)) ? changes.problems : refresh(paths, state, workers, options)
}

/** Whether all that some of a file was left out for is still there. */
const isSettled = ({ path }: Found, { collection, sources }: State): boolean =>
  sources.yieldsOf(path).every((id) => collection.has(id))

interface FileRead {
  readonly file: Found
  readonly problems: Problem[]
  /** Ids of articles that some of it were left out for. */
  readonly yields: string[]
}

/** What differs in the files from what the library holds. */
class Changes {
  readonly problems: Problem[] = []
  readonly #state: State
  readonly #options: RefreshOptions
  readonly #idsBySource = new Map<number, string[]>()
  /** Files read now, by number. */
  readonly #files = new Map<number, FileRead>()
  /** Ids that these files still hold. */
  readonly #seen = new Set<string>()
  readonly #bytes: number
  #bytesRead = 0
  #read = 0

  constructor(state: State, found: readonly Found[], options: RefreshOptions) {
    this.#state = state
    this.#options = options
    this.#bytes = found.reduce((sum, file) => sum + (this.#isKept(file) ? 0 : file.bytes), 0)
    for (const { volume, article } of state.collection.entries()) {
      const source = volume.sources[article] ?? NO_FILE
      const ids = this.#idsBySource.get(source) ?? []
      this.#idsBySource.set(source, ids)
      ids.push(volume.id(article))
    }
  }

  readonly onTaken = (taken: readonly Incoming[]): void => {
    this.#read += taken.filter(({ head }) => head.versionOf === undefined).length
    this.#options.onProgress?.(this.#read, Math.min(0.99, this.#bytesRead / Math.max(1, this.#bytes)))
    this.#options.onChange(taken.map(({ head }) => head.id))
  }

  /** Whether an article is in already from elsewhere: the first to come stays. */
  readonly isThere = async ({ article, source }: Sourced, marks: readonly number[]): Promise<boolean> => {
    const file = this.#files.get(source)
    const same = file && (await sameIn(this.#state, article, marks))
    if (!same) return false
    this.#seen.delete(article.id)
    file.yields.push(same.id)
    if (same.words === 'version') {
      const reason = `has the article ${article.id}, which is ${same.id} in other words and was left out: keep one of the two`
      const problem = { where: file.file.path, reason }
      this.problems.push(problem)
      file.problems.push(problem)
    }
    return true
  }

  /** The articles that are new or changed, and earlier versions of these. */
  async *read(paths: readonly string[]): AsyncGenerator<Sourced> {
    const { collection, hidden, sources } = this.#state
    let problems: Problem[] = []
    let source = NO_FILE
    const onFile = (file: Found) => {
      problems = []
      source = sources.reserve(file.path)
      if (this.#isKept(file)) return this.#idsBySource.get(source) ?? []
      this.#files.set(source, { file, problems, yields: [] })
      return null
    }
    for await (const reading of readArticles(paths, onFile)) {
      if ('problem' in reading) {
        this.problems.push(reading.problem)
        problems.push(reading.problem)
        continue
      }
      const { article } = reading
      this.#bytesRead += Buffer.byteLength(article.text)
      const known = collection.entry(article.id)
      const from = known?.volume.sources[known.article]
      // What was added or taken out by hand stays so.
      if (hidden.has(article.id) || from === NO_FILE) continue
      this.#seen.add(article.id)
      const hash = hashOf(article)
      const before = known?.volume.hash(known.article)
      const isChanged = before?.[0] !== hash[0] || before[1] !== hash[1]
      if (known && isChanged) yield* this.#versions(article)
      if (from !== source || isChanged) yield { article, source }
    }
  }

  async *#versions(article: Article): AsyncGenerator<Sourced> {
    const { kept, dropped } = await versionsIn(this.#state, article)
    for (const id of dropped) await this.#takeOut(id)
    for (const version of kept) {
      // No file holds it.
      await this.#state.journal.append({ add: version }, () => {})
      yield { article: version, source: NO_FILE }
    }
  }

  async #takeOut(version: string): Promise<void> {
    const { collection, journal } = this.#state
    await journal.append({ remove: version }, () => collection.remove(version))
    this.#options.onChange([version])
  }

  /** Takes out what the files no longer hold, and notes the files as they are now. */
  async finish(vanished: readonly string[]): Promise<void> {
    const { collection, sources } = this.#state
    const read = [...this.#files.values()].map(({ file }) => file.path)
    const removed: string[] = []
    for (const path of [...read, ...vanished])
      for (const id of this.#idsBySource.get(sources.reserve(path)) ?? [])
        if (!this.#seen.has(id) && this.#cameFrom(id, path) && collection.remove(id)) removed.push(id)
    for (const id of removed) for (const version of collection.earlier().get(id) ?? []) await this.#takeOut(version)
    for (const { file, problems, yields } of this.#files.values()) sources.set(file, problems, yields)
    for (const path of vanished) sources.remove(path)
    if (removed.length > 0 || read.length > 0) this.#options.onChange(removed)
  }

  /** A file that had problems is read again, since another's change may have solved them: an id taken twice. */
  #isKept(file: Found): boolean {
    const { sources } = this.#state
    return sources.isUnchanged(file) && sources.problemsOf(file.path).length === 0 && isSettled(file, this.#state)
  }

  #cameFrom(id: string, path: string): boolean {
    const entry = this.#state.collection.entry(id)
    return entry !== undefined && entry.volume.sources[entry.article] === this.#state.sources.reserve(path)
  }
}
