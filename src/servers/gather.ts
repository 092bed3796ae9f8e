import { createHash } from 'node:crypto'
import { type Reading, readArticleLines, readGivenFile } from '../articles/read.ts'
import type { Fetcher } from '../fetching/fetcher.ts'
import type { Article, Problem } from '../model.ts'
import { formatOf } from '../sources/formatOf.ts'
import { fetchDocument, readDocument } from '../sources/readAddress.ts'
import type { Original } from './serverStore.ts'

/** What somebody gives to be read. */
export type Given =
  | { readonly kind: 'address'; readonly url: string }
  /** An attachment, and where Discord keeps it. */
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly url: string }
  /** A message, and where it stands. */
  | {
      readonly kind: 'message'
      readonly text: string
      readonly author: string
      readonly url: string
      readonly writtenAt: Date
    }

export interface Gathered {
  readonly original: Omit<Original, 'addedBy'>
  readonly articles: readonly Article[]
  /** What of it could not be used. */
  readonly problems: readonly Problem[]
}

/** It is of no format that holds articles. */
export class NoFormat extends Error {}

const LINES = /\.(?:jsonl|ndjson)$/i

/**
 * Reads the articles of what was given.
 *
 * @throws FetchRefused if it cannot be had, NoFormat if it is nothing that can be read, the signal's reason
 */
export async function gather(given: Given, fetcher: Fetcher, signal: AbortSignal): Promise<Gathered> {
  switch (given.kind) {
    case 'address': {
      const document = await fetchDocument(given.url, fetcher, signal)
      const { url, bytes, type } = document
      return { original: { name: nameIn(url), type, url, bytes }, ...(await read(readDocument(document))) }
    }
    case 'file': {
      const { name } = given
      const type = given.type.split(';')[0]?.trim().toLowerCase() ?? ''
      const format = LINES.test(name) ? 'lines' : formatOf(type, name)
      if (format === null) throw new NoFormat(name)
      const bytes = (await fetcher.fetch(given.url, { signal })).bytes ?? new Uint8Array()
      const id = digestOf(bytes)
      const readings =
        format === 'lines' ? readArticleLines(only(bytes), name) : readGivenFile({ bytes, format, name, id })
      return { original: { name, type, url: null, bytes }, ...(await read(readings)) }
    }
    case 'message': {
      const { text, author, url, writtenAt } = given
      const bytes = Buffer.from(text)
      const about = { author, url, publishedAt: writtenAt.toISOString() }
      const { articles, problems } = await read(readGivenFile({ bytes, format: 'plain text', name: url, id: url }))
      const original = { name: `${url.split('/').at(-1)}.txt`, type: 'text/plain', url, bytes }
      return { original, problems, articles: articles.map((article) => ({ ...article, ...about })) }
    }
  }
}

async function read(readings: AsyncIterable<Reading>) {
  const articles: Article[] = []
  const problems: Problem[] = []
  for await (const reading of readings)
    if ('article' in reading) articles.push(reading.article)
    else problems.push(reading.problem)
  return { articles, problems }
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const nameIn = (url: string): string => new URL(url).pathname.split('/').at(-1) || new URL(url).host
