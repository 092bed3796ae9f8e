/** What tells that words are somebody's. */
export interface SpeechWords {
  /** Infinitives of the verbs that report words. */
  readonly verbs: readonly string[]
}
