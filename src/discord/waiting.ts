import { setTimeout as pause } from 'node:timers/promises'
import type { Library } from '../library.ts'

/** How often somebody who waits is told how far the reading is. */
const TELL_EVERY_MS = 5000

/** Discord takes an answer for fifteen minutes; the last one may be used to say that it will not come. */
const LONGEST_MS = 14 * 60_000

/** The library, or why there is no waiting for it any longer; `tell` is called at once, and again while it takes. */
export async function awaitLibrary(
  library: Promise<Library>,
  stopping: AbortSignal,
  tell: () => Promise<void>,
): Promise<Library | 'stopping' | 'too-long'> {
  // Without articles the bot ends, and whoever looks after it starts it again.
  const opened = library.catch(() => 'stopping' as const)
  const end = performance.now() + LONGEST_MS
  while (performance.now() < end) {
    if (stopping.aborted) return 'stopping'
    await tell()
    const resting = new AbortController()
    const rest = pause(TELL_EVERY_MS, null, { signal: AbortSignal.any([stopping, resting.signal]) }).catch(() => null)
    const ready = await Promise.race([opened, rest])
    resting.abort()
    if (ready) return ready
  }
  return 'too-long'
}
