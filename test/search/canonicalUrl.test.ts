import { expect, test } from 'vitest'
import { canonicalUrl } from '../../src/search/canonicalUrl.ts'

const PAGE = 'gazette.test/pont?id=3'

test.each([
  ['as it is', 'https://gazette.test/pont?id=3'],
  ['scheme, www, port, capitals of the host, fragment', 'http://www.Gazette.test:80/pont?id=3#haut'],
  ['a slash at the end', 'https://gazette.test/pont/?id=3'],
  [
    'parameters of analytics and advertising',
    'https://gazette.test/pont?utm_source=a&utm_medium=b&id=3&fbclid=x&xtor=RSS-1',
  ],
  ['the page for telephones', 'https://m.gazette.test/pont?id=3'],
  ['the AMP page by its path', 'https://gazette.test/pont/amp/?id=3'],
  ['the AMP page by its host and parameter', 'https://amp.gazette.test/pont?id=3&amp=1'],
  ['the AMP page in a search engine', 'https://www.google.com/amp/s/gazette.test/pont/amp?id=3'],
  ['the AMP page in its cache', 'https://gazette-test.cdn.ampproject.org/c/s/gazette.test/pont?id=3'],
])('%s: the same page', (_, address) => expect(canonicalUrl(address)).toBe(PAGE))

test.each([
  ['another parameter', 'https://gazette.test/pont?id=4', 'gazette.test/pont?id=4'],
  ['an ending', 'https://gazette.test/pont.amp.html', 'gazette.test/pont.html'],
  ['a word that holds "amp"', 'https://gazette.test/camp/lampe', 'gazette.test/camp/lampe'],
  ['the order of parameters', 'https://gazette.test/a?b=1&a=2', 'gazette.test/a?a=2&b=1'],
  ['a front page', 'https://gazette.test/?utm_source=a', null],
  ['a front page that selects by a parameter', 'https://gazette.test/?p=3', 'gazette.test/?p=3'],
  ['no page', 'mailto:redaction@gazette.test', null],
  ['no address', 'pont', null],
])('%s', (_, address, canonical) => expect(canonicalUrl(address)).toBe(canonical))
