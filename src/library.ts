import { analyse } from './analysis.ts'
import { readArticles } from './articles/read.ts'
import type { Analysis, Article, ArticleHead, PersonHead, Problem } from './model.ts'

/** A speaker of the whole library: one person, however many articles. */
export interface SpeakerEntry extends PersonHead {
  readonly aliases: readonly string[]
}

/** The articles and what was read out of them: all that an answer may ask. Asynchronous, so that a store can stand behind it. */
export interface Library {
  /** How many articles. */
  readonly size: number
  /** Newest first, those without a date last. */
  heads(): readonly ArticleHead[]
  article(id: string): Promise<Article | undefined>
  analysis(id: string): Promise<Analysis | undefined>
  /** Most quoted first. */
  speakers(): readonly SpeakerEntry[]
}

export interface Opened {
  readonly library: Library
  readonly problems: readonly Problem[]
}

export interface OpenOptions {
  /** Called now and then with the number of articles taken in so far. */
  readonly onProgress?: (done: number) => void
  readonly signal?: AbortSignal
}

/**
 * Reads the articles of files and folders and makes them answerable. What cannot be read is among the problems.
 *
 * @throws the signal's reason when it is aborted.
 */
export async function openLibrary(paths: readonly string[], options: OpenOptions = {}): Promise<Opened> {
  const articles = new Map<string, Article>()
  const analyses = new Map<string, Analysis>()
  const problems: Problem[] = []
  for await (const read of readArticles(paths)) {
    options.signal?.throwIfAborted()
    if ('problem' in read) {
      problems.push(read.problem)
      continue
    }
    articles.set(read.article.id, read.article)
    analyses.set(read.article.id, analyse(read.article))
    options.onProgress?.(articles.size)
  }
  const heads = [...articles.values()].sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''))
  return {
    problems,
    library: {
      size: articles.size,
      heads: () => heads,
      article: async (id) => articles.get(id),
      analysis: async (id) => analyses.get(id),
      speakers: () => [],
    },
  }
}
