import type {
  FeedState,
  LanguageCode,
  LibraryProgress,
  LibraryRefusal,
  ServerSettings,
  WatchState,
} from '../../model.ts'
import { fetchRefused } from './fetchRefused.ts'

/** What is said to those who look after a server's own articles. */
export interface LibraryWords {
  refused(why: LibraryRefusal): string
  progress(progress: LibraryProgress): string
  /** On the button that calls it off. */
  readonly cancel: string
  /** Above the titles of what was added. */
  added(articles: number, quotations: number): string
  /** Of those, how many were there with other words. */
  newVersions(count: number): string
  /** Above the titles of what was there already. */
  readonly known: string
  /** After so many of the titles or problems are shown. */
  andMore(count: number): string
  /** Above what could not be used. */
  readonly problems: string
  removed(title: string): string
  followed(address: string): string
  unfollowed(address: string): string
  /** Above the feeds; how each stands. */
  feeds(count: number): string
  feed(state: FeedState): string
  exported(articles: number): string
  leftOut(names: readonly string[]): string
  /** Of a watch: who and what is looked out for. */
  watch(watch: Pick<WatchState, 'speaker' | 'topic'>): string
  watchDone(kind: 'watched' | 'unwatched' | 'paused' | 'resumed', watch: string): string
  watches(count: number): string
  /** How a watch stands, where it does not simply go on. */
  watchState(state: Pick<WatchState, 'paused' | 'trouble'>): string | null
  /** Above what is posted; under it, how many more there are. */
  posted(watch: string): string
  morePosted(count: number): string
  /** Above how a server has answers shown; a line each. */
  readonly settings: string
  whoSees(isPrivate: boolean): string
  publicLanguage(language: ServerSettings['language']): string
  /** After what the server has not chosen itself. */
  readonly usual: string
  /** Under them: what goes before them. */
  readonly settingsNote: string
  /** To whoever set a watch that cannot be posted. */
  watchTrouble(watch: string, channel: string, trouble: 'no-permission' | 'no-channel'): string
}

const frenchNumber = new Intl.NumberFormat('fr-FR')
const englishNumber = new Intl.NumberFormat('en-GB')

/** In French, zero is singular too. */
const some = (n: number, one: string, many: string) => `${frenchNumber.format(n)} ${Math.abs(n) < 2 ? one : many}`
const count = (n: number, one: string, many: string) => `${englishNumber.format(n)} ${n === 1 ? one : many}`

