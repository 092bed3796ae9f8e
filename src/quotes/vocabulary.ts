import type { Language } from '../languages/language.ts'
import { oncePer } from '../text/oncePer.ts'
import { type VerbForm, verbForms } from './verbForms.ts'

/** A language's words of speech, ready to be looked up. */
export interface Vocabulary {
  readonly code: Language['code']
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>
  readonly auxiliaries: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  readonly clitics: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Each source's words in order: [["selon"], ["aux", "yeux", "de"]]. */
  readonly sources: readonly (readonly string[])[]
  readonly views: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly impersonals: ReadonlySet<string>
  readonly subordinators: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly agents: ReadonlySet<string>
  readonly utterances: ReadonlySet<string>
  readonly surfaces: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly newsrooms: RegExp
  readonly selves: ReadonlySet<string>
  readonly charges: ReadonlySet<string>
  readonly charging: ReadonlySet<string>
  readonly terms: ReadonlySet<string>
  readonly naming: ReadonlySet<string>
  readonly abstaining: ReadonlySet<string>
  readonly pointers: readonly string[]
  readonly labels: ReadonlySet<string>
}

export const vocabularyOf = oncePer((language: Language): Vocabulary => {
  const { speech } = language
  return {
    code: language.code,
    verbs: verbForms(language),
    auxiliaries: new Set(speech.auxiliaries),
    modals: new Set(speech.modals),
    adverbs: new Set(speech.adverbs),
    clitics: new Set(speech.clitics),
    negations: new Set(speech.negations),
    sources: speech.sources.map(tokens).sort((a, b) => b.length - a.length),
    views: new Set(speech.views),
    prepositions: new Set(speech.prepositions),
    determiners: new Set(speech.determiners),
    impersonals: new Set(speech.impersonals),
    subordinators: new Set(speech.subordinators),
    relatives: new Set(speech.relatives),
    agents: new Set(speech.agents),
    utterances: new Set(speech.utterances),
    surfaces: new Set(speech.surfaces),
    names: new Set(speech.names),
    newsrooms: new RegExp(`(?<!\\p{L})(?:${speech.newsrooms.join('|')})(?!\\p{L})`, 'iu'),
    selves: new Set(speech.selves),
    charges: new Set(speech.charges),
    charging: new Set(speech.charging),
    terms: new Set(speech.terms),
    naming: new Set(speech.naming),
    abstaining: new Set(speech.abstaining),
    pointers: speech.pointers,
    labels: new Set(speech.labels),
  }
})

/** The same cut as frames make: an elided word is one of its own. */
function tokens(words: string): readonly string[] {
  return words
    .replaceAll('’', "'")
    .replace(/\b([dl])'/g, "$1' ")
    .split(' ')
    .filter(Boolean)
}
