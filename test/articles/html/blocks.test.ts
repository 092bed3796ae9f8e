import { expect, test } from 'vitest'
import { fragmentText } from '../../../src/articles/html/fragment.ts'

test.each([
  ['blocks stand apart', '<p>Un.</p><p>Deux.</p>', 'Un.\n\nDeux.'],
  ['text beside a block is one too', 'Un.<div>Deux.</div>Trois.', 'Un.\n\nDeux.\n\nTrois.'],
  ['white space is drawn together', '<p>\n  Un\n\t<b> deux</b> </p>', 'Un deux'],
  ['no-break spaces stay', '<p>«&nbsp;Oui&#8239;!&nbsp;»</p>', '«\u00a0Oui\u202f!\u00a0»'],
  ['a line ends where the page ends it', '<p>Un,<br>  deux</p>', 'Un,\ndeux'],
  ['two ends of line part paragraphs', 'Un.<br><br>Deux.', 'Un.\n\nDeux.'],
  ['inline marks part no word', '<p>l’<em>été</em>, l<sup>er</sup></p>', 'l’été, ler'],
  ['what is not read as text', '<p>Un<script>x()</script><style>p{}</style></p><figure>Photo</figure>', 'Un'],
  [
    'a quotation marked up as one has the marks a browser sets',
    '<p>Dit-il : <q>oui</q>.</p>',
    'Dit-il : «\u00a0oui\u00a0».',
  ],
  ['but no second ones', '<p><q>« oui »</q></p>', '« oui »'],
  ['cells and items are blocks', '<table><tr><td>A</td><td>B</td></tr></table><ul><li>C</li></ul>', 'A\n\nB\n\nC'],
  ['nothing', '<p> </p><br>', ''],
])('%s', (_, html, text) => {
  expect(fragmentText(html, 'fr')).toBe(text)
})
