import { ApplicationCommandOptionType, Locale } from 'discord-api-types/v10'
import { help } from '../src/answers/help.ts'
import type { CommandHelp, Described, Names } from '../src/model.ts'
import type { Command, MessageCommand, ServerCommand, ServerMessageCommand } from './command.ts'
import { define } from './define.ts'

export interface All {
  readonly commands: readonly Command[]
  readonly messageCommands: readonly MessageCommand[]
  readonly serverCommands: readonly ServerCommand[]
  readonly serverMessageCommands: readonly ServerMessageCommand[]
}

/** @param all what there is, this one among them. */
export default (all: () => All): Command =>
  define({
    name: { en: 'help', fr: 'aide' },
    description: {
      en: 'What you can ask, with examples that these articles answer.',
      fr: 'Ce que vous pouvez demander, avec des exemples tirés de ces articles.',
    },
    options: {},
    main: null,
    private: true,
    answer: (_, library) => {
      const { commands, messageCommands, serverCommands, serverMessageCommands } = all()
      const offered = {
        commands: commands.map(({ data }) => helpOn(data)),
        menus: messageCommands.map(({ data }) => namesOf(data)),
        managing: {
          commands: serverCommands.flatMap(({ data }) => managingHelp(data)),
          menus: serverMessageCommands.map(({ data }) => namesOf(data)),
        },
      }
      return help(offered, library, async ({ command, options }) => {
        const asked = commands.find(({ data }) => data.name === command)
        return (await asked?.answer(options, library)) ?? null
      })
    },
  })

function helpOn(data: Data): CommandHelp {
  const options = (data.options ?? []).map((option) => ({ key: option.name, ...inBoth(option) }))
  return { key: data.name, ...inBoth(data), options }
}

/** Each subcommand by itself, by its whole name. */
function managingHelp(data: Data): readonly CommandHelp[] {
  const parts = (data.options ?? []).filter(({ type }) => type === ApplicationCommandOptionType.Subcommand)
  if (parts.length === 0) return [helpOn(data)]
  const whole = namesOf(data)
  return parts.map(helpOn).map((part) => ({
    ...{ ...part, key: `${data.name} ${part.key}` },
    name: { en: `${whole.en} ${part.name.en}`, fr: `${whole.fr} ${part.name.fr}` },
  }))
}

type Localised = Readonly<Partial<Record<Locale, string | null | undefined>>> | null | undefined

interface Named {
  readonly name: string
  readonly name_localizations?: Localised
}

interface Data extends Named {
  readonly type?: number | undefined
  readonly description: string
  readonly description_localizations?: Localised
  readonly options?: readonly Data[] | undefined
}

const namesOf = ({ name, name_localizations }: Named): Names => ({
  en: name,
  fr: name_localizations?.[Locale.French] ?? name,
})

const inBoth = ({ description, description_localizations, ...named }: Data): Described => ({
  name: namesOf(named),
  description: { en: description, fr: description_localizations?.[Locale.French] ?? description },
})
