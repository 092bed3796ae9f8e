import type { Language } from '../languages/language.ts'
import type { Mention, Span } from '../model.ts'
import type { Cue } from './cues.ts'
import type { Frame, Node } from './frames.ts'
import { pointsElsewhere } from './notSpeech.ts'
import { type ReportWords, reportWordsOf } from './reportWords.ts'
import { mainSubject, subjectAfter, subjectBefore } from './subject.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** A clause given as somebody's words without marks, or with marks around a part of it, and whose it is. */
export interface Reported extends Span {
  readonly cue: Cue
  readonly mention: Mention | null
  readonly rule: string
  /** Indices of its first and last node. */
  readonly first: number
  readonly last: number
}

/** How far a hearer, a place and a time may reach between a verb and the clause it governs. */
const ADJUNCT_REACH = 24
/** How many words a subject with what belongs to it may hold, before a verb that closes a sentence. */
const SUBJECT_REACH = 12
/** A clause of which more stands between marks is left to the quotation. */
const MOSTLY_QUOTED = 0.8
/** Within how many words a clause shows its verb. */
const VERB_REACH = 25

/**
 * Finds indirect speech in one frame, in reading order: "X said that …", "…, X said", "According to X, …". A clause
 * with a quoted part in it is found as a whole; a quotation alone is none.
 */
export function findReported(
  text: string,
  frame: Frame,
  cues: readonly Cue[],
  language: Language,
): readonly Reported[] {
  const words = vocabularyOf(language)
  if (frame.nested || cues.length === 0 || pointsElsewhere(text, frame, words)) return []
  return new Reports(text, frame, cues, words, reportWordsOf(language)).find()
}

class Reports {
  readonly #text: string
  readonly #frame: Frame
  readonly #nodes: readonly Node[]
  readonly #cues: readonly Cue[]
  readonly #words: Vocabulary
  readonly #report: ReportWords
  readonly #found: Reported[] = []
  /** The first node that no report holds yet. */
  #free = 0

  constructor(text: string, frame: Frame, cues: readonly Cue[], words: Vocabulary, report: ReportWords) {
    this.#text = text
    this.#frame = frame
    this.#nodes = frame.nodes
    this.#cues = cues
    this.#words = words
    this.#report = report
  }

