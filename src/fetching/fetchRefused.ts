import type { FetchRefusal } from '../model.ts'

/** Something could not be fetched, or must not be: not a fault of ours. Replies put it in words. */
export class FetchRefused extends Error {
  readonly refusal: FetchRefusal

  constructor(refusal: FetchRefusal) {
    super(JSON.stringify(refusal))
    this.name = 'FetchRefused'
    this.refusal = refusal
  }
}
