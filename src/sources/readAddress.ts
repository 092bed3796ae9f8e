import { createHash } from 'node:crypto'
import { type Reading, readGivenFile, type WholeFormat } from '../articles/read.ts'
import type { Fetcher } from '../fetching/fetcher.ts'
import { FetchRefused } from '../fetching/fetchRefused.ts'
import { ARTICLE_TYPES, formatOf } from './formatOf.ts'

const ACCEPT = 'text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.8, */*;q=0.5'

/** A file of articles as it was fetched or attached. */
export interface GivenDocument {
  /** Where it came from in the end. */
  readonly url: string
  readonly bytes: Uint8Array
  readonly type: string
  readonly charset: string | null
  readonly format: WholeFormat
}

/**
 * Fetches the articles of an address and reads them: one as a rule, several in a newsroom's message.
 *
 * @throws FetchRefused if it cannot be fetched, must not be, or is no article.
 */
export async function* readAddress(address: string, fetcher: Fetcher, signal?: AbortSignal): AsyncGenerator<Reading> {
  yield* readDocument(await fetchDocument(address, fetcher, signal))
}

/** @throws FetchRefused if it cannot be fetched, must not be, or is no article. */
export async function fetchDocument(address: string, fetcher: Fetcher, signal?: AbortSignal): Promise<GivenDocument> {
  const request = { types: ARTICLE_TYPES, headers: { accept: ACCEPT }, ...(signal && { signal }) }
  const { url, bytes, type, charset } = await fetcher.fetch(address, request)
  const format = formatOf(type, new URL(url).pathname)
  if (format === null || bytes === null) throw new FetchRefused({ kind: 'type', type })
  return { url, bytes, type, charset, format }
}

export async function* readDocument({ url, bytes, charset, format }: GivenDocument): AsyncGenerator<Reading> {
  for await (const reading of readGivenFile({ bytes, format, name: url, id: idOf(url), context: { url, charset } }))
    yield 'article' in reading ? { article: { ...reading.article, url: reading.article.url ?? url } } : reading
}

/** An id that fits, made of an address: the address without its scheme, or for a very long one its digest. */
export function idOf(address: string): string {
  const id = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
  return id.length <= 200 ? id : createHash('sha256').update(address).digest('hex')
}
