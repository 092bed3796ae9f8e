import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { commandFaults } from './fake/command-rules.ts'
import { APPLICATION, FakeDiscord, TOKEN } from './fake/discord.ts'
import { messageFaults } from './fake/message-rules.ts'

// The fake is worth what it refuses: each of these Discord refuses too.

const V2 = 1 << 15
const text = (content: string) => ({ type: 10, content })
const link = (url: string) => ({ type: 2, style: 5, label: 'a', url })
const button = (custom_id: string) => ({ type: 2, style: 1, label: 'a', custom_id })
const row = (...components: object[]) => ({ type: 1, components })
const modern = (...components: object[]) => ({ flags: V2, components })

describe('messages that Discord refuses', () => {
  test.each<[string, Record<string, unknown>]>([
    ['empty', {}],
    ['blank', { content: ' \n' }],
    ['content over 2000', { content: 'a'.repeat(2001) }],
    ['new components without their flag', { content: 'a', components: [text('a')] }],
    ['new components with content', { content: 'a', ...modern(text('a')) }],
    ['new components with embeds', { embeds: [{ title: 'a' }], ...modern(text('a')) }],
    ['no components under the flag', modern()],
    ['a blank text', modern(text(' '))],
    ['over 4000 characters in all', modern(text('a'.repeat(2500)), { type: 17, components: [text('a'.repeat(1501))] })],
    [
      'over 40 components, nested ones counted',
      modern(...Array(14).fill({ type: 17, components: [text('a'), text('b')] })),
    ],
    ['an empty container', modern({ type: 17, components: [] })],
    ['a container in a container', modern({ type: 17, components: [{ type: 17, components: [text('a')] }] })],
    ['a button on its own', modern(link('https://a.test'))],
    ['a section with nothing beside it', modern({ type: 9, components: [text('a')] })],
    ['a section with four texts', modern({ type: 9, components: Array(4).fill(text('a')), accessory: button('a') })],
    ['six buttons in a row', modern(row(...'abcdef'.split('').map(button)))],
    ['an empty row', modern(row())],
    ['the same custom_id twice', modern(row(button('a'), button('a')))],
    ['a custom_id over 100', modern(row(button('a'.repeat(101))))],
    ['a link with a custom_id', modern(row({ ...link('https://a.test'), custom_id: 'a' }))],
    ['a link to a script', modern(row(link('javascript:alert(1)')))],
    ['a link over 512', modern(row(link(`https://a.test/${'a'.repeat(512)}`)))],
    ['a button without a label', modern(row({ type: 2, style: 1, custom_id: 'a' }))],
    ['a label over 80', modern(row({ ...button('a'), label: 'a'.repeat(81) }))],
    ['embeds over 6000 in all', { embeds: Array(2).fill({ description: 'a'.repeat(3001) }) }],
    ['an empty embed', { embeds: [{}] }],
    ['an empty field', { embeds: [{ title: 'a', fields: [{ name: '', value: 'a' }] }] }],
    ['an embed linking to a script', { embeds: [{ title: 'a', url: 'javascript:alert(1)' }] }],
    ['unknown mentions', { content: 'a', allowed_mentions: { parse: ['all'] } }],
    ['half a surrogate pair', modern(text('\ud800'))],
  ])('%s', (_, body) => {
    expect(messageFaults(body)).not.toEqual([])
  })

  test('and takes what is right', () => {
    expect(messageFaults({ content: 'a', components: [row(button('a'))] })).toEqual([])
    const section = { type: 9, components: [text('a')], accessory: link('https://a.test/#b') }
    expect(messageFaults(modern({ type: 17, components: [section, row(button('a'))] }))).toEqual([])
  })
})

