import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10'
import { administration, option, subcommand } from './administration.ts'
import type { ServerCommand, ServerMessageCommand } from './command.ts'
import { described, named, type Texts } from './define.ts'

/** Longest address that is taken. */
const ADDRESS = 2000

const feed = (description: Texts, suggested?: true) =>
  option({ en: 'url', fr: 'adresse' }, description, { most: ADDRESS, required: true, ...(suggested && { suggested }) })

export const library: ServerCommand = {
  data: {
    ...administration,
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'library', fr: 'bibliothèque' }),
    ...described({
      en: 'This server’s own articles, which no other server sees: add, remove, follow feeds, export.',
      fr: 'Les articles de ce serveur, que nul autre ne voit : ajouter, retirer, suivre des flux, exporter.',
    }),
    options: [
      subcommand(
        { en: 'add', fr: 'ajouter' },
        { en: 'Add an article, by its address or as a file', fr: 'Ajouter un article, par son adresse ou en fichier' },
        [
          option(
            { en: 'url', fr: 'adresse' },
            { en: 'The address of a page, a PDF or a text', fr: 'L’adresse d’une page, d’un PDF ou d’un texte' },
            { most: ADDRESS },
          ),
          {
            type: ApplicationCommandOptionType.Attachment,
            ...named({ en: 'file', fr: 'fichier' }),
            ...described({
              en: 'A page, PDF, Word, text, Markdown or newsroom file; JSON lines for many articles',
              fr: 'Page, PDF, Word, texte, Markdown ou fichier de presse ; JSON Lines pour plusieurs articles',
            }),
          },
        ],
      ),
      subcommand(
        { en: 'remove', fr: 'retirer' },
        { en: 'Remove an article that this server added', fr: 'Retirer un article que ce serveur a ajouté' },
        [
          option(
            { en: 'article', fr: 'article' },
            { en: 'The article to remove', fr: 'L’article à retirer' },
            { most: 200, required: true, suggested: true },
          ),
        ],
      ),
      subcommand(
        { en: 'follow', fr: 'suivre' },
        {
          en: 'Follow a feed: its articles come in by themselves',
          fr: 'Suivre un flux : ses articles arrivent d’eux-mêmes',
        },
        [feed({ en: 'The address of an RSS, Atom or JSON feed', fr: 'L’adresse d’un flux RSS, Atom ou JSON' })],
      ),
      subcommand(
        { en: 'unfollow', fr: 'ne-plus-suivre' },
        { en: 'No longer follow a feed; its articles stay', fr: 'Ne plus suivre un flux ; ses articles restent' },
        [feed({ en: 'The address of the feed', fr: 'L’adresse du flux' }, true)],
      ),
      subcommand(
        { en: 'feeds', fr: 'flux' },
        {
          en: 'The feeds that this server follows, and how they stand',
          fr: 'Les flux que suit ce serveur, et leur état',
        },
      ),
      subcommand(
        { en: 'export', fr: 'exporter' },
        { en: 'Everything that this server added, as a file', fr: 'Tout ce que ce serveur a ajouté, en fichier' },
      ),
    ],
  },
  async run({ subcommand, texts, file, room }, servers, doing) {
    const { url = '', article = '' } = texts
    switch (subcommand) {
      case 'add':
        if (file && url !== '') return { kind: 'refused', why: { kind: 'two-given' } }
        if (file) return servers.articles.add({ kind: 'file', ...file }, doing)
        if (url === '') return { kind: 'refused', why: { kind: 'nothing-given' } }
        return servers.articles.add({ kind: 'address', url }, doing)
      case 'remove':
        return servers.articles.remove(article, doing)
      case 'follow':
        return servers.feeds.follow(url, doing)
      case 'unfollow':
        return servers.feeds.unfollow(url, doing)
      case 'feeds':
        return servers.feeds.list(doing.server)
      case 'export':
        return servers.articles.export(room, doing.server)
      default:
        throw new Error(`no subcommand of this name: ${subcommand}`)
    }
  },
  complete: async ({ subcommand, typed, server }, { articles, feeds }) =>
    subcommand === 'remove' ? articles.suggest(server, typed) : feeds.suggest(server, typed),
}

/** The same at a right click on a message: its files or, without any, its text. */
export const addMessage: ServerMessageCommand = {
  data: {
    ...administration,
    type: ApplicationCommandType.Message,
    ...named({ en: 'Add as article', fr: 'Ajouter comme article' }),
  },
  async run({ files, ...message }, servers, doing) {
    const given = files.map((file) => ({ kind: 'file' as const, ...file }))
    const read = given.length > 0 ? await servers.articles.addAll(given, doing) : null
    // Pictures beside a text are no articles.
    const isUseless = read === null || (read.kind === 'refused' && read.why.kind === 'no-format')
    if (read && !(isUseless && message.text.trim() !== '')) return read
    if (message.text.trim() === '') return { kind: 'refused', why: { kind: 'empty-message' } }
    const [url, ...others] = message.text.trim().split(/\s+/)
    const isAddress = url !== undefined && others.length === 0 && /^https?:\/\//.test(url)
    return servers.articles.add(isAddress ? { kind: 'address', url } : { kind: 'message', ...message }, doing)
  },
}
