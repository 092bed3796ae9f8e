import type { LanguageCode } from '../../model.ts'
import { blocksOf } from './blocks.ts'
import { parsePage } from './page.ts'

/** The text of a piece of HTML or XHTML that is all article. */
export function fragmentText(html: string, language: LanguageCode): string {
  return blocksOf(parsePage(`<!doctype html><html><body>${html}</body></html>`).body, language)
}
