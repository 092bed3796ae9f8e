import { DatabaseSync } from 'node:sqlite'
import flexsearch from 'flexsearch'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import { PackedBuilder } from '../../src/search/packed/index.ts'

/** How many results each engine is asked for. */
export const LIMIT = 10

type Find = (words: readonly string[]) => readonly number[]

/** What an engine does with passages: words in small letters without accents, put between blanks. */
interface Bench {
  add(passage: string, id: number): void
  /** The best documents that hold any of the words. */
  finish(): Find
}

/** Each with its own ranking and its own settings, but that any word may match and none is stemmed or left out. */
export const ENGINES: Readonly<Record<string, () => Bench>> = {
  lunr: () => {
    const builder = new lunr.Builder()
    builder.field('text')
    return {
      add: (text, id) => builder.add({ id, text }),
      finish() {
        const index = builder.build()
        return (words) => refs(index.query((query) => query.term([...words], {})).slice(0, LIMIT))
      },
    }
  },
  packed: () => {
    const builder = new PackedBuilder()
    builder.field('text')
    return {
      add: (text, id) => builder.add({ id, text }),
      finish() {
        const index = builder.build()
        return (words) => refs(index.query((query) => query.term([...words], {}), LIMIT))
      },
    }
  },
  'SQLite FTS5': () => {
    const database = new DatabaseSync(':memory:')
    database.exec("CREATE VIRTUAL TABLE passage USING fts5(text, content='', detail='full'); BEGIN")
    const insert = database.prepare('INSERT INTO passage(rowid, text) VALUES (?, ?)')
    return {
      add: (text, id) => insert.run(id, text),
      finish() {
        database.exec('COMMIT')
        const select = database.prepare('SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?')
        return (words) =>
          select.all(words.map((word) => `"${word}"`).join(' OR '), LIMIT).map(({ rowid }) => Number(rowid))
      },
    }
  },
  MiniSearch: () => {
    const index = new MiniSearch({ fields: ['text'] })
    return {
      add: (text, id) => index.add({ id, text }),
      finish: () => (words) =>
        index
          .search(words.join(' '))
          .slice(0, LIMIT)
          .map(({ id }) => Number(id)),
    }
  },
  FlexSearch: () => {
    const index = new flexsearch.Index({ tokenize: 'strict' })
    return {
      add: (text, id) => index.add(id, text),
      finish: () => (words) => index.search(words.join(' '), { limit: LIMIT, suggest: true }).map(Number),
    }
  },
}

function refs(results: readonly lunr.Index.Result[]): number[] {
  return results.map(({ ref }) => Number(ref))
}
