import type { CommandHelp, LanguageCode, Question } from '../model.ts'

/** A question as people type it in their language: "/citation personne:Ada Orlan". */
export function typed(
  { command, options }: Question,
  commands: readonly CommandHelp[],
  language: LanguageCode,
): string {
  const known = commands.find(({ key }) => key === command)
  const named = Object.entries(options).map(([key, value]) => {
    const option = known?.options.find((option) => option.key === key)
    return `${option?.name[language] ?? key}:${value}`
  })
  return [`/${known?.name[language] ?? command}`, ...named].join(' ')
}
