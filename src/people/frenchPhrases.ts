import type { Agreement } from '../languages/peopleWords.ts'
import type { Gender } from '../model.ts'
import type { Lexicon, Noun } from './lexicon.ts'
import { type Name, nameFrom } from './names.ts'
import type { Phrase } from './phrase.ts'
import { labelEnd, readQuotedLabel } from './quotedLabel.ts'
import type { Word } from './words.ts'

const ADJECTIVE =
  /(?:iques?|ales?|al|aux|ien|ienne|iens|iennes|aise?s?|oise?s?|ifs?|ives?|aires?|istes?|els?|elles?|eux|euses?|ables?|ibles?|aines?|ains?|ins?|ines?|eens?|eennes?|olaires?)$/
const PARTICIPLE = /é(?:e|es|s)?$/
/** "d'autres" */
const OTHERS: Agreement = { gender: null, plural: true, definite: false }
const CONTRACTED = new Set(['de', 'd', 'du', 'des'])
const AT = new Set(['a', 'au', 'aux'])
const AUXILIARY = new Set('a ont avait avaient est sont etait etaient sera aura n ne s se va vient doit'.split(' '))
const LONGEST_PHRASE = 24
const PLACING = new Set('a dans sur sous en vers pendant apres avant depuis des jusqu'.split(' '))

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
  const others = first.key === 'd' && words[at + 1]?.key === 'autres'
  const counted = numberAt(words, at)
  let determiner = others || counted > at ? OTHERS : lexicon.determiners.get(first.key)
  let head = others ? at + 2 : counted > at ? counted : determiner ? at + 1 : at
  let one = false
  while (head - at < 6) {
    const word = words[head]
    if (!word) return null
    if (head > at && word.gap !== '') {
      const called = determiner ?? (/^nombreu(?:x|ses)$/.test(first.key) ? OTHERS : null)
      return called ? readQuotedLabel(words, at, head, called, lexicon) : null
    }
    const also = lexicon.determiners.get(word.key)
    // "une des figures": one of them.
    if (head === at + 1 && /^une?$/.test(first.key) && /^(?:de|des)$/.test(word.key)) {
      head++
      one = true
      continue
    }
    if (head > at && (also?.plural || /^\d/.test(word.key))) determiner = merge(determiner, also)
    else if (
      !(lexicon.before.has(word.key) && (!lexicon.nouns.has(word.key) || nounFollows(words, head + 1, lexicon))) &&
      word.key !== 'de'
    )
      break
    head++
  }
  const word = words[head]
  const noun = word && (lexicon.nounOf(word) ?? (determiner && unlistedRole(words, head, determiner, lexicon, names)))
  if (!noun) return null
  // "Paul Dole avait accusé le préfet": no noun after an auxiliary.
  if (!determiner && words[at]?.gap === '' && AUXILIARY.has(words[at - 1]?.key ?? '')) return null
  if (!determiner && words[head]?.capital && !words[head]?.initial && noun.kind !== 'role') return null
  const name = names.get(head)
  if (name && name.to > head + 1 && name.kind === 'person' && noun.kind !== 'body') return null
  const plural = !one && (noun.plural || (determiner?.plural ?? false))
  if (determiner && noun.plural && !one && !determiner.plural && noun.kind !== 'role') return null
  const { end, owner } = complements(words, head + 1, lexicon, names, noun)
  const next = words[end]?.gap === '' || words[end]?.gap === ')' ? nameFrom(names, end) : undefined
  const beside =
    next &&
    (noun.kind === 'role' || (noun.kind === 'demonym' && !plural)
      ? next.kind === 'person' || !next.sure
      : noun.kind === 'body' && (next.kind !== 'place' || isCounsel(words, next)))
      ? next
      : null
  const phrase = {
    from: at,
    head,
    lemma: noun.lemma,
    kind: noun.kind,
    gender: noun.gender ?? determiner?.gender ?? adjectiveGender(words, at, head),
    plural,
    definite: determiner?.definite ?? false,
  }
  if (!beside) return { ...phrase, to: end, name: null }
  // "les salariés de l'usine Cargal", "le directeur du site Cargal": a lone word there is what the thing is called.
  const lone = noun.kind === 'role' && beside.to - beside.from === 1 && !beside.sure
  if (lone && (plural || end > head + 2)) return { ...phrase, to: beside.to, name: null }
  // "un collaborateur du maire Jean Dupont": the name is the mayor's.
  if (owner && noun.kind === 'role' && !isCounsel(words, beside)) return { ...phrase, to: beside.to, name: null }
  return { ...phrase, to: beside.to, gender: phrase.gender ?? beside.gender, name: beside }
}

