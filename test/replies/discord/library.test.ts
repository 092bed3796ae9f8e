import { MessageFlags } from 'discord-api-types/v10'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LibraryOutcome, LibraryRefusal } from '../../../src/model.ts'
import { libraryReply, progressMessage, readCancel } from '../../../src/replies/discord/library.ts'
import { watchTrouble } from '../../../src/replies/discord/watch.ts'
import { isRecord } from '../../discord/fake/json.ts'
import { messageFaults } from '../../discord/fake/message-rules.ts'
import { hostile } from '../../discord/hostile.ts'
import { article } from '../../library/articles.ts'

const text = fc.oneof(
  hostile,
  fc.tuple(hostile, fc.integer({ min: 1, max: 400 })).map(([some, times]) => some.repeat(times)),
)
const problems = fc.array(fc.record({ where: text, reason: text }), { maxLength: 9 })
const why: fc.Arbitrary<LibraryRefusal> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('no-storage' as const, 'disk-full' as const, 'cancelled' as const, 'cannot-post' as const),
  }),
  fc.record({ kind: fc.constant('no-format' as const), name: text }),
  fc.record({ kind: fc.constant('unreadable' as const), problems }),
  fc.record({ kind: fc.constant('shared-article' as const), title: text }),
  fc.record({ kind: fc.constantFrom('no-feed' as const, 'followed-already' as const), address: text }),
  fc.record({
    kind: fc.constant('fetch' as const),
    refusal: fc.record({ kind: fc.constant('no-address' as const), asked: text }),
  }),
)
const head = fc.record({ title: text, outlet: fc.option(text) }).map((some) => ({ ...article('a', 'x'), ...some }))
const watch = fc.record({
  number: fc.nat(),
  channel: fc.constant('300000000000000003'),
  speaker: fc.option(text),
  topic: fc.option(text),
  paused: fc.boolean(),
  trouble: fc.constantFrom(null, 'no-permission' as const, 'no-channel' as const),
})
const settings = fc.record({
  private: fc.option(fc.boolean()),
  language: fc.constantFrom(null, 'fr' as const, 'en' as const),
})
const outcome: fc.Arbitrary<LibraryOutcome> = fc.oneof(
  fc.record({ kind: fc.constant('refused' as const), why }),
  fc.record({
    kind: fc.constant('added' as const),
    articles: fc.array(head, { maxLength: 15 }),
    known: fc.array(head, { minLength: 1, maxLength: 15 }),
    versions: fc.nat(),
    quotes: fc.nat(),
    problems,
    refused: fc.array(why, { maxLength: 9 }),
  }),
  fc.record({ kind: fc.constant('removed' as const), title: text }),
  fc.record({ kind: fc.constantFrom('followed' as const, 'unfollowed' as const), address: text }),
  fc.record({
    kind: fc.constant('feeds' as const),
    feeds: fc.array(
      fc.record({
        address: text,
        kind: fc.constantFrom('reading' as const, 'read' as const, 'failed' as const, 'gone' as const, 'full' as const),
        why: fc.option(text),
      }),
      { maxLength: 40 },
    ),
  }),
  fc.record({
    kind: fc.constantFrom('watched' as const, 'unwatched' as const, 'paused' as const, 'resumed' as const),
    watch,
  }),
  fc.record({ kind: fc.constant('watches' as const), watches: fc.array(watch, { maxLength: 50 }) }),
  fc.record({ kind: fc.constant('settings' as const), chosen: settings, usual: settings }),
)

const faultsOf = (components: readonly object[]) =>
  messageFaults({ components: components.filter(isRecord), flags: MessageFlags.IsComponentsV2 })

test('whatever comes of it, whatever the articles and addresses are called: Discord takes the message', () => {
  fc.assert(
    fc.property(outcome, fc.constantFrom('fr' as const, 'en' as const), (outcome, language) => {
      const reply = libraryReply(outcome, language)
      expect(reply.private).toBe(true)
      expect(faultsOf(reply.components)).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('to whoever set a watch that stopped, too', () => {
  fc.assert(
    fc.property(watch, (watch) => {
      for (const trouble of ['no-permission', 'no-channel'] as const)
        expect(faultsOf(watchTrouble({ ...watch, server: '2' }, trouble, 'fr'))).toEqual([])
    }),
    { numRuns: 50 },
  )
})

test('how far something is has a button to call it off', () => {
  const shown = progressMessage({ kind: 'reading', done: 16, of: 2000 }, 'an-id', 'fr')
  expect(faultsOf(shown)).toEqual([])
  expect(JSON.stringify(shown)).toMatch(/Lecture.*16 sur 2.000 articles/)
  expect(readCancel('cancel:an-id')).toBe('an-id')
  expect(readCancel('ask:0:x')).toBeNull()
})
