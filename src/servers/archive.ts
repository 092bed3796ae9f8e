import { extname } from 'node:path'
import { promisify } from 'node:util'
import { type AsyncZippable, zip } from 'fflate'
import type { ExportedFile } from '../model.ts'
import type { ServerStore } from './serverStore.ts'

/** Of a file's room so much is kept free: what is packed can be a little larger than it was, and each part is named in it. */
const MARGIN = 0.9

/** So many characters of articles go into one list. */
const LIST_ROOM = 4_000_000

interface Piece {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Names of the originals that no file of this size can hold. */
export function tooLargeFor(room: number, store: ServerStore, server: string): readonly string[] {
  const large = store.sizes(server).filter(({ bytes }) => bytes > room * MARGIN)
  return large.map(({ name }) => name)
}

/**
 * Everything that a server has of its own, as one archive or, where it would be larger than that, several: originals as
 * they came, articles as JSON lines that `verbatim` reads, what these said before, and who added what.
 */
export async function* archive(room: number, store: ServerStore, server: string): AsyncGenerator<ExportedFile> {
  let part: AsyncZippable = {}
  let size = 0
  let number = 0
  const pack = async (): Promise<ExportedFile> => {
    const bytes = await promisify<AsyncZippable, Uint8Array>(zip)(part)
    part = {}
    size = 0
    number++
    return { name: number === 1 ? 'articles.zip' : `articles-${number}.zip`, bytes }
  }
  for (const { name, bytes } of piecesOf(store, server)) {
    if (bytes.length > room * MARGIN) continue
    if (size + bytes.length > room * MARGIN) yield await pack()
    part[name] = bytes
    size += bytes.length
  }
  if (size > 0) yield await pack()
}

function* piecesOf(store: ServerStore, server: string): Generator<Piece> {
  const originals: object[] = []
  for (const { name, bytes, ...about } of store.originals(server)) {
    const file = `originals/${String(originals.length + 1).padStart(4, '0')}-${plain(name)}`
    originals.push({ file, name, ...about })
    yield { name: file, bytes }
  }
  yield json('added.json', `${JSON.stringify({ originals, feeds: store.feeds(server) }, null, 2)}\n`)
  let list = ''
  let lists = 0
  const flush = (): Piece => {
    const piece = json(`articles-${++lists}.jsonl`, list)
    list = ''
    return piece
  }
  let versions = ''
  for (const { article } of store.articles(server)) {
    const { body: _body, pages: _pages, kept: _kept, ...line } = article
    if (article.versionOf === undefined) list += `${JSON.stringify(line)}\n`
    else versions += `${JSON.stringify(line)}\n`
    if (list.length > LIST_ROOM) yield flush()
  }
  if (list !== '') yield flush()
  // Apart from the articles: read again as those, they would be articles of their own.
  if (versions !== '') yield json('earlier-versions.jsonl', versions)
}

const json = (name: string, text: string): Piece => ({ name, bytes: Buffer.from(text) })

/** A name that every system takes, and that leads out of no folder. */
function plain(name: string): string {
  const ending = extname(name)
  const stem = name.slice(0, name.length - ending.length)
  const safe = (part: string) => part.replace(/[^\p{L}\p{N}._-]+/gu, '-')
  return `${safe(stem).slice(0, 80)}${safe(ending).slice(0, 10)}`
}
