import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  Locale,
} from 'discord-api-types/v10'
import type { Library } from '../src/library.ts'
import type { Answer, LanguageCode } from '../src/model.ts'
import type { Choice, Command, Options } from './command.ts'
import { everywhere } from './everywhere.ts'

export type Texts = Readonly<Record<LanguageCode, string>>

interface Shared {
  /** Its French name; its key in the table is the English one. */
  readonly french: string
  readonly description: Texts
  readonly required?: true
}

export interface TextOption extends Shared {
  readonly kind: 'text'
  /** The longest that Discord lets people type. */
  readonly most: number
  /** What is offered while somebody types. */
  readonly suggest?: (typed: string, library: Library) => readonly Choice[]
}

export interface CountOption extends Shared {
  readonly kind: 'count'
  readonly least: number
  readonly most: number
}

export interface ChoiceOption extends Shared {
  readonly kind: 'choice'
  readonly choices: Readonly<Record<string, Texts>>
}

export type Option = TextOption | CountOption | ChoiceOption
export type OptionTable = Readonly<Record<string, Option>>

type Value<O extends Option> = O extends CountOption
  ? number
  : O extends ChoiceOption
    ? Extract<keyof O['choices'], string>
    : string

/** What a person gave of the options of a table. */
export type Given<T extends OptionTable> = { readonly [K in keyof T]?: Value<T[K]> }

export interface Definition<T extends OptionTable> {
  readonly name: Texts
  readonly description: Texts
  readonly options: T
  /** The option that free text goes into where there are no option fields: at the terminal. */
  readonly main: Extract<keyof T, string> | null
  /** Answers are for the asker alone where they do not say otherwise. */
  readonly private?: true
  answer(given: Given<T>, library: Library): Promise<Answer>
}

/** Makes a command of what is said of it once: names, options, and the answer to what was given. */
export function define<const T extends OptionTable>(definition: Definition<T>): Command {
  const { name, description, options, main, answer } = definition
  return {
    data: {
      ...everywhere,
      ...named(name),
      ...described(description),
      options: Object.entries(options).map(optionData),
    },
    main,
    private: definition.private ?? false,
    answer: (typed, library) => answer(given(options, typed), library),
    complete: (key, typed, library) => {
      const option = options[key]
      return option?.kind === 'text' ? (option.suggest?.(typed, library) ?? []) : []
    },
  }
}

// Discord falls back on the English name in every other language; it is told of both Englishes all the same, as a
// reader of either would otherwise depend on that.

export const named = ({ en, fr }: Texts) => ({ name: en, name_localizations: localised({ en, fr }) })

export const described = ({ en, fr }: Texts) => ({ description: en, description_localizations: localised({ en, fr }) })

const localised = ({ en, fr }: Texts) => ({
  [Locale.French]: fr,
  [Locale.EnglishUS]: en,
  [Locale.EnglishGB]: en,
})

/** An option as Discord is told of it, by its key in the table. */
export function optionData([key, option]: readonly [string, Option]): APIApplicationCommandBasicOption {
  const shared = {
    ...named({ en: key, fr: option.french }),
    ...described(option.description),
    ...(option.required && { required: true }),
  }
  switch (option.kind) {
    case 'text':
      return {
        ...shared,
        type: ApplicationCommandOptionType.String,
        max_length: option.most,
        ...(option.suggest && { autocomplete: true }),
      }
    case 'count':
      return {
        ...shared,
        type: ApplicationCommandOptionType.Integer,
        min_value: option.least,
        max_value: option.most,
      }
    case 'choice':
      return {
        ...shared,
        type: ApplicationCommandOptionType.String,
        choices: Object.entries(option.choices).map(
          ([value, name]): APIApplicationCommandOptionChoice<string> => ({ ...named(name), value }),
        ),
      }
  }
}

/** What was given, each as its option has it; blanks are nothing. */
function given<T extends OptionTable>(table: T, typed: Options): Given<T> {
  const read = Object.entries(table).flatMap(([key, option]) => {
    const value = valueFor(option, typed[key])
    return value === undefined ? [] : [[key, value]]
  })
  return Object.fromEntries(read)
}

function valueFor(option: Option, typed: Options[string] | undefined): string | number | undefined {
  if (typed === undefined) return undefined
  const text = String(typed).trim()
  switch (option.kind) {
    case 'text':
      return text || undefined
    case 'count': {
      const count = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
      return count >= option.least && count <= option.most ? count : undefined
    }
    case 'choice':
      return Object.hasOwn(option.choices, text) ? text : undefined
  }
}
