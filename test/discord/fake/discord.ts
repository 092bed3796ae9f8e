import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  GatewayDispatchEvents,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10'
import { commandFaults } from './command-rules.ts'
import { type Asked, Exchange, type Shown } from './exchange.ts'
import { FakeGateway } from './gateway.ts'
import { isRecord, type Json, records } from './json.ts'
import { messageFaults } from './message-rules.ts'
import { openapiFaults } from './openapi.ts'
import { invalidForm, missingAccess, Refusal, unauthorized, unknownInteraction, unknownWebhook } from './refusal.ts'
import { seenIn } from './seen.ts'
import type { Fault, Trouble } from './trouble.ts'

export const APPLICATION = '100000000000000001'
export const TOKEN = `${Buffer.from(APPLICATION).toString('base64url')}.of-the.fake-discord`
export const GUILD = '200000000000000002'
/** A second server that the bot is in. */
export const OTHER_GUILD = '200000000000000003'
const CHANNEL = '300000000000000003'
const PERSON = { username: 'asker', discriminator: '0', global_name: 'Asker', avatar: null }
export const ASKER = '400000000000000004'
export const STRANGER = '400000000000000005'
const BOT = { id: APPLICATION, username: 'verbatim', discriminator: '0', global_name: null, avatar: null, bot: true }

export interface AskOptions {
  readonly locale?: string
  /** How long ago the person pressed Enter, in ms: over 3000 is too late to answer. */
  readonly age?: number
  /** In a direct message with the bot rather than in the server. */
  readonly direct?: boolean
  /** In which server: the first unless told. */
  readonly guild?: string
  /** By somebody who has installed the bot for themselves, in a server that has not. */
  readonly ownInstall?: boolean
  /** Where a command has them: which of its subcommands. */
  readonly subcommand?: string
  /** Files given, by the options they are given in. */
  readonly files?: Readonly<Record<string, Attached>>
  /** The server's language: English unless told, as Discord has it of every server that is no Community. */
  readonly guildLocale?: string
  /** Who does it: the asker unless told. */
  readonly by?: string
  /** What they may do here, as a bit field: nothing unless told. */
  readonly permissions?: bigint
  /** What the bot may do here: nothing unless told. */
  readonly botPermissions?: bigint
}

/** A file that somebody has given, and where it can be fetched. */
export interface Attached {
  readonly filename: string
  readonly content_type: string
  readonly url: string
}

/** A file that the bot has sent, and under which interaction. */
export interface Sent {
  readonly token: string
  readonly name: string
  readonly bytes: Buffer
}

export interface FakeOptions {
  readonly heartbeatInterval?: number
  /** Stands still unless told, so that a slow machine makes no reply late; the real one for real figures. */
  readonly clock?: 'still' | 'real'
  /** Servers that the bot is in; Discord tells about them later, or cannot at the moment. */
  readonly unavailableGuilds?: readonly string[]
}

interface Call {
  readonly parts: readonly string[]
  readonly body: unknown
  /** What the rules of the route are about. */
  readonly exchange: () => Exchange
}

interface Route {
  /** As Discord's description writes it. */
  readonly name: string
  readonly pattern: RegExp
  readonly authorised: boolean
  readonly answer: (call: Call) => object | null
}

/** Discord, as far as this bot needs it: HTTP and a gateway on this machine, the rules and refusals of the real one. */
export class FakeDiscord {
  readonly #now: () => number
  #advanced = 0
  #ids = 0n
  readonly #server = createServer((request, response) => void this.#serve(request, response))
  readonly #exchanges = new Map<string, Exchange>()
  readonly #byToken = new Map<string, Exchange>()
  readonly gateway: FakeGateway
  /** Commands as registered: for everybody under "global", else under the server's id. */
  readonly commands = new Map<string, readonly Json[]>()
  /** Every request, as "PATCH /webhooks/…", in order. */
  readonly requests: string[] = []
  /** What the bot has posted of its own accord, by channel; a nonce that comes again is the same message. */
  readonly posted: (Shown & { readonly channel: string; readonly nonce: unknown })[] = []
  /** Every file that was sent. */
  readonly sent: Sent[] = []
  /** What was refused and why: a bot that keeps the rules leaves it empty. */
  readonly refusals: string[] = []
  /** What happens to the next requests that match. */
  readonly faults: Fault[] = []
  /** What happens to any other request. */
  mood: (line: string) => Trouble | null = () => null
  /** Of the application, as its owner set it up. */
  application: Json = {}

