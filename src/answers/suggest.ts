import type { Library, SpeakerEntry } from '../library.ts'
import type { ArticleHead } from '../model.ts'

/** Speakers for a half-typed name, most quoted first; all of them for nothing typed. */
export function suggestSpeakers(typed: string, library: Library, limit: number): readonly SpeakerEntry[] {
  return library.suggestSpeakers(typed, limit)
}

/** Articles for a half-typed title, newest first. */
export function suggestArticles(typed: string, library: Library, limit: number): readonly ArticleHead[] {
  return library.suggestArticles(typed, limit)
}
