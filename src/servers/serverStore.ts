import { createHash } from 'node:crypto'
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { deserialize, serialize } from 'node:v8'
import type { Prepared } from '../library.ts'
import type { Article } from '../model.ts'
import { StorageError, transaction } from './database.ts'

/** Something added, byte for byte. */
export interface Original {
  readonly name: string
  /** Its media type. */
  readonly type: string
  /** Where it was fetched from, or where its message stands. */
  readonly url: string | null
  readonly bytes: Uint8Array
  /** Number of the person who added it. */
  readonly addedBy: string
}

/** An article with what was made of it for answering. */
export interface Readied {
  readonly article: Article
  readonly prepared: Prepared
}

/** An article to put in its place, and what becomes of its earlier versions. */
export interface Placed extends Readied {
  readonly versions: readonly Readied[]
  /** Ids of earlier versions that are kept no longer. */
  readonly dropped: readonly string[]
}

/** An article as it is kept; what was made of it, where the code at hand made it. */
export interface Kept {
  readonly article: Article
  readonly prepared: Prepared | null
}

export interface Feed {
  readonly server: string
  readonly address: string
}

/** So many articles are written at a time: some 10 ms of work. */
const AT_ONCE = 16

/** All that people add in servers, on disk before it is acknowledged. Everything is asked for by the server it is of. */
export class ServerStore {
  readonly #database: DatabaseSync
  /** What made the prepared articles of today. */
  readonly #code: string
  readonly #statements = new Map<string, StatementSync>()

