import type { Language } from '../languages/language.ts'
import { oncePer } from '../text/oncePer.ts'

/** What a word form can be as part of a verb that reports words. */
export interface VerbForm {
  readonly form: 'finite' | 'present' | 'past' | 'infinitive'
  readonly infinitive: string
  /** Reports words as such: "dire". */
  readonly says: boolean
  /** Passes judgement or asks; words in marks among what it governs are the subject's: "dénoncer". */
  readonly judges: boolean
  readonly reflexive: boolean
  /** The words that must come next: "savoir" after "faire". */
  readonly following: readonly string[]
}

/** The forms of a language's verbs of speech, by lower-case form. */
export const verbForms: (language: Language) => ReadonlyMap<string, readonly VerbForm[]> = oncePer(build)

function build(language: Language): ReadonlyMap<string, readonly VerbForm[]> {
  const table = new Map<string, VerbForm[]>()
  for (const [finite, present, past, infinitive, following, kinds] of language.speech.verbs) {
    const add = (words: string, form: VerbForm['form']): void => {
      for (const word of words.split(' ')) {
        if (word === '') continue
        const forms = table.get(word) ?? []
        forms.push({
          form,
          infinitive,
          says: kinds.includes('say'),
          judges: kinds.includes('judge'),
          reflexive: kinds.includes('reflexive'),
          following: following === '' ? [] : following.split(' '),
        })
        table.set(word, forms)
      }
    }
    add(finite, 'finite')
    add(present, 'present')
    add(past, 'past')
    add(infinitive, 'infinitive')
  }
  return table
}
