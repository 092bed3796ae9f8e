import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeMarkdown } from '../../../src/replies/discord/escapeMarkdown.ts'
import { printable } from '../../../src/replies/printable.ts'
import { hostile } from '../../discord/hostile.ts'
import { seen } from '../../discord/markdown.ts'

describe('what is read stays as it was, and is nothing but words', () => {
  test.each([
    ['emphasis', '*a* **b** _c_ __d__ ~~e~~ ***f***'],
    ['spoiler', '||le mot||'],
    ['code', '`a` ``b`` ```js\nc\n```'],
    ['heading', '# Titre\n## Sous-titre\n### Plus bas'],
    ['small print', '-# petit'],
    ['block quotes', '> a\n>>> b'],
    ['lists', '- a\n* b\n+ c\n1. d\n  - e\n2) f'],
    ['masked link', '[la banque](https://voleur.test)'],
    ['addresses', 'https://a.test/b_c, <https://a.test> et <mailto:a@b.test>'],
    ['mentions', '@everyone @here <@1> <@!1> <@&1> <#1> </who:1> <id:customize>'],
    ['emoji', ':fire: <:a:1> <a:b:2>'],
    ['timestamps', '<t:1700000000:R>'],
    ['backslashes', 'C:\\nouveau\\*\\\\'],
    ['a shrug', '¯\\_(ツ)_/¯'],
    ['times and colons', 'à 20:30:00, il dit : « non »'],
  ])('%s', (_, text) => {
    expect(seen(escapeMarkdown(text))).toEqual({ text, marks: [] })
    expect(seen(text), 'needs no escaping').not.toEqual({ text, marks: [] })
  })

  test('whatever the words', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(seen(escapeMarkdown(text))).toEqual({ text: printable(text), marks: [] })
      }),
    )
  })

  test('in bold, within a block quote, beside other words', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (before, words, after) => {
        fc.pre(words !== '')
        const [a, b, c] = [before, words, after].map(escapeMarkdown)
        const { text, marks } = seen(`>>> ${a}**${b}**${c}`)
        const [shownA, shownB, shownC] = [before, words, after].map(printable) as [string, string, string]
        expect(text).toBe(shownA + shownB + shownC)
        expect(marks).toEqual([
          { kind: 'quote', start: 0, end: text.length },
          { kind: 'bold', start: shownA.length, end: shownA.length + shownB.length },
        ])
      }),
    )
  })
})

test('a megabyte of any mark takes linear time', () => {
  for (const mark of ['*', '-', ' ', '\n', '1', ':', '\\', '>']) escapeMarkdown(mark.repeat(1_000_000))
})
