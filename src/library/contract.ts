import type { Analysis, Article, ArticleHead, Problem, Slice } from '../model.ts'
import type { QuoteRef, SpeakerEntry } from '../search/directory.ts'
import type { Place } from '../search/place.ts'
import type { Ranking, SearchOptions } from '../search/search.ts'

/** What is known of a speaker besides what everybody is shown. */
export interface SpeakerFile {
  readonly entry: SpeakerEntry
  /** In the order the articles came. */
  readonly quotes: readonly QuoteRef[]
  /** Newest first, each wording once. */
  readonly roles: readonly { readonly article: string; readonly role: Slice }[]
}

/** The articles and what was read out of them: all that an answer may ask. Asynchronous where a disk may stand behind it. */
export interface Library {
  /** How many articles. */
  readonly size: number
  /** Newest first, those without a date last; earlier versions are none of them. */
  heads(): readonly ArticleHead[]
  /** What is known of one article or earlier version, by its id. */
  head(id: string): ArticleHead | undefined
  /** The earlier versions of an article that hold quotations which it no longer has; of each, those quotations alone are found. */
  earlier(id: string): readonly ArticleHead[]
  /** The other articles that print much the same text and hold a stretch of an article's words, by the places of these. */
  copies(id: string, from: number, to: number): readonly ArticleHead[]
  article(id: string): Promise<Article | undefined>
  analysis(id: string): Promise<Analysis | undefined>
  /** Most quoted first. */
  speakers(): readonly SpeakerEntry[]
  /** All that a speaker said, and as what. */
  speaker(id: string): Promise<SpeakerFile | undefined>
  /** Whose quotation it is, over all articles. */
  speakerOf(quote: QuoteRef): SpeakerEntry | undefined
  /** Speakers by what is typed of a name, and articles of a title: for completion. */
  suggestSpeakers(typed: string, limit: number): readonly SpeakerEntry[]
  suggestArticles(typed: string, limit: number): readonly ArticleHead[]
  /** The passages nearest to a question, best first. */
  search(question: string, options?: SearchOptions): Promise<Ranking>
  /** For each text, where its very words stand or, where they stand nowhere, words like them; likeliest first. */
  locate(texts: readonly string[]): Promise<readonly (readonly Place[])[]>
}

/** A library that articles come to and go from while it answers. */
export interface LiveLibrary extends Library {
  /**
   * Adds an article. One that is there already, by its id, its address or its words, is not added again; where its words
   * have changed, what it was before becomes an earlier version. Once this settles the article is found, and still there
   * after a crash.
   *
   * @throws what the file system says if it cannot be kept: then it was not added
   */
  add(article: Article): Promise<void>
  /** Takes an article out for good with its earlier versions, though a file still hold it; false if there is none of that id. */
  remove(id: string): Promise<boolean>
  /** Whether there is an article of this id, or of a page of this address. */
  knows(id: string, url: string | null): boolean
  /** Reads what has changed in the files and folders since they were last read; what could not be read. */
  refresh(): Promise<readonly Problem[]>
  /** Saves what is not yet saved, and ends all work behind. */
  close(): Promise<void>
}
