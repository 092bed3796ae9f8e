import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { commands, serverCommands, serverMessageCommands } from '../../commands/index.ts'
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
    for (const item of [data, ...optionsIn(data)] as readonly Item[]) {
      const described = item.description === undefined ? null : item
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

type Item = Pick<(typeof definitions)[number], 'name' | 'name_localizations'> & {
  readonly description?: string
  readonly description_localizations?: (typeof definitions)[number]['name_localizations']
}

/** The options of a command, and of its subcommands. */
const optionsIn = (item: object): readonly Item[] =>
  'options' in item && Array.isArray(item.options)
    ? item.options.flatMap((option) => [option, ...optionsIn(option)])
    : []

const changing = [...serverCommands, ...serverMessageCommands].map(({ data }) => data.name)

test('everybody may use every command that changes nothing, on a server or for themselves, in direct messages too', () => {
  for (const { name, contexts, integration_types, default_member_permissions } of definitions) {
    if (changing.includes(name)) continue
    expect(contexts).toEqual([0, 1, 2])
    expect(integration_types).toEqual([0, 1])
    expect(default_member_permissions).toBeUndefined()
  }
})

test('what changes a server’s library or settings is for those who may manage the server, in servers that have the bot', () => {
  const found = definitions.filter(({ name }) => changing.includes(name))
  expect(found.map(({ name }) => name)).toEqual(['library', 'watch', 'settings', 'Add as article'])
  for (const { contexts, integration_types, default_member_permissions } of found) {
    expect(contexts).toEqual([0])
    expect(integration_types).toEqual([0])
    expect(default_member_permissions).toBe('32')
  }
})

test('the option that free text goes into exists', () => {
  for (const { data, main } of commands)
    if (main !== null) expect(data.options?.map(({ name }) => name)).toContain(main)
})
