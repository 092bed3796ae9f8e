import type { Lexicon, Noun } from './lexicon.ts'
import type { Name } from './names.ts'
import type { Phrase } from './phrase.ts'
import type { Word } from './words.ts'

const ADJECTIVE = /(?:al|ic|ive|ous|ian|ean|ish|ese|ary|ory|less|ful|able|ible|ed|based|old)$/
/** Endings that nouns have and verbs hardly. */
const NOUN = /(?:ics|ture|tion|ment|logy|ity|ance|ence|ship|ry|al|ism|ing|ness|ure)$/
const LINKS = new Set(['of', 'for', 'with', 'at', 'from', 'in', 'on', 'to', 'by'])
const LONGEST_RUN = 9
const LONGEST_PHRASE = 24

/**
 * Reads the English noun phrase that begins at a word: determiner, whatever qualifies the noun, a noun that can speak,
 * its complements ("for …", "of the …") and a name beside it. null where there is none.
 */
export function readEnglishPhrase(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  names: ReadonlyMap<number, Name>,
): Phrase | null {
  const first = words[at]
  if (!first) return null
  const determiner = lexicon.determiners.get(first.key)
  const start = determiner ? at + 1 : at
  if (determiner && words[start]?.gap !== '') return null
  let head = headOf(words, start, lexicon, names, determiner !== undefined) ?? headBeforeName(words, at, lexicon, names)
  if (
    head === null ||
    (head === at && mayBeVerb(lexicon.nouns.get(first.key)) && followsNoun(words, at, lexicon, names))
  )
    return null
  let named = nameBeside(words, head, lexicon, names)
  let to = named?.to ?? endOfNoun(words, head, lexicon)
  if (!named) {
    const complemented = complements(words, to, lexicon, names)
    to = complemented.to
    if (complemented.head !== null) {
      head = complemented.head
      named = nameBeside(words, head, lexicon, names)
      to = named?.to ?? to
    }
  }
  const noun = lexicon.nouns.get(words[head]?.key ?? '')
  if (!noun) return null
  return {
    from: at,
    to,
    head,
    lemma: noun.lemma,
    kind: noun.kind,
    gender: noun.gender ?? named?.gender ?? null,
    plural: noun.plural || (determiner?.plural ?? false),
    definite: determiner?.definite ?? false,
    name: named,
  }
}

/** "she notes", "Norling claims": right after what can be its subject, a form that may be a verb is one. */
function followsNoun(words: readonly Word[], at: number, lexicon: Lexicon, names: ReadonlyMap<number, Name>): boolean {
  const before = words[at - 1]
  if (!before || words[at]?.gap !== '') return false
  return before.capital || lexicon.pronouns.has(before.key) || lexicon.nouns.has(before.key) || names.has(at - 1)
}

/** "claims", "plans": the plural of a noun for something written may be a verb. */
function mayBeVerb(noun: Noun | undefined): boolean {
  return noun?.kind === 'document' && noun.plural
}

/** "the lanky, bespectacled professor": the comma stands between two adjectives. */
function joinsAdjectives(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const isAdjective = (word: Word | undefined): boolean =>
    word !== undefined && !word.capital && (lexicon.before.has(word.key) || ADJECTIVE.test(word.key))
  return words[at]?.gap === ',' && isAdjective(words[at - 1]) && isAdjective(words[at])
}

function endOfNoun(words: readonly Word[], head: number, lexicon: Lexicon): number {
  let end = head + 1
  while (words[end]?.gap === '' && lexicon.after.has(words[end]?.key ?? '')) end++
  return end
}

/** The name put beside a role: "president Jeff Dole". */
function nameBeside(
  words: readonly Word[],
  head: number,
  lexicon: Lexicon,
  names: ReadonlyMap<number, Name>,
): Name | null {
  const end = endOfNoun(words, head, lexicon)
  if (lexicon.nouns.get(words[head]?.key ?? '')?.kind !== 'role' || words[end]?.gap !== '') return null
  const beside = names.get(end)
  return beside && (beside.kind === 'person' || !beside.sure) ? beside : null
}

/** "Atmospheric physics professor Kent Dole": nouns of any kind, where a role and a name end the run. */
function headBeforeName(
  words: readonly Word[],
  from: number,
  lexicon: Lexicon,
  names: ReadonlyMap<number, Name>,
): number | null {
  for (let at = from; at < from + LONGEST_RUN; at++) {
    const word = words[at]
    if (!word || (at > from && word.gap !== '')) return null
    if (lexicon.nouns.get(word.key)?.kind === 'role') return nameBeside(words, at, lexicon, names) && at
    if (names.get(at)?.kind === 'person' && at > from) return null
    const qualifies = word.capital || lexicon.before.has(word.key) || NOUN.test(word.key) || /^\d/.test(word.key)
    if (!qualifies || lexicon.common.has(word.key)) return null
  }
  return null
}

/** The last noun of a run of words that can stand before one. */
function headOf(
  words: readonly Word[],
  from: number,
  lexicon: Lexicon,
  names: ReadonlyMap<number, Name>,
  determined: boolean,
): number | null {
  let head: number | null = null
  let unknown = 0
  // After a name, what no list knows is a verb rather than an adjective.
  let named = false
  for (let at = from; at < words.length && at - from < LONGEST_RUN; at++) {
    const word = words[at]
    if (!word || (at > from && word.gap !== '' && !(head === null && joinsAdjectives(words, at, lexicon)))) break
    const name = names.get(at)
    if (name && head !== null && name.kind === 'person') break
    const noun = lexicon.nouns.get(word.key)
    if (head !== null && (lexicon.determiners.has(word.key) || mayBeVerb(noun))) break
    if (noun && noun.kind !== 'demonym') {
      if (word.capital && !word.initial && !determined && head === null && words[at + 1]?.capital) continue
      head = at
      continue
    }
    if (word.key === 's') continue
    if (word.capital || lexicon.before.has(word.key) || lexicon.demonyms.has(word.key) || word.key.includes('-')) {
      named ||= names.has(at)
      continue
    }
    if (named) break
    if (/^\d/.test(word.key) && determined) continue
    if (lexicon.common.has(word.key)) break
    if (ADJECTIVE.test(word.key) && determined && head === null) continue
    if (!determined || head !== null || ++unknown > 1 || !/^\p{Ll}+$/u.test(word.text)) break
  }
  return head
}

/** Reads "for …", "of the …"; `head` is the noun that a name among them turns out to qualify: "Bank of Avonia governor". */
function complements(
  words: readonly Word[],
  from: number,
  lexicon: Lexicon,
  names: ReadonlyMap<number, Name>,
): { readonly to: number; readonly head: number | null } {
  let at = from
  let noun: number | null = null
  while (at < words.length && at - from < LONGEST_PHRASE) {
    const link = words[at]
    if (link?.gap !== '' || !LINKS.has(link.key)) break
    let to = at + 1
    const determiner = words[to]?.gap === '' && lexicon.determiners.has(words[to]?.key ?? '')
    if (determiner) to++
    const target = words[to]
    if (target?.gap !== '') break
    const name = names.get(to)
    if (name && !/^(?:in|on|to|at)$/.test(link.key)) {
      at = name.to
      const after = headOf(words, at, lexicon, names, false)
      if (after !== null && words[at]?.gap === '') {
        at = after + 1
        noun = after
      }
      continue
    }
    if (name) {
      if (link.key === 'to') break
      at = name.to
      continue
    }
    if (/^(?:in|on|to)$/.test(link.key)) break
    const head = headOf(words, to, lexicon, names, true)
    if (head === null) break
    at = head + 1
  }
  return { to: at, head: noun }
}
