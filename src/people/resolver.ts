import type { Language } from '../languages/language.ts'
import type { Article, Entity, Evidence, Layout, Mention, Slice, Span } from '../model.ts'
import { cut } from '../text/cut.ts'
import { oncePer } from '../text/oncePer.ts'
import { antecedent } from './antecedent.ts'
import { type Course, courseOf, type Link } from './chain.ts'
import { buildEntities, type Draft, type Entities, type Form, keysOf } from './entities.ts'
import { mentionAt } from './mentions.ts'
import type { Phrase } from './phrase.ts'
import { type Reading, readingOf } from './reading.ts'
import { Register } from './register.ts'
import { fits, type Role, roleOf } from './roles.ts'

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

/** How many sentences back a noun alone ("le ministre", "the union") still means the last one of its kind. */
const NEAR = 3
/** How many mentions back anything may point: keeps one endless sentence linear. */
const REACH = 300

/** Makes ready to tell who the mentions of an article are. */
export function createResolver(
  article: Article,
  layout: Layout,
  language: Language,
  mentions: readonly Mention[],
): Resolver {
  const state = begin(article, layout, language)
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]))
  const known = new Map<number, number | null>()
  let next = 0
  // In reading order, so that whoever a pronoun was found to mean can be taken up by the nouns after it.
  const readUpTo = (offset: number): void => {
    for (let mention = mentions[next]; mention && mention.start <= offset; mention = mentions[++next])
      if (mention.form !== 'pronoun') known.set(mention.start, follow(state, mention))
  }
  const entities: Entity[] = []
  return {
    get entities() {
      for (let index = entities.length; index < state.drafts.length; index++) {
        const draft = state.drafts[index]
        if (draft) entities.push(entityOf(state, draft))
      }
      return entities
    },
    resolve(span, context) {
      readUpTo(span.start)
      const listed = byStart.get(span.start)
      const read =
        listed?.end === span.end ? listed : mentionAt(state.reading, state.reading.wordFrom(span.start))?.mention
      const mention = read ?? listed
      if (!mention || (mention.form === 'pronoun' && mention.end < span.end)) return printed(state, span)
      if (mention.form === 'pronoun') return resolvePronoun(state, mention, context)
      const last = context.previousSpeaker
      if (mention.form === 'role' && last !== null && isSame(state, mention) && state.drafts[last]?.kind === 'person')
        return { entity: last, evidence: 'role' }
      let entity = known.get(mention.start)
      if (entity === undefined) {
        entity = follow(state, mention)
        known.set(mention.start, entity)
      }
      const taken = entity === null || mention.form !== 'role' ? null : takenUp(state, mention, entity, context)
      if (taken !== null) return { entity: taken, evidence: 'role' }
      return entity === null ? null : { entity, evidence: EVIDENCE[mention.form] }
    },
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

/** "le chercheur", of nobody known by that role: the likeliest of those named in the sentences before. */
function takenUp(
  state: State,
  mention: Mention,
  entity: number,
  { antecedents, previousSpeaker }: Context,
): number | null {
  const { reading, drafts, linked } = state
  const own = drafts[entity]
  const first = reading.words[reading.wordFrom(mention.start)]?.key ?? ''
  const length = reading.wordFrom(mention.end) - reading.wordFrom(mention.start)
  if (own?.named || mention.plural || length > 3 || !/^(?:le|la|l|the)$/.test(first)) return null
  const people = new Set<number>()
  for (const { start } of antecedents) {
    const found = linked.get(start)
    const draft = found === undefined ? undefined : drafts[found]
    if (found === undefined || draft?.kind !== 'person' || !draft.named || !draft.sure || draft.plural) continue
    if (!draft.gender || !mention.gender || draft.gender === mention.gender) people.add(found)
  }
  const [only] = people
  if (only !== undefined && (people.size === 1 || only === previousSpeaker)) return only
  return null
}

/** "le même responsable", "the same official": whoever spoke last. */
function isSame({ reading }: State, mention: Mention): boolean {
  return /^(?:même|meme|same)$/.test(reading.words[reading.wordFrom(mention.start) + 1]?.key ?? '')
}

/** Somebody for whom the article has nothing but a noun phrase that no list holds: "la quinquagénaire". */
function printed(state: State, span: Span): Resolved | null {
  const { reading, drafts, register } = state
  const from = reading.wordFrom(span.start)
  const to = reading.wordFrom(span.end)
  if (to <= from) return null
  const key = keysOf(reading, from, to).join(' ')
  const known = register.called(key).find((index) => !drafts[index]?.named)
  if (known !== undefined) return { entity: known, evidence: 'role' }
  const forms = new Map([[key, { from, to, count: 1 }]])
  const entity = register.add({
    kind: 'person',
    forms,
    gender: null,
    plural: false,
    named: false,
    sure: false,
    written: false,
    roles: [],
  })
  return { entity, evidence: 'role' }
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
}

const prepositionsOf = oncePer(({ speech }: Language): ReadonlySet<string> => {
  const sources = new Set(speech.sources)
  return new Set(speech.prepositions.filter((word) => !sources.has(word)))
})

function begin(article: Article, layout: Layout, language: Language): State {
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
  }
}

