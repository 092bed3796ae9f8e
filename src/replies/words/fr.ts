import type { LibraryNotice } from '../../model.ts'
import { progressBar } from '../progressBar.ts'
import type { Words } from '../words.ts'
import { fetchRefused } from './fetchRefused.ts'
import { libraryWords } from './library.ts'
import { frenchProblem } from './problems.ts'

const number = new Intl.NumberFormat('fr-FR')
const percent = new Intl.NumberFormat('fr-FR', { style: 'percent' })
const either = new Intl.ListFormat('fr-FR', { type: 'disjunction' })

/** In French one and a half is still singular, and so is zero. */
function count(n: number, one: string, many: string): string {
  return `${number.format(n)} ${n < 2 ? one : many}`
}

const articles = (n: number) => count(n, 'article', 'articles')
const quotations = (n: number) => count(n, 'citation', 'citations')
/** « dans cet article », « dans ces 14 articles ». */
const inThese = (n: number) => (n === 1 ? 'dans le seul article chargé' : `dans ces ${articles(n)}`)

/**
 * « de Lestrade », « d’Odile », « du ministère »; before an h it depends on the name, so nothing is left out there.
 */
function of(name: string): string {
  const [, article = '', noun = ''] = /^(les?) (.*)$/s.exec(name) ?? []
  if (noun) return `${article.length === 2 ? 'du' : 'des'} ${noun}`
  return /^[aeiouàâäéèêëîïôöœùûü]/i.test(name) ? `d’${name}` : `de ${name}`
}