/** Steps over "300", "environ 2 400", "plus de 50"; nothing else counts people. */
function numberAt(words: readonly Word[], at: number): number {
  const key = (index: number) => (index === at || words[index]?.gap === '' ? (words[index]?.key ?? '') : '')
  let to = at
  if (/^(?:environ|quelque)$/.test(key(to))) to++
  else if (/^(?:plus|moins|pres)$/.test(key(to)) && key(to + 1) === 'de') to += 2
  if (!/^\d+$/.test(key(to)) || key(to) === '1') return at
  to++
  while (/^\d{3}$/.test(words[to]?.key ?? '') && /^\.?$/.test(words[to]?.gap ?? '')) to++
  return to
}

/** "l'intendant Jean Dupont": right between an article and somebody's full name, a word of no list is what he is. */
function unlistedRole(
  words: readonly Word[],
  at: number,
  determiner: Agreement,
  lexicon: Lexicon,
  names: ReadonlyMap<number, Name>,
): Noun | null {
  const word = words[at]
  const name = words[at + 1]?.gap === '' ? names.get(at + 1) : undefined
  const before = words[at - 1]?.gap === '' ? words[at - 2] : undefined
  // "à l'aube Jean Dupont"
  if (before && PLACING.has(before.key)) return null
  if (!word || word.capital || word.key.length < 4 || lexicon.common.has(word.key)) return null
  if (lexicon.verbs.has(word.key) || APART.test(word.key)) return null
  if (name?.kind !== 'person' || name.to - name.from < 2 || determiner.plural) return null
  return { kind: 'role', gender: determiner.gender, plural: false, lemma: word.key }
}

/** "le conseil du prévenu Me Dupont" is a lawyer, and his name. */
function isCounsel(words: readonly Word[], name: Name): boolean {
  return name.title !== null && /^(?:me|maitre)$/.test(words[name.titled]?.key ?? '')
}

const MASCULINE = /^(?:ancien|nouveau|nouvel|premier|actuel|principal|vieux|vieil|grand|petit|seul)$/
const FEMININE = /^(?:ancienne|nouvelle|premiere|actuelle|principale|vieille|grande|petite|seule)$/

/** "l'ancien secrétaire d'État": a man. */
function adjectiveGender(words: readonly Word[], from: number, head: number): Gender | null {
  for (let at = from; at < head; at++) {
    if (MASCULINE.test(words[at]?.key ?? '')) return 'm'
    if (FEMININE.test(words[at]?.key ?? '')) return 'f'
  }
  return null
}

/** "pour sa part", "à son tour", "de son côté" */
const APART = /^(?:part|tour|cote|avis|image|nom|egard)$/

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

