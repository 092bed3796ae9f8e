import { type Library, speakerIdOf } from '../library.ts'
import type { LanguageCode, LibraryOutcome, WatchState } from '../model.ts'
import { orRefused, refused, type Suggestion } from './doing.ts'
import type { Watch, WatchStore } from './watchStore.ts'

/** What somebody wants looked out for, and where it is posted; empty where nothing was given. */
export interface WatchAsked {
  readonly channel: string
  /** Whether the bot may post there. */
  readonly canPost: boolean
  /** Of what is posted. */
  readonly language: LanguageCode
  readonly speaker: string
  readonly topic: string
}

export interface WatchesSet {
  readonly store: WatchStore
  readonly shared: Pick<Library, 'heads'>
  readonly libraryOf: (server: string) => Promise<Library>
  readonly told: {
    failed(error: unknown): void
    /** There is something to look at or to post. */
    changed(): void
  }
}

const MOST = 50
const SUGGESTIONS = 25

/** What people do to have new articles looked out for. */
export class Watches {
  readonly store: WatchStore
  readonly #set: WatchesSet

  constructor(set: WatchesSet) {
    this.store = set.store
    this.#set = set
  }

  /** Looks out for a speaker, a topic or both from now on. */
  add(asked: WatchAsked, server: string, setBy: string): Promise<LibraryOutcome> {
    const { channel, canPost, language, speaker: typed, topic } = asked
    return this.#orRefused(async () => {
      if (typed === '' && topic === '') return refused({ kind: 'nothing-to-watch' })
      if (!canPost) return refused({ kind: 'cannot-post' })
      if (this.store.of(server).length >= MOST) return refused({ kind: 'too-many-watches', most: MOST })
      const speaker = typed === '' ? null : await this.#speaker(typed, server)
      this.store.noteShared(this.#sharedIds())
      const spec = { server, channel, speaker, topic: topic || null, language, setBy }
      return this.#outcome('watched', server, this.store.add(spec, this.#sharedIds()))
    })
  }

  list(server: string): LibraryOutcome {
    return { kind: 'watches', watches: this.store.of(server).map(stateOf) }
  }

  remove(number: number, server: string): Promise<LibraryOutcome> {
    return this.#orRefused(async () => {
      const outcome = this.#outcome('unwatched', server, number)
      this.store.remove(server, number)
      return outcome
    })
  }

  /** Stops, or lets go on what has stopped. */
  pause(number: number, server: string): Promise<LibraryOutcome> {
    return this.#orRefused(async () => {
      const paused = this.store.of(server).find((watch) => watch.number === number)?.paused ?? false
      this.store.noteShared(this.#sharedIds())
      this.store.pause(server, number, !paused)
      this.#set.told.changed()
      return this.#outcome(paused ? 'resumed' : 'paused', server, number)
    })
  }

  /** Speakers that a server's articles quote, by what is typed of a name. */
  async suggestSpeakers(server: string, typed: string): Promise<readonly Suggestion[]> {
    const library = await this.#set.libraryOf(server)
    return library.suggestSpeakers(typed, SUGGESTIONS).map(({ id, name }) => ({ name, value: id }))
  }

  /** A server's watches, by what is typed of what they are for. */
  suggest(server: string, typed: string): readonly Suggestion[] {
    const wanted = typed.trim().toLowerCase()
    return this.store.of(server).flatMap(({ number, speaker, topic }) => {
      const name = [speaker?.name, topic].filter(Boolean).join(' · ')
      return name.toLowerCase().includes(wanted) ? [{ name, value: String(number) }] : []
    })
  }

  #outcome(kind: 'watched' | 'unwatched' | 'paused' | 'resumed', server: string, number: number): LibraryOutcome {
    const watch = this.store.of(server).find((one) => one.number === number)
    return watch ? { kind, watch: stateOf(watch) } : refused({ kind: 'unknown-watch' })
  }

  /** Somebody of that name or id; else whoever will be quoted under just that name. */
  async #speaker(typed: string, server: string): Promise<{ readonly id: string; readonly name: string }> {
    const library = await this.#set.libraryOf(server)
    const known = (await library.speaker(typed))?.entry ?? (await library.speaker(speakerIdOf(typed)))?.entry
    if (known) return known
    const words = speakerIdOf(typed).split('-')
    const [first] = library
      .suggestSpeakers(typed, 1)
      .filter(({ id }) => words.every((word) => id.split('-').includes(word)))
    return first ?? { id: speakerIdOf(typed), name: typed }
  }

  #sharedIds(): readonly string[] {
    return this.#set.shared.heads().map(({ id }) => id)
  }

  #orRefused(work: () => Promise<LibraryOutcome>): Promise<LibraryOutcome> {
    return orRefused(work, this.#set.told.failed)
  }
}

const stateOf = ({ number, channel, speaker, topic, paused, trouble }: Watch): WatchState => ({
  ...{ number, channel, speaker: speaker?.name ?? null, topic, paused, trouble },
})
