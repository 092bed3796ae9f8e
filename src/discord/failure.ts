import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js'
import { Unreachable } from './transport.ts'

/** Why an answer did not arrive and nobody can be told: its name among the outcomes, and what the log says. */
export interface Missed {
  readonly outcome: 'late' | 'answered-elsewhere' | 'expired' | 'deleted' | 'unreachable'
  readonly sentence: string
}

const LATE: Missed = {
  outcome: 'late',
  sentence: 'the question reached Discord’s three seconds unacknowledged: the machine or its network is too slow',
}
const ELSEWHERE: Missed = {
  outcome: 'answered-elsewhere',
  sentence: 'somebody else answered: is the bot running twice with one token?',
}
const EXPIRED: Missed = {
  outcome: 'expired',
  sentence: 'the answer took longer than the fifteen minutes Discord allows',
}
const DELETED: Missed = { outcome: 'deleted', sentence: 'the message was deleted before its answer was there' }
const UNREACHABLE: Missed = {
  outcome: 'unreachable',
  sentence: 'Discord could not be reached for as long as an answer would have been worth something',
}

/** What became of an answer that could not be given; null for a fault of ours, which the asker can be told of. */
export function missedBy(error: unknown): Missed | null {
  if (error instanceof Unreachable || error instanceof HTTPError || error instanceof RateLimitError) return UNREACHABLE
  if (!(error instanceof DiscordAPIError)) return null
  switch (error.code) {
    case RESTJSONErrorCodes.UnknownInteraction:
      return LATE
    case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
      return ELSEWHERE
    case RESTJSONErrorCodes.InvalidWebhookToken:
    case RESTJSONErrorCodes.UnknownWebhook:
      return EXPIRED
    case RESTJSONErrorCodes.UnknownMessage:
      return DELETED
    default:
      return null
  }
}
