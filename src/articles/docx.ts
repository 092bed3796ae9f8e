import { strFromU8, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { type Draft, Unreadable } from './draft.ts'
import { fragmentText } from './html/fragment.ts'
import { MAX_FILE, MAX_MARKUP } from './limits.ts'
import { at, parseXml, textOf } from './newsroom/xml.ts'

/** What of a Word document is text; pictures and fonts stay packed. */
const TEXT_PARTS = /^(\[Content_Types\]\.xml|_rels\/.*|word\/[\w-]+\.xml|word\/_rels\/.*|docProps\/core\.xml)$/

/**
 * The text of a Word document: its paragraphs as they stand with all changes accepted, without comments, headers and
 * pictures.
 *
 * @throws Unreadable if it is no sound document, or unpacks to more than any article.
 */
export async function readDocx(bytes: Uint8Array): Promise<Draft> {
  const parts = unpack(bytes)
  if (!parts['word/document.xml']) throw new Unreadable('is a ZIP archive, but no Word document (.docx)')
  // mammoth's own parser mends what is not well-formed, in time that grows with the square of it.
  for (const part of Object.values(parts)) parseXml(part)
  // Packed anew without compression, so that nothing but what was measured here is unpacked.
  const buffer = Buffer.from(zipSync(parts, { level: 0 }))
  const { value: html } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Titre'] => h1.title:fresh"],
      externalFileAccess: false,
    },
  )
  const value = html.replace(NOTE_MARKS, '')
  const [, heading = ''] = /^\s*<h1(?: class="title")?>(.{1,2000}?)<\/h1>/s.exec(value) ?? []
  const title = fragmentText(heading, 'en')
  const text = fragmentText(value, 'en')
  const core = parts['docProps/core.xml'] ? parseXml(parts['docProps/core.xml']).documentElement : null
  return {
    text,
    body: { start: text.startsWith(title) ? title.length : 0, end: text.length },
    fields: {
      title: title === '' ? textOf(at(core, 'title')) : null,
      author: textOf(at(core, 'creator')),
      publishedAt: textOf(at(core, 'created')) ?? textOf(at(core, 'modified')),
    },
    title: title || null,
    claimedLanguage: textOf(at(core, 'language')) ?? languageOf(parts['word/styles.xml']),
  }
}

/** What mammoth sets for a note's number, and for the way back from it. */
const NOTE_MARKS = /<sup><a href="#[^"]{1,80}" id="[^"]{1,80}">[^<]{1,20}<\/a><\/sup>|<a href="#[^"]{1,80}">↑<\/a>/g

/** The parts that hold text, by their names in the archive, which name no file of the disk. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!TEXT_PARTS.test(name)) return false
        total += originalSize
        if (originalSize > 2 * MAX_MARKUP || total > MAX_FILE)
          throw new Unreadable(
            `unpacks to more than ${(2 * MAX_MARKUP) / 1e6} MB of text, more than the longest article`,
          )
        return true
      },
    })
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(`is not a sound Word document: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The language that the document's styles set. */
function languageOf(styles: Uint8Array | undefined): string | null {
  return styles ? (/<w:lang [^>]{0,100}?w:val="([\w-]{2,20})"/.exec(strFromU8(styles))?.[1] ?? null) : null
}
