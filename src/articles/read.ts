import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Article, Problem } from '../model.ts'
import { toArticle } from './article.ts'
import { decodeAny } from './decode.ts'
import { discover, type Format, type Found } from './discover.ts'
import { type Draft, Unreadable } from './draft.ts'
import { Extractor } from './extractor.ts'
import type { FeedStory } from './feed.ts'
import type { PageContext } from './html/html.ts'
import { readJsonLines } from './jsonLines.ts'
import { MAX_FILE, MAX_MARKUP, MAX_TEXT } from './limits.ts'
import { readMarkdown } from './markdown.ts'
import type { Story } from './newsroom/newsXml.ts'
import { readPlainText } from './plainText.ts'
import { describeSystemError } from './systemError.ts'

export type Reading = { readonly article: Article } | { readonly problem: Problem }

/**
 * Told of each file before it is read. The ids of its articles, if they are known already: then the file is not read,
 * and no other article gets those ids.
 */
export type OnFile = (file: Found) => Iterable<string> | null

/** A draft, or why there is none, with its place and the id it has if it gives none itself; or ids given already. */
type Piece = { readonly where: string } & (
  | { readonly draft: Draft; readonly id: string }
  | { readonly reason: string }
  | { readonly taken: Iterable<string> }
)

/**
 * Reads the articles of files and folders in every format there is, folders with all they hold. Whatever cannot be used
 * is reported and passed over, never thrown.
 */
export async function* readArticles(paths: readonly string[], onFile: OnFile = () => null): AsyncGenerator<Reading> {
  yield* checked(filesOf(paths, onFile))
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
    if ('taken' in piece) {
      for (const id of piece.taken) places.set(id, where)
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

async function* filesOf(paths: readonly string[], onFile: OnFile): AsyncGenerator<Piece> {
  for await (const found of discover(paths)) {
    const taken = 'reason' in found ? null : onFile(found)
    if ('reason' in found) yield found
    else if (taken) yield { where: found.path, taken }
    else if (found.format === 'JSON lines') yield* linesOf(createReadStream(found.path), found.path, basename(found.id))
    else if (found.format === 'packed JSON lines')
      // The stream read from reports the failure of either.
      yield* linesOf(
        pipeline(createReadStream(found.path), createGunzip(), () => {}),
        found.path,
        basename(found.id),
      )
    else yield* wholeFile(found.path, found.format, found.id, found.bytes)
  }
}

/** The formats that are read as a whole. */
export type WholeFormat = Exclude<Format, 'JSON lines' | 'packed JSON lines'>

/** A file in memory: what was fetched or attached. */
export interface GivenFile {
  readonly bytes: Uint8Array
  readonly format: WholeFormat
  /** What problems call it. */
  readonly name: string
  /** The id of its article where it gives none itself. */
  readonly id: string
  readonly context?: PageContext
}

/** Reads the articles of a file that is in memory already. */
export async function* readGivenFile(file: GivenFile): AsyncGenerator<Reading> {
  yield* checked(piecesOf(file))
}

/**
 * What a feed lists, each as the feed has it.
 *
 * @throws Unreadable if it is no feed.
 */
export function readFeedStories(bytes: Uint8Array, context: PageContext): Promise<readonly FeedStory[]> {
  return extractor.feed(bytes, context)
}

/** The most bytes a file of each format may have. */
const MAX_BYTES: Readonly<Record<WholeFormat, number>> = {
  markdown: MAX_TEXT,
  'plain text': MAX_TEXT,
  'web page': MAX_MARKUP,
  'newsroom XML': MAX_MARKUP,
  ninjs: MAX_MARKUP,
  PDF: MAX_FILE,
  'Word document': MAX_FILE,
}

/** One for all, so that however much is read at a time, one thread takes texts out of files. */
const extractor = new Extractor()

async function* wholeFile(path: string, format: WholeFormat, id: string, size: number): AsyncGenerator<Piece> {
  try {
    refuseTooLarge(size, format)
    yield* piecesOf({ bytes: await readFile(path), format, name: path, id })
  } catch (error) {
    yield { where: path, reason: error instanceof Unreadable ? error.message : describeSystemError(error) }
  }
}

async function* piecesOf({ bytes, format, name, id, context }: GivenFile): AsyncGenerator<Piece> {
  try {
    if (bytes.length === 0) throw new Unreadable('is empty')
    refuseTooLarge(bytes.length, format)
    const stories = await storiesOf(bytes, format, context)
    for (const [index, story] of stories.entries())
      if ('passedOver' in story) yield { where: name, reason: story.passedOver }
      else yield { where: name, draft: story, id: stories.length === 1 ? id : `${id}-${index + 1}` }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    yield { where: error.line === null ? name : `${name}:${error.line}`, reason: error.message }
  }
}

async function storiesOf(bytes: Uint8Array, format: WholeFormat, context?: PageContext): Promise<readonly Story[]> {
  if (format === 'markdown') return [readMarkdown(decodeAny(bytes))]
  if (format === 'plain text') return [readPlainText(decodeAny(bytes))]
  return extractor.extract(format, bytes, context)
}

function refuseTooLarge(bytes: number, format: WholeFormat): void {
  const most = MAX_BYTES[format]
  if (bytes > most)
    throw new Unreadable(
      `has ${Math.ceil(bytes / 1e6)} MB, more than the ${most / 1e6} MB of the longest article: split it, or make it JSON lines`,
    )
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
