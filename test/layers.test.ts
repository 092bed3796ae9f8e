import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Each layer and those it may import; a layer may always import itself. The order is the order of the data. */
const LAYERS: Record<string, readonly string[]> = {
  model: [],
  features: [],
  languages: ['model'],
  text: ['model', 'languages'],
  articles: ['model', 'languages', 'text'],
  fetching: ['model'],
  sources: ['model', 'articles', 'fetching'],
  people: ['model', 'features', 'languages', 'text'],
  quotes: ['model', 'features', 'languages', 'text'],
  search: ['model', 'languages', 'text'],
  analysis: ['model', 'features', 'languages', 'text', 'people', 'quotes'],
  library: ['model', 'languages', 'text', 'articles', 'people', 'search', 'analysis'],
  servers: ['model', 'articles', 'fetching', 'sources', 'library'],
  checking: ['model', 'languages', 'text', 'articles', 'analysis'],
  shortId: [],
  program: [],
  application: [],
  answers: ['model', 'languages', 'text', 'people', 'search', 'library', 'checking', 'shortId', 'program'],
  watching: ['model', 'text', 'library', 'answers', 'servers'],
  commands: ['model', 'library', 'answers', 'shortId', 'servers'],
  replies: ['model', 'shortId'],
  config: ['model', 'program'],
  log: ['config'],
  terminal: [
    'model',
    'text',
    'library',
    'answers',
    'shortId',
    'program',
    'commands',
    'replies',
    'config',
    'log',
    'articles',
    'analysis',
    'application',
  ],
  operations: ['config'],
  discord: [
    'model',
    'library',
    'servers',
    'watching',
    'answers',
    'commands',
    'replies',
    'config',
    'log',
    'operations',
    'application',
  ],
}

/** Where a package may be imported; any other source file may not. */
const PACKAGES: Record<string, RegExp> = {
  'discord.js': /^(src\/discord\/|src\/replies\/discord|commands\/)/,
  lunr: /^src\/search\/(lunr\.ts|packed\/)/,
  'lunr-languages': /^src\/search\/lunr\.ts/,
  zod: /^src\/(config\.ts|articles\/)/,
  dotenv: /^src\/(config|main|cli)\.ts/,
  'prom-client': /^src\/operations\/metrics\.ts/,
  'rate-limiter-flexible': /^src\/discord\/allowance\.ts/,
  'env-paths': /^src\/config\.ts/,
  pino: /^src\/log\.ts/,
  '@mozilla/readability': /^src\/articles\/html\//,
  linkedom: /^src\/articles\/html\//,
  unpdf: /^src\/articles\/pdf\//,
  mammoth: /^src\/articles\/docx\.ts/,
  undici: /^src\/fetching\//,
  'ipaddr.js': /^src\/fetching\//,
  'robots-parser': /^src\/fetching\//,
  feedsmith: /^src\/articles\/feed\.ts/,
  chokidar: /^src\/sources\//,
  fflate: /^src\/(articles\/docx|servers\/archive)\.ts/,
  '@xmldom/xmldom': /^src\/articles\/newsroom\//,
}

const files = globSync('{src,commands}/**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'))

/** The layer a file belongs to; null for the entries (main, cli), which may import anything. */
function layerOf(file: string): string | null {
  const [top, second = ''] = file.split('/')
  if (top === 'commands') return 'commands'
  const name = second.replace(/\.ts$/, '')
  return name === 'main' || name === 'cli' ? null : name
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  return [
    ...source.matchAll(/^(?:import|export)\b[^;'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

test('imports run downward only', () => {
  const upward: string[] = []
  for (const file of files) {
    const layer = layerOf(file)
    if (layer === null) continue
    const allowed = LAYERS[layer]
    if (!allowed) {
      upward.push(`${file}: no layer of the table`)
      continue
    }
    for (const specifier of importsOf(file)) {
      if (!specifier.startsWith('.')) continue
      const target = layerOf(relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/'))
      if (target !== layer && (target === null || !allowed.includes(target))) upward.push(`${file} -> ${specifier}`)
    }
  }
  expect(upward).toEqual([])
})

test('a package is imported only where its part of the house stands', () => {
  const misplaced: string[] = []
  for (const file of files)
    for (const specifier of importsOf(file))
      for (const [name, place] of Object.entries(PACKAGES))
        if ((specifier === name || specifier.startsWith(`${name}/`)) && !place.test(file))
          misplaced.push(`${file} -> ${specifier}`)
  expect(misplaced).toEqual([])
})

test('only the verbatim gate makes a slice', () => {
  const makers = files.filter((file) => /\bas Slice\b|<Slice>/.test(readFileSync(join(root, file), 'utf8')))
  expect(makers).toEqual(['src/text/cut.ts'])
})
