import { firstNames } from '../languages/firstNames.ts'
import type { Language } from '../languages/language.ts'
import type { Agreement, Gendered } from '../languages/peopleWords.ts'
import type { Gender } from '../model.ts'
import { fold } from '../text/fold.ts'
import { oncePer } from '../text/oncePer.ts'

export type NounKind = 'role' | 'body' | 'document' | 'quantity' | 'demonym'

export interface Noun {
  readonly kind: NounKind
  readonly gender: Gender | null
  readonly plural: boolean
  /** The singular: "porte-parole", "ministre"; masculine and feminine keep their own. */
  readonly lemma: string
}

/** The word lists of a language, ready to be asked. */
export interface Lexicon {
  readonly titles: ReadonlyMap<string, Agreement>
  readonly styles: ReadonlyMap<string, Gender | null>
  readonly particles: ReadonlySet<string>
  readonly nouns: ReadonlyMap<string, Noun>
  readonly offices: ReadonlySet<string>
  /** Nouns by which a firm or an association is called once it was named. */
  readonly firms: ReadonlySet<string>
  readonly determiners: ReadonlyMap<string, Agreement>
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  readonly notAdjectives: ReadonlySet<string>
  readonly locatives: ReadonlySet<string>
  /** Nouns of streets and places that a name follows. */
  readonly ways: ReadonlySet<string>
  readonly qualifiers: ReadonlySet<string>
  readonly synonyms: readonly (readonly [string, string])[]
  readonly pronouns: ReadonlyMap<string, Agreement>
  readonly pronounPhrases: ReadonlyMap<string, Agreement>
  /** The words that those begin with, and "the" of "the 26-year-old". */
  readonly pronounLeads: ReadonlySet<string>
  readonly common: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  /** Of the places, those that can speak. */
  readonly seats: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  /** Nouns for a work, whose title follows. */
  readonly works: ReadonlySet<string>
  /** Finite forms and participles of the verbs that report words, folded. */
  readonly verbs: ReadonlySet<string>
  readonly infinitives: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
  readonly agencies: ReadonlySet<string>
  /** Nouns of bodies that are named after somebody. */
  readonly namedAfter: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  readonly thingHeads: ReadonlySet<string>
  readonly demonyms: ReadonlySet<string>
  /** The noun that a word is, if it is one. */
  nounOf(word: { readonly key: string; readonly text: string }): Noun | undefined
  /** The gender of a first name; null where either bears it, undefined for no first name. */
  firstName(key: string): Gender | null | undefined
}

/** Built once for each language, on first use. */
export const lexiconOf: (language: Language) => Lexicon = oncePer(build)

const split = (words: string): string[] => words.split(/[\s]+/).filter(Boolean)
const splitNames = (names: string): string[] => names.split(/[;\n]+/).filter(Boolean)

