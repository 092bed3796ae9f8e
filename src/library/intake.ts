import { setImmediate } from 'node:timers/promises'
import type { Article } from '../model.ts'
import type { Incoming } from '../search/collection.ts'
import { type Prepared, prepare } from './prepare.ts'
import type { State } from './state.ts'
import type { Workers } from './workers.ts'

/** An article and the number of the file it came from. */
export interface Sourced {
  readonly article: Article
  readonly source: number
}

/** Fewer articles are read sooner here than threads are started. */
const FEW = 24
/** Articles sent to a thread at once, and taken into the collection at once: some 10 ms of work here. */
const BATCH = 8
const CHUNK = 8

/**
 * Reads articles in threads and takes them into the collection, in order.
 *
 * @param onTaken told how many have been taken in, now and then
 * @param isThere whether an article is in the collection already under another id, by the marks it would have; such a one
 *   is left out
 * @throws the signal's reason when it is aborted
 */
export async function takeIn(
  articles: AsyncIterable<Sourced>,
  state: State,
  workers: Workers,
  onTaken: (taken: readonly Incoming[]) => void,
  signal?: AbortSignal,
  isThere?: (sourced: Sourced, marks: readonly number[]) => Promise<boolean>,
): Promise<void> {
  let chunk: Ready[] = []
  const marks = new Set<number>()
  const flush = () => {
    if (chunk.length === 0) return
    const taken = chunk.map(({ sourced, prepared }) => incoming(prepared, sourced.source, state))
    chunk = []
    marks.clear()
    state.collection.add(taken)
    onTaken(taken)
  }
  for await (const ready of inOrder(articles, workers)) {
    signal?.throwIfAborted()
    const own = ready.prepared.index.marks.filter((mark) => mark !== 0)
    if (own.some((mark) => marks.has(mark))) flush()
    if (await isThere?.(ready.sourced, own)) continue
    for (const mark of own) marks.add(mark)
    chunk.push(ready)
    if (chunk.length < CHUNK) continue
    flush()
    // More may be ready already: other work has its turn first.
    await setImmediate()
  }
  flush()
}

/** A prepared article with its record put away: to be taken in before anything else is done, or the record is no article's. */
export function incoming({ record, ...rest }: Prepared, source: number, { records }: State): Incoming {
  return { ...rest, source, record: records.append(record) }
}

interface Ready {
  readonly sourced: Sourced
  readonly prepared: Prepared
}

async function* inOrder(articles: AsyncIterable<Sourced>, workers: Workers): AsyncGenerator<Ready> {
  const underWay: Promise<Ready[]>[] = []
  let batch: Sourced[] = []
  let seen = 0
  const send = () => {
    const sent = batch
    batch = []
    const job = workers.prepare(sent.map(({ article }) => article)).then((all) =>
      sent.flatMap((sourced, i): Ready[] => {
        const prepared = all[i]
        return prepared ? [{ sourced, prepared }] : []
      }),
    )
    // Awaited in its turn; until then a failure is no unhandled one.
    job.catch(() => {})
    underWay.push(job)
  }
  for await (const sourced of articles) {
    batch.push(sourced)
    seen++
    if (seen < FEW || batch.length < BATCH) continue
    send()
    if (underWay.length > 2 * workers.size) yield* (await underWay.shift()) ?? []
  }
  if (seen < FEW)
    for (const sourced of batch) {
      await setImmediate()
      yield { sourced, prepared: prepare(sourced.article) }
    }
  else if (batch.length > 0) send()
  for (const job of underWay) yield* await job
}
