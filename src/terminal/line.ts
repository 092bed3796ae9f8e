import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10'
import { distance } from 'fastest-levenshtein'
import type { Command, Options } from '../../commands/command.ts'
import type { LanguageCode } from '../model.ts'
import { type TerminalWords, words } from '../replies/words.ts'
import { fold } from '../text/fold.ts'

/** What the terminal does itself, whatever commands there are. */
export type Builtin = keyof TerminalWords['builtins']

/** One line as it was typed: a question for a command, something for the terminal itself, or a mistake with what to say. */
export type Line =
  | { readonly kind: 'ask'; readonly command: Command; readonly options: Options }
  | { readonly kind: 'builtin'; readonly name: Builtin; readonly rest: string }
  | { readonly kind: 'wrong'; readonly sentence: string }

interface Named {
  readonly name: string
  readonly name_localizations?: Readonly<Record<string, string | null | undefined>> | null | undefined
}
type Option = APIApplicationCommandBasicOption

/** A mistake of the person's, with the sentence that tells them. */
class Mistake extends Error {}

/**
 * Reads `/quote topic:missiles speaker:John Kerry from:2021`: names in any language and without accents, values up to
 * the next option or between quotation marks. What stands before the first option goes into the command's main one; a
 * line without a slash is a question for the first command.
 */
export function parseLine(line: string, commands: readonly Command[], language: LanguageCode): Line {
  const text = line.trim()
  try {
    const slash = /^\/(\S*)\s*/.exec(text)
    const [first] = commands
    if (!slash) {
      if (!first) throw new RangeError('no commands')
      return { kind: 'ask', command: first, options: first.main === null ? {} : { [first.main]: text } }
    }
    const [head, typed = ''] = slash
    const builtin = builtinNamed(typed)
    if (builtin) return { kind: 'builtin', name: builtin, rest: text.slice(head.length) }
    const command = commands.find(({ data }) => isNamed(data, typed))
    if (!command) throw new Mistake(unknownCommand(typed, commands, language))
    return { kind: 'ask', command, options: parseOptions(text.slice(head.length), command, language) }
  } catch (error) {
    if (error instanceof Mistake) return { kind: 'wrong', sentence: error.message }
    throw error
  }
}

/** The name that people of this language know a command or an option by. */
export function localName({ name, name_localizations }: Named, language: LanguageCode): string {
  return (language === 'fr' ? name_localizations?.['fr'] : undefined) ?? name
}

/** A command's options; the terminal knows no subcommands. */
export function optionsOf({ data }: Command): readonly Option[] {
  return (data.options ?? []).filter(
    (option): option is Option =>
      option.type !== ApplicationCommandOptionType.Subcommand &&
      option.type !== ApplicationCommandOptionType.SubcommandGroup,
  )
}

export function optionNamed(command: Command, typed: string): Option | undefined {
  return optionsOf(command).find((option) => isNamed(option, typed))
}

/** Where an option may begin: a word and its colon, after a blank or at the start. */
export const OPTION = /(?<=^|\s)([\p{L}\p{M}_-]{1,32}):/gu

function namesOf({ name, name_localizations }: Named): string[] {
  return [name, ...Object.values(name_localizations ?? {})].filter((known) => typeof known === 'string').map(fold)
}

function isNamed(named: Named, typed: string): boolean {
  return namesOf(named).includes(fold(typed))
}

function builtinNamed(typed: string): Builtin | undefined {
  const name = fold(typed)
  const names: readonly Builtin[] = ['more', 'context', 'quit']
  if (name === 'exit') return 'quit'
  return names.find((builtin) => Object.values(words).some(({ terminal }) => terminal.builtins[builtin] === name))
}

function unknownCommand(typed: string, commands: readonly Command[], language: LanguageCode): string {
  const names = [...commands.flatMap(({ data }) => namesOf(data)), ...Object.values(words[language].terminal.builtins)]
  const begun = names.find((name) => typed !== '' && name.startsWith(fold(typed)))
  const near = begun ?? names.find((name) => isNear(name, fold(typed)))
  const command = commands.find(({ data }) => near !== undefined && isNamed(data, near))
  const suggestion = command ? localName(command.data, language) : (near ?? null)
  return words[language].terminal.unknownCommand(typed, suggestion)
}

