import type { Language } from '../languages/language.ts'
import type { Agreement } from '../languages/peopleWords.ts'
import type { Article, Layout, Mention, MentionForm, Span } from '../model.ts'
import { type Name, nameFrom } from './names.ts'
import type { Phrase } from './phrase.ts'
import { type Reading, readingOf } from './reading.ts'

/**
 * Finds every mention of somebody, or of a body or writing that can speak, in reading order; none overlaps another, the
 * longest stands.
 */
export function findMentions(article: Article, layout: Layout, language: Language): readonly Mention[] {
  const reading = readingOf(article, layout, language)
  const mentions: Mention[] = []
  let at = 0
  while (at < reading.words.length) {
    const found = mentionAt(reading, at)
    const whole = found && (coordinated(reading, at, found) ?? found)
    if (whole) mentions.push(whole.mention)
    at = whole ? whole.to : at + 1
  }
  return mentions
}

interface Found {
  readonly mention: Mention
  readonly to: number
}

const PLURAL_VERB = /^(?:ont|sont|have|were|are|say|tell|add|note|argue|claim|want)$|ent$/

/** "l'Inra et l'Inserm ont dit", "ajoutent Paul Dole et Anne Field": two subjects of one plural verb. */
function coordinated(reading: Reading, at: number, first: Found): Found | null {
  const { words } = reading
  const link = words[first.to]
  if (link?.gap !== '' || !/^(?:et|and)$/.test(link.key) || first.mention.form === 'pronoun') return null
  const second = words[first.to + 1]?.gap === '' ? mentionAt(reading, first.to + 1) : null
  if (!second || second.mention.form !== first.mention.form) return null
  const after = words[second.to]
  const before = words[at - 1]
  const verb =
    (after?.gap === '' && !after.capital && PLURAL_VERB.test(verbKey(words, second.to))) ||
    (before !== undefined && words[at]?.gap === '' && reading.lexicon.verbs.has(before.key) && isPlural(words, at - 1))
  if (!verb) return null
  const span = { start: first.mention.start, end: second.mention.end }
  return { mention: { ...first.mention, ...span, plural: true, name: null }, to: second.to }
}

/** The verb after a subject, over a clitic: "en appellent". */
function verbKey(words: Reading['words'], at: number): string {
  const clitic = /^(?:en|y|se|s|ne|n|le|la|les|l|leur|lui)$/.test(words[at]?.key ?? '')
  return words[clitic ? at + 1 : at]?.key ?? ''
}

/** "affirment", "ont affirmé", "ont aussitôt affirmé". */
function isPlural(words: Reading['words'], at: number): boolean {
  const auxiliary = /^(?:ont|have)$/
  return (
    PLURAL_VERB.test(words[at]?.key ?? '') ||
    auxiliary.test(words[at - 1]?.key ?? '') ||
    (words[at - 1]?.gap === '' && auxiliary.test(words[at - 2]?.key ?? ''))
  )
}

/** The mention that begins at a word, and the word after it. */
export function mentionAt(reading: Reading, at: number): Found | null {
  const pronoun = pronounAt(reading, at)
  if (pronoun) return pronoun
  const name = nameFrom(reading.nameAt, at)
  const phrase = reading.phraseAt(at)
  if (phrase && (!name || phrase.to > name.to)) return { mention: ofPhrase(reading, phrase), to: phrase.to }
  if (name) {
    const mention = ofName(reading, name, at)
    return mention ? { mention, to: name.to } : null
  }
  // "la France", "l'UNSA Police", "the Rockets"
  const next = reading.nameAt.get(at + 1)
  const determiner = reading.lexicon.determiners.get(reading.words[at]?.key ?? '')
  if (determiner && next && next.titled === at + 1 && reading.words[at + 1]?.gap === '') {
    const mention = ofName(reading, next, at)
    return mention ? { mention, to: next.to } : null
  }
  return null
}

/** "the 26-year-old" takes up somebody just spoken of. */
const THE_ONE: Agreement = { gender: null, plural: false, definite: true }

