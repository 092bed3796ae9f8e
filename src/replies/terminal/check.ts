import type { CheckAnswer, Checked, DifferencePart } from '../../model.ts'
import { card } from '../card.ts'
import { checkNotes } from '../checkNotes.ts'
import { beginning, CUT } from '../excerpt.ts'
import type { Page } from '../page.ts'
import { oneLine } from '../printable.ts'
import type { Run } from '../wrap.ts'

const LONGEST_NOTE = 120

/** Each quotation of a text with its verdict, how it differs, and the true one. */
export function check(answer: CheckAnswer, page: Page): string {
  const { checks, unchecked } = answer
  const say = page.words.check
  const several = checks.length > 1
  const parts = checks.map((one, at) => {
    const heading = `${several ? `${at + 1}. ` : ''}${say.verdict(one.verdict, answer.articles)}`
    const short = (text: string) => (text.length > LONGEST_NOTE ? `${beginning(text, LONGEST_NOTE)} ${CUT}` : text)
    return [
      page.heading(heading),
      ...body(one, several, page),
      ...checkNotes(one, page.language, (text) => oneLine(short(text))).map((note) =>
        page.indented({ text: note, style: page.dim }),
      ),
      ...one.results.map((result) => `\n${card(result, page)}`),
    ].join('\n')
  })
  if (unchecked > 0) parts.push(page.indented({ text: say.unchecked(unchecked), style: page.dim }))
  return parts.join('\n\n')
}

function body({ text, difference }: Checked, several: boolean, page: Page): readonly string[] {
  if (difference.some(({ kind }) => kind === 'added' || kind === 'left-out')) {
    const legend = page.colour ? page.words.check.legend : page.words.check.plainLegend
    return [page.indented(...runsOf(difference, page)), page.indented({ text: legend, style: page.dim })]
  }
  return several ? [page.indented({ text: oneLine(beginning(text, LONGEST_NOTE)) })] : []
}

/** Without colours the signs of wdiff tell what is added and what left out. */
function runsOf(difference: readonly DifferencePart[], page: Page): Run[] {
  return difference.flatMap((part, at) => [{ text: at === 0 ? '' : ' ' }, runOf(part, page)])
}

function runOf(part: DifferencePart, page: Page): Run {
  switch (part.kind) {
    case 'same':
      return { text: oneLine(part.source.text) }
    case 'left-out': {
      const text = oneLine(part.source.text)
      return page.colour ? { text, style: page.bold } : { text: `{+${text}+}` }
    }
    case 'added': {
      const text = oneLine(part.words)
      return page.colour ? { text, style: page.struck } : { text: `[-${text}-]` }
    }
    case 'between':
      return { text: CUT }
  }
}
