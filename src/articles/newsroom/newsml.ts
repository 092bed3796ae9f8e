import type { Element } from '@xmldom/xmldom'
import { type Draft, Unreadable } from '../draft.ts'
import { blocksOf } from '../html/blocks.ts'
import { fragmentText } from '../html/fragment.ts'
import { namedLanguage } from '../language.ts'
import { personOf } from './byline.ts'
import { nitfText } from './nitf.ts'
import { refuseUnpublished } from './status.ts'
import { at, childrenOf, textOf } from './xml.ts'

/** A text item in NewsML-G2, with its text as NITF, XHTML, HTML or plain text: https://iptc.org/standards/newsml-g2/. */
export function readNewsItem(item: Element): Draft {
  const meta = at(item, 'itemMeta')
  const content = at(item, 'contentMeta')
  refuseUnpublished(
    textOf(at(meta, 'pubStatus'), 'qcode') ?? textOf(at(meta, 'pubStatus'), 'uri'),
    textOf(at(meta, 'embargoed')),
  )
  const language = textOf(at(content, 'language'), 'tag') ?? textOf(item, 'xml:lang')
  const text = textIn(item, language)
  if (text === '') throw new Unreadable(`holds no text but ${kindOf(meta)}`)
  const page = childrenOf(meta, 'link').find((link) => textOf(link, 'contenttype') === 'text/html')
  return {
    text,
    body: { start: 0, end: text.length },
    fields: {
      id: textOf(item, 'guid'),
      title: textOf(at(content, 'headline')) ?? textOf(at(meta, 'title')),
      outlet: partyOf(at(meta, 'provider')) ?? partyOf(at(content, 'infoSource')),
      author: personOf(textOf(at(content, 'by'))) ?? partiesOf(childrenOf(content, 'creator')),
      url: textOf(page, 'href'),
      publishedAt:
        textOf(at(content, 'contentCreated')) ?? textOf(at(meta, 'firstCreated')) ?? textOf(at(meta, 'versionCreated')),
      language,
    },
    title: null,
  }
}

function textIn(item: Element, language: string | null): string {
  const code = namedLanguage(language ?? '') ?? 'en'
  const contents = childrenOf(item, 'contentSet').flatMap((set) => [
    ...childrenOf(set, 'inlineXML'),
    ...childrenOf(set, 'inlineData'),
  ])
  for (const content of contents) {
    const type = textOf(content, 'contenttype') ?? ''
    const [nitf] = childrenOf(content, 'nitf')
    const text = nitf
      ? nitfText(nitf, language)
      : content.localName === 'inlineXML'
        ? blocksOf(content, code)
        : /html/.test(type)
          ? fragmentText(content.textContent ?? '', code)
          : (content.textContent ?? '').trim()
    if (text !== '') return text
  }
  return ''
}

const kindOf = (meta: Element | null): string =>
  textOf(at(meta, 'itemClass'), 'qcode')?.replace(/^.*:/, 'a ') ?? 'its description'

/** A party by its name, or by the last part of its code: "nprov:AFP". */
function partyOf(party: Element | null): string | null {
  return textOf(at(party, 'name')) ?? textOf(party, 'literal') ?? textOf(party, 'qcode')?.replace(/^.*:/, '') ?? null
}

/** Creators by their names alone: a code is no name. */
function partiesOf(parties: readonly Element[]): readonly string[] | null {
  const names = parties.flatMap((party) => textOf(at(party, 'name')) ?? textOf(party, 'literal') ?? [])
  return names.length > 0 ? names : null
}
