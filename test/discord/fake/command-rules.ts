import { ApplicationCommandOptionType, ApplicationCommandType, Locale } from 'discord-api-types/v10'
import { isRecord, type Json, records } from './json.ts'

// https://discord.com/developers/docs/interactions/application-commands#application-command-object

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const LOCALES = new Set<string>(Object.values(Locale))
const SUGGESTS = new Set<unknown>([
  ApplicationCommandOptionType.String,
  ApplicationCommandOptionType.Integer,
  ApplicationCommandOptionType.Number,
])

/** Everything Discord would refuse in a list of command definitions sent at once. */
export function commandFaults(list: readonly Json[]): string[] {
  const faults = list.flatMap((command) => oneCommandFaults(command).map((fault) => `/${command['name']} ${fault}`))
  if (list.length > 100) faults.push('over 100 commands')
  for (const locale of [null, ...LOCALES]) {
    const names = list.map((command) => `${command['type'] ?? 1} ${nameIn(command, locale)}`)
    if (new Set(names).size < names.length) faults.push(`two commands share a name (${locale ?? 'default'})`)
  }
  return faults
}

function oneCommandFaults(command: Json): string[] {
  const chat = (command['type'] ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput
  const options = records(command['options'])
  const faults = chat
    ? [...nameFaults(command), ...descriptionFaults(command), ...optionListFaults(options)]
    : menuFaults(command)
  const size = [...allTexts(command)].reduce((sum, text) => sum + text.length, 0)
  if (size > 8000) faults.push(`${size} characters in all, of at most 8000`)
  for (const [key, highest] of [
    ['contexts', 2],
    ['integration_types', 1],
  ] as const) {
    const values = command[key]
    if (values === undefined) continue
    if (!Array.isArray(values) || values.length === 0 || values.some((value) => !(value >= 0 && value <= highest)))
      faults.push(`${key}: unknown value`)
  }
  return faults
}

/** A command of the menu at a message or a person: a name of any words, and nothing else. */
function menuFaults(command: Json): string[] {
  const names = [['name', command['name']] as const, ...localised(command, 'name_localizations')]
  return [
    ...names
      .filter(([, name]) => typeof name !== 'string' || !name.trim() || name.length > 32)
      .map(([where]) => `${where}: 1 to 32 characters`),
    ...['description', 'options'].filter((key) => command[key] !== undefined).map((key) => `${key}: not in a menu`),
    ...unknownLocales(command),
  ]
}

function optionListFaults(options: readonly Json[]): string[] {
  const faults = options.flatMap((option) => optionFaults(option).map((fault) => `${option['name']}: ${fault}`))
  if (options.length > 25) faults.push('over 25 options')
  for (const locale of [null, ...LOCALES]) {
    const names = options.map((option) => nameIn(option, locale))
    if (new Set(names).size < names.length) faults.push(`two options share a name (${locale ?? 'default'})`)
  }
  const required = options.map((option) => option['required'] === true)
  if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false))
    faults.push('a required option after an optional one')
  return faults
}

function optionFaults(option: Json): string[] {
  const faults = [...nameFaults(option), ...descriptionFaults(option)]
  const choices = records(option['choices'])
  if (choices.length > 25) faults.push('over 25 choices')
  if (option['autocomplete'] === true && (!SUGGESTS.has(option['type']) || choices.length > 0))
    faults.push('autocomplete: not for this option')
  for (const key of ['min_length', 'max_length'])
    if (option[key] !== undefined && !(Number(option[key]) >= 0 && Number(option[key]) <= 6000))
      faults.push(`${key}: range`)
  if (Number(option['min_value'] ?? -Infinity) > Number(option['max_value'] ?? Infinity)) faults.push('min over max')
  return [...faults, ...(Array.isArray(option['options']) ? optionListFaults(records(option['options'])) : [])]
}

function nameFaults(named: Json): string[] {
  const names = [['name', named['name']] as const, ...localised(named, 'name_localizations')]
  return [
    ...names
      .filter(([, name]) => typeof name !== 'string' || !NAME.test(name) || name !== name.toLowerCase())
      .map(([where, name]) => `${where}: ${JSON.stringify(name)} is no name`),
    ...unknownLocales(named),
  ]
}

const descriptionFaults = (described: Json): string[] =>
  [['description', described['description']] as const, ...localised(described, 'description_localizations')]
    .filter(([, text]) => typeof text !== 'string' || !text.trim() || text.length > 100)
    .map(([where]) => `${where}: 1 to 100 characters`)

const unknownLocales = (item: Json): string[] =>
  [...localised(item, 'name_localizations'), ...localised(item, 'description_localizations')]
    .filter(([locale]) => !LOCALES.has(locale))
    .map(([locale]) => `unknown locale ${locale}`)

const localised = (item: Json, key: string): (readonly [string, unknown])[] =>
  isRecord(item[key]) ? Object.entries(item[key]) : []

const nameIn = (item: Json, locale: string | null): unknown =>
  (locale !== null && isRecord(item['name_localizations']) && item['name_localizations'][locale]) || item['name']

function* allTexts(item: Json): Generator<string> {
  for (const key of ['name', 'description', 'value']) if (typeof item[key] === 'string') yield item[key]
  for (const key of ['options', 'choices']) for (const inner of records(item[key])) yield* allTexts(inner)
}
