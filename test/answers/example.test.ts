import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { quote } from '../../src/answers/quote.ts'
import { who } from '../../src/answers/who.ts'
import { openLibrary } from '../../src/library.ts'
import { keyOf } from '../../src/search/nameKey.ts'

const root = join(import.meta.dirname, '../..')
const example = join(root, '../shared/example')

interface Row {
  readonly command: 'who' | 'quote'
  readonly question: string
  readonly options?: { readonly speaker?: string }
  readonly speaker: string | null
  readonly answer: string | null
}

// The example is not part of the project.
describe.skipIf(!existsSync(example))('the example questions, with its article among the sample articles', async () => {
  const rows: readonly Row[] = existsSync(example)
    ? readFileSync(join(example, 'questions.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : []
  const { library } = await openLibrary([
    join(root, 'content'),
    ...(rows.length > 0 ? [join(example, 'sotchi.txt')] : []),
  ])

  test.each(rows)('$question', async ({ command, question, options, speaker, answer }) => {
    const found =
      command === 'who' ? await who({ question }, library) : await quote({ topic: question, ...options }, library)
    if (answer === null) return expect(found.kind).toBe('not-found')
    if (found.kind !== 'passages') return expect(found).toBe('passages')
    const [first] = found.results
    expect((first.quote ?? first.sentence).text).toContain(answer)
    expect(keyOf(first.speaker?.name ?? '')).toContain(keyOf(speaker ?? ''))
  })
})