function entityOf(state: State, draft: Draft): Entity {
  const forms = [...draft.forms.values()].sort(
    (a, b) => fullness(state, b) - fullness(state, a) || b.count - a.count || a.from - b.from,
  )
  const [fullest, ...others] = forms.map((form) => cutWords(state, form.from, form.to).text)
  return {
    name: fullest ?? '',
    kind: draft.kind,
    gender: draft.gender,
    plural: draft.plural,
    aliases: others,
    roles: draft.named ? draft.roles.map((role) => cutWords(state, role.from, role.to)) : [],
  }
}

/** How many words a name has, initials hardly counted. */
function fullness({ reading }: State, { from, to }: Form): number {
  let words = 0
  for (const word of reading.words.slice(from, to)) words += word.text.length > 1 ? 1 : 0.1
  return words
}

/** The words of a stretch; a bracket opened within is closed: "la sénatrice (UDV)". */
function cutWords({ article, reading }: Pick<State, 'article' | 'reading'>, from: number, to: number): Slice {
  const start = reading.words[from]?.start ?? 0
  const end = reading.words[to - 1]?.end ?? 0
  const open = article.text.slice(start, end).lastIndexOf('(') > article.text.slice(start, end).lastIndexOf(')')
  return cut(article, { start, end: open && article.text.charAt(end) === ')' ? end + 1 : end })
}

/** Tells who a mention other than a pronoun is, and adds it to the chain. */
function follow(state: State, mention: Mention): number | null {
  const { reading } = state
  const at = reading.wordFrom(mention.start)
  const own = mention.name ? reading.wordFrom(mention.name.start) : -1
  const together = mention.plural && !mention.name ? pairOf(state, at, reading.wordFrom(mention.end)) : null
  const entity = together ?? (mention.name ? bearerOf(state, own, at) : resolvePhrase(state, at))
  link(state, at, entity, placeOf(state, at))
  const end = reading.wordFrom(mention.end)
  for (let inner = at; inner < end; inner++) {
    const [other, ...more] = (inner !== own && reading.nameAt.has(inner) && state.ofName.get(inner)) || []
    if (other !== undefined && more.length === 0 && other !== entity) link(state, inner, other, 'nested')
  }
  return entity
}

