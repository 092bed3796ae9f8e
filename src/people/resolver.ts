import type { Language } from '../languages/language.ts'
import type { Article, Entity, Evidence, Layout, Mention, Slice, Span } from '../model.ts'
import { oncePer } from '../text/oncePer.ts'
import { type Anaphor, antecedent, type Candidate, candidatesOf, type Known } from './anaphora.ts'
import { times } from './antecedentFeatures.ts'
import { bearer } from './bearer.ts'
import { cutWords, entityOf } from './canonical.ts'
import { type Course, courseOf, type Link } from './chain.ts'
import { buildEntities, type Draft, type Entities, keysOf } from './entities.ts'
import { mentionAt } from './mentions.ts'
import type { Phrase } from './phrase.ts'
import { type Reading, readingOf } from './reading.ts'
import { Register } from './register.ts'
import { fits, isOffice, type Role, roleOf } from './roles.ts'

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

/** Is told every choice among antecedents; for training. */
export type Trace = (anaphor: Anaphor, mention: Span, candidates: readonly Candidate[]) => void

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

const ANYBODY = {
  gender: null,
  plural: null,
  bodies: true,
  persons: true,
  role: null,
  office: false,
  last: false,
  pointing: false,
} as const
const POINTING = /^(?:ce|cet|cette|ces|this|that|these)$/
const NO_CONTEXT: Context = { previousSpeaker: null, quote: null, antecedents: [] }
/** How many sentences back "le même responsable" may mean the last subject. */
const NEAR = 3
/** How many mentions back anything may point: keeps one endless sentence linear. */
const REACH = 300

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
      const asked = { ...ANYBODY, kind, at: word, carried, alone }
      const entity = chosen(state, quote, asked, { previousSpeaker, quote, antecedents })
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

/** "le même responsable", "the same official": whoever spoke last. */
function isSame({ reading }: State, mention: Mention): boolean {
  return /^(?:même|meme|same)$/.test(reading.words[reading.wordFrom(mention.start) + 1]?.key ?? '')
}

/** Somebody whom the article calls by a noun that no list holds: "la quinquagénaire"; the one it takes up, or somebody new. */
function printed(state: State, span: Span, context: Context): Resolved | null {
  const { reading, register } = state
  const from = reading.wordFrom(span.start)
  const to = reading.wordFrom(span.end)
  if (to <= from) return null
  const determiner = reading.lexicon.determiners.get(reading.words[from]?.key ?? '')
  const key = keysOf(reading, from, to).join(' ')
  const known = register.called(key)[0]
  if (known !== undefined) return { entity: known, evidence: 'role' }
  if (determiner?.definite && to - from === 2) {
    const noun = reading.words[from + 1]?.key ?? ''
    const agreement = { gender: determiner.gender, plural: determiner.plural }
    const phrase: Phrase = {
      from,
      to,
      head: from + 1,
      lemma: noun,
      kind: 'role',
      ...agreement,
      definite: true,
      name: null,
    }
    const taken = takenUp(state, phrase, roleOf(reading, phrase, to), context)
    if (taken !== null) return { entity: taken, evidence: 'role' }
  }
  return asPrinted(state, from, to, { gender: determiner?.gender ?? null, plural: determiner?.plural ?? false })
}

/** Somebody new who is called by these words alone: "certains", "la quinquagénaire". */
function asPrinted(
  { reading, register }: State,
  from: number,
  to: number,
  { gender, plural }: Pick<Mention, 'gender' | 'plural'>,
): Resolved {
  const forms = new Map([[keysOf(reading, from, to).join(' '), { from, to, count: 1 }]])
  const nameless = { named: false, sure: false, written: false, roles: [] }
  return { entity: register.add({ kind: 'person', forms, gender, plural, ...nameless }), evidence: 'role' }
}

const EVIDENCE: Readonly<Record<Mention['form'], Evidence>> = {
  name: 'named',
  role: 'role',
  organisation: 'organisation',
  pronoun: 'pronoun',
}

interface State extends Entities {
  readonly article: Article
  readonly reading: Reading
  readonly course: Course
  readonly prepositions: ReadonlySet<string>
  /** In reading order. */
  readonly chain: Link[]
  /** Who was mentioned at an offset. */
  readonly linked: Map<number, number>
  readonly register: Register
  /** Whom a name that several bear was last resolved to. */
  readonly usual: Map<string, number>
  readonly trace: Trace | null
  readonly named: readonly number[]
}

const prepositionsOf = oncePer(({ speech }: Language): ReadonlySet<string> => {
  const sources = new Set(speech.sources)
  return new Set(speech.prepositions.filter((word) => !sources.has(word)))
})

