import { randomInt } from 'node:crypto'
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { LanguageCode } from '../model.ts'
import { transaction } from './database.ts'

/** What is looked out for, and where it is posted. */
export interface WatchSpec {
  readonly server: string
  readonly channel: string
  /** By the directory's id, and as whoever set it wrote or chose it. */
  readonly speaker: { readonly id: string; readonly name: string } | null
  readonly topic: string | null
  readonly language: LanguageCode
  /** Number of the person. */
  readonly setBy: string
}

export interface Watch extends WatchSpec {
  readonly number: number
  readonly paused: boolean
  /** What has come before that is not looked at. */
  readonly since: number
  /** Why nothing could be posted the last time. */
  readonly trouble: Trouble | null
}

/** The bot may not post there, or there is no such channel any more. */
export type Trouble = 'no-permission' | 'no-channel'

/** A quotation to post: a mark of its words tells it from others of its article. */
export interface Match {
  readonly watch: number
  readonly article: string
  readonly words: string
}

/** An article that has come, and when. */
export interface Fresh {
  readonly server: string
  readonly id: string
  readonly at: number
}

/** Quotations that go out as one message. */
export interface Batch {
  readonly number: number
  readonly watch: number
  readonly matches: readonly Match[]
}

/** Numbers are drawn, so that they tell nobody how many other servers have. */
const MOST_NUMBER = 2 ** 47

