import { ComponentType } from 'discord-api-types/v10'
import { type Mark, seen } from '../markdown.ts'
import type { Shown } from './exchange.ts'
import { isRecord, type Json, records } from './json.ts'

export interface Message {
  /** The texts as read, markdown gone, in order. */
  readonly texts: readonly string[]
  readonly text: string
  readonly marks: readonly (Mark & { readonly words: string })[]
  readonly buttons: readonly { readonly label: unknown; readonly url?: unknown; readonly id?: unknown }[]
  /** What there is to choose from. */
  readonly lists: readonly { readonly id: unknown; readonly choices: readonly Json[] }[]
}

/** A message as a person sees it. */
export function seenIn({ body }: Pick<Shown, 'body'>): Message {
  const all = records(body['components']).flatMap(inside)
  const read = all.flatMap(({ type, content }) => (type === ComponentType.TextDisplay ? [seen(String(content))] : []))
  return {
    texts: read.map(({ text }) => text),
    text: read.map(({ text }) => text).join('\n'),
    marks: read.flatMap(({ text, marks }) =>
      marks.map((mark) => ({ ...mark, words: text.slice(mark.start, mark.end) })),
    ),
    buttons: all.flatMap(({ type, label, url, custom_id: id }) =>
      type === ComponentType.Button
        ? [{ label, ...(url !== undefined && { url }), ...(id !== undefined && { id }) }]
        : [],
    ),
    lists: all.flatMap(({ type, options, custom_id: id }) =>
      type === ComponentType.StringSelect ? [{ id, choices: records(options) }] : [],
    ),
  }
}

const inside = (component: Json): readonly Json[] => [
  component,
  ...records(component['components']).flatMap(inside),
  ...(isRecord(component['accessory']) ? [component['accessory']] : []),
]
