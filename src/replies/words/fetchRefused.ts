import type { FetchRefusal, LanguageCode } from '../../model.ts'

/** Why something was not fetched, in a sentence that says what to do where something can be done. */
export const fetchRefused: Readonly<Record<LanguageCode, (refusal: FetchRefusal) => string>> = {
  fr: (refusal) => {
    switch (refusal.kind) {
      case 'no-address':
        return `Ce n’est pas une adresse web\u00a0: ${refusal.asked}`
      case 'scheme':
        return `Seules les adresses http et https sont lues, pas ${refusal.scheme}.`
      case 'credentials':
        return 'Cette adresse contient un nom d’utilisateur ou un mot de passe\u00a0: donnez-la sans.'
      case 'not-public':
        return `${refusal.host} n’est pas une adresse publique d’internet\u00a0: rien n’y est lu.`
      case 'unknown-host':
        return `Le site ${refusal.host} est introuvable\u00a0: vérifiez l’adresse.`
      case 'unreachable':
        return `Le site ${refusal.host} ne répond pas. Réessayez plus tard.`
      case 'certificate':
        return `Le certificat de ${refusal.host} n’est pas valable\u00a0: rien n’y est lu.`
      case 'redirects':
        return `Cette adresse renvoie plus de ${refusal.limit} fois à une autre.`
      case 'status':
        return frenchStatus(refusal)
      case 'type':
        return `Cette adresse ne mène pas à un article${refusal.type && ` (${refusal.type})`}\u00a0: donnez celle d’une page, d’un PDF ou d’un fichier texte.`
      case 'too-large':
        return `Ce fichier dépasse ${refusal.megabytes}\u00a0Mo.`
      case 'too-slow':
        return `Ce site n’a pas tout envoyé en ${refusal.seconds}\u00a0secondes. Réessayez plus tard.`
      case 'robots':
        return `Le site ${refusal.host} demande aux programmes de ne pas lire cette page (robots.txt).`
    }
  },
  en: (refusal) => {
    switch (refusal.kind) {
      case 'no-address':
        return `This is not a web address: ${refusal.asked}`
      case 'scheme':
        return `Only http and https addresses are read, not ${refusal.scheme}.`
      case 'credentials':
        return 'This address holds a user name or a password: give it without.'
      case 'not-public':
        return `${refusal.host} is not an address on the public internet: nothing is read from it.`
      case 'unknown-host':
        return `There is no site ${refusal.host}: check the address.`
      case 'unreachable':
        return `The site ${refusal.host} does not answer. Try again later.`
      case 'certificate':
        return `The certificate of ${refusal.host} is not valid: nothing is read from it.`
      case 'redirects':
        return `This address leads on to another more than ${refusal.limit} times.`
      case 'status':
        return englishStatus(refusal)
      case 'type':
        return `This address does not lead to an article${refusal.type && ` (${refusal.type})`}: give that of a page, a PDF or a text file.`
      case 'too-large':
        return `This file is larger than ${refusal.megabytes} MB.`
      case 'too-slow':
        return `This site did not send everything within ${refusal.seconds} seconds. Try again later.`
      case 'robots':
        return `The site ${refusal.host} asks programs not to read this page (robots.txt).`
    }
  },
}

interface Status {
  readonly status: number
  readonly host: string
}

function frenchStatus({ status, host }: Status): string {
  if (status === 404 || status === 410) return `Cette page n’existe pas sur ${host} (${status}).`
  if (status === 401 || status === 403) return `Le site ${host} refuse de montrer cette page (${status}).`
  if (status === 402 || status === 451) return `Cette page de ${host} n’est pas en accès libre (${status}).`
  return `Le site ${host} a répondu par une erreur (${status}). Réessayez plus tard.`
}

function englishStatus({ status, host }: Status): string {
  if (status === 404 || status === 410) return `There is no such page on ${host} (${status}).`
  if (status === 401 || status === 403) return `The site ${host} refuses to show this page (${status}).`
  if (status === 402 || status === 451) return `This page on ${host} is not open to read (${status}).`
  return `The site ${host} answered with an error (${status}). Try again later.`
}
