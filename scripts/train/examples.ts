import { analyse } from '../../src/analysis.ts'
import type { Features } from '../../src/features.ts'
import type { Entity, Span } from '../../src/model.ts'
import type { Anaphor, Candidate } from '../../src/people/anaphora.ts'
import { articleOf, type GoldArticle } from '../eval/gold.ts'
import { overlap, pairSpans } from '../eval/match.ts'
import { isSameSpeaker } from '../eval/names.ts'
import type { Choice } from './logit.ts'

export interface Example {
  /** The table it teaches: a kind of anaphor, or "speech" for a quoted span. */
  readonly kind: string
  readonly choice: Choice
}

interface Decision {
  readonly anaphor: Anaphor
  readonly candidates: readonly Candidate[]
  readonly text: string
}

const OVERLAP = 0.8

/** What one annotated article teaches: which quoted spans are speech, and whom the words that point to their speakers mean. */
export function examplesOf(gold: GoldArticle): Example[] {
  const decisions = new Map<number, Decision>()
  const spans: (Span & { readonly features: Features })[] = []
  const article = articleOf(gold)
  const { quotes, entities } = analyse(article, {
    speech: ({ start, end }, features) => spans.push({ start, end, features }),
    anaphora: (anaphor, { start, end }, candidates) =>
      decisions.set(start, { anaphor, candidates, text: article.text.slice(start, end) }),
  })
  const close = (share: number): boolean => share >= OVERLAP
  const speech = new Set(pairSpans(gold.quotes, spans, overlap, close).values())
  const examples = spans.map(({ features }, index): Example => {
    const right = speech.has(index)
    return { kind: 'speech', choice: { options: [features, {}], right: [right, !right] } }
  })
  for (const [goldIndex, index] of pairSpans(gold.quotes, quotes, overlap, close)) {
    const quote = quotes[index]
    const start = [quote?.outer.start, quote?.mention?.start].find((at) => at !== undefined && decisions.has(at)) ?? -1
    const decision = decisions.get(start)
    if (!decision) continue
    decisions.delete(start)
    examples.push(antecedentExample(decision, gold.quotes[goldIndex]?.speaker ?? null, entities))
  }
  return examples
}

function antecedentExample(
  { anaphor, candidates, text }: Decision,
  speaker: string | null,
  entities: readonly Entity[],
) {
  const named = candidates.map(({ entity }) => {
    const known = entity === null ? undefined : entities[entity]
    return known !== undefined && [known.name, ...known.aliases].some((name) => isSameSpeaker(speaker, name))
  })
  const itself = !named.includes(true) || (anaphor.role !== null && isSameSpeaker(speaker, text))
  const right = candidates.map(({ entity }, at) => (entity === null ? itself : (named[at] ?? false)))
  return { kind: anaphor.kind, choice: { options: candidates.map(({ features }) => features), right } }
}
