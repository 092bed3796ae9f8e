import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10'
import type { LanguageCode } from '../../model.ts'
import { words } from '../words.ts'

// Buttons that turn pages remember nothing here: the question they go on with is written into their own ids, so they
// work after a restart and for as long as Discord keeps the message.

/** Results on one page. */
export const PAGE = 3

/** A question as it can be asked again. */
export interface Question {
  readonly command: string
  readonly options: Readonly<Record<string, string | number | boolean>>
  readonly language: LanguageCode
}

export interface Turn {
  readonly question: Question
  /** The first result to show, from 0. */
  readonly from: number
}

const ROLES = ['previous', 'place', 'next'] as const
type Role = (typeof ROLES)[number]

/** Discord's limit on an id, and what of it the role and the place take. */
const ID_ROOM = 100
const CHUNK_ROOM = ID_ROOM - 'previous:99999:'.length

/** The buttons under a page; null where one page is all, or the question too long to go into three ids. */
export function pageRow(
  { question, from }: Turn,
  found: number,
): APIActionRowComponent<APIButtonComponentWithCustomId> | null {
  const { command, options, language } = question
  const chunks = inChunks(JSON.stringify([language, command, options]))
  if (found <= PAGE || chunks.length > ROLES.length) return null
  const say = words[language].discord
  const starts: Record<Role, number> = { previous: from - PAGE, place: from, next: from + PAGE }
  const place = `${Math.floor(from / PAGE) + 1} / ${Math.ceil(found / PAGE)}`
  const labels: Record<Role, string> = { previous: say.previous, place, next: say.next }
  return {
    type: ComponentType.ActionRow,
    components: ROLES.map((role, index) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      custom_id: `${role}:${Math.max(0, starts[role])}:${chunks[index] ?? ''}`,
      label: labels[role],
      disabled: role === 'place' || starts[role] < 0 || starts[role] >= found,
    })),
  }
}

/** What a pressed button asks for; null for one that turns no page. `row` holds the ids of all buttons beside it. */
export function readTurn(pressed: string, row: readonly string[]): Turn | null {
  const ids = row.map((id) => /^(previous|place|next):(\d{1,5}):(.*)$/s.exec(id))
  const [, , from] = ids.find((id) => id?.[0] === pressed) ?? []
  if (from === undefined) return null
  const state = parse(ids.map((id) => id?.[3] ?? '').join(''))
  if (!Array.isArray(state)) return null
  const [language, command, options] = state
  if ((language !== 'fr' && language !== 'en') || typeof command !== 'string' || !isOptions(options)) return null
  return { question: { command, options, language }, from: Number(from) }
}

function inChunks(text: string): string[] {
  const chunks: string[] = []
  let chunk = ''
  // By characters, so that no pair of surrogates is torn.
  for (const character of text) {
    if (chunk.length + character.length > CHUNK_ROOM) {
      chunks.push(chunk)
      chunk = ''
    }
    chunk += character
  }
  return [...chunks, chunk]
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isOptions = (value: unknown): value is Question['options'] =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((option) => ['string', 'number', 'boolean'].includes(typeof option))
