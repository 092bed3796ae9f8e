import { Agent, fetch, type Response } from 'undici'
import { type Allowed, guardedLookup, isPublic, literalAddress } from './addresses.ts'
import { FetchRefused } from './fetchRefused.ts'

export interface FetcherOptions {
  /** What the program calls itself to servers. */
  readonly userAgent: string
  readonly allowed?: Allowed
  readonly limits?: Partial<FetchLimits>
}

export interface FetchLimits {
  /** Of what comes, unpacked. */
  readonly bytes: number
  /** From the first request to the last byte, redirects included. */
  readonly milliseconds: number
  readonly redirects: number
}

export interface FetchRequest {
  /** Media types that are of use: others are refused before anything of them is read. */
  readonly types?: RegExp
  /** Sent as they are: "If-None-Match", "Accept". */
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

export interface Fetched {
  /** Where it came from in the end. */
  readonly url: string
  /** Whether a redirect on the way there was one for good. */
  readonly movedForGood: boolean
  /** Null where the server says that nothing has changed since. */
  readonly bytes: Uint8Array | null
  /** The media type in lower case, without parameters; empty where none is given. */
  readonly type: string
  readonly charset: string | null
  readonly etag: string | null
  readonly lastModified: string | null
}

const DEFAULTS: FetchLimits = { bytes: 20_000_000, milliseconds: 30_000, redirects: 5 }

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Fetches what people and feeds point to, and nothing that the public internet does not have. */
export class Fetcher {
  readonly #agent: Agent
  readonly #options: FetcherOptions
  readonly #limits: FetchLimits

  constructor(options: FetcherOptions) {
    this.#options = options
    this.#limits = { ...DEFAULTS, ...options.limits }
    this.#agent = new Agent({ connect: { lookup: guardedLookup(options.allowed ?? []), timeout: 10_000 } })
  }

  /** @throws FetchRefused if it cannot be fetched or must not be; the signal's reason where it is aborted. */
  async fetch(address: string, request: FetchRequest = {}): Promise<Fetched> {
    const { milliseconds } = this.#limits
    const deadline = AbortSignal.timeout(milliseconds)
    const signal = request.signal ? AbortSignal.any([request.signal, deadline]) : deadline
    try {
      return await this.#follow(this.#permitted(address), { ...request, signal })
    } catch (error) {
      request.signal?.throwIfAborted()
      if (deadline.aborted) throw new FetchRefused({ kind: 'too-slow', seconds: Math.round(milliseconds / 1000) })
      throw refusalIn(error, address) ?? error
    }
  }

  close(): Promise<void> {
    return this.#agent.destroy()
  }

  async #follow(start: URL, request: FetchRequest & { readonly signal: AbortSignal }): Promise<Fetched> {
    let url = start
    let movedForGood = true
    for (let redirects = 0; redirects <= this.#limits.redirects; redirects++) {
      const response = await fetch(url, {
        dispatcher: this.#agent,
        redirect: 'manual',
        signal: request.signal,
        headers: { 'user-agent': this.#options.userAgent, ...request.headers },
      })
      const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null
      if (location === null) return this.#received(response, url, redirects > 0 && movedForGood, request)
      await response.body?.cancel()
      if (response.status !== 301 && response.status !== 308) movedForGood = false
      url = this.#permitted(location, url)
    }
    throw new FetchRefused({ kind: 'redirects', limit: this.#limits.redirects })
  }

  /** An address that may be asked; names are looked at when they are resolved. */
  #permitted(address: string, base?: URL): URL {
    if (!URL.canParse(address, base?.href)) throw new FetchRefused({ kind: 'no-address', asked: address })
    const url = new URL(address, base)
    if (!/^https?:$/.test(url.protocol)) throw new FetchRefused({ kind: 'scheme', scheme: url.protocol.slice(0, -1) })
    if (url.username !== '' || url.password !== '') throw new FetchRefused({ kind: 'credentials', host: url.host })
    const literal = literalAddress(url.hostname)
    if (literal !== null && !isPublic(literal, this.#options.allowed))
      throw new FetchRefused({ kind: 'not-public', host: url.hostname })
    return url
  }

  async #received(response: Response, url: URL, movedForGood: boolean, { types }: FetchRequest): Promise<Fetched> {
    const { status, headers } = response
    const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';')
    const refused =
      status === 304 || status === 200
        ? status === 200 && types && !types.test(type.trim())
          ? new FetchRefused({ kind: 'type', type: type.trim() })
          : null
        : new FetchRefused({
            kind: 'status',
            status,
            host: url.host,
            retryAfter: secondsIn(headers.get('retry-after')),
          })
    if (refused) {
      await response.body?.cancel()
      throw refused
    }
    return {
      url: url.href,
      movedForGood,
      bytes: status === 304 ? null : await this.#bytesOf(response),
      type: type.trim(),
      charset: /charset=["']?([\w-]{2,30})/.exec(parameters.join(';'))?.[1] ?? null,
      etag: headers.get('etag'),
      lastModified: headers.get('last-modified'),
    }
  }

  /** Counted after unpacking, piece by piece: a small answer that unpacks to a large one is cut off at the limit. */
  async #bytesOf({ body }: Response): Promise<Uint8Array> {
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of body ?? []) {
      length += chunk.length
      if (length > this.#limits.bytes)
        throw new FetchRefused({ kind: 'too-large', megabytes: Math.round(this.#limits.bytes / 1e6) })
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  }
}

/** "Retry-After" in seconds, whichever of its two forms it has. */
function secondsIn(header: string | null): number | null {
  if (header === null) return null
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null
}

const UNKNOWN_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA'])

/** What the network said, for somebody who gave the address; null for what is no refusal but a fault of ours. */
function refusalIn(error: unknown, address: string): FetchRefused | null {
  const host = URL.canParse(address) ? new URL(address).host : address
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof FetchRefused) return cause
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
    if (UNKNOWN_HOST.has(code)) return new FetchRefused({ kind: 'unknown-host', host })
    if (/CERT|SSL|TLS|SELF_SIGNED|ERR_TLS/.test(code)) return new FetchRefused({ kind: 'certificate', host })
    if (/^(E[A-Z]+|UND_ERR_\w+|HPE_\w+|Z_\w+|ERR_\w*(?:BROTLI|ZSTD)\w*)$/.test(code) || cause.message === 'bad port')
      return new FetchRefused({ kind: 'unreachable', host })
  }
  return null
}
