import { type Library, openLibrary } from '../library.ts'
import type { LanguageCode } from '../model.ts'
import { oneLine } from '../replies/printable.ts'
import { words } from '../replies/words.ts'
import { type Io, type Output, write } from './io.ts'

/** More problems than this are counted, not listed. */
const LISTED = 20

/** Opens the library; what could not be read, and how far the reading is, goes to standard error. */
export async function load(paths: readonly string[], language: LanguageCode, { stderr }: Io): Promise<Library> {
  const progress = progressLine(stderr)
  const { library, problems } = await openLibrary(paths, {
    onProgress: (done) => progress.show(words[language].terminal.reading(done)),
  })
  progress.clear()
  const lines = problems.slice(0, LISTED).map(({ where, reason }) => oneLine(`${where}: ${reason}`))
  if (problems.length > LISTED) lines.push(words[language].terminal.moreProblems(problems.length - LISTED))
  if (lines.length > 0) await write(stderr, `${lines.join('\n')}\n`)
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
