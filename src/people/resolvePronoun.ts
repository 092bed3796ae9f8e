import type { Mention } from '../model.ts'
import { type Asked, chosen } from './chosen.ts'
import { ordinalOf } from './ordinal.ts'
import { asPrinted } from './printed.ts'
import { keysOf } from './reading.ts'
import { type Context, link, type Resolved, type State } from './resolution.ts'

/** Whom a pronoun means. */
export function resolvePronoun(state: State, mention: Mention, context: Context): Resolved | null {
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
  const { gender, plural } = mention
  const asked: Asked = {
    ...{ kind: 'pronoun', at: word, gender, plural, bodies: !/year-old$/.test(key) },
    last: /^(?:ce(?:tte|s)? derni|ce(?:lui|lle|ux|lles)-ci)/.test(key),
  }
  const entity = ordinalOf(state, key, word, gender) ?? chosen(state, mention, asked, context)
  if (entity === null) return null
  if (!course.isQuoted(mention.start)) link(state, word, word + 1, entity, 'subject')
  return { entity, evidence: 'pronoun' }
}

/** "Le premier, Loïc, …", "elle, Anne Dole, …": the name that a pronoun is at once given. */
function apposedName({ reading, ofName }: State, at: number): number | null {
  const name = reading.words[at]?.gap === ',' ? reading.nameAt.get(at) : undefined
  if (name?.kind !== 'person' || reading.words[name.to]?.gap !== ',') return null
  const [only, ...others] = ofName.get(name.from) ?? []
  return only !== undefined && others.length === 0 ? only : null
}
