import type { Agreement } from '../languages/peopleWords.ts'
import type { Gender } from '../model.ts'
import type { Lexicon } from './lexicon.ts'
import type { Word } from './words.ts'

export type NameKind = 'person' | 'organisation' | 'place' | 'thing'

/** A proper name; word indices, `to` exclusive. */
export interface Name {
  /** The first word of the name itself. */
  readonly from: number
  readonly to: number
  /** Where it begins with its courtesy title. */
  readonly titled: number
  readonly title: Agreement | null
  readonly kind: NameKind
  /** Known to be so, rather than for want of anything better. */
  readonly sure: boolean
  readonly gender: Gender | null
}

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}]{1,7}|(?:\p{Lu}\.){2,}\p{Lu}?)$/u
const INITIAL = /^\p{Lu}\p{Ll}?(?:-\p{Lu}\p{Ll}?)?$/u
/** "Saint-Denis", "Ivry-sur-Seine", "Val-de-Marne". */
const PLACE_SHAPE = /^(?:saint|sainte|st|ste)-|-(?:sur|sous|en|les|lez|la|le|de|du|des|d|et|aux|au)-/
const LONGEST_NAME = 8

interface Capitals {
  readonly lexicon: Lexicon
  readonly words: readonly Word[]
  /** Words that the text also writes small. */
  readonly lower: ReadonlySet<string>
  /** Words that it writes with a capital where none is due. */
  readonly upper: ReadonlySet<string>
  /** Of those, the ones after another word with a capital: surnames, mostly. */
  readonly tails: ReadonlySet<string>
}

/** The name that begins at a word, its courtesy title included: at "Mme" of "Mme Dole". */
export function nameFrom(names: ReadonlyMap<number, Name>, at: number): Name | undefined {
  const titled = names.get(at + 1)
  return names.get(at) ?? (titled?.titled === at ? titled : undefined)
}

/** Finds the proper names of a text, in reading order. */
export function readNames(words: readonly Word[], lexicon: Lexicon): Name[] {
  const lower = new Set<string>()
  const upper = new Set<string>()
  const tails = new Set<string>()
  for (const [at, word] of words.entries()) {
    if (!word.capital) lower.add(word.key)
    else if (!word.initial) {
      upper.add(word.key)
      const next = words[at + 1]
      const last = !(next?.capital && next.gap === '')
      if (last && word.gap === '' && words[at - 1]?.capital && !lexicon.nouns.has(words[at - 1]?.key ?? ''))
        tails.add(word.key)
    }
  }
  const capitals = { lexicon, words, lower, upper, tails }
  const names: Name[] = []
  let at = 0
  while (at < words.length) {
    const name = readName(capitals, at)
    if (name) names.push(name)
    at = name ? name.to : at + 1
  }
  return settle(capitals, names)
}

function readName(capitals: Capitals, at: number): Name | null {
  const { words, lexicon } = capitals
  const first = words[at]
  if (!first) return null
  const title = titleAt(words, at, lexicon)
  const from = title ? at + 1 : at
  const start = words[from]
  if (!start?.capital) {
    if (!title || !start || !lexicon.particles.has(start.key) || !words[from + 1]?.capital) return null
  } else if (!title && (!mayBegin(capitals, from) || isBodyInCapitals(lexicon, start))) return null
  const end = endOf(words, from, lexicon)
  const to = title ? (title.plural ? joinedEnd(words, end, lexicon) : end) : cutBefore(capitals, from, end)
  return to > from ? classify(capitals, { from, to, titled: at, title }) : null
}

/** "MM. Dole et Field": one title for two. */
function joinedEnd(words: readonly Word[], end: number, lexicon: Lexicon): number {
  const joined = /^(?:et|and)$/.test(words[end]?.key ?? '') && words[end]?.gap === ''
  return joined && words[end + 1]?.capital ? endOf(words, end + 1, lexicon) : end
}

/** A courtesy title, with its full stop if it has one, and a name after it. */
function titleAt(words: readonly Word[], at: number, lexicon: Lexicon): Agreement | null {
  const word = words[at]
  const next = words[at + 1]
  if (!word || !next) return null
  const title = lexicon.titles.get(word.key)
  if (!title || (next.gap !== '' && next.gap !== '.')) return null
  // "m" and "me" are words of their own when small.
  if (!word.capital && word.key.length < 3) return null
  return next.capital || lexicon.particles.has(next.key) ? title : null
}

