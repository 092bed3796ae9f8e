import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10'
import { box, label, safe } from './svg.ts'
import { type Line, type Run, setLines, widthOf } from './text.ts'

// Draws a message's components about as Discord shows them in its dark theme.

type Component = APIMessageTopLevelComponent
type Button = Extract<Component, { type: ComponentType.ActionRow }>['components'][number]

/** What is drawn, and how high it is. */
interface Drawn {
  readonly svg: string
  readonly height: number
}

const WIDTH = 640
const MARGIN = 16
const LEFT = 72
const GAP = 8
const COLOURS = {
  back: '#313338',
  card: '#2b2d31',
  line: '#44464d',
  button: '#4e5058',
  text: '#dbdee1',
  dim: '#949ba4',
}

/** A message, above it what was asked. */
export function messagePicture(asked: string, components: readonly Component[]): string {
  const body = stack(components, LEFT, 62, WIDTH - LEFT - MARGIN)
  const height = Math.ceil(62 + body.height + MARGIN)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${safe(`${asked} — Verbatim`)}</title>`,
    `<rect width="${WIDTH}" height="${height}" rx="8" fill="${COLOURS.back}"/>`,
    `<g font-family="'gg sans', 'Noto Sans', Helvetica, Arial, sans-serif" font-size="14.5" fill="${COLOURS.text}">`,
    label(LEFT, 24, asked, `font-size="12.5" fill="${COLOURS.dim}"`),
    `<circle cx="40" cy="44" r="18" fill="#5865f2"/>`,
    label(33, 50, 'V', 'font-weight="bold" font-size="18" fill="#ffffff"'),
    label(LEFT, 48, 'Verbatim', `font-weight="bold" fill="#ffffff" ${stretchedTo(62)}`),
    box(LEFT + 68, 36, 36, 15, '#5865f2'),
    label(LEFT + 75, 47.5, 'APP', 'font-size="10" font-weight="bold" fill="#ffffff"'),
    body.svg,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

function stack(components: readonly Component[], x: number, y: number, width: number): Drawn {
  const parts: string[] = []
  let height = 0
  for (const component of components) {
    const drawn = draw(component, x, y + height, width)
    parts.push(drawn.svg)
    height += drawn.height + GAP
  }
  return { svg: parts.join('\n'), height: Math.max(0, height - GAP) }
}

function draw(component: Component, x: number, y: number, width: number): Drawn {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return drawText(component.content, x, y, width)
    case ComponentType.Section: {
      const { accessory } = component
      if (accessory.type !== ComponentType.Button) throw new Error('only buttons stand beside a text')
      const room = buttonWidth(accessory)
      const text = stack(component.components, x, y, width - room - GAP)
      const button = drawButton(accessory, x + width - room, y)
      return { svg: `${text.svg}\n${button}`, height: Math.max(text.height, 32) }
    }
    case ComponentType.Container: {
      const inner = stack(component.components, x + MARGIN, y + MARGIN, width - 2 * MARGIN)
      const height = inner.height + 2 * MARGIN
      return { svg: `${box(x, y, width, height, COLOURS.card, COLOURS.line)}\n${inner.svg}`, height }
    }
    case ComponentType.ActionRow:
      return drawRow(component.components, x, y, width)
    default:
      throw new Error(`no picture of a component of type ${component.type}`)
  }
}

function drawText(content: string, x: number, y: number, width: number): Drawn {
  let height = 0
  const parts = setLines(content, width).map((line) => {
    const lineHeight = line.size * 1.38
    const svg = drawLine(line, x, y + height, lineHeight)
    height += lineHeight
    return svg
  })
  return { svg: parts.join('\n'), height }
}

function drawLine({ runs, size, dim, bar, bullet }: Line, x: number, y: number, height: number): string {
  const base = y + height * 0.76
  const fill = dim ? ` fill="${COLOURS.dim}"` : ''
  let at = x + (bar ? 14 : 0) + (bullet ? 18 : 0)
  // A text of its own for each run, stretched to the width it was laid out with: any font fits.
  const texts = joined(runs).map((run) => {
    const width = widthOf([run], size)
    const look = `font-size="${size}"${run.bold ? ' font-weight="bold"' : ''}${fill} ${stretchedTo(width)}`
    const text = label(at, base, run.text, look)
    at += width
    return text
  })
  return [
    ...(bar
      ? [`<rect x="${x}" y="${y.toFixed(1)}" width="4" height="${height.toFixed(1)}" fill="${COLOURS.button}"/>`]
      : []),
    ...(bullet ? [label(x + 4, base, '•', fill.trim())] : []),
    ...texts,
  ].join('\n')
}

/** Neighbours of one look as one run. */
function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last?.bold === run.bold) all[all.length - 1] = { text: last.text + run.text, bold: run.bold }
    else all.push(run)
  }
  return all
}

const stretchedTo = (width: number): string => `textLength="${width.toFixed(1)}" lengthAdjust="spacingAndGlyphs"`

function drawRow(buttons: readonly Button[], x: number, y: number, width: number): Drawn {
  const parts: string[] = []
  let [left, top] = [x, y]
  for (const button of buttons) {
    if (button.type === ComponentType.StringSelect) {
      parts.push(box(left, top, 400, 36, '#1e1f22'), label(left + 12, top + 23, button.placeholder ?? ''))
      parts.push(label(left + 376, top + 23, '⌄', `fill="${COLOURS.dim}"`))
      continue
    }
    const room = buttonWidth(button)
    if (left > x && left + room > x + width) {
      left = x
      top += 32 + GAP
    }
    parts.push(drawButton(button, left, top))
    left += room + GAP
  }
  return { svg: parts.join('\n'), height: top + 32 - y }
}

const textOf = (button: Button): string =>
  ('label' in button ? (button.label ?? '') : '') + ('url' in button ? ' ↗' : '')

const textWidth = (button: Button): number => Math.ceil(widthOf([{ text: textOf(button), bold: true }], 13))
const buttonWidth = (button: Button): number => textWidth(button) + 26

function drawButton(button: Button, x: number, y: number): string {
  const look = `font-size="13" font-weight="bold" fill="#ffffff" ${stretchedTo(textWidth(button))}${'disabled' in button && button.disabled ? ' opacity="0.5"' : ''}`
  return [box(x, y, buttonWidth(button), 32, COLOURS.button), label(x + 13, y + 21, textOf(button), look)].join('\n')
}
