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

/** Each as it comes, but that any word may match: Lunr and the packed index with its English stop words and stemmer. */
export const ENGINES: Readonly<Record<string, () => Bench>> = {
  lunr: () =>
    lunrBench(new lunr.Builder(), (builder) => {
      const index = builder.build()
      return (text) => index.search(text).slice(0, LIMIT)
    }),
  packed: () =>
    lunrBench(new PackedBuilder(), (builder) => {
      const index = builder.build()
      return (text) => index.search(text, LIMIT)
    }),
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

/** With the pipelines that `lunr(config)` sets up. */
function lunrBench<B extends lunr.Builder>(
  builder: B,
  build: (builder: B) => (text: string) => lunr.Index.Result[],
): Bench {
  builder.field('text')
  builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer)
  builder.searchPipeline.add(lunr.stemmer)
  return {
    add: (text, id) => builder.add({ id, text }),
    finish() {
      const search = build(builder)
      return (words) => search(words.join(' ')).map(({ ref }) => Number(ref))
    },
  }
}
