import { openLibrary } from '../../src/library.ts'
import { article } from './articles.ts'

// A process that adds articles to a library without end, and prints the id of each once it is acknowledged:
// node adding.ts CONTENT FOLDER FIRST

const [content = '', folder = '', first = '0'] = process.argv.slice(2)
const { library } = await openLibrary([content], { folder })
process.stdout.write('open\n')
for (let number = Number(first); ; number++) {
  await library.add(article(`n${number}`, `sujet${number}`))
  process.stdout.write(`n${number}\n`)
  if (number % 7 === 3) {
    await library.remove(`n${number - 2}`)
    process.stdout.write(`-n${number - 2}\n`)
  }
}