  private constructor({ heartbeatInterval = 45_000, clock = 'still', unavailableGuilds = [] }: FakeOptions) {
    const start = Date.now()
    this.#now = clock === 'real' ? () => Date.now() + this.#advanced : () => start + this.#advanced
    this.gateway = new FakeGateway(this.#server, {
      token: TOKEN,
      heartbeatInterval,
      ready: () => ({
        user: BOT,
        application: { id: APPLICATION, flags: 0 },
        guilds: unavailableGuilds.map((id) => ({ id, unavailable: true })),
      }),
      address: () => `ws://127.0.0.1:${this.#port()}/gateway`,
    })
  }

  static async start(options: FakeOptions = {}): Promise<FakeDiscord> {
    const fake = new FakeDiscord(options)
    await new Promise<void>((listening) => fake.#server.listen(0, '127.0.0.1', listening))
    return fake
  }

  async stop(): Promise<void> {
    await this.gateway.close()
    this.#server.closeAllConnections()
    await new Promise((closed) => this.#server.close(closed))
  }

  /** For DISCORD_API. */
  get api(): string {
    return `http://127.0.0.1:${this.#port()}/api`
  }

  /** Lets time pass for the rules, without waiting. */
  advance(ms: number): void {
    this.#advanced += ms
  }

  /** A person sends a slash command. */
  slash(name: string, values: Readonly<Record<string, string | number | boolean>> = {}, options: AskOptions = {}) {
    const { exchange, payload } = this.#ask(name, options, null)
    const optionOf = (name: string) => this.#option(payload, name, options.subcommand)
    const given: Json[] = Object.entries(values).map(([name, value]) => ({ name, type: optionOf(name), value }))
    const attachments: Record<string, Json> = {}
    for (const [name, file] of Object.entries(options.files ?? {})) {
      const id = this.#newId()
      attachments[id] = { id, size: 1, proxy_url: file.url, ...file }
      given.push({ name, type: optionOf(name), value: id })
    }
    this.#deliver(payload, InteractionType.ApplicationCommand, within(options.subcommand, given), { attachments })
    return exchange
  }

  /** A person picks a command of the menu at somebody's message. */
  menu(name: string, message: Json, options: AskOptions = {}) {
    const { exchange, payload } = this.#ask(name, options, null)
    const { command, ...rest } = payload
    const id = this.#newId()
    const author = { ...PERSON, id: STRANGER, public_flags: 0 }
    const { interaction_metadata: _none, ...plain } = asMessage(
      { id, body: {}, ephemeral: false, thinking: false },
      exchange.asked,
    )
    const target = { ...plain, author, ...message }
    this.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, {
      ...rest,
      type: InteractionType.ApplicationCommand,
      data: {
        id: command['id'],
        name: command['name'],
        type: ApplicationCommandType.Message,
        target_id: id,
        resolved: { messages: { [id]: target } },
      },
    })
    return exchange
  }

  /** A person is typing into an option that suggests. */
  typing(name: string, option: string, typed: string, options: AskOptions = {}) {
    const { exchange, payload } = this.#ask(name, options, ApplicationCommandOptionType.String)
    const focused = {
      name: option,
      type: this.#option(payload, option, options.subcommand),
      value: typed,
      focused: true,
    }
    this.#deliver(payload, InteractionType.ApplicationCommandAutocomplete, within(options.subcommand, [focused]))
    return exchange
  }

  /** A person presses a button under an answer: the one of this id. */
  press(of: Exchange, customId: string, options: AskOptions = {}) {
    const shown = of.messages.find((shown) => seenIn(shown).buttons.some(({ id }) => id === customId))
    if (!shown) throw new Error(`no button ${customId} to press`)
    return this.#use({ of, shown }, { custom_id: customId, component_type: ComponentType.Button }, options)
  }

  /** The same, the first one of this label. */
  tap(of: Exchange, label: string, options: AskOptions = {}) {
    const buttons = of.messages.flatMap((shown) => seenIn(shown).buttons)
    const button = buttons.find((button) => button.label === label && button.id !== undefined)
    if (!button) throw new Error(`no button ${label} among ${buttons.map(({ label }) => label).join(', ')}`)
    return this.press(of, String(button.id), options)
  }

  /** A person chooses the entry of this label from a list. */
  choose(of: Exchange, label: string, options: AskOptions = {}) {
    for (const shown of of.messages)
      for (const { id, choices } of seenIn(shown).lists)
        for (const choice of choices)
          if (choice['label'] === label)
            return this.#use(
              { of, shown },
              { custom_id: id, component_type: ComponentType.StringSelect, values: [choice['value']] },
              options,
            )
    throw new Error(`no entry ${label} to choose`)
  }

  #use(pressed: { readonly of: Exchange; readonly shown: Shown }, data: object, options: AskOptions) {
    const { exchange, payload } = this.#interaction(options, null, pressed)
    this.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, {
      ...payload,
      type: InteractionType.MessageComponent,
      message: asMessage(pressed.shown, pressed.of.asked),
      data,
    })
    return exchange
  }

  #ask(name: string, options: AskOptions, typing: 3 | null) {
    const command = [...(this.commands.get(GUILD) ?? []), ...(this.commands.get('global') ?? [])].find(
      (command) => command['name'] === name,
    )
    if (!command) throw new Error(`/${name} is not registered`)
    const { exchange, payload } = this.#interaction(options, typing, null)
    return { exchange, payload: { ...payload, command } }
  }

  #interaction(options: AskOptions, typing: 3 | null, pressed: { of: Exchange; shown: Shown } | null) {
    const {
      locale = 'en-US',
      age = 0,
      direct = false,
      guild = GUILD,
      guildLocale = 'en-US',
      ownInstall = false,
    } = options
    const { by = ASKER, permissions = 0n, botPermissions = 0n } = options
    const createdAt = this.#now() - age
    const id = this.#newId(createdAt)
    const exchange = new Exchange({ id, token: `interaction-${id}`, by, typing, pressed, createdAt }, this.#now, () =>
      this.#newId(),
    )
    this.#exchanges.set(id, exchange)
    this.#byToken.set(exchange.asked.token, exchange)
    const user = { ...PERSON, id: by, public_flags: 0 }
    const payload = {
      id,
      application_id: APPLICATION,
      token: exchange.asked.token,
      version: 1,
      channel_id: CHANNEL,
      channel: { id: CHANNEL, type: direct ? 1 : 0 },
      locale,
      entitlements: [],
      authorizing_integration_owners: direct || ownInstall ? { 1: by } : { 0: guild },
      context: direct ? 1 : 0,
      attachment_size_limit: 10_000_000,
      app_permissions: String(botPermissions),
      ...(direct
        ? { user }
        : {
            guild_id: guild,
            guild_locale: guildLocale,
            guild: { id: guild, locale: guildLocale, features: [] },
            member: {
              user,
              roles: [],
              joined_at: '2020-01-01T00:00:00Z',
              deaf: false,
              mute: false,
              flags: 0,
              permissions: String(permissions),
            },
          }),
    }
    return { exchange, payload }
  }

  #option({ command }: { readonly command: Json }, name: string, subcommand?: string): unknown {
    const all = records(command['options'])
    const holder = subcommand === undefined ? all : records(all.find(({ name }) => name === subcommand)?.['options'])
    const option = holder.find((option) => option['name'] === name)
    if (!option) throw new Error(`/${command['name']} has no option ${name}`)
    return option['type']
  }

  #deliver(
    { command, ...payload }: Json & { readonly command: Json },
    type: InteractionType,
    options: readonly Json[],
    resolved: Json = {},
  ) {
    const { id, name } = command
    this.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, {
      ...payload,
      type,
      data: { id, name, type: ApplicationCommandType.ChatInput, options, resolved },
    })
  }

  // ----- HTTP -----

  readonly #routes: readonly Route[] = [
    {
      name: 'get /gateway/bot',
      pattern: /^GET \/gateway\/bot$/,
      authorised: true,
      answer: () => ({
        url: `ws://127.0.0.1:${this.#port()}/gateway`,
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
      }),
    },
    {
      name: 'get /applications/@me',
      pattern: /^GET \/applications\/@me$/,
      authorised: true,
      answer: () => ({
        ...{ id: APPLICATION, name: 'Verbatim', description: '', flags: 0, verify_key: '', bot: BOT },
        ...{ approximate_guild_count: 1, approximate_user_install_count: 0, interactions_endpoint_url: null },
        ...this.application,
      }),
    },
    {
      name: 'get /applications/{application_id}/commands',
      pattern: /^GET \/applications\/\d+\/commands$/,
      authorised: true,
      answer: () => this.commands.get('global') ?? [],
    },
    {
      name: 'get /applications/{application_id}/guilds/{guild_id}/commands',
      pattern: /^GET \/applications\/\d+\/guilds\/(\d+)\/commands$/,
      authorised: true,
      answer: ({ parts: [guild = ''] }) => {
        if (guild !== GUILD) throw missingAccess()
        return this.commands.get(guild) ?? []
      },
    },
    {
      name: 'put /applications/{application_id}/commands',
      pattern: /^PUT \/applications\/\d+\/commands$/,
      authorised: true,
      answer: ({ body }) => this.#register('global', body),
    },
    {
      name: 'put /applications/{application_id}/guilds/{guild_id}/commands',
      pattern: /^PUT \/applications\/\d+\/guilds\/(\d+)\/commands$/,
      authorised: true,
      answer: ({ parts: [guild = ''], body }) => {
        if (guild !== GUILD) throw missingAccess()
        return this.#register(guild, body)
      },
    },
    {
      name: 'post /interactions/{interaction_id}/{interaction_token}/callback',
      pattern: /^POST \/interactions\/(\d+)\/([^/]+)\/callback$/,
      authorised: false,
      answer: ({ parts: [id = '', token], body }) => {
        const exchange = this.#exchanges.get(id)
        if (!exchange || exchange.asked.token !== token) throw unknownInteraction()
        exchange.callback(isRecord(body) ? body : {})
        return null
      },
    },
    {
      name: 'post /channels/{channel_id}/messages',
      pattern: /^POST \/channels\/(\d+)\/messages$/,
      authorised: true,
      answer: ({ parts: [channel = ''], body }) => this.#postIn(channel, isRecord(body) ? body : {}),
    },
    {
      name: 'post /users/@me/channels',
      pattern: /^POST \/users\/@me\/channels$/,
      authorised: true,
      answer: ({ body }) => ({ id: isRecord(body) ? body['recipient_id'] : null, type: 1 }),
    },
    {
      name: 'post /webhooks/{webhook_id}/{webhook_token}',
      pattern: /^POST \/webhooks\/\d+\/([^/]+)$/,
      authorised: false,
      answer: ({ exchange, body }) => asMessage(exchange().followUp(isRecord(body) ? body : {}), exchange().asked),
    },
    {
      name: 'patch /webhooks/{webhook_id}/{webhook_token}/messages/@original',
      pattern: /^PATCH \/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/,
      authorised: false,
      answer: ({ exchange, parts: [, id = ''], body }) =>
        asMessage(exchange().edit(id, isRecord(body) ? body : {}), exchange().asked),
    },
    {
      name: 'delete /webhooks/{webhook_id}/{webhook_token}/messages/@original',
      pattern: /^DELETE \/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/,
      authorised: false,
      answer: ({ exchange, parts: [, id = ''] }) => {
        exchange().remove(id)
        return null
      },
    },
  ]

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://fake').pathname).replace(/^\/api\/v10/, '')
    const line = `${request.method} ${path}`
    this.requests.push(line)
    const trouble = this.#trouble(line)
    if (trouble === 'cut-before') {
      request.socket.destroy()
      return
    }
    try {
      const { text, files } = await bodyOf(request)
      if (trouble && typeof trouble === 'object' && 'delay' in trouble) await pause(trouble.delay)
      if (trouble instanceof Refusal) throw trouble
      const answer = this.#answer(line, request.headers.authorization, text)
      const token = /\/webhooks\/\d+\/([^/]+)/.exec(line)?.[1] ?? ''
      this.sent.push(...files.map((file) => ({ token, ...file })))
      if (trouble === 'cut-after') request.socket.destroy()
      else if (answer === null) response.writeHead(204).end()
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      // What was planned is no fault of the bot's.
      if (error !== trouble)
        this.refusals.push(`${line}: ${error.code} ${error.message} ${error.faults.join('; ')}`.trimEnd())
      response
        .writeHead(error.status, { 'content-type': 'application/json', ...error.headers })
        .end(JSON.stringify(error))
    }
  }

  #trouble(line: string): Trouble | null {
    const planned = this.faults.findIndex(({ match }) => match.test(line))
    return planned < 0 ? this.mood(line) : (this.faults.splice(planned, 1)[0]?.trouble ?? null)
  }

  #answer(line: string, authorization: string | undefined, text: string): object | null {
    const route = this.#routes.find(({ pattern }) => pattern.test(line))
    if (!route) throw new Refusal(404, 0, '404: Not Found')
    if (route.authorised && authorization !== `Bot ${TOKEN}`) throw unauthorized()
    const body: unknown = text ? JSON.parse(text) : undefined
    if (body !== undefined) {
      const faults = openapiFaults(route.name, body)
      if (faults.length > 0) throw invalidForm(faults)
    }
    const parts = route.pattern.exec(line)?.slice(1) ?? []
    return route.answer({ parts, body, exchange: () => this.#exchangeOf(parts[0] ?? '') })
  }

  #postIn(channel: string, body: Json): object {
    const faults = messageFaults(body)
    if (faults.length > 0) throw invalidForm(faults)
    const { nonce, enforce_nonce: enforced } = body
    const known = enforced === true && this.posted.find((post) => post.nonce === nonce && post.channel === channel)
    const post = known || { id: this.#newId(), body, ephemeral: false, thinking: false, channel, nonce }
    if (!known) this.posted.push(post)
    return { id: post.id, channel_id: channel }
  }

  #exchangeOf(token: string): Exchange {
    const exchange = this.#byToken.get(token)
    if (!exchange) throw unknownWebhook()
    return exchange
  }

  #register(scope: string, body: unknown): object {
    const faults = Array.isArray(body) ? commandFaults(records(body)) : ['a list is needed']
    if (faults.length > 0) throw invalidForm(faults)
    const commands = records(body).map((command) => ({
      type: ApplicationCommandType.ChatInput,
      ...command,
      id: this.#newId(),
      application_id: APPLICATION,
      version: '1',
    }))
    this.commands.set(scope, commands)
    return commands
  }

  #port(): number {
    const address = this.#server.address()
    if (!isAddress(address)) throw new Error('the fake Discord is not listening')
    return address.port
  }

  /** Ids carry their time, and discord.js reads it: https://discord.com/developers/docs/reference#snowflakes */
  #newId(at = this.#now()): string {
    return String((BigInt(at - 1_420_070_400_000) << 22n) | (++this.#ids & 0x3fffffn))
  }
}

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null

