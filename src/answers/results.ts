import type { Library, Ranked, Ranking } from '../library.ts'
import type { Analysis, Article, ArticleHead, Quote, Result, Span } from '../model.ts'
import { cut } from '../text/cut.ts'
import { tokenise } from '../text/tokens.ts'

/** Makes results of ranked passages: one a quotation or sentence, twins in other articles folded into the first. */
export async function resultsOf(ranking: Ranking, library: Library, ranked = ranking.ranked): Promise<Result[]> {
  const results: Result[] = []
  for (const one of ranked) {
    const { id } = one.article.head
    const [article, analysis] = [await library.article(id), await library.analysis(id)]
    if (!article || !analysis) continue
    const quote = quoteOf(one, ranking, article, analysis)
    results.push(quote ? quoteResult(article, quote, one.score) : sentenceResult(article, one.passage.span, one.score))
  }
  return foldTwins(results)
}

/**
 * A quotation as a result. One that is woven into the article's own words, with marks around a part of it alone, is
 * shown as reported speech: the whole of it must not stand in quotation marks.
 */
export function quoteResult(article: Article, quote: Quote, score: number): Result {
  const { speaker, mention, sentence, outer } = quote
  const kind = quote.kind === 'mixed' && outer.start === quote.start ? 'indirect' : quote.kind
  return {
    score,
    article: headOf(article),
    quote: { ...cut(article, quote), kind },
    speaker,
    asPrinted: speaker === null && mention ? cut(article, mention) : null,
    sentence: cut(article, sentence),
    alsoIn: [],
  }
}

export function sentenceResult(article: Article, sentence: Span, score: number): Result {
  return {
    score,
    article: headOf(article),
    quote: null,
    speaker: null,
    asPrinted: null,
    sentence: cut(article, sentence),
    alsoIn: [],
  }
}

function headOf({ text: _text, body: _body, ...head }: Article): ArticleHead {
  return head
}

/**
 * The quotation of a passage that holds most of what is sought. A question that does not ask for speech gets one only
 * where words sought stand in it.
 */
function quoteOf({ passage, found }: Ranked, { question, sought }: Ranking, article: Article, analysis: Analysis) {
  if (passage.quotes.length === 0) return null
  const tokens = tokenise(article.text, passage.span)
  const starts = found.map(({ at, sought: index, factor }) => ({
    start: tokens[at - passage.from]?.start ?? 0,
    weight: factor * (sought[index]?.weight ?? 0),
  }))
  let best: Quote | null = null
  let most = question.asksSpeech ? -1 : 0
  for (const index of passage.quotes) {
    const quote = analysis.quotes[index]
    if (!quote) continue
    const held = starts.reduce(
      (sum, { start, weight }) => (start >= quote.start && start < quote.end ? sum + weight : sum),
      0,
    )
    if (held <= most) continue
    most = held
    best = quote
  }
  return best
}

/** Two texts are twins when they share four words in five. */
const TWIN = 0.8

/** Leaves one result for the same words, with the other articles that print them. */
export function foldTwins(results: readonly Result[]): Result[] {
  const kept: { result: Result; words: ReadonlySet<string>; alsoIn: ArticleHead[] }[] = []
  for (const result of results) {
    const words = new Set(tokenise((result.quote ?? result.sentence).text).map((token) => token.text))
    const twin = kept.find((other) => alike(words, other.words))
    if (!twin) kept.push({ result, words, alsoIn: [...result.alsoIn] })
    else if (![twin.result.article, ...twin.alsoIn].some((head) => head.id === result.article.id))
      twin.alsoIn.push(result.article)
  }
  return kept.map(({ result, alsoIn }) => ({ ...result, alsoIn }))
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = one.intersection(other).size
  return shared > 0 && shared >= TWIN * (one.size + other.size - shared)
}
