import { describe, expect, test } from 'vitest'
import type { Result } from '../../../src/model.ts'
import { CARD_ROOM, card } from '../../../src/replies/discord/card.ts'
import { roomOf } from '../../../src/replies/discord/components.ts'
import { seenIn } from '../../discord/fake/seen.ts'
import { article, type Parts, result } from '../../discord/passages.ts'

const shown = (of: Result, room = 4000) => seenIn({ body: { components: [card(of, 'fr', room, 0)] } })

const text =
  '« Le barrage tiendra », a assuré mardi Maud Kervran, maire de Morne-Rive. « Nous y veillons », a-t-elle ajouté.'
const source = article(text)
const place = 'Le barrage de Morne-Rive rouvre\nLe Courrier de Valbrune · 5 octobre 2021'
const maud = { name: 'Maud Kervran', mention: 'Maud Kervran' }

describe('a card', () => {
  test.each<[string, Parts, string]>([
    [
      'named, with a role',
      { quote: 'Le barrage tiendra', ...maud, role: 'maire de Morne-Rive' },
      `«\u00a0Le barrage tiendra\u00a0»\n— Maud Kervran, maire de Morne-Rive\n${text}`,
    ],
    [
      'a pronoun is told in words',
      { quote: 'Nous y veillons', name: 'Maud Kervran', mention: 'elle', evidence: 'pronoun' },
      `«\u00a0Nous y veillons\u00a0»\n— Maud Kervran\n«\u00a0elle\u00a0» désigne ici Maud Kervran\n${text}`,
    ],
    [
      'nobody named, the words that point to somebody',
      { quote: 'Nous y veillons', asPrinted: 'elle' },
      `«\u00a0Nous y veillons\u00a0»\n— auteur non précisé\nl’article dit seulement «\u00a0elle\u00a0»\n${text}`,
    ],
    ['an act: the sentence alone', {}, text],
  ])('%s', (_, parts, expected) => {
    expect(shown(result(source, parts)).texts).toEqual([expected, place])
  })

  test('a page stands beside the date', () => {
    expect(shown({ ...result(source), page: 3 }).texts).toEqual([text, `${place} · p.\u00a03`])
  })

  test('indirect speech stands in no quotation marks, and says what it is', () => {
    const spoken = article('Maud Kervran a promis que le barrage tiendrait.')
    const said = result(spoken, { quote: 'le barrage tiendrait', kind: 'indirect', ...maud })
    const [body = ''] = shown(said).texts
    expect(body).not.toMatch(/[«»“”"]/)
    expect(body).toContain('propos rapportés')
  })

  test('the words stand out in their sentence, and link to their place', () => {
    const { marks, buttons } = shown(result(source, { quote: 'Le barrage tiendra', ...maud }))
    const [sentence] = marks.filter(({ kind }) => kind === 'quote')
    const bold = marks.filter(({ kind, start }) => kind === 'bold' && start >= (sentence?.start ?? 0))
    expect(sentence?.words).toBe(text)
    expect(bold.map(({ words }) => words)).toEqual(['Le barrage tiendra'])
    expect(buttons[0]).toEqual({
      label: 'Lire l’article',
      url: 'https://courrier.test/barrage#:~:text=Le%20barrage%20tiendra',
    })
  })

  test('an address that is no page gives no button', () => {
    const { buttons } = shown(result(article(text, { url: 'javascript:alert(1)' })))
    expect(buttons.filter(({ url }) => url !== undefined)).toEqual([])
  })

  test('a title or name with a line break begins no line of its own', () => {
    const odd = article(text, { title: 'Un titre\n# Un autre\n@everyone', outlet: 'Le\nCourrier' })
    const { texts, marks } = shown(
      result(odd, { quote: 'Le barrage tiendra', name: 'Maud\n- Kervran', mention: 'elle' }),
    )
    expect(texts[1]).toBe('Un titre # Un autre @everyone\nLe Courrier · 5 octobre 2021')
    expect(marks.map(({ kind }) => kind).filter((kind) => !['bold', 'quote', 'subtext'].includes(kind))).toEqual([])
  })

  test('the same words in other outlets are told', () => {
    const twin = {
      ...result(source),
      alsoIn: [article(text, { outlet: 'La Gazette' }), article(text, { outlet: null })],
    }
    expect(shown(twin).text).toContain('Aussi dans La Gazette, Le barrage de Morne-Rive rouvre')
  })

  test('a quotation of a hundred thousand characters is cut outside its words', () => {
    const words = 'le barrage tiendra et '.repeat(5000).trim()
    const endless = article(`« ${words} », a dit Maud Kervran, avant de reprendre le car.`)
    const long = card(result(endless, { quote: words, ...maud }), 'fr', CARD_ROOM, 0)
    expect(roomOf(long)).toBeLessThanOrEqual(CARD_ROOM)
    const [quoted = ''] = /«\u00a0(.*)\u00a0» \[…\]/.exec(seenIn({ body: { components: [long] } }).text)?.slice(1) ?? []
    expect(quoted.length).toBeGreaterThan(50)
    expect(words.startsWith(`${quoted} `)).toBe(true)
  })
})
