import { createServer } from 'node:http'
import type { Article } from '../../src/model.ts'
import { readArticles } from './articles.ts'
import { randomFrom } from './passages.ts'
import { recombined } from './recombined.ts'

// A process that serves articles over HTTP as a news site does, and prints its address: node feedServer.ts FILE ARTICLES FEEDS MORE
//   /feed/N             an RSS feed that lists more of its articles at each reading; one in ten as its first lines alone
//   /page/N             an article as a page
//   /lines/FROM/TO      articles that no feed lists, as JSON lines

/** So many articles come anew at each reading of a feed. */
const AT_ONCE = 20
const TEASERS = 10

const [file = '', count = '1000', feeds = '50', more = '0'] = process.argv.slice(2)
const all = [...recombined(await readArticles(file || undefined), Number(count) + Number(more), randomFrom(3))]
const [articles, others] = [all.slice(0, Number(count)), all.slice(Number(count))]
const perFeed = Math.ceil(articles.length / Number(feeds))
const readings = new Map<string, number>()

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']] >')
const paragraphs = ({ text }: Article) =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n')

function feed(path: string): { readonly body: string; readonly etag: string } {
  const first = Number(path.slice('/feed/'.length)) * perFeed
  const reading = readings.get(path) ?? 0
  const end = Math.min(perFeed, (reading + 1) * AT_ONCE)
  readings.set(path, reading + 1)
  const items = articles.slice(first, first + perFeed).slice(Math.max(0, end - 2 * AT_ONCE), end)
  const listed = items.map((article, i) => {
    const number = first + Math.max(0, end - 2 * AT_ONCE) + i
    const isTeaser = number % TEASERS === 0
    const text = isTeaser
      ? `<description>${escaped(article.text.slice(0, 150))}…</description>`
      : `<content:encoded><![CDATA[${paragraphs(article)}]]></content:encoded>`
    return `<item><title>${escaped(article.title)} ${number}</title><link>/page/${number}</link>${text}</item>`
  })
  return {
    etag: `"${end}"`,
    body: `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bench</title>${listed.join('')}</channel></rss>`,
  }
}

const server = createServer((request, response) => {
  const path = request.url ?? ''
  const article = path.startsWith('/page/') ? articles[Number(path.slice('/page/'.length))] : undefined
  if (path.startsWith('/feed/')) {
    const { body, etag } = feed(path)
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
    else response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body)
  } else if (path.startsWith('/lines/')) {
    const [from, to] = path.slice('/lines/'.length).split('/').map(Number)
    response.end(
      others
        .slice(from, to)
        .map(({ body: _, ...line }) => `${JSON.stringify(line)}\n`)
        .join(''),
    )
  } else if (article) {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="${article.language}"><head><title>${escaped(article.title)}</title></head><body><nav><a href="/">Bench</a></nav><article><h1>${escaped(article.title)}</h1>${paragraphs(article)}</article></body></html>`,
      )
  } else response.writeHead(404).end()
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address !== 'string') process.stdout.write(`http://127.0.0.1:${address.port}\n`)
})
