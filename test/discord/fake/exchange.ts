import { ApplicationCommandOptionType, InteractionResponseType, MessageFlags } from 'discord-api-types/v10'
import { isRecord, type Json, records } from './json.ts'
import { messageFaults } from './message-rules.ts'
import {
  alreadyAcknowledged,
  invalidForm,
  invalidWebhookToken,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './refusal.ts'

const TIME_TO_ACKNOWLEDGE = 3000
const TIME_TO_TALK = 15 * 60_000

/** A message as people in the channel would see it. */
export interface Shown {
  readonly id: string
  readonly ephemeral: boolean
  /** "Verbatim is thinking…" */
  readonly thinking: boolean
  readonly body: Json
}

export interface Asked {
  readonly id: string
  readonly token: string
  /** Who asks. */
  readonly by: string
  /** For a half-typed option: its type, which the suggestions' values must have. */
  readonly typing: ApplicationCommandOptionType | null
  /** For a button: the message it stands under. */
  readonly pressed: { readonly of: Exchange; readonly shown: Shown } | null
  readonly createdAt: number
}

/** One interaction and all that the bot answers to it, by the rules and the clock of Discord. */
export class Exchange {
  readonly asked: Asked
  readonly #now: () => number
  readonly #newId: () => string
  #original: Shown | null = null
  #followUps: Shown[] = []
  readonly #waiting: (() => void)[] = []
  acknowledgedAt: number | null = null
  choices: readonly Json[] | null = null
  /** Every message with words that anybody but the asker could ever see. */
  readonly seenByAll: Shown[] = []

  constructor(asked: Asked, now: () => number, newId: () => string) {
    this.asked = asked
    this.#now = now
    this.#newId = newId
  }

  get acknowledged(): boolean {
    return this.acknowledgedAt !== null
  }

  /** What stands in the channel, in order. */
  get messages(): readonly Shown[] {
    return this.#original ? [this.#original, ...this.#followUps] : this.#followUps
  }

  /** The answer, as soon as one stands; suggestions count as one. */
  async answer(): Promise<Shown> {
    for (;;) {
      const shown = this.messages.find(({ thinking }) => !thinking)
      if (shown) return shown
      await new Promise<void>((wake) => this.#waiting.push(wake))
    }
  }

  async suggestions(): Promise<readonly Json[]> {
    while (!this.choices) await new Promise<void>((wake) => this.#waiting.push(wake))
    return this.choices
  }

  callback(body: Json): void {
    if (this.#age() > TIME_TO_ACKNOWLEDGE) throw unknownInteraction()
    if (this.acknowledged) throw alreadyAcknowledged()
    const data = isRecord(body['data']) ? body['data'] : {}
    switch (body['type']) {
      case InteractionResponseType.ChannelMessageWithSource:
        this.#refuseSuggesting()
        this.#original = this.#checked(data, { ephemeral: isEphemeral(data) })
        break
      case InteractionResponseType.DeferredChannelMessageWithSource:
        this.#refuseSuggesting()
        this.#original = { id: this.#newId(), ephemeral: isEphemeral(data), thinking: true, body: {} }
        break
      case InteractionResponseType.UpdateMessage: {
        const { pressed } = this.asked
        if (!pressed) throw invalidForm(['type: no message to update'])
        this.#original = pressed.of.replace(pressed.shown, data)
        break
      }
      case InteractionResponseType.DeferredMessageUpdate: {
        const { pressed } = this.asked
        if (!pressed) throw invalidForm(['type: no message to update'])
        this.#original = pressed.shown
        break
      }
      case InteractionResponseType.ApplicationCommandAutocompleteResult:
        if (this.asked.typing === null) throw invalidForm(['type: nothing was being typed'])
        this.choices = checkedChoices(data['choices'], this.asked.typing)
        break
      default:
        throw invalidForm([`type: ${body['type']} does not answer a slash command`])
    }
    this.acknowledgedAt = this.#now()
    this.#changed()
  }

  edit(messageId: string, body: Json): Shown {
    this.#refuseLate()
    const shown = this.find(messageId)
    // A body without flags keeps the message's own: only so can the old rules be told from the new.
    const flags = body['flags'] ?? shown.body['flags']
    return this.replace(shown, { ...body, ...(flags !== undefined && { flags }) })
  }

  replace(shown: Shown, body: Json): Shown {
    // The message under a pressed button is the other exchange's, and changes there too.
    const { pressed } = this.asked
    const edited = shown.id === pressed?.shown.id ? pressed.of.replace(pressed.shown, body) : this.#checked(body, shown)
    if (shown === this.#original) this.#original = edited
    else this.#followUps = this.#followUps.map((other) => (other === shown ? edited : other))
    this.#changed()
    return edited
  }

  /** The first one after "thinking…" takes its place, and with it who may see it, whatever its flags say. */
  followUp(body: Json): Shown {
    this.#refuseLate()
    if (this.#original?.thinking) return this.edit('@original', body)
    const shown = this.#checked(body, { ephemeral: isEphemeral(body) })
    this.#followUps.push(shown)
    this.#changed()
    return shown
  }

  remove(messageId: string): void {
    this.#refuseLate()
    const shown = this.find(messageId)
    const { pressed } = this.asked
    if (shown.id === pressed?.shown.id && pressed.of !== this) pressed.of.taken(shown.id)
    if (shown === this.#original) this.#original = null
    else this.#followUps = this.#followUps.filter((other) => other !== shown)
    this.#changed()
  }

  /** A message is gone, by a button under it. */
  taken(id: string): void {
    if (this.#original?.id === id) this.#original = null
    else this.#followUps = this.#followUps.filter((other) => other.id !== id)
    this.#changed()
  }

  find(messageId: string): Shown {
    const shown = messageId === '@original' ? this.#original : this.messages.find(({ id }) => id === messageId)
    if (!shown) throw unknownMessage()
    return shown
  }

  #checked(
    body: Json,
    { id = this.#newId(), ephemeral }: { readonly id?: string; readonly ephemeral: boolean },
  ): Shown {
    const faults = messageFaults(body)
    if (faults.length > 0) throw invalidForm(faults)
    const shown = { id, ephemeral, thinking: false, body }
    if (!ephemeral) this.seenByAll.push(shown)
    return shown
  }

  #refuseSuggesting(): void {
    if (this.asked.typing !== null) throw invalidForm(['type: a half-typed option takes suggestions only'])
  }

  #refuseLate(): void {
    if (this.#age() > TIME_TO_TALK) throw invalidWebhookToken()
    if (!this.acknowledged) throw unknownWebhook()
  }

  #age(): number {
    return this.#now() - this.asked.createdAt
  }

  #changed(): void {
    for (const wake of this.#waiting.splice(0)) wake()
  }
}

const isEphemeral = ({ flags }: Json): boolean => typeof flags === 'number' && (flags & MessageFlags.Ephemeral) !== 0

function checkedChoices(value: unknown, type: ApplicationCommandOptionType): readonly Json[] {
  const choices = records(value)
  if (!Array.isArray(value) || choices.length !== value.length) throw invalidForm(['choices: a list is needed'])
  if (choices.length > 25) throw invalidForm(['choices: over 25'])
  for (const { name, value } of choices) {
    if (typeof name !== 'string' || !name.trim() || name.length > 100)
      throw invalidForm(['choices.name: 1 to 100 characters'])
    const fits =
      type === ApplicationCommandOptionType.String
        ? typeof value === 'string' && value.length >= 1 && value.length <= 100
        : typeof value === 'number'
    if (!fits) throw invalidForm(['choices.value: of the type of its option, at most 100 characters'])
  }
  return choices
}