/** Steps over the adjectives and complements after a noun; `owner` where the last of them is somebody's office. */
function complements(
  words: readonly Word[],
  from: number,
  lexicon: Lexicon,
  names: ReadonlyMap<number, Name>,
  noun: Noun,
): { end: number; owner: boolean } {
  let at = from
  let owner = false
  let body = false
  while (at < words.length && at - from < LONGEST_PHRASE) {
    const word = words[at]
    const beyond = noun.kind === 'role' ? party(words, at) : at
    if (beyond > at) {
      at = beyond
      continue
    }
    // "le maire (UDV) de cette ville"
    if (word?.gap !== '' && !(word?.gap === ')' && at > from)) break
    if (
      isAdjective(word, lexicon) ||
      isUnknownAdjective(words, at, from, lexicon, noun) ||
      (at > from && /^\d{1,4}$/.test(word.key))
    ) {
      at++
      continue
    }
    const next = complement(words, at, lexicon, names, noun)
    if (next === at) {
      // "le président du parti centriste Cap": what the body is called
      const called = names.get(at)
      if (!body || !called || called.kind === 'person') break
      at = called.to
      continue
    }
    const office = lexicon.nouns.get(words[next - 1]?.key ?? '')
    body = office?.kind === 'body'
    if (words[at]?.key !== 'et' && !names.has(next - 1))
      owner =
        office?.kind === 'role' &&
        !office.plural &&
        words[next - 1]?.key !== 'retraite' &&
        /^(?:du|la|l|le|ex|ancien|ancienne)$/.test(words[next - 2]?.key ?? '')
    at = next
  }
  return { end: at, owner }
}

/** Steps over the party of an office's holder: "le député UDV Jean Dupont", "la sénatrice (UDV) Jeanne Dupont". */
function party(words: readonly Word[], at: number): number {
  const word = words[at]
  if (!word) return at
  if (word.gap === '(')
    for (let to = at + 1; to <= at + 3; to++) {
      const gap = words[to]?.gap
      if (gap === ')') return to
      if (gap !== '') return at
    }
  return word.capital && word.gap === '' && /^\p{Lu}[\p{Lu}\p{N}+-]+$/u.test(word.text) ? at + 1 : at
}

/** Reads "de la santé", "du Quai d'Orsay", "à la Ville", "chargé des transports", "auprès du ministre", "et des Finances". */
function complement(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  names: ReadonlyMap<number, Name>,
  noun: Noun,
): number {
  const key = (index: number) => (index === at || words[index]?.gap === '' ? (words[index]?.key ?? '') : '')
  if (noun.kind === 'document') {
    const issuer = issuerEnd(words, at, names)
    if (issuer > at) return issuer
  }
  let to = at
  if (key(to) === 'a' && key(to + 1) === 'la' && key(to + 2) === 'retraite') return to + 3
  if (/^chargee?s?$/.test(key(to)) || key(to) === 'aupres') to++
  else if (key(to) === 'en') {
    if (key(to + 1) === 'chef') return to + 2
    if (key(to + 1) === 'poste' && AT.has(key(to + 2)) && names.has(to + 3)) return names.get(to + 3)?.to ?? at
    if (key(to + 1) !== 'charge') return at
    to += 2
  } else if (key(to) === 'et') {
    const next = words[to + 1]
    if (next?.gap !== '') return at
    if (isAdjective(next, lexicon) || /^\d{4}$/.test(next.key)) return to + 2
    if (next.key === 'des' && lexicon.nouns.get(key(to + 2))?.kind === 'role') return at
    to++
  }
  const preposition = key(to)
  // "chargé des relations avec le port"
  const between = preposition === 'avec' && /^relations?$/.test(words[to - 1]?.key ?? '')
  const reaching = AT.has(preposition) && (noun.kind === 'role' || noun.kind === 'body')
  const about = preposition === 'sur' && (noun.kind === 'role' || noun.kind === 'document')
  if (!CONTRACTED.has(preposition) && !reaching && !about && !between) return at
  to++
  let determined = /^(?:du|des|au|aux)$/.test(preposition)
  while (lexicon.determiners.has(key(to)) || (lexicon.before.has(key(to)) && !lexicon.nouns.has(key(to)))) {
    determined = true
    to++
  }
  // "un groupe de 50 à 100 marins"
  if (/^\d+$/.test(key(to)) && key(to + 1) === 'a' && /^\d+$/.test(key(to + 2))) to += 2
  if (/^\d+$/.test(key(to))) return /^\p{Ll}/u.test(key(to + 1)) && !lexicon.common.has(key(to + 1)) ? to + 2 : to + 1
  const target = words[to]
  // "plusieurs centaines de «gilets verts»"
  if (noun.kind === 'quantity' && noun.lemma !== 'serie' && target) {
    const label = labelEnd(words, to)
    if (label > to) return label
  }
  if (target?.gap !== '' || (reaching && (!target.capital || !determined))) return at
  const name = nameFrom(names, to)
  if (name) return name.to
  // "le secrétaire du parti ouvrier"
  const body = (target.capital || determined) && lexicon.nouns.get(target.key)?.kind === 'body'
  // "et le chef de rappeler"
  if (!determined && lexicon.infinitives.has(target.key)) return at
  if (!/^\p{L}{2}/u.test(target.text) || (lexicon.common.has(target.key) && !body)) return at
  return to + 1
}

