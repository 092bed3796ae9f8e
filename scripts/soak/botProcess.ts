import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from '../../src/program.ts'
import { isRecord, type Json } from '../../test/discord/fake/json.ts'

/** The bot as `npm start` runs it, with a look into its memory from outside: the inspector's own protocol. */
export class BotProcess {
  /** Rejects when it ends before it was asked to. */
  readonly ended: Promise<never>
  readonly #child: ChildProcess
  readonly #metrics: string
  readonly #waiting = new Map<number, (result: Json) => void>()
  #inspector: WebSocket | null = null
  #calls = 0

  /** @param log gets every line that the bot logs. */
  constructor(env: Readonly<Record<string, string>>, port: number, log: (line: string) => void) {
    this.#metrics = `http://127.0.0.1:${port}/metrics`
    this.#child = spawn(process.execPath, ['--inspect=127.0.0.1:0', 'src/main.ts'], {
      cwd: root,
      env: { PATH: process.env['PATH'], HEALTH_PORT: String(port), METRICS_PORT: String(port), ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.ended = once(this.#child, 'exit').then(([status]) => {
      throw new Error(`the bot ended with status ${status}`)
    })
    const { stderr } = this.#child
    if (!stderr) throw new Error('the bot has no standard error')
    createInterface({ input: stderr }).on('line', (line) => {
      const [address] = /\bws:\/\/\S+/.exec(line) ?? []
      if (address) this.#inspect(address)
      else if (line.startsWith('{')) log(line)
    })
  }

  /** Bytes on the heap after all garbage is collected. */
  async heap(): Promise<number> {
    await this.#call('HeapProfiler.collectGarbage')
    // Node notes of every signal made of others what to do once it is collected, and lets go of the note after that.
    await pause(2000)
    await this.#call('HeapProfiler.collectGarbage')
    const { usedSize } = await this.#call('Runtime.getHeapUsage')
    return Number(usedSize)
  }

  /** The sum of a metric over all its labels, and each of those apart. */
  async metric(name: string): Promise<{ readonly sum: number; readonly lines: readonly string[] }> {
    const text = await (await fetch(this.#metrics)).text()
    const lines = text.split('\n').filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
    return { lines, sum: lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0) }
  }

  /** Asks it to stop. @returns the exit status. */
  async stop(): Promise<number | null> {
    this.#inspector?.close()
    if (this.#child.exitCode === null && this.#child.kill('SIGTERM')) await once(this.#child, 'exit')
    return this.#child.exitCode
  }

  #inspect(address: string): void {
    this.#inspector = new WebSocket(address)
    this.#inspector.onmessage = ({ data }) => {
      const said: unknown = JSON.parse(String(data))
      if (isRecord(said) && isRecord(said['result'])) this.#waiting.get(Number(said['id']))?.(said['result'])
    }
  }

  async #call(method: string): Promise<Json> {
    const id = ++this.#calls
    const result = new Promise<Json>((settle) => this.#waiting.set(id, settle))
    if (!this.#inspector) throw new Error('the bot did not say where its inspector listens')
    this.#inspector.send(JSON.stringify({ id, method }))
    return result.finally(() => this.#waiting.delete(id))
  }
}
