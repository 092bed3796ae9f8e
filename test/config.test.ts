import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigError, loadEnv, readConfig } from '../src/config.ts'
import { root } from '../src/program.ts'

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.abcdefghijklmnopqrstuvwxyz0123456789AB'

function problems(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

test('nothing needs to be set', () => {
  expect(readConfig({})).toEqual({
    token: null,
    guild: null,
    api: 'https://discord.com/api',
    content: [join(root, 'content')],
    feeds: [],
    fetchAllow: [],
    language: 'fr',
    private: false,
    serverLanguage: null,
    questionsPerMinute: 20,
    articlesPerServer: 2000,
    megabytesPerServer: 200,
    feedsPerServer: 20,
    purgeAfterDays: 30,
    health: null,
    metrics: null,
    state: expect.stringContaining('verbatim'),
    logLevel: 'info',
  })
})

test('what each server may have of its own', () => {
  const env = { ARTICLES_PER_SERVER: '5', MEGABYTES_PER_SERVER: '6', FEEDS_PER_SERVER: '0', PURGE_AFTER_DAYS: '365' }
  expect(readConfig(env)).toMatchObject({
    ...{ articlesPerServer: 5, megabytesPerServer: 6, feedsPerServer: 0, purgeAfterDays: 365 },
  })
  expect(problems({ ARTICLES_PER_SERVER: 'many', PURGE_AFTER_DAYS: '-1' })).toEqual([
    'ARTICLES_PER_SERVER must be a whole number such as 2000.',
    'PURGE_AFTER_DAYS must be a whole number such as 30.',
  ])
})

test('feeds, and networks that may be fetched from', () => {
  const { feeds, fetchAllow } = readConfig({
    FEEDS: 'https://a.test/rss, http://b.test/\nhttps://c.test/feed?x=1',
    FETCH_ALLOW: '10.1.0.0/16 ::1 127.0.0.1',
  })
  expect(feeds).toEqual(['https://a.test/rss', 'http://b.test/', 'https://c.test/feed?x=1'])
  expect(fetchAllow).toEqual(['10.1.0.0/16', '::1/128', '127.0.0.1/32'])
  expect(problems({ FEEDS: 'a.test/rss https://b.test ftp://c.test', FETCH_ALLOW: '10.0.0.0/33 intern' })).toEqual([
    expect.stringContaining('FEEDS holds a.test/rss'),
    expect.stringContaining('FEEDS holds ftp://c.test'),
    expect.stringContaining('FETCH_ALLOW holds 10.0.0.0/33'),
    expect.stringContaining('FETCH_ALLOW holds intern'),
  ])
})

test('an empty variable is as good as none', () => {
  const empty = {
    DISCORD_TOKEN: '',
    DISCORD_GUILD: ' ',
    DISCORD_API: '',
    CONTENT: '',
    LANGUAGE: '',
    LOG_LEVEL: '',
    PRIVATE: '',
    SERVER_LANGUAGE: ' ',
  }
  expect(readConfig(empty)).toEqual(readConfig({}))
})

test('every bad variable is reported at once, each in a sentence that names it', () => {
  const found = problems({
    DISCORD_TOKEN: 'two words',
    DISCORD_GUILD: 'my server',
    DISCORD_API: 'discord.com',
    LANGUAGE: 'klingon',
    LOG_LEVEL: 'loud',
    PRIVATE: 'perhaps',
    SERVER_LANGUAGE: 'klingon',
    QUESTIONS_PER_MINUTE: 'many',
    HEALTH_PORT: 'http',
    METRICS_PORT: '99999',
  })
  const discord = [
    'DISCORD_TOKEN',
    'DISCORD_GUILD',
    'DISCORD_API',
    'PRIVATE',
    'SERVER_LANGUAGE',
    'QUESTIONS_PER_MINUTE',
  ]
  const names = [...discord, 'LANGUAGE', 'LOG_LEVEL', 'HEALTH_PORT', 'METRICS_PORT']
  expect(found).toHaveLength(names.length)
  for (const name of names) expect(found.filter((problem) => problem.startsWith(name))).toHaveLength(1)
  for (const problem of found) expect(problem).toMatch(/\.$/)
})

test('a secret in the wrong line is never repeated', () => {
  expect(problems({ DISCORD_TOKEN: `Bot ${TOKEN}`, DISCORD_GUILD: TOKEN, DISCORD_API: TOKEN }).join()).not.toContain(
    TOKEN,
  )
})

test.each([
  ['Bot before the token', `Bot ${TOKEN}`, /word Bot/],
  ['a token with a space', `${TOKEN} x`, /space/],
])('%s is one problem', (_, DISCORD_TOKEN, said) => {
  expect(problems({ DISCORD_TOKEN })).toEqual([expect.stringMatching(said)])
})

test('the REST address loses its closing slash', () => {
  expect(readConfig({ DISCORD_API: 'http://127.0.0.1:8080/api/' }).api).toBe('http://127.0.0.1:8080/api')
})

test.each([
  ['a,b', ['a', 'b']],
  [`a${delimiter}b c`, ['a', 'b c']],
  [' a , ,b ', ['a', 'b']],
])('CONTENT %j', (CONTENT, content) => {
  expect(readConfig({ CONTENT }).content).toEqual(content)
})

test.each([
  ['8080', { host: '127.0.0.1', port: 8080 }],
  ['0.0.0.0:8080', { host: '0.0.0.0', port: 8080 }],
  ['metrics.internal:9464', { host: 'metrics.internal', port: 9464 }],
  ['[::]:8080', { host: '::', port: 8080 }],
])('HEALTH_PORT %s', (HEALTH_PORT, health) => {
  expect(readConfig({ HEALTH_PORT }).health).toEqual(health)
})

test.each(['http', '0', '65536', 'host:', ':8080', '1:2:3', '-1'])('METRICS_PORT %s is none', (METRICS_PORT) => {
  expect(problems({ METRICS_PORT })).toEqual([expect.stringMatching(/^METRICS_PORT/)])
})

test.each([
  ['0', 0],
  ['7', 7],
])('QUESTIONS_PER_MINUTE %s', (QUESTIONS_PER_MINUTE, expected) => {
  expect(readConfig({ QUESTIONS_PER_MINUTE }).questionsPerMinute).toBe(expected)
})

describe('the interface language', () => {
  test.each([
    [{ LANGUAGE: 'en' }, 'en'],
    [{ LANGUAGE: 'fr', LANG: 'en_US.UTF-8' }, 'fr'],
    [{ LANGUAGE: 'en_US:en', LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LANGUAGE: 'de_DE:fr' }, 'fr'],
    [{ LANG: 'fr_CA.UTF-8' }, 'fr'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'fr'],
    [{ LANG: 'POSIX' }, 'fr'],
  ])('%j', (env, language) => {
    expect(readConfig(env).language).toBe(language)
  })
})

describe('.env', () => {
  function withFile(lines: string, env: Record<string, string>) {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-'))
    writeFileSync(join(folder, '.env'), lines)
    try {
      return loadEnv(env, folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  test('adds what is not set', () => {
    expect(withFile('LOG_LEVEL=warn\nCONTENT=a', { CONTENT: 'b' })).toEqual({ LOG_LEVEL: 'warn', CONTENT: 'b' })
  })
  test('fills in a variable that is set to nothing', () => {
    expect(withFile('CONTENT=a', { CONTENT: '' })).toEqual({ CONTENT: 'a' })
  })
  test('a LANGUAGE that the desktop sets does not win', () => {
    expect(withFile('LANGUAGE=fr', { LANGUAGE: 'en_US:en' })).toEqual({ LANGUAGE: 'fr' })
    expect(withFile('LANGUAGE=fr', { LANGUAGE: 'en' })).toEqual({ LANGUAGE: 'en' })
  })
  test('none is fine', () => {
    expect(loadEnv({ A: 'b' }, join(tmpdir(), 'no such folder'))).toEqual({ A: 'b' })
  })
})
