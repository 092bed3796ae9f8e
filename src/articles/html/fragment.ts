import { parseHTML } from 'linkedom'
import type { LanguageCode } from '../../model.ts'
import { blocksOf } from './blocks.ts'

/** The text of a piece of HTML or XHTML that is all article. */
export function fragmentText(html: string, language: LanguageCode): string {
  return blocksOf(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body, language)
}
