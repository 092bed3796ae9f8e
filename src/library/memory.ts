import type { LibraryNotice } from '../model.ts'
import { incoming } from './intake.ts'
import { Keeper } from './keeper.ts'
import type { Prepared } from './prepare.ts'
import { Reader } from './reader.ts'
import { NO_FILE } from './sources.ts'
import { emptyState, type State } from './state.ts'
import type { Workers } from './workers.ts'

/** A library that is in memory alone, to which prepared articles come and from which they go while it answers. */
export class MemoryLibrary extends Reader {
  readonly #state: State
  readonly #keeper: Keeper

  constructor(workers: Workers, onNotice: (notice: LibraryNotice) => void) {
    const state = emptyState()
    super(state.collection, state.records)
    this.#state = state
    this.#keeper = new Keeper(state, workers, { folder: null, version: '', paths: [], onNotice })
  }

  /** Adds articles, or puts them in the place of those with their ids. */
  add(articles: readonly Prepared[]): void {
    this.#state.collection.add(articles.map((article) => incoming(article, NO_FILE, this.#state)))
    this.#changed(articles.map(({ head }) => head.id))
  }

  /** False if there is none of that id. */
  remove(id: string): boolean {
    const removed = this.#state.collection.remove(id)
    if (removed) this.#changed([id])
    return removed
  }

  #changed(ids: readonly string[]): void {
    this.changed(ids)
    this.#keeper.changed()
  }
}
