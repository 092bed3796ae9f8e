import { languages } from '../languages/index.ts'
import type { Analysis, Article, Sentence, Span } from '../model.ts'
import { tokenise } from '../text/tokens.ts'

interface Weighed {
  readonly span: Sentence
  readonly words: ReadonlySet<string>
  readonly score: number
}

/** How much of a sentence's worth is lost when all its words have been said. */
const REPETITION = 0.8

/**
 * The sentences that carry an article together, in its order: those whose words come back through the article and its
 * title, those that say something new first. None repeats the headline, asks, is out of a quotation, or opens on a
 * pronoun whose antecedent would be left out.
 */
export function carriers(article: Article, analysis: Analysis, count: number): readonly Span[] {
  const { stopWords } = languages[article.language].search
  const stop = new Set(stopWords)
  const wordsOf = (text: string) =>
    tokenise(text)
      .map((token) => token.text)
      .filter((word) => !stop.has(word) && word.length > 2)
  const { sentences } = analysis.layout
  const words = sentences.map((span) => new Set(wordsOf(article.text.slice(span.start, span.end))))
  const spread = new Map<string, number>()
  for (const set of words) for (const word of set) spread.set(word, (spread.get(word) ?? 0) + 1)
  const title = new Set(wordsOf(article.title))
  const worth = (word: string) => Math.log((spread.get(word) ?? 0) + 0.5) + (title.has(word) ? 1 : 0)
  const weighed = sentences.map((span, at): Weighed => {
    const set = words[at] ?? new Set<string>()
    const sum = [...set].reduce((total, word) => total + Math.max(0, worth(word)), 0)
    return { span, words: set, score: (sum / (8 + set.size)) * (1 + 1 / (1 + at)) }
  })
  const fit = weighed.filter(
    ({ span, words: own }) =>
      own.size >= 5 &&
      own.size <= 40 &&
      !(own.isSubsetOf(title) && UNENDED.test(article.text.slice(span.start, span.end))) &&
      !QUESTION.test(article.text.slice(span.start, span.end)) &&
      standsAlone(span, article, analysis),
  )
  return choose(fit.length > 0 ? fit : weighed, count)
}

/** The best, then again and again the best of what is left, each worth less for the words already said. */
function choose(sentences: readonly Weighed[], count: number): readonly Span[] {
  const said = new Set<string>()
  const left = new Set(sentences)
  const chosen: Weighed[] = []
  while (chosen.length < count && left.size > 0) {
    const next = [...left].reduce((best, one) => (gain(one, said) > gain(best, said) ? one : best))
    left.delete(next)
    chosen.push(next)
    for (const word of next.words) said.add(word)
  }
  return chosen.map(({ span }) => span).sort((a, b) => a.start - b.start)
}

function gain({ words, score }: Weighed, said: ReadonlySet<string>): number {
  return score * (1 - (REPETITION * words.intersection(said).size) / Math.max(1, words.size))
}

/** It opens neither on a pronoun nor inside somebody's words. */
function standsAlone(span: Span, { text }: Article, { quotes, references }: Analysis): boolean {
  const opens = references.some(
    ({ mention }) => mention.form === 'pronoun' && mention.start - span.start < 20 && mention.start >= span.start,
  )
  const within = quotes.some(({ outer }) => outer.start < span.start && outer.end > span.start)
  return !opens && !within && !OPENING.test(text.slice(span.start, span.end))
}

/** A headline ends without a full stop; a title made from the first sentence leaves that sentence its own. */
const UNENDED = /[^.!?…][»"”’)\s]*$/u
const QUESTION = /\?[»"”)\s]*$/u

/** First words that lean on what stood before. */
const OPENING =
  /^(?:ils?|elles?|ce|cet|cette|ces|tels?|telles?|cela|ça|ceux|celles?|celui|c['’]|mais|et|or|donc|car|he|she|it|they|this|that|these|those|but|and|so|his|her|their)\b/iu
