import { type Message, MessageFlags } from 'discord.js'
import { discordNotice } from '../replies/discord.ts'
import { type Commanded, messageOf, type Pressed } from './send.ts'

/** What is said until the answer is there: in its place, or to the presser alone beside the message of the button. */
export class Interim {
  readonly #interaction: Commanded | Pressed
  #beside: Message | null = null

  /** @param interaction acknowledged already. */
  constructor(interaction: Commanded | Pressed) {
    this.#interaction = interaction
  }

  /** In the place of what was said before. */
  async say(sentence: string): Promise<void> {
    const message = messageOf(discordNotice(sentence).components)
    const flags = MessageFlags.IsComponentsV2
    // Unknown where a press was only seen to: no message of its own, then, that the answer will take the place of.
    if (this.#interaction.ephemeral !== null) await this.#interaction.editReply({ ...message, flags })
    else if (this.#beside) await this.#interaction.editReply({ ...message, flags, message: this.#beside })
    else this.#beside = await this.#interaction.followUp({ ...message, flags: flags | MessageFlags.Ephemeral })
  }

  /** Takes away what the answer does not take the place of. */
  async clear(): Promise<void> {
    if (this.#beside) await this.#interaction.deleteReply(this.#beside)
    this.#beside = null
  }
}
