import type { Message } from 'discord.js'

/** What a message says: its own words, else those of the message that it forwards, else those of its embeds. */
export function textOf({ content, messageSnapshots, embeds }: Message): string {
  const forwarded = messageSnapshots.map((snapshot) => snapshot.content)
  const embedded = embeds.flatMap(({ description, fields }) => [description, ...fields.map(({ value }) => value)])
  const texts = [content, forwarded.join('\n'), embedded.filter((text) => text).join('\n')]
  return texts.find((text) => text.trim() !== '') ?? ''
}
