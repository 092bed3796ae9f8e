import type { QuoteKind, Span } from '../../src/model.ts'
import type { GoldArticle, GoldQuote } from './gold.ts'
import { coverage, overlap, pairSpans } from './match.ts'
import { isSameName, isSameSpeaker } from './names.ts'

/** A quotation as the program gives it, with what the scores look at. */
export interface FoundQuote extends Span {
  readonly kind: QuoteKind
  readonly speaker: string | null
  readonly rule: string
}

/** Of `gold` annotated and `found` given spans, how many agree, and how many of those have the right speaker. */
export interface Agreement {
  gold: number
  found: number
  matched: number
  rightSpeaker: number
}

export interface Miss {
  readonly what: 'missed' | 'extra' | 'speaker'
  readonly article: string
  readonly span: Span
  readonly text: string
  readonly detail: string
}

export interface Score {
  articles: number
  /** Direct and mixed quotations; a match is an overlap (intersection over union) of at least 0.8. */
  readonly quoted: Agreement
  rightName: number
  /** Of the matched, those that were given no speaker though the annotation names one. */
  withheld: number
  /** Direct and mixed rows given for what the annotation says is nobody's words. */
  notSpeech: number
  /** Indirect quotations counted in where the file annotates any; a match covers more than the share of the annotated span. */
  readonly covered: ReadonlyMap<number, Agreement>
  readonly byEvidence: Map<string, Agreement>
  readonly byRule: Map<string, Agreement>
  readonly misses: Miss[]
}

const OVERLAP = 0.8
// The coverage thresholds of Asr et al., "The Gender Gap Tracker", PLoS ONE 16(1), 2021.
const SHARES = [0.3, 0.8]
const SHARE_OF_RULES = 0.8
const NOT_SPEECH_OVERLAP = 0.5

const none = (): Agreement => ({ gold: 0, found: 0, matched: 0, rightSpeaker: 0 })

function at(table: Map<string, Agreement>, key: string): Agreement {
  const known = table.get(key) ?? none()
  table.set(key, known)
  return known
}

const isQuoted = (quote: { readonly kind: QuoteKind }): boolean => quote.kind !== 'indirect'

/** Scores found quotations (by article id) against annotated articles. */
export function scoreQuotes(gold: readonly GoldArticle[], found: ReadonlyMap<string, readonly FoundQuote[]>): Score {
  const withIndirect = gold.some((article) => article.quotes.some((quote) => !isQuoted(quote)))
  const score: Score = {
    articles: gold.length,
    quoted: none(),
    rightName: 0,
    withheld: 0,
    notSpeech: 0,
    covered: new Map(SHARES.map((share) => [share, none()])),
    byEvidence: new Map(),
    byRule: new Map(),
    misses: [],
  }
  for (const article of gold) {
    const rows = found.get(article.id) ?? []
    scoreQuoted(score, article, rows.filter(isQuoted))
    const counted = withIndirect
      ? { gold: article.quotes, rows }
      : { gold: article.quotes.filter(isQuoted), rows: rows.filter(isQuoted) }
    scoreCoverage(score, article, counted.gold, counted.rows)
  }
  return score
}

function scoreQuoted(score: Score, article: GoldArticle, rows: readonly FoundQuote[]): void {
  const quotes = article.quotes.filter(isQuoted)
  const pairs = pairSpans(quotes, rows, overlap, (close) => close >= OVERLAP)
  score.quoted.gold += quotes.length
  score.quoted.found += rows.length
  score.quoted.matched += pairs.size
  score.notSpeech += rows.filter((row) =>
    article.other.some((other) => overlap(other, row) >= NOT_SPEECH_OVERLAP),
  ).length
  for (const row of rows) at(score.byRule, row.rule).found++
  for (const [index, quote] of quotes.entries()) {
    const evidence = at(score.byEvidence, quote.evidence)
    evidence.gold++
    const row = rows[pairs.get(index) ?? -1]
    if (!row) {
      score.misses.push(missOf('missed', article, quote, `${quote.speaker} (${quote.evidence})`))
      continue
    }
    const rule = at(score.byRule, row.rule)
    evidence.matched++
    rule.matched++
    if (isSameName(quote.speaker, row.speaker)) score.rightName++
    if (isSameSpeaker(quote.speaker, row.speaker)) {
      score.quoted.rightSpeaker++
      evidence.rightSpeaker++
      rule.rightSpeaker++
    } else {
      if (row.speaker === null) score.withheld++
      score.misses.push(missOf('speaker', article, quote, disagreement(quote, row)))
    }
  }
  const matched = new Set(pairs.values())
  for (const [index, row] of rows.entries())
    if (!matched.has(index)) score.misses.push(missOf('extra', article, row, `${row.speaker} (${row.rule})`))
}

function scoreCoverage(
  score: Score,
  article: GoldArticle,
  quotes: readonly GoldQuote[],
  rows: readonly FoundQuote[],
): void {
  for (const row of rows) if (!isQuoted(row)) at(score.byRule, row.rule).found++
  for (const [share, agreement] of score.covered) {
    const pairs = pairSpans(quotes, rows, coverage, (close) => close > share)
    agreement.gold += quotes.length
    agreement.found += rows.length
    agreement.matched += pairs.size
    for (const [index, quote] of quotes.entries()) {
      const row = rows[pairs.get(index) ?? -1]
      const right = row !== undefined && isSameSpeaker(quote.speaker, row.speaker)
      if (right) agreement.rightSpeaker++
      if (share !== SHARE_OF_RULES) continue
      if (row && !isQuoted(row)) {
        at(score.byRule, row.rule).matched++
        if (right) at(score.byRule, row.rule).rightSpeaker++
        else score.misses.push(missOf('speaker', article, quote, disagreement(quote, row)))
      } else if (!row && !isQuoted(quote))
        score.misses.push(missOf('missed', article, quote, `${quote.speaker} (indirect)`))
    }
    if (share !== SHARE_OF_RULES) continue
    const matched = new Set(pairs.values())
    for (const [index, row] of rows.entries())
      if (!isQuoted(row) && !matched.has(index))
        score.misses.push(missOf('extra', article, row, `${row.speaker} (${row.rule})`))
  }
}

const disagreement = (quote: GoldQuote, row: FoundQuote): string =>
  `want ${quote.speaker}, got ${row.speaker} (${quote.evidence}, ${row.rule})`

function missOf(what: Miss['what'], article: GoldArticle, { start, end }: Span, detail: string): Miss {
  return { what, article: article.id, span: { start, end }, text: article.text.slice(start, end), detail }
}
