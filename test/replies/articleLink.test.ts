import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleLink } from '../../src/replies/articleLink.ts'
import { article, words } from '../discord/passages.ts'

const said = 'Le barrage - disons-le, enfin - tiendra & durera'
const long = 'un deux trois quatre cinq six sept huit neuf dix onze douze'

test.each([
  [
    'opens at the very words',
    'https://a.test/b',
    'Le barrage tiendra',
    'https://a.test/b#:~:text=Le%20barrage%20tiendra',
  ],
  [
    'marks that mean something there',
    'https://a.test/b',
    said,
    'https://a.test/b#:~:text=Le%20barrage%20%2D%20disons%2Dle%2C%20enfin%20%2D%20tiendra%20%26%20durera',
  ],
  [
    'a long one by its ends',
    'https://a.test/',
    long,
    'https://a.test/#:~:text=un%20deux%20trois%20quatre%20cinq,huit%20neuf%20dix%20onze%20douze',
  ],
  [
    'one of two paragraphs by its ends',
    'https://a.test/',
    'Nous tiendrons.\n\nPuis nous verrons',
    'https://a.test/#:~:text=Nous%20tiendrons.,Puis%20nous%20verrons',
  ],
  [
    'what browsers let through',
    'https://a.test/[x]|{y}?a=%#b#c',
    'mot',
    'https://a.test/%5Bx%5D%7C%7By%7D?a=%25#b%23c:~:text=mot',
  ],
  ['beside a fragment of its own', 'https://a.test/#vie', 'mot', 'https://a.test/#vie:~:text=mot'],
])('%s', (_, url, text, link) => {
  const source = article(text, { url })
  expect(articleLink(source, words(source, text))).toBe(link)
})

test.each([
  ['no address', null],
  ['a script', 'javascript:alert(1)'],
  ['data', 'data:text/html,x'],
  ['a file', 'file:///etc/passwd'],
  ['a name that hides the host', 'https://www.bank.test@thief.test/'],
  ['no address at all', 'voir le site'],
])('%s is not linked', (_, url) => {
  expect(articleLink(article('mot', { url }), null)).toBeNull()
})

test('too long with the words: without them; too long without: not at all', () => {
  const source = article('mot', { url: `https://a.test/${'x'.repeat(500)}` })
  expect(articleLink(source, words(source, 'mot'), 520)).toBe(source.url)
  expect(articleLink(source, words(source, 'mot'), 512)).toBeNull()
})

test('whatever the address and the words, a page or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string()), fc.string({ unit: 'binary', minLength: 1 }), (url, text) => {
      const source = article(text, { url })
      const link = articleLink(source, words(source, text))
      if (link !== null) expect(new URL(link).protocol).toMatch(/^https?:$/)
    }),
  )
})
