import type { Language } from '../languages/language.ts'
import type { Article, Entity, Evidence, Layout, Mention, Slice, Span } from '../model.ts'
import { cut } from '../text/cut.ts'
import { buildEntities, type Draft, type Entities } from './entities.ts'
import { mentionAt } from './mentions.ts'
import { type Reading, readingOf } from './reading.ts'

export interface Context {
  /** Who spoke last, as an index into `entities`. */
  readonly previousSpeaker: number | null
  /** The quotation that the mention is to tell the speaker of. */
  readonly quote: Span | null
  /** Whom the mention may stand for if it names nobody, likeliest first: the subjects of the sentences before it. */
  readonly antecedents: readonly Mention[]
}

export interface Resolved {
  readonly entity: number
  readonly evidence: Evidence
}

export interface Resolver {
  /** Grows as noun phrases are resolved that no name is tied to. */
  readonly entities: readonly Entity[]
  /** Who a mention is, asked in reading order; null where it cannot be tied to exactly one. */
  resolve(mention: Span, context: Context): Resolved | null
  /** The role of somebody as printed nearest to a span. */
  roleOf(entity: number, near: Span): Slice | null
}

/** Makes ready to tell who the mentions of an article are. */
export function createResolver(
  article: Article,
  layout: Layout,
  language: Language,
  mentions: readonly Mention[],
): Resolver {
  const reading = readingOf(article, layout, language)
  const { drafts, ofName } = buildEntities(reading)
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]))
  const state: State = { article, reading, drafts, ofName, resolved: new Map() }
  let entities = drafts.map((draft) => entityOf(state, draft))
  return {
    get entities() {
      return entities
    },
    resolve(span, context) {
      const known = byStart.get(span.start)
      const mention =
        known && known.end === span.end ? known : (mentionAt(reading, reading.wordFrom(span.start))?.mention ?? known)
      const found = mention ? resolveMention(state, mention, context) : null
      if (mention && found) state.resolved.set(mention.start, found.entity)
      if (entities.length < drafts.length) entities = drafts.map((draft) => entityOf(state, draft))
      return found
    },
    roleOf(entity, near) {
      const roles = drafts[entity]?.roles ?? []
      let best: Slice | null = null
      for (const role of roles) {
        const slice = cutWords(state, role.from, role.to)
        if (!best || Math.abs(slice.start - near.start) < Math.abs(best.start - near.start)) best = slice
      }
      return best
    },
  }
}

interface State extends Pick<Entities, 'drafts' | 'ofName'> {
  readonly article: Article
  readonly reading: Reading
  /** Who the mentions resolved so far are, by their start. */
  readonly resolved: Map<number, number>
}

function entityOf(state: State, draft: Draft): Entity {
  const forms = [...draft.forms.values()].sort((a, b) => b.to - b.from - (a.to - a.from) || b.count - a.count)
  const [fullest, ...others] = forms.map((form) => cutWords(state, form.from, form.to).text)
  return {
    name: fullest ?? '',
    kind: draft.kind,
    gender: draft.gender,
    plural: draft.plural,
    aliases: others,
    roles: draft.roles.map((role) => cutWords(state, role.from, role.to)),
  }
}

function cutWords({ article, reading }: State, from: number, to: number): Slice {
  return cut(article, { start: reading.words[from]?.start ?? 0, end: reading.words[to - 1]?.end ?? 0 })
}

function resolveMention(state: State, mention: Mention, context: Context): Resolved | null {
  if (mention.form === 'pronoun') return resolvePronoun(state, mention, context)
  const evidence: Evidence =
    mention.form === 'organisation' ? 'organisation' : mention.form === 'role' ? 'role' : 'named'
  if (mention.name) {
    const entity = state.ofName.get(state.reading.wordFrom(mention.name.start))
    return entity === null || entity === undefined ? null : { entity, evidence }
  }
  const entity = resolvePhrase(state, mention)
  return entity === null ? null : { entity, evidence }
}

function resolvePronoun(
  state: State,
  mention: Mention,
  { previousSpeaker, quote, antecedents }: Context,
): Resolved | null {
  if (mention.plural) return null
  const before = state.reading.wordFrom(Math.min(mention.start, quote?.start ?? mention.start))
  const fits = (draft: Draft | undefined) =>
    draft?.kind === 'person' && !draft.plural && (!draft.gender || !mention.gender || draft.gender === mention.gender)
  for (const antecedent of antecedents) {
    const entity = state.resolved.get(antecedent.start)
    if (entity !== undefined && fits(state.drafts[entity])) return { entity, evidence: 'pronoun' }
  }
  let best: number | null = null
  let nearest = -1
  for (const [index, draft] of state.drafts.entries()) {
    if (!fits(draft)) continue
    for (const at of draft.at) if (at < before && at > nearest) [best, nearest] = [index, at]
  }
  if (previousSpeaker !== null && fits(state.drafts[previousSpeaker]) && best !== previousSpeaker)
    return { entity: previousSpeaker, evidence: 'pronoun' }
  return best === null ? null : { entity: best, evidence: 'pronoun' }
}

/** A noun phrase without a name: somebody whose role it is, a body named more fully before, or somebody new. */
function resolvePhrase(state: State, mention: Mention): number | null {
  const { reading, drafts } = state
  const from = reading.wordFrom(mention.start)
  const to = reading.wordFrom(mention.end)
  const head = reading.words[reading.wordFrom(mention.head.start)]
  const phrase = reading.phraseAt(from)
  if (!head || !phrase) return null
  const content = reading.words.slice(from, to).map((word) => word.key)
  const words = content.filter((key) => !reading.lexicon.determiners.has(key))
  if (phrase.definite && !phrase.plural) {
    const fits = drafts.flatMap((draft, index) =>
      draft.roles.some((role) => role.lemma === phrase.lemma && words.every((word) => role.keys.has(word)))
        ? [index]
        : [],
    )
    if (fits.length === 1) return fits[0] ?? null
    if (fits.length > 1) return null
  }
  const key = words.join(' ')
  const same = drafts.flatMap((draft, index) =>
    [...draft.forms.keys()].some((form) => form === key || (phrase.definite && form.startsWith(`${key} `)))
      ? [index]
      : [],
  )
  if (same.length === 1) return same[0] ?? null
  if (same.length > 1) return null
  drafts.push({
    kind: phrase.kind === 'role' ? 'person' : 'organisation',
    forms: new Map([[key, { from, to, count: 1 }]]),
    gender: phrase.gender,
    plural: phrase.plural,
    roles: [],
    at: [from],
  })
  return drafts.length - 1
}