  find(): readonly Reported[] {
    for (const [index, cue] of this.#cues.entries()) {
      if (cue.negated || cue.first < this.#free) continue
      if (cue.kind === 'source') this.#sourced(cue, index)
      else if (this.#reports(cue)) this.#governed(cue, index) || this.#closing(cue)
    }
    this.#findWoven()
    return this.#found
  }

  /** Clauses of looser verbs, where marks around a part tell that words are reported: "X suggests firms “should move”". */
  #findWoven(): void {
    const taken = [...this.#found]
    let next = 0
    for (const [index, cue] of this.#cues.entries()) {
      while ((taken[next]?.last ?? Infinity) < cue.first) next++
      if (cue.negated || (taken[next]?.first ?? Infinity) <= cue.first || this.#report.verbs.has(cue.infinitive))
        continue
      if (this.#report.woven.has(cue.infinitive) && this.#canReport(cue))
        this.#governed(cue, index, (taken[next]?.first ?? Infinity) - 1)
    }
  }

  /** "X said (that) …" */
  #governed(cue: Cue, index: number, limit = Infinity): boolean {
    if (this.#isInverted(cue)) return false
    const first = this.#clauseStart(cue)
    if (first === null) return false
    const conceded = this.#isConceded(cue)
    const rule = conceded ? 'indirect-conceded' : 'indirect-governed'
    const last = Math.min(limit, this.#clauseEnd(first, index, conceded))
    const mention =
      cue.form === 'present'
        ? mainSubject(this.#frame, cue.first, this.#words)
        : subjectBefore(this.#frame, cue, this.#words)
    if (!this.#report.verbs.has(cue.infinitive) && !this.#holdsQuotation(first, last)) return false
    const added = this.#add(first, last, cue, mention, rule)
    const second = this.#nodes[last + 1]
    if (
      this.#report.coordinators.has(second?.lower ?? '') &&
      this.#report.conjunctions.has(this.#nodes[last + 2]?.lower ?? '')
    )
      return this.#add(last + 2, this.#clauseEnd(last + 2, index, false), cue, mention, rule) || added
    return added
  }

  /** "…, X said." "…, said X." and what goes on after it. */
  #closing(cue: Cue): boolean {
    if (cue.form === 'present') return false
    const inverted = this.#isInverted(cue)
    const comma = inverted ? cue.first - 1 : this.#commaBefore(cue)
    if (comma === null) return false
    const mention = inverted
      ? subjectAfter(this.#frame, cue, this.#words)
      : subjectBefore(this.#frame, cue, this.#words)
    const after = inverted ? this.#nextStop(cue.last + 1) : this.#afterAdjuncts(cue.last + 1)
    if (mention === null || after === null) return false
    const last = this.#nodes[comma]?.kind === 'quote' ? comma : comma - 1
    const first = this.#afterLabel(last)
    if (this.#endsOpen(first) || !this.#isClause(first, last)) return false
    const added = this.#add(first, last, cue, mention, 'indirect-closing')
    if (added && !inverted) this.#resume(after, cue, mention)
    return added
  }

  /** The first free node, or the one after a colon that a quotation follows: ANALYSIS: "…," X said. */
  #afterLabel(last: number): number {
    for (let i = last - 1; i > this.#free; i--)
      if (this.#nodes[i]?.lower === ':' && this.#nodes[i + 1]?.kind === 'quote') return i + 1
    return this.#free
  }

  /** "According to X, …" "…, according to X." */
  #sourced(cue: Cue, index: number): boolean {
    if (!this.#report.sources.has(cue.infinitive)) return false
    const mention = this.#mentionAfter(cue.last + 1)
    if (mention === null) return false
    const comma = this.#nextStop(cue.last + 1)
    const before = this.#closes(cue.first - 1) ? cue.first - 2 : cue.first - 1
    if (this.#isClause(this.#free, before)) return this.#add(this.#free, before, cue, mention, 'indirect-source')
    if (this.#nodes[comma]?.lower !== ',') return false
    const first = this.#overApposition(comma) + 1
    if (!this.#isClause(first, this.#nodes.length - 1)) return false
    return this.#add(first, this.#clauseEnd(first, index, false), cue, mention, 'indirect-source')
  }

  #resume(comma: number, cue: Cue, mention: Mention): void {
    const next = this.#nodes[comma + 1]
    if (this.#nodes[comma]?.lower !== ',' || next === undefined || next.kind === 'quote') return
    if (this.#words.relatives.has(next.lower) && !this.#report.conjunctions.has(next.lower)) return
    if (this.#report.coordinators.has(next.lower) || this.#isParticiple(next)) return
    const index = this.#cues.findIndex((other) => other.first > comma)
    const last = this.#clauseEnd(comma + 1, index === -1 ? this.#cues.length : index - 1, false)
    if (this.#length(comma + 1, last) >= 4) this.#add(comma + 1, last, cue, mention, 'indirect-resumed')
  }

  /** Adds what stands between two nodes, marks at its end left out; false where that is nothing but a quotation. */
  #add(first: number, last: number, cue: Cue, mention: Mention | null, rule: string): boolean {
    let end = last
    while (end > first && this.#nodes[end]?.kind === 'mark' && !/[)\]%°]/.test(this.#nodes[end]?.lower ?? '')) end--
    const head = this.#nodes[first]
    const tail = this.#nodes[end]
    if (!head || !tail || end < first) return false
    let quoted = 0
    for (let i = first; i <= end; i++) {
      const node = this.#nodes[i]
      if (node?.kind === 'quote') quoted += node.end - node.start
    }
    if (quoted > MOSTLY_QUOTED * (tail.end - head.start)) return false
    this.#found.push({ start: head.start, end: tail.end, cue, mention, rule, first, last: end })
    this.#free = Math.max(end, cue.last) + 1
    return true
  }

  #reports(cue: Cue): boolean {
    return cue.kind === 'verb' && this.#report.verbs.has(cue.infinitive) && this.#canReport(cue)
  }

  #canReport(cue: Cue): boolean {
    if (cue.kind !== 'verb' || cue.passive || cue.form === 'past') return false
    const before = this.#nodes[cue.first - 1]
    if (cue.form === 'present') return before?.kind === 'mark' || this.#report.coordinators.has(before?.lower ?? '')
    if (cue.form !== 'infinitive') return true
    // The English plain form is finite after a plural ("experts say"); elsewhere it is an infinitive or a noun.
    if (this.#words.code !== 'en' || before === undefined) return false
    if (before.kind === 'mention' || this.#words.relatives.has(before.lower)) return true
    return before.kind === 'word' && this.#report.loose.has(cue.infinitive) && /(?:s|ed)$/.test(before.lower)
  }

  /** ", said X": the verb stands right after what was said, and a noun phrase alone follows it. */
  #isInverted(cue: Cue): boolean {
    const before = this.#nodes[cue.first - 1]
    if (before?.kind === 'quote' || (before?.lower === ',' && this.#nodes[cue.first - 2]?.kind === 'quote')) return true
    if (!this.#closes(cue.first - 1)) return false
    const stop = this.#nextStop(cue.last + 1)
    const subject = this.#mentionAfter(cue.last + 1)
    // "Field, who was there, said he had seen it", "…, said Monday that …": what follows is what was said.
    if (this.#words.code === 'en' && (subject?.form === 'pronoun' || this.#conjunctionAhead(cue.last + 1) !== null))
      return false
    // "…, announced a plan" has its subject before it.
    if (subject?.form !== 'name' && this.#words.code === 'en' && !this.#report.loose.has(cue.infinitive)) return false
    return subject !== null && !this.#hasVerb(cue.last + 1, stop - 1) && this.#isClause(this.#free, cue.first - 2)
  }

  /** Where the clause begins that a verb governs, over hearer, place and time; null if it governs none. */
  #clauseStart(cue: Cue): number | null {
    const telling = this.#report.telling.has(cue.infinitive)
    let i = cue.last + 1
    const limit = Math.min(this.#nodes.length, i + ADJUNCT_REACH)
    if (telling) i = this.#conjunctionAhead(i) ?? this.#afterHearer(i)
    while (i < limit) {
      const node = this.#nodes[i]
      if (node === undefined) return null
      if (node.kind === 'quote') return this.#goesOn(i) ? i : null
      if (this.#report.conjunctions.has(node.lower)) return this.#nodes[i + 1]?.kind === 'mark' ? null : i
      if (node.kind === 'mark') {
        if (
          node.lower === ',' &&
          this.#nodes[i + 2]?.lower === ',' &&
          this.#words.adverbs.has(this.#nodes[i + 1]?.lower ?? '')
        ) {
          i += 3
          continue
        }
        return node.lower === ',' && i > cue.last + 1 && !this.#isTime(i - 1) ? this.#bareClause(cue, i - 1) : null
      }
      if (node.kind === 'word' && this.#words.prepositions.has(node.lower)) {
        const after = this.#afterPhrase(i)
        if (after === null) return this.#afterOpening(cue, i) ?? this.#bareClause(cue, i) ?? this.#conjunctionAhead(i)
        i = after
      } else if (node.kind === 'word' && (this.#words.adverbs.has(node.lower) || this.#isTime(i))) i++
      else return this.#bareClause(cue, i) ?? (telling ? this.#conjunctionAhead(i) : null)
    }
    return null
  }

  /** "admits in this case, there was a delay": the clause begins with a phrase that a comma sets off. */
  #afterOpening(cue: Cue, at: number): number | null {
    const comma = this.#nextStop(at)
    return this.#nodes[comma]?.lower === ',' && comma - at < 6 && this.#bareClause(cue, comma + 1) !== null ? at : null
  }

  #bareClause(cue: Cue, at: number): number | null {
    const node = this.#nodes[at]
    if (!node || this.#report.coordinators.has(node.lower)) return null
    if (!this.#report.verbs.has(cue.infinitive)) return this.#isWoven(at) ? at : null
    if (!this.#report.bare.has(cue.infinitive)) return null
    if (this.#report.loose.has(cue.infinitive)) return this.#length(at, this.#nodes.length - 1) > 3 ? at : null
    if (node.kind === 'word' && !this.#report.determiners.has(node.lower)) return null
    const next = this.#nodes[at + 1]
    if (node.kind === 'mention' && next?.kind === 'word' && /(?:ed|[^aeious]s|[aeiou]ts)$/.test(next.lower)) return at
    return this.#hasVerb(at, this.#clauseHead(at)) ? at : null
  }

  /** "noted several times that", "said to nobody in particular that". */
  #conjunctionAhead(at: number): number | null {
    for (let i = at; i < Math.min(this.#nodes.length, at + ADJUNCT_REACH); i++) {
      const node = this.#nodes[i]
      if (!node || node.kind === 'quote' || (node.kind === 'mark' && node.lower !== '-')) return null
      if (this.#report.conjunctions.has(node.lower)) return i
    }
    return null
  }

  /** "suggests firms “should move”": a clause whose verb stands outside the marks, or begins what stands in them. */
  #isWoven(at: number): boolean {
    const end = this.#clauseHead(at)
    const node = this.#nodes[end + 1]
    if (node?.kind !== 'quote') return false
    const [word = ''] = this.#text
      .slice(node.quoted.start, node.quoted.start + 20)
      .toLowerCase()
      .split(/[^\p{L}'’]/u, 1)
    return this.#hasVerb(at, end) || (end >= at && this.#report.finite.has(word))
  }

  /** "admitted “there is some doubt” and how it came": the clause goes on after the quotation it begins with. */
  #goesOn(at: number): boolean {
    const node = this.#nodes[at]
    const next = this.#nodes[at + 1]
    if (node?.kind !== 'quote' || next?.kind !== 'word' || /[.,!?…]/.test(this.#text.charAt(node.quoted.end - 1)))
      return false
    return this.#report.coordinators.has(next.lower) && this.#nodes[at + 2]?.kind !== 'quote'
  }

  /** The last node before anything that could begin another clause. */
  #clauseHead(at: number): number {
    let i = at
    while (i < this.#nodes.length) {
      const node = this.#nodes[i]
      if (node?.kind === 'quote' || (node?.kind === 'mark' && !/^['’-]$/.test(node.lower))) break
      if (this.#report.coordinators.has(node?.lower ?? '') || this.#words.relatives.has(node?.lower ?? '')) break
      i++
    }
    return i - 1
  }

  #afterHearer(at: number): number {
    for (let i = at; i < Math.min(this.#nodes.length, at + 6); i++) {
      const node = this.#nodes[i]
      if (!node || node.kind === 'mark' || node.kind === 'quote') return at
      if (node.kind === 'mention' || this.#report.settings.has(node.lower)) return i + 1
      if (i > at && this.#report.determiners.has(node.lower)) return i
    }
    return at
  }

  /** After a phrase of place, manner or time that begins with a preposition; null if no known noun ends it. */
  #afterPhrase(at: number): number | null {
    for (let i = at + 1; i < Math.min(this.#nodes.length, at + 8); i++) {
      const node = this.#nodes[i]
      if (!node || node.kind === 'mark' || node.kind === 'quote') return null
      if (this.#report.conjunctions.has(node.lower)) return i
      if (node.kind === 'mention' && (i === at + 1 || this.#isSetting(node))) return i + 1
      if (node.kind === 'word' && (this.#isSetting(node) || this.#isTime(i))) {
        const next = this.#nodes[i + 1]
        if (next?.kind !== 'word' || !(this.#isSetting(next) || this.#isTime(i + 1))) return i + 1
      }
    }
    return null
  }

  /** The node after place, time and hearer, where a sentence or clause ends there; null where it goes on. */
  #afterAdjuncts(at: number): number | null {
    let i = at
    while (i < this.#nodes.length) {
      const node = this.#nodes[i]
      if (!node || node.kind === 'quote') return null
      if (node.kind === 'mark') return i
      if (this.#report.coordinators.has(node.lower)) return i
      if (i - at > ADJUNCT_REACH) return null
      if (i === at && !this.#isAdjunct(i)) return null
      i++
    }
    return i
  }

  #isAdjunct(at: number): boolean {
    const lower = this.#nodes[at]?.lower ?? ''
    return (
      this.#words.prepositions.has(lower) ||
      this.#words.adverbs.has(lower) ||
      this.#isTime(at) ||
      this.#report.settings.has(lower)
    )
  }

  #nextStop(at: number): number {
    let i = at
    while (i < this.#nodes.length) {
      const node = this.#nodes[i]
      if (node?.kind === 'mark' && /^(?:,|;|:|\.|—|–|--|\))$/.test(node.lower)) return i
      i++
    }
    return i
  }

  /** "According to X, a professor at Y, …": the comma that ends the aside, or the first where there is none. */
  #overApposition(comma: number): number {
    const next = this.#nodes[comma + 1]
    if (next?.kind !== 'word' || !(this.#words.relatives.has(next.lower) || next.lower === 'a' || next.lower === 'an'))
      return comma
    const second = this.#nextStop(comma + 1)
    return this.#nodes[second]?.lower === ',' && second - comma < ADJUNCT_REACH ? second : comma
  }

  #mentionAfter(at: number): Mention | null {
    for (let i = at; i < Math.min(this.#nodes.length, at + 8); i++) {
      const node = this.#nodes[i]
      if (node?.kind === 'mention') return node.mention
      if (node?.kind !== 'word') return null
    }
    return null
  }

  /** The last node of a clause: before a further report, a participle that reports, or the end of the frame. */
  #clauseEnd(first: number, index: number, conceded: boolean): number {
    let next = index + 1
    let coordinator = -1
    for (let i = first; i < this.#nodes.length; i++) {
      const node = this.#nodes[i]
      if (!node) break
      while ((this.#cues[next]?.first ?? Infinity) < i) next++
      const cue = this.#cues[next]
      if (node.kind === 'quote' && this.#endsOpen(i) && this.#leaves(i + 1)) return i
      if (node.kind === 'mark' && node.lower === ';') return i - 1
      if (node.kind === 'mark' && (node.lower === ',' || node.lower === ':')) {
        if (conceded && i > first + 2) return i - 1
        if (cue?.first === i + 1 && (cue.form === 'present' || this.#report.sources.has(cue.infinitive))) return i - 1
      }
      if (cue?.first === i && coordinator >= 0 && i - coordinator <= SUBJECT_REACH && this.#reports(cue))
        return coordinator - 1
      if (this.#report.coordinators.has(node.lower) || node.lower === ':') coordinator = i
      else if (this.#report.conjunctions.has(node.lower) || this.#words.relatives.has(node.lower)) coordinator = -1
    }
    return this.#nodes.length - 1
  }

  /** After a quotation that ends in a comma: a participle or a second clause, which are not of the first. */
  #leaves(at: number): boolean {
    const node = this.#nodes[at]
    if (node?.kind !== 'word') return false
    return (
      node.lower.endsWith('ing') ||
      (this.#report.coordinators.has(node.lower) && this.#report.conjunctions.has(this.#nodes[at + 1]?.lower ?? ''))
    )
  }

  /** "While X said …, Y did": the report is a clause that the next comma ends. */
  #isConceded(cue: Cue): boolean {
    const head = this.#nodes[0]
    if (!head || !this.#report.concessions.has(head.lower)) return false
    return !this.#nodes.slice(0, cue.first).some((node) => node.kind === 'mark' && node.lower === ',')
  }

  /** The mark or quotation that ends a clause before "X said"; null where none stands near enough. */
  #commaBefore(cue: Cue): number | null {
    for (let i = cue.first - 1; i >= Math.max(this.#free, cue.first - SUBJECT_REACH); i--) {
      if (this.#closes(i)) return i
      const node = this.#nodes[i]
      if (
        !node ||
        node.kind === 'quote' ||
        this.#report.finite.has(node.lower) ||
        this.#words.relatives.has(node.lower)
      )
        return null
    }
    return null
  }

  /** A comma, a dash, or a quotation that ends in a comma: what may stand between a clause and who said it. */
  #closes(at: number): boolean {
    const node = this.#nodes[at]
    if (node?.kind === 'mark') return /^(?:,|—|–|--)$/.test(node.lower)
    return node?.kind === 'quote' && this.#endsOpen(at)
  }

  /** A quotation that ends in a comma, inside its marks: its sentence ends there, the frame goes on. */
  #endsOpen(at: number): boolean {
    const node = this.#nodes[at]
    return node?.kind === 'quote' && this.#text.charAt(node.quoted.end - 1) === ','
  }

  /** Whether what stands from one node to another can be a clause: long enough, and with a verb in sight. */
  #isClause(first: number, last: number): boolean {
    if (this.#length(first, last) < 3) return false
    const reach = Math.min(last, first + VERB_REACH)
    for (let i = first; i <= reach; i++) {
      const node = this.#nodes[i]
      if (node?.kind === 'word' && /[^aeious]s$|ed$/.test(node.lower)) return true
    }
    return this.#hasVerb(first, reach)
  }

  #hasVerb(first: number, last: number): boolean {
    for (let i = first; i <= Math.min(last, first + VERB_REACH); i++) {
      const node = this.#nodes[i]
      if (node?.kind === 'word' && (this.#report.finite.has(node.lower) || /n't$/.test(node.lower))) return true
      // "he's", where the pronoun is a mention of its own.
      if (node?.lower === "'" || node?.lower === '’') return this.#nodes[i - 1]?.kind === 'mention'
    }
    return false
  }

  #length(first: number, last: number): number {
    return last - first + 1
  }

  #isParticiple(node: Node): boolean {
    return node.kind === 'word' && /(?:ing|ant)$/.test(node.lower)
  }

  #holdsQuotation(first: number, last: number): boolean {
    for (let i = first; i <= last; i++) if (this.#nodes[i]?.kind === 'quote') return true
    return false
  }

  #isSetting(node: Node): boolean {
    const noun = node.lower.slice(node.lower.lastIndexOf(' ') + 1)
    return this.#report.settings.has(noun) || this.#words.utterances.has(noun)
  }

  #isTime(at: number): boolean {
    const lower = this.#nodes[at]?.lower ?? ''
    return (
      this.#report.times.has(lower) ||
      (this.#report.timeDeterminers.has(lower) && this.#report.times.has(this.#nodes[at + 1]?.lower ?? ''))
    )
  }
}