export const libraryWords: Readonly<Record<LanguageCode, LibraryWords>> = {
  fr: {
    refused: (why) => {
      switch (why.kind) {
        case 'no-storage':
          return 'Cette installation ne garde rien\u00a0: qui la gère doit d’abord indiquer un dossier (STATE). Rien n’a été fait.'
        case 'disk-full':
          return 'Le disque de cette installation est plein\u00a0: rien n’a été fait. Prévenez qui la gère.'
        case 'storage-unusable':
          return 'Ce que cette installation garde n’est pas utilisable pour le moment\u00a0: rien n’a été fait. Prévenez qui la gère.'
        case 'nothing-given':
          return 'Donnez l’adresse d’un article (option adresse) ou un fichier (option fichier).'
        case 'two-given':
          return 'Donnez une adresse ou un fichier, pas les deux à la fois.'
        case 'empty-message':
          return 'Ce message n’a ni texte ni fichier à lire.'
        case 'nothing-kept':
          return 'Ce serveur n’a pas d’articles à lui.'
        case 'fetch':
          return fetchRefused.fr(why.refusal)
        case 'no-format':
          return `${why.name} n’est d’aucun format lisible\u00a0: donnez une page web, un PDF, un document Word, un texte, du Markdown, du JSON ou du XML de presse.`
        case 'unreadable':
          return 'Aucun article n’a pu être lu.'
        case 'too-many-articles':
          return `Ce serveur peut avoir ${some(why.most, 'article', 'articles')} à lui, pas plus. Retirez-en d’abord.`
        case 'too-many-feeds':
          return `Ce serveur peut suivre ${some(why.most, 'flux', 'flux')}, pas plus.`
        case 'too-large':
          return `Les articles de ce serveur peuvent prendre ${frenchNumber.format(why.megabytes)}\u00a0Mo, pas plus. Retirez-en d’abord.`
        case 'too-much-waiting':
          return `${some(why.waiting, 'ajout de ce serveur attend', 'ajouts de ce serveur attendent')} déjà. Réessayez quand ils seront faits.`
        case 'unknown-article':
          return `Ce serveur n’a pas à lui d’article ${why.asked}.`
        case 'shared-article':
          return `L’article ${why.title} est commun à tous\u00a0: seuls ceux que ce serveur a ajoutés peuvent être retirés.`
        case 'no-feed':
          return `Ce n’est pas un flux RSS, Atom ou JSON\u00a0: ${why.address}`
        case 'followed-already':
          return `Ce serveur suit déjà ${why.address}`
        case 'not-followed':
          return `Ce serveur ne suit pas ${why.address}`
        case 'cancelled':
          return 'Annulé\u00a0: rien n’a été ajouté.'
        case 'nothing-to-watch':
          return 'Donnez une personne, un sujet, ou les deux.'
        case 'unknown-watch':
          return 'Ce serveur n’a pas cette veille. La commande liste les montre toutes.'
        case 'cannot-post':
          return 'Je ne peux pas écrire dans ce salon\u00a0: donnez-moi d’abord le droit de le voir et d’y envoyer des messages.'
        case 'too-many-watches':
          return `Ce serveur peut avoir ${some(why.most, 'veille', 'veilles')}, pas plus.`
      }
    },
    progress: (progress) => {
      switch (progress.kind) {
        case 'waiting':
          return 'En attente de son tour…'
        case 'fetching':
          return 'Récupération en cours…'
        case 'reading':
          return `Lecture\u00a0: ${frenchNumber.format(progress.done)} sur ${some(progress.of, 'article', 'articles')}…`
      }
    },
    cancel: 'Annuler',
    added: (articles, quotations) =>
      `${articles < 2 ? 'Ajouté à ce serveur' : `${some(articles, 'article ajouté', 'articles ajoutés')} à ce serveur`} · ${some(quotations, 'citation', 'citations')}`,
    newVersions: (n) =>
      n < 2
        ? 'C’est une nouvelle version d’un article déjà là : les citations retirées restent trouvées, avec la mention qu’elles le sont.'
        : `Dont ${frenchNumber.format(n)} nouvelles versions d’articles déjà là : les citations retirées restent trouvées, avec la mention qu’elles le sont.`,
    known: 'Déjà là, avec les mêmes mots',
    andMore: (n) => `… et ${some(n, 'autre', 'autres')}`,
    problems: 'Ce qui n’a pas pu être lu',
    removed: (title) => `Retiré\u00a0: ${title}`,
    followed: (address) => `Suivi à partir de maintenant\u00a0: ${address}`,
    unfollowed: (address) => `Ce flux n’est plus suivi\u00a0: ${address}. Ce qu’il a apporté reste.`,
    feeds: (n) => (n === 0 ? 'Ce serveur ne suit aucun flux.' : `Ce serveur suit ${some(n, 'flux', 'flux')}`),
    feed: ({ kind, why }) => {
      switch (kind) {
        case 'reading':
          return 'première lecture en cours'
        case 'read':
          return 'tout va bien'
        case 'gone':
          return 'ce flux n’existe plus'
        case 'full':
          return 'il n’y a plus de place pour ce qu’il apporte\u00a0: retirez des articles'
        case 'failed':
          return `échec, nouvel essai plus tard\u00a0: ${typeof why === 'string' || why === null ? 'illisible' : fetchRefused.fr(why)}`
      }
    },
    exported: (n) => `Tout ce que ce serveur a ajouté\u00a0: ${some(n, 'article', 'articles')}.`,
    leftOut: (names) =>
      `Trop grands pour être envoyés ici, à demander à qui gère l’installation\u00a0: ${names.join(', ')}`,
    watch: ({ speaker, topic }) => [speaker, topic].filter(Boolean).join(' · '),
    watchDone: (kind, watch) => {
      switch (kind) {
        case 'watched':
          return `Guetté dans ce salon à partir de maintenant\u00a0: ${watch}`
        case 'unwatched':
          return `N’est plus guetté\u00a0: ${watch}`
        case 'paused':
          return `Suspendu\u00a0: ${watch}. Ce qui paraît entre-temps ne sera pas publié.`
        case 'resumed':
          return `Reprend\u00a0: ${watch}`
      }
    },
    watches: (n) => (n === 0 ? 'Ce serveur ne guette rien.' : `Ce serveur a ${some(n, 'veille', 'veilles')}`),
    watchState: ({ paused, trouble }) => {
      if (trouble === 'no-permission') return 'arrêtée\u00a0: je ne peux pas écrire dans ce salon'
      if (trouble === 'no-channel') return 'arrêtée\u00a0: ce salon n’existe plus'
      return paused ? 'suspendue' : null
    },
    posted: (watch) => `Nouveau\u00a0: ${watch}`,
    morePosted: (n) => `… et ${some(n, 'autre citation', 'autres citations')}`,
    watchTrouble: (watch, channel, trouble) =>
      trouble === 'no-channel'
        ? `La veille ${watch} est arrêtée\u00a0: son salon n’existe plus.`
        : `La veille ${watch} est arrêtée\u00a0: je ne peux plus écrire dans ${channel}. Rendez-m’en le droit, puis reprenez-la avec la commande veille suspendre\u00a0; rien n’est perdu.`,
    settings: 'Réglages de ce serveur',
    whoSees: (isPrivate) =>
      `Qui voit les réponses\u00a0: ${isPrivate ? 'seulement la personne qui demande, qui peut publier' : 'tout le monde'}`,
    publicLanguage: (language) =>
      `Langue des réponses publiques\u00a0: ${language === null ? 'celle du serveur selon Discord' : language === 'fr' ? 'le français' : 'l’anglais'}`,
    usual: '(réglage habituel)',
    settingsNote:
      'L’option privé d’une commande l’emporte\u00a0; les erreurs, l’aide et ce qui est introuvable restent privés.',
  },
  en: {
    refused: (why) => {
      switch (why.kind) {
        case 'no-storage':
          return 'This installation keeps nothing: whoever runs it has to name a folder first (STATE). Nothing was done.'
        case 'disk-full':
          return 'The disk of this installation is full: nothing was done. Tell whoever runs it.'
        case 'storage-unusable':
          return 'What this installation keeps cannot be used at the moment: nothing was done. Tell whoever runs it.'
        case 'nothing-given':
          return 'Give the address of an article (option url) or a file (option file).'
        case 'two-given':
          return 'Give an address or a file, not both at once.'
        case 'empty-message':
          return 'This message holds neither text nor a file to read.'
        case 'nothing-kept':
          return 'This server has no articles of its own.'
        case 'fetch':
          return fetchRefused.en(why.refusal)
        case 'no-format':
          return `${why.name} is of no format that can be read: give a web page, a PDF, a Word document, a text, Markdown, newsroom JSON or XML.`
        case 'unreadable':
          return 'No article could be read.'
        case 'too-many-articles':
          return `This server may have ${count(why.most, 'article', 'articles')} of its own and no more. Remove some first.`
        case 'too-many-feeds':
          return `This server may follow ${count(why.most, 'feed', 'feeds')} and no more.`
        case 'too-large':
          return `The articles of this server may take ${englishNumber.format(why.megabytes)} MB and no more. Remove some first.`
        case 'too-much-waiting':
          return `${count(why.waiting, 'addition of this server is', 'additions of this server are')} waiting already. Try again when they are done.`
        case 'unknown-article':
          return `This server has no article ${why.asked} of its own.`
        case 'shared-article':
          return `The article ${why.title} is everybody’s: only those that this server added can be removed.`
        case 'no-feed':
          return `This is no RSS, Atom or JSON feed: ${why.address}`
        case 'followed-already':
          return `This server follows it already: ${why.address}`
        case 'not-followed':
          return `This server does not follow ${why.address}`
        case 'cancelled':
          return 'Cancelled: nothing was added.'
        case 'nothing-to-watch':
          return 'Give a speaker, a topic, or both.'
        case 'unknown-watch':
          return 'This server has no such watch. The command list shows them all.'
        case 'cannot-post':
          return 'I cannot write in this channel: let me see it and send messages in it first.'
        case 'too-many-watches':
          return `This server may have ${count(why.most, 'watch', 'watches')} and no more.`
      }
    },
    progress: (progress) => {
      switch (progress.kind) {
        case 'waiting':
          return 'Waiting for its turn…'
        case 'fetching':
          return 'Fetching…'
        case 'reading':
          return `Reading: ${englishNumber.format(progress.done)} of ${count(progress.of, 'article', 'articles')}…`
      }
    },
    cancel: 'Cancel',
    added: (articles, quotations) =>
      `${articles === 1 ? 'Added to this server' : `${count(articles, 'article', 'articles')} added to this server`} · ${count(quotations, 'quotation', 'quotations')}`,
    newVersions: (n) =>
      n === 1
        ? 'One is a new version of an article that was there: quotations that were taken out of it are still found, and marked as removed.'
        : `${englishNumber.format(n)} are new versions of articles that were there: quotations that were taken out of them are still found, and marked as removed.`,
    known: 'There already, with the same words',
    andMore: (n) => `… and ${count(n, 'other', 'others')}`,
    problems: 'What could not be read',
    removed: (title) => `Removed: ${title}`,
    followed: (address) => `Followed from now on: ${address}`,
    unfollowed: (address) => `No longer followed: ${address}. What it has brought stays.`,
    feeds: (n) => (n === 0 ? 'This server follows no feed.' : `This server follows ${count(n, 'feed', 'feeds')}`),
    feed: ({ kind, why }) => {
      switch (kind) {
        case 'reading':
          return 'being read for the first time'
        case 'read':
          return 'all is well'
        case 'gone':
          return 'it is no more'
        case 'full':
          return 'there is no room for what it brings: remove some articles'
        case 'failed':
          return `failed, tried again later: ${typeof why === 'string' || why === null ? 'unreadable' : fetchRefused.en(why)}`
      }
    },
    exported: (n) => `Everything that this server added: ${count(n, 'article', 'articles')}.`,
    leftOut: (names) => `Too large to be sent here; ask whoever runs the installation: ${names.join(', ')}`,
    watch: ({ speaker, topic }) => [speaker, topic].filter(Boolean).join(' · '),
    watchDone: (kind, watch) => {
      switch (kind) {
        case 'watched':
          return `Looked out for in this channel from now on: ${watch}`
        case 'unwatched':
          return `No longer looked out for: ${watch}`
        case 'paused':
          return `Paused: ${watch}. What comes meanwhile will not be posted.`
        case 'resumed':
          return `Goes on: ${watch}`
      }
    },
    watches: (n) =>
      n === 0 ? 'This server looks out for nothing.' : `This server has ${count(n, 'watch', 'watches')}`,
    watchState: ({ paused, trouble }) => {
      if (trouble === 'no-permission') return 'stopped: I cannot write in this channel'
      if (trouble === 'no-channel') return 'stopped: this channel is no more'
      return paused ? 'paused' : null
    },
    posted: (watch) => `New: ${watch}`,
    morePosted: (n) => `… and ${count(n, 'other quotation', 'other quotations')}`,
    watchTrouble: (watch, channel, trouble) =>
      trouble === 'no-channel'
        ? `The watch ${watch} has stopped: its channel is no more.`
        : `The watch ${watch} has stopped: I can no longer write in ${channel}. Let me, then let it go on with the command watch pause; nothing is lost.`,
    settings: 'Settings of this server',
    whoSees: (isPrivate) =>
      `Who sees answers: ${isPrivate ? 'only the person who asks, who can publish them' : 'everyone'}`,
    publicLanguage: (language) =>
      `Language of public answers: ${language === null ? 'the server’s, as Discord has it' : language === 'fr' ? 'French' : 'English'}`,
    usual: '(as usual)',
    settingsNote: 'The option private of a command goes before this; errors, help and what is not found stay private.',
  },
}
