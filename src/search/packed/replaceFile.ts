import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Puts a finished file in the place of another: whatever happens, one of the two is there, whole. */
export async function replaceFile(path: string, finished: string): Promise<void> {
  await rename(finished, path)
  await syncFolder(dirname(path))
}

/** So that a rename outlasts a loss of power. Not every system can: there the rename itself has to do. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
