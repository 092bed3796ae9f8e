import { MessageFlags } from 'discord-api-types/v10'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LanguageCode } from '../../src/model.ts'
import { publishable } from '../../src/replies/discord/publish.ts'
import { discordReply } from '../../src/replies/discord.ts'
import { anyAnswer } from '../discord/anyAnswer.ts'
import { messageFaults } from '../discord/fake/message-rules.ts'
import { openapiFaults } from '../discord/fake/openapi.ts'

test('any article, any question, any language gives a message that Discord takes', () => {
  fc.assert(
    fc.property(anyAnswer, fc.constantFrom<LanguageCode>('fr', 'en'), (answer, language) => {
      const reply = discordReply(answer, language)
      const { components } = reply.private ? reply : publishable(reply, language)
      const body = { components, flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } }
      expect(messageFaults(JSON.parse(JSON.stringify(body)))).toEqual([])
      expect(openapiFaults('patch /webhooks/{webhook_id}/{webhook_token}/messages/@original', body)).toEqual([])
    }),
  )
})
