import type { Lexicon } from './lexicon.ts'
import type { Phrase } from './phrase.ts'
import type { Reading } from './reading.ts'

/** A role as a phrase of the text gives it, ready to be compared with others. */
export interface Role {
  /** Word indices, `to` exclusive. */
  readonly from: number
  readonly to: number
  /** The noun, masculine where it has both: "president" for "présidente". */
  readonly noun: string
  /** "ancien", "former": another role than the present one. */
  readonly former: boolean
  /** What narrows it down: "russe", "affaires", "etrangeres". */
  readonly modifiers: readonly string[]
  /** Of a whole country: "le chef de l'État". */
  readonly state: boolean
}

const FORMER = /^(?:ancien|ancienne|anciens|anciennes|ex|former|late|feu)$/
const FUNCTION = /^(?:de|du|des|d|of|for|l|la|le|les|the|a|au|aux|et|and|s|in|at|to|meme|same|en)$/

/** Reads the role out of a noun phrase, names in it left out. */
export function roleOf({ words, lexicon }: Reading, phrase: Phrase, to: number): Role {
  const modifiers: string[] = []
  let noun = masculine(phrase.lemma)
  let former = false
  for (let at = phrase.from; at < to; at++) {
    const key = words[at]?.key ?? ''
    if (at === phrase.head) continue
    if (FORMER.test(key)) former = true
    else if (at < phrase.head && /^(?:premier|premiere|prime|vice)$/.test(key)) noun = `premier ${noun}`
    else if (
      !FUNCTION.test(key) &&
      !(at < phrase.head && (lexicon.determiners.has(key) || lexicon.qualifiers.has(key)))
    )
      modifiers.push(key)
  }
  const prefix = /^(?:ex|vice)-/.exec(noun)
  if (prefix) noun = noun.slice(prefix[0].length)
  return asUsual(lexicon, {
    from: phrase.from,
    to,
    noun,
    former: former || prefix?.[0] === 'ex-',
    modifiers,
    state: false,
  })
}

/** Words for the same office are told by one of them: "chef de l'État" is a "président", "Quai d'Orsay" a ministry. */
function asUsual(lexicon: Lexicon, role: Role): Role {
  let whole = ` ${[role.noun, ...role.modifiers].join(' ')} `
  let state = false
  for (const [words, usual] of lexicon.synonyms)
    if (whole.includes(` ${words} `)) {
      whole = whole.replace(words, usual)
      state = usual === 'president'
    }
  const [noun = role.noun, ...modifiers] = whole.trim().split(/ +/)
  if (noun === 'premier') return { ...role, noun: `premier ${modifiers[0]}`, modifiers: modifiers.slice(1), state }
  return { ...role, noun, modifiers, state }
}

/** Whether a later phrase can mean the bearer of a role: it says no more than the role does, or nothing against it. */
export function fits(phrase: Role, role: Role, lexicon: Lexicon): boolean {
  if (phrase.noun !== role.noun || phrase.former !== role.former) return false
  const general = (word: string) =>
    lexicon.demonyms.has(word) || /^(?:republique|state|etat|pays|country|nation)$/.test(word)
  if (phrase.state && !role.modifiers.every(general)) return false
  if (phrase.modifiers.every((word) => role.modifiers.some((other) => alike(word, other)))) return true
  if (!phrase.modifiers.every(general)) return false
  return !role.modifiers.some((word) => lexicon.demonyms.has(word))
}

/** The same adjective in another gender or number. */
function alike(a: string, b: string): boolean {
  if (a === b) return true
  const stem = a.length < b.length ? a : b
  const longer = a.length < b.length ? b : a
  return (
    stem.length > 3 &&
    longer.length - stem.length <= 2 &&
    longer.startsWith(stem) &&
    /^(?:e|s|es|ne)$/.test(longer.slice(stem.length))
  )
}

const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/iere$/, 'ier'],
  [/ienne$/, 'ien'],
  [/onne$/, 'on'],
  [/effe$/, 'ef'],
  [/woman$/, 'man'],
  [/(ent|ant|at|et|eur|ain|ee|ard|in|al)e$/, '$1'],
  [/(u|e)e$/, '$1'],
]

function masculine(lemma: string): string {
  for (const [ending, other] of FEMININE) if (ending.test(lemma)) return lemma.replace(ending, other)
  return lemma
}

/** An office, or a trade that one person of an article has. */
export function isOffice(role: Role, lexicon: Lexicon): boolean {
  return lexicon.offices.has(role.noun) || lexicon.offices.has(role.noun.replace(/ .*/, ''))
}

/** "le président américain" is nobody whom the text calls "ministre italien". */
export function isOfAnotherCountry(
  role: Role | null,
  { roles }: { readonly roles: readonly Role[] },
  lexicon: Lexicon,
): boolean {
  if (!role || roles.length === 0) return false
  const countries = (each: Role) => each.modifiers.filter((word) => lexicon.demonyms.has(word))
  const wanted = countries(role)
  const known = wanted.length === 0 ? [] : roles.flatMap(countries)
  return known.length > 0 && !known.some((word) => wanted.some((other) => alike(word, other)))
}
