import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import type { Command } from '../../commands/command.ts'
import { commands } from '../../commands/index.ts'
import { openLibrary } from '../../src/library.ts'
import { Conversation } from '../../src/terminal/conversation.ts'
import { session } from '../../src/terminal/session.ts'
import { article, passages, result } from '../discord/passages.ts'
import { type Streams, streams } from './streams.ts'

const { library } = await openLibrary([])
const source = article('"Nous tenons", a dit Odile Ferrand.')
const said = result(source, { quote: 'Nous tenons', name: 'Odile Ferrand', mention: 'Odile Ferrand' })

/** As many results as the question has letters x; "boom" is a fault of ours. */
const answer: Command['answer'] = async (options) => {
  const question = JSON.stringify(options)
  if (question.includes('boom')) throw new Error('boom\u001b[2J')
  return { ...passages(said, ...[...question.matchAll(/x/g)].map(() => said)), question }
}

/** The real commands with that answer in them; /help keeps its own. */
const list: readonly Command[] = commands.map((command) =>
  command.data.name === 'help' ? command : { ...command, answer },
)

const talk = (io: Streams) => session(new Conversation(list, library, 'fr'), false, io)

describe('a pipe is answered line by line', () => {
  test('each question above its answer, in order', async () => {
    const io = streams('/qui a\n\n  deux\n')
    expect(await talk(io)).toBe(0)
    expect(io.stdout.text).toMatch(/^> \/qui a\n\n {2}«\u00a0Nous tenons\u00a0»\n[^>]*\n\n> deux\n\n {2}«/)
    expect(io.stderr.text).toBe('')
  })

  test('/suite goes on with the last answer', async () => {
    const io = streams('xxxx\n/suite\n/suite\n')
    await talk(io)
    expect(io.stdout.text).toMatch(/3 résultats sur 5.*5 résultats sur 5.*rien de plus/s)
  })

  test('/quitter ends it', async () => {
    const io = streams('/quitter\n/qui a\n')
    expect(await talk(io)).toBe(0)
    expect(io.stdout.text).toBe('')
  })

  test('a mistake is told on standard error, and the rest is answered', async () => {
    const io = streams('/qiu a\n/qui a\n')
    expect(await talk(io)).toBe(2)
    expect(io.stderr.text).toBe('La commande /qiu n’existe pas. Vouliez-vous dire /qui\u00a0?\n')
    expect(io.stdout.text).toMatch(/^> \/qui a\n/)
  })

  test('a fault of ours is told with its trace, and the rest is answered', async () => {
    const io = streams('boom\n/qui a\n')
    expect(await talk(io)).toBe(1)
    expect(io.stderr.text).toMatch(/Une erreur s’est produite.*Error: boom\ufffd\[2J\n {4}at /s)
    expect(io.stdout.text).toMatch(/^> \/qui a\n/)
  })

  test('colours come when they are asked for', async () => {
    const io = streams('a\n', { FORCE_COLOR: '1' })
    await talk(io)
    expect(io.stdout.text).toContain('\u001b[1m')
  })
})

describe('a person is asked again and again', () => {
  async function typing(...keys: string[]) {
    const io = streams(null, { NO_COLOR: '1' })
    const done = talk(io)
    const shown = () => stripVTControlCharacters(io.stdout.text)
    await vi.waitFor(() => expect(shown()).toContain('> '))
    for (const key of keys) {
      const before = io.stdout.text.length
      io.stdin.write(key)
      const ready = key.endsWith('\r') && key !== keys.at(-1) ? /\n> $/ : /$/
      await vi.waitFor(() => expect(stripVTControlCharacters(io.stdout.text.slice(before))).toMatch(ready))
      await vi.waitFor(() => expect(io.stdout.text.length).toBeGreaterThan(before))
    }
    return { io, done, shown }
  }

  test('until they leave', async () => {
    const { done, shown } = await typing('/qui a\r', '/quitter\r')
    expect(await done).toBe(0)
    expect(shown()).toMatch(/Posez une question.*«\u00a0Nous tenons\u00a0».*> \/quitter/s)
  })

  test('or press Ctrl-D', async () => {
    const { io, done } = await typing('/qui a\r', ' ')
    io.stdin.write('\u007f\u0004')
    expect(await done).toBe(0)
  })

  test('Ctrl-C drops the line, and leaves on an empty one', async () => {
    const { io, done } = await typing('/qui boom', '\u0003')
    io.stdin.write('\u0003')
    expect(await done).toBe(0)
    expect(io.stderr.text).toBe('')
  })

  test('a mistake and a fault of ours are told, and the prompt is back', async () => {
    const { io, done, shown } = await typing('/qiu\r', 'boom\r', '/aide\r', '/quitter\r')
    expect(await done).toBe(0)
    expect(shown()).toMatch(/Vouliez-vous dire \/qui.*> \/aide\n?.*\/citation/s)
    expect(io.stderr.text).toContain('Error: boom')
  })

  test('Tab completes', async () => {
    const { done, shown } = await typing('/cit\t', '\r', '/quitter\r')
    await done
    expect(shown()).toContain('> /citation ')
  })
})
