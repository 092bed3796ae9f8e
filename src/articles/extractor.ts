import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Unreadable } from './draft.ts'
import type { ExtractedFormat, Extraction } from './extract.ts'
import type { Outcome } from './extractWorker.ts'
import type { FeedStory } from './feed.ts'
import type { PageContext } from './html/html.ts'
import { MAX_EXTRACTION_MB, MAX_EXTRACTION_MS } from './limits.ts'
import type { Story } from './newsroom/newsXml.ts'

export interface ExtractorLimits {
  readonly milliseconds: number
  readonly megabytes: number
}

/** How often the memory of an extraction is looked at. */
const LOOK_MS = 200

/**
 * Takes articles out of files in a thread of its own, one after the other, so that a file made to take for ever, or more
 * memory than there is, costs that file alone. The thread starts with the first file, and does not keep the program running.
 */
export class Extractor {
  readonly #limits: ExtractorLimits
  #worker: Worker | null = null
  #queue: Promise<unknown> = Promise.resolve()

  constructor(limits: ExtractorLimits = { milliseconds: MAX_EXTRACTION_MS, megabytes: MAX_EXTRACTION_MB }) {
    this.#limits = limits
  }

  /** @throws Unreadable if the file cannot be used, or not within the limits. */
  extract(format: ExtractedFormat, bytes: Uint8Array, context: PageContext = {}): Promise<readonly Story[]> {
    return this.#next(format, bytes, context)
  }

  /** @throws Unreadable if it is no feed, or cannot be read within the limits. */
  async feed(bytes: Uint8Array, context: PageContext = {}): Promise<readonly FeedStory[]> {
    // What `readFeed` gave, sent over from the thread.
    return (await this.#next('feed', bytes, context)) as readonly FeedStory[]
  }

  #next(format: Extraction, bytes: Uint8Array, context: PageContext): Promise<readonly Story[]> {
    const run = this.#queue.then(() => this.#run(format, bytes, context))
    this.#queue = run.catch(() => {})
    return run
  }

  async close(): Promise<void> {
    await this.#queue
    await this.#stop()
  }

  async #run(format: Extraction, bytes: Uint8Array, context: PageContext): Promise<readonly Story[]> {
    const worker = this.#start()
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>()
    const tooMuch = () => reject(new Unreadable('takes too much memory to read'))
    const failed = (error: Error & { readonly code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : reject(error)
    const timer = setTimeout(() => reject(new Unreadable('takes too long to read')), this.#limits.milliseconds)
    const looks = setInterval(() => void this.#isFull(worker).then((full) => full && tooMuch()), LOOK_MS)
    worker.on('message', resolve).on('error', failed).ref()
    worker.postMessage({ format, bytes, context })
    try {
      const outcome = await promise.catch(async (error: unknown) => {
        await this.#stop()
        throw error
      })
      if ('stories' in outcome) return outcome.stories
      throw new Unreadable(outcome.reason, outcome.line)
    } finally {
      clearTimeout(timer)
      clearInterval(looks)
      worker.off('message', resolve).off('error', failed).unref()
    }
  }

  /** What a thread unpacks lies outside the heap that `resourceLimits` bounds. */
  async #isFull(worker: Worker): Promise<boolean> {
    // A thread that has just ended has no memory to look at.
    const { external_memory } = await worker.getHeapStatistics().catch(() => ({ external_memory: 0 }))
    return external_memory > this.#limits.megabytes * 1e6
  }

  #start(): Worker {
    this.#worker ??= new Worker(new URL(`./extractWorker${extname(import.meta.filename)}`, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes },
    })
    return this.#worker
  }

  async #stop(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }
}
