interface Job {
  /** Never fails: whoever wants it done hears how it went. */
  readonly work: () => Promise<void>
}

/**
 * Works for several, so many at once and one for each at most, in turns: however much one has waiting, another waits for
 * no more than one piece of it.
 */
export class FairQueue {
  readonly #atOnce: number
  /** In the order of their turns. */
  readonly #lines = new Map<string, Job[]>()
  readonly #running = new Map<string, Promise<void>>()

  constructor(atOnce: number) {
    this.#atOnce = atOnce
  }

  /** How much somebody has waiting. */
  waiting(who: string): number {
    return this.#lines.get(who)?.length ?? 0
  }

  /** Does the work when its turn has come; not at all where the signal is aborted before. */
  run<Result>(who: string, work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    return new Promise((resolve, reject) => {
      const line = this.#lines.get(who) ?? []
      const job: Job = { work: () => work().then(resolve, reject) }
      const leave = () => {
        const at = line.indexOf(job)
        if (at === -1) return
        line.splice(at, 1)
        reject(signal?.reason)
      }
      line.push(job)
      this.#lines.set(who, line)
      if (signal?.aborted) leave()
      else signal?.addEventListener('abort', leave, { once: true })
      this.#next()
    })
  }

  /** Until nothing is being done. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values())
  }

  #next(): void {
    for (const [who, line] of this.#lines) {
      if (this.#running.size >= this.#atOnce) return
      if (this.#running.has(who)) continue
      this.#lines.delete(who)
      const job = line.shift()
      if (!job) continue
      if (line.length > 0) this.#lines.set(who, line)
      this.#running.set(
        who,
        job.work().then(() => this.#done(who)),
      )
    }
  }

  /** Whoever has just been served waits longest. */
  #done(who: string): void {
    const line = this.#lines.get(who)
    this.#lines.delete(who)
    if (line) this.#lines.set(who, line)
    this.#running.delete(who)
    this.#next()
  }
}
