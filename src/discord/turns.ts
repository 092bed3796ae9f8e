import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * One answer at a time, and the network in between: an answer takes a few milliseconds in which nothing else runs, and
 * in a burst the acknowledgements, which Discord waits three seconds for, must not queue behind other people's answers.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** Settles when it is one's turn; the work itself must not wait for anything. */
  take(): Promise<unknown> {
    this.#last = this.#last.then(() => nextTurn())
    return this.#last
  }
}
