/** How the bot stands: for the health endpoint, the metrics, and whoever asks while the articles are being read. */
export class Status {
  gateway: 'connecting' | 'ready' | 'stopped' = 'connecting'
  index: 'loading' | 'ready' = 'loading'
  /** Taken in so far, and in the end all of them. */
  articles = 0
  /** How much of all there is to read has been read: 0 to 1. */
  read = 0

  /** Whether a question would be answered at once. */
  get ready(): boolean {
    return this.gateway === 'ready' && this.index === 'ready'
  }
}
