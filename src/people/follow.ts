import type { Mention } from '../model.ts'
import { bearer } from './bearer.ts'
import { mentionAt } from './mentions.ts'
import { keysOf } from './reading.ts'
import { type Context, link, placeOf, type State } from './resolution.ts'
import { resolvePhrase } from './resolvePhrase.ts'

/** Tells who a mention other than a pronoun is, and adds it to the chain. */
export function follow(state: State, mention: Mention, context: Context): number | null {
  const { reading } = state
  const at = reading.wordFrom(mention.start)
  const own = mention.name ? reading.wordFrom(mention.name.start) : -1
  const together = mention.plural && !mention.name ? pairOf(state, at, reading.wordFrom(mention.end)) : null
  const entity = together ?? (mention.name ? bearerOf(state, own, at) : resolvePhrase(state, at, context))
  const end = reading.wordFrom(mention.end)
  link(state, at, end, entity, placeOf(state, at))
  for (let inner = at; inner < end; inner++) {
    const [other, ...more] = (inner !== own && reading.nameAt.has(inner) && state.ofName.get(inner)) || []
    if (other !== undefined && more.length === 0 && other !== entity) link(state, inner, inner + 1, other, 'nested')
  }
  return entity
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
    named: first.mention.name !== null,
    sure: first.mention.name !== null,
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
  const whose = usual !== undefined && found.includes(usual) ? usual : bearer(state.chain, state.course, found, at)
  if (whose !== null) state.usual.set(key, whose)
  return whose
}
