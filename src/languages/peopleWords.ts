import type { Gender } from '../model.ts'

/** Words parted by blanks, by gender; `either` goes with both. */
export interface Gendered {
  readonly m: string
  readonly f: string
  readonly either: string
}

/** What a determiner tells of its noun. */
export interface Agreement {
  readonly gender: Gender | null
  readonly plural: boolean
  /** Points to something known ("le", "ce", "son"); the others bring in something new ("un", "plusieurs"). */
  readonly definite: boolean
}

/**
 * What finding people in a text and telling who they are needs to know of a language. Words are folded (lower case, no
 * accents), in the singular where they have one; lists of words are parted by blanks, lists of names by semicolons.
 */
export interface PeopleWords {
  /** Courtesy titles before a name, no part of it: "M.", "Mme". */
  readonly titles: Readonly<Record<string, Agreement>>
  /** Titles that a person is called by and that stay in the name: "sœur Irène", "Sir". */
  readonly styles: Gendered
  /** Small words within a name: "de", "van", "El". */
  readonly particles: string
  /** First names whose gender the shared lists leave open or have otherwise. */
  readonly firstNames: Gendered
  /** Nouns for a person: offices, trades, parts in an affair. */
  readonly roles: Gendered
  /** Of those, the ones that an accent alone tells from another word: "retraité". */
  readonly accented: string
  /** Of those, the ones that one person of an article holds: another's office is no other word for him. */
  readonly offices: string
  /** Nouns for a body that can speak: "ministère", "syndicat". */
  readonly bodies: Gendered
  /** Of those, the ones by which a text calls a firm or an association that it has named. */
  readonly firms: string
  /** Nouns for something written that says things: "communiqué". */
  readonly documents: Gendered
  /** Nouns that count people: "une dizaine de". */
  readonly quantities: Gendered
  readonly determiners: Readonly<Record<string, Agreement>>
  /** Adjectives that stand before the noun, and whatever else may stand between it and its determiner. */
  readonly before: string
  /** Of those, the ones that say nothing of the office: "jeune", "puissant". */
  readonly qualifiers: string
  /** Other words for an office or a ministry: the words, small ones left out, and those usual for it. */
  readonly synonyms: Readonly<Record<string, string>>
  /** Adjectives that stand after the noun and that no ending gives away. */
  readonly after: string
  /** Words with the ending of an adjective that are verbs: they end a noun phrase. */
  readonly notAdjectives: string
  readonly pronouns: Readonly<Record<string, Agreement>>
  /** Phrases that stand for somebody as a pronoun does: "ce dernier", "l'intéressé". */
  readonly pronounPhrases: Readonly<Record<string, Agreement>>
  /** Words that are never a name, however they are capitalised: grammatical words, months, days. */
  readonly common: string
  /** Words before a name that make it a place: "à", "in". */
  readonly locatives: string
  /** Nouns of streets and places that are called after somebody: "rue Jean Dole". */
  readonly ways: string
  readonly places: {
    /** Countries, regions, continents: they can speak ("la France", "Londres"). */
    readonly countries: string
    readonly capitals: string
    readonly regions: string
    /** Towns that are seats of nothing: never a person. */
    readonly towns: string
  }
  /** Nouns for a work, whose title follows: "film". */
  readonly works: string
  readonly demonyms: { readonly m: string; readonly f: string }
  /** Names of bodies and of things that the capitals would make a person's: "Élysée". */
  readonly organisations: string
  /** News agencies, to which people tell things. */
  readonly agencies: string
  /** Nouns of bodies and places that are named after somebody: "institut". */
  readonly namedAfter: string
  /** Names of movements, works, feasts and the like that can say nothing. */
  readonly things: string
  /** Last words of names of things: "the Vesle Cup", "Harbour Street". */
  readonly thingHeads: string
}