  constructor(database: DatabaseSync, code: string) {
    this.#database = database
    this.#code = code
    for (const { original = null } of this.#all('SELECT original FROM unfinished')) this.#undo(original)
  }

  close(): void {
    this.#database.close()
  }

  /**
   * Keeps an original with the articles read from it, in the place of those of the same ids, which become earlier
   * versions of them where they are among these. Other work has its turn between some and the next; all are there once
   * this settles, and none where the program ends before.
   *
   * @throws StorageError if it cannot be written: then nothing was
   */
  async addOriginal(
    server: string,
    { name, type, url, bytes, addedBy }: Original,
    articles: readonly Placed[],
  ): Promise<void> {
    const now = Date.now()
    const [original, fresh] = transaction(this.#database, () => {
      const { lastInsertRowid } = this.#run(
        'INSERT INTO original (server, name, type, url, bytes, added_by, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[server, name, type, url, bytes, addedBy, now],
      )
      this.#run('INSERT INTO unfinished (original) VALUES (?)', lastInsertRowid)
      return [lastInsertRowid, articles.filter(({ article }) => !this.has(server, article.id))]
    })
    const put = (some: readonly Placed[]) => {
      for (const one of some) this.#put(server, one, { original, feed: null }, now)
    }
    try {
      for (let at = 0; at < fresh.length; at += AT_ONCE) {
        transaction(this.#database, () => put(fresh.slice(at, at + AT_ONCE)))
        await nextTurn()
      }
      // What takes the place of others comes with the end, so that nothing has to be put back.
      const isFresh = new Set(fresh)
      transaction(this.#database, () => {
        put(articles.filter((one) => !isFresh.has(one)))
        this.#run('DELETE FROM unfinished WHERE original = ?', original)
        this.#dropUnused(server)
      })
    } catch (error) {
      this.#undo(original)
      throw error
    }
  }

  /** Keeps an article that a feed has brought. @throws StorageError if it cannot be written: then it was not */
  addFromFeed(server: string, feed: string, article: Placed): void {
    transaction(this.#database, () => {
      this.#put(server, article, { original: null, feed }, Date.now())
      this.#dropUnused(server)
    })
  }

  /** Takes an article out with its earlier versions, and originals that no other article is of; false if there is none of that id. */
  remove(server: string, id: string): boolean {
    const removed = transaction(this.#database, () => {
      const sql = 'DELETE FROM article WHERE server = ? AND (id = ? OR version_of = ?)'
      if (this.#run(sql, server, id, id).changes === 0) return false
      this.#run('DELETE FROM mark WHERE server = ? AND id = ?', server, id)
      this.#run('INSERT OR IGNORE INTO removed (server, id) VALUES (?, ?)', server, id)
      this.#dropUnused(server)
      return true
    })
    if (removed) this.#overwrite()
    return removed
  }

  /** Whether the article is there. */
  has(server: string, id: string): boolean {
    return this.#get('SELECT 1 FROM article WHERE server = ? AND id = ?', server, id) !== undefined
  }

  /** An article as it was read. */
  article(server: string, id: string): Article | null {
    const row = this.#get('SELECT article FROM article WHERE server = ? AND id = ?', server, id)
    return row ? JSON.parse(String(row['article'])) : null
  }

  /** Whether the article was taken out by hand. */
  isRemoved(server: string, id: string): boolean {
    return this.#get('SELECT 1 FROM removed WHERE server = ? AND id = ?', server, id) !== undefined
  }

  /** The earlier versions of an article that are kept. */
  versions(server: string, id: string): readonly Article[] {
    const rows = this.#all('SELECT article FROM article WHERE server = ? AND version_of = ?', server, id)
    return rows.map(({ article }) => JSON.parse(String(article)))
  }

  /** The articles that have one of these marks at least. */
  marked(server: string, marks: readonly number[]): readonly Article[] {
    const rows = marks.flatMap((mark) => this.#all('SELECT id FROM mark WHERE server = ? AND mark = ?', server, mark))
    return [...new Set(rows.map(({ id }) => String(id)))].flatMap((id) => this.article(server, id) ?? [])
  }

  /** How many articles a server has of its own, earlier versions left out. */
  count(server: string): number {
    const sql = 'SELECT count(*) AS articles FROM article WHERE server = ? AND version_of IS NULL'
    return Number(this.#get(sql, server)?.['articles'])
  }

  /** How many bytes a server's originals and articles take. */
  bytes(server: string): number {
    const sum = 'SELECT coalesce(sum(octet_length(bytes)), 0) AS bytes FROM original WHERE server = ?'
    const read = 'SELECT coalesce(sum(octet_length(article)), 0) AS bytes FROM article WHERE server = ?'
    return Number(this.#get(sum, server)?.['bytes']) + Number(this.#get(read, server)?.['bytes'])
  }

  /** A server's articles and earlier versions as they came. */
  *articles(server: string): Generator<Kept> {
    // One at a time, since others may come and go meanwhile.
    const rows = this.#all('SELECT rowid FROM article WHERE server = ? ORDER BY rowid', server)
    for (const { rowid = null } of rows) {
      const row = this.#get('SELECT article, code, prepared FROM article WHERE rowid = ?', rowid)
      if (!row) continue
      const { code, prepared } = row
      const isOurs = code === this.#code && prepared instanceof Uint8Array
      yield { article: JSON.parse(String(row['article'])), prepared: isOurs ? deserialize(prepared) : null }
    }
  }

  /** Puts away what was made of an article anew. */
  keepPrepared(server: string, { article, prepared }: Readied): void {
    const sql = 'UPDATE article SET code = ?, prepared = ? WHERE server = ? AND id = ?'
    transaction(this.#database, () => this.#run(sql, this.#code, serialize(prepared), server, article.id))
  }

  /** A server's originals as they came. */
  *originals(server: string): Generator<Original & { readonly addedAt: Date }> {
    for (const { number = null } of this.#all('SELECT number FROM original WHERE server = ? ORDER BY number', server)) {
      const row = this.#get('SELECT * FROM original WHERE number = ?', number)
      const { name, type, url, bytes, added_by: addedBy, added_at: addedAt } = row ?? {}
      if (!(bytes instanceof Uint8Array)) continue
      const kept = { name: String(name), type: String(type), url: url === null ? null : String(url) }
      yield { ...kept, bytes, addedBy: String(addedBy), addedAt: new Date(Number(addedAt)) }
    }
  }

  /** How many bytes each original has, by its name. */
  sizes(server: string): readonly { readonly name: string; readonly bytes: number }[] {
    const rows = this.#all('SELECT name, octet_length(bytes) AS bytes FROM original WHERE server = ?', server)
    return rows.map(({ name, bytes }) => ({ name: String(name), bytes: Number(bytes) }))
  }

  // ----- Feeds -----

  /** False if the server follows it already. */
  follow({ server, address }: Feed, addedBy: string): boolean {
    const sql = 'INSERT OR IGNORE INTO feed (server, address, added_by, added_at) VALUES (?, ?, ?, ?)'
    return transaction(this.#database, () => this.#run(sql, server, address, addedBy, Date.now()).changes > 0)
  }

  /** What it has brought stays. False if the server does not follow it. */
  unfollow({ server, address }: Feed): boolean {
    const sql = 'DELETE FROM feed WHERE server = ? AND address = ?'
    return transaction(this.#database, () => this.#run(sql, server, address).changes > 0)
  }

  /** The addresses that a server follows, as they came. */
  feeds(server: string): readonly string[] {
    const rows = this.#all('SELECT address FROM feed WHERE server = ? ORDER BY added_at, address', server)
    return rows.map(({ address }) => String(address))
  }

  /** All that is followed, but by servers that the bot is no longer in. */
  allFeeds(): readonly Feed[] {
    const rows = this.#all(
      'SELECT server, address FROM feed WHERE server NOT IN (SELECT server FROM departure) ORDER BY added_at',
    )
    return rows.map(({ server, address }) => ({ server: String(server), address: String(address) }))
  }

  // ----- Servers that come and go -----

  /** Every server that anything is kept of. */
  servers(): readonly string[] {
    const rows = this.#all(
      'SELECT server FROM article UNION SELECT server FROM feed UNION SELECT server FROM removed UNION SELECT server FROM watch UNION SELECT server FROM setting',
    )
    return rows.map(({ server }) => String(server))
  }

  hasLeft(server: string): boolean {
    return this.#get('SELECT 1 FROM departure WHERE server = ?', server) !== undefined
  }

  /** Notes since when the bot is no longer in a server; the first time counts. */
  left(server: string, at: number): void {
    const sql = 'INSERT OR IGNORE INTO departure (server, at) VALUES (?, ?)'
    transaction(this.#database, () => this.#run(sql, server, at))
  }

  /** The bot is in the server again: all is as it was. False if it had not left. */
  cameBack(server: string): boolean {
    const sql = 'DELETE FROM departure WHERE server = ?'
    return this.hasLeft(server) && transaction(this.#database, () => this.#run(sql, server).changes > 0)
  }

  /** Deletes all that is kept of servers that were left before a time. @returns those servers */
  purge(before: number): readonly string[] {
    const rows = this.#all('SELECT server FROM departure WHERE at < ?', before)
    const servers = rows.map(({ server }) => String(server))
    if (servers.length === 0) return []
    transaction(this.#database, () => {
      for (const server of servers)
        for (const table of [
          'article',
          'mark',
          'original',
          'removed',
          'feed',
          'watch',
          'fresh',
          'setting',
          'departure',
        ])
          this.#run(`DELETE FROM ${table} WHERE server = ?`, server)
    })
    this.#overwrite()
    return servers
  }

  /** What was deleted stands in the log of writes until that is begun anew. */
  #overwrite(): void {
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  }

  #put(
    server: string,
    { article, prepared, versions, dropped }: Placed,
    from: { readonly original: number | bigint | null; readonly feed: string | null },
    now: number,
  ): void {
    for (const version of versions) this.#putVersion(server, article.id, version)
    for (const id of dropped) this.#run('DELETE FROM article WHERE server = ? AND id = ?', server, id)
    this.#run('DELETE FROM mark WHERE server = ? AND id = ?', server, article.id)
    for (const mark of new Set(prepared.index.marks))
      if (mark !== 0) this.#run('INSERT INTO mark (server, mark, id) VALUES (?, ?, ?)', server, mark, article.id)
    this.#run('DELETE FROM removed WHERE server = ? AND id = ?', server, article.id)
    this.#run(
      'INSERT OR REPLACE INTO article (server, id, original, feed, article, added_at, code, prepared) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ...[server, article.id, from.original, from.feed],
      ...[JSON.stringify(article), now, this.#code, serialize(prepared)],
    )
    this.#run(
      'INSERT OR REPLACE INTO fresh (server, id, at) SELECT ?, ?, ? WHERE EXISTS (SELECT 1 FROM watch WHERE server = ?)',
      ...[server, article.id, now, server],
    )
  }

  /** Takes out an original that not all articles were kept of. On a disk that takes no more, the next start does it. */
  #undo(original: SQLInputValue): void {
    try {
      transaction(this.#database, () => {
        const ids = 'SELECT server, id FROM article WHERE original = ?'
        for (const table of ['fresh', 'mark', 'article'])
          this.#run(`DELETE FROM ${table} WHERE (server, id) IN (${ids})`, original)
        this.#run('DELETE FROM unfinished WHERE original = ?', original)
        this.#run('DELETE FROM original WHERE number = ?', original)
      })
    } catch (error) {
      if (!(error instanceof StorageError)) throw error
    }
  }

  /** What an article was until now keeps its row under the version's id, and so its original. */
  #putVersion(server: string, id: string, { article, prepared }: Readied): void {
    const from = this.has(server, article.id) ? article.id : id
    this.#run(
      'UPDATE article SET id = ?, version_of = ?, article = ?, code = ?, prepared = ? WHERE server = ? AND id = ?',
      ...[article.id, id, JSON.stringify(article), this.#code, serialize(prepared), server, from],
    )
  }

  #dropUnused(server: string): void {
    this.#run(
      'DELETE FROM original WHERE server = ? AND number NOT IN (SELECT original FROM article WHERE server = ? AND original IS NOT NULL) AND number NOT IN (SELECT original FROM unfinished)',
      ...[server, server],
    )
  }

  #run(sql: string, ...values: readonly SQLInputValue[]) {
    return this.#prepare(sql).run(...values)
  }

  #get(sql: string, ...values: readonly SQLInputValue[]) {
    return this.#prepare(sql).get(...values)
  }

  #all(sql: string, ...values: readonly SQLInputValue[]) {
    return this.#prepare(sql).all(...values)
  }

  #prepare(sql: string): StatementSync {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }
}

/** What a server's article is called, by what it would be called elsewhere: no other library has the same. */
export function ownId(server: string, key: string): string {
  return `own-${createHash('sha256').update(`${server}\n${key}`).digest('base64url').slice(0, 22)}`
}
