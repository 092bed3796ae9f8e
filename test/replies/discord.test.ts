import { MessageFlags } from 'discord-api-types/v10'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discordReply } from '../../src/replies/discord.ts'
import { anyAnswer } from '../discord/anyAnswer.ts'
import { messageFaults } from '../discord/fake/message-rules.ts'
import { openapiFaults } from '../discord/fake/openapi.ts'
import { seenIn } from '../discord/fake/seen.ts'
import { hostile } from '../discord/hostile.ts'

const asked = fc.record({
  language: fc.constantFrom('fr' as const, 'en' as const),
  command: fc.constantFrom('who', 'quote', 'articles', 'context'),
  options: fc.dictionary(fc.constantFrom('question', 'topic', 'speaker'), fc.oneof(hostile, fc.string())),
})
const options = fc.record({ from: fc.nat({ max: 40 }), hidden: fc.boolean() })

/** The marks of our own making; whatever else Discord sees in a message would have come out of an article or a question. */
const OURS = ['bold', 'heading', 'subtext', 'quote', 'list', 'escape']

test('nothing in an article or a question mentions, links, shows code or a picture, or hides anything', () => {
  fc.assert(
    fc.property(anyAnswer, asked, options, (answer, question, given) => {
      const { components } = discordReply(answer, question, given)
      const { marks, buttons } = seenIn({ body: { components } })
      // Only a check strikes words through: those of the message that stand in no article.
      const ours = answer.kind === 'check' ? [...OURS, 'strike'] : OURS
      expect(marks.filter(({ kind }) => !ours.includes(kind))).toEqual([])
      for (const { url } of buttons)
        if (url !== undefined) expect(String(url)).toMatch(/^https?:\/\/[^@/?#]+([/?#].*)?$/)
    }),
    { numRuns: 300 },
  )
})

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
