/**
 * A verb that reports words: its finite forms of the third person, its present participle, its past participles, its
 * infinitive, the words that must follow ("savoir" after "faire"), and what it is good for ("say", "judge",
 * "reflexive"). Several forms or kinds are separated by blanks.
 */
export type VerbRow = readonly [
  finite: string,
  presentParticiple: string,
  pastParticiples: string,
  infinitive: string,
  following: string,
  kinds: string,
]

/** What tells that words are somebody's. */
export interface SpeechWords {
  readonly verbs: readonly VerbRow[]
  /** Forms of the auxiliaries that a past participle follows. */
  readonly auxiliaries: readonly string[]
  /** Forms of the verbs that an infinitive follows: "veut", "tenu" (à). */
  readonly modals: readonly string[]
  /** Short words that may stand between a verb's parts, or between it and its subject or object. */
  readonly adverbs: readonly string[]
  /** Clitic pronouns, "ne" and the like before a verb. */
  readonly clitics: readonly string[]
  /** Words that turn what follows into a denial: "n'a jamais dit". */
  readonly negations: readonly string[]
  /** What introduces a source: "selon", "aux yeux de". Several words are separated by blanks. */
  readonly sources: readonly string[]
  /** Introduce whose view it is, at the head of a sentence: "pour". */
  readonly views: readonly string[]
  /** Before a noun phrase, these make it something else than a subject. */
  readonly prepositions: readonly string[]
  /** Begin a noun phrase that can be a subject; none: a bare noun can be one too. */
  readonly determiners: readonly string[]
  /** Impersonal verbs' subjects after the verb: "a-t-on". */
  readonly impersonals: readonly string[]
  /** Begin a clause of its own. */
  readonly subordinators: readonly string[]
  /** Relative pronouns that stand for a subject. */
  readonly relatives: readonly string[]
  /** Introduce the agent of a passive. */
  readonly agents: readonly string[]
  /** Nouns for something said or written: "communiqué", "déclaration". */
  readonly utterances: readonly string[]
  /** What words are written on or shouted from, rather than by somebody: "pancarte". */
  readonly surfaces: readonly string[]
  /** Nouns for things that bear a name or title: capitalised words in marks after one are that. */
  readonly names: readonly string[]
  /** Newsrooms, and nouns for one: what they report is as a rule what somebody else said. Our own list. */
  readonly newsrooms: readonly string[]
  /** Pronouns and possessives of who speaks and who is spoken to. */
  readonly selves: readonly string[]
  /** Words of criminal proceedings, and those that lead from them to the charge: "mis en examen pour". */
  readonly charges: readonly string[]
  readonly charging: readonly string[]
  /** Nouns for words: those in marks after one are meant as words. */
  readonly terms: readonly string[]
  /** Verbs and participles of naming: "baptisé", "intitulé". */
  readonly naming: readonly string[]
  /** Rules that are right less than four times in five in this language, and so keep silent in it. */
  readonly abstaining: readonly string[]
  /** What a line begins with that points to another story: "READ MORE". */
  readonly pointers: readonly string[]
  /** Words often put between marks without being anybody's in particular. */
  readonly labels: readonly string[]
}
