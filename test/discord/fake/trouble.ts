import { Refusal } from './refusal.ts'

/** What can happen to a request on its way: refused, its line cut before or after Discord took it, or slow. */
export type Trouble = Refusal | 'cut-before' | 'cut-after' | { readonly delay: number }

export interface Fault {
  /** Of "METHOD /path"; it happens once. */
  readonly match: RegExp
  readonly trouble: Trouble
}

export const unavailable = (status = 503) => new Refusal(status, 0, 'Service Unavailable')

/** As Discord limits one webhook's token: https://discord.com/developers/docs/topics/rate-limits */
export const rateLimited = (seconds: number, scope: 'user' | 'global' | 'shared' = 'user') =>
  new Refusal(429, 0, 'You are being rate limited.', [], {
    'retry-after': String(seconds),
    'x-ratelimit-scope': scope,
    ...(scope === 'global' && { 'x-ratelimit-global': 'true' }),
  })
