import type { Mention, Span } from '../model.ts'
import type { Phrase } from './phrase.ts'
import { keysOf } from './reading.ts'
import type { Context, Resolved, State } from './resolution.ts'
import { roleOf } from './roles.ts'
import { takenUp } from './takenUp.ts'

/** Somebody whom the article calls by a noun that no list holds: "la quinquagénaire"; the one it takes up, or somebody new. */
export function printed(state: State, span: Span, context: Context): Resolved | null {
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
export function asPrinted(
  { reading, register }: State,
  from: number,
  to: number,
  { gender, plural }: Pick<Mention, 'gender' | 'plural'>,
): Resolved {
  const forms = new Map([[keysOf(reading, from, to).join(' '), { from, to, count: 1 }]])
  const nameless = { named: false, sure: false, written: false, roles: [] }
  return { entity: register.add({ kind: 'person', forms, gender, plural, ...nameless }), evidence: 'role' }
}