function pronounAt(reading: Reading, at: number): Found | null {
  const { words, lexicon } = reading
  const word = words[at]
  if (!word) return null
  const leads = lexicon.pronounLeads.has(word.key)
  if (!leads && !lexicon.pronouns.has(word.key)) return null
  const next = words[at + 1]
  if (isImpersonal(words, at) || isStressed(words, at) || isTold(reading, at)) return null
  const pair = leads && next?.gap === '' ? `${word.key}${word.text.length === 1 ? "'" : ' '}${next.key}` : ''
  const phrase = lexicon.pronounPhrases.get(pair) ?? (/^the \d+-year-old$/.test(pair) ? THE_ONE : undefined)
  const single = phrase ? undefined : (lexicon.pronounPhrases.get(word.key) ?? lexicon.pronouns.get(word.key))
  const agreement = phrase ?? single
  // "plusieurs syndicats", "d'autres «gilets verts»": a noun follows.
  if ((single && lexicon.pronounPhrases.has(word.key)) || pair === "d'autres") if (reading.phraseAt(at)) return null
  const last = phrase ? next : word
  if (!agreement || !last) return null
  if (phrase && /^(?:le|la|the)$/.test(word.key)) {
    const follows = words[at + 2]
    const clear = follows === undefined || follows.gap !== '' || !/^\p{L}{3}/u.test(follows.text)
    if (!clear || lexicon.nouns.has(follows?.key ?? '')) return null
  }
  // "ces derniers jours"
  if (phrase && TIMES.test(words[at + 2]?.key ?? '') && words[at + 2]?.gap === '') return null
  // "l'autre ministre"
  if (phrase && /^autres?$/.test(last.key) && words[at + 2]?.gap === '' && reading.phraseAt(at)) return null
  const span = { start: word.start, end: last.end }
  const mention: Mention = { ...span, form: 'pronoun', ...pick(agreement), name: null, head: span }
  return { mention, to: at + (phrase ? 2 : 1) }
}

const TIMES =
  /^(?:jours?|semaines?|mois|annees?|ans?|temps|heures?|minutes?|fois|soirs?|days?|weeks?|months?|years?|times?)$/

/** "quant à elle", "sait, lui, ce que": a subject named already, once more. */
function isStressed(words: Reading['words'], at: number): boolean {
  if (!/^(?:lui|elle|eux|elles)$/.test(words[at]?.key ?? '')) return false
  if (words[at - 1]?.key === 'a' && words[at - 2]?.key === 'quant') return true
  if (words[at + 1]?.gap === '' && /^(?:aussi|non)$/.test(words[at + 1]?.key ?? '')) return true
  return words[at]?.gap === ',' && words[at + 1]?.gap === ','
}

/** "lui demande le contrôleur", "lui a dit": to whom something is said. */
function isTold({ words, lexicon }: Reading, at: number): boolean {
  const next = words[at + 1]
  if (words[at]?.key !== 'lui' || next?.gap !== '') return false
  if (
    words[at]?.gap === '' &&
    /^(?:selon|pour|avec|chez|par|d|a|sur|contre|de|et|que|qu)$/.test(words[at - 1]?.key ?? '')
  )
    return false
  return lexicon.verbs.has(next.key) || /^(?:a|avait|ont|avaient|en)$/.test(next.key)
}

/** "il y a", "il faut", "y a-t-il", "s'agit-il": nobody. */
function isImpersonal(words: Reading['words'], at: number): boolean {
  if (words[at]?.key !== 'il') return false
  const [before, next] = [words[at - 1], words[at + 1]]
  if (next?.gap === '' && /^(?:y|faut|fallait|faudra|faudrait)$/.test(next.key)) return true
  if (next?.key === 's' && /^agi(?:t|ssait|ra)$/.test(words[at + 2]?.key ?? '')) return true
  return words[at]?.gap === '' && /^(?:faut|agit|agissait)$/.test(before?.key ?? '')
}

function pick({ gender, plural }: Pick<Mention, 'gender' | 'plural'>): Pick<Mention, 'gender' | 'plural'> {
  return { gender, plural }
}

const FORMS: Readonly<Record<Phrase['kind'], MentionForm>> = {
  role: 'role',
  quantity: 'role',
  demonym: 'role',
  body: 'organisation',
  document: 'organisation',
}

function ofPhrase({ words }: Reading, phrase: Phrase): Mention {
  return {
    ...spanOf(words, phrase.from, phrase.to),
    form: phrase.name ? 'name' : FORMS[phrase.kind],
    gender: phrase.gender,
    plural: phrase.plural,
    name: phrase.name && spanOf(words, phrase.name.from, phrase.name.to),
    head: spanOf(words, phrase.head, phrase.head + 1),
  }
}

/** null for a name that can say nothing: "Noël", "les Gilets jaunes" as a thing. */
function ofName(reading: Reading, name: Name, at: number): Mention | null {
  if (name.kind === 'thing') return null
  const span = spanOf(reading.words, name.from, name.to)
  const plural = name.title?.plural || reading.lexicon.determiners.get(reading.words[at]?.key ?? '')?.plural || false
  return {
    ...spanOf(reading.words, Math.min(at, name.titled), name.to),
    form: name.kind === 'person' ? 'name' : 'organisation',
    gender: name.gender,
    plural,
    name: span,
    head: name.title ? spanOf(reading.words, name.titled, name.titled + 1) : span,
  }
}

function spanOf(words: Reading['words'], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}
