import { ButtonStyle, ComponentType } from 'discord-api-types/v10'
import type { LanguageCode } from '../../model.ts'
import type { DiscordReply } from '../discord.ts'
import { words } from '../words.ts'

/** The button needs nothing else: what it publishes is the message it stands under. */
export const PUBLISH = 'publish'

/** An answer for the asker alone, with the button that shows it to everybody. */
export const publishable = ({ components }: DiscordReply, language: LanguageCode): DiscordReply => ({
  components: [
    ...components,
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.Button,
          style: ButtonStyle.Secondary,
          custom_id: PUBLISH,
          label: words[language].discord.publish,
        },
      ],
    },
  ],
  private: true,
})
