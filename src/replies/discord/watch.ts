import type { APIMessageTopLevelComponent } from 'discord-api-types/v10'
import type { LanguageCode, Result, WatchState } from '../../model.ts'
import { words } from '../words.ts'
import { card } from './card.ts'
import { MESSAGE_ROOM, share, small, text } from './components.ts'
import { oneLine } from './pieces.ts'

const HEAD_ROOM = 300

/** What a watch has found, for everybody in its channel: the first of the quotations, and how many more there are. */
export function watchPost(
  watch: Pick<WatchState, 'speaker' | 'topic'>,
  results: readonly Result[],
  found: number,
  language: LanguageCode,
): APIMessageTopLevelComponent[] {
  const say = words[language].library
  const more = found - results.length
  return [
    text(`### ${oneLine(say.posted(say.watch(watch)), HEAD_ROOM - 100)}`),
    ...share(results, MESSAGE_ROOM - HEAD_ROOM, (result, room, place) => card(result, language, room, place)),
    ...(more > 0 ? [text(small(say.morePosted(more)))] : []),
  ]
}

/** To whoever set a watch that cannot be posted any more; Discord shows the channel's name for its address. */
export function watchTrouble(
  { server, channel, ...watch }: Pick<WatchState, 'speaker' | 'topic' | 'channel'> & { readonly server: string },
  trouble: 'no-permission' | 'no-channel',
  language: LanguageCode,
): APIMessageTopLevelComponent[] {
  const say = words[language].library
  const address = `https://discord.com/channels/${server}/${channel}`
  return [text(oneLine(say.watchTrouble(say.watch(watch), address, trouble), 1000))]
}
