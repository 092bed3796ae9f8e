import { Unreadable } from './draft.ts'
import type { PageContext } from './html/html.ts'
import type { Story } from './newsroom/newsXml.ts'

/** Formats whose text has to be taken out of the file. */
export type ExtractedFormat = 'web page' | 'PDF' | 'Word document' | 'newsroom XML' | 'ninjs'

/** A feed is no file of articles, but is read with the same care. */
export type Extraction = ExtractedFormat | 'feed'

/**
 * Takes the stories out of a file. The libraries of a format are loaded when the first file of it comes.
 *
 * @throws Unreadable if the file cannot be used.
 */
export async function extract(format: Extraction, bytes: Uint8Array, context: PageContext): Promise<readonly Story[]> {
  try {
    switch (format) {
      case 'web page':
        return [(await import('./html/html.ts')).readHtml(bytes, context)]
      case 'PDF':
        return [await (await import('./pdf/pdf.ts')).readPdf(bytes)]
      case 'Word document':
        return [await (await import('./docx.ts')).readDocx(bytes)]
      case 'newsroom XML':
        return (await import('./newsroom/newsXml.ts')).readNewsXml(bytes)
      case 'ninjs':
        return (await import('./newsroom/ninjs.ts')).readNinjs(bytes)
      case 'feed':
        return (await import('./feed.ts')).readFeed(bytes, context)
    }
  } catch (error) {
    // Elements within elements without end: the engine's own limit is as good as any.
    if (error instanceof RangeError && /call stack/.test(error.message))
      throw new Unreadable('is nested too deeply to be read')
    throw error
  }
}
