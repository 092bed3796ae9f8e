import { parentPort } from 'node:worker_threads'
import { Unreadable } from './draft.ts'
import { type Extraction, extract } from './extract.ts'
import type { PageContext } from './html/html.ts'
import type { Story } from './newsroom/newsXml.ts'

/** What became of one file. */
export type Outcome = { readonly stories: readonly Story[] } | { readonly reason: string; readonly line: number | null }

interface Job {
  readonly format: Extraction
  readonly bytes: Uint8Array
  readonly context: PageContext
}

// The thread that `Extractor` starts: one file after the other.
parentPort?.on('message', async ({ format, bytes, context }: Job) => {
  parentPort?.postMessage(await outcomeOf(format, bytes, context))
})

async function outcomeOf(format: Extraction, bytes: Uint8Array, context: PageContext): Promise<Outcome> {
  try {
    return { stories: await extract(format, bytes, context) }
  } catch (error) {
    if (error instanceof Unreadable) return { reason: error.message, line: error.line }
    // A library stumbled over the file: it is named, and the others are read.
    return {
      reason: `could not be read: ${error instanceof Error ? `${error.name}: ${error.message}` : error}`,
      line: null,
    }
  }
}
