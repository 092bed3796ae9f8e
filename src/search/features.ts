import type { Candidate } from './candidates.ts'
import type { QuotePassages } from './collection.ts'
import type { Lexicon } from './lexicon.ts'
import type { ArticleMatch } from './match.ts'
import type { Question } from './question.ts'
import type { Sought } from './terms.ts'
import { weights } from './weights.ts'

/** What is known of a candidate as an answer; each part is 0 for nothing and 1 for the most there can be. */
export type Features = Readonly<Record<keyof typeof weights.score, number>>

export function featuresOf(
  question: Question,
  sought: readonly Sought[],
  match: ArticleMatch,
  candidate: Candidate,
  lexicon: Lexicon,
): Features {
  const { place } = weights
  const sums = {
    own: 0,
    around: 0,
    article: 0,
    title: 0,
    inside: 0,
    topic: 0,
    topicAll: 0,
    name: 0,
    nameAll: 0,
    speaker: 0,
  }
  sought.forEach(({ weight, isName }, i) => {
    const words = candidate.words[i] ?? 0
    const own = Math.max(words, place.names * (candidate.names[i] ?? 0))
    sums.own += weight * own
    sums.around +=
      weight *
      Math.max(
        own,
        place.near * (candidate.near[i] ?? 0),
        place.far * (candidate.far[i] ?? 0),
        place.title * (match.title[i] ?? 0),
      )
    sums.article += weight * (match.anywhere[i] ?? 0)
    sums.title += weight * (match.title[i] ?? 0)
    sums.inside += weight * (candidate.inside[i] ?? 0)
    if (isName) {
      sums.nameAll += weight
      sums.name += weight * own
      sums.speaker += weight * (candidate.speaker[i] ?? 0)
    } else {
      sums.topicAll += weight
      sums.topic += weight * words
    }
  })
  const [first, last] = [match.article.passages[candidate.first], match.article.passages[candidate.last]]
  const length = (last?.to ?? 0) - (first?.from ?? 0)
  const quoted = candidate.quote !== null
  const ranges = match.article.quotes[candidate.quote ?? -1]
  return {
    own: sums.own,
    around: sums.around,
    article: sums.article,
    title: sums.title,
    inside: sums.inside,
    beside: ranges ? besideOf(sought, candidate, ranges) : 0,
    topic: sums.topicAll > 0 ? sums.topic / sums.topicAll : 0,
    name: sums.nameAll > 0 ? sums.name / sums.nameAll : 0,
    speaker: sums.nameAll > 0 ? sums.speaker / sums.nameAll : 0,
    order: orderOf(sought, candidate),
    dense: sums.own / (1 + length / 20),
    wording: 0,
    speech: question.asksSpeech && quoted ? 1 : 0,
    quote: quoted ? 1 : 0,
    scrap: ranges && ranges.to - ranges.from < 5 ? 1 : 0,
    named: question.asksWho && ((ranges?.speaker.length ?? 0) > 0 || (first?.names.length ?? 0) > 0) ? 1 : 0,
    figures: question.wants !== null && hasFigures(match, candidate, lexicon) ? 1 : 0,
    brief: length < 7 ? 1 : 0,
    long: Math.min(1, length / 60),
    language: question.language === match.article.head.language ? 1 : 0,
  }
}

/** How many of the question's words stand in a quotation or a few words from it. */
function besideOf(sought: readonly Sought[], { found }: Candidate, { from, to }: QuotePassages): number {
  const close = new Set(found.filter(({ at }) => at >= from - 8 && at < to + 8).map((one) => one.sought))
  return [...close].reduce((sum, i) => sum + (sought[i]?.weight ?? 0), 0)
}

/** How many of the question's words stand near each other as they do in the question. */
function orderOf(sought: readonly Sought[], { found }: Candidate): number {
  let order = 0
  for (let i = 1; i < found.length; i++) {
    const before = found[i - 1]
    const here = found[i]
    if (!before || !here || here.sought === before.sought) continue
    const gap = here.at - before.at
    if (gap > 4) continue
    const pair = Math.min(sought[before.sought]?.weight ?? 0, sought[here.sought]?.weight ?? 0)
    order += (pair * (here.sought === before.sought + 1 ? 1 : 0.5)) / gap
  }
  return Math.min(1, order)
}

function hasFigures({ article }: ArticleMatch, { first, last }: Candidate, lexicon: Lexicon): boolean {
  const end = article.passages[last]?.to ?? 0
  for (let at = article.passages[first]?.from ?? end; at < end; at++) {
    const id = article.terms[at]
    if (id !== undefined && /^\d/.test(lexicon.term(id))) return true
  }
  return false
}
