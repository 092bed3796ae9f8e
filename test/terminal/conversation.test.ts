import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { LanguageCode } from '../../src/model.ts'
import { terminalReply } from '../../src/replies/terminal.ts'
import { Conversation } from '../../src/terminal/conversation.ts'
import { town } from '../discord/town.ts'

/** What a person sees after their last line. */
async function talk(lines: readonly string[], language: LanguageCode = 'fr') {
  const conversation = new Conversation(commands, town, language)
  let shown = ''
  for (const line of lines) {
    const reply = await conversation.say(line)
    shown =
      reply.kind === 'answer'
        ? terminalReply(reply.answer, { language, width: 90, colour: false, from: reply.from, asksBack: true })
        : reply.kind === 'wrong'
          ? reply.sentence
          : reply.kind
  }
  return shown
}

describe('every command answers at the terminal', () => {
  test.each<[string, RegExp]>([
    ['/articles', /^Les derniers articles\n {2}• Ferry strike ends · 1er mai 2031\n/],
    ['/articles halle', /^Articles trouvés pour halle\n.*vendue · Le Courrier de Valbrune · 2 mars 2031$/],
    ['/articles du:2031-04', /^Les derniers articles\n {2}• Ferry strike ends · 1er mai 2031$/],
    [
      '/articles article:halle',
      /vendue · .*\n {2}par Inès Carvelle\n.*\n {2}1 citation · Maud Kervran \(1\)\n\n {2}│ La halle/,
    ],
    ['/personnes', /^Qui est cité, les plus cités d’abord\n {2}• Bastien Morvan · 12 citations, 12 articles\n/],
    ['/personnes k', /^Noms en K, par nom\n {2}• Maud Kervran · 1 citation, 1 article$/],
    ['/personnes zz', /^ {2}Personne dont le nom commence par zz n’est cité dans ces 15 articles\.$/],
    ['/aide', /^Posez votre question.*\/citation .*\n {6}sujet: .*\/suite .*Par exemple\n {2}• \/qui question:/s],
    ['/à-propos', /^Verbatim \d.*\n {2}15 articles \(14 en français, 1 en anglais\), 8 personnes citées\./],
    ['/about', /Il ne lit\n {2}aucun message/],
  ])('%s', async (line, expected) => {
    expect(await talk([line])).toMatch(expected)
  })
})

describe('the context of a passage of the last answer', () => {
  test('of the first shown', async () => {
    const shown = await talk(['/citation halle', '/contexte'])
    expect(shown).toMatch(/vide dix ans\.\n.*│ ?\n.*▸La halle restera.*◂.*\n.*│ ?\n.*ont applaudi\./s)
    expect(shown).toMatch(
      /\n {2}Maud Kervran, maire de Morne-Rive\n {2}«\u00a0elle\u00a0» désigne ici Maud Kervran\n {2}La halle de Morne-Rive vendue · /,
    )
  })

  test('of any, by its number', async () => {
    const shown = await talk(['/citation personne:bastien-morvan', '/contexte 12'])
    expect(shown).toContain('▸Le marché numéro 1 fut le plus beau◂')
  })

  test('on a page further, of the first there', async () => {
    expect(await talk(['/citation personne:bastien-morvan', '/suite', '/contexte'])).toContain('numéro 9 fut')
  })

  test.each([
    [['/contexte'], /aucun passage/],
    [['/personnes', '/contexte'], /aucun passage/],
    [['/citation personne:bastien-morvan', '/contexte 13'], /les passages 1 à 12/],
    [['/citation personne:bastien-morvan', '/contexte autre'], /les passages 1 à 12/],
  ])('%j: there is none', async (lines, told) => {
    expect(await talk(lines)).toMatch(told)
  })
})
