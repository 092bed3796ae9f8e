import type { Agreement } from '../languages/peopleWords.ts'
import type { Lexicon } from './lexicon.ts'
import type { Phrase } from './phrase.ts'
import type { Word } from './words.ts'

const LONGEST = 6
const OPENING = /^['‘]?[«“"]$/
const CLOSING = /^[»”"]/
/** What a subject's verb may begin with, besides the verbs of speech. */
const BEFORE_VERB = /^(?:ont|sont|avaient|etaient|ne|n|se|s|qui|en|y|leur|lui|nous)$/
const AGENT = /^(?:selon|par|chez|dixit)$/
/** How many words of reporting may stand between a quotation and its subject. */
const REACH = 7

/**
 * People called by a word that the text puts between marks: les «gilets verts» ont scandé …; selon ces «oubliés». Only as
 * a subject or a source: elsewhere such words are as likely what somebody says of things.
 *
 * @param head the first word between the marks
 */
export function readQuotedLabel(
  words: readonly Word[],
  at: number,
  head: number,
  determiner: Agreement,
  lexicon: Lexicon,
): Phrase | null {
  const first = words[head]
  const to = labelEnd(words, head)
  const after = words[to]
  if (
    !first ||
    !after ||
    to === head ||
    first.capital ||
    (determiner.plural && !/[sx]$/.test(first.key)) ||
    lexicon.common.has(first.key)
  )
    return null
  const reports = AGENT.test(words[at - 1]?.key ?? '') || endsReport(words, at, lexicon)
  const subject =
    /^[»”"]$/.test(after.gap) && opensClause(words, at) && (BEFORE_VERB.test(after.key) || lexicon.verbs.has(after.key))
  if (!subject && !reports) return null
  // "explique un «gilet vert»", but "dénonce une «dérive»"
  if (!determiner.plural && !speaks(words, at, to, lexicon)) return null
  const { gender, plural, definite } = determiner
  return { from: at, to, head, lemma: first.key, kind: 'quantity', gender, plural, definite, name: null }
}

/** Steps over words between marks: "«gilets verts»". */
export function labelEnd(words: readonly Word[], at: number): number {
  if (!OPENING.test(words[at]?.gap ?? '')) return at
  let to = at + 1
  while (words[to]?.gap === '' && to - at <= LONGEST) to++
  return CLOSING.test(words[to]?.gap ?? '') ? to : at
}

/** A verb of saying right after one person so called, or right before where a quotation ends. */
function speaks(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const before = words[at - 1]
  if (lexicon.verbs.has(words[to]?.key ?? '') && opensClause(words, at)) return true
  return (
    before !== undefined && words[at]?.gap === '' && lexicon.verbs.has(before.key) && endsReport(words, at, lexicon)
  )
}

/** A subject stands after a mark or a conjunction; after a verb, it is what somebody calls something. */
function opensClause(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.gap !== '' || /^(?:que|qu|et|mais|car|si|quand|lorsque|puisque|dont|ou)$/.test(words[at - 1]?.key ?? '')
  )
}

/** "…", ont scandé à plusieurs reprises des «gilets verts». */
function endsReport(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  let verb = false
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = words[i]
    if (!word) return false
    verb ||= lexicon.verbs.has(word.key)
    if (word.gap !== '') return verb && /[»”"],?$/.test(word.gap)
  }
  return false
}
