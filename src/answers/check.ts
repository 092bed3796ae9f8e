import { type Claim, readClaims } from '../checking/claims.ts'
import { collate } from '../checking/collate.ts'
import type { Comparison } from '../checking/compare.ts'
import { judge, type Origin, verdictOf } from '../checking/judge.ts'
import { isSameSpeaker } from '../checking/sameSpeaker.ts'
import { type Source, sourceOf } from '../checking/source.ts'
import { claimWords } from '../checking/wording.ts'
import type { Library, Place } from '../library.ts'
import type { Answer, Checked, Result } from '../model.ts'
import { fold } from '../text/fold.ts'
import { notFound } from './notFound.ts'
import { quoteResult, sentenceResult } from './results.ts'
import { foldTwins } from './twins.ts'

export interface CheckQuestion {
  /** A message or any other text, with what it quotes in quotation marks; without any, all of it is a quotation. */
  readonly text: string
}

/** Longest text, in UTF-16 code units. */
export const MOST_TEXT = 5000

/** Quotations of one text that are checked. */
const MOST_CLAIMS = 25

/** Sets every quotation of a text beside the articles' own words. */
export async function check({ text }: CheckQuestion, library: Library): Promise<Answer> {
  if (library.size === 0) return notFound('check', text, library, { kind: 'empty-library' })
  if (text.length > MOST_TEXT) return notFound('check', text, library, { kind: 'too-long', most: MOST_TEXT })
  const all = readClaims(text, (name) => isSpeaker(name, library))
  const claims = all.slice(0, MOST_CLAIMS)
  const sources = new Sources(library)
  const places = await library.locate(claims.map((claim) => claim.text))
  const checks: Checked[] = []
  for (const [at, claim] of claims.entries()) checks.push(await checkClaim(claim, places[at] ?? [], sources))
  const [first, ...rest] = checks
  if (!first) return notFound('check', text, library, { kind: 'empty-question' })
  const unchecked = all.length - claims.length
  return {
    kind: 'check',
    command: 'check',
    question: text,
    articles: library.size,
    checks: [first, ...rest],
    unchecked,
  }
}

function isSpeaker(name: string, library: Library): boolean {
  const wanted = fold(name)
  const [known] = library.suggestSpeakers(name, 1)
  return known !== undefined && [known.name, ...known.aliases].some((one) => fold(one) === wanted)
}

async function checkClaim(claim: Claim, places: readonly Place[], sources: Sources): Promise<Checked> {
  const { start, end, text, speaker: claimed } = claim
  const words = claimWords(claim)
  const preference = (comparison: Comparison) => preferenceOf(comparison, claimed, sources)
  const collated = await collate(
    words,
    {
      sources: await sources.at(places),
      more: async (from, to) => {
        const stretch = text.slice(words.words[from]?.start, words.words[to - 1]?.end)
        return sources.at((await sources.library.locate([stretch]))[0] ?? [])
      },
      preference,
    },
    claim.marked,
  )
  if (!collated) {
    const nothing = { wording: null, sameSpeaker: null, difference: [], results: [] }
    return { start, end, text, claimed, verdict: 'not-found', ...nothing }
  }
  const judgement = judge(claim, collated)
  const results = judgement.origins.map((origin) => sources.result(origin))
  const twins = collated.twins.flatMap(({ source, pairs }) => {
    const word = pairs.find((one) => one >= 0)
    return word === undefined || judgement.joined ? [] : [sources.result({ source, word })]
  })
  const [first, ...others] = results
  const alsoIn = first ? foldTwins([first, ...twins])[0]?.alsoIn : []
  const sameSpeaker = claimed === null ? null : speakerAgrees(claimed, judgement.origins, sources)
  return {
    ...{ start, end, text, claimed, sameSpeaker },
    verdict: verdictOf(judgement, sameSpeaker),
    wording: judgement.wording,
    difference: judgement.difference,
    results: first ? [{ ...first, alsoIn: alsoIn ?? [] }, ...others] : [],
  }
}

/** One wrong speaker makes a joined quotation wrong; all must be right for it to be right. */
function speakerAgrees(claimed: string, origins: readonly Origin[], sources: Sources): boolean | null {
  const agree = origins.map((origin) => isSameSpeaker({ claimed, ...sources.namesAt(origin) }))
  return agree.includes(false) ? false : agree.every((one) => one === true) ? true : null
}

/** Of articles that print the same words: the one that gives them to whom the message does, one that tells who, one as it is now. */
function preferenceOf({ source, pairs }: Comparison, claimed: string | null, sources: Sources): number {
  const word = pairs.find((one) => one >= 0) ?? 0
  const known = sources.namesAt({ source, word })
  const same = claimed !== null && isSameSpeaker({ claimed, ...known }) === true
  return (same ? 4 : 0) + (known.names.length > 0 ? 2 : 0) + (source.article.versionOf === undefined ? 1 : 0)
}

/** The articles that one check reads, each made ready once. */
class Sources {
  readonly library: Library
  readonly #ready = new Map<string, Promise<Source | null>>()

  constructor(library: Library) {
    this.library = library
  }

  async at(places: readonly Place[]): Promise<readonly Source[]> {
    const ready = await Promise.all(places.map((place) => this.#source(place)))
    return [...new Set(ready)].filter((source) => source !== null)
  }

  #source({ article: id, start }: Place): Promise<Source | null> {
    const known = this.#ready.get(id)
    if (known) return known
    const made = this.#make(id, start)
    this.#ready.set(id, made)
    return made
  }

  async #make(id: string, start: number): Promise<Source | null> {
    const [article, analysis] = [await this.library.article(id), await this.library.analysis(id)]
    return article && analysis ? sourceOf(article, analysis, start) : null
  }

  /** The quotation that a word stands in, or its sentence. */
  result({ source, word }: Origin): Result {
    const { article, analysis } = source
    const index = quoteAt({ source, word })
    const quote = index === null ? undefined : analysis.quotes[index]
    if (quote) return quoteResult(article, quote, 1)
    const at = source.words[word]?.start ?? 0
    const { sentences } = analysis.layout
    return sentenceResult(article, sentences.find(({ end }) => end > at) ?? article.body, 1)
  }

  namesAt(origin: Origin): { readonly names: readonly string[]; readonly role: string | null } {
    const { article, analysis } = origin.source
    const index = quoteAt(origin)
    const speaker = index === null ? null : analysis.quotes[index]?.speaker
    if (!speaker || index === null) return { names: [], role: null }
    const entry = this.library.speakerOf({ article: article.id, quote: index })
    return { names: [speaker.name, ...(entry ? [entry.name, ...entry.aliases] : [])], role: speaker.role?.text ?? null }
  }
}

/** The quotation that a word stands in, reported speech where it stands in no other; null in the article's own words. */
function quoteAt({ source: { analysis, spoken, speaks, words }, word }: Origin): number | null {
  const region = spoken[speaks[word] ?? -1]
  if (region) return region.quote
  const at = words[word]?.start ?? 0
  const index = analysis.quotes.findIndex(({ start, end }) => start <= at && end > at)
  return index < 0 ? null : index
}
