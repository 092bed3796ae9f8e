import { expect, test } from 'vitest'
import { ARTICLE_TYPES, formatOf } from '../../src/sources/formatOf.ts'

test.each([
  ['text/html', '/a', 'web page'],
  ['text/html', '/a.pdf', 'web page'],
  ['application/xhtml+xml', '/a', 'web page'],
  ['application/pdf', '/a', 'PDF'],
  ['application/octet-stream', '/a.PDF', 'PDF'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '/a', 'Word document'],
  ['application/zip', '/a.docx', 'Word document'],
  ['text/plain', '/a', 'plain text'],
  ['text/plain', '/a.md', 'markdown'],
  ['', '/a.txt', 'plain text'],
  ['application/nitf+xml', '/a', 'newsroom XML'],
  ['text/xml', '/a', 'newsroom XML'],
  ['application/ld+json', '/a', 'ninjs'],
  ['application/octet-stream', '/a', null],
  ['image/png', '/a.html', null],
  ['video/mp4', '/a', null],
])('%s at %s is %s', (type, name, format) => {
  expect(formatOf(type, name)).toBe(format)
  if (format !== null) expect(type).toMatch(ARTICLE_TYPES)
})
