import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { jsonReply } from '../../src/replies/json.ts'
import { parseLine } from '../../src/terminal/line.ts'
import { anyAnswer } from '../discord/anyAnswer.ts'
import { town } from '../discord/town.ts'

async function ask(line: string) {
  const read = parseLine(line, commands, 'en')
  if (read.kind !== 'ask') throw new Error(`${line} is no question`)
  return JSON.parse(jsonReply(await read.command.answer(read.options, town), 1.234))
}

describe('each command’s answer, for programs', () => {
  test('articles are results that hold nothing but an article', async () => {
    const { results, ...rest } = await ask('/articles from:2031')
    expect(rest).toEqual({ command: 'articles', question: '', found: true, articles: 15, ms: 1.23 })
    expect(results.map(({ article }: { article: { title: string } }) => article.title)).toEqual([
      'Ferry strike ends',
      'La halle de Morne-Rive vendue',
      'La digue comptée pierre à pierre',
    ])
    expect(results[0]).toEqual({
      score: 1,
      article: { id: 'ferry', title: 'Ferry strike ends', url: null, outlet: null, publishedAt: '2031-05-01' },
      speaker: null,
      quote: null,
      sentence: null,
    })
  })

  test('an article opened is its paragraphs, and its quotations as results', async () => {
    const { article, paragraphs, results } = await ask('/articles article:ferry')
    expect(article).toMatchObject({ id: 'ferry' })
    expect(paragraphs).toEqual([{ start: 0, end: 103, text: expect.stringMatching(/^The ferry strike/) }])
    expect(results).toMatchObject([{ speaker: { name: 'Moira Tennant' }, quote: { text: 'We got what we came for,' } }])
  })

  test('speakers are results that hold nothing but a speaker', async () => {
    const { results } = await ask('/speakers letter:mor')
    expect(results).toMatchObject([
      { speaker: { id: 'bastien-morvan', name: 'Bastien Morvan', quotes: 12, articles: 12 }, quote: null },
    ])
  })

  test('help is the commands, and questions by the keys of their options', async () => {
    const { commands: known, examples } = await ask('/help')
    expect(known).toContainEqual(expect.objectContaining({ key: 'quote', name: { en: 'quote', fr: 'citation' } }))
    expect(examples.fr).toContainEqual({ command: 'quote', options: { speaker: 'Maud Kervran' } })
  })

  test('about is what there is', async () => {
    expect(await ask('/about')).toMatchObject({ found: true, languages: { fr: 14, en: 1 }, results: [] })
  })
})

test('any answer is one line of the contract’s keys', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      const line = jsonReply(answer, 1)
      expect(line).not.toMatch(/[\n\u2028\u2029\u007f-\u009f]/)
      const read = JSON.parse(line)
      expect(Object.keys(read).slice(0, 6)).toEqual(['command', 'question', 'found', 'articles', 'ms', 'results'])
      if (!read.found) expect(read.results).toEqual([])
      for (const result of read.results)
        expect(Object.keys(result)).toEqual(['score', 'article', 'speaker', 'quote', 'sentence'])
    }),
  )
})
