import { DiscordAPIError, MessageFlags, type REST, RESTJSONErrorCodes, Routes } from 'discord.js'
import { watchPost, watchTrouble } from '../replies/discord/watch.ts'
import type { Trouble, Watch } from '../servers/watchStore.ts'
import type { Poster } from '../watching/watcher.ts'
import { messageOf } from './send.ts'

const NO_PERMISSION = new Set<unknown>([RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.MissingPermissions])

/** Posts what watches find; whoever set one that cannot be posted any more is told in a direct message. */
export const poster =
  (rest: REST, missed: (error: unknown) => void): Poster =>
  async ({ key, watch, results, found }) => {
    const { language, channel } = watch
    const components = watchPost(named(watch), results, found, language)
    try {
      // The same nonce is the same message, for a few minutes: one that arrived unheard is not posted twice.
      await rest.post(Routes.channelMessages(channel), {
        body: { ...bodyOf(components), nonce: key, enforce_nonce: true },
      })
      return null
    } catch (error) {
      const trouble = troubleOf(error)
      if (!trouble) throw error
      await tell(rest, watch, trouble).catch(missed)
      return trouble
    }
  }

function troubleOf(error: unknown): Trouble | null {
  if (!(error instanceof DiscordAPIError)) return null
  if (NO_PERMISSION.has(error.code)) return 'no-permission'
  return error.code === RESTJSONErrorCodes.UnknownChannel ? 'no-channel' : null
}

async function tell(rest: REST, watch: Watch, trouble: Trouble): Promise<void> {
  const direct = await rest.post(Routes.userChannels(), { body: { recipient_id: watch.setBy } })
  if (typeof direct !== 'object' || direct === null || !('id' in direct)) return
  const components = watchTrouble(named(watch), trouble, watch.language)
  await rest.post(Routes.channelMessages(String(direct.id)), { body: bodyOf(components) })
}

const named = ({ speaker, ...watch }: Watch) => ({ ...watch, speaker: speaker?.name ?? null })

const bodyOf = (shown: Parameters<typeof messageOf>[0]) => {
  const { components, allowedMentions } = messageOf(shown)
  return { components, allowed_mentions: allowedMentions, flags: MessageFlags.IsComponentsV2 }
}