function build({ code, people, speech }: Language): Lexicon {
  const nouns = new Map<string, Noun>()
  const add = (kind: NounKind, list: Gendered) => {
    for (const [gender, words] of entries(list))
      for (const word of split(words)) {
        if (!nouns.has(word)) nouns.set(word, { kind, gender, plural: false, lemma: word })
        else if (nouns.get(word)?.kind === kind) nouns.set(word, { kind, gender: null, plural: false, lemma: word })
      }
  }
  add('role', people.roles)
  add('quantity', people.quantities)
  add('body', people.bodies)
  add('document', people.documents)
  const demonyms = new Set<string>()
  for (const [gender, list] of [
    ['m', people.demonyms.m],
    ['f', people.demonyms.f],
  ] as const)
    for (const name of splitNames(list)) {
      demonyms.add(name)
      if (code === 'fr' && !nouns.has(name)) nouns.set(name, { kind: 'demonym', gender, plural: false, lemma: name })
    }
  for (const [word, noun] of [...nouns])
    for (const plural of pluralsOf(word, code))
      if (!nouns.has(plural)) nouns.set(plural, { ...noun, plural: true })
      else if (plural === word) continue
  for (const demonym of [...demonyms]) for (const plural of pluralsOf(demonym, code)) demonyms.add(plural)
  const seats = new Set([...splitNames(people.places.countries), ...splitNames(people.places.capitals)])
  const accented = new Set(split(people.accented))
  // "coprésident", "co-rapporteurs"
  const jointNoun = (key: string): Noun | undefined => {
    const noun = /^co-?\p{L}{6}/u.test(key) ? nouns.get(key.replace(/^co-?/, '')) : undefined
    return noun?.kind === 'role' ? noun : undefined
  }
  return {
    titles: new Map(Object.entries(people.titles)),
    styles: new Map(
      entries(people.styles).flatMap(([gender, words]) => split(words).map((word) => [word, gender] as const)),
    ),
    particles: new Set(split(people.particles)),
    nouns,
    offices: new Set(split(people.offices)),
    firms: new Set(split(people.firms)),
    determiners: new Map(Object.entries(people.determiners)),
    before: new Set(split(people.before)),
    after: new Set(split(people.after)),
    notAdjectives: new Set(split(people.notAdjectives)),
    locatives: new Set(split(people.locatives)),
    ways: new Set(split(people.ways)),
    qualifiers: new Set(split(people.qualifiers)),
    synonyms: Object.entries(people.synonyms),
    pronouns: new Map(Object.entries(people.pronouns)),
    pronounPhrases: new Map(Object.entries(people.pronounPhrases)),
    pronounLeads: new Set([
      'the',
      ...Object.keys(people.pronounPhrases).map((phrase) => phrase.split(/[ ']/)[0] ?? ''),
    ]),
    common: new Set(split(people.common)),
    places: new Set([...seats, ...splitNames(people.places.regions), ...splitNames(people.places.towns)]),
    seats,
    countries: new Set(splitNames(people.places.countries)),
    works: new Set(split(people.works)),
    verbs: new Set(speech.verbs.flatMap((row) => row.slice(0, 3).flatMap((forms) => split(fold(forms))))),
    infinitives: new Set(speech.verbs.map(([, , , infinitive]) => fold(infinitive))),
    organisations: new Set(splitNames(people.organisations)),
    agencies: new Set(split(people.agencies)),
    namedAfter: new Set(split(people.namedAfter)),
    things: new Set(splitNames(people.things)),
    thingHeads: new Set(split(people.thingHeads)),
    demonyms,
    nounOf(word) {
      const noun = nouns.get(word.key) ?? jointNoun(word.key)
      return noun && accented.has(noun.lemma) && !/é(?:s|e|es)?$/.test(word.text) ? undefined : noun
    },
    firstName: firstNameReader(people.firstNames),
  }
}

function entries(list: Gendered): [Gender | null, string][] {
  return [
    ['m', list.m],
    ['f', list.f],
    [null, list.either],
  ]
}

function pluralsOf(word: string, code: string): string[] {
  if (code === 'en') {
    if (/man$/.test(word)) return [`${word.slice(0, -2)}en`]
    if (/(?:s|x|ch|sh)$/.test(word)) return [`${word}es`]
    if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`]
    if (word === 'person') return ['persons']
    if (word === 'child') return ['children']
    return [`${word}s`]
  }
  if (/^chef-/.test(word)) return [word.replace(/^chef-/, 'chefs-')]
  if (/[sxz]$/.test(word)) return []
  if (/al$/.test(word)) return [`${word.slice(0, -2)}aux`, `${word}s`]
  if (/(?:eau|eu)$/.test(word)) return [`${word}x`]
  if (word === 'monsieur') return ['messieurs']
  const compound = /^(sous|vice|ex|aide|sapeur|lieutenant)-(.+)$/.exec(word)
  return compound && /^(?:sapeur|lieutenant)$/.test(compound[1] ?? '')
    ? [`${compound[1]}s-${compound[2]}s`, `${word}s`]
    : [`${word}s`]
}

let shared: Map<string, Gender | null> | null = null

function firstNameReader(own: Gendered): (key: string) => Gender | null | undefined {
  const names = new Map<string, Gender | null>()
  for (const [gender, words] of entries(own))
    for (const word of split(words)) names.set(word, names.has(word) ? null : gender)
  return (key) => {
    const known = names.get(key)
    if (known !== undefined) return known
    shared ??= new Map(
      entries(firstNames).flatMap(([gender, words]) => split(words).map((word) => [word, gender] as const)),
    )
    const found = shared.get(key)
    if (found !== undefined || !key.includes('-')) return found
    // "Jean-Baptiste", "Anne-Marie": the first part decides.
    const head = key.slice(0, key.indexOf('-'))
    return names.get(head) ?? shared.get(head)
  }
}
