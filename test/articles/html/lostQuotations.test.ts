import { expect, test } from 'vitest'
import { lostQuotations } from '../../../src/articles/html/lostQuotations.ts'
import { parsePage } from '../../../src/articles/html/page.ts'

const SAID = '“We will rebuild the mill before winter,” she said.'

test.each([
  ['a paragraph that is gone', `<p>${SAID}</p>`, 'Something else.', 1],
  ['a paragraph that is there', `<p>${SAID}</p>`, `Before. ${SAID}`, 0],
  ['other white space is no loss', `<p>${SAID.replace('mill ', 'mill\n<b>')}</b></p>`, SAID, 0],
  ['a list item', `<ul><li>${SAID}</li></ul>`, 'Gone.', 1],
  ['a few words are a title', '<p>He read “The Long Way Home” aloud.</p>', 'Gone.', 0],
  ['another article’s headline', `<p><a href="/b">${SAID}</a></p>`, 'Gone.', 0],
  ['readers’ comments', `<div class="article-comments"><p>${SAID}</p></div>`, 'Gone.', 0],
  ['an advertisement beside it', `<aside><p>${SAID}</p></aside>`, 'Gone.', 0],
  ['the same words twice are one', `<p>${SAID}</p><p>${SAID}</p>`, 'Gone.', 1],
])('%s', (_, body, text, complaints) => {
  const document = parsePage(`<html><body>${body}</body></html>`)
  expect(lostQuotations(document, 'en').missingFrom(text)).toHaveLength(complaints)
})
