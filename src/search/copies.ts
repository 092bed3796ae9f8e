import type { ArticleHead } from '../model.ts'
import type { Collection } from './collection.ts'
import { currentId } from './head.ts'
import type { IndexedArticle } from './indexedArticle.ts'

/** So many articles of much the same text are looked at for one question: they would crowd out all others. */
const LOOKED_AT = 3

/** More words than these tell nothing more: a text that holds so many of a passage in a row holds the passage. */
const TELLING = 40

/** Leaves, of articles whose texts are much the same, the first few. */
export function* uncrowded<One extends { readonly article: IndexedArticle }>(all: Iterable<One>): Generator<One> {
  const seen = new Map<number, number>()
  for (const one of all) {
    const marks = one.article.marks.filter((mark) => mark !== 0)
    if (marks.some((mark) => (seen.get(mark) ?? 0) >= LOOKED_AT)) continue
    for (const mark of marks) seen.set(mark, (seen.get(mark) ?? 0) + 1)
    yield one
  }
}

/** Whether two articles print much the same text, or are versions of one. */
export function areAlike(one: IndexedArticle, other: IndexedArticle): boolean {
  return (
    currentId(one.head) === currentId(other.head) ||
    one.marks.some((mark, at) => mark !== 0 && mark === other.marks[at])
  )
}

/** The other articles of much the same text that hold a stretch of an article's words, by the places of these words. */
export function copiesOf(collection: Collection, id: string, from: number, to: number): readonly ArticleHead[] {
  const article = collection.article(collection.indexOf(id) ?? -1)
  const words = article?.terms.subarray(from, Math.min(to, from + TELLING))
  if (!article || !words || words.length === 0) return []
  return [...collection.marked(article.marks)].flatMap((copy) => {
    const other = copy === id ? undefined : collection.article(collection.indexOf(copy) ?? -1)
    return other && holds(other.terms, words) ? [other.head] : []
  })
}

function holds(text: Uint32Array, words: Uint32Array): boolean {
  for (let at = text.indexOf(words[0] ?? 0); at !== -1; at = text.indexOf(words[0] ?? 0, at + 1))
    if (words.every((word, i) => text[at + i] === word)) return true
  return false
}
