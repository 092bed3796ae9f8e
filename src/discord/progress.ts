import { MessageFlags } from 'discord.js'
import type { LanguageCode, LibraryProgress } from '../model.ts'
import { progressMessage } from '../replies/discord/library.ts'
import { type Commanded, messageOf } from './send.ts'

/** What is done by then needs no telling; after that the reply is edited so often at most. */
const FIRST_MS = 1500
const EVERY_MS = 2500

/** Shows how far something is, in the place of the answer to come, with a button to call it off. */
export class Progress {
  readonly #show: (progress: LibraryProgress) => Promise<unknown>
  #latest: LibraryProgress | null = null
  #showing: Promise<unknown> = Promise.resolve()
  #timer: NodeJS.Timeout | null

  /**
   * @param interaction acknowledged already.
   * @param cancel what the button is known by.
   * @param missed told of what Discord did not take: the answer itself may still arrive.
   */
  constructor(interaction: Commanded, cancel: string, language: LanguageCode, missed: (error: unknown) => void) {
    this.#show = (progress) =>
      interaction
        .editReply({
          ...messageOf(progressMessage(progress, cancel, language)),
          flags: MessageFlags.IsComponentsV2,
        })
        .catch(missed)
    this.#timer = setTimeout(() => this.#tell(), FIRST_MS)
  }

  readonly onProgress = (progress: LibraryProgress): void => {
    this.#latest = progress
  }

  /** Until nothing more is said, so that the answer stands last. */
  async end(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    await this.#showing
  }

  #tell(): void {
    const latest = this.#latest
    this.#latest = null
    const shown = latest ? this.#show(latest) : Promise.resolve()
    this.#showing = shown.then(() => {
      if (this.#timer) this.#timer = setTimeout(() => this.#tell(), EVERY_MS)
    })
  }
}
