import { describe, expect, test } from 'vitest'
import { readingOrder } from '../../../src/articles/pdf/columns.ts'
import { paragraphsOf } from '../../../src/articles/pdf/paragraphs.ts'
import { type Piece, piecesOf } from '../../../src/articles/pdf/pieces.ts'
import { withoutRunning } from '../../../src/articles/pdf/running.ts'
import { withSoftHyphens } from '../../../src/articles/pdf/softHyphens.ts'

/** A line set in ten-point type, five points to a letter. */
const line = (text: string, left: number, y: number, size = 10): Piece => ({
  text,
  left,
  right: left + (text.length * size) / 2,
  y,
  size,
})

/** Lines one under the other. */
const column = (left: number, top: number, ...texts: readonly string[]) =>
  texts.map((text, index) => line(text, left, top - 12 * index))

const order = (pieces: readonly Piece[]) => readingOrder(pieces).map((block) => block.map(({ text }) => text))

describe('reading order', () => {
  const left = ['les premières lignes', 'de la colonne gauche', 'qui vont ensemble']
  const right = ['les premières lignes', 'de la colonne droite', 'qui vont ensemble']

  test('columns, whichever way the file has them', () => {
    const pieces = [...column(0, 700, ...left), ...column(150, 694, ...right)]
    const rowByRow = pieces.toSorted((one, other) => other.y - one.y)
    expect(order(pieces)).toEqual([left, right])
    expect(order(rowByRow)).toEqual([left, right])
  })

  test('a headline across them comes first, a note across them last', () => {
    const pieces = [
      line('un titre qui court par-dessus les deux colonnes', 0, 740),
      ...column(150, 700, ...right),
      ...column(0, 700, ...left),
      line('une note qui court sous les deux colonnes', 0, 600),
    ]
    expect(order(pieces).flat()).toEqual([pieces[0]?.text, ...left, ...right, pieces.at(-1)?.text])
  })

  test('two stories of columns, one above the other', () => {
    const pieces = [
      ...column(0, 700, ...left),
      ...column(150, 700, ...right),
      line('un intertitre qui court par-dessus les colonnes', 0, 640),
      ...column(0, 610, 'plus bas encore une', 'colonne de trois', 'lignes à gauche'),
      ...column(150, 610, 'plus bas encore une', 'colonne de trois', 'lignes à droite'),
    ]
    expect(order(pieces).flat().slice(6)).toEqual([
      'un intertitre qui court par-dessus les colonnes',
      ...['plus bas encore une', 'colonne de trois', 'lignes à gauche'],
      ...['plus bas encore une', 'colonne de trois', 'lignes à droite'],
    ])
  })

  test('bullets stay with their lines', () => {
    const items = ['le premier point de la liste', 'le deuxième point', 'le troisième et dernier']
    const pieces = items.flatMap((text, index) => [line('•', 0, 700 - 12 * index), line(text, 30, 700 - 12 * index)])
    expect(order(pieces)).toEqual([items.map((text) => `• ${text}`)])
  })
})

describe('paragraphs', () => {
  const texts = (...lines: readonly Piece[]) => paragraphsOf([[lines]]).map(({ text }) => text)

  test('begin at an indent', () => {
    expect(
      texts(
        line('Une première phrase', 10, 700),
        line('qui finit ici sur la', 0, 688),
        line('Une autre qui suit', 10, 676),
      ),
    ).toEqual(['Une première phrase qui finit ici sur la', 'Une autre qui suit'])
  })

  test('begin after a wider blank', () => {
    expect(texts(...column(0, 700, 'Une ligne qui va', 'avec la suivante'), line('Plus bas, seule.', 0, 660))).toEqual([
      'Une ligne qui va avec la suivante',
      'Plus bas, seule.',
    ])
  })

  test('end where the next word would have had room', () => {
    expect(texts(...column(0, 700, 'Une ligne pleine et longue', 'qui finit.', 'Une autre commence alors'))).toEqual([
      'Une ligne pleine et longue qui finit.',
      'Une autre commence alors',
    ])
  })

  test('go on over a page where the sentence or the quotation does', () => {
    const pages = [[column(0, 700, '« Nous partons.')], [column(0, 700, 'Nous restons », dit-elle.')]]
    expect(paragraphsOf(pages)).toMatchObject([
      { text: '« Nous partons. Nous restons », dit-elle.', page: 1, turns: [{ page: 2, at: 16 }] },
    ])
  })

  test('other type is another paragraph', () => {
    expect(texts(line('Un titre', 0, 700, 14), line('du texte', 0, 686))).toEqual(['Un titre', 'du texte'])
  })
})

test('running heads and page numbers go, a headline of the same words stays', () => {
  const page = (number: number, ...pieces: readonly Piece[]) => ({
    height: 800,
    pieces: [line('La crue', 0, 780, 8), line(`Page ${number}`, 200, 20), ...pieces],
  })
  const pages = [page(1, line('La crue', 0, 750, 24), line('12 morts', 0, 400)), page(2, line('suite', 0, 400))]
  expect(withoutRunning(pages).map((pieces) => pieces.map(({ text }) => text))).toEqual([
    ['La crue', '12 morts'],
    ['suite'],
  ])
})

describe('pieces', () => {
  const item = (str: string, left: number, width: number, y = 700) => ({
    str,
    width,
    transform: [10, 0, 0, 10, left, y],
  })

  test('are joined as far as they stand on one line', () => {
    const items = [
      item('L', 0, 5),
      item('’été', 5, 15),
      item('finit', 23, 20),
      item('ailleurs', 90, 30),
      item('bas', 0, 9, 688),
    ]
    expect(piecesOf(items).map(({ text }) => text)).toEqual(['L’été finit', 'ailleurs', 'bas'])
  })

  test('an initial over several lines belongs to its word', () => {
    const initial = { str: 'L', width: 20, transform: [30, 0, 0, 30, 0, 676] }
    const lines = [
      item('es pompiers sont', 24, 80, 700),
      item('venus tard dans', 24, 80, 688),
      item('la nuit.', 0, 40, 676),
    ]
    const pieces = piecesOf([initial, ...lines])
    expect(pieces.map(({ text }) => text)).toEqual(['Les pompiers sont', 'venus tard dans', 'la nuit.'])
    expect(paragraphsOf([readingOrder(pieces)]).map(({ text }) => text)).toEqual([
      'Les pompiers sont venus tard dans la nuit.',
    ])
  })

  test('slanted text is left out', () => {
    expect(piecesOf([{ str: 'COPIE', width: 90, transform: [7, 7, -7, 7, 0, 0] }])).toEqual([])
  })

  test('hyphens that pdf.js drops come back from what is painted', () => {
    const items = [
      item('précipita', 0, 45),
      item('', 0, 0, 688),
      item('tion, a', 0, 30, 688),
      item(' ', 30, 3, 688),
      item('t', 33, 4, 688),
    ]
    expect(withSoftHyphens(items, 'précipita\u00adtion, a\u00adt').map(({ str }) => str)).toEqual([
      ...['précipita\u00ad', '', 'tion, a\u00ad', ' ', 't'],
    ])
    expect(withSoftHyphens(items, 'autre\u00adchose')).toBe(items)
  })
})
