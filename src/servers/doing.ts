import { FetchRefused } from '../fetching/fetchRefused.ts'
import type { LibraryOutcome, LibraryProgress, LibraryRefusal } from '../model.ts'
import { StorageError } from './database.ts'
import type { FairQueue } from './fairQueue.ts'
import { NoFormat } from './gather.ts'

/** Somebody's doing in a server. */
export interface Doing {
  readonly server: string
  /** Number of the person. */
  readonly person: string
  readonly signal: AbortSignal
  readonly onProgress: (progress: LibraryProgress) => void
}

/** What is offered while somebody types. */
export interface Suggestion {
  readonly name: string
  readonly value: string
}

/** So much of one server may wait. */
const MOST_WAITING = 5

export const refused = (why: LibraryRefusal): LibraryOutcome => ({ kind: 'refused', why })

/**
 * What comes of something, or what stands in its way for a reason that can be told.
 *
 * @param onFailure told of storage that cannot be used: whoever runs the installation has to know
 */
export async function orRefused(
  work: () => Promise<LibraryOutcome>,
  onFailure: (error: unknown) => void,
  signal?: AbortSignal,
): Promise<LibraryOutcome> {
  try {
    return await work()
  } catch (error) {
    if (signal?.aborted) return refused({ kind: 'cancelled' })
    if (error instanceof FetchRefused) return refused({ kind: 'fetch', refusal: error.refusal })
    if (error instanceof NoFormat) return refused({ kind: 'no-format', name: error.message })
    if (!(error instanceof StorageError)) throw error
    onFailure(error)
    return refused({ kind: error.kind === 'full' ? 'disk-full' : 'storage-unusable' })
  }
}

/** The same for what takes long: in the server's turn, and not at all once it is called off. */
export async function inTurn(
  doing: Doing,
  queue: FairQueue,
  work: () => Promise<LibraryOutcome>,
  onFailure: (error: unknown) => void,
): Promise<LibraryOutcome> {
  const { server, signal, onProgress } = doing
  const waiting = queue.waiting(server)
  if (waiting >= MOST_WAITING) return refused({ kind: 'too-much-waiting', waiting })
  onProgress({ kind: 'waiting' })
  return orRefused(() => queue.run(server, work, signal), onFailure, signal)
}
