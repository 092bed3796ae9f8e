import { z } from 'zod'
import { decodeAny } from '../decode.ts'
import { type Draft, Unreadable } from '../draft.ts'
import { fragmentText } from '../html/fragment.ts'
import { namedLanguage } from '../language.ts'
import { personOf } from './byline.ts'
import { type Story, story } from './newsXml.ts'
import { refuseUnpublished } from './status.ts'

const text = z.string().trim().min(1).optional().catch(undefined)
/** From version 2 on, texts are lists of one for each role and content type. */
const texts = z.array(z.looseObject({ value: z.string(), contenttype: text, role: text })).catch([])

/** What is read of an item in ninjs, versions 1 to 3: https://iptc.org/standards/ninjs/. */
const item = z.looseObject({
  uri: z.string(),
  type: text,
  pubstatus: text,
  embargoed: text,
  language: text,
  headline: text,
  headlines: texts,
  title: text,
  byline: text,
  by: text,
  body_xhtml: text,
  body_text: text,
  bodies: texts,
  copyrightholder: text,
  source: text,
  infosources: z.array(z.looseObject({ name: text })).catch([]),
  firstcreated: text,
  contentcreated: text,
  versioncreated: text,
  url: text,
})

/**
 * The stories of a ninjs file: one item, or a list of them.
 *
 * @throws Unreadable if it is other JSON.
 */
export function readNinjs(bytes: Uint8Array): readonly Story[] {
  const value = parse(decodeAny(bytes).replace(/^\uFEFF/, ''))
  return Array.isArray(value)
    ? value.map((one, index) => story(() => readItem(one), `item ${index + 1}`))
    : [readItem(value)]
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unreadable(`is not JSON: ${error.message}`)
    throw error
  }
}

function readItem(value: unknown): Draft {
  const result = item.safeParse(value)
  if (!result.success)
    throw new Unreadable(
      'is JSON of a kind that is not read: a ninjs item has a "uri"; other articles go one a line into a .jsonl file',
    )
  const ninjs = result.data
  refuseUnpublished(ninjs.pubstatus ?? null, ninjs.embargoed ?? null)
  const body = bodyOf(ninjs)
  if (body === '') throw new Unreadable(`holds no text${ninjs.type === undefined ? '' : ` but a ${ninjs.type}`}`)
  return {
    text: body,
    body: { start: 0, end: body.length },
    fields: {
      id: ninjs.uri,
      title: ninjs.headline ?? plain(ninjs.headlines) ?? ninjs.title,
      outlet: ninjs.infosources.find(({ name }) => name)?.name ?? ninjs.source ?? ninjs.copyrightholder,
      author: personOf(ninjs.byline ?? ninjs.by ?? null),
      url: ninjs.url,
      publishedAt: ninjs.contentcreated ?? ninjs.firstcreated ?? ninjs.versioncreated,
      language: ninjs.language,
    },
    title: null,
  }
}

/** Marked-up text first: it has its paragraphs. */
function bodyOf({ body_xhtml, body_text, bodies, language }: z.infer<typeof item>): string {
  const code = namedLanguage(language ?? '') ?? 'en'
  const marked = body_xhtml ?? bodies.find(({ contenttype }) => /html/.test(contenttype ?? ''))?.value
  return (marked && fragmentText(marked, code)) || (body_text ?? plain(bodies) ?? '')
}

const plain = (list: z.infer<typeof texts>): string | undefined =>
  list.find(({ contenttype }) => contenttype === undefined || contenttype === 'text/plain')?.value.trim() || undefined
