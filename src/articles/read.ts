import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Article, Problem } from '../model.ts'
import { toArticle } from './article.ts'
import { decode } from './decode.ts'
import { discover, type Found } from './discover.ts'
import { type Draft, Unreadable } from './draft.ts'
import { readJsonLines } from './jsonLines.ts'
import { MAX_TEXT } from './limits.ts'
import { readMarkdown } from './markdown.ts'
import { readPlainText } from './plainText.ts'
import { describeSystemError } from './systemError.ts'

export type Reading = { readonly article: Article } | { readonly problem: Problem }

/** A draft, or why there is none, with its place and the id it has if it gives none itself. */
type Piece = { readonly where: string } & ({ readonly draft: Draft; readonly id: string } | { readonly reason: string })

/**
 * Reads the articles of files and folders: Markdown, plain text and JSON lines, folders with all they hold. Whatever
 * cannot be used is reported and passed over, never thrown.
 */
export async function* readArticles(paths: readonly string[]): AsyncGenerator<Reading> {
  yield* checked(filesOf(paths))
}

/**
 * Reads articles as JSON lines from a stream: standard input, mostly.
 *
 * @param name what problems call the stream: "standard input".
 */
export async function* readArticleLines(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Reading> {
  yield* checked(linesOf(stream, name, 'article'))
}

/** Makes articles of drafts; the first to come with an id keeps it. */
async function* checked(pieces: AsyncIterable<Piece>): AsyncGenerator<Reading> {
  const places = new Map<string, string>()
  for await (const piece of pieces) {
    const { where } = piece
    const problem = (reason: string): Reading => ({ problem: { where, reason } })
    if ('reason' in piece) {
      yield problem(piece.reason)
      continue
    }
    try {
      const { article, complaints } = toArticle(piece.draft, piece.id)
      const first = places.get(article.id)
      if (first !== undefined)
        throw new Unreadable(`has the id "${article.id}", which ${first} has already; only the first is loaded`)
      places.set(article.id, where)
      yield* complaints.map(problem)
      yield { article }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      yield problem(error.message)
    }
  }
}

async function* filesOf(paths: readonly string[]): AsyncGenerator<Piece> {
  for await (const found of discover(paths)) {
    if ('reason' in found) yield found
    else if (found.format === 'JSON lines') yield* linesOf(createReadStream(found.path), found.path, basename(found.id))
    else if (found.format === 'packed JSON lines')
      // The stream read from reports the failure of either.
      yield* linesOf(
        pipeline(createReadStream(found.path), createGunzip(), () => {}),
        found.path,
        basename(found.id),
      )
    else yield await wholeFile(found)
  }
}

async function wholeFile({ path, format, id, bytes }: Found): Promise<Piece> {
  try {
    if (bytes === 0) throw new Unreadable('is empty')
    if (bytes > MAX_TEXT)
      throw new Unreadable(
        `has ${Math.ceil(bytes / 1e6)} MB, more than the ${MAX_TEXT / 1e6} MB of the longest article: split it, or make it JSON lines`,
      )
    const text = decode(await readFile(path))
    return { where: path, id, draft: format === 'markdown' ? readMarkdown(text) : readPlainText(text) }
  } catch (error) {
    if (!(error instanceof Unreadable)) return { where: path, reason: describeSystemError(error) }
    return { where: error.line === null ? path : `${path}:${error.line}`, reason: error.message }
  }
}

async function* linesOf(stream: AsyncIterable<Uint8Array>, name: string, id: string): AsyncGenerator<Piece> {
  let empty = true
  try {
    for await (const line of readJsonLines(stream)) {
      empty = false
      yield { ...line, where: `${name}:${line.number}`, id: `${id}-${line.number}` }
    }
    if (empty) yield { where: name, reason: 'holds no article' }
  } catch (error) {
    yield { where: name, reason: error instanceof Unreadable ? error.message : describeSystemError(error) }
  }
}
