import { setTimeout as pause } from 'node:timers/promises'
import { DefaultRestOptions, type RESTOptions } from 'discord.js'
import { RESTJSONErrorCodes } from 'discord-api-types/v10'

// discord.js repeats a request that Discord answered with 5xx at once, three times within a few milliseconds, and one whose
// line dropped mostly not at all. Given as its `makeRequest`, this stands in for both; 429 stays with discord.js, but for
// requests already in doubt.

/** In milliseconds: for how long one attempt may last, and from when on no further one is begun. */
interface Patience {
  readonly attempt: number
  readonly whole: number
}

/** Discord takes an acknowledgement for three seconds by its own clock, and says itself when one comes too late. */
const CALLBACK: Patience = { attempt: 10_000, whole: 10_000 }

/** An acknowledged one can be answered for fifteen minutes: an outage of Discord's must not lose the answer. */
const ANSWER: Patience = { attempt: 10_000, whole: 14 * 60_000 }

/** Logging in and registering have their own way of trying again. */
const OTHER: Patience = { attempt: 10_000, whole: 5000 }

type Init = Parameters<RESTOptions['makeRequest']>[1]

const FIRST_PAUSE = 50
const LONGEST_PAUSE = 15_000

/** Discord, or the network before it, did not take a request however often it was tried. */
export class Unreachable extends Error {
  readonly reason: string

  constructor(reason: string, cause?: unknown) {
    super(`Discord could not be reached: ${reason}`, { cause })
    this.reason = reason
    this.name = 'Unreachable'
  }
}

/** What discord.js is told about sending: the repeating is all ours. */
export const transport: Pick<RESTOptions, 'makeRequest' | 'retries' | 'timeout'> = {
  makeRequest: send,
  retries: 0,
  timeout: ANSWER.whole + ANSWER.attempt,
}

/** Sends until an answer that means something has come in whole, with growing pauses. */
async function send(url: string, given: Init): Promise<Response> {
  const init = await asBytes(given)
  const patience = patienceFor(url)
  const end = performance.now() + patience.whole
  // Whether an attempt may have arrived although we did not hear so.
  let uncertain = false
  for (let wait = FIRST_PAUSE; ; wait = Math.min(2 * wait, LONGEST_PAUSE)) {
    const result = await attempt(url, init, patience.attempt)
    const limited = result instanceof Response && result.status === 429
    if (result instanceof Response && result.status < 500 && !(limited && uncertain)) {
      // Told that it is acknowledged already: by ourselves.
      const ours = uncertain && patience === CALLBACK && (await alreadyAcknowledged(result))
      return ours ? new Response(null, { status: 204 }) : result
    }
    if (!limited) uncertain = true
    // Not all at the same moment: a burst that failed together would come back together.
    const next = limited ? 1000 * Number(result.headers.get('retry-after')) : wait * (0.5 + Math.random())
    if (init.signal?.aborted || performance.now() + next > end) throw asUnreachable(result)
    await pause(next)
  }
}

/**
 * A form with files as bytes. Another release of undici than discord.js brings may have set the dispatcher that all of
 * them share, and does not know this one's forms.
 */
async function asBytes(init: Init): Promise<Init> {
  if (!(init.body instanceof FormData)) return init
  const form = new Response(init.body)
  const headers = new Headers(Object.entries(init.headers ?? {}))
  headers.set('content-type', form.headers.get('content-type') ?? '')
  return { ...init, headers: Object.fromEntries(headers), body: new Uint8Array(await form.arrayBuffer()) }
}

/** The answer with its body, so that a line cut half-way is seen here; else what went wrong. */
async function attempt(url: string, init: Init, timeout: number): Promise<Response | Error> {
  const signals = [AbortSignal.timeout(timeout), ...(init.signal ? [init.signal] : [])]
  try {
    const answer = await DefaultRestOptions.makeRequest(url, { ...init, signal: AbortSignal.any(signals) })
    const { status, statusText, headers } = answer
    const body = await answer.arrayBuffer()
    return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers: [...headers] })
  } catch (error) {
    if (error instanceof Error) return error
    throw error
  }
}

function patienceFor(url: string): Patience {
  const { pathname } = new URL(url)
  if (/\/interactions\/\d+\/[^/]+\/callback$/.test(pathname)) return CALLBACK
  return /\/webhooks\/\d+\//.test(pathname) ? ANSWER : OTHER
}

async function alreadyAcknowledged(response: Response): Promise<boolean> {
  if (response.status !== 400) return false
  const said = await response.clone().text()
  return said.includes(String(RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged))
}

function asUnreachable(result: Response | Error): Unreachable {
  if (result instanceof Response) return new Unreachable(`it answered ${result.status}`)
  const { cause } = result
  return new Unreachable(cause instanceof Error && cause.message ? cause.message : result.message, result)
}
