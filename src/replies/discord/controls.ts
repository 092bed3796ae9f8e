import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10'
import { words } from '../words.ts'
import { small, text } from './components.ts'
import { type Asked, pack, unpack } from './state.ts'

/** Which part of an answer is shown. */
export interface Paging {
  /** The first of what is shown, from 0. */
  readonly from: number
  /** How many a page shows. */
  readonly step: number
  /** How many there are in all. */
  readonly total: number
}

const ROLES = ['previous', 'place', 'next', 'publish', 'dismiss'] as const
type Role = (typeof ROLES)[number]

/** What a pressed button wants: the page that begins at `from`, of the question or, where that is lost, of nothing. */
export interface Press {
  readonly role: Role
  readonly from: number
  readonly asked: Asked | null
}

/** Discord's limit on an id, and what is left of it after role and place. */
export const ID_ROOM = 100
const CHUNK_ROOM = ID_ROOM - 'previous:99999:'.length

/**
 * The buttons under an answer: they turn its pages, show a private one to everybody, take it away. The question goes
 * into their ids one after the other; where it is too long for that, pages cannot be turned, and what is published is
 * the message as it stands.
 */
export function controls(asked: Asked, { from, step, total }: Paging, hidden: boolean): APIMessageTopLevelComponent[] {
  const say = words[asked.language].discord
  const button = (role: Role, label: string, to = from, disabled = false) => ({ role, label, to, disabled })
  const turning =
    step < total
      ? [
          button('previous', say.previous, Math.max(0, from - step), from === 0),
          button('place', `${Math.floor(from / step) + 1} / ${Math.ceil(total / step)}`, from, true),
          button('next', say.next, from + step, from + step >= total),
        ]
      : []
  const always = [...(hidden ? [button('publish', say.publish)] : []), button('dismiss', say.dismiss)]
  const state = pack(asked)
  const fits = state.length <= (turning.length + always.length) * CHUNK_ROOM
  const buttons = fits ? [...turning, ...always] : always
  const row: APIActionRowComponent<APIButtonComponentWithCustomId> = {
    type: ComponentType.ActionRow,
    components: buttons.map(({ role, label, to, disabled }, at) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      custom_id: `${role}:${to}:${fits ? state.slice(at * CHUNK_ROOM, (at + 1) * CHUNK_ROOM) : ''}`,
      label,
      ...(disabled && { disabled }),
    })),
  }
  return buttons.length < turning.length + always.length ? [text(small(say.tooLongToTurn)), row] : [row]
}

/** Reads a pressed button; null for none of these. `row` holds the ids of all buttons beside it, itself among them. */
export function readPress(pressed: string, row: readonly string[]): Press | null {
  const ids = row.map((id) => /^([a-z]+):(\d{1,5}):(.*)$/s.exec(id))
  const [, named, from] = ids.find((id) => id?.[0] === pressed) ?? []
  const role = ROLES.find((one) => one === named)
  return role ? { role, from: Number(from), asked: unpack(ids.map((id) => id?.[3] ?? '').join('')) } : null
}
