import type { Checked, DifferencePart, LanguageCode, Slice } from '../model.ts'
import { quoted } from './marks.ts'
import { words } from './words.ts'

/** Changes that are told one by one. */
const MOST_CHANGES = 4

/**
 * What is to be known of a checked quotation besides its heading, a sentence a line: who said it, and in words what the
 * difference shows by its looks, for those who do not see them.
 *
 * @param show makes words from outside safe for where they are shown, and short.
 */
export function checkNotes(checked: Checked, language: LanguageCode, show: (text: string) => string): string[] {
  const say = words[language].check
  const { verdict, wording, difference, results } = checked
  const about = verdict === 'other-speaker' || verdict === 'unquoted' || verdict === 'joined'
  const source = results[0]?.article.language ?? language
  const changes = changesIn(difference).map(({ said, printed }) => {
    const slices = printed.map((slice) => quoted(slice, source, show)).join(' ')
    if (said === null) return say.leftOut(slices)
    return slices === '' ? say.added(show(said)) : say.replaced(show(said), slices)
  })
  const more = changes.length - MOST_CHANGES
  return [
    ...(results.some(({ article }) => article.versionOf !== undefined) ? [words[language].removed] : []),
    ...speakerNote(checked, language, show),
    ...(about && wording !== null && (verdict === 'other-speaker' || wording !== 'word-for-word')
      ? [say.wording(wording)]
      : []),
    ...changes.slice(0, MOST_CHANGES),
    ...(more > 0 ? [say.moreChanges(more)] : []),
  ]
}

function speakerNote(
  { claimed, sameSpeaker, results }: Checked,
  language: LanguageCode,
  show: (text: string) => string,
) {
  const say = words[language].check
  if (claimed === null || results.length === 0) return []
  const speaker = results.find((result) => result.speaker)?.speaker?.name ?? null
  if (sameSpeaker === false) return [say.otherSpeaker(show(claimed), speaker && show(speaker))]
  return sameSpeaker ? [say.rightSpeaker(show(speaker ?? claimed))] : [say.unsureSpeaker(show(claimed))]
}

interface Change {
  /** The message's words; null where it leaves some out. */
  readonly said: string | null
  readonly printed: readonly Slice[]
}

/** Words left out and words added beside each other are one change. */
function changesIn(difference: readonly DifferencePart[]): readonly Change[] {
  const changes: Change[] = []
  let open = false
  for (const part of difference) {
    const last = open ? changes.at(-1) : undefined
    if (part.kind === 'left-out') {
      if (last) changes[changes.length - 1] = { ...last, printed: [...last.printed, part.source] }
      else changes.push({ said: null, printed: [part.source] })
    } else if (part.kind === 'added') {
      if (last?.said === null) changes[changes.length - 1] = { ...last, said: part.words }
      else changes.push({ said: part.words, printed: [] })
    }
    open = part.kind === 'left-out' || part.kind === 'added'
  }
  return changes
}
