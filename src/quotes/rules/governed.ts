import type { Mention } from '../../model.ts'
import type { Attribution, Candidate, Rule } from '../candidate.ts'
import type { Cue } from '../cues.ts'
import type { Node } from '../frames.ts'
import { antecedent, governed as isGoverned, mainSubject, subjectAfter, subjectBefore } from '../subject.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** The nearest verb before the quotation, and its subject: Brunet juge la loi "trop lente"; disant vouloir "agir". */
export const governed: Rule = (candidate) => {
  const { frame, at, cues, vocabulary } = candidate
  // "le plan proposé par Brunet" goes on with the verb before it.
  const cue = cues.findLast(
    (each) => each.last < at && each.kind === 'verb' && each.form !== 'past' && reaches(candidate, each),
  )
  if (!cue || cue.negated || cue.passive) return null
  const mention = subjectOf(cue)
  if (!mention || isToldElsewhere(cue, mention)) return null
  return tellerOf(cue, mention) ?? { mention, cue }

  /** Reporting words around the clause name somebody else. */
  function isToldElsewhere(verb: Cue, { form }: Mention): boolean {
    const body = form === 'organisation'
    const planned = vocabulary.modals.has(frame.nodes[verb.first]?.lower ?? '')
    return cues.some((each) => {
      // "les pays qui sont, selon lui, “complices”"
      if (each.kind === 'source' && each.first > verb.last && each.last < at) return true
      // "Selon la ministre, le gouvernement compte “agir”": what a body does is told by whoever the sentence opens with.
      const opens = each.kind === 'source' && each.first < 2 && each.last < verb.first
      if (opens && body && !verb.within && !isNewsroom(frame.nodes, each, vocabulary)) return true
      // "Pour elle, le maire devra “agir”"; "l'avocat, pour qui son client “a tout dit”"
      if (each.kind === 'source' && each.infinitive === 'pour' && each.last < verb.first && !verb.says) return true
      return (body || planned || !verb.says) && closesSentence(candidate, each)
    })
  }

  /** "Brunet a annoncé que le port poursuivrait “la lutte”": a hearsay conditional is the words of who announced it. */
  function tellerOf(verb: Cue, subject: Mention): Attribution | null {
    const { nodes } = frame
    const tense = subject.form === 'organisation' ? /ai(?:t|ent)$/ : /rai(?:t|ent)$/
    const wished = subject.form === 'organisation' && WISH.test(nodes[verb.first]?.lower ?? '')
    if (!wished && !tense.test(nodes[verb.first]?.lower ?? '')) return null
    const link = nodes.findIndex(({ start }) => start >= subject.start) - 1
    if (!/^qu(?:e|')$/.test(nodes[link]?.lower ?? '')) return null
    const outer = cues.findLast(
      ({ last, kind, says, form }) => last < link && kind === 'verb' && says && form !== 'infinitive',
    )
    const told = outer ? subjectOf(outer) : null
    return outer && told ? { mention: told, cue: outer } : null
  }

  /** "une foule hurlant", whatever governs it, but "dans un texte dénonçant". */
  function isActor({ form }: Mention, index: number): boolean {
    return form === 'role' || form === 'name' || !isGoverned(frame.nodes, index, vocabulary)
  }

  function subjectOf(verb: Cue): Mention | null {
    if (verb.within) return verb.within
    // "comme le relate Brunet, …"
    if (frame.nodes[verb.first - 1]?.lower === 'comme') return subjectAfter(frame, verb, vocabulary)
    if (verb.form === 'finite') {
      const inverted = frame.nodes[verb.first - 1]
      if (inverted?.kind === 'quote' || inverted?.lower === ',') {
        const after = subjectAfter(frame, verb, vocabulary)
        const before = subjectBefore(frame, verb, vocabulary)
        return closesClause(frame.nodes, verb, vocabulary) ? (after ?? before) : (before ?? after)
      }
      return subjectBefore(frame, verb, vocabulary)
    }
    const touching = isGerund(frame.nodes, verb) ? undefined : frame.nodes[verb.first - 1]
    if (touching?.kind === 'mention' && isActor(touching.mention, verb.first - 1)) return touching.mention
    const relative = relativeBefore(frame.nodes, verb, vocabulary)
    if (relative >= 0) return antecedent(frame.nodes, relative, vocabulary)
    const apart = frame.nodes[verb.first - 1]?.lower === ','
    const main = cues.findLast(
      (each) =>
        each.last < verb.first &&
        each.form === 'finite' &&
        each.kind === 'verb' &&
        !(apart && isEmbedded(frame.nodes, each)),
    )
    if (main) return subjectOf(main)
    return (
      (touching?.lower === ',' ? mainSubject(frame, verb.first, vocabulary) : null) ??
      subjectBefore(frame, verb, vocabulary) ??
      mainSubject({ ...frame, nodes: frame.nodes.slice(verb.last + 1) }, frame.nodes.length, vocabulary)
    )
  }
}

/** "par un homme qui s'est jeté sur lui en criant": the relative pronoun whose clause a gerund belongs to; -1 for none. */
function relativeBefore(nodes: readonly Node[], verb: Cue, { verbs }: Vocabulary): number {
  if (!isGerund(nodes, verb)) return -1
  for (let i = verb.first - 1; i >= 0; i--) {
    const node = nodes[i]
    if (node?.lower === 'qui') return i
    if (node?.kind === 'mark' || node?.kind === 'quote') return -1
    if (node?.kind === 'word' && verbs.get(node.lower)?.some((each) => each.form === 'finite')) return -1
  }
  return -1
}

/** "Selon la radio, le gouvernement estime “suffisant” …": what a newsroom reports is what others said. */
function isNewsroom(nodes: readonly Node[], { last }: Cue, { newsrooms }: Vocabulary): boolean {
  return newsrooms.test(nodes[last + 1]?.lower ?? '')
}

function isGerund(nodes: readonly Node[], { first, form }: Cue): boolean {
  return form === 'present' && [nodes[first], nodes[first - 1]].some((node) => node?.lower === 'en')
}

/** How many words may stand between a relative pronoun and the verb of its clause. */
const CLAUSE = 6

/** "les messages dans lesquels Brunet critique la loi, estimant …": the participle belongs to the main clause. */
function isEmbedded(nodes: readonly Node[], { first }: Cue): boolean {
  for (let i = first - 1; i >= Math.max(0, first - CLAUSE); i--) {
    const node = nodes[i]
    if (node?.kind === 'mark' || node?.kind === 'quote') return false
    if (/^(?:qui|dont|lesquel(?:le)?s|lequel|laquelle|auquel|duquel|où)$/.test(node?.lower ?? '')) return i > 1
  }
  return false
}

/** "La grève révèle des "fractures" et …, a ajouté Brunet.": all that the sentence quotes is told by whom its end names. */
function closesSentence(
  { frame: { nodes }, at }: Candidate,
  { first, last, says, form, kind, negated, within }: Cue,
): boolean {
  if (first <= at || kind !== 'verb' || form !== 'finite' || !says || negated) return false
  const opening = nodes[first - 1]
  if (opening?.lower !== ',' && opening?.kind !== 'quote') return false
  return (
    nodes.length - last < CLOSING &&
    (within !== null || nodes.slice(last + 1).some(({ kind: each }) => each === 'mention'))
  )
}

/** Verbs of wishing and planning, for which somebody has to speak. */
const WISH = /^(?:souhait|veu|voul|compt|entend|esp)/

/** So many words of a sentence at most follow the verb of reporting words that close it. */
const CLOSING = 8

/** Nothing ends the clause between the verb and the quotation; in English a comma does, unless the quotation follows. */
function reaches({ frame, at, vocabulary }: Candidate, cue: Cue): boolean {
  for (let i = cue.last + 1; i < at; i++) {
    const node = frame.nodes[i]
    if (node?.lower === ',' && vocabulary.code === 'en' && i < at - 1) return false
    if (node?.kind === 'mark' && (node.lower === ';' || /^[.!?]/.test(node.lower))) return false
  }
  return true
}

/** "Le nombre a doublé, a souligné Brunet, …": reporting words after a quotation or a clause that has its verb already. */
function closesClause(nodes: readonly Node[], cue: Cue, { auxiliaries, modals, verbs }: Vocabulary): boolean {
  if (nodes[cue.first - 1]?.kind === 'quote' || nodes[cue.first - 2]?.kind === 'quote') return true
  if (nodes[cue.last + 1]?.kind !== 'mention') return false
  // "Les services, a prévenu Brunet, tiennent …": nothing else stands between the commas.
  if (nodes[cue.first - 2]?.kind === 'mention' && nodes[cue.last + 2]?.lower === ',' && cue.says) return true
  for (let i = cue.first - 2; i >= 0; i--) {
    const node = nodes[i]
    if (node?.kind === 'quote') return true
    if (!node || node.lower === ',' || node.lower === 'qui') return false
    if (auxiliaries.has(node.lower) || modals.has(node.lower)) return true
    if (verbs.get(node.lower)?.some(({ form }) => form === 'finite') && nodes[i - 1]?.kind === 'mention') return true
  }
  return false
}
