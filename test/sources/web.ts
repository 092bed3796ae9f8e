import { onTestFinished } from 'vitest'
import { Fetcher } from '../../src/fetching/fetcher.ts'

/** A fetcher that may reach the servers of the tests, which are on this machine. */
export function localFetcher(atEnd: (close: () => Promise<void> | void) => void = onTestFinished): Fetcher {
  const fetcher = new Fetcher({ userAgent: 'Verbatim/0', allowed: ['127.0.0.1/32'] })
  atEnd(() => fetcher.close())
  return fetcher
}

/** A page as a newspaper makes it, long enough to be found in it. */
export const pageOf = (title: string, said: string) => `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<meta property="og:title" content="${title}"></head><body><nav><a href="/">Accueil</a></nav><article><h1>${title}</h1>
<p>Le conseil municipal de Sainte-Orlanne s’est réuni mardi soir pour la troisième fois en un mois, devant une salle pleine.</p>
<p>«&nbsp;${said}&nbsp;», a déclaré la maire, Odile Ferrand, au terme d’un débat de quatre heures que le public a suivi debout.</p>
<p>La prochaine séance aura lieu le 12 mai, dans la salle des fêtes, la mairie étant jugée trop petite par les élus.</p>
</article></body></html>`
