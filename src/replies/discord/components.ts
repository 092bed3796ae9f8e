import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10'

// Answers are made of Discord's newer components rather than of an embed: each passage has the button that opens it
// beside it, in the order a screen reader reads; nothing is lost for people who have embeds switched off; and text is
// not cut up into fields of 1,024 characters. https://discord.com/developers/docs/components/reference

/** Characters of text in one message, all components together. */
export const MESSAGE_ROOM = 4000
/** Longest address of a button. */
export const LINK_ROOM = 512

export const text = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content })

/** Text with a button beside it that opens an address; without an address, the text alone. */
export const linked = (
  content: string,
  label: string,
  url: string | null,
): APISectionComponent | APITextDisplayComponent =>
  url === null
    ? text(content)
    : {
        type: ComponentType.Section,
        components: [text(content)],
        accessory: { type: ComponentType.Button, style: ButtonStyle.Link, label, url },
      }

export const container = (components: APIComponentInContainer[]): APIContainerComponent => ({
  type: ComponentType.Container,
  components,
})

/** Lines that stand under each other; those that are empty or missing do not. */
export const lines = (...all: readonly (string | null | false)[]): string => all.filter((line) => line).join('\n')

/** As many of the lines, from the first on, as fit in so many characters. */
export function linesWithin(room: number, all: readonly string[]): string {
  let shown = ''
  for (const line of all) {
    const longer = lines(shown, line)
    if (longer.length > room) break
    shown = longer
  }
  return shown
}

export const small = (line: string): string => line && `-# ${line}`

/** To the end of its text, whatever lines that has. Nothing may follow in the same component. */
export const blockQuote = (content: string): string => `>>> ${content}`

/** How much of a message's room a component takes. */
export function roomOf(component: APIMessageTopLevelComponent): number {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return component.content.length
    case ComponentType.Section:
    case ComponentType.Container:
      return component.components.reduce((sum, inner) => sum + roomOf(inner), 0)
    default:
      return 0
  }
}

/** Lays things out one after the other, each in its fair share of the room that the ones before it have left. */
export function share<T, C extends APIMessageTopLevelComponent>(
  things: readonly T[],
  room: number,
  lay: (thing: T, room: number, at: number) => C,
): C[] {
  let left = room
  return things.map((thing, index) => {
    const component = lay(thing, left / (things.length - index), index)
    left -= roomOf(component)
    return component
  })
}
