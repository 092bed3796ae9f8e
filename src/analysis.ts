import { languages } from './languages/index.ts'
import type { Analysis, Article, Layout, Mention, Quote, Span } from './model.ts'
import { findMentions } from './people/mentions.ts'
import type { Resolved, Trace } from './people/resolution.ts'
import { createResolver, type Floating } from './people/resolver.ts'
import { type Attributed, attribute, type SpeechTrace } from './quotes/attribute.ts'
import { answersOf } from './quotes/interview.ts'
import { cut } from './text/cut.ts'
import { layOut } from './text/layout.ts'

export interface Traces {
  readonly speech: SpeechTrace
  readonly anaphora: Trace
}

/** Reads out of one article everything that answers are made of; `trace` is told of every choice that learnt weights make. */
export function analyse(article: Article, trace: Traces | null = null): Analysis {
  const language = languages[article.language]
  const layout = layOut(article, language)
  const mentions = findMentions(article, layout, language)
  const attributed = attribute(article.text, layout, mentions, language, trace?.speech)
  const resolver = createResolver(article, layout, language, mentions, trace?.anaphora)

  const pointing = new Map<number, Attributed>()
  for (const quote of attributed)
    if (quote.mention && !pointing.has(quote.mention.start)) pointing.set(quote.mention.start, quote)
  const resolved = new Map<number, Resolved>()
  const floating = new Map<Attributed, Floating>()
  const references: { mention: Mention; entity: number }[] = []
  let previousSpeaker: number | null = null
  for (const { mention, quote } of inOrder(mentions, attributed)) {
    if (!mention) {
      const { outer, antecedents, from, alone, rule } = quote
      const before = from === null ? null : speakerOf(attributed[from])
      const carried = before?.entity ?? null
      const found: Floating | null =
        rule === 'same-source' && before
          ? { ...before, evidence: 'floating' }
          : resolver.resolveFloating(outer, { previousSpeaker, antecedents, carried, alone })
      if (!found) continue
      floating.set(quote, found)
      previousSpeaker = found.entity
      continue
    }
    const pointed = pointing.get(mention.start) ?? null
    const found = resolver.resolve(mention, {
      previousSpeaker,
      quote: pointed?.outer ?? null,
      antecedents: pointed?.antecedents ?? [],
    })
    if (!found) continue
    resolved.set(mention.start, found)
    references.push({ mention, entity: found.entity })
    if (pointed && takesTheFloor(pointed)) previousSpeaker = found.entity
  }

  const sentenceOf = sentenceFinder(layout)
  const answers = answersOf(article.text, layout, attributed)
  const answering = answers.size === 0 ? null : (titleSpeaker(article) ?? mostQuoted())
  const quotes = attributed.map((quote): Quote => {
    const { start, end, outer, kind, cue, rule } = quote
    const sentence = sentenceOf(outer)
    if (answers.has(quote)) {
      const speaker =
        answering === null ? null : { name: answering, mention: null, evidence: 'interview' as const, role: null }
      return { start, end, outer, kind, cue, rule: 'interview', mention: null, speaker, sentence }
    }
    const found = speakerOf(quote) ?? later(quote)
    const entity = found ? resolver.same(found.entity) : -1
    const name = resolver.entities[entity]?.name
    const mention = found?.mention ?? quote.mention
    const role = found && resolver.roleOf(entity, outer)
    const speaker =
      found && name
        ? {
            name,
            mention: cut(article, found.mention),
            evidence: found.evidence,
            // "mon adjoint" is who he is and no role besides.
            role: role?.text === name ? null : role,
          }
        : null
    return { start, end, outer, kind, cue, rule, mention, speaker, sentence }
  })
  // A fragment that nothing says to be speech is nobody's words unless it is clear whose.
  const told = quotes.filter(({ rule, speaker }) => rule !== 'loose' || speaker)
  const known = references.map(({ mention, entity }) => ({ mention, entity: resolver.same(entity) }))
  return { layout, quotes: told, entities: resolver.entities, references: known }

  function speakerOf(quote: Attributed | undefined): (Resolved & { readonly mention: Span }) | null {
    if (!quote) return null
    if (!quote.mention) return floating.get(quote) ?? null
    const found = resolved.get(quote.mention.start)
    return found ? { ...found, mention: quote.mention } : null
  }

  /** Whoever most of the whole sentences are told to be of. */
  function mostQuoted(): string | null {
    const times = new Map<number, number>()
    for (const quote of attributed) {
      const entity = quote.mention && quote.kind === 'direct' ? speakerOf(quote)?.entity : undefined
      if (entity !== undefined) times.set(entity, (times.get(entity) ?? 0) + 1)
    }
    const [most] = [...times].sort((a, b) => b[1] - a[1])
    return most ? (resolver.entities[resolver.same(most[0])]?.name ?? null) : null
  }

  /** A quotation that opens a story is of whoever is quoted next, or of whom another quotation of the same words is. */
  function later({ mention, from }: Attributed): (Resolved & { readonly mention: Span }) | null {
    const found = mention || from === null ? null : speakerOf(attributed[from])
    return found && { ...found, evidence: 'floating' }
  }
}

/** Whom an interview's title says to speak, or names alone. */
function titleSpeaker(article: Article): string | null {
  const { title } = article
  const { quotes, entities, references } = analyse({ ...article, text: title, body: { start: 0, end: title.length } })
  const quoted = quotes.find(({ speaker, kind }) => speaker && kind !== 'indirect')?.speaker
  // One word alone in a title may be a firm, a place or a theme.
  if (quoted?.name.includes(' ')) return quoted.name
  const named = new Set(references.filter(({ mention }) => mention.form === 'name').map(({ entity }) => entity))
  const [only, ...others] = [...named].filter((entity) => entities[entity]?.kind === 'person')
  return only === undefined || others.length > 0 ? null : (entities[only]?.name ?? null)
}

/** Whether who speaks here is likely to go on: not in a post, nor where something is only conceded. */
function takesTheFloor({ rule }: Attributed): boolean {
  return rule !== 'tweet' && rule !== 'indirect-conceded'
}

interface Pointing {
  readonly mention: Mention
  readonly quote: null
}
interface Pointless {
  readonly mention: null
  readonly quote: Attributed
}

/**
 * The mentions, as quotations point to them where they do ("l'un de ses conseillers"), each once, and the quotations that
 * nothing points to the speaker of; in reading order.
 */
function inOrder(mentions: readonly Mention[], quotes: readonly Attributed[]): readonly (Pointing | Pointless)[] {
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]))
  for (const { mention } of quotes) if (mention) byStart.set(mention.start, mention)
  const floats = quotes.filter(({ mention, rule }) => !mention && FLOATING.has(rule))
  return [
    ...floats.map((quote): [number, Pointless] => [quote.outer.start, { mention: null, quote }]),
    ...[...byStart.values()].map((mention): [number, Pointing] => [mention.start, { mention, quote: null }]),
  ]
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each)
}

/** Rules that leave it to the text before whose words they are. */
const FLOATING: ReadonlySet<string> = new Set([
  'floating',
  'narrative-infinitive',
  'same-source',
  'unattributed',
  'loose',
])

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
