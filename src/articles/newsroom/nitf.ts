import type { Element } from '@xmldom/xmldom'
import type { Draft } from '../draft.ts'
import { blocksOf } from '../html/blocks.ts'
import { namedLanguage } from '../language.ts'
import { personOf } from './byline.ts'
import { refuseUnpublished } from './status.ts'
import { at, childrenOf, textOf } from './xml.ts'

/** A story in NITF, the News Industry Text Format: https://iptc.org/standards/nitf/. */
export function readNitf(nitf: Element): Draft {
  const docdata = at(nitf, 'head', 'docdata')
  refuseUnpublished(textOf(docdata, 'management-status'), textOf(at(docdata, 'date.release'), 'norm'))
  const pubdata = at(nitf, 'head', 'pubdata')
  const head = at(nitf, 'body', 'body.head')
  const byline = at(head, 'byline')
  const language = textOf(nitf, 'xml:lang') ?? textOf(at(nitf, 'body'), 'xml:lang')
  const text = nitfText(nitf, language)
  const address = textOf(pubdata, 'ex-ref')
  return {
    text,
    body: { start: 0, end: text.length },
    fields: {
      id: textOf(at(docdata, 'doc-id'), 'id-string'),
      title: textOf(at(head, 'hedline', 'hl1')) ?? textOf(at(nitf, 'head', 'title')),
      outlet:
        textOf(pubdata, 'name') ?? textOf(at(head, 'distributor')) ?? textOf(at(docdata, 'doc.copyright'), 'holder'),
      author: personOf(textOf(at(byline, 'person')) ?? textOf(byline)),
      url: address !== null && /^https?:/.test(address) ? address : null,
      publishedAt: textOf(pubdata, 'date.publication') ?? textOf(at(docdata, 'date.issue'), 'norm'),
      language,
    },
    title: null,
  }
}

/** The story's running text: headlines, bylines, captions and tag lines are no part of it. */
export function nitfText(nitf: Element, language: string | null): string {
  const [content] = childrenOf(at(nitf, 'body'), 'body.content')
  return content ? blocksOf(content, namedLanguage(language ?? '') ?? 'en') : ''
}