/** A slip of the finger or two away, or the same letters in another order. */
function isNear(name: string, typed: string): boolean {
  if (typed.length === 0 || typed.length > 32) return false
  const letters = (word: string) => [...word].sort().join('')
  return distance(name, typed) <= (name.length > 4 ? 2 : 1) || letters(name) === letters(typed)
}

function parseOptions(text: string, command: Command, language: LanguageCode): Options {
  const { unknownOption, twice, takesNothing } = words[language].terminal
  if (optionsOf(command).length === 0 && text.trim() !== '')
    throw new Mistake(takesNothing(localName(command.data, language)))
  const values: Record<string, string | number | boolean> = {}
  const give = (option: Option, value: string) => {
    if (option.name in values) throw new Mistake(twice(localName(command.data, language), localName(option, language)))
    values[option.name] = readValue(option, value, language)
  }

  const known = new Map(optionsOf(command).flatMap((option) => namesOf(option).map((name) => [name, option])))
  const main = command.main === null ? undefined : known.get(fold(command.main))
  let option = main
  let from = 0
  for (const { 0: marker, 1: typed = '', index } of text.matchAll(OPTION)) {
    if (index < from) continue
    const next = known.get(fold(typed))
    if (!next) {
      if (!looksLikeOption(text, index, typed, [...known.keys()])) continue
      const names = optionsOf(command).map((other) => localName(other, language))
      throw new Mistake(unknownOption(localName(command.data, language), typed, names))
    }
    const value = text.slice(from, index).trim()
    if (option && value !== '') give(option, value)
    option = next
    from = index + marker.length
    const quotedEnd = closingMark(text, from)
    if (quotedEnd !== null) {
      give(next, unquoted(text.slice(from, quotedEnd).trim(), next, command))
      option = main
      from = quotedEnd
    }
  }
  const rest = text.slice(from).trim()
  if (option && rest !== '') give(option, rest)
  return values
}

/**
 * Whether a word with a colon was meant as an option though there is none of that name: it begins the line of a command
 * with several options, or differs from one by a slip of the finger. Otherwise it belongs to the question.
 */
function looksLikeOption(text: string, index: number, typed: string, names: readonly string[]): boolean {
  const glued = /^\S/.test(text.slice(index + typed.length + 1, index + typed.length + 2))
  if (!glued || text.startsWith('//', index + typed.length + 1)) return false
  return (index === 0 && names.length > 2) || names.some((name) => name.length > 3 && isNear(name, fold(typed)))
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' }

/** The end of a value that stands wholly between quotation marks; null for any other. */
function closingMark(text: string, from: number): number | null {
  const start = from + (/^\s*/.exec(text.slice(from, from + 8))?.[0].length ?? 0)
  const closing = CLOSING[text[start] ?? '']
  if (closing === undefined) return null
  const end = text.indexOf(closing, start + 1)
  return end >= 0 && /^(\s|$)/.test(text.slice(end + 1, end + 2)) ? end + 1 : null
}

/** In a question, quotation marks tell that the words are a quotation; elsewhere they only hold a value together. */
function unquoted(value: string, option: Option, command: Command): string {
  return option.name === command.main ? value : value.slice(1, -1).trim()
}

function readValue(option: Option, value: string, language: LanguageCode): string | number | boolean {
  const { wholeNumber, choices } = words[language].terminal
  const name = localName(option, language)
  if (option.type === ApplicationCommandOptionType.Integer) {
    const least = option.min_value ?? 0
    const most = option.max_value ?? Number.MAX_SAFE_INTEGER
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN
    if (!(number >= least && number <= most)) throw new Mistake(wholeNumber(name, least, most))
    return number
  }
  if (option.type === ApplicationCommandOptionType.Boolean) {
    if (/^(yes|true|oui|vrai|1)$/i.test(value)) return true
    if (/^(no|false|non|faux|0)$/i.test(value)) return false
    throw new Mistake(choices(name, language === 'fr' ? ['oui', 'non'] : ['yes', 'no']))
  }
  if (option.type === ApplicationCommandOptionType.String && option.choices) {
    const chosen = option.choices.find((choice) => isNamed(choice, value) || fold(choice.value) === fold(value))
    if (!chosen)
      throw new Mistake(
        choices(
          name,
          option.choices.map((choice) => localName(choice, language)),
        ),
      )
    return chosen.value
  }
  return value
}
