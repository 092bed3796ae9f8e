import type { LanguageCode } from '../../model.ts'

/** As much of a document's tree as is read here: that of a page (linkedom) and that of XML (xmldom) alike. */
export interface Node {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<Node>
}

const ELEMENT = 1
const TEXT = 3
const CDATA = 4

// Elements that stand on lines of their own: HTML's, and NITF's where they have other names.
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header ' +
    'hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul ' +
    'block body.content bq credit datasource fn hl1 hl2 note nitf-table'
  ).split(' '),
)

/** What a reader of the page does not read as the article's text. */
const SKIPPED = new Set(
  (
    'button canvas figcaption figure form head iframe input math nav noscript object script select style svg template ' +
    'textarea title video audio media media-caption media-producer'
  ).split(' '),
)

/** Browsers set these marks around `<q>`, which has none of its own. */
const MARKS: Readonly<Record<LanguageCode, readonly [open: string, close: string]>> = {
  fr: ['«\u00a0', '\u00a0»'],
  en: ['“', '”'],
}

const MARK = /["«»“”„]/

/**
 * The text of a part of a page, as a browser shows it: a blank line between its blocks, white space drawn together
 * except no-break spaces, `<br>` as the end of a line.
 *
 * @param language whose marks stand around `<q>`.
 */
export function blocksOf(root: Node, language: LanguageCode = 'en'): string {
  const blocks: string[] = []
  let current = ''
  const flush = () => {
    const text = current.replace(/[ \t]*\n[ \t]*/g, '\n').trim()
    if (text !== '') blocks.push(text.replace(/\n{2,}/g, '\n\n'))
    current = ''
  }
  const append = (text: string) => {
    const drawn = text.replace(/[ \t\r\n\f]+/g, ' ')
    current += drawn.startsWith(' ') && /(^|[ \n])$/.test(current.slice(-1)) ? drawn.slice(1) : drawn
  }
  const visit = (node: Node): void => {
    if (node.nodeType === TEXT || node.nodeType === CDATA) append(node.nodeValue ?? '')
    if (node.nodeType !== ELEMENT) return
    const name = node.nodeName.toLowerCase().replace(/^.*:/, '')
    if (SKIPPED.has(name)) return
    if (name === 'br') current += '\n'
    else if (BLOCKS.has(name)) {
      flush()
      for (const child of node.childNodes) visit(child)
      flush()
    } else if (name === 'q') {
      const outer = current
      current = ''
      for (const child of node.childNodes) visit(child)
      const [open, close] = MARKS[language]
      const words = current.trim()
      current = outer + (words === '' || MARK.test(words[0] ?? '') ? words : `${open}${words}${close}`)
    } else for (const child of node.childNodes) visit(child)
  }
  visit(root)
  flush()
  return blocks.join('\n\n')
}
