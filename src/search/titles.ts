import type { ArticleHead } from '../model.ts'
import { keyOf } from './nameKey.ts'
import { type Columns, Growable } from './packed/index.ts'
import { PrefixIndex } from './prefixIndex.ts'
import { Suggester, type Tiers } from './suggester.ts'

const YEAR_ONE = Date.parse('0001-01-01T00:00:00Z')
const MINUTE = 60_000

/** The titles of articles by how they begin. */
export class Titles {
  readonly #index: PrefixIndex
  /** By text, in minutes from the year 1; 0: no date. */
  readonly #dates: Growable
  readonly #suggester: Suggester

  /** @param isIn whether an article is still there */
  constructor(isIn: (article: number) => boolean, saved?: Columns) {
    this.#index = saved ? new PrefixIndex(saved, 'titles/index') : new PrefixIndex()
    this.#dates = new Growable(saved?.integers('titles/dates'))
    this.#suggester = new Suggester(
      this.#index,
      (article, text) => (isIn(article) ? 1 + this.#dates.at(text) : 0),
      (a, b) => a - b,
    )
  }

  save(columns: Columns): void {
    this.#index.save(columns, 'titles/index')
    columns.set('titles/dates', this.#dates.view().slice())
  }

  /** @param article what it is called within the collection */
  add({ title, publishedAt }: ArticleHead, article: number): void {
    const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
    this.#dates.push(Number.isNaN(time) ? 0 : Math.max(0, Math.floor((time - YEAR_ONE) / MINUTE)))
    this.#index.add(keyOf(title), article)
    this.#suggester.changed()
  }

  /** To be called when articles have gone; that some have come is known. */
  changed(): void {
    this.#suggester.changed()
  }

  /** Articles by what is typed of a title, the newest first among titles that fit equally well. */
  tiers(typed: string, limit: number): Tiers<number> {
    return this.#suggester.tiers(typed, limit)
  }
}
