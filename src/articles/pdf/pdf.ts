import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { type Draft, Unreadable } from '../draft.ts'
import { MAX_PAGES, MAX_PIECES } from '../limits.ts'
import { readingOrder } from './columns.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { piecesOf, type TextItem } from './pieces.ts'
import { type PageOfPieces, withoutRunning } from './running.ts'
import { withSoftHyphens } from './softHyphens.ts'

/**
 * The text of a PDF in reading order: columns one after the other, hyphens at the ends of lines mended, running heads and
 * page numbers left out, and where each page begins. No script in it is run.
 *
 * @throws Unreadable if it is locked, damaged, or has no text, as a scan has none.
 */
export async function readPdf(bytes: Uint8Array): Promise<Draft> {
  const pdf = await open(bytes)
  try {
    if (pdf.numPages > MAX_PAGES)
      throw new Unreadable(`has ${pdf.numPages} pages, more than the ${MAX_PAGES} of the longest article: split it`)
    const pages: PageOfPieces[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      if (items.length > MAX_PIECES)
        throw new Unreadable(`has ${items.length} pieces of text on page ${number}, more than any page that is read`)
      const height = page.getViewport({ scale: 1 }).height
      const texts = items.filter((item): item is typeof item & TextItem => 'str' in item)
      pages.push({ pieces: piecesOf(withSoftHyphens(texts, await paintedOn(page))), height })
      page.cleanup()
    }
    const paragraphs = paragraphsOf(withoutRunning(pages).map((pieces) => readingOrder(pieces)))
    const { info, metadata } = await pdf.getMetadata()
    if (paragraphs.length === 0)
      throw new Unreadable(
        'holds no text; it is likely a scan: have a program for text recognition (OCR) read it first',
      )
    return draftOf(paragraphs, pdf.numPages, (name) => (metadata ? metadata.get(name) : null), info)
  } catch (error) {
    throw readable(error)
  } finally {
    await pdf.destroy()
  }
}

type PDFPageProxy = Awaited<ReturnType<Awaited<ReturnType<typeof open>>['getPage']>>

async function open(bytes: Uint8Array) {
  try {
    // Errors in a file are told by what is thrown; pdf.js would print its warnings.
    return await getDocumentProxy(bytes, {
      verbosity: 0,
      useSystemFonts: false,
      disableFontFace: true,
      maxImageSize: 1,
    })
  } catch (error) {
    throw readable(error)
  }
}

/** The characters of all text that is painted on a page, ligatures taken apart as pdf.js does in what is read. */
async function paintedOn(page: PDFPageProxy): Promise<string> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  let painted = ''
  for (const [index, operation] of fnArray.entries())
    if (operation === OPS.showText)
      for (const glyph of argsArray[index]?.[0] ?? [])
        if (typeof glyph === 'object' && glyph !== null) painted += String(glyph.unicode).normalize('NFKC')
  return painted
}

/** What pdf.js complains of in a file, by the names of its errors; anything else is a fault of ours. */
function readable(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Unreadable) return error
  if (error.name === 'PasswordException') return new Unreadable('is locked with a password: save a copy without one')
  return /^(InvalidPDF|MissingPDF|FormatError|UnknownError|XRef|ResponseException)/.test(error.name)
    ? new Unreadable(`is not a sound PDF: ${error.message}`)
    : error
}

function draftOf(
  paragraphs: readonly Paragraph[],
  pageCount: number,
  xmp: (name: string) => unknown,
  info: object,
): Draft {
  const starts: number[] = []
  let text = ''
  // A page without text begins where the next one does.
  const turn = (page: number, at: number) => {
    while (starts.length < page) starts.push(at)
  }
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n'
    turn(paragraph.page, text.length)
    for (const { page, at } of paragraph.turns) turn(page, text.length + at)
    text += paragraph.text
  }
  turn(pageCount, text.length)
  const named = (name: string): unknown => Reflect.get(info, name)
  const title = headline(paragraphs)
  return {
    text,
    body: { start: title ? text.indexOf(title.text) + title.text.length : 0, end: text.length },
    fields: {
      title: title ? null : plausible(xmp('dc:title') ?? named('Title')),
      outlet: stringOf(xmp('prism:publicationname') ?? xmp('dc:publisher')),
      author: stringOf(xmp('dc:creator') ?? named('Author')),
      url: stringOf(xmp('prism:url')),
      publishedAt:
        stringOf(xmp('prism:publicationdate') ?? xmp('prism:coverdate') ?? xmp('dc:date')) ??
        dateOf(named('CreationDate')),
    },
    title: title?.text ?? null,
    claimedLanguage: stringOf(named('Language')),
    pages: starts,
  }
}

/** How much larger than the running text a title is, and how far down among the paragraphs one can stand. */
const LARGER = 1.2
const TOP = 3

/** The largest type at the top of the first page, where it is larger than the text. */
function headline(paragraphs: readonly Paragraph[]): Paragraph | null {
  const sizes = new Map<number, number>()
  for (const { size, text } of paragraphs) sizes.set(size, (sizes.get(size) ?? 0) + text.length)
  const [usual = 0] = [...sizes].sort(([, one], [, other]) => other - one)[0] ?? []
  const top = paragraphs.slice(0, TOP).filter(({ page, size }) => page === 1 && size > LARGER * usual)
  return top.reduce<Paragraph | null>((best, one) => (best && best.size >= one.size ? best : one), null)
}

/** Programs write a file's name where a title belongs: "Microsoft Word - depeche.doc". */
function plausible(title: unknown): string | null {
  const text = stringOf(title)
  return text === null || /^(untitled|sans titre)|\.\w{2,4}$|^Microsoft /i.test(text) ? null : text
}

function stringOf(value: unknown): string | null {
  const text = Array.isArray(value) ? value.join(', ') : value
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
}

/** "D:20310412183000+02'00'" as the day it was made. */
function dateOf(value: unknown): string | null {
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/.exec(String(value)) ?? []
  return year === undefined ? null : `${year}-${month}-${day}`
}
