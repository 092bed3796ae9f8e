import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10'
import { isRecord, type Json, records, stringsIn } from './json.ts'

// What Discord refuses in a message, beyond the shapes that its OpenAPI description holds:
// https://discord.com/developers/docs/components/reference and …/resources/message#embed-object-embed-limits

const MODERN = new Set<unknown>([
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.Thumbnail,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
])
const IN_CONTAINER = new Set<unknown>([
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
])
const SELECTS = new Set<unknown>([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
])

/** Everything Discord would refuse in this message body; empty when it would accept it. */
export function messageFaults(body: Json): string[] {
  const flags = typeof body['flags'] === 'number' ? body['flags'] : 0
  const components = records(body['components'])
  const modern = (flags & MessageFlags.IsComponentsV2) !== 0
  return [
    ...(modern ? modernFaults(body, components) : classicFaults(body, components)),
    ...mentionFaults(body['allowed_mentions']),
    ...unsendable(body),
  ]
}

function modernFaults(body: Json, components: readonly Json[]): string[] {
  const faults: string[] = []
  if (body['content']) faults.push('content: not allowed with IS_COMPONENTS_V2')
  if (records(body['embeds']).length > 0) faults.push('embeds: not allowed with IS_COMPONENTS_V2')
  if (body['poll']) faults.push('poll: not allowed with IS_COMPONENTS_V2')
  if (components.length === 0) faults.push('components: a message of components needs one')

  const all = components.flatMap(withNested)
  if (all.length > 40) faults.push(`components: ${all.length} of at most 40, nested ones counted`)
  const texts = all.filter(({ type }) => type === ComponentType.TextDisplay).map(({ content }) => String(content ?? ''))
  const total = texts.reduce((sum, text) => sum + text.length, 0)
  if (total > 4000) faults.push(`components: ${total} characters of text in all, of at most 4000`)

  for (const component of components) {
    const { type } = component
    if (type !== ComponentType.Container && !IN_CONTAINER.has(type))
      faults.push(`component ${type}: not at the top level`)
    if (type === ComponentType.Container) {
      const inner = records(component['components'])
      if (inner.length === 0) faults.push('container: empty')
      for (const { type } of inner) if (!IN_CONTAINER.has(type)) faults.push(`component ${type}: not in a container`)
    }
  }
  return [...faults, ...all.flatMap(componentFaults), ...duplicates(all)]
}

function classicFaults(body: Json, rows: readonly Json[]): string[] {
  const faults: string[] = []
  const content = typeof body['content'] === 'string' ? body['content'] : ''
  const embeds = records(body['embeds'])
  if (!content.trim() && embeds.length === 0) faults.push('Cannot send an empty message')
  if (content.length > 2000) faults.push('content: over 2000 characters')
  if (embeds.length > 10) faults.push('embeds: over 10')
  const sizes = embeds.flatMap(embedTexts).reduce((sum, text) => sum + text.length, 0)
  if (sizes > 6000) faults.push(`embeds: ${sizes} characters in all, of at most 6000`)
  faults.push(...embeds.flatMap(embedFaults))

  if (rows.length > 5) faults.push('components: over 5 rows')
  for (const { type } of rows.flatMap(withNested))
    if (MODERN.has(type)) faults.push(`component ${type}: needs the flag IS_COMPONENTS_V2`)
  for (const { type } of rows)
    if (type !== ComponentType.ActionRow) faults.push(`component ${type}: not at the top level`)
  const all = rows.flatMap(withNested)
  return [...faults, ...all.flatMap(componentFaults), ...duplicates(all)]
}

const withNested = (component: Json): readonly Json[] => [
  component,
  ...records(component['components']).flatMap(withNested),
  ...(isRecord(component['accessory']) ? withNested(component['accessory']) : []),
]

function componentFaults(component: Json): string[] {
  const { type } = component
  const inner = records(component['components'])
  switch (type) {
    case ComponentType.ActionRow: {
      const selects = inner.filter(({ type }) => SELECTS.has(type)).length
      const buttons = inner.filter(({ type }) => type === ComponentType.Button).length
      const fits = (selects === 1 && inner.length === 1) || (buttons === inner.length && buttons >= 1 && buttons <= 5)
      return fits ? [] : ['action row: one select, or one to five buttons']
    }
    case ComponentType.Section: {
      const accessory = isRecord(component['accessory']) ? component['accessory']['type'] : null
      const fits =
        inner.length >= 1 && inner.length <= 3 && inner.every(({ type }) => type === ComponentType.TextDisplay)
      return [
        ...(fits ? [] : ['section: one to three text displays']),
        ...(accessory === ComponentType.Button || accessory === ComponentType.Thumbnail
          ? []
          : ['section: needs a button or a thumbnail beside it']),
      ]
    }
    case ComponentType.TextDisplay:
      return typeof component['content'] === 'string' && component['content'].trim()
        ? []
        : ['text display: This field is required']
    case ComponentType.Button:
      return buttonFaults(component)
    case ComponentType.StringSelect:
      return selectFaults(component)
    default:
      return []
  }
}

