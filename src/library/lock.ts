import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Those that this process holds. */
const held = new Set<string>()

/** Lets one library at a time write to a folder, by a file that names it. */
export class Lock {
  readonly #path: string

  private constructor(path: string) {
    this.#path = path
  }

  /** The lock, or null while another holds it; that of a process that is no more is taken over. */
  static take(path: string): Lock | null {
    if (held.has(path)) return null
    for (let tries = 0; tries < 2; tries++) {
      try {
        writeFileSync(path, String(process.pid), { flag: 'wx' })
        held.add(path)
        return new Lock(path)
      } catch (error) {
        if (!isCode(error, 'EEXIST')) throw error
        if (isAlive(holder(path))) return null
        rmSync(path, { force: true })
      }
    }
    return null
  }

  release(): void {
    held.delete(this.#path)
    rmSync(this.#path, { force: true })
  }
}

function holder(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8'))
  } catch (error) {
    if (isCode(error, 'ENOENT')) return 0
    throw error
  }
}

/** In a container, a process that is no more has had our own number. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
