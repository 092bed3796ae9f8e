import type { Library } from '../library.ts'
import type { AboutAnswer, LanguageCode } from '../model.ts'
import { program } from '../program.ts'

/** What this program is, and what it holds. */
export async function about(library: Library): Promise<AboutAnswer> {
  const heads = library.heads()
  const dated = heads.flatMap(({ publishedAt }) => publishedAt ?? [])
  const written = (language: LanguageCode) => heads.filter((head) => head.language === language).length
  return {
    ...{ kind: 'about', command: 'about', question: '', articles: library.size },
    ...program(),
    speakers: library.speakers().length,
    languages: { fr: written('fr'), en: written('en') },
    newest: dated.at(0) ?? null,
    oldest: dated.at(-1) ?? null,
  }
}
