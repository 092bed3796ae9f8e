import { MessageFlags } from 'discord-api-types/v10'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discordReply } from '../../src/replies/discord.ts'
import { anyAnswer } from '../discord/anyAnswer.ts'
import { messageFaults } from '../discord/fake/message-rules.ts'
import { openapiFaults } from '../discord/fake/openapi.ts'
import { hostile } from '../discord/hostile.ts'

const asked = fc.record({
  language: fc.constantFrom('fr' as const, 'en' as const),
  command: fc.constantFrom('who', 'quote', 'articles', 'context'),
  options: fc.dictionary(fc.constantFrom('question', 'topic', 'speaker'), fc.oneof(hostile, fc.string())),
})
const options = fc.record({ from: fc.nat({ max: 40 }), hidden: fc.boolean() })

test('any article, any question, any language, any page gives a message that Discord takes', () => {
  fc.assert(
    fc.property(anyAnswer, asked, options, (answer, question, given) => {
      const { components } = discordReply(answer, question, given)
      const body = { components, flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } }
      expect(messageFaults(body)).toEqual([])
      expect(openapiFaults('post /webhooks/{webhook_id}/{webhook_token}', body)).toEqual([])
    }),
    { numRuns: 300 },
  )
})
