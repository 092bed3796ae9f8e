import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { words } from '../../src/replies/words.ts'

const root = join(import.meta.dirname, '../..')
const french = words.fr.problem

/** What the readers of articles may complain of, as their code has it; what they fill in is "x". */
const complaints = globSync('src/{articles,sources}/**/*.ts', { cwd: root }).flatMap((file) => {
  const code = readFileSync(join(root, file), 'utf8')
  const written = [
    ...code.matchAll(/(?:new Unreadable\(|\breason: |complaints\.push\()\s*(?:'([^']*)'|`((?:\$\{[^`]*?\}|[^`])*)`)/g),
  ]
  return written.map(([, plain, filled = '']) => plain ?? filled.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'x'))
})

/** Of several parts, each of which stands below. */
const PUT_TOGETHER = ['is x', 'is not UTF-8 (byte 0xx); x', 'is UTF-16 text x: save it as UTF-8', 'cannot be read: x']

describe('every complaint of a reader of articles is told in French', () => {
  test('and there are many', () => {
    expect(complaints.length).toBeGreaterThan(40)
  })

  test.each(complaints.filter((complaint) => !PUT_TOGETHER.includes(complaint) && !complaint.includes('${')))(
    '%s',
    (complaint) => {
      expect(french(complaint)).not.toBe(complaint)
    },
  )
})

test.each([
  ['is empty', 'est vide'],
  [
    'is not UTF-8 (byte 0xE9); it is likely Windows-1252 or Latin-1: save it as UTF-8',
    /^n’est pas en UTF-8 \(octet 0xE9\), sans doute/,
  ],
  ['is UTF-16 text with a fault: save it as UTF-8', /^est en UTF-16, avec une erreur/],
  ['is a PDF: name it .pdf', /^est un PDF/],
  [
    'has 12 MB, more than the 2 MB of the longest article: split it, or make it JSON lines',
    /^fait 12 Mo, plus que les 2 Mo/,
  ],
  [
    'publishedAt "hier" is no ISO 8601 date (2031, 2031-04); the article is loaded without it',
    /^publishedAt "hier" n’est pas une date/,
  ],
  [
    'cannot be read: language "de" is neither French (fr) nor English (en)',
    /^ne peut pas être lu\u00a0: language "de" n’est ni/,
  ],
  ['item 3 is under embargo until 2031-04-05', /^élément 3, est sous embargo jusqu’au 2031-04-05$/],
  [
    'has the article b, which is a in other words and was left out: keep one of the two',
    /^contient l’article b, qui est a en d’autres mots/,
  ],
  ['holds no text but a video', /^ne contient pas de texte, seulement\u00a0: a video$/],
  ['does not exist: its name is too long', /^n’existe pas\u00a0: son nom/],
  ['has something that nobody foresaw', 'has something that nobody foresaw'],
])('%s', (english, told) => {
  expect(french(english)).toMatch(told)
  expect(words.en.problem(english)).toBe(english)
})

test('what is filled in is kept as it is, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(french(`is not a sound PDF: ${name}`)).toBe(`n’est pas un PDF intact\u00a0: ${name}`)
    }),
  )
})