/** Text, and files where it comes in several parts: https://discord.com/developers/docs/reference#uploading-files */
async function bodyOf(request: IncomingMessage) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const body = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return { text: body.toString('utf8'), files: [] }
  const form = await new Response(body, { headers: { 'content-type': type } }).formData()
  const files: { name: string; bytes: Buffer }[] = []
  for (const part of form.values())
    if (typeof part !== 'string') files.push({ name: part.name, bytes: Buffer.from(await part.arrayBuffer()) })
  return { text: String(form.get('payload_json')), files }
}

/** Options as they come within a subcommand. */
const within = (subcommand: string | undefined, options: readonly Json[]): readonly Json[] =>
  subcommand === undefined ? options : [{ name: subcommand, type: ApplicationCommandOptionType.Subcommand, options }]

const asMessage = ({ id, body, ephemeral }: Shown, { by, id: asked }: Asked): Json => ({
  id,
  interaction_metadata: { id: asked, type: 2, user: { ...PERSON, id: by }, authorizing_integration_owners: {} },
  channel_id: CHANNEL,
  author: BOT,
  content: '',
  timestamp: new Date(0).toISOString(),
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: 0,
  flags: Number(body['flags'] ?? 0) | (ephemeral ? MessageFlags.Ephemeral : 0),
  components: body['components'] ?? [],
})
