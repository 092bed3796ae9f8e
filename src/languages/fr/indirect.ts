import type { IndirectWords } from '../indirectWords.ts'
import { words } from '../words.ts'

// Our own list: verbs of assertion, whose clause in "que" stands in the indicative.
export const indirect: IndirectWords = {
  verbs: words(`
    dire affirmer déclarer assurer indiquer expliquer préciser ajouter annoncer souligner soutenir prétendre rappeler
    rapporter confirmer reconnaître admettre avouer estimer juger répondre répliquer noter signaler insister avertir
    prévenir promettre marteler révéler témoigner raconter conclure constater
  `),
  telling: words('avertir prévenir'),
  bare: [],
  loose: [],
  woven: [],
  conjunctions: words("que qu'"),
  finite: words(`
    est sont était étaient sera seront serait seraient fut furent a ont avait avaient aura auront aurait auraient va vont
    peut peuvent pourrait doit doivent devrait fait font
  `),
  determiners: words("le la les l' un une des ce cette ces son sa ses leur leurs il elle ils elles on"),
  coordinators: words('et mais tandis alors'),
  concessions: words('si alors tandis quand lorsque puisque comme'),
  settings: words(`
    presse journalistes téléphone conférence audience tribunal antenne micro radio télévision twitter facebook instagram
    justice parlement assemblée afp reuters`),
  times: words(`
    lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi nuit jour semaine mois année janvier février mars
    avril mai juin juillet août septembre octobre novembre décembre hier aujourd'hui
  `),
  timeDeterminers: words('ce cette le la dans hier'),
  wovenWhole: false,
  sources: words('selon'),
}