describe('commands that Discord refuses', () => {
  const command = { name: 'a', description: 'a' }
  const option = (name: string, more = {}) => ({ type: 3, name, description: 'a', ...more })
  test.each<[string, Record<string, unknown>[]]>([
    ['an upper-case name', [{ ...command, name: 'A' }]],
    ['an empty name', [{ ...command, name: '' }]],
    ['a blank in a name', [{ ...command, name: 'a b' }]],
    ['an upper-case translation', [{ ...command, name_localizations: { fr: 'Être' } }]],
    ['a language that is none', [{ ...command, name_localizations: { french: 'a' } }]],
    ['no description', [{ name: 'a' }]],
    ['a description over 100', [{ ...command, description: 'a'.repeat(101) }]],
    ['two of one name', [command, command]],
    [
      'two that share a translation',
      [
        { ...command, name_localizations: { fr: 'b' } },
        { ...command, name: 'b' },
      ],
    ],
    ['two options of one name', [{ ...command, options: [option('a'), option('a')] }]],
    ['required after optional', [{ ...command, options: [option('a'), option('b', { required: true })] }]],
    [
      'suggestions and choices',
      [{ ...command, options: [option('a', { autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }],
    ],
    ['26 options', [{ ...command, options: Array.from({ length: 26 }, (_, i) => option(`a${i}`)) }]],
    ['an unknown context', [{ ...command, contexts: [3] }]],
  ])('%s', (_, list) => {
    expect(commandFaults(list)).not.toEqual([])
  })

  test('and takes what is right', () => {
    const options = [option('sujet', { required: true }), option("l'année")]
    expect(commandFaults([{ ...command, name: 'résumé', options }])).toEqual([])
  })
})

describe('exchanges', () => {
  let fake: FakeDiscord
  beforeAll(async () => {
    fake = await FakeDiscord.start()
    await ask('PUT', `applications/${APPLICATION}/commands`, [
      { name: 'a', description: 'a', options: [{ type: 3, name: 'b', description: 'b', autocomplete: true }] },
    ])
  })
  afterAll(() => fake.stop())

  async function ask(method: string, path: string, body: unknown, authorization = `Bot ${TOKEN}`) {
    const response = await fetch(`${fake.api}/v10/${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const answer: unknown = response.status === 204 ? null : await response.json()
    return typeof answer === 'object' && answer !== null && 'code' in answer ? answer.code : response.status
  }
  const callback = ({ asked }: ReturnType<FakeDiscord['slash']>, body: unknown) =>
    ask('POST', `interactions/${asked.id}/${asked.token}/callback`, body)
  const webhook = ({ asked }: ReturnType<FakeDiscord['slash']>, method: string, path: string, body?: unknown) =>
    ask(method, `webhooks/${APPLICATION}/${asked.token}${path}`, body)
  const reply = { type: 4, data: { content: 'a' } }
  const thinking = { type: 5, data: { flags: 0 } }

  test('a second answer is 40060, a late one 10062, an unknown one 10062', async () => {
    const exchange = fake.slash('a')
    expect(await callback(exchange, reply)).toBe(204)
    expect(await callback(exchange, reply)).toBe(40060)
    const late = fake.slash('a')
    fake.advance(3001)
    expect(await callback(late, reply)).toBe(10062)
    expect(await ask('POST', 'interactions/1/nobody/callback', reply)).toBe(10062)
  })

  test('nothing can be added before the acknowledgement, nor after a quarter of an hour', async () => {
    const exchange = fake.slash('a')
    expect(await webhook(exchange, 'POST', '', { content: 'a' })).toBe(10015)
    await callback(exchange, thinking)
    expect(await webhook(exchange, 'PATCH', '/messages/@original', { content: 'a' })).toBe(200)
    fake.advance(15 * 60_000 + 1)
    expect(await webhook(exchange, 'PATCH', '/messages/@original', { content: 'b' })).toBe(50027)
  })

  test('the first message after "thinking" takes its place and its publicity', async () => {
    const exchange = fake.slash('a')
    await callback(exchange, thinking)
    await webhook(exchange, 'POST', '', { content: 'a', flags: 64 })
    expect(exchange.messages.map(({ ephemeral }) => ephemeral)).toEqual([false])
  })

  test('what was taken away is gone', async () => {
    const exchange = fake.slash('a')
    await callback(exchange, thinking)
    expect(await webhook(exchange, 'DELETE', '/messages/@original')).toBe(204)
    expect(await webhook(exchange, 'PATCH', '/messages/@original', { content: 'a' })).toBe(10008)
  })

  test('suggestions answer typing and nothing else', async () => {
    const choices = (...choices: object[]) => ({ type: 8, data: { choices } })
    expect(await callback(fake.slash('a'), choices())).toBe(50035)
    expect(await callback(fake.typing('a', 'b', ''), reply)).toBe(50035)
    expect(await callback(fake.typing('a', 'b', ''), choices({ name: 'a'.repeat(101), value: 'a' }))).toBe(50035)
    expect(await callback(fake.typing('a', 'b', ''), choices({ name: 'a', value: '' }))).toBe(50035)
    expect(await callback(fake.typing('a', 'b', ''), choices(...Array(26).fill({ name: 'a', value: 'a' })))).toBe(50035)
    expect(await callback(fake.typing('a', 'b', ''), choices({ name: 'a', value: 'a' }))).toBe(204)
  })

  test('a bad payload is 50035, a wrong token 401', async () => {
    expect(await callback(fake.slash('a'), { type: 4, data: { content: '' } })).toBe(50035)
    expect(await ask('GET', 'gateway/bot', undefined, 'Bot other')).toBe(0)
  })

  test.each([
    ['a wrong token', { token: 'other', intents: 1 }, 4004],
    ['intents that do not exist', { token: TOKEN, intents: 1 << 30 }, 4013],
    ['a privileged intent', { token: TOKEN, intents: 1 | (1 << 15) }, 4014],
  ])('the gateway closes on %s', async (_, d, code) => {
    const socket = new WebSocket(fake.api.replace('http', 'ws').replace('/api', '/gateway'))
    const closed = new Promise((done) => socket.on('close', done))
    socket.on('message', () => socket.send(JSON.stringify({ op: 2, d })))
    expect(await closed).toBe(code)
  })
})