function begin(article: Article, layout: Layout, language: Language, trace: Trace | null): State {
  const reading = readingOf(article, layout, language)
  const entities = buildEntities(reading)
  return {
    article,
    reading,
    ...entities,
    register: new Register(entities.drafts),
    linked: new Map(),
    course: courseOf(article.text, layout, reading),
    prepositions: prepositionsOf(language),
    chain: [],
    usual: new Map(),
    trace,
    named: mostNamed(entities.drafts),
  }
}

/** A list of names without end stays linear: only so many can be named before they are mentioned. */
const MOST_NAMED = 60

function mostNamed(drafts: readonly Draft[]): readonly number[] {
  const counts = drafts.map(times)
  return [...drafts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, MOST_NAMED)
}

/** Tells who a mention other than a pronoun is, and adds it to the chain. */
function follow(state: State, mention: Mention, context: Context): number | null {
  const { reading } = state
  const at = reading.wordFrom(mention.start)
  const own = mention.name ? reading.wordFrom(mention.name.start) : -1
  const together = mention.plural && !mention.name ? pairOf(state, at, reading.wordFrom(mention.end)) : null
  const entity = together ?? (mention.name ? bearerOf(state, own, at) : resolvePhrase(state, at, context))
  const end = reading.wordFrom(mention.end)
  link(state, at, end, entity, placeOf(state, at))
  for (let inner = at; inner < end; inner++) {
    const [other, ...more] = (inner !== own && reading.nameAt.has(inner) && state.ofName.get(inner)) || []
    if (other !== undefined && more.length === 0 && other !== entity) link(state, inner, inner + 1, other, 'nested')
  }
  return entity
}

function link(state: State, at: number, to: number, entity: number | null, place: Link['place']): void {
  if (entity === null) return
  const { course, reading, chain, linked } = state
  const start = reading.words[at]?.start ?? 0
  const end = reading.words[to - 1]?.end ?? start
  const added = { at, start, end, entity, sentence: course.sentenceOf(at), place, quoted: course.isQuoted(start) }
  let index = chain.length
  while (index > 0 && (chain[index - 1]?.at ?? 0) > at) index--
  chain.splice(index, 0, added)
  linked.set(start, entity)
}

/** A mention that no preposition comes before counts as a subject. */
function placeOf({ reading, prepositions }: State, at: number): Link['place'] {
  const before = reading.words[at - 1]
  const contracted = /^(?:du|des|au|aux)$/.test(reading.words[at]?.key ?? '')
  return contracted || (before && reading.words[at]?.gap === '' && prepositions.has(before.text.toLowerCase()))
    ? 'object'
    : 'subject'
}

function resolvePronoun(state: State, mention: Mention, context: Context): Resolved | null {
  const { reading, course, chain } = state
  const word = reading.wordFrom(mention.start)
  const key = keysOf(reading, word, reading.wordFrom(mention.end)).join(' ')
  if (reading.lexicon.pronounPhrases.get(key)?.definite === false)
    return context.quote ? asPrinted(state, word, reading.wordFrom(mention.end), mention) : null
  const apposed = apposedName(state, reading.wordFrom(mention.end))
  if (apposed !== null) return { entity: apposed, evidence: 'named' }
  // A relative pronoun means what stands right before it.
  if (/^(?:who|qui)$/.test(key)) {
    const last = chain.findLast((link) => link.at < word)
    return last ? { entity: last.entity, evidence: 'pronoun' } : null
  }
  const entity = chosen(
    state,
    mention,
    {
      kind: 'pronoun',
      at: word,
      gender: mention.gender,
      plural: mention.plural,
      bodies: !/year-old$/.test(key),
      persons: true,
      role: null,
      office: false,
      last: /^(?:ce(?:tte|s)? derni|ce(?:lui|lle|ux|lles)-ci)/.test(key),
      pointing: false,
    },
    context,
  )
  if (entity === null) return null
  if (!course.isQuoted(mention.start)) link(state, word, word + 1, entity, 'subject')
  return { entity, evidence: 'pronoun' }
}

type Asked = Omit<Anaphor, 'sentence' | 'quoted' | 'speaking' | 'previousSpeaker' | 'subjects' | 'carried' | 'alone'> &
  Partial<Pick<Anaphor, 'carried' | 'alone'>>

