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
  await library.add(article(id, `version${version} ${words.join(' ')}`))
  process.stdout.write(`${id} ${version}\n`)
}