function buttonFaults({ style, url, custom_id: customId, label, emoji }: Json): string[] {
  const faults: string[] = []
  if (!label && !emoji) faults.push('button: needs a label or an emoji')
  if (typeof label === 'string' && label.length > 80) faults.push('button: label over 80 characters')
  if (style === ButtonStyle.Link) {
    if (customId !== undefined) faults.push('button: a link has no custom_id')
    if (typeof url !== 'string' || url.length > 512) faults.push('button: a link needs a url of at most 512 characters')
    else if (!/^(?:https?|discord):\/\/[^\s/]+/.test(url)) faults.push(`button: scheme of ${url} not supported`)
  } else {
    if (url !== undefined) faults.push('button: only a link has a url')
    if (typeof customId !== 'string' || !customId || customId.length > 100)
      faults.push('button: needs a custom_id of 1 to 100 characters')
  }
  return faults
}

function selectFaults({ custom_id: customId, placeholder, options }: Json): string[] {
  const faults: string[] = []
  const all = records(options)
  if (typeof customId !== 'string' || !customId || customId.length > 100) faults.push('select: needs a custom_id')
  if (typeof placeholder === 'string' && placeholder.length > 150)
    faults.push('select: placeholder over 150 characters')
  if (all.length < 1 || all.length > 25) faults.push('select: one to 25 options')
  for (const key of ['label', 'value', 'description'])
    for (const option of all) {
      const text = option[key]
      if (text === undefined && key === 'description') continue
      if (typeof text !== 'string' || !text.trim() || text.length > 100)
        faults.push(`select: ${key} of 1 to 100 characters`)
    }
  if (new Set(all.map(({ value }) => value)).size < all.length) faults.push('select: a value twice')
  return faults
}

/** Nothing that must be unique may stand twice. */
function duplicates(components: readonly Json[]): string[] {
  const faults: string[] = []
  for (const key of ['custom_id', 'id']) {
    const values = components.map((component) => component[key]).filter((value) => value !== undefined && value !== 0)
    if (new Set(values).size < values.length) faults.push(`${key}: used twice`)
  }
  return faults
}

const EMBED_LIMITS = { title: 256, description: 4096 } as const

function embedTexts(embed: Json): string[] {
  const footer = isRecord(embed['footer']) ? embed['footer']['text'] : ''
  const author = isRecord(embed['author']) ? embed['author']['name'] : ''
  const fields = records(embed['fields']).flatMap(({ name, value }) => [name, value])
  return [embed['title'], embed['description'], footer, author, ...fields].map((text) => String(text ?? ''))
}

function embedFaults(embed: Json): string[] {
  const faults: string[] = []
  for (const [key, limit] of Object.entries(EMBED_LIMITS))
    if (String(embed[key] ?? '').length > limit) faults.push(`embed ${key}: over ${limit} characters`)
  if (embedTexts(embed).every((text) => !text.trim()) && !embed['image'] && !embed['thumbnail'])
    faults.push('embed: empty')
  if (isRecord(embed['footer']) && String(embed['footer']['text'] ?? '').length > 2048)
    faults.push('embed footer: too long')
  if (isRecord(embed['author']) && String(embed['author']['name'] ?? '').length > 256)
    faults.push('embed author: too long')
  if (embed['url'] !== undefined && !/^https?:\/\/[^\s/]+/.test(String(embed['url'])))
    faults.push('embed url: scheme not supported')
  const fields = records(embed['fields'])
  if (fields.length > 25) faults.push('embed fields: over 25')
  for (const { name, value } of fields) {
    if (!String(name ?? '').trim() || !String(value ?? '').trim()) faults.push('embed field: This field is required')
    if (String(name ?? '').length > 256 || String(value ?? '').length > 1024) faults.push('embed field: too long')
  }
  return faults
}

function mentionFaults(mentions: unknown): string[] {
  if (mentions === undefined || mentions === null) return []
  if (!isRecord(mentions)) return ['allowed_mentions: not an object']
  const parse = mentions['parse'] ?? []
  const known = Array.isArray(parse) && parse.every((kind) => ['roles', 'users', 'everyone'].includes(String(kind)))
  return known ? [] : ['allowed_mentions.parse: unknown kind']
}

/** Half a surrogate pair cannot be written in UTF-8, and a NUL cannot be stored. */
function unsendable(body: Json): string[] {
  for (const text of stringsIn(body)) if (!text.isWellFormed() || text.includes('\0')) return ['text: not sendable']
  return []
}
