import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Which definitions were sent to Discord last, and where: a hash in a file, kept from one start to the next. */
export class Registered {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Whether these are the definitions that stand there, as far as this file knows. */
  async has(application: string, guild: string | null, definitions: unknown): Promise<boolean> {
    return (await this.#read())[place(application, guild)] === hash(definitions)
  }

  /** @param definitions null where none stand there any longer. */
  async keep(application: string, guild: string | null, definitions: unknown): Promise<void> {
    const { [place(application, guild)]: _, ...others } = await this.#read()
    const kept = definitions === null ? others : { ...others, [place(application, guild)]: hash(definitions) }
    await mkdir(this.#folder, { recursive: true })
    // Whole or not at all, whenever the process ends.
    await writeFile(`${this.#file}.new`, `${JSON.stringify(kept, null, 2)}\n`)
    await rename(`${this.#file}.new`, this.#file)
  }

  /** A file that is absent or spoilt costs one registration more, no worse. */
  async #read(): Promise<Readonly<Record<string, unknown>>> {
    try {
      const kept: unknown = JSON.parse(await readFile(this.#file, 'utf8'))
      return typeof kept === 'object' && kept !== null ? { ...kept } : {}
    } catch (error) {
      if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return {}
      throw error
    }
  }

  get #file(): string {
    return join(this.#folder, 'registered.json')
  }
}

const place = (application: string, guild: string | null) => `${application}/${guild ?? 'everywhere'}`

const hash = (definitions: unknown) => createHash('sha256').update(JSON.stringify(definitions)).digest('hex')