function link(state: State, at: number, entity: number | null, place: Link['place']): void {
  if (entity === null) return
  const { course, reading, chain, linked } = state
  const start = reading.words[at]?.start ?? 0
  const added = { at, start, entity, sentence: course.sentenceOf(at), place, quoted: course.isQuoted(start) }
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

function resolvePronoun(
  state: State,
  mention: Mention,
  { previousSpeaker, quote, antecedents }: Context,
): Resolved | null {
  const { reading, course, drafts, chain, linked } = state
  const word = reading.wordFrom(mention.start)
  const inside = course.isQuoted(mention.start)
  const key = keysOf(reading, word, reading.wordFrom(mention.end)).join(' ')
  if (reading.lexicon.pronounPhrases.get(key)?.definite === false) return null
  const apposed = apposedName(state, reading.wordFrom(mention.end))
  if (apposed !== null) return { entity: apposed, evidence: 'named' }
  // A relative pronoun means what stands right before it.
  if (/^(?:who|qui)$/.test(key)) {
    const last = chain.findLast((link) => link.at < word)
    return last ? { entity: last.entity, evidence: 'pronoun' } : null
  }
  const entity = antecedent(chain, drafts, {
    at: word,
    sentence: course.sentenceOf(word),
    gender: mention.gender,
    plural: mention.plural,
    previousSpeaker: quote ? previousSpeaker : null,
    subjects: antecedents.flatMap((subject) => linked.get(subject.start) ?? []),
    bodies: !/year-old$/.test(key),
    reach: 4,
  })
  if (entity === null) return null
  if (!inside) link(state, word, entity, 'subject')
  return { entity, evidence: 'pronoun' }
}

/** "Le premier, Loïc, …", "elle, Anne Dole, …": the name that a pronoun is at once given. */
function apposedName({ reading, ofName }: State, at: number): number | null {
  const name = reading.words[at]?.gap === ',' ? reading.nameAt.get(at) : undefined
  if (name?.kind !== 'person' || reading.words[name.to]?.gap !== ',') return null
  const [only, ...others] = ofName.get(name.from) ?? []
  return only !== undefined && others.length === 0 ? only : null
}

/** A noun phrase without a name: somebody whose role it is, a body named more fully before, or somebody new. */
function resolvePhrase(state: State, at: number): number | null {
  const { reading, drafts, ofPhrase, register } = state
  const phrase = reading.phraseAt(at)
  if (!phrase) return null
  const tied = ofPhrase.get(phrase.from)
  if (tied !== undefined) return tied
  const key = contentOf(reading, phrase)
  if (phrase.definite) {
    const same = lastOf(state, register.called(key), at)
    if (same !== null) return same
  }
  const role = roleOf(reading, phrase, phrase.to)
  if (phrase.definite && !phrase.plural && sameAgain(reading, phrase)) return lastSubject(state, phrase)
  const person = phrase.kind === 'role'
  if (phrase.definite && !phrase.plural) {
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
    const bearer = lastOf(state, bearers, at)
    // A person whose role two share stays open; a body is called as it is printed.
    if (bearer !== null || (person && bearers.length > 0)) return bearer
    // Within a quotation "l'homme" is whom the speaker spoke of, not whom the article did.
    const quoted = state.course.isQuoted(reading.words[phrase.from]?.start ?? 0)
    const anaphor = person && !quoted ? resolveAnaphor(state, phrase, role) : null
    if (anaphor !== null) return anaphor
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
    named: false,
    sure: false,
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
  const bearer = usual !== undefined && found.includes(usual) ? usual : lastOf(state, found, at)
  if (bearer !== null) state.usual.set(key, bearer)
  return bearer
}

/** How much more often than any other somebody must have been mentioned for a name that both bear to be his. */
const DOMINANT = 3

/** The only one of them, the only one mentioned lately, the only one mentioned so far, or by far the most mentioned. */
function lastOf({ chain, course }: State, found: readonly number[], at: number): number | null {
  if (found.length < 2) return found[0] ?? null
  const sentence = course.sentenceOf(at)
  const near = new Set<number>()
  const ever = new Map<number, number>()
  for (let index = chain.length - 1; index >= Math.max(0, chain.length - REACH); index--) {
    const link = chain[index]
    if (!link || link.at >= at) continue
    if (link.quoted || !found.includes(link.entity)) continue
    ever.set(link.entity, (ever.get(link.entity) ?? 0) + 1)
    if (sentence - link.sentence <= NEAR) near.add(link.entity)
  }
  if (near.size === 1) return [...near][0] ?? null
  const [first, second] = [...ever].sort((a, b) => b[1] - a[1])
  return first && (!second || (first[1] >= DOMINANT && first[1] >= DOMINANT * second[1])) ? first[0] : null
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

/** "cet ancien colonel", "le député": a noun that takes up whom the text has just spoken of. */
function resolveAnaphor(state: State, phrase: Phrase, role: Role): number | null {
  const { reading, chain, drafts, course } = state
  const sentence = course.sentenceOf(phrase.from)
  const first = reading.words[phrase.from]?.key ?? ''
  if (/^(?:ce|cet|cette|this|that)$/.test(first))
    return antecedent(chain, drafts, {
      at: phrase.from,
      sentence,
      gender: phrase.gender,
      plural: false,
      previousSpeaker: null,
      subjects: [],
      bodies: false,
      reach: 2,
    })
  if (/^(?:son|sa|leur|his|her|its|their|mon|ma|my|notre|our)$/.test(first)) return null
  const near = new Set<number>()
  for (let index = chain.length - 1; index >= 0; index--) {
    const link = chain[index]
    if (!link || sentence - link.sentence > 1) break
    const draft = drafts[link.entity]
    if (
      link.at < phrase.from &&
      !link.quoted &&
      draft?.kind === 'person' &&
      draft.sure &&
      agreeing(draft, phrase, true)
    )
      near.add(link.entity)
  }
  const bare = role.modifiers.length === 0
  const unknown = [...near].filter((index) => (drafts[index]?.roles.length ?? 0) === 0)
  const office = reading.lexicon.offices.has(role.noun.replace(/ .*/, '')) || reading.lexicon.offices.has(phrase.lemma)
  const [only = null] = unknown.length === 1 ? unknown : bare && !office && near.size === 1 ? near : []
  if (only !== null) state.register.addRole(only, role)
  return only
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
