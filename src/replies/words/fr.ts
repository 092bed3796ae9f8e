import type { Words } from '../words.ts'

const number = new Intl.NumberFormat('fr-FR')
const either = new Intl.ListFormat('fr-FR', { type: 'disjunction' })

/** In French one and a half is still singular, and so is zero. */
function count(n: number, one: string, many: string): string {
  return `${number.format(n)} ${n < 2 ? one : many}`
}

const articles = (n: number) => count(n, 'article', 'articles')
const quotations = (n: number) => count(n, 'citation', 'citations')
/** « dans cet article », « dans ces 14 articles ». */
const inThese = (n: number) => (n === 1 ? 'dans le seul article chargé' : `dans ces ${articles(n)}`)

export const french: Words = {
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
        return `personne n’est nommé ici ; les mots qui précèdent sont de ${name}`
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
  severalPeople: (asked) => `Plusieurs personnes portent le nom ${asked} :`,
  nearest: 'Ce qui s’en approche le plus, sans être la réponse :',
  alsoIn: 'Aussi dans',
  more: (shown, found) => `${number.format(shown)} sur ${number.format(found)}`,
  notFound: (reason, searched) => {
    switch (reason.kind) {
      case 'no-passage':
        return `Introuvable ${inThese(searched)}.`
      case 'unknown-speaker':
        return `Personne du nom de ${reason.asked} n’est cité ${inThese(searched)}.`
      case 'silent-speaker':
        return `${quotations(reason.quotes)} de ${reason.name}, aucune à ce sujet.`
      case 'unknown-article':
        return `Aucun article intitulé ${reason.asked} parmi les ${articles(searched)}.`
      case 'unreadable-date':
        return `${reason.asked} ne se lit pas comme une date. Écrivez 2021, 2021-10 ou 2021-10-05.`
      case 'empty-question':
        return 'Rien n’est demandé. Écrivez une question, un nom, ou des mots dont vous vous souvenez à moitié.'
      case 'empty-library':
        return 'Aucun article n’est encore chargé : il n’y a rien où chercher.'
    }
  },
  didYouMean: (suggestions) => `Vouliez-vous dire ${either.format(suggestions)} ?`,
  articles,
  quotations,
  terminal: {
    noToken: 'Pas de DISCORD_TOKEN : Verbatim répond ici, dans le terminal. Pour Discord, voir : verbatim doctor',
    welcome: (loaded, found) =>
      `${articles(loaded)}, ${quotations(found)}. Posez une question, ou tapez /aide. Tab complète.`,
    samples: 'Rien n’a été demandé ; voici donc trois questions, avec leur réponse :',
    goOn: 'À vous : relancez dans un terminal, ou envoyez une question par ligne.',
    help: 'Posez votre question comme elle vient, ou utilisez une commande :',
    helpOptions: 'options',
    moreHelp: 'les résultats qui n’ont pas été montrés',
    quitHelp: 'quitter (ou Ctrl-D)',
    noMore: 'Il n’y a rien de plus à montrer.',
    unknownCommand: (typed, suggestion) =>
      `La commande /${typed} n’existe pas. ${suggestion ? `Vouliez-vous dire /${suggestion} ?` : 'Tapez /aide pour les voir toutes.'}`,
    unknownOption: (command, typed, options) =>
      `/${command} n’a pas d’option ${typed}. Elle a ${options.map((name) => `${name}:`).join(', ')}`,
    twice: (command, option) => `/${command} a reçu deux fois ${option}: ; donnez-la une seule fois.`,
    wholeNumber: (option, least, most) => `${option}: doit être un nombre entier de ${least} à ${most}.`,
    choices: (option, choices) => `${option}: doit être ${either.format(choices)}.`,
    failed: 'Une erreur s’est produite dans Verbatim ; la voici. Les autres questions marchent toujours.',
  },
}
