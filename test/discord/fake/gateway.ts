import type { Server } from 'node:http'
import { GatewayCloseCodes, GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'
import { isRecord, type Json } from './json.ts'

const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent
const KNOWN = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
)

export interface GatewayOptions {
  readonly token: string
  readonly heartbeatInterval: number
  readonly ready: () => Json
  readonly address: () => string
}

/** The socket side: who is connected, and what they missed while they were not. */
export class FakeGateway {
  readonly #options: GatewayOptions
  readonly #sockets: WebSocketServer
  #sessionId = 'none'
  #client: WebSocket | null = null
  #sequence = 0
  #sent: Json[] = []
  identified: Json[] = []
  resumed = 0
  heartbeats = 0
  /** Close codes that clients gave. */
  readonly closedWith: number[] = []
  /** Closes instead of answering the next identify: 4014 as for an intent switched off in the portal. */
  refuseNextIdentify: GatewayCloseCodes | null = null
  /** Whether connections are taken at all; if not, they get 503. */
  open = true
  turnedAway = 0
  /** Whether heartbeats are answered: on a line that died silently they are not. */
  alive = true

  constructor(server: Server, options: GatewayOptions) {
    this.#options = options
    this.#sockets = new WebSocketServer({
      server,
      path: '/gateway',
      verifyClient: (_, take) => {
        if (!this.open) this.turnedAway++
        take(this.open, 503)
      },
    })
    this.#sockets.on('connection', (socket) => this.#greet(socket))
  }

  get connected(): boolean {
    return this.#client !== null
  }

  /** Sends an event now, or when the client resumes. */
  dispatch(t: string, d: Json): void {
    const event = { op: GatewayOpcodes.Dispatch, t, s: ++this.#sequence, d }
    this.#sent.push(event)
    if (this.#client) send(this.#client, event)
  }

  /** Sends the event before once more. */
  repeat(): void {
    const last = this.#sent.at(-1)
    if (last && this.#client) send(this.#client, last)
  }

  /** Ends the connection as Discord does: with a close code, or by cutting the line. */
  drop(code?: number): void {
    const client = this.#client
    this.#client = null
    if (code === undefined) client?.terminate()
    else client?.close(code)
  }

  /** "Reconnect, please": sent before a gateway server is taken down. */
  askToReconnect(): void {
    if (this.#client) send(this.#client, { op: GatewayOpcodes.Reconnect, d: null })
  }

  /** "Invalid session": to be resumed all the same, or to be begun anew. */
  invalidate(resumable: boolean): void {
    const client = this.#client
    this.#client = null
    if (!resumable) this.#sessionId = 'none'
    if (client) send(client, { op: GatewayOpcodes.InvalidSession, d: resumable })
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate()
    await new Promise((done) => this.#sockets.close(done))
  }

  #greet(socket: WebSocket): void {
    socket.on('message', (raw) => this.#take(socket, raw))
    socket.on('close', (code) => {
      this.closedWith.push(code)
      if (this.#client === socket) this.#client = null
    })
    send(socket, {
      op: GatewayOpcodes.Hello,
      d: { heartbeat_interval: this.#options.heartbeatInterval, _trace: [] },
    })
  }

  #take(socket: WebSocket, raw: RawData): void {
    let payload: unknown
    try {
      payload = JSON.parse(raw.toString())
    } catch {
      payload = null
    }
    if (!isRecord(payload)) {
      socket.close(GatewayCloseCodes.DecodeError)
      return
    }
    const d = isRecord(payload['d']) ? payload['d'] : {}
    switch (payload['op']) {
      case GatewayOpcodes.Heartbeat:
        this.heartbeats++
        if (this.alive) send(socket, { op: GatewayOpcodes.HeartbeatAck })
        break
      case GatewayOpcodes.Identify:
        this.#identify(socket, d)
        break
      case GatewayOpcodes.Resume:
        this.#resume(socket, d)
        break
      case GatewayOpcodes.PresenceUpdate:
        break
      default:
        socket.close(GatewayCloseCodes.UnknownOpcode)
    }
  }

  #identify(socket: WebSocket, identity: Json): void {
    this.identified.push(identity)
    const { token, intents } = identity
    if (this.refuseNextIdentify !== null) {
      socket.close(this.refuseNextIdentify)
      this.refuseNextIdentify = null
    } else if (token !== this.#options.token) socket.close(GatewayCloseCodes.AuthenticationFailed)
    else if (typeof intents !== 'number' || (intents & ~KNOWN) !== 0) socket.close(GatewayCloseCodes.InvalidIntents)
    else if ((intents & PRIVILEGED) !== 0) socket.close(GatewayCloseCodes.DisallowedIntents)
    else {
      this.#client = socket
      this.#sent = []
      this.#sequence = 0
      this.#sessionId = `session-${this.identified.length}`
      this.dispatch(GatewayDispatchEvents.Ready, {
        v: 10,
        ...this.#options.ready(),
        session_id: this.#sessionId,
        resume_gateway_url: this.#options.address(),
        shard: [0, 1],
      })
    }
  }

  #resume(socket: WebSocket, { token, session_id: sessionId, seq }: Json): void {
    if (token !== this.#options.token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed)
    } else if (sessionId !== this.#sessionId || typeof seq !== 'number' || seq > this.#sequence) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false })
    } else {
      this.#client = socket
      this.resumed++
      for (const event of this.#sent) if (Number(event['s']) > seq) send(socket, event)
      this.dispatch(GatewayDispatchEvents.Resumed, {})
    }
  }
}

const send = (socket: WebSocket, payload: Json): void => socket.send(JSON.stringify(payload))
