import { onTestFinished } from 'vitest'
import type { Reader } from '../../src/library.ts'
import type { LibraryProgress } from '../../src/model.ts'
import type { Doing } from '../../src/servers/doing.ts'
import { type ServerLimits, Servers } from '../../src/servers/servers.ts'
import { Storage } from '../../src/servers/storage.ts'
import { small } from '../answers/library.ts'
import { folder } from '../articles/folder.ts'
import { localFetcher } from '../sources/web.ts'

export const ONE = '200000000000000002'
export const OTHER = '200000000000000003'

export interface ServersOptions {
  readonly state?: string
  readonly shared?: Reader
  readonly limits?: Partial<ServerLimits>
  readonly changed?: () => void
}

/** What servers have of their own, beside a small shared library; closed after the test, or when told. */
export function openServers(
  { state: given, shared = small, limits = {}, changed = () => {} }: ServersOptions = {},
  atEnd: (close: () => Promise<void> | void) => void = onTestFinished,
) {
  const state = given ?? folder({}, atEnd)
  const failures: unknown[] = []
  let purged = 0
  const storage = Storage.open(state)
  const servers = new Servers({
    ...{ storage, shared, userAgent: 'Verbatim/0', fetcher: localFetcher(atEnd), every: 20 },
    limits: { articles: 100, megabytes: 10, feeds: 3, keptDays: 30, ...limits },
    told: {
      changed,
      notice: (notice) => failures.push(notice),
      failed: (error) => failures.push(error),
      purged: (servers) => {
        purged += servers
      },
    },
  })
  let closing: Promise<void> | undefined
  const close = () => (closing ??= servers.close().then(() => storage.close()))
  atEnd(close)
  return { servers, database: storage.database, state, failures, close, purged: () => purged }
}

/** Somebody's doing in a server, and how it went on. */
export function doing(server = ONE, signal = new AbortController().signal) {
  const progress: LibraryProgress[] = []
  const by: Doing = { server, person: '400000000000000004', signal, onProgress: (one) => progress.push(one) }
  return { by, progress }
}

/** A message that somebody wrote in a server. */
export const message = (text: string, id = '900000000000000009') => ({
  ...{ kind: 'message' as const, text, author: 'Maud Kervran' },
  ...{ url: `https://discord.com/channels/${ONE}/1/${id}`, writtenAt: new Date('2031-05-06T07:08:09Z') },
})
