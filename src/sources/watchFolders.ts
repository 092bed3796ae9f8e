import { watch } from 'chokidar'
import { isPassedOver } from '../articles/discover.ts'

/** A change is told of once nothing has moved for so long, and at the latest after so long, in milliseconds. */
const QUIET_MS = 100
const LATEST_MS = 500

export interface Watch {
  /** Settles when every folder is watched: what changes from then on is told of. */
  readonly ready: Promise<void>
  close(): Promise<void>
}

/**
 * Watches files and folders for what is saved, changed or deleted in them, and calls back once for what comes together.
 * While a call is under way no other begins; what changes meanwhile is told of after it. What editors and downloads leave
 * beside their files is no change.
 *
 * @param onError what the system says where it cannot watch, or what `onChange` throws.
 */
export function watchFolders(
  paths: readonly string[],
  onChange: () => Promise<void>,
  onError: (error: unknown) => void,
): Watch {
  const given = new Set(paths)
  const watcher = watch([...paths], {
    ignoreInitial: true,
    // A program that has nothing else to do ends.
    persistent: false,
    ignored: (path) => !given.has(path) && isPassedOver(path),
  })
  const pace = paced(onChange, onError)
  watcher.on('all', (event) => {
    // A folder that comes or goes has files in it that are told of themselves.
    if (event !== 'addDir' && event !== 'unlinkDir') pace.changed()
  })
  watcher.on('error', onError)
  return {
    ready: new Promise((resolve) => watcher.once('ready', () => resolve())),
    close: async () => {
      await watcher.close()
      await pace.stop()
    },
  }
}

function paced(call: () => Promise<void>, onError: (error: unknown) => void) {
  let timer: NodeJS.Timeout | undefined
  let since: number | null = null
  let running: Promise<void> | null = null
  let stopped = false
  const run = () => {
    since = null
    running = call()
      .catch(onError)
      .then(() => {
        running = null
        if (since !== null) schedule()
      })
  }
  const schedule = () => {
    clearTimeout(timer)
    if (stopped || running) return
    const left = since === null ? QUIET_MS : Math.max(0, since + LATEST_MS - performance.now())
    timer = setTimeout(run, Math.min(QUIET_MS, left))
  }
  return {
    changed() {
      since ??= performance.now()
      schedule()
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
