import type { Language } from '../languages/language.ts'
import type { Article, Entity, Evidence, Layout, Mention, Slice, Span } from '../model.ts'
import { cutWords, entityOf } from './canonical.ts'
import { chosen } from './chosen.ts'
import { follow } from './follow.ts'
import { mentionAt } from './mentions.ts'
import { printed } from './printed.ts'
import { begin, type Context, type Resolved, type State, type Trace } from './resolution.ts'
import { resolvePronoun } from './resolvePronoun.ts'

/** Who goes on speaking, and where the text last mentions him. */
export interface Floating extends Resolved {
  readonly mention: Span
}

export interface FloatingContext extends Omit<Context, 'quote'> {
  /** Who spoke in the quotation before, if nothing but quotations stands between. */
  readonly carried: number | null
  /** Stands as a sentence of its own. */
  readonly alone: boolean
}

export interface Resolver {
  /** Grows as noun phrases are resolved that no name is tied to. */
  readonly entities: readonly Entity[]
  /** Who a mention is, asked in reading order; null where it cannot be tied to exactly one. */
  resolve(mention: Span, context: Context): Resolved | null
  /** Who goes on speaking in a quotation that no words point to the speaker of; asked in reading order. */
  resolveFloating(quote: Span, context: FloatingContext): Floating | null
  /** Who an entity turned out to be: itself, or one that was named only after it was first mentioned. */
  same(entity: number): number
  /** The role of somebody as printed nearest to a span. */
  roleOf(entity: number, near: Span): Slice | null
}

const NO_CONTEXT: Context = { previousSpeaker: null, quote: null, antecedents: [] }

const EVIDENCE: Readonly<Record<Mention['form'], Evidence>> = {
  name: 'named',
  role: 'role',
  organisation: 'organisation',
  pronoun: 'pronoun',
}

/** Makes ready to tell who the mentions of an article are. */
export function createResolver(
  article: Article,
  layout: Layout,
  language: Language,
  mentions: readonly Mention[],
  trace: Trace | null = null,
): Resolver {
  const state = begin(article, layout, language, trace)
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]))
  const known = new Map<number, number | null>()
  let next = 0
  // In reading order, so that whoever a pronoun was found to mean can be taken up by the nouns after it.
  const readBefore = (offset: number): void => {
    for (let mention = mentions[next]; mention && mention.start < offset; mention = mentions[++next])
      if (mention.form !== 'pronoun' && !known.has(mention.start))
        known.set(mention.start, follow(state, mention, NO_CONTEXT))
  }
  const entities: Entity[] = []
  return {
    get entities() {
      readBefore(Infinity)
      for (let index = entities.length; index < state.drafts.length; index++) {
        const draft = state.drafts[index]
        if (draft) entities.push(entityOf(state, draft))
      }
      return entities
    },
    resolve(span, context) {
      readBefore(span.start)
      const listed = byStart.get(span.start)
      const read =
        listed?.end === span.end ? listed : mentionAt(state.reading, state.reading.wordFrom(span.start))?.mention
      const mention = read ?? listed
      if (!mention || (mention.form === 'pronoun' && mention.end < span.end)) return printed(state, span, context)
      if (mention.form === 'pronoun') return resolvePronoun(state, mention, context)
      const last = context.previousSpeaker
      if (mention.form === 'role' && last !== null && isSame(state, mention) && state.drafts[last]?.kind === 'person')
        return { entity: last, evidence: 'role' }
      let entity = known.get(mention.start)
      if (entity === undefined) {
        entity = follow(state, mention, context)
        known.set(mention.start, entity)
      }
      return entity === null ? null : { entity, evidence: EVIDENCE[mention.form] }
    },
    resolveFloating(quote, { previousSpeaker, antecedents, carried, alone }) {
      readBefore(quote.start)
      const word = state.reading.wordFrom(quote.start)
      const kind = alone ? ('floating' as const) : ('loose' as const)
      const entity = chosen(state, quote, { kind, at: word, carried, alone }, { previousSpeaker, quote, antecedents })
      const last =
        entity === null ? undefined : state.chain.findLast((link) => link.entity === entity && link.at < word)
      return entity === null || !last
        ? null
        : { entity, evidence: 'floating', mention: { start: last.start, end: last.end } }
    },
    same: (entity) => state.register.same(entity),
    roleOf(entity, near) {
      let best: Slice | null = null
      for (const role of state.drafts[entity]?.roles ?? []) {
        const slice = cutWords(state, role.from, role.to)
        if (!best || Math.abs(slice.start - near.start) < Math.abs(best.start - near.start)) best = slice
      }
      return best
    },
  }
}

/** "le même responsable", "notre interlocuteur", "the same official": whoever spoke last. */
function isSame({ reading }: State, mention: Mention): boolean {
  return /^(?:même|meme|same|interlocuteur|interlocutrice)$/.test(
    reading.words[reading.wordFrom(mention.start) + 1]?.key ?? '',
  )
}
