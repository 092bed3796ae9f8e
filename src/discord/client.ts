import { Client, GatewayIntentBits, Options } from 'discord.js'
import { transport } from './transport.ts'

/** An interaction's token outlives no longer wait than this. */
const LONGEST_RATE_LIMIT_MS = 15 * 60_000

/** discord.js as this bot needs it: it asks to read nothing, keeps nobody, and sends by our own transport. */
export function createClient(api: string): Client {
  return new Client({
    // Discord sends slash commands to every bot; Guilds alone keeps the list of servers, and asks to read nothing.
    intents: [GatewayIntentBits.Guilds],
    // Nothing here needs a server's data, so one that is down must not hold up the questions from all the others.
    waitGuildTimeout: 0,
    allowedMentions: { parse: [] },
    rest: {
      ...transport,
      api,
      // Interactions do not count towards the limit that discord.js would hold us to (50 requests a second):
      // https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      // discord.js keeps a queue for each interaction answered, until it next sweeps: an hour, unless told.
      handlerSweepInterval: 30_000,
      rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_RATE_LIMIT_MS,
    },
    // An interaction brings all that is needed to answer it: people and messages are not kept.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
  })
}