/** Whom an anaphor stands for, of all who were mentioned. */
function chosen(
  state: State,
  span: Span,
  asked: Asked,
  { previousSpeaker, quote, antecedents }: Context,
): number | null {
  const { chain, drafts, linked, reading, course } = state
  const anaphor: Anaphor = {
    carried: null,
    alone: false,
    ...asked,
    sentence: course.sentenceOf(asked.at),
    quoted: asked.kind !== 'floating' && asked.kind !== 'loose' && course.isQuoted(span.start),
    speaking: quote !== null,
    previousSpeaker: quote ? previousSpeaker : null,
    subjects: antecedents.flatMap((subject) => linked.get(subject.start) ?? []),
  }
  const known: Known = { chain, drafts, named: state.named, lexicon: reading.lexicon }
  state.trace?.(anaphor, span, candidatesOf(anaphor, known))
  return antecedent(anaphor, known)
}

/** "Le premier, Loïc, …", "elle, Anne Dole, …": the name that a pronoun is at once given. */
function apposedName({ reading, ofName }: State, at: number): number | null {
  const name = reading.words[at]?.gap === ',' ? reading.nameAt.get(at) : undefined
  if (name?.kind !== 'person' || reading.words[name.to]?.gap !== ',') return null
  const [only, ...others] = ofName.get(name.from) ?? []
  return only !== undefined && others.length === 0 ? only : null
}

/** A noun phrase without a name: somebody whose role it is, a body named more fully before, or somebody new. */
function resolvePhrase(state: State, at: number, context: Context): number | null {
  const { reading, drafts, ofPhrase, register, course } = state
  const phrase = reading.phraseAt(at)
  if (!phrase) return null
  const tied = ofPhrase.get(phrase.from)
  if (tied !== undefined) return tied
  const key = contentOf(reading, phrase)
  const role = roleOf(reading, phrase, phrase.to)
  const person = phrase.kind === 'role'
  if (phrase.definite && !phrase.plural && sameAgain(reading, phrase)) return lastSubject(state, phrase)
  const kin = KIN.test(role.noun) && !phrase.plural ? kinOf(state, phrase, at) : null
  if (kin !== null) return kin
  const same = phrase.definite ? bearer(state.chain, course, register.called(key), at) : null
  if (same !== null && (drafts[same]?.named || phrase.plural)) return same
  const pointing = POINTING.test(reading.words[at]?.key ?? '')
  if (phrase.definite && !phrase.plural && !pointing) {
    const bearers = register.bearing(role.noun).filter((index) => {
      const draft = drafts[index]
      return (
        draft !== undefined &&
        !draft.plural &&
        (draft.kind === 'person') === person &&
        agreeing(draft, phrase, person) &&
        draft.roles.some((other) => fits(role, other, reading.lexicon))
      )
    })
    const found = bearer(state.chain, course, bearers, at)
    if (found !== null && (drafts[found]?.named || (!person && found !== same))) return found
    if (person && bearers.filter((index) => drafts[index]?.named).length > 1) return null
  }
  // Within a quotation "l'homme" is whom the speaker spoke of, not whom the article did.
  if (phrase.definite && !phrase.name && !course.isQuoted(reading.words[at]?.start ?? 0)) {
    const taken = takenUp(state, phrase, role, context)
    if (taken !== null) {
      if (same !== null && same !== taken && drafts[taken]?.named) register.merge(same, taken)
      register.addRole(taken, role)
      return taken
    }
  }
  if (same !== null) {
    callByArticle(state, same, phrase, key)
    return same
  }
  if (!reading.lexicon.determiners.has(reading.words[at]?.key ?? '') && person && !phrase.plural) return null
  return register.add({
    kind: person || phrase.kind === 'quantity' || phrase.kind === 'demonym' ? 'person' : 'organisation',
    forms: new Map([[key, { from: phrase.from, to: phrase.to, count: 1 }]]),
    gender: phrase.gender,
    plural: phrase.plural || phrase.kind === 'quantity',
    named: false,
    sure: false,
    written: phrase.kind === 'document',
    roles: [role],
  })
}

const KIN = /^(?:epoux|epouse|mari|femme|frere|soeur|pere|mere|fils|fille)$/

/** "son épouse": whoever of her sex has the surname of the man last spoken of, if only she does. */
function kinOf({ reading, chain, drafts, course }: State, phrase: Phrase, at: number): number | null {
  if (!/^(?:son|sa|his|her)$/.test(reading.words[at]?.key ?? '') || phrase.gender === null) return null
  const surnames = (draft: Draft) => [...draft.forms.keys()].flatMap((form) => form.split(' ').slice(1).at(-1) ?? [])
  const whose = chain.findLast((link) => link.at < at && drafts[link.entity]?.kind === 'person')
  const owner = whose && course.sentenceOf(at) - whose.sentence <= NEAR ? drafts[whose.entity] : undefined
  if (!owner?.named) return null
  const shared = new Set(surnames(owner))
  const [only, ...others] = [...drafts.keys()].filter((index) => {
    const draft = drafts[index]
    if (!draft?.named || draft === owner || draft.kind !== 'person' || draft.gender !== phrase.gender) return false
    return surnames(draft).some((name) => shared.has(name))
  })
  return others.length === 0 ? (only ?? null) : null
}

