import type { Lexicon } from './lexicon.ts'
import type { ArticleMatch, PassageMatch } from './match.ts'
import type { Question } from './question.ts'
import type { Sought } from './terms.ts'
import { weights } from './weights.ts'

/** What is known of a passage as an answer; each part is 0 for nothing and 1 for the most there can be. */
export type Features = Readonly<Record<keyof typeof weights.score, number>>

export function featuresOf(
  question: Question,
  sought: readonly Sought[],
  match: ArticleMatch,
  at: number,
  lexicon: Lexicon,
): Features {
  const here = match.passages[at]
  if (!here) throw new RangeError(`article ${match.article.head.id} has no passage ${at}`)
  const { place } = weights
  const neighbours = [match.passages[at - 1], match.passages[at + 1]].filter(
    (other) => other?.passage.paragraph === here.passage.paragraph || other !== undefined,
  )
  let own = 0
  let around = 0
  let article = 0
  sought.forEach(({ weight }, i) => {
    const inside = Math.max(here.words[i] ?? 0, place.names * (here.names[i] ?? 0))
    const near = Math.max(...neighbours.map((other) => Math.max(other?.words[i] ?? 0, other?.names[i] ?? 0)), 0)
    own += weight * inside
    around += weight * Math.max(inside, place.neighbour * near, place.title * (match.title[i] ?? 0))
    article += weight * (match.anywhere[i] ?? 0)
  })
  const { passage } = here
  return {
    own,
    around,
    article,
    order: orderOf(sought, here),
    wording: 0,
    speech: question.asksSpeech && passage.quotes.length > 0 ? 1 : 0,
    speaker: speakerOf(sought, here),
    figures: question.wants !== null && hasFigures(match, here, lexicon) ? 1 : 0,
    brief: passage.to - passage.from < 5 ? 1 : 0,
    language: question.language === match.article.head.language ? 1 : 0,
  }
}

/** How many of the question's words stand near each other as they do in the question. */
function orderOf(sought: readonly Sought[], { found }: PassageMatch): number {
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

/** How much of the question is the name of who speaks here. */
function speakerOf(sought: readonly Sought[], { speakers }: PassageMatch): number {
  return Math.min(1, 3 * sought.reduce((sum, { weight }, i) => sum + weight * (speakers[i] ?? 0), 0))
}

function hasFigures({ article }: ArticleMatch, { passage }: PassageMatch, lexicon: Lexicon): boolean {
  for (let at = passage.from; at < passage.to; at++) {
    const id = article.terms[at]
    if (id !== undefined && /^\d/.test(lexicon.term(id))) return true
  }
  return false
}
