import { expect, test } from 'vitest'
import { readMetadata } from '../../../src/articles/html/metadata.ts'
import { parsePage } from '../../../src/articles/html/page.ts'

const page = (head: string, body = '') => parsePage(`<html><head>${head}</head><body>${body}</body></html>`)
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

const rows: readonly (readonly [phenomenon: string, head: string, body: string, expected: object])[] = [
  [
    'JSON-LD in a list, an author by name alone',
    jsonLd([{ '@type': 'Organization' }, { '@type': 'NewsArticle', headline: 'T', author: 'Ève Morin' }]),
    '',
    { title: 'T', author: ['Ève Morin'] },
  ],
  [
    'a type with its address, a page as main entity',
    jsonLd({ '@type': 'WebPage', mainEntity: { '@type': 'http://schema.org/NewsArticle', headline: 'T' } }),
    '',
    { title: 'T' },
  ],
  [
    'other things in JSON-LD are no article',
    jsonLd({ '@type': 'Recipe', headline: 'Soupe' }) + meta('og:title', 'T'),
    '',
    { title: 'T' },
  ],
  [
    'JSON-LD with nothing of use, Open Graph behind it',
    jsonLd({ '@type': 'Article', headline: 7, author: [{}], publisher: null, url: ['x'] }) +
      meta('og:title', 'T') +
      meta('og:site_name', 'O') +
      meta('article:published_time', '2031-04-05'),
    '',
    { title: 'T', outlet: 'O', publishedAt: '2031-04-05', author: null },
  ],
  [
    'JSON-LD before Open Graph before the page',
    `${jsonLd({ '@type': 'Article', headline: 'A' })}${meta('og:title', 'B')}<title>C</title>`,
    '<h1>D</h1>',
    { title: 'A' },
  ],
  ['the page’s own heading before its title bar', '<title>C | Journal</title>', '<h1>D</h1>', { title: 'D' }],
  [
    'Dublin Core, in any case',
    '<meta name="DC.Creator" content="A"><meta name="DC.Date" content="2031"><meta name="dc.publisher" content="P">',
    '',
    { author: 'A', publishedAt: '2031', outlet: 'P' },
  ],
  ['a page instead of a name is no author', meta('article:author', 'https://example.org/eve'), '', { author: null }],
  [
    'a relative address is that of its page',
    '<link rel="canonical" href="/a?b=c">',
    '',
    { url: 'https://example.org/a?b=c' },
  ],
  ['no address but where it came from', '', '', { url: 'https://example.org/x' }],
  ['a script is no address', '<link rel="canonical" href="javascript:alert(1)">', '', { url: 'https://example.org/x' }],
  [
    'the time of the article',
    '',
    '<article><time datetime="2031-04-05T10:00Z">hier</time></article>',
    { publishedAt: '2031-04-05T10:00Z' },
  ],
  [
    'nested without end',
    `<script type="application/ld+json">${'['.repeat(5000)}${']'.repeat(5000)}</script>`,
    '',
    { title: null },
  ],
]
test.each(rows)('%s', (_, head, body, expected) => {
  expect(readMetadata(page(head, body), 'https://example.org/x')).toMatchObject(expected)
})
