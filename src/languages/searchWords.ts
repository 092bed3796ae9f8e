/**
 * What reading a question and cutting words need to know of a language. Every word is folded: lower case, no accents.
 */
export interface SearchWords {
  /** What stands before an apostrophe and is no part of the word ("l'équipement"), elisions of chat included. */
  readonly elided: readonly string[]
  /** What stands after one ("Kerry's"). */
  readonly endings: readonly string[]
  /** Grammatical words: they never tell one passage from another. */
  readonly stopWords: readonly string[]
  /** What people wrap a question in: it says nothing of the topic. */
  readonly filler: readonly string[]
  /** Words of asking for speech ("a dit", "reaction"): they ask for a quotation and say little of its topic. */
  readonly speech: readonly string[]
  /** Words that ask for a thing a sentence would show, by what it shows. */
  readonly wants: {
    readonly person: readonly string[]
    readonly number: readonly string[]
    readonly date: readonly string[]
  }
  /** Words of every day, with those of the written language, blank between, that stand for them. */
  readonly everyday: Readonly<Record<string, string>>
  /** Numbers in words, save those that are also articles. */
  readonly numbers: Readonly<Record<string, string>>
}
