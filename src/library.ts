import type { Analysis, Article, ArticleHead, Problem } from './model.ts'

/** A speaker of the whole library: one person, however many articles. */
export interface SpeakerEntry {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly quotes: number
  readonly articles: number
}

/** The articles and what was read out of them: all that an answer may ask. Asynchronous, so that a store can stand behind it. */
export interface Library {
  readonly size: number
  heads(): readonly ArticleHead[]
  article(id: string): Promise<Article | undefined>
  analysis(id: string): Promise<Analysis | undefined>
  speakers(): readonly SpeakerEntry[]
}

export interface Opened {
  readonly library: Library
  readonly problems: readonly Problem[]
}
