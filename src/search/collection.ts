import type { Analysis, Article, ArticleHead, LanguageCode, Span } from '../model.ts'
import { tokenise } from '../text/tokens.ts'
import type { EngineDocument } from './engine.ts'
import { Lexicon } from './lexicon.ts'

/** One sentence, with all that it can be found by. */
export interface Passage {
  readonly id: number
  readonly span: Span
  readonly paragraph: number
  /** Its words: a stretch of `IndexedArticle.terms`. */
  readonly from: number
  readonly to: number
  /** Words of the names and roles of everyone it mentions or whose words it holds, pronouns resolved. */
  readonly names: readonly number[]
  /** Those of them that are the speakers' own. */
  readonly speakers: readonly number[]
  /** The quotations it holds or is part of, as indexes into `Analysis.quotes`. */
  readonly quotes: readonly number[]
}

/** A quotation as it is found: the sentences it stands in, and its own words. */
export interface QuotePassages {
  /** First and last of `IndexedArticle.passages`. */
  readonly first: number
  readonly last: number
  /** Its words: a stretch of `IndexedArticle.terms`. */
  readonly from: number
  readonly to: number
  readonly speaker: readonly number[]
}

export interface IndexedArticle {
  readonly head: ArticleHead
  /** Every word in reading order, as lexicon ids. */
  readonly terms: Uint32Array
  readonly title: readonly number[]
  readonly passages: readonly Passage[]
  /** In the order of `Analysis.quotes`. */
  readonly quotes: readonly QuotePassages[]
}

/** All articles cut into passages, as numbers: what ranking reads once an engine has named candidates. */
export class Collection {
  readonly lexicon = new Lexicon()
  readonly articles: IndexedArticle[] = []
  /** The article of each passage, by passage id. */
  readonly articleOf: number[] = []
  readonly #indexes = new Map<string, number>()

  /** Where an article stands among `articles`. */
  indexOf(id: string): number | undefined {
    return this.#indexes.get(id)
  }

  add(article: Article, analysis: Analysis): void {
    const ids = (text: string, within?: Span) =>
      tokenise(text, within).map((token) => this.lexicon.add(token.text, article.language))
    const sentences = peopleOf(analysis, ids)
    for (const { speaker } of analysis.quotes)
      if (speaker?.evidence !== 'organisation' && speaker && /^\p{Lu}/u.test(speaker.name))
        for (const id of ids(speaker.name)) this.lexicon.addName(id)
    const terms: number[] = []
    const starts: number[] = []
    const passages = analysis.layout.sentences.map(({ start, end, paragraph }, at): Passage => {
      const from = terms.length
      for (const token of tokenise(article.text, { start, end })) {
        terms.push(this.lexicon.add(token.text, article.language))
        starts.push(token.start)
      }
      const id = this.articleOf.push(this.articles.length) - 1
      const { names, speakers, quotes } = sentences[at] ?? nobody()
      this.lexicon.count([...terms.slice(from), ...names])
      return {
        ...{ id, span: { start, end }, paragraph, from, to: terms.length },
        ...{ names: [...names], speakers: [...speakers], quotes },
      }
    })
    const { sentences: spans } = analysis.layout
    const quotes = analysis.quotes.map(
      ({ start, end, sentence, speaker }): QuotePassages => ({
        ...{ first: sentenceAt(spans, sentence.start), last: sentenceAt(spans, sentence.end - 1) },
        ...{ from: atOrAfter(starts, start), to: atOrAfter(starts, end) },
        speaker: speaker ? [speaker.name, speaker.role?.text ?? ''].flatMap((text) => ids(text)) : [],
      }),
    )
    const { text: _text, body: _body, pages: _pages, ...head } = article
    this.#indexes.set(article.id, this.articles.length)
    this.articles.push({ head, terms: Uint32Array.from(terms), title: ids(article.title), passages, quotes })
  }

  /** What an engine is to index: one document a passage of one language; the title goes with the first. */
  *documents(language: LanguageCode): Generator<EngineDocument> {
    const words = (ids: Iterable<number>) =>
      [...ids].filter((id) => !this.lexicon.common(id)).map((id) => this.lexicon.term(id))
    for (const { head, terms, title, passages } of this.articles)
      if (head.language === language)
        for (const [at, { id, from, to, names }] of passages.entries())
          yield {
            id,
            fields: {
              words: words(terms.subarray(from, to)),
              names: words(names),
              ...(at === 0 && { title: words(title) }),
            },
          }
  }
}

interface People {
  readonly names: Set<number>
  readonly speakers: Set<number>
  readonly quotes: number[]
}

const nobody = (): People => ({ names: new Set(), speakers: new Set(), quotes: [] })

/** Who is mentioned and quoted in each sentence, as the terms of their names and roles. */
function peopleOf(analysis: Analysis, ids: (text: string) => readonly number[]): readonly People[] {
  const { entities, quotes, references } = analysis
  const { sentences } = analysis.layout
  const people = sentences.map(nobody)
  const namesOf = entities.map(({ name, aliases, roles }) =>
    [name, ...aliases, ...roles.map((role) => role.text)].flatMap(ids),
  )
  for (const { mention, entity } of references)
    for (const id of namesOf[entity] ?? []) people[sentenceAt(sentences, mention.start)]?.names.add(id)
  for (const [index, { start, end, speaker }] of quotes.entries()) {
    const name = speaker ? [speaker.name, speaker.role?.text ?? ''].flatMap(ids) : []
    for (let at = sentenceAt(sentences, start); (sentences[at]?.start ?? end) < end; at++) {
      people[at]?.quotes.push(index)
      for (const id of name) {
        people[at]?.names.add(id)
        people[at]?.speakers.add(id)
      }
    }
  }
  return people
}

/** The first of some rising numbers that is no less than a bound; how many there are, where none is. */
function atOrAfter(numbers: readonly number[], bound: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** The last sentence that starts at or before an offset. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