/** Who was first called "au boulanger" is "le boulanger" as soon as the text has it so. */
function callByArticle({ reading, drafts }: State, entity: number, { from, to }: Phrase, key: string): void {
  const form = drafts[entity]?.forms.get(key)
  const contracted = (at: number) => /^(?:au|aux|du|des)$/.test(reading.words[at]?.key ?? '')
  if (form && contracted(form.from) && !contracted(from))
    drafts[entity]?.forms.set(key, { from, to, count: form.count + 1 })
}

/** "cet ancien colonel", "le chercheur", "l'ONG": a noun that takes up somebody not known by it. */
function takenUp(state: State, phrase: Phrase, role: Role, context: Context): number | null {
  const { reading } = state
  const first = reading.words[phrase.from]?.key ?? ''
  if (phrase.kind === 'quantity' || (phrase.kind === 'demonym' && phrase.plural)) return null
  if (/^(?:son|sa|leur|his|her|its|their|mon|ma|my|notre|our)$/.test(first)) return null
  const person = phrase.kind === 'role' || phrase.kind === 'demonym'
  const start = reading.words[phrase.from]?.start ?? 0
  const end = reading.words[phrase.to - 1]?.end ?? start
  return chosen(
    state,
    { start, end },
    {
      kind: person ? 'person' : 'body',
      at: phrase.from,
      gender: phrase.gender,
      plural: phrase.plural,
      bodies: !person,
      persons: phrase.kind !== 'body',
      role,
      office: isOffice(role, reading.lexicon) || reading.lexicon.offices.has(phrase.lemma),
      last: false,
      pointing: POINTING.test(first),
    },
    context,
  )
}

function agreeing(draft: Draft, phrase: Phrase, person: boolean): boolean {
  return !person || !draft.gender || !phrase.gender || draft.gender === phrase.gender
}

function isPerson(draft: Draft | undefined, phrase: Phrase): boolean {
  return draft?.kind === 'person' && !draft.plural && agreeing(draft, phrase, true)
}

/** Two subjects of one verb: a body of their own, called as they are printed. */
function pairOf(state: State, from: number, to: number): number | null {
  const { reading, register } = state
  const first = mentionAt(reading, from)
  if (!first || first.to >= to) return null
  const key = keysOf(reading, from, to).join(' ')
  const [known] = register.called(key)
  if (known !== undefined) return known
  return register.add({
    kind: first.mention.form === 'organisation' ? 'organisation' : 'person',
    forms: new Map([[key, { from, to, count: 1 }]]),
    gender: null,
    plural: true,
    named: first.mention.name !== null,
    sure: first.mention.name !== null,
    written: false,
    roles: [],
  })
}

/** Whose a name is; one that several bear goes on meaning whom it first meant by itself. */
function bearerOf(state: State, own: number, at: number): number | null {
  const found = state.ofName.get(own) ?? []
  if (found.length < 2) return found[0] ?? null
  const key = state.reading.words[own]?.key ?? ''
  const usual = state.usual.get(key)
  const whose = usual !== undefined && found.includes(usual) ? usual : bearer(state.chain, state.course, found, at)
  if (whose !== null) state.usual.set(key, whose)
  return whose
}

function sameAgain({ words }: Reading, phrase: Phrase): boolean {
  for (let at = phrase.from; at < phrase.head; at++) if (/^(?:meme|same)$/.test(words[at]?.key ?? '')) return true
  return false
}

/** "le même responsable": the person last spoken of, whatever the role was called. */
function lastSubject({ chain, drafts, course }: State, phrase: Phrase): number | null {
  const last = chain
    .slice(-REACH)
    .findLast(
      (link) =>
        link.at < phrase.from && !link.quoted && link.place !== 'nested' && isPerson(drafts[link.entity], phrase),
    )
  return last && course.sentenceOf(phrase.from) - last.sentence <= NEAR ? last.entity : null
}

/** The words of a phrase from its noun on, and what stands before it except determiners. */
function contentOf(reading: Reading, phrase: Phrase): string {
  const { words, lexicon } = reading
  const keys: string[] = []
  for (let at = phrase.from; at < phrase.to; at++) {
    const key = words[at]?.key ?? ''
    if (at > phrase.head || !lexicon.determiners.has(key)) keys.push(key)
  }
  return keys.join(' ')
}
