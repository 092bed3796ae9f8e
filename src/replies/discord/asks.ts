import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10'
import type { LanguageCode, Question } from '../../model.ts'
import { oneLine } from '../printable.ts'
import { ID_ROOM } from './controls.ts'
import { pack, unpack } from './state.ts'

/** A question that a button or a choice of a list asks. */
export interface Ask {
  readonly label: string
  readonly question: Question
}

const LABEL_ROOM = 80
const OPTION_ROOM = 100
const MOST_OPTIONS = 25

/**
 * A row of buttons that each ask a question; one too long for an id is left out. `place` tells buttons of a message
 * apart that ask the same.
 */
export function askRow(
  asks: readonly (Ask | null)[],
  language: LanguageCode,
  place: number,
): APIActionRowComponent<APIButtonComponentWithCustomId> | null {
  const components = asks.flatMap((ask): APIButtonComponentWithCustomId[] => {
    const custom_id = ask ? `ask:${place}:${pack({ ...ask.question, language })}` : ''
    if (!ask || custom_id.length > ID_ROOM) return []
    const label = within(ask.label, LABEL_ROOM)
    return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id, label }]
  })
  return components.length > 0 ? { type: ComponentType.ActionRow, components } : null
}

/** The id of a list to choose from: what is asked stands in the choice. */
export const PICK = 'pick'

/** A list of questions to choose one from. */
export function pickRow(
  asks: readonly (Ask & { readonly detail?: string })[],
  placeholder: string,
  language: LanguageCode,
): APIActionRowComponent<APIStringSelectComponent> | null {
  const options = new Map<string, APISelectMenuOption>()
  for (const { label, question, detail } of asks) {
    const value = pack({ ...question, language })
    if (value.length > OPTION_ROOM || options.size === MOST_OPTIONS) continue
    const description = detail && within(detail, OPTION_ROOM)
    options.set(value, { label: within(label, OPTION_ROOM), value, ...(description && { description }) })
  }
  if (options.size === 0) return null
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id: PICK, placeholder, options: [...options.values()] }],
  }
}

/** What a pressed button, or a choice, asks; null for what asks nothing. */
export const readAsk = (id: string): Question | null => unpack(/^ask:\d{1,3}:(.*)$/s.exec(id)?.[1] ?? '')
export const readPick = (value: string): Question | null => unpack(value)

/** Labels are no markdown; one that is cut ends in an ellipsis. */
function within(label: string, room: number): string {
  const line = oneLine(label).replace(/\s+/g, ' ').trim() || '…'
  return line.length <= room
    ? line
    : `${line
        .slice(0, room - 1)
        .toWellFormed()
        .trimEnd()}…`
}
