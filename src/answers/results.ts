import type { Library, Ranked, Ranking } from '../library.ts'
import type { Analysis, Article, CommandName, Evidence, MentionForm, Quote, Result, Span, Speaker } from '../model.ts'
import { headOf } from '../search/head.ts'
import { cut } from '../text/cut.ts'
import { pageAt } from '../text/page.ts'
import { foldTwins } from './twins.ts'

/** Of the passages that come best, how many are made into results; who said something has few answers. */
const LOOKED_AT = 20
const LOOKED_AT_FOR_WHO = 10

/** Makes results of ranked passages: one a quotation or sentence, twins in other articles folded into the first. */
export async function resultsOf(ranking: Ranking, library: Library, command: CommandName): Promise<Result[]> {
  const results: Result[] = []
  const looked = ranking.ranked.slice(0, command === 'who' ? LOOKED_AT_FOR_WHO : LOOKED_AT)
  const read = new Map(
    await Promise.all(
      [...new Set(looked.map((one) => one.article.head.id))].map(
        async (id) => [id, { article: await library.article(id), analysis: await library.analysis(id) }] as const,
      ),
    ),
  )
  for (const one of looked) {
    const { article, analysis } = read.get(one.article.head.id) ?? {}
    if (!article || !analysis) continue
    const { first, last, quote: index } = one.candidate
    const start = one.article.passages[first]?.span.start
    const end = one.article.passages[last]?.span.end
    if (start === undefined || end === undefined) continue
    const quote = index !== null && shows(one, ranking, command) ? analysis.quotes[index] : undefined
    const { from = 0, to = 0 } =
      (quote && index !== null ? one.article.quotes[index] : one.article.passages[first]) ?? {}
    const alsoIn = library.copies(article.id, from, to)
    if (quote) results.push({ ...quoteResult(article, quote, one.score), alsoIn })
    else {
      const doer = ranking.question.asksWho ? doerOf(article, analysis, { start, end }) : null
      results.push({ ...sentenceResult(article, { start, end }, one.score), speaker: doer, alsoIn })
    }
  }
  return foldTwins(onePerSentence(results))
}

/**
 * A quotation as a result. One that is woven into the article's own words, with marks around a part of it alone, is
 * shown as reported speech: the whole of it must not stand in quotation marks.
 */
export function quoteResult(article: Article, quote: Quote, score: number): Result {
  const { speaker, mention, sentence, outer } = quote
  const kind = quote.kind === 'mixed' && outer.start === quote.start ? 'indirect' : quote.kind
  return {
    score,
    article: headOf(article),
    quote: { ...cut(article, quote), kind },
    speaker,
    asPrinted: speaker === null && mention ? cut(article, mention) : null,
    sentence: cut(article, sentence),
    ...pageAt(article, quote.start),
    alsoIn: [],
  }
}

export function sentenceResult(article: Article, sentence: Span, score: number): Result {
  return {
    score,
    article: headOf(article),
    quote: null,
    speaker: null,
    asPrinted: null,
    sentence: cut(article, sentence),
    ...pageAt(article, sentence.start),
    alsoIn: [],
  }
}

/**
 * Who a sentence is about, for a question of who did something: whoever its first words name or point to, or the first
 * words after what opens it, up to a comma ("Le lendemain, le maire …").
 */
function doerOf(article: Article, { entities, references }: Analysis, { start, end }: Span): Speaker | null {
  const first = references.find(({ mention }) => mention.start >= start && mention.end <= end)
  const opens =
    first && (first.mention.start - start <= 3 || /,\s+$/u.test(article.text.slice(start, first.mention.start)))
  const entity = opens ? entities[first.entity] : undefined
  if (!first || !entity) return null
  const evidence = EVIDENCE[first.mention.form]
  return { name: entity.name, mention: cut(article, first.mention), evidence, role: entity.roles[0] ?? null }
}

const EVIDENCE: Readonly<Record<MentionForm, Evidence>> = {
  name: 'named',
  role: 'role',
  organisation: 'organisation',
  pronoun: 'pronoun',
}

/**
 * Whether a candidate's quotation is shown, or its sentence alone. A question of who did something is shown one only
 * where words sought stand in it; one for quotations, also where they stand in its sentence.
 */
function shows({ candidate }: Ranked, { question }: Ranking, command: CommandName): boolean {
  if (question.asksSpeech) return true
  return command === 'quote' ? candidate.found.length > 0 : candidate.inside.some((factor) => factor > 0)
}

/** The best of several quotations of one sentence: the parts of an interrupted one, mostly. */
function onePerSentence(results: readonly Result[]): readonly Result[] {
  const seen = new Set<string>()
  return results.filter(({ article, sentence }) => {
    const place = `${sentence.start} ${article.id}`
    return !seen.has(place) && seen.add(place)
  })
}
