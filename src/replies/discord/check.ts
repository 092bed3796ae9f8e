import type { APIMessageTopLevelComponent } from 'discord-api-types/v10'
import type { CheckAnswer, Checked, DifferencePart, LanguageCode } from '../../model.ts'
import { checkNotes } from '../checkNotes.ts'
import { beginning, CUT, ending } from '../excerpt.ts'
import { words } from '../words.ts'
import { CARD_ROOM, card } from './card.ts'
import { lines, roomOf, share, small, text } from './components.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'
import { oneLine, speakerName } from './pieces.ts'

/** Cards of true quotations in one message: two of them may take half of it, and each has nine of its forty components. */
const MOST_CARDS = 2
/** Quotations told of in full, and those told of on a line each. */
const MOST_FULL = 2
const MOST_LINES = 7
const LINE_ROOM = 110
const NOTE_ROOM = 130
/** Of a stretch that is the same, this much is shown on either side of what is not. */
const SAME_ROOM = 60

/** What became of each quotation, and the true ones. */
export function checkParts(answer: CheckAnswer, language: LanguageCode, room: number): APIMessageTopLevelComponent[] {
  const { checks, unchecked } = answer
  const full = checks.slice(0, MOST_FULL)
  const rest = checks.slice(MOST_FULL)
  const listed = rest.slice(0, MOST_LINES).map((one, at) => checkLine(answer, one, MOST_FULL + at + 1, language))
  const left = unchecked + rest.length - listed.length
  const closing = lines(...listed, left > 0 && small(words[language].check.unchecked(left)))
  const results = full.flatMap((one) => one.results.slice(0, MOST_CARDS)).slice(0, MOST_CARDS)
  const headRoom = (room - closing.length - results.length * CARD_ROOM) / full.length
  const heads = full.map((one, at) =>
    text(checkHead(answer, one, checks.length > 1 ? at + 1 : null, language, headRoom)),
  )
  const taken = heads.reduce((sum, head) => sum + roomOf(head), closing.length)
  const cards = share(results, room - taken, (result, part, at) => card(result, language, part, at))
  let next = 0
  const laid = full.flatMap((one, at) => {
    const own = one.results.filter((result) => results.includes(result)).length
    const from = next
    next += own
    return [heads[at], ...cards.slice(from, next)].filter((part) => part !== undefined)
  })
  return closing ? [...laid, text(closing)] : laid
}

/** The verdict, what was checked or how it differs, and the same in words. */
function checkHead(
  { articles }: CheckAnswer,
  checked: Checked,
  number: number | null,
  language: LanguageCode,
  room: number,
): string {
  const say = words[language].check
  const { verdict, wording, difference } = checked
  const heading = `**${number === null ? '' : `${number}. `}${say.verdict(verdict, articles)}**`
  const differs = difference.some(({ kind }) => kind === 'added' || kind === 'left-out')
  const notes = checkNotes(checked, language, (words) => oneLine(words, NOTE_ROOM / 2)).map(small)
  const legend = differs && wording !== null ? small(say.legend) : ''
  const bodyRoom = Math.max(80, (room - heading.length - legend.length) * 0.6)
  const body = differs ? differenceText(difference, bodyRoom) : number === null ? '' : oneLine(checked.text, 100)
  let shown = lines(heading, body && `> ${body}`, legend)
  for (const note of notes) if (shown.length + note.length + 1 <= room) shown = `${shown}\n${note}`
  return shown
}

/** A quotation that there is no room to tell more of. */
function checkLine({ articles }: CheckAnswer, checked: Checked, number: number, language: LanguageCode): string {
  const [result] = checked.results
  const verdict = `${number}. **${words[language].check.verdict(checked.verdict, articles)}**`
  const speaker = result?.speaker ? ` — ${speakerName(result.speaker)}` : ''
  const line = `${verdict} · ${oneLine(checked.text, 40)}`
  return line.length + speaker.length <= LINE_ROOM ? line + speaker : line
}

/** The printed words on one line: in bold what the message lacks, struck through what it has instead. */
function differenceText(difference: readonly DifferencePart[], room: number): string {
  let shown = ''
  for (const [at, part] of difference.entries()) {
    const piece = pieceOf(part, at > 0, at < difference.length - 1)
    if (shown.length + piece.length + CUT.length + 2 > room) return `${shown} ${escapeMarkdown(CUT)}`.trimStart()
    shown = shown === '' ? piece : `${shown} ${piece}`
  }
  return shown
}

function pieceOf(part: DifferencePart, before: boolean, after: boolean): string {
  switch (part.kind) {
    case 'same':
      return sameText(part.source.text, before, after)
    case 'left-out':
      return `**${oneLine(part.source.text, 2 * SAME_ROOM)}**`
    case 'added':
      return `~~${oneLine(part.words, 2 * SAME_ROOM)}~~`
    case 'between':
      return escapeMarkdown(CUT)
  }
}

/** The ends of a stretch that is the same, where it stands beside something that is not. */
function sameText(text: string, before: boolean, after: boolean): string {
  if (text.length <= 3 * SAME_ROOM) return oneLine(text, 4 * SAME_ROOM)
  const [first, last] = [before ? beginning(text, SAME_ROOM) : '', after ? ending(text, SAME_ROOM) : '']
  return [first, CUT, last]
    .filter(Boolean)
    .map((part) => oneLine(part, 2 * SAME_ROOM))
    .join(' ')
}
