import type { LanguageCode, ServerSettings } from '../model.ts'
import type { Settings } from '../servers/settings.ts'
import { readerLanguage } from './languages.ts'

interface Place {
  readonly guildId: string | null
}

interface Heard extends Place {
  readonly locale: string
  readonly guildLocale: string | null
}

/** Who sees an answer where the asker does not say, and the language of what everybody sees. */
export interface Manners {
  /** What holds where a server has chosen nothing. */
  readonly usual: ServerSettings
  isPrivate(place: Place): boolean
  language(heard: Heard): LanguageCode
}

/**
 * As the server has chosen, else as the installation has it. A language that neither has set is the one that Discord
 * tells: of a server that is no Community, always English. In direct messages, the reader's.
 */
export function mannersOf(usual: ServerSettings, settings: Settings | null): Manners {
  const chosen = (server: string | null) => settings?.of(server)
  return {
    usual,
    isPrivate: ({ guildId }) => chosen(guildId)?.private ?? usual.private ?? false,
    language: ({ guildId, guildLocale, locale }) =>
      guildId === null
        ? readerLanguage({ locale })
        : (chosen(guildId)?.language ?? usual.language ?? readerLanguage({ locale: guildLocale ?? locale })),
  }
}
