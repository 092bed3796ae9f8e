import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Reading, readArticleLines, readArticles } from '../../src/articles/read.ts'
import type { Article, Problem } from '../../src/model.ts'

export interface Outcome {
  readonly articles: readonly Article[]
  readonly problems: readonly Problem[]
}

/** A folder of files, taken away after the test, or when told. */
export function folder(
  files: Readonly<Record<string, string | Uint8Array>>,
  atEnd: (remove: () => Promise<void> | void) => void = onTestFinished,
): string {
  const root = mkdtempSync(join(tmpdir(), 'verbatim-'))
  atEnd(() => rmSync(root, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return root
}

/** Reads the paths; places in problems are given from `root` on. */
export async function read(root: string, ...paths: readonly string[]): Promise<Outcome> {
  const outcome = await collect(readArticles(paths.length ? paths.map((path) => join(root, path)) : [root]))
  const short = (words: string) => words.replaceAll(`${root}/`, '').replaceAll(root, '.')
  return {
    articles: outcome.articles,
    problems: outcome.problems.map(({ where, reason }) => ({ where: short(where), reason: short(reason) })),
  }
}

/** Reads chunks as a stream would bring them. */
export function readStream(...chunks: readonly (string | Uint8Array)[]): Promise<Outcome> {
  return collect(readArticleLines(stream(chunks), 'standard input'))
}

async function* stream(chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

async function collect(readings: AsyncIterable<Reading>): Promise<Outcome> {
  const articles: Article[] = []
  const problems: Problem[] = []
  for await (const reading of readings) {
    if ('article' in reading) articles.push(reading.article)
    else problems.push(reading.problem)
  }
  return { articles, problems }
}

export const bodyOf = ({ text, body }: Article): string => text.slice(body.start, body.end)