function mayBegin({ words, lexicon, lower, upper, tails }: Capitals, at: number): boolean {
  const word = words[at]
  if (!word) return false
  // "I’m", "They’ll"
  if (/['’](?:m|re|ve|ll|d|t)$/.test(word.text)) return false
  const next = words[at + 1]
  const followed = next?.capital === true && (next.gap === '' || (next.gap === '.' && INITIAL.test(word.text)))
  if (word.text.length === 1) return followed && next?.gap === '.' && !/^\p{Lu}{2}/u.test(next.text)
  // "Les Républicains" within a sentence.
  if (lexicon.determiners.has(word.key))
    return !word.initial && followed && word.gap === '' && !!next && !lexicon.common.has(next.key)
  const before = words[at - 1]
  if (/[@#]$/.test(word.gap)) return false
  // A title in capitals: "The Cake That Got Me Fired".
  if (
    word.gap === '' &&
    before?.capital &&
    !before.initial &&
    lexicon.common.has(before.key) &&
    !isRole(lexicon, before)
  )
    return false
  if (lexicon.common.has(word.key))
    return (
      !word.initial && followed && lexicon.firstName(word.key) !== undefined && !lexicon.common.has(next?.key ?? '')
    )
  const given = lexicon.firstName(word.key) !== undefined
  // "Juger Emmanuel Dole est un droit"
  if (word.initial && lexicon.infinitives.has(word.key) && !tails.has(word.key)) return false
  if (lexicon.styles.has(word.key) && followed && !lexicon.common.has(next?.key ?? '')) return true
  if (isRole(lexicon, word) && !tails.has(word.key) && !(given && followed)) return false
  if (!word.initial || ACRONYM.test(word.text)) return true
  if (given && followed && !lexicon.common.has(next?.key ?? '')) return true
  if (tails.has(word.key)) return true
  if (lower.has(word.key)) return false
  if (upper.has(word.key) || lexicon.places.has(word.key)) return true
  if (lexicon.nouns.has(word.key) || lexicon.before.has(word.key) || lexicon.demonyms.has(word.key)) return false
  if (followed && !lexicon.common.has(next?.key ?? '')) return true
  const verb = next?.gap === '' ? next.key : ''
  return given || /^(?:a|avait|n|ne|s|se|has|had|was|is|will|says|said)$/.test(verb) || lexicon.verbs.has(verb)
}

/** "l'ONG Dole": the noun of a body, written as an acronym. */
function isBodyInCapitals(lexicon: Lexicon, word: Word): boolean {
  return ACRONYM.test(word.text) && lexicon.nouns.get(word.key)?.kind === 'body'
}

function isRole(lexicon: Lexicon, word: Word): boolean {
  return lexicon.nouns.get(word.key)?.kind === 'role'
}

function endOf(words: readonly Word[], from: number, lexicon: Lexicon): number {
  let to = from + 1
  while (to < words.length && to - from < LONGEST_NAME) {
    const word = words[to]
    const before = words[to - 1]
    if (!word || !before) break
    const joined = word.gap === '' || (word.gap === '.' && INITIAL.test(before.text))
    if (!joined || word.key === 's') break
    // "sur Facebook M. Dole"
    if (
      lexicon.titles.has(word.key) &&
      words[to + 1]?.capital &&
      /^\p{Lu}\p{Ll}*$/u.test(word.text) &&
      to - from === 1
    ) {
      if (word.text.length > 1 || lexicon.firstName(before.key) === undefined) break
    }
    const small = lexicon.common.has(word.key) && word.text.length > 1
    // "Elizabeth May", but not "Monday May 5".
    const surname =
      small &&
      word.capital &&
      to - from === 1 &&
      lexicon.firstName(before.key) !== undefined &&
      !/^\d/.test(words[to + 1]?.key ?? '')
    // "Mouvement Cinq Étoiles"
    const body = small && word.capital && lexicon.nouns.get(words[from]?.key ?? '')?.kind === 'body'
    if (word.capital && (!small || surname || body)) {
      to++
      continue
    }
    const after = particlesEnd(words, from, to, lexicon)
    if (after === to) break
    to = after + 1
  }
  return to
}

/** Steps over the small words of a name that a capital follows: "de", "von der", "El", "Le". */
function particlesEnd(words: readonly Word[], from: number, at: number, lexicon: Lexicon): number {
  let to = at
  while (to - at < 3 && words[to]?.gap === '' && lexicon.particles.has(words[to]?.key ?? '')) to++
  const next = words[to]
  if (to === at || !next?.capital || next.gap !== '' || lexicon.common.has(next.key)) return at
  const particle = words[at]
  if (!particle || particle.capital) return to
  if (!/^(?:de|du|des|d|la|le|les|do|da|dos|di|della|del|y|e)$/.test(particle.key)) return to
  // "Dominique de Villepin", but "les électeurs de Macron de Paris": only a first name alone is followed so; and
  // "Les Morts de la Rue".
  const first = words[at - 1]
  const alone = at - from === 1 && first && lexicon.firstName(first.key) !== undefined && !lexicon.places.has(first.key)
  // "de la Faverie du Pré"
  const second = particle.key === 'du' && words.slice(from, at).some(({ key }) => lexicon.particles.has(key))
  return alone || second || lexicon.determiners.has(words[from]?.key ?? '') ? to : at
}

/**
 * Where two names stand side by side ("le ministre de l'Intérieur Jean Dupont", "le sénateur PS Jean Dupont"), the
 * second begins with a first name; a role within a run of capitals ends it ("Finance Minister Ann Field").
 */
function cutBefore({ words, lexicon }: Capitals, from: number, to: number): number {
  const first = words[from]
  if (!first || to - from < 2) return to
  // "a déclaré à l'AFP Zoé Brunet": whom it was told to, and who told it.
  if (lexicon.agencies.has(first.key)) return from + 1
  const before = words[from - 1]
  const led =
    first.gap === '' &&
    before !== undefined &&
    !before.capital &&
    (lexicon.determiners.has(before.key) ||
      /^(?:d|de|du|l|of|a|sur|au|chez)$/.test(before.key) ||
      /^(?:journal|journaux|quotidiens?|hebdomadaires?|magazines?|chaines?|radios?|tele|sites?|agences?)$/.test(
        before.key,
      ))
  // No name of a person follows an article: "la Santé Anne Dupont" is two, though some are called Sante.
  const articled = led && lexicon.determiners.has(before.key)
  // "d'Amnesty International Kumi Naidoo"
  for (let at = from + 2; at <= to - 2; at++)
    if (
      lexicon.organisations.has(
        words
          .slice(from, at)
          .map((word) => word.key)
          .join(' '),
      )
    )
      return at
  const known = ACRONYM.test(first.text) || lexicon.places.has(first.key) || lexicon.organisations.has(first.key)
  for (let at = from + 1; at < to; at++) {
    const word = words[at]
    if (!word) break
    const more = at + 1 < to
    if (more && isRole(lexicon, word) && lexicon.firstName(word.key) === undefined) return from
    // "l'Institut Jean Dupont" is one name; "l'État Jean Dupont" and "la Justice Anne Dupont" are two.
    const body = lexicon.namedAfter.has(first.key)
    if (
      more &&
      (led || known) &&
      !body &&
      (articled || lexicon.firstName(first.key) === undefined || lexicon.places.has(first.key)) &&
      lexicon.firstName(word.key) !== undefined &&
      !lexicon.countries.has(word.key) &&
      !lexicon.particles.has(word.key)
    )
      return at
  }
  return to
}

function classify({ words, lexicon }: Capitals, base: Pick<Name, 'from' | 'to' | 'titled' | 'title'>): Name {
  const { from, to, title } = base
  const first = words[from]
  const keys = words.slice(from, to).map((word) => word.key)
  const whole = keys.join(' ')
  const given = first && lexicon.firstName(first.key)
  const before = words[from - 1]
  const as = (kind: NameKind, sure: boolean, gender: Gender | null = null): Name => ({ ...base, kind, sure, gender })
  const dateline = from === 0 && /^(?:[(—–|-]|[.,][(—–-])/.test(words[to]?.gap ?? '')
  if (dateline && (first?.text === first?.text.toUpperCase() || lexicon.places.has(whole))) return as('thing', true)
  if (before && first?.gap === '' && lexicon.works.has(before.key)) return as('thing', true)
  if (title) return as('person', true, title.gender ?? given ?? null)
  if (lexicon.things.has(whole)) return as('thing', true)
  if (to - from > 1 && given === undefined && lexicon.thingHeads.has(keys.at(-1) ?? '')) return as('thing', true)
  if (lexicon.organisations.has(whole)) return as('organisation', true)
  if (lexicon.demonyms.has(whole)) return as('thing', true)
  const agreement = before && first?.gap === '' ? lexicon.determiners.get(before.key) : undefined
  if (lexicon.places.has(whole)) return as('place', true)
  // "Hockey Canada", "Algérie Poste", but "Jack London" and "le maire Dominique Roy".
  const held = given !== undefined && before !== undefined && first?.gap === '' && isRole(lexicon, before)
  const country =
    to - from > 1 &&
    !held &&
    (lexicon.countries.has(keys[0] ?? '') || (given === undefined && lexicon.countries.has(keys.at(-1) ?? '')))
  if (country) return as('organisation', true)
  const after = words[to]
  // "Bois-Colombes (Hauts-de-Seine)", "OTTAWA — ".
  if (to - from === 1 && after?.gap === '(' && after.capital && lexicon.places.has(after.key)) return as('place', true)
  // "la société Dole", "du groupe Field", but "du gouvernement Anne Dole".
  const owner = before && first?.gap === '' ? lexicon.nouns.get(before.key) : undefined
  if (owner?.kind === 'body' && !(before?.capital && !ACRONYM.test(before.text)) && given === undefined)
    return as('organisation', true)
  const style = first && lexicon.styles.get(first.key)
  if (style !== undefined && to - from > 1) return as('person', true, style)
  const acronyms = words.slice(from, to).every((word) => ACRONYM.test(word.text))
  if (acronyms && !(to - from > 1 && given !== undefined)) return as('organisation', true)
  if (lexicon.determiners.has(first?.key ?? '')) return as('organisation', true)
  // "Marine Dole" is no navy.
  if (given === undefined && keys.some((key) => lexicon.nouns.get(key)?.kind === 'body'))
    return as('organisation', true)
  if (to - from > 1 && given !== undefined) return as('person', !agreement, given)
  if (PLACE_SHAPE.test(first?.key ?? '')) return as('place', false)
  if (before && first?.gap === '' && lexicon.ways.has(before.key)) return as('place', true)
  if (to - from === 1 && before && first?.gap === '' && lexicon.locatives.has(before.key)) return as('place', false)
  if (agreement) return as('organisation', false, agreement.gender)
  const initials = first && INITIAL.test(first.text) && to - from > 1 && words[from + 1]?.gap === '.'
  return as('person', given !== undefined || initials === true, given ?? null)
}

/** Gives the occurrences of one name the kind that the clearest of them has. */
function settle({ words, lexicon }: Capitals, names: readonly Name[]): Name[] {
  const bodies = new Set<string>()
  const articled = new Set<string>()
  for (const name of names) {
    if (name.to - name.from > 1 || name.title) continue
    const key = words[name.from]?.key ?? ''
    const before = words[name.from - 1]
    if (name.kind === 'organisation' && name.sure) bodies.add(key)
    // "l'Ulysse": no first name alone has an article.
    if (before && words[name.from]?.gap === '' && lexicon.determiners.has(before.key)) articled.add(key)
  }
  const people = new Set<string>()
  const surnames = new Set<string>()
  const others = new Map<string, NameKind>()
  for (const name of names) {
    const [first, last] = [words[name.from]?.key ?? '', words[name.to - 1]?.key ?? '']
    const alone = name.to - name.from === 1
    if (name.kind === 'person' && (alone ? name.sure && !articled.has(last) : !ofBody(name))) {
      people.add(last)
      if (!alone) people.add(first)
      if (name.sure && (name.title || !alone)) surnames.add(last)
    } else if (alone && name.kind !== 'person') others.set(last, name.kind)
  }
  return names.map((name) => {
    if (name.title) return name
    if (ofBody(name) && !surnames.has(words[name.to - 1]?.key ?? '')) return { ...name, kind: 'organisation' }
    if (name.to - name.from > 1) return name
    const key = words[name.from]?.key ?? ''
    if (surnames.has(key) && name.kind === 'place') return { ...name, kind: 'person', sure: true, gender: null }
    if (name.kind === 'person' && articled.has(key) && !people.has(key))
      return { ...name, kind: 'organisation', sure: false }
    if (name.sure) return name
    if (people.has(key)) return { ...name, kind: 'person', gender: null }
    const kind = others.get(key)
    return kind ? { ...name, kind } : name
  })

  /** Begins with what the text elsewhere says is a body: "Dole International" beside "la société Dole". */
  function ofBody({ from, to, kind, sure }: Name): boolean {
    const first = words[from]
    if (kind !== 'person' || !first || !bodies.has(first.key)) return false
    return to - from === 1 ? !sure : lexicon.firstName(first.key) === undefined
  }
}
