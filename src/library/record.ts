import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Analysis, Article } from '../model.ts'
import { cut } from '../text/cut.ts'

/** An article with all that was read out of it. */
export interface Analysed {
  readonly article: Article
  readonly analysis: Analysis
}

const CHECKSUM = 4

/** The article and its analysis as bytes with a checksum. */
export function packRecord(analysed: Analysed): Uint8Array {
  const packed = deflateRawSync(JSON.stringify(analysed), { level: 3 })
  const bytes = Buffer.alloc(CHECKSUM + packed.length)
  bytes.writeUInt32LE(crc32(packed))
  packed.copy(bytes, CHECKSUM)
  return bytes
}

/**
 * Reads what `packRecord` made. Words of the article are cut from it anew, never taken from what was kept beside it.
 *
 * @throws if the bytes are damaged
 */
export function unpackRecord(bytes: Buffer): Analysed {
  const packed = bytes.subarray(CHECKSUM)
  if (bytes.length <= CHECKSUM || crc32(packed) !== bytes.readUInt32LE()) throw new Error('it fails its checksum')
  const { article, analysis }: Analysed = JSON.parse(inflateRawSync(packed).toString())
  const quotes = analysis.quotes.map((quote) => {
    const { speaker } = quote
    if (!speaker) return quote
    const role = speaker.role && cut(article, speaker.role)
    return { ...quote, speaker: { ...speaker, mention: speaker.mention && cut(article, speaker.mention), role } }
  })
  const entities = analysis.entities.map((entity) => ({
    ...entity,
    roles: entity.roles.map((role) => cut(article, role)),
  }))
  return { article, analysis: { ...analysis, quotes, entities } }
}
