import type { IndirectWords } from '../languages/indirectWords.ts'
import type { Language } from '../languages/language.ts'
import { oncePer } from '../text/oncePer.ts'

/** A language's words of indirect speech, ready to be looked up. */
export type ReportWords = { readonly [Part in Exclude<keyof IndirectWords, 'wovenWhole'>]: ReadonlySet<string> }

export const reportWordsOf = oncePer(
  ({ indirect }: Language): ReportWords => ({
    verbs: new Set(indirect.verbs),
    telling: new Set(indirect.telling),
    bare: new Set(indirect.bare),
    loose: new Set(indirect.loose),
    woven: new Set(indirect.woven),
    conjunctions: new Set(indirect.conjunctions),
    finite: new Set(indirect.finite),
    determiners: new Set(indirect.determiners),
    coordinators: new Set(indirect.coordinators),
    concessions: new Set(indirect.concessions),
    settings: new Set(indirect.settings),
    times: new Set(indirect.times),
    timeDeterminers: new Set(indirect.timeDeterminers),
    sources: new Set(indirect.sources),
  }),
)
