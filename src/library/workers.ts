import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Article } from '../model.ts'
import { Columns } from '../search/packed/index.ts'
import { Volume } from '../search/volume.ts'
import type { Merge } from './merge.ts'
import type { Prepared } from './prepare.ts'
import type { Done, Reply, Task } from './worker.ts'

interface Job {
  readonly task: Task
  readonly resolve: (done: Done) => void
  readonly reject: (error: unknown) => void
}

/** A thread that has had nothing to do for so long is ended: idle, each still holds some 100 MB. */
const REST = 20_000

/** This file runs as it is in a checkout, and compiled in a package. */
const FILE = new URL(import.meta.url.endsWith('.ts') ? 'worker.ts' : 'worker.js', import.meta.url)

/** Threads that do the long work, started when there is some; none keeps the process alive. */
export class Workers {
  readonly #most: number
  readonly #idle: Worker[] = []
  readonly #idleSince = new WeakMap<Worker, number>()
  readonly #busy = new Map<Worker, Job>()
  readonly #waiting: Job[] = []

  constructor(most = availableParallelism()) {
    this.#most = most
  }

  /** How many work at once at most. */
  get size(): number {
    return this.#most
  }

  async prepare(articles: readonly Article[]): Promise<readonly Prepared[]> {
    const done = await this.#do({ prepare: articles })
    return 'prepared' in done ? done.prepared : []
  }

  async merge(task: Merge): Promise<Volume> {
    const done = await this.#do({ merge: task })
    if (!('columns' in done)) throw new Error('a merge gives columns')
    return new Volume(Columns.of(done.columns))
  }

  /** Ends the threads; what they were at fails. */
  async close(): Promise<void> {
    const workers = [...this.#idle.splice(0), ...this.#busy.keys()]
    await Promise.all(workers.map((worker) => worker.terminate()))
  }

  #do(task: Task): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject })
      this.#next()
    })
  }

  #next(): void {
    if (this.#waiting.length === 0) return
    const worker = this.#idle.pop() ?? (this.#busy.size < this.#most ? this.#start() : undefined)
    const job = worker && this.#waiting.shift()
    if (!job) return
    this.#busy.set(worker, job)
    worker.ref()
    worker.postMessage(job.task)
  }

  #endLater(worker: Worker): void {
    const since = performance.now()
    this.#idleSince.set(worker, since)
    setTimeout(() => {
      if (this.#idle.includes(worker) && this.#idleSince.get(worker) === since) void worker.terminate()
    }, REST).unref()
  }

  #start(): Worker {
    const worker = new Worker(FILE)
    worker.on('message', (reply: Reply) => {
      const job = this.#busy.get(worker)
      this.#busy.delete(worker)
      this.#idle.push(worker)
      worker.unref()
      this.#endLater(worker)
      if ('failed' in reply) job?.reject(reply.failed)
      else job?.resolve(reply.done)
      this.#next()
    })
    worker.on('error', (error) => this.#busy.get(worker)?.reject(error))
    worker.on('exit', (code) => {
      this.#busy.get(worker)?.reject(new Error(`a worker thread ended with ${code}`))
      this.#busy.delete(worker)
      const at = this.#idle.indexOf(worker)
      if (at !== -1) this.#idle.splice(at, 1)
    })
    return worker
  }
}
