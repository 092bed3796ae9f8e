import { prepare } from '../../src/library.ts'
import { openDatabase } from '../../src/servers/database.ts'
import { ServerStore } from '../../src/servers/serverStore.ts'
import { article } from '../library/articles.ts'

// A process that adds articles without end, and prints the id of each once it is acknowledged: node adding.ts FILE FIRST

const [file = '', first = '0'] = process.argv.slice(2)
const store = new ServerStore(openDatabase(file), 'today')
for (let number = Number(first); ; number++) {
  const one = article(`n${number}`, `sujet${number}`)
  const original = { name: one.id, type: 'text/plain', url: null, bytes: Buffer.from(one.text), addedBy: 'somebody' }
  await store.addOriginal('server', original, [{ article: one, prepared: prepare(one), versions: [], dropped: [] }])
  process.stdout.write(`n${number}\n`)
}
