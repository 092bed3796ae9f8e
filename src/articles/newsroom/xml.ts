import { DOMParser, type Document, type Element, ParseError } from '@xmldom/xmldom'
import { decodeAny } from '../decode.ts'
import { Unreadable } from '../draft.ts'

/**
 * A sound XML document. Nothing that it points to is fetched, and entities of its own are not expanded: a document that
 * uses one is refused.
 *
 * @throws Unreadable, with the line, if it is not well-formed.
 */
export function parseXml(bytes: Uint8Array): Document {
  const declared = /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,30})/.exec(
    Buffer.from(bytes.subarray(0, 200)).toString('latin1'),
  )
  const text = decodeAny(bytes, declared?.[1] ?? null).replace(/^\uFEFF/, '')
  let complaint: string | null = null
  try {
    return new DOMParser({
      onError: (level, message) => {
        complaint ??= level === 'warning' ? null : message
        if (complaint !== null) throw new SyntaxError(complaint)
      },
    }).parseFromString(text, 'text/xml')
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const { lineNumber } = error.locator ?? {}
    throw new Unreadable(
      `is not well-formed XML: ${complaint ?? error.message}`,
      typeof lineNumber === 'number' ? lineNumber : null,
    )
  }
}

/** The elements of this name directly under one, whatever their namespace: newsrooms leave it out, or have their own. */
export function childrenOf(parent: Element | null | undefined, name: string): readonly Element[] {
  return [...(parent?.childNodes ?? [])].filter(
    (node): node is Element => node.nodeType === node.ELEMENT_NODE && (node as Element).localName === name,
  )
}

/** The first element down a path of names. */
export function at(parent: Element | null | undefined, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>((element, name) => childrenOf(element, name)[0] ?? null, parent ?? null)
}

/** The text of an element on one line, or an attribute's; null where there is none. */
export function textOf(element: Element | null | undefined, attribute?: string): string | null {
  const text = attribute === undefined ? element?.textContent : element?.getAttribute(attribute)
  return text?.replace(/\s+/g, ' ').trim() || null
}