/** "un rapport publié en mai par l'association Dole": whose it is. */
function issuerEnd(words: readonly Word[], at: number, names: ReadonlyMap<number, Name>): number {
  if (!PARTICIPLE.test(words[at]?.text ?? '') && !PARTICIPLE.test(words[at - 1]?.text ?? '')) return at
  for (let to = at; to < at + 6 && words[to]?.gap === ''; to++) {
    if (words[to]?.key !== 'par') continue
    for (let first = to + 1; first < to + 4 && words[first]?.gap === ''; first++) {
      const name = names.get(first)
      if (name) return name.to
    }
    return at
  }
  return at
}

/**
 * "le président ostrave": a word of no list is an adjective where it cannot be the verb: before an auxiliary or a
 * complement, or at the end of a subject that comes after its verb.
 */
function isUnknownAdjective(words: readonly Word[], at: number, from: number, lexicon: Lexicon, noun: Noun): boolean {
  const word = words[at]
  if (!word || !/^\p{Ll}{5,}$/u.test(word.text) || at > from + 3) return false
  if (!/[eslntdr]$/.test(word.key) || /(?:ent|ment|ait|ons|ez|er|ir|ant)$/.test(word.key)) return false
  if (lexicon.common.has(word.key) || lexicon.notAdjectives.has(word.key) || lexicon.nouns.has(word.key)) return false
  if (lexicon.verbs.has(word.key) || lexicon.determiners.has(word.key)) return false
  const next = words[at + 1]
  if (next?.gap === '' && AUXILIARY.has(next.key)) return true
  if (next?.gap === '' && lexicon.verbs.has(next.key)) return true
  if (next?.gap === '' && CONTRACTED.has(next.key)) return lexicon.nouns.get(words[at - 1]?.key ?? '')?.kind === 'body'
  if (next?.gap === '' && !next.capital) return false
  // No plural verb ends so: "les ministres ostrave Irena Valdek et …".
  if (next?.gap === '' && noun.plural) return true
  let start = from - 1
  while (start > 0 && from - start < 5 && words[start]?.gap === '' && !lexicon.determiners.has(words[start]?.key ?? ''))
    start--
  const before = words[start - 1]
  return (
    before !== undefined &&
    words[start]?.gap === '' &&
    (lexicon.verbs.has(before.key) || /^(?:selon|par|chez)$/.test(before.key))
  )
}

function isAdjective(word: Word, lexicon: Lexicon): boolean {
  if (lexicon.after.has(word.key) || lexicon.demonyms.has(word.key)) return !word.capital || lexicon.after.has(word.key)
  if (word.capital || word.key.length < 4 || lexicon.notAdjectives.has(word.key) || lexicon.common.has(word.key))
    return false
  return (
    ADJECTIVE.test(word.key) ||
    PARTICIPLE.test(word.text) ||
    (lexicon.nounOf(word)?.kind === 'role' && !lexicon.verbs.has(word.key))
  )
}
