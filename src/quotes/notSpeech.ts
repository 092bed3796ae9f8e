import { type Candidate, startOfSeries } from './candidate.ts'
import type { Frame, Node } from './frames.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Why a span in quotation marks is nobody's words, or null. */
export type Exclusion = (candidate: Candidate) => boolean

/** Words so often put between marks that they have no author: "gilets jaunes", "l'acte VIII". */
const label: Exclusion = ({ words, vocabulary }) => vocabulary.labels.has(labelOf(words))

/** Without the article, and with a mark for a number. */
export function labelOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:l'|les? |la |des |the )/, '')
    .replace(/ (?:\d+|[ivxl]+)$/, ' #')
}

/** Names and titles are this long at most, in words. */
const MAX_NAME = 6

/** What something is called: le film "Nord", baptisé "Nord", une opération "Nord". */
const named: Exclusion = ({ words, frame, at, cues, vocabulary }) => {
  const before = frame.nodes[at - 1]
  if (!before || words.split(/\s+/, MAX_NAME + 1).length > MAX_NAME) return false
  if (before.kind === 'word' && vocabulary.naming.has(before.lower))
    return !cues.some((cue) => cue.last === at - 1 && !cue.passive)
  const linked = /^(?:de|d'|of|du)$/.test(before.lower) ? frame.nodes[at - 2] : before
  const noun = lastWord(linked?.lower ?? '')
  return (
    vocabulary.terms.has(noun) ||
    (vocabulary.names.has(noun) && (/^\p{Lu}/u.test(words) || !cues.some((cue) => cue.last < at && cue.last > at - 6)))
  )
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1)
}

/** A proper name as the noun of its phrase: le "Grand Débat", des "Bonnets verts". */
const proper: Exclusion = ({ words, frame, at, whole, vocabulary }) =>
  !whole &&
  /^\p{Lu}[^.!?…]*$/u.test(words) &&
  words.split(/\s+/, MAX_NAME).length < MAX_NAME &&
  vocabulary.determiners.has(frame.nodes[at - 1]?.lower ?? '')

/** Words on a wall or a banner: nobody in particular says them. */
const written: Exclusion = ({ frame, at, vocabulary }) =>
  frame.nodes
    .slice(Math.max(0, at - 6), at)
    .some((node) => node.kind !== 'quote' && node.lower.split(/[\s'’]/).some((word) => vocabulary.surfaces.has(word)))

/** A line that points to another story: READ MORE: "…" */
const elsewhere: Exclusion = ({ text, frame, at, quoted, vocabulary }) =>
  pointsElsewhere(text, frame, vocabulary) ||
  (frame.nodes[at - 1]?.lower === ':' &&
    vocabulary.pointers.some((pointer) => text.startsWith(`${pointer}:`, quoted.outer.start - pointer.length - 2)))

export function pointsElsewhere(text: string, frame: Frame, { pointers }: Vocabulary): boolean {
  return pointers.some((pointer) => text.startsWith(pointer, frame.start))
}

/** An English fragment right before its noun: "shovel-ready" projects. What is quoted as somebody's stands apart. */
const qualifier: Exclusion = ({ words, frame, at, vocabulary }) => {
  const next = frame.nodes[at + 1]
  if (vocabulary.code !== 'en' || words.split(/\s+/, MAX_QUALIFIER + 1).length > MAX_QUALIFIER) return false
  return (
    next?.kind === 'word' && /^\p{L}{3}/u.test(next.lower) && /[\p{L}]$/u.test(words) && !isLink(next.lower, vocabulary)
  )
}

const MAX_QUALIFIER = 3

function isLink(
  word: string,
  { prepositions, subordinators, relatives, auxiliaries, adverbs, modals, verbs }: Vocabulary,
): boolean {
  const links = [prepositions, subordinators, relatives, auxiliaries, adverbs, modals]
  return (
    /^(?:and|but|nor|yet|not|who|whose|why|how)$/.test(word) || verbs.has(word) || links.some((list) => list.has(word))
  )
}

/** What somebody is charged with: mis en examen pour "faux" et "usage de faux". */
const charge: Exclusion = ({ frame, at, cues, whole, vocabulary }) => {
  if (whole) return false
  const first = startOfSeries(frame.nodes, at)
  const before = frame.nodes.slice(Math.max(0, first - CHARGE_REACH), first)
  const link = before.findLastIndex((node) => vocabulary.charging.has(node.lower))
  // "le maire a accusé le préfet de "fuir"" is no charge, but what the mayor says.
  const isSaid = (node: Node) =>
    cues.some(({ passive, start, end }) => !passive && start <= node.start && node.end <= end)
  return link >= 0 && before.slice(0, link).some((node) => vocabulary.charges.has(node.lower) && !isSaid(node))
}

/** How many words before the first of a row of charges the proceedings are named. */
const CHARGE_REACH = 14

/** One short grammatical word, put apart to stress it: "la" mère des réformes; les "pro" et les "anti". */
const stressed: Exclusion = ({ words, vocabulary }) => {
  const lower = words.toLowerCase()
  if (!/^\p{L}+$/u.test(words) || /^\p{Lu}{2,}$/u.test(words)) return false
  const { prepositions, determiners, clitics } = vocabulary
  return lower.length < 4 || [prepositions, determiners, clitics].some((set) => set.has(lower))
}

/** What somebody never said: elle n'a jamais dit : "…"; il n'a pas dit qu'il voulait "…". */
const denied: Exclusion = ({ at, cues, frame }) => {
  if (cues.some(({ first }) => first > at)) return false
  const before = cues.filter(({ last, kind }) => last < at && kind === 'verb')
  return before.some(
    (cue) =>
      cue.negated &&
      cue.says &&
      (cue === before.at(-1) || /^(?:qu(?:e|')|that)$/.test(frame.nodes[cue.last + 1]?.lower ?? '')),
  )
}

/** Numbers and signs alone. */
const wordless: Exclusion = ({ words }) => !/\p{L}/u.test(words)

/** What most spans are told by at once comes first. */
export const exclusions: readonly (readonly [name: string, exclusion: Exclusion])[] = [
  ['wordless', wordless],
  ['stressed', stressed],
  ['denied', denied],
  ['label', label],
  ['named', named],
  ['proper', proper],
  ['written', written],
  ['elsewhere', elsewhere],
  ['qualifier', qualifier],
  ['charge', charge],
]
