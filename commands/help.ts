import { Locale } from 'discord-api-types/v10'
import { help } from '../src/answers/help.ts'
import type { CommandHelp, Described } from '../src/model.ts'
import type { Command } from './command.ts'
import { define } from './define.ts'

/** @param commands those that there are, this one among them. */
export default (commands: () => readonly Command[]): Command =>
  define({
    name: { en: 'help', fr: 'aide' },
    description: {
      en: 'What you can ask, with examples that these articles answer.',
      fr: 'Ce que vous pouvez demander, avec des exemples tirés de ces articles.',
    },
    options: {},
    main: null,
    private: true,
    answer: (_, library) =>
      help(commands().map(helpOn), library, async ({ command, options }) => {
        const asked = commands().find(({ data }) => data.name === command)
        return (await asked?.answer(options, library)) ?? null
      }),
  })

function helpOn({ data }: Command): CommandHelp {
  const options = (data.options ?? []).map((option) => ({ key: option.name, ...inBoth(option) }))
  return { key: data.name, ...inBoth(data), options }
}

type Localised = Readonly<Partial<Record<Locale, string | null | undefined>>> | null | undefined

interface Data {
  readonly name: string
  readonly description: string
  readonly name_localizations?: Localised
  readonly description_localizations?: Localised
}

const inBoth = ({ name, description, name_localizations, description_localizations }: Data): Described => ({
  name: { en: name, fr: name_localizations?.[Locale.French] ?? name },
  description: { en: description, fr: description_localizations?.[Locale.French] ?? description },
})
