import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { definitions } from '../../src/discord/definitions.ts'
import { commandFaults } from '../discord/fake/command-rules.ts'
import { openapiFaults, openapiPresent } from '../discord/fake/openapi.ts'

const folder = join(import.meta.dirname, '../../commands')

test('the list holds every command of the folder, each in the file of its name', async () => {
  const files: string[] = []
  for (const file of globSync('*.ts', { cwd: folder }))
    if ('default' in (await import(pathToFileURL(join(folder, file)).href))) files.push(basename(file, '.ts'))
  expect(commands.map(({ data }) => data.name).sort()).toEqual(files.sort())
})

test('Discord takes every name, description and option', () => {
  expect(commandFaults(definitions.map((definition) => ({ ...definition })))).toEqual([])
})

test.skipIf(!openapiPresent)('the definitions are of the shape that Discord describes', () => {
  const route = 'put /applications/{application_id}/commands'
  expect(openapiFaults(route, definitions)).toEqual([])
})

/** Words that French and English share. */
const SAME = ['question', 'article', 'articles']

test('everything that people read is told in French and both Englishes', () => {
  const untold: string[] = []
  for (const data of definitions)
    for (const item of [data, ...('options' in data ? (data.options ?? []) : [])]) {
      const described = 'description' in item ? item : null
      for (const locale of ['fr', 'en-US', 'en-GB'] as const)
        if ((described && !described.description_localizations?.[locale]) || !item.name_localizations?.[locale])
          untold.push(`${data.name} ${item.name} ${locale}`)
      const { fr } = item.name_localizations ?? {}
      if (fr === item.name && !SAME.includes(item.name)) untold.push(`${data.name} ${item.name}: name`)
      if (described?.description_localizations?.fr === described?.description && described)
        untold.push(`${data.name} ${item.name}: description`)
    }
  expect(untold).toEqual([])
})

test('everybody may use every command, on a server or for themselves, in direct messages too: none changes anything', () => {
  for (const { contexts, integration_types, default_member_permissions } of definitions) {
    expect(contexts).toEqual([0, 1, 2])
    expect(integration_types).toEqual([0, 1])
    expect(default_member_permissions).toBeUndefined()
  }
})

test('the option that free text goes into exists', () => {
  for (const { data, main } of commands)
    if (main !== null) expect(data.options?.map(({ name }) => name)).toContain(main)
})
