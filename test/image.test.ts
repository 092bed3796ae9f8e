import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../src/program.ts'

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const dockerfile = read('Dockerfile')
/** What the Dockerfile copies out of the checkout. */
const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) => sources.split(' '))

test('the image lets in what it copies, and nothing else', () => {
  const ignored = read('.dockerignore').split('\n')
  const letIn = ignored.flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []))
  expect(ignored).toContain('*')
  expect(letIn.sort()).toEqual([...new Set(copied)].sort())
  for (const source of copied) expect(existsSync(join(root, source))).toBe(true)
})

test('what the image holds is all that the bot needs to run', () => {
  const image = mkdtempSync(join(tmpdir(), 'verbatim-image-'))
  try {
    for (const source of copied) cpSync(join(root, source), join(image, source), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(image, 'node_modules'))
    const [, command = ''] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? []
    const [, ...args] = JSON.parse(command)
    const stdout = execFileSync(process.execPath, args, {
      cwd: image,
      env: { LANGUAGE: 'en' },
      input: '',
      encoding: 'utf8',
      stdio: 'pipe',
    })
    expect(stdout).toMatch(/«.+»|“.+”/)
  } finally {
    rmSync(image, { recursive: true })
  }
})

test('what runs is among the packages that are installed for running', () => {
  const { dependencies } = JSON.parse(read('package.json'))
  const imported = globSync('{src,commands}/**/*.ts', { cwd: root }).flatMap((file) =>
    [...read(file).matchAll(/^(?:import|export) (?!type\b)[^;'"]*?from '([^.'][^']*)'/gm)].map(([, name = '']) => name),
  )
  const packages = imported
    .filter((name) => !name.startsWith('node:'))
    .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name)
  expect([...new Set(packages)].filter((name) => !(name in dependencies))).toEqual([])
})
