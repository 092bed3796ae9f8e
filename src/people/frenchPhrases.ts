import type { Agreement } from '../languages/peopleWords.ts'
import type { Lexicon, Noun } from './lexicon.ts'
import type { Name } from './names.ts'
import type { Phrase } from './phrase.ts'
import type { Word } from './words.ts'

const ADJECTIVE =
  /(?:iques?|ales?|al|aux|ien|ienne|iens|iennes|aise?s?|oise?s?|ifs?|ives?|aires?|istes?|els?|elles?|eux|euses?|ables?|ibles?|aines?|ains?|ins?|ines?|eens?|eennes?|rs?es?|ols?|oles?)$/
const PARTICIPLE = /[eé](?:e|es|s)?$/
const CONTRACTED = new Set(['de', 'd', 'du', 'des'])
const AT = new Set(['a', 'au', 'aux'])
const LONGEST_PHRASE = 24
const PLURAL = /s$|x$/

/**
 * Reads the French noun phrase that begins at a word: determiner, adjectives, a noun that can speak, its adjectives and
 * complements ("du …", "aux …", "chargé de …") and a name beside it. null where there is none.
 */
export function readFrenchPhrase(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  names: ReadonlyMap<number, Name>,
): Phrase | null {
  const first = words[at]
  if (!first) return null
  let determiner = lexicon.determiners.get(first.key)
  let head = determiner ? at + 1 : at
  if (determiner && words[head]?.gap !== '') return null
  while (head - at < 6) {
    const word = words[head]
    if (!word || (head > at && word.gap !== '')) return null
    const also = lexicon.determiners.get(word.key)
    if (head > at && (also?.plural || /^\d/.test(word.key))) determiner = merge(determiner, also)
    else if (
      !(lexicon.before.has(word.key) && (!lexicon.nouns.has(word.key) || nounFollows(words, head + 1, lexicon))) &&
      word.key !== 'de'
    )
      break
    head++
  }
  const noun = words[head] && lexicon.nouns.get(words[head]?.key ?? '')
  if (!noun) return null
  if (!determiner && words[head]?.capital && !words[head]?.initial && noun.kind !== 'role') return null
  const name = names.get(head)
  if (name && name.to > head + 1 && name.kind === 'person' && noun.kind !== 'body') return null
  const plural = noun.plural || (determiner?.plural ?? false)
  if (determiner && noun.plural && !determiner.plural && noun.kind !== 'role') return null
  const end = complements(words, head + 1, lexicon, names, noun)
  const beside = noun.kind === 'role' && words[end]?.gap === '' ? (names.get(end) ?? null) : null
  const named = beside?.kind === 'person' || (beside && !beside.sure) ? beside : null
  return {
    from: at,
    to: named ? named.to : end,
    head,
    lemma: noun.lemma,
    kind: noun.kind,
    gender: noun.gender ?? determiner?.gender ?? named?.gender ?? null,
    plural,
    definite: determiner?.definite ?? false,
    name: named,
  }
}

function nounFollows(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const next = words[at]
  return next !== undefined && next.gap === '' && lexicon.nouns.has(next.key)
}

function merge(first: Agreement | undefined, second: Agreement | undefined): Agreement {
  return {
    gender: first?.gender ?? second?.gender ?? null,
    plural: first?.plural || second?.plural || false,
    definite: first ? first.definite : (second?.definite ?? false),
  }
}

/** Steps over the adjectives and complements after a noun. */
function complements(
  words: readonly Word[],
  from: number,
  lexicon: Lexicon,
  names: ReadonlyMap<number, Name>,
  noun: Noun,
): number {
  let at = from
  while (at < words.length && at - from < LONGEST_PHRASE) {
    const word = words[at]
    if (word?.gap !== '') break
    if (isAdjective(word, lexicon)) {
      at++
      continue
    }
    const next = complement(words, at, lexicon, names, noun)
    if (next === at) break
    at = next
  }
  return at
}

/** Reads "de la santé", "du Quai d'Orsay", "à la Ville", "chargé des transports", "et des Finances". */
function complement(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  names: ReadonlyMap<number, Name>,
  noun: Noun,
): number {
  let to = at
  const word = words[to]
  if (!word) return at
  if (/^chargee?s?$/.test(word.key) || (word.key === 'en' && words[to + 1]?.key === 'charge')) {
    to += word.key === 'en' ? 2 : 1
    if (!CONTRACTED.has(words[to]?.key ?? '')) return at
  } else if (word.key === 'et') {
    to++
    if (words[to] && words[to]?.gap === '' && isAdjective(words[to] as Word, lexicon)) return to + 1
    if (!CONTRACTED.has(words[to]?.key ?? '') && !AT.has(words[to]?.key ?? '')) return at
    if (words[to]?.key === 'des' && lexicon.nouns.get(words[to + 1]?.key ?? '')?.kind === 'role') return at
  } else if (word.key === 'en' && words[to + 1]?.key === 'chef') return to + 2
  const preposition = words[to]
  if (!preposition || (to > at && preposition.gap !== '')) return at
  const takesAt = noun.kind === 'role' || noun.kind === 'body'
  const takesOn = noun.kind === 'document' || noun.kind === 'role'
  if (
    !CONTRACTED.has(preposition.key) &&
    !(takesAt && AT.has(preposition.key)) &&
    !(takesOn && preposition.key === 'sur')
  )
    return at
  to++
  let determined = /^(?:du|des|au|aux)$/.test(preposition.key)
  while (
    words[to]?.gap === '' &&
    (lexicon.determiners.has(words[to]?.key ?? '') ||
      lexicon.before.has(words[to]?.key ?? '') ||
      /^\d/.test(words[to]?.key ?? ''))
  ) {
    determined = true
    to++
  }
  const target = words[to]
  if (target?.gap !== '') return at
  const name = names.get(to)
  if (AT.has(preposition.key) && !target.capital) return at
  if (AT.has(preposition.key) && !determined) return at
  if (name) return name.to
  if (!/^[\p{L}]/u.test(target.text) || target.key.length < 2 || lexicon.common.has(target.key))
    return /^\d/.test(target.key) ? to + 1 : at
  return to + 1
}

function isAdjective(word: Word, lexicon: Lexicon): boolean {
  if (lexicon.after.has(word.key) || lexicon.demonyms.has(word.key)) return !word.capital || lexicon.after.has(word.key)
  if (word.capital || word.key.length < 4 || lexicon.notAdjectives.has(word.key) || lexicon.common.has(word.key))
    return false
  if (ADJECTIVE.test(word.key)) return true
  return PARTICIPLE.test(word.text) && /é(?:e|es|s)?$/.test(word.text)
}

export { PLURAL }
