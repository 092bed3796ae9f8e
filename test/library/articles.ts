import type { Article } from '../../src/model.ts'

/** A short article in which somebody is quoted on a topic of their own. */
export function article(id: string, topic: string, speaker = 'Odile Ferrand', publishedAt = '2031-04-02'): Article {
  const text = `Le conseil a parlé de ${topic} mardi. « Nous tiendrons parole sur ${topic} », a déclaré la maire ${speaker}. La séance a duré deux heures.`
  const about = { outlet: 'La Gazette', author: null, url: null, publishedAt }
  return { id, title: `À propos de ${topic}`, language: 'fr', ...about, text, body: { start: 0, end: text.length } }
}

/** The article as one line of a JSON-lines file. */
export function line({ body: _, ...rest }: Article): string {
  return `${JSON.stringify(rest)}\n`
}
