import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type GoldArticle, readGold } from '../../scripts/eval/gold.ts'
import { overlap, pairSpans } from '../../scripts/eval/match.ts'
import { isSameName, isSameSpeaker } from '../../scripts/eval/names.ts'
import { report } from '../../scripts/eval/report.ts'
import { type FoundQuote, type Score, scoreQuotes } from '../../scripts/eval/score.ts'

const text = '“The bridge will open in May,” said Ada Norling. Norling said that the toll would go.'
const article: GoldArticle = {
  id: 'bridge',
  lang: 'en',
  text,
  quotes: [
    { start: 0, end: 30, kind: 'direct', speaker: 'Ada Norling', evidence: 'named' },
    { start: 62, end: 84, kind: 'indirect', speaker: 'Ada Norling', evidence: 'named' },
  ],
  other: [{ start: 36, end: 47 }],
}

const score = (...rows: FoundQuote[]): Score => scoreQuotes([article], new Map([['bridge', rows]]))
const row = (start: number, end: number, speaker: string | null, kind: FoundQuote['kind'] = 'direct'): FoundQuote => ({
  start,
  end,
  kind,
  speaker,
  rule: `rule of ${start}`,
})

describe('scores', () => {
  test('words inside the marks match the quotation with its marks', () => {
    expect(score(row(1, 29, 'Norling')).quoted).toEqual({ gold: 1, found: 1, matched: 1, rightSpeaker: 1 })
  })

  test('a surname is the right speaker but not the fullest name', () => {
    expect(score(row(1, 29, 'Norling')).rightName).toBe(0)
    expect(score(row(1, 29, 'Ada Norling')).rightName).toBe(1)
  })

  test('a speaker left out is withheld, not wrong', () => {
    const { quoted, withheld } = score(row(1, 29, null))
    expect([quoted.rightSpeaker, withheld]).toEqual([0, 1])
  })

  test('half a quotation is covered at 0.3 but neither found nor covered at 0.8', () => {
    const { quoted, covered } = score(row(1, 16, 'Ada Norling'))
    expect(quoted.matched).toBe(0)
    expect(covered.get(0.3)?.matched).toBe(1)
    expect(covered.get(0.8)?.matched).toBe(0)
  })

  test('indirect rows count in the coverage alone', () => {
    const { quoted, covered } = score(row(62, 84, 'Ada Norling', 'indirect'))
    expect(quoted.found).toBe(0)
    expect(covered.get(0.8)).toEqual({ gold: 2, found: 1, matched: 1, rightSpeaker: 1 })
  })

  test('a row over nobody’s words is counted', () => {
    expect(score(row(36, 47, null)).notSpeech).toBe(1)
  })

  test('each rule has its firings and how many were right', () => {
    const { byRule } = score(row(1, 29, 'Ada Norling'), row(36, 47, null))
    expect(byRule.get('rule of 1')).toEqual({ gold: 0, found: 1, matched: 1, rightSpeaker: 1 })
    expect(byRule.get('rule of 36')).toEqual({ gold: 0, found: 1, matched: 0, rightSpeaker: 0 })
  })

  test('misses say what differs', () => {
    expect(score(row(36, 47, null)).misses.map(({ what }) => what)).toEqual(['missed', 'extra', 'missed'])
  })
})

test('spans are paired one to one, the closest first', () => {
  const gold = [
    { start: 0, end: 10 },
    { start: 0, end: 20 },
  ]
  expect(pairSpans(gold, [{ start: 0, end: 19 }], overlap, (close) => close > 0)).toEqual(new Map([[1, 0]]))
})

test.each([
  ['Sergueï Lavrov', 'M. Lavrov', true, false],
  ['le ministère', 'Ministère', true, true],
  ['Ada Norling', 'Eva Norling', false, false],
  ['Ada Norling', null, false, false],
  [null, null, true, true],
])('%s and %s: same speaker %s, same name %s', (gold, found, speaker, name) => {
  expect([isSameSpeaker(gold, found), isSameName(gold, found)]).toEqual([speaker, name])
})

test('a line that cannot be read is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gold-'))
  const path = join(folder, 'broken.jsonl')
  writeFileSync(path, '\n{"id":1}\n')
  await expect(readGold(path)).rejects.toThrow(`${path}:2: `)
  rmSync(folder, { recursive: true })
})

const shared = join(import.meta.dirname, '../../../shared/gold')

describe.skipIf(!existsSync(join(shared, 'score.mjs')))(
  'the figures agree with the reference scorer (absent: skipped)',
  () => {
    test.each(['fr', 'en'])('%s', async (language) => {
      const path = join(shared, `${language}.jsonl`)
      const gold = await readGold(path)
      const found = new Map(gold.map((one) => [one.id, disturbed(one)]))
      const folder = mkdtempSync(join(tmpdir(), 'predictions-'))
      const predictions = join(folder, 'predictions.jsonl')
      writeFileSync(
        predictions,
        [...found]
          .map(([id, quotes]) =>
            JSON.stringify({ id, quotes: quotes.map((q) => ({ ...q, speaker: q.speaker && { name: q.speaker } })) }),
          )
          .join('\n'),
      )
      const { stdout } = spawnSync(process.execPath, [join(shared, 'score.mjs'), path, predictions], {
        encoding: 'utf8',
      })
      rmSync(folder, { recursive: true })
      const figures = (lines: readonly string[]): string[] =>
        lines
          .filter((line) => /^(found|speaker|end-to-end|@)/.test(line))
          .map((line) => line.replace(/\s*(\(|withheld).*/, ''))
      expect(stdout).toContain('end-to-end')
      expect(figures(report(scoreQuotes(gold, found)))).toEqual(figures(stdout.split('\n')))
      expect(stdout).toContain(`(${scoreQuotes(gold, found).notSpeech} non-speech`)
    })
  },
)

/** Rows unlike the annotated ones in every way there is, the same at each run. */
function disturbed(gold: GoldArticle): FoundQuote[] {
  const speakers = gold.quotes.map((quote) => quote.speaker)
  const rows = gold.quotes.flatMap(({ start, end, kind, speaker }, index): FoundQuote[] => {
    const length = end - start
    if (index % 7 === 3) return []
    const cutStart = index % 5 === 2 ? start + Math.floor(length * 0.15 * (index % 4)) : start
    const surname = speaker?.split(' ').at(-1) ?? null
    const names = [speaker, surname, speakers[index - 1] ?? null, speaker]
    return [{ start: cutStart, end, kind, speaker: names[index % 4] ?? null, rule: 'disturbed' }]
  })
  const others = gold.other
    .slice(0, 2)
    .map(({ start, end }): FoundQuote => ({ start, end, kind: 'mixed', speaker: null, rule: 'other' }))
  return [...rows, ...others]
}
