import type { Config } from '../config.ts'
import { folderFor, type LiveLibrary, openLibrary } from '../library.ts'
import { oneLine } from '../replies/printable.ts'
import { words } from '../replies/words.ts'
import { type Io, type Output, write } from './io.ts'

/** More problems than this are counted, not listed. */
const LISTED = 20

/**
 * Opens the library of the settings' content; what could not be read, and how far the reading is, goes to standard error.
 */
export async function load(
  config: Pick<Config, 'content' | 'state' | 'language'>,
  { stderr }: Io,
): Promise<LiveLibrary> {
  const { content, state, language } = config
  const progress = progressLine(stderr)
  const { problem, colon, terminal } = words[language]
  const { notice, reading, moreProblems } = terminal
  const notices: string[] = []
  const { library, problems } = await openLibrary(content, {
    folder: state === null ? null : folderFor(state, content),
    onProgress: (done, share) => progress.show(reading(done, share)),
    onNotice: (one) => notices.push(oneLine(notice(one))),
  })
  progress.clear()
  const lines = problems.slice(0, LISTED).map(({ where, reason }) => oneLine(`${where}${colon} ${problem(reason)}`))
  if (problems.length > LISTED) lines.push(moreProblems(problems.length - LISTED))
  const told = [...notices, ...lines]
  if (told.length > 0) await write(stderr, `${told.join('\n')}\n`)
  return library
}

/** One line that is written over, a few times a second; nothing where there is no terminal to show it. */
function progressLine(stderr: Output) {
  let next = performance.now() + 400
  let shown = false
  return {
    show(text: string) {
      if (!stderr.isTTY || performance.now() < next) return
      next = performance.now() + 100
      shown = true
      stderr.write(`\r${text}\x1b[K`)
    },
    clear() {
      if (shown) stderr.write('\r\x1b[K')
    },
  }
}
