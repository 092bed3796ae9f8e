import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'
import { commands, messageCommands, serverCommands, serverMessageCommands } from '../commands/index.ts'
import { cli } from '../src/cli.ts'
import type { Env } from '../src/config.ts'
import { root } from '../src/program.ts'
import { openDatabase } from '../src/servers/database.ts'
import { storePath } from '../src/servers/storePath.ts'
import { UsageError } from '../src/terminal/io.ts'
import { type Streams, streams } from './terminal/streams.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const STORY =
  'Le barrage de Morne-Rive a rouvert mardi. "Nous n\'avons jamais douté du barrage", a déclaré la préfète Odile Ferrand.'
const story = file('barrage.txt', STORY)
const jsonLines = `${JSON.stringify({ id: 'a1', text: STORY, lang: 'fr', date: '2021-10' })}\n`

async function run(args: readonly string[], input = '', env: Env = {}): Promise<{ status: number; io: Streams }> {
  const io = streams(input, { LANGUAGE: 'en', STATE: join(folder, 'state'), ...env })
  return { status: await cli(args, io), io }
}

const parsed = (lines: string): unknown[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('ask', () => {
  test('--json gives one line a question, in the contract’s shape', async () => {
    const { status, io } = await run(['ask', '--json', '--content', story, '/who qui n’a jamais douté du barrage ?'])
    expect(status).toBe(0)
    expect(io.stdout.text.endsWith('}\n')).toBe(true)
    const [line] = parsed(io.stdout.text)
    expect(Object.keys(line as object)).toEqual(['command', 'question', 'found', 'articles', 'ms', 'results'])
    expect(line).toMatchObject({
      command: 'who',
      question: 'qui n’a jamais douté du barrage ?',
      found: true,
      articles: 1,
      ms: expect.any(Number),
    })
    const [best] = (line as { results: Record<string, object>[] }).results
    expect(Object.keys(best ?? {})).toEqual(['score', 'article', 'speaker', 'quote', 'sentence'])
    expect(Object.keys(best?.['article'] ?? {})).toEqual(['id', 'title', 'url', 'outlet', 'publishedAt'])
    expect(best?.['quote']).toEqual({ start: 43, end: 79, text: "Nous n'avons jamais douté du barrage" })
  })

  test('what is not found is an answer', async () => {
    const { status, io } = await run(['ask', '--json', '--content', story, '/who xylophones in Zanzibar'])
    expect(status).toBe(0)
    expect(parsed(io.stdout.text)).toMatchObject([{ found: false, articles: 1, results: [] }])
  })

  test('a line each for questions from standard input, mistakes too, in order', async () => {
    const { status, io } = await run(
      ['ask', '--json', '--content', story],
      '/who barrage\n\n/quote author:x\nbarrage rouvert\n',
    )
    expect(status).toBe(2)
    expect(parsed(io.stdout.text)).toMatchObject([
      { command: 'who', question: 'barrage' },
      { command: null, question: '/quote author:x', found: false, results: [], error: expect.any(String) },
      { command: 'who', question: 'barrage rouvert' },
    ])
    expect(io.stderr.text).toMatch(/^\/quote has no option author\./)
  })

  test('without --json the answer is text to read; words the shell took apart are one question', async () => {
    const { status, io } = await run(['ask', '--content', story, '/who', 'douté', 'du', 'barrage'])
    expect(status).toBe(0)
    expect(io.stdout.text).toMatch(/^ {2}«\u00a0Nous n'avons jamais douté du barrage\u00a0»\n/)
  })

  test('articles that cannot be read are told on standard error alone', async () => {
    const broken = file('broken.jsonl', `not json\n${jsonLines}`)
    const { status, io } = await run(['ask', '--json', '--content', broken, '--content', story, '/who barrage'])
    expect(status).toBe(0)
    expect(parsed(io.stdout.text)).toMatchObject([{ articles: 2 }])
    expect(io.stderr.text).toMatch(/broken\.jsonl:1: /)
  })
})

describe('check', () => {
  const QUOTED = "Nous n'avons jamais douté du barrage"

  test.each([
    ['as printed', `« ${QUOTED} »`, 0, 'word-for-word'],
    ['shortened', '« Nous n’avons jamais douté »', 0, 'word-for-word'],
    ['altered', '« Nous avons douté du barrage »', 3, 'altered'],
    ['someone else', `« ${QUOTED} » — Winston Churchill`, 3, 'other-speaker'],
    ['not found', '« Les dragons dorment sous la montagne »', 3, 'not-found'],
  ])('%s: status and JSON', async (_, given, status, verdict) => {
    const ran = await run(['check', '--json', '--content', story, given])
    expect(ran.status).toBe(status)
    const [line] = parsed(ran.io.stdout.text)
    expect(Object.keys(line as object)).toEqual([
      ...['command', 'question', 'found', 'articles', 'ms', 'results', 'checks', 'unchecked'],
    ])
    const [one] = (line as { checks: Record<string, unknown>[] }).checks
    expect(Object.keys(one ?? {})).toEqual([
      ...['start', 'end', 'text', 'verdict', 'wording', 'claimed', 'sameSpeaker', 'difference', 'results'],
    ])
    expect(one?.['verdict']).toBe(verdict)
    expect(given.slice(Number(one?.['start']), Number(one?.['end']))).toBe(one?.['text'])
  })

  test('all of standard input is one text', async () => {
    const { status, io } = await run(['check', '--content', story], `> Nous n’avons jamais\n> douté du pont\n`)
    expect(status).toBe(3)
    expect(io.stdout.text).toMatch(/^Altered\n.*du \{\+barrage\+\} \[-pont-\]/s)
  })

  test.each([
    ['nothing in it', ' ?! ', /Nothing was asked/],
    ['too much in it', 'mot '.repeat(2000), /too long/],
  ])('%s', async (_, given, sentence) => {
    await expect(run(['check', '--content', story, given])).rejects.toThrow(sentence)
  })
})

describe('quotes', () => {
  test('--json gives the contract’s line for an article on standard input', async () => {
    const { status, io } = await run(['quotes', '--json', '-'], jsonLines)
    expect(status).toBe(0)
    const [line] = parsed(io.stdout.text) as [{ quotes: Record<string, unknown>[] }]
    expect(Object.keys(line)).toEqual(['id', 'language', 'quotes'])
    expect(line).toMatchObject({ id: 'a1', language: 'fr' })
    const [quote] = line.quotes
    expect(Object.keys(quote ?? {})).toEqual(['start', 'end', 'text', 'kind', 'speaker', 'cue', 'sentence', 'rule'])
    expect(quote).toMatchObject({
      start: 43,
      end: 79,
      text: "Nous n'avons jamais douté du barrage",
      kind: 'direct',
      cue: 'a déclaré',
      sentence: [42, STORY.length],
    })
  })

  test('every row of every sample article is a slice of its text', async () => {
    const { status, io } = await run(['quotes', '--json', join(root, 'content')])
    expect(status).toBe(0)
    expect(io.stderr.text).toBe('')
    expect(parsed(io.stdout.text).length).toBeGreaterThan(20)
  })

  test('a broken line is told, and the rest goes on', async () => {
    const { status, io } = await run(['quotes', '--json', '-'], `{"id": 1\n${jsonLines}`)
    expect(status).toBe(0)
    expect(io.stderr.text).toMatch(/^standard input:1: /)
    expect(parsed(io.stdout.text)).toHaveLength(1)
  })

  test('--csv is RFC 4180, and no cell is a formula', async () => {
    const article = {
      id: '=1+1',
      lang: 'fr',
      text: '"Oui, dit-il «\u00a0tout\u00a0» !\nEt non", a déclaré Odile Ferrand.',
    }
    const { status, io } = await run(['quotes', '--csv', '-'], `${JSON.stringify(article)}\n`)
    expect(status).toBe(0)
    const [header, ...rows] = io.stdout.text.split('\r\n')
    expect(header).toBe(
      'id,language,start,end,text,kind,speaker,mention,mention_start,mention_end,evidence,role,cue,sentence_start,sentence_end,rule,page',
    )
    for (const row of rows.filter((row) => row !== '')) expect(row).toMatch(/^'=1\+1,fr,/)
  })
})

describe('results to use elsewhere', () => {
  test('/quote as CSV, one head for all questions; what finds nothing is told on standard error', async () => {
    const { io } = await run(['ask', '--csv', '--content', story], '/quote douté\n/quote barrage\n/quote xylophones\n')
    const rows = io.stdout.text.trimEnd().split('\r\n')
    expect(rows[0]).toMatch(/^quote,kind,speaker,role,/)
    expect(rows.filter((row) => row === rows[0])).toHaveLength(1)
    expect(rows[1]).toMatch(/^Nous n'avons jamais douté du barrage,direct,Odile Ferrand,la préfète,named,/)
    expect(io.stderr.text).not.toBe('')
  })

  test.each([
    ['ask', ['ask', '--citations', '--content', story, '/quote douté']],
    ['quotes', ['quotes', '--citations', story]],
  ])('%s --citations', async (_, args) => {
    const { status, io } = await run(args, '', { LANGUAGE: 'fr' })
    expect(status).toBe(0)
    expect(io.stdout.text).toMatch(
      /^«\u00a0Nous n'avons jamais douté du barrage\u00a0» —\u00a0Odile Ferrand, la préfète\. /,
    )
  })

  test('quotes --markdown', async () => {
    const { io } = await run(['quotes', '--markdown', story])
    expect(io.stdout.text).toMatch(
      /^> “Nous n'avons jamais douté du barrage”\n>\n> — \*\*Odile Ferrand\*\*, la préfète\n/,
    )
  })
})

describe('a command line that cannot be understood is told in a sentence', () => {
  test.each([
    [['frobnicate'], /no command frobnicate/],
    [['ask', '--bogus'], /Unknown option '--bogus'\. See verbatim --help\.$/],
    [['ask', '--content', join(folder, 'none')], /There is no file or folder .*none\.$/],
    [['quotes', join(folder, 'none')], /There is no file or folder/],
    [['quotes', '--json', '--csv'], /not both/],
    [['quotes', '-', '-'], /give it once/],
    [['register', '--guild', 'home'], /17 to 20 digits/],
    [['register'], /DISCORD_TOKEN/],
  ])('%j', async (args, sentence) => {
    const failed = run(args)
    await expect(failed).rejects.toBeInstanceOf(UsageError)
    await expect(failed).rejects.toThrow(sentence)
  })
})

test.each([
  ['--help', 'fr', /mot pour mot/],
  ['-h', 'en', /word for word/],
  ['--version', 'en', /^\d+\.\d+\.\d+\n$/],
])('%s (%s)', async (option, LANGUAGE, shown) => {
  const { status, io } = await run([option], '', { LANGUAGE, LOG_LEVEL: 'wrong, but of no matter here' })
  expect(status).toBe(0)
  expect(io.stdout.text).toMatch(shown)
})

test('register --dry-run prints what would be sent', async () => {
  const { status, io } = await run(['register', '--dry-run'])
  expect(status).toBe(0)
  expect(JSON.parse(io.stdout.text)).toMatchObject(
    [...commands, ...serverCommands, ...messageCommands, ...serverMessageCommands].map(({ data: { name } }) => ({
      name,
    })),
  )
})

describe('what servers have added', () => {
  test('is backed up and restored', async () => {
    const state = join(folder, 'servers')
    const backup = join(folder, 'servers.backup')
    await expect(run(['backup', backup], '', { STATE: state })).rejects.toThrow(/nothing was added in a server yet/)
    openDatabase(storePath(state)).close()
    const made = await run(['backup', backup], '', { STATE: state })
    expect([made.status, made.io.stderr.text]).toEqual([
      0,
      `What servers have added and feeds have brought is backed up in ${backup}.\n`,
    ])
    const restored = await run(['restore', backup], '', { STATE: state })
    expect(restored.io.stderr.text).toMatch(
      /is restored from .*\. What was there before is in .*servers\.sqlite\.before-/,
    )
    await expect(run(['backup', backup], '', { STATE: state })).rejects.toThrow(UsageError)
    await expect(run(['restore', story], '', { STATE: state })).rejects.toThrow(/is no database/)
    await expect(run(['restore'])).rejects.toThrow('restore takes one file: verbatim restore FILE')
  })
})

describe('doctor', () => {
  test('finds the sample articles in order', async () => {
    const { status, io } = await run(['doctor'])
    expect(io.stdout.text).toMatch(/✓ Node 2\d.*✓ \d+ articles read.*All is well/s)
    expect(status).toBe(0)
  })

  test('tells all that is wrong, and what to do', async () => {
    const settings = await run(['doctor'], '', { LOG_LEVEL: 'loud', DISCORD_GUILD: 'x' })
    expect(settings.status).toBe(1)
    expect(settings.io.stdout.text).toMatch(/✗ DISCORD_GUILD.*✗ LOG_LEVEL.*2 things to put right/s)

    const content = await run(['doctor', '--content', file('empty.txt', '')], '', { DISCORD_TOKEN: 'nonsense' })
    expect(content.status).toBe(1)
    expect(content.io.stdout.text).toMatch(/✗ DISCORD_TOKEN.*✗ .*empty\.txt.*✗ No article could be read/s)
  })
})

describe('as a program of its own', () => {
  const env = { PATH: process.env['PATH'], LANGUAGE: 'fr', STATE: join(folder, 'state') }

  function program(entry: string, ...args: string[]) {
    return spawn(process.execPath, [join(root, entry), ...args], { cwd: folder, env })
  }

  test('with nothing on standard input it shows three answered questions and how to go on', async () => {
    const started = program('src/main.ts')
    started.stdin.end()
    const [shown, told, [status]] = await Promise.all([
      text(started.stdout),
      text(started.stderr),
      once(started, 'close'),
    ])
    expect(shown.match(/^> \//gm)).toHaveLength(3)
    expect(shown).toMatch(/«\u00a0.*À vous/s)
    expect(told).toMatch(/^Pas de DISCORD_TOKEN[^\n]*\n$/)
    expect(status).toBe(0)
  })

  test('a reader that goes away is no fault', async () => {
    const listed = program('src/cli.ts', 'quotes', '--json')
    listed.stdout.once('data', () => listed.stdout.destroy())
    const [told, [status]] = await Promise.all([text(listed.stderr), once(listed, 'close')])
    expect(told).toBe('')
    expect(status).toBe(0)
  })

  test('a mistake ends it with status 2', async () => {
    const mistaken = program('src/cli.ts', 'frobnicate')
    const [told, [status]] = await Promise.all([text(mistaken.stderr), once(mistaken, 'close')])
    expect(told).toMatch(/^verbatim has no command frobnicate: .*\n$/)
    expect(status).toBe(2)
  })
})
