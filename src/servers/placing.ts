import { type Prepared, type Reader, sameness, supersede, unpackRecord, type Workers } from '../library.ts'
import type { Article, ArticleHead } from '../model.ts'
import type { Placed, Readied, ServerStore } from './serverStore.ts'

export interface PlacingSet {
  readonly store: ServerStore
  readonly shared: Reader
  readonly workers: Workers
}

/**
 * Makes a server's articles ready, and finds for each its place among what the server sees: a new one, that of an article
 * with other words, or none where the same is there already.
 */
export class Placing {
  readonly placed: Placed[] = []
  /** What is there already, with the same words. */
  readonly known: ArticleHead[] = []
  /** How many of those placed are other words of what is there. */
  reworded = 0
  readonly #server: string
  readonly #set: PlacingSet
  /** Of what is placed, by mark. */
  readonly #marked = new Map<number, Article[]>()

  constructor(server: string, set: PlacingSet) {
    this.#server = server
    this.#set = set
  }

  async place(articles: readonly Article[]): Promise<void> {
    for (const readied of await this.#ready(articles)) {
      const place = await this.#placeOf(readied)
      if (typeof place !== 'string') {
        this.known.push(place)
        continue
      }
      const { article } = readied
      const [ours = readied] = place === article.id ? [] : await this.#ready([{ ...article, id: place }])
      const before = this.#set.store.article(this.#server, ours.article.id)
      if (before && before.text !== ours.article.text) this.reworded++
      this.placed.push({ ...ours, ...(await this.#versions(ours, before)) })
      for (const mark of ours.prepared.index.marks)
        if (mark !== 0) this.#marked.set(mark, [...(this.#marked.get(mark) ?? []), ours.article])
    }
  }

  /** The id that an article goes by, or what of the same words is there already. */
  async #placeOf({ article, prepared }: Readied): Promise<string | ArticleHead> {
    const { store, shared } = this.#set
    const { marks } = prepared.index
    const same = store.article(this.#server, article.id)
    if (same) return JSON.stringify(same) === JSON.stringify(article) ? prepared.head : article.id
    for (const other of new Set(marks.flatMap((mark) => this.#marked.get(mark) ?? [])))
      if (other.id !== article.id && sameness(article, other) === 'same') return prepared.head
    for (const id of shared.collection.marked(marks)) {
      const other = await shared.article(id)
      const head = shared.head(id)
      if (other && head && sameness(article, other) === 'same') return head
    }
    for (const other of store.marked(this.#server, marks)) {
      const words = sameness(article, other)
      if (words) return words === 'same' ? { ...prepared.head, id: other.id, title: other.title } : other.id
    }
    return article.id
  }

  /** @param before what is kept under the article's id */
  async #versions({ article }: Readied, before: Article | null): Promise<Pick<Placed, 'versions' | 'dropped'>> {
    const { store } = this.#set
    if (!before) return { versions: [], dropped: [] }
    const [current, ...earlier] = await this.#ready([before, ...store.versions(this.#server, article.id)])
    const { kept, dropped } = supersede(
      article,
      current ? analysedOf(current.prepared) : null,
      earlier.map(({ prepared }) => analysedOf(prepared)),
      (id) => !store.has(this.#server, id),
    )
    return { versions: await this.#ready(kept), dropped }
  }

  async #ready(articles: readonly Article[]): Promise<readonly Readied[]> {
    if (articles.length === 0) return []
    const prepared = await this.#set.workers.prepare(articles)
    return articles.flatMap((article, i) => {
      const one = prepared[i]
      return one ? [{ article, prepared: one }] : []
    })
  }
}

const analysedOf = ({ record }: Prepared) => unpackRecord(Buffer.from(record))
