import { languages } from './languages/index.ts'
import type { Analysis, Article, Layout, Mention, Quote, Span } from './model.ts'
import { findMentions } from './people/mentions.ts'
import { createResolver, type Resolved, type Trace } from './people/resolver.ts'
import { type Attributed, attribute } from './quotes/attribute.ts'
import { cut } from './text/cut.ts'
import { layOut } from './text/layout.ts'

/** Reads out of one article everything that answers are made of; `trace` is told of every choice among antecedents. */
export function analyse(article: Article, trace: Trace | null = null): Analysis {
  const language = languages[article.language]
  const layout = layOut(article, language)
  const mentions = findMentions(article, layout, language)
  const attributed = attribute(article.text, layout, mentions, language)
  const resolver = createResolver(article, layout, language, mentions, trace)

  const pointing = new Map<number, Attributed>()
  for (const quote of attributed)
    if (quote.mention && !pointing.has(quote.mention.start)) pointing.set(quote.mention.start, quote)
  const resolved = new Map<number, Resolved>()
  const references: { mention: Mention; entity: number }[] = []
  let previousSpeaker: number | null = null
  for (const mention of inOrder(mentions, attributed)) {
    const quote = pointing.get(mention.start) ?? null
    const found = resolver.resolve(mention, {
      previousSpeaker,
      quote: quote?.outer ?? null,
      antecedents: quote?.antecedents ?? [],
    })
    if (!found) continue
    resolved.set(mention.start, found)
    references.push({ mention, entity: found.entity })
    if (quote && takesTheFloor(quote)) previousSpeaker = found.entity
  }

  const sentenceOf = sentenceFinder(layout)
  const quotes = attributed.map((quote): Quote => {
    const { start, end, outer, kind, cue, rule } = quote
    const source = quote.from === null ? quote : (attributed[quote.from] ?? quote)
    const { mention } = source
    const found = mention && resolved.get(mention.start)
    const entity = found ? resolver.same(found.entity) : -1
    const name = resolver.entities[entity]?.name
    const speaker = found &&
      name && {
        name,
        mention: cut(article, mention),
        evidence: source === quote ? found.evidence : ('floating' as const),
        role: resolver.roleOf(entity, outer),
      }
    return { start, end, outer, kind, cue, rule, mention, speaker: speaker || null, sentence: sentenceOf(outer) }
  })
  const known = references.map(({ mention, entity }) => ({ mention, entity: resolver.same(entity) }))
  return { layout, quotes, entities: resolver.entities, references: known }
}

/** Whether who speaks here is likely to go on: not in a post, nor where something is only conceded. */
function takesTheFloor({ rule }: Attributed): boolean {
  return rule !== 'tweet' && rule !== 'indirect-conceded'
}

/** The mentions, as quotations point to them where they do ("l'un de ses conseillers"), in reading order, each once. */
function inOrder(mentions: readonly Mention[], quotes: readonly Attributed[]): readonly Mention[] {
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]))
  for (const { mention } of quotes) if (mention) byStart.set(mention.start, mention)
  return [...byStart.values()].sort((a, b) => a.start - b.start)
}

/** From the start of the sentence that a span begins in to the end of the one it ends in; spans come in reading order. */
function sentenceFinder({ sentences }: Layout): (span: Span) => Span {
  let first = 0
  return (span) => {
    while (first > 0 && (sentences[first]?.start ?? 0) > span.start) first--
    while (first + 1 < sentences.length && (sentences[first]?.end ?? 0) <= span.start) first++
    let last = first
    while (last + 1 < sentences.length && (sentences[last]?.end ?? 0) < span.end) last++
    const start = Math.min(sentences[first]?.start ?? span.start, span.start)
    return { start, end: Math.max(sentences[last]?.end ?? span.end, span.end) }
  }
}
