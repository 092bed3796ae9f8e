import { describe, expect, test } from 'vitest'
import type { Choice, Command } from '../../commands/command.ts'
import { commands } from '../../commands/index.ts'
import { openLibrary } from '../../src/library.ts'
import type { LanguageCode } from '../../src/model.ts'
import { complete } from '../../src/terminal/complete.ts'
import { Conversation } from '../../src/terminal/conversation.ts'

const PEOPLE: readonly Choice[] = [
  { name: 'Odile Ferrand', value: 'odile-ferrand' },
  { name: 'Luc Ferrand', value: 'luc-ferrand' },
  { name: 'Luc Ferrandin', value: 'luc-ferrandin' },
  { name: 'Ada Orlan', value: 'ada-orlan' },
]

/** The real commands with suggestions of our own. */
const list: readonly Command[] = commands.map((command) => ({
  ...command,
  complete: (option, typed) =>
    option === 'speaker' ? PEOPLE.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase())) : [],
}))

const { library } = await openLibrary([])
const tab = (line: string, language: LanguageCode = 'en') => complete(line, new Conversation(list, library, language))

describe('Tab completes', () => {
  test.each<[string, LanguageCode, [string[], string]]>([
    [
      '/',
      'en',
      [
        [
          ...['/who ', '/quote ', '/check ', '/summary ', '/articles ', '/speakers ', '/help ', '/about '],
          ...['/more ', '/context ', '/quit '],
        ],
        '/',
      ],
    ],
    ['/su', 'en', [['/summary '], '/su']],
    ['/res', 'fr', [['/résumé '], '/res']],
    ['/quo', 'fr', [['/quote '], '/quo']],
    ['/quote sp', 'en', [['speaker:'], 'sp']],
    ['/citation p', 'fr', [['personne:'], 'p']],
    ['/quote speaker:Ada Orlan fr', 'en', [['from:'], 'fr']],
    ['/quote speaker:orl', 'en', [['Ada Orlan'], 'orl']],
    ['/quote speaker: orl', 'en', [['Ada Orlan'], 'orl']],
    ['/quote speaker:"orl', 'en', [['Ada Orlan'], '"orl']],
    ['/citation personne:orl', 'fr', [['Ada Orlan'], 'orl']],
    ['/speakers order:', 'en', [['Most quoted first', 'By name'], '']],
    ['/personnes ordre:par', 'fr', [['Par nom'], 'par']],
    ['/quote speaker:nobody', 'en', [[], 'speaker:nobody']],
    ['/nothing sp', 'en', [[], '/nothing sp']],
    ['who said', 'en', [[], 'who said']],
  ])('%s (%s)', (line, language, expected) => {
    expect(tab(line, language)).toEqual(expected)
  })
})

test('an option already given is not offered again', () => {
  const [offers] = tab('/quote speaker:Ada Orlan ')
  expect(offers).toEqual(['topic:', 'article:', 'from:', 'to:', 'order:'])
})

test('a name that leads to several people gives way to the id', () => {
  expect(tab('/quote speaker:luc')).toEqual([['luc-ferrand', 'Luc Ferrandin'], 'luc'])
})

test('what was typed stays among offers that begin otherwise, so that Tab takes no letter away', () => {
  expect(tab('/quote speaker:ferrand')).toEqual([
    ['ferrand', 'Odile Ferrand', 'luc-ferrand', 'Luc Ferrandin'],
    'ferrand',
  ])
})
