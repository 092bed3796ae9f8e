import { openLibrary } from '../../src/library.ts'
import { article } from './articles.ts'

// A process that puts ever new versions of a few articles into a library, and prints each once it is acknowledged:
// node churning.ts CONTENT FOLDER FIRST

const ARTICLES = 30
/** Words that no two versions share, so that what is kept of each is long, packed too. */
const FILLER = 250

const [content = '', folder = '', first = '0'] = process.argv.slice(2)
const { library } = await openLibrary([content], { folder })
process.stdout.write('open\n')
for (let version = Number(first); ; version++) {
  const words = Array.from({ length: FILLER }, (_, i) =>
    (Math.imul(version * FILLER + i, 2654435761) >>> 0).toString(36),
  )
  const id = `c${version % ARTICLES}`
  // What is quoted stays, so that no earlier version has to be kept.
  const one = article(id, 'sujet')
  const text = `${one.text} Il y a été question de version${version} ${words.join(' ')}.`
  await library.add({ ...one, text, body: { start: 0, end: text.length } })
  process.stdout.write(`${id} ${version}\n`)
}
