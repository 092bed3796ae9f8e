/** What Discord knows of the application that a token belongs to. */
export interface Application {
  readonly id: string
  readonly name: string
  /** How many servers it is in, roughly. */
  readonly servers: number
  /** Where questions are sent instead of to the bot, if the owner set that. */
  readonly endpoint: string | null
  /** Whether an intent is switched on that opens people's messages or lists, and that Verbatim has no use for. */
  readonly privileged: boolean
}

/** How far one gets with a token. */
export type CheckUp =
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** `registered`: how many commands Discord has been given, where the settings say. */
  | { readonly kind: 'connected'; readonly application: Application; readonly registered: number }

/** Where the bot is added to a server: it needs no permission of its own, only its commands. */
export function inviteLink(application: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=0`
}

/**
 * The application's number, which is the first part of its token; null where the token has not the shape of one.
 *
 * @see https://discord.com/developers/docs/reference#authentication
 */
export function applicationOf(token: string): string | null {
  const [first = ''] = /^[\w-]+(?=\.[\w-]+\.[\w-]+$)/.exec(token) ?? []
  const id = Buffer.from(first, 'base64url').toString('latin1')
  return /^\d{17,20}$/.test(id) ? id : null
}