export const french: Words = {
  colon: '\u00a0:',
  speakerNotStated: 'auteur non précisé',
  attribution: ({ name, evidence }, mention) => {
    switch (evidence) {
      case 'named':
      case 'organisation':
        return null
      case 'role':
      case 'pronoun':
        return `${mention} désigne ici ${name}`
      case 'floating':
        return `personne n’est nommé ici\u00a0; les mots qui précèdent sont ${of(name)}`
      case 'interview':
        return 'réponse dans un entretien'
    }
  },
  asPrinted: (mention) => `l’article dit seulement ${mention}`,
  indirect: 'propos rapportés, non cités mot pour mot',
  wordForWord: 'Mot pour mot',
  speakers: 'Qui parle',
  otherNames: 'Aussi appelé',
  roles: 'Fonctions, telles qu’imprimées',
  newest: 'Dernières citations',
  mistakenFor: 'À ne pas confondre avec',
  severalPeople: (asked) => `Plusieurs personnes portent le nom ${asked}\u00a0:`,
  nearest: 'Ce qui s’en approche le plus, sans être la réponse\u00a0:',
  alsoIn: 'Aussi dans',
  removed: 'Citation retirée de la version actuelle',
  otherPassages: 'Autres passages',
  more: (shown, found) => `${count(shown, 'résultat', 'résultats')} sur ${number.format(found)}`,
  notFound: (reason, searched) => {
    switch (reason.kind) {
      case 'no-passage':
        return `Introuvable ${inThese(searched)}.`
      case 'unknown-speaker':
        return `Personne du nom ${of(reason.asked)} n’est cité ${inThese(searched)}.`
      case 'silent-speaker':
        return `${quotations(reason.quotes)} ${of(reason.name)}, aucune à ce sujet.`
      case 'unknown-article':
        return `Aucun article intitulé ${reason.asked} parmi les ${articles(searched)}.`
      case 'unreadable-date':
        return `${reason.asked} ne se lit pas comme une date. Écrivez 2021, 2021-10 ou 2021-10-05.`
      case 'no-article-then':
        return 'Aucun article de cette période. Essayez-en une plus longue.'
      case 'no-speaker-begins':
        return `Personne dont le nom commence par ${reason.beginning} n’est cité ${inThese(searched)}.`
      case 'gone':
        return 'Ce passage n’est plus parmi les articles\u00a0: le sien a été modifié ou retiré. Reposez votre question.'
      case 'empty-question':
        return 'Rien n’est demandé. Écrivez une question, un nom, ou des mots dont vous vous souvenez à moitié.'
      case 'empty-library':
        return 'Aucun article n’est encore chargé\u00a0: il n’y a rien où chercher.'
      case 'too-long':
        return `Ce texte est trop long pour être vérifié\u00a0: ${number.format(reason.most)} caractères au plus.`
    }
  },
  didYouMean: (suggestions) => `Vouliez-vous dire ${either.format(suggestions)}\u00a0?`,
  check: {
    verdict: (verdict, searched) => {
      switch (verdict) {
        case 'word-for-word':
          return 'Mot pour mot'
        case 'shortened':
          return 'Raccourcie'
        case 'altered':
          return 'Modifiée'
        case 'joined':
          return 'Assemblée à partir de plusieurs citations'
        case 'other-speaker':
          return 'Dite par quelqu’un d’autre'
        case 'unquoted':
          return 'Figure dans l’article, mais pas comme citation'
        case 'not-found':
          return `Introuvable ${inThese(searched)}`
      }
    },
    wording: (wording) => {
      switch (wording) {
        case 'word-for-word':
          return 'Les mots sont exacts.'
        case 'shortened':
          return 'Il y manque aussi des mots.'
        case 'altered':
          return 'Les mots sont aussi modifiés.'
      }
    },
    otherSpeaker: (claimed, speaker) =>
      `Le message l’attribue à ${claimed}, l’article à ${speaker ?? 'quelqu’un d’autre'}.`,
    rightSpeaker: (speaker) => `L’article l’attribue aussi à ${speaker}.`,
    unsureSpeaker: (claimed) => `L’article ne permet pas de dire si elle est ${of(claimed)}.`,
    leftOut: (printed) => `omis\u00a0: ${printed}`,
    added: (said) => `ajouté\u00a0: ${said}`,
    replaced: (said, printed) => `${said} au lieu de ${printed}`,
    moreChanges: (n) => count(n, 'autre changement', 'autres changements'),
    legend: 'En gras, les mots de l’article absents du message\u00a0; barrés, ceux qui ne sont pas dans l’article.',
    plainLegend: '{+mots de l’article absents du texte+} [-mots absents de l’article-]',
    unchecked: (n) => `${count(n, 'autre citation', 'autres citations')}\u00a0: envoyez la suite à part.`,
  },
  articles,
  searched: (n) => count(n, 'article consulté', 'articles consultés'),
  page: (number) => `p.\u00a0${number}`,
  reported: (name) => `propos rapportés ${of(name)}`,
  problem: frenchProblem,
  fetchRefused: fetchRefused.fr,
  library: libraryWords.fr,
  quotations,
  articleList: (sought) => (sought === null ? 'Les derniers articles' : `Articles trouvés pour ${sought}`),
  speakerList: (order, beginning) =>
    [
      beginning === null ? 'Qui est cité' : `Noms en ${beginning.toUpperCase()}`,
      order === 'quoted' ? 'les plus cités d’abord' : 'par nom',
    ].join(', '),
  by: (author) => `par ${author}`,
  examples: 'Par exemple',
  commands: 'Commandes',
  about: {
    holds: ({ articles: held, languages: { fr, en }, speakers }) =>
      `${articles(held)} (${number.format(fr)} en français, ${number.format(en)} en anglais), ${count(speakers, 'personne citée', 'personnes citées')}.`,
    dates: (oldest, newest) => `Dates de parution\u00a0: ${oldest} – ${newest}.`,
    verbatim:
      'Chaque citation, chaque phrase est découpée dans un article, exactement comme imprimée\u00a0; aucun modèle de langue n’écrit ici.',
    privacy:
      'Les questions et les articles restent sur la machine qui fait tourner ce bot. Il ne lit aucun message, sauf celui qu’on lui fait vérifier, et ne garde ni les questions ni qui les a posées.',
    licence: 'Logiciel libre, sous licence MIT.',
  },
  discord: {
    atMessage: (name) => `Clic droit sur un message, **Applications**\u00a0: **${name}**`,
    managing: 'Pour qui gère ce serveur',
    whoManages:
      'Il faut la permission Gérer le serveur, ou ce que prévoient ses paramètres (Intégrations)\u00a0; les autres ne voient pas ces commandes.',
    readArticle: 'Lire l’article',
    publish: 'Montrer à tous',
    dismiss: 'Retirer',
    notYours:
      'Seule la personne qui a posé la question peut retirer cette réponse, ou quelqu’un qui gère les messages ici.',
    previous: 'Précédents',
    next: 'Suivants',
    tooLongToTurn: 'posez une question plus courte pour tourner les pages',
    context: 'Dans son contexte',
    whole: 'En entier, dans son contexte',
    allBy: (name) => `Toutes les citations ${of(name)}`,
    openArticle: 'Ouvrir ici',
    itsQuotations: 'Ses citations',
    sumUp: 'Résumer',
    chooseArticle: 'Ouvrir un article…',
    chooseSpeaker: 'Voir une personne…',
    sourceCode: 'Code source',
    oldButton: 'Ce bouton vient d’une version antérieure de Verbatim et ne marche plus. Reposez votre question.',
    loading: (read, share) =>
      `Verbatim vient de démarrer et lit ses articles\u00a0: ${articles(read)} jusqu’ici, ${percent.format(share)}. Votre réponse s’affichera ici dès que la lecture sera finie.`,
    loadingTooLong:
      'La lecture des articles dure plus longtemps que Discord ne permet d’attendre. Reposez votre question un peu plus tard.',
    stopping: 'Verbatim s’arrête un moment, sans doute pour redémarrer. Reposez votre question dans une minute.',
    tooMany: (seconds) =>
      `Vous posez beaucoup de questions d’un coup\u00a0; laissez-en un peu aux autres. La suite est possible dans ${count(seconds, 'seconde', 'secondes')}.`,
    failed: (reference) =>
      `Une erreur s’est produite dans Verbatim\u00a0; votre question n’y est pour rien. Le journal la note ${reference}. Réessayez dans un instant.`,
  },
  terminal: {
    noToken: 'Pas de DISCORD_TOKEN\u00a0: Verbatim répond ici, dans le terminal. Pour Discord, voir le README.',
    welcome: (loaded, speakers) =>
      `${articles(loaded)}, ${count(speakers, 'locuteur', 'locuteurs')}. Posez une question, ou tapez /aide. Tab complète.`,
    reading: (done, share) =>
      `Lecture\u00a0: ${progressBar(share)} ${Math.floor(100 * share)}\u00a0% (${articles(done)})`,
    notice: noticeText,
    moreProblems: (more) => `${count(more, 'autre problème', 'autres problèmes')} du même genre`,
    moreHint: '/suite pour les suivants',
    samples: 'Rien n’a été demandé\u00a0; voici donc trois questions, avec leur réponse\u00a0:',
    goOn: 'À vous\u00a0: relancez dans un terminal, ou envoyez une question par ligne.',
    help: 'Posez votre question comme elle vient, ou utilisez une commande\u00a0:',
    builtins: { more: 'suite', context: 'contexte', quit: 'quitter' },
    moreHelp: 'les résultats qui n’ont pas été montrés',
    contextHelp: '(ou /contexte 2…) un passage de la dernière réponse, en entier, avec ce qui l’entoure',
    quitHelp: 'quitter (ou Ctrl-D)',
    noMore: 'Il n’y a rien de plus à montrer.',
    noContext: (results) =>
      results === 0
        ? 'La dernière réponse n’a aucun passage dont montrer le contexte.'
        : `La dernière réponse a les passages 1 à ${results}.`,
    takesNothing: (command) => `/${command} s’écrit seul, sans rien après.`,
    unknownCommand: (typed, suggestion) =>
      `La commande /${typed} n’existe pas. ${suggestion ? `Vouliez-vous dire /${suggestion}\u00a0?` : 'Tapez /aide pour les voir toutes.'}`,
    unknownOption: (command, typed, options) =>
      `/${command} n’a pas d’option ${typed}. Elle a ${options.map((name) => `${name}:`).join(', ')}`,
    twice: (command, option) => `/${command} a reçu deux fois ${option}:, donnez-la une seule fois.`,
    wholeNumber: (option, least, most) => `${option}: doit être un nombre entier de ${least} à ${most}.`,
    choices: (option, choices) => `${option}: doit être ${either.format(choices)}.`,
    nothingToCheck: 'Rien à vérifier\u00a0: donnez un texte, entre guillemets, ou envoyez-le à l’entrée standard.',
    failed: 'Une erreur s’est produite dans Verbatim\u00a0; la voici. Les autres questions marchent toujours.',
    registered: (n, guild) =>
      `${count(n, 'commande enregistrée', 'commandes enregistrées')} ${guild === null ? 'partout' : `dans le serveur ${guild}`}.`,
    unregistered: (guild) => `Les commandes sont retirées ${guild === null ? 'de partout' : `du serveur ${guild}`}.`,
    noStorage: 'Rien n’est gardé\u00a0: indiquez un dossier dans STATE.',
    backedUp: (file) => `Ce que les serveurs ont ajouté et ce que les flux ont apporté est sauvegardé dans ${file}.`,
    restored: (file, aside) =>
      `Ce que les serveurs ont ajouté et ce que les flux ont apporté est restauré depuis ${file}.${aside.length === 0 ? '' : ` Ce qu’il y avait avant est dans ${aside.join(', ')}.`}`,
    usage: `verbatim\u00a0: ce que disent les articles, mot pour mot

  verbatim                              le bot Discord, ou une invite ici quand DISCORD_TOKEN n’est pas défini
  verbatim ask "/qui …"                 répond à une question, ou à une par ligne de l’entrée standard
      --json                            un objet JSON par question
      --csv, --markdown, --citations    les résultats en CSV, en Markdown ou en citations prêtes à coller
      --content CHEMIN                  articles où chercher, au lieu de CONTENT\u00a0; peut être répété
  verbatim check "TEXTE"                vérifie les citations d’un texte, celui de l’entrée standard à défaut
      --json                            un objet JSON
      --content CHEMIN                  articles auxquels les comparer, au lieu de CONTENT\u00a0; peut être répété
  verbatim quotes [FICHIER…]            les citations d’articles, ceux de CONTENT à défaut\u00a0; - lit des articles en
                                        JSON, un par ligne, sur l’entrée standard
      --json                            un objet JSON par article
      --csv                             une ligne par citation\u00a0; une cellule qu’un tableur exécuterait comme formule
                                        commence par une apostrophe
      --markdown, --citations           en Markdown, ou prêtes à coller dans un texte
  verbatim register                     envoie les commandes à Discord
      --guild ID                        à un seul serveur, où elles paraissent aussitôt
      --dry-run                         les affiche au lieu de les envoyer
  verbatim unregister                   les retire de Discord
      --guild ID                        d’un seul serveur
  verbatim doctor                       vérifie l’installation et dit quoi faire
      --content CHEMIN                  articles à vérifier, au lieu de CONTENT\u00a0; peut être répété
  verbatim backup FICHIER               copie ce que serveurs et flux ont apporté, sans arrêter le bot
  verbatim restore FICHIER              le remet en place, le bot étant arrêté

  --help, --version

Dans une copie du projet, écrivez npm run -s verbatim -- à la place de verbatim.
Les réglages viennent de l’environnement et du fichier .env\u00a0; .env.example explique chacun.
Les réponses vont à la sortie standard, tout le reste à la sortie d’erreur. Le code de retour est 0 quand tout va bien,
même si rien n’est trouvé\u00a0; 1 si quelque chose a échoué\u00a0; 2 si la ligne de commande, une question ou un réglage
est incompréhensible\u00a0; 3 si check trouve une citation modifiée, assemblée, d’un autre, qui n’en est pas une, ou
introuvable.`,
    doctor: {
      oldNode: (version, needed) =>
        `Node ${version} est trop ancien\u00a0: il faut Node ${needed} ou plus récent. Dans une copie du projet, npm ci l’apporte\u00a0; ailleurs, voir https://nodejs.org.`,
      envRead: 'Le fichier .env de ce dossier est lu.',
      envMissing:
        'Pas de fichier .env dans ce dossier\u00a0; il n’est pas indispensable. Pour vos réglages, copiez .env.example vers .env.',
      settings: 'Les réglages sont en ordre.',
      noToken:
        'DISCORD_TOKEN n’est pas défini\u00a0: npm start répond dans le terminal. Pour Discord, créez une application sur https://discord.com/developers/applications, copiez le jeton de sa page Bot, et mettez-le dans .env.',
      oddToken:
        'DISCORD_TOKEN n’a pas la forme d’un jeton de bot\u00a0: trois parties séparées par des points. Copiez-le de nouveau depuis la page Bot de votre application (le secret client est autre chose).',
      unreachable: (reason) =>
        `Discord ne répond pas (${reason}). Vérifiez la connexion de cette machine, et que rien n’y bloque discord.com ni gateway.discord.gg.`,
      connected: (application, servers) =>
        `Discord reconnaît le jeton, et la connexion marche\u00a0: application ${application}, dans ${count(servers, 'serveur', 'serveurs')}.`,
      endpoint: (address) =>
        `L’application a une Interactions Endpoint URL (${address})\u00a0: Discord y envoie les questions, et le bot n’en voit aucune. Videz ce champ de la page General Information de votre application.`,
      privileged:
        'Des Privileged Gateway Intents sont activés pour l’application\u00a0: Verbatim n’en a pas besoin, vous pouvez les désactiver sur sa page Bot.',
      commands: (registered, guild) =>
        registered === 0
          ? 'Aucune commande n’est enregistrée\u00a0; elles le seront au démarrage du bot.'
          : `${count(registered, 'commande enregistrée', 'commandes enregistrées')} ${guild === null ? 'partout' : `dans le serveur ${guild}`}.`,
      noState: (folder, reason) =>
        `Rien ne peut être conservé dans ${folder} (${reason}). Indiquez dans STATE un dossier où le bot peut écrire.`,
      invite: (link) => `Pour ajouter le bot à un serveur\u00a0: ${link}`,
      content: (loaded, speakers, seconds) =>
        `${articles(loaded)} lus et indexés en ${number.format(Math.round(seconds * 10) / 10)} s\u00a0; ${count(speakers, 'locuteur cité', 'locuteurs cités')}.`,
      noContent: (paths) =>
        `Aucun article n’a pu être lu dans ${paths.join(', ')}. Indiquez dans CONTENT les fichiers et dossiers qui contiennent les vôtres.`,
      allFine: 'Tout va bien.',
      toPutRight: (n) => `${count(n, 'point', 'points')} à corriger, voir plus haut.`,
    },
  },
}

function noticeText(notice: LibraryNotice): string {
  switch (notice.kind) {
    case 'rebuilt':
      return `Ce qui était conservé dans ${notice.path} est inutilisable (${notice.reason})\u00a0: les articles sont relus.`
    case 'locked':
      return `Un autre Verbatim écrit dans ${notice.path}\u00a0: ce qui est lu maintenant n’est pas conservé.`
    case 'not-kept':
      return `Rien ne peut être conservé dans ${notice.path} (${notice.reason})\u00a0: les articles seront relus au prochain démarrage.`
    case 'damaged-entries':
      return `${notice.path} contient ${count(notice.count, 'ligne abîmée', 'lignes abîmées')}, qui ${notice.count === 1 ? 'est ignorée' : 'sont ignorées'}.`
  }
}
