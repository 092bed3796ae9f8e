import type { Choice } from '../../commands/command.ts'
import { words } from '../replies/words.ts'
import { fold } from '../text/fold.ts'
import type { Conversation } from './conversation.ts'
import { localName, OPTION, optionNamed, optionsOf, parseLine } from './line.ts'

/** What Tab offers, and the end of the line that it would take the place of. */
export type Completion = [offers: string[], typed: string]

/** Completes commands, their options, and the values that a command has suggestions for. */
export function complete(line: string, { commands, library, language }: Conversation): Completion {
  const slash = /^\s*\/(\S*)$/.exec(line)
  if (slash) return completeCommand(slash[1] ?? '')
  const [, name, rest = ''] = /^\s*\/(\S+)\s(.*)$/s.exec(line) ?? []
  const command = name === undefined ? undefined : commands.find(({ data }) => isCommand(name, data.name))
  if (!command) return [[], line]

  const marker = [...rest.matchAll(OPTION)].filter(([, typed = '']) => optionNamed(command, typed)).at(-1)
  const option = marker && optionNamed(command, marker[1] ?? '')
  if (marker && option) {
    const typed = rest.slice(marker.index + marker[0].length).trimStart()
    const choices = command.complete(option.name, typed.replace(/^["“«]\s*/, ''), library)
    const typedForm = (choice: Choice) => readableForm(choice, (name) => command.complete(option.name, name, library))
    if (choices.length > 0) return offer(choices.map(typedForm), typed)
    const fixed = 'choices' in option ? (option.choices ?? []).map((choice) => localName(choice, language)) : []
    if (fixed.length > 0)
      return offer(
        fixed.filter((name) => fold(name).startsWith(fold(typed))),
        typed,
      )
  }
  const word = /\S*$/.exec(rest)?.[0] ?? ''
  const given = new Set([...rest.matchAll(OPTION)].map(([, typed = '']) => optionNamed(command, typed)?.name))
  const names = optionsOf(command)
    .filter((other) => !given.has(other.name))
    .map((other) => `${localName(other, language)}:`)
  return offer(
    names.filter((known) => fold(known).startsWith(fold(word))),
    word,
  )

  function completeCommand(typed: string): Completion {
    const own = [
      ...commands.map(({ data }) => localName(data, language)),
      ...Object.values(words[language].terminal.builtins),
    ]
    const english = commands.map(({ data }) => data.name)
    const starting = (known: string) => fold(known).startsWith(fold(typed))
    const found = own.some(starting) ? own.filter(starting) : english.filter(starting)
    return offer(
      found.map((known) => `/${known} `),
      `/${typed}`,
    )
  }

  function isCommand(typed: string, known: string): boolean {
    const read = parseLine(`/${typed}`, commands, language)
    return read.kind === 'ask' && read.command.data.name === known
  }
}

/** A choice's name (what stands before the first dot of its label) where that alone leads back to it, else its id. */
function readableForm({ name, value }: Choice, choicesFor: (typed: string) => readonly Choice[]): string {
  const [title = name] = name.split(' · ')
  const [only, ...others] = choicesFor(title)
  const leadsBack = only?.value === value && others.length === 0 && !/["“”«»…]|\S:/.test(title)
  return leadsBack ? title : value
}

/**
 * Readline puts the offers' common beginning in the place of what was typed; where that would take letters away (the
 * offers begin otherwise), what was typed stays among them.
 */
function offer(offers: readonly string[], typed: string): Completion {
  const [first = ''] = offers
  const kept = offers.length < 2 || offers.every((other) => fold(other).startsWith(fold(typed)))
  return [kept ? [...offers] : first === '' ? [] : [typed, ...offers], typed]
}
