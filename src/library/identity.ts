import type { Article } from '../model.ts'
import type { Analysed } from './record.ts'
import { sameness } from './sameArticle.ts'
import type { State } from './state.ts'
import { supersede, type Versions } from './versions.ts'

/** The article that is the same as another's under another id, and whether its words are the same too. */
export interface Same {
  readonly id: string
  readonly words: 'same' | 'version'
}

/** Looks for an article under another id in what a library holds, by the marks it would have. */
export async function sameIn(state: State, article: Article, marks: Iterable<number>): Promise<Same | null> {
  for (const id of state.collection.marked(marks)) {
    const known = id === article.id ? null : await readIn(state, id)
    const words = known && sameness(article, known.article)
    if (words) return { id, words }
  }
  return null
}

/** The earlier versions that an article has once it stands in the place of what a library holds under its id. */
export async function versionsIn(state: State, article: Article): Promise<Versions> {
  const { collection } = state
  const earlier: Analysed[] = []
  for (const id of collection.earlier().get(article.id) ?? []) {
    const version = await readIn(state, id)
    if (version) earlier.push(version)
  }
  return supersede(article, await readIn(state, article.id), earlier, (id) => !collection.has(id))
}

async function readIn({ collection, records }: State, id: string): Promise<Analysed | null> {
  const entry = collection.entry(id)
  return entry ? records.read(entry.volume.record(entry.article)) : null
}
