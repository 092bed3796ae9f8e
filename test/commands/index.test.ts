import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import type { Command } from '../../commands/command.ts'
import { commands } from '../../commands/index.ts'
import { definitions } from '../../src/discord/definitions.ts'
import { commandFaults } from '../discord/fake/command-rules.ts'
import { openapiFaults, openapiPresent } from '../discord/fake/openapi.ts'

const folder = join(import.meta.dirname, '../../commands')

test('the list holds every command of the folder, each in the file of its name', async () => {
  const listed = new Map<unknown, string>(commands.map((command) => [command, command.data.name]))
  for (const file of globSync('*.ts', { cwd: folder })) {
    const module: { default?: Command } = await import(pathToFileURL(join(folder, file)).href)
    if (!module.default) continue
    expect(listed.get(module.default), file).toBe(basename(file, '.ts'))
    listed.delete(module.default)
  }
  expect([...listed.values()]).toEqual([])
})

test('Discord takes every name, description and option', () => {
  expect(commandFaults(definitions.map((definition) => ({ ...definition })))).toEqual([])
})

test.skipIf(!openapiPresent)('the definitions are of the shape that Discord describes', () => {
  const route = 'put /applications/{application_id}/commands'
  expect(openapiFaults(route, definitions)).toEqual([])
})

test('everything that people read has its French', () => {
  const untranslated: string[] = []
  for (const data of definitions)
    for (const item of [data, ...(data.options ?? [])]) {
      if (!item.description_localizations?.fr) untranslated.push(`${data.name} ${item.name}: description`)
      // The same word in both languages needs no second name.
      if (!item.name_localizations?.fr && !['question', 'article'].includes(item.name))
        untranslated.push(`${data.name} ${item.name}: name`)
    }
  expect(untranslated).toEqual([])
})

test('the option that free text goes into exists', () => {
  for (const { data, main } of commands) expect(data.options?.map(({ name }) => name)).toContain(main)
})