/** What is looked out for, which articles are still to be looked at, and what is still to be posted. */
export class WatchStore {
  readonly #database: DatabaseSync
  /** The shared articles that have come before, once they were asked for. */
  #known: Set<string> | null = null

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  /** Looks out from now on: what has come before is not looked at. @param shared ids of the articles that all share */
  add(spec: WatchSpec, shared: Iterable<string>): number {
    const { server, channel, speaker, topic, language, setBy } = spec
    return transaction(this.#database, () => {
      if (this.#all('SELECT 1 FROM watch LIMIT 1').length === 0) {
        this.#known = null
        this.#run('DELETE FROM known')
        for (const id of shared) this.#run('INSERT INTO known (id) VALUES (?)', id)
      }
      const [number, now] = [randomInt(1, MOST_NUMBER), Date.now()]
      this.#run(
        'INSERT INTO watch (number, server, channel, speaker, name, topic, language, set_by, set_at, since) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        ...[number, server, channel, speaker?.id ?? null, speaker?.name ?? null, topic, language, setBy, now, now],
      )
      return number
    })
  }

  /** False if the server has none of this number. */
  remove(server: string, number: number): boolean {
    const sql = 'DELETE FROM watch WHERE server = ? AND number = ?'
    return transaction(this.#database, () => this.#run(sql, server, number).changes > 0)
  }

  /** Stops or goes on; what comes after a stop is not posted later, but where trouble stopped it. False if the server has none of this number. */
  pause(server: string, number: number, paused: boolean): boolean {
    // One that something had stopped has been looked out with all the same.
    const sql =
      'UPDATE watch SET paused = ?, since = CASE WHEN trouble IS NULL THEN ? ELSE since END, trouble = NULL WHERE server = ? AND number = ?'
    return transaction(this.#database, () => this.#run(sql, Number(paused), Date.now(), server, number).changes > 0)
  }

  /** Notes why nothing can be posted; what is found waits until somebody lets it go on. */
  trouble(number: number, trouble: Trouble): void {
    const sql = 'UPDATE watch SET trouble = ?, paused = 1 WHERE number = ?'
    transaction(this.#database, () => this.#run(sql, trouble, number))
  }

  /** A server's watches as they were set. */
  of(server: string): readonly Watch[] {
    return this.#all('SELECT * FROM watch WHERE server = ? ORDER BY set_at, number', server).map(asWatch)
  }

  get(number: number): Watch | null {
    const [row] = this.#all('SELECT * FROM watch WHERE number = ?', number)
    return row ? asWatch(row) : null
  }

  // ----- Articles to look at -----

  /** Notes which of the articles that all share have come since; each is looked at for every server that has a watch. */
  noteShared(ids: Iterable<string>): void {
    const servers = this.#all('SELECT DISTINCT server FROM watch').map(({ server }) => String(server))
    if (servers.length === 0) return
    this.#known ??= new Set(this.#all('SELECT id FROM known').map(({ id }) => String(id)))
    const known = this.#known
    const come = [...ids].filter((id) => !known.has(id))
    const now = Date.now()
    if (come.length > 0)
      transaction(this.#database, () => {
        for (const id of come) {
          this.#run('INSERT INTO known (id) VALUES (?)', id)
          for (const server of servers)
            this.#run('INSERT OR IGNORE INTO fresh (server, id, at) VALUES (?, ?, ?)', server, id, now)
        }
      })
    for (const id of come) known.add(id)
  }

  /** Articles still to be looked at, in servers that the bot is in. */
  fresh(): readonly Fresh[] {
    const sql =
      'SELECT server, id, at FROM fresh WHERE server NOT IN (SELECT server FROM departure) ORDER BY rowid LIMIT 1000'
    return this.#all(sql).map(({ server, id, at }) => ({ server: String(server), id: String(id), at: Number(at) }))
  }

  /**
   * An article has been looked at, and these were found: both or neither is noted. Words that a watch has had posted, or
   * waiting, from whatever article are not noted again.
   */
  looked(server: string, id: string, matches: readonly Match[]): void {
    transaction(this.#database, () => {
      this.#run('DELETE FROM fresh WHERE server = ? AND id = ?', server, id)
      for (const { watch, article, words } of matches)
        this.#run(
          'INSERT INTO post (watch, article, words) SELECT number, ?, ? FROM watch WHERE number = ? AND NOT EXISTS (SELECT 1 FROM post WHERE post.watch = number AND post.words = ?)',
          ...[article, words, watch, words],
        )
    })
  }

  // ----- Quotations to post -----

  /** What waits to be posted, as messages: one that was begun is the same message again. */
  batches(): readonly Batch[] {
    transaction(this.#database, () => {
      const waiting = this.#all(
        'SELECT DISTINCT watch FROM post JOIN watch ON number = watch WHERE posted = 0 AND batch IS NULL AND paused = 0',
      )
      for (const { watch = null } of waiting)
        this.#run('UPDATE post SET batch = ? WHERE watch = ? AND batch IS NULL', randomInt(1, MOST_NUMBER), watch)
    })
    const rows = this.#all(
      'SELECT post.* FROM post JOIN watch ON watch.number = post.watch WHERE posted = 0 AND paused = 0 AND server NOT IN (SELECT server FROM departure) ORDER BY post.rowid',
    )
    const batches = Map.groupBy(rows, ({ batch }) => Number(batch))
    return Array.from(batches, ([number, some]) => ({
      number,
      watch: Number(some[0]?.['watch']),
      matches: some.map(({ watch, article, words }) => ({
        ...{ watch: Number(watch), article: String(article), words: String(words) },
      })),
    }))
  }

  posted({ number }: Batch): void {
    transaction(this.#database, () => this.#run('UPDATE post SET posted = 1 WHERE batch = ?', number))
  }

  #run(sql: string, ...values: readonly SQLInputValue[]) {
    return this.#database.prepare(sql).run(...values)
  }

  #all(sql: string, ...values: readonly SQLInputValue[]) {
    return this.#database.prepare(sql).all(...values)
  }
}

function asWatch(row: Readonly<Record<string, unknown>>): Watch {
  const { number, server, channel, speaker, name, topic, language, set_by: setBy, since, paused, trouble } = row
  return {
    ...{ number: Number(number), server: String(server), channel: String(channel), setBy: String(setBy) },
    speaker: speaker === null ? null : { id: String(speaker), name: String(name) },
    topic: topic === null ? null : String(topic),
    language: language === 'fr' ? 'fr' : 'en',
    paused: paused === 1,
    since: Number(since),
    trouble: trouble === 'no-permission' || trouble === 'no-channel' ? trouble : null,
  }
}
