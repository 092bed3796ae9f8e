import { libraryOf } from '../answers/library.ts'

/** Words of which each message can hold but a part. */
export const endless = `Nous avons compté ${'les pierres de la digue, puis '.repeat(120)}nous les avons comptées encore`

/** An invented town's articles: enough to page through, one with a long id, one with words longer than a message. */
export const town = libraryOf(
  {
    id: `https://journal.test/${'archives/'.repeat(12)}halle`,
    title: 'La halle de Morne-Rive vendue',
    outlet: 'Le Courrier de Valbrune',
    author: 'Inès Carvelle',
    url: 'https://courrier.test/halle',
    publishedAt: '2031-03-02',
    text: [
      'La halle de Morne-Rive est restée vide dix ans.',
      'Maud Kervran, maire de Morne-Rive, l’a vendue lundi. « La halle restera ouverte le dimanche », a-t-elle promis.',
      'Les marchands ont applaudi.',
    ].join('\n\n'),
  },
  {
    id: 'digue',
    title: 'La digue comptée pierre à pierre',
    publishedAt: '2031-02-01',
    text: `Le chantier dure. « ${endless} », a raconté Odile Ferrand.`,
  },
  {
    id: 'ferry',
    title: 'Ferry strike ends',
    language: 'en',
    publishedAt: '2031-05-01',
    text: 'The ferry strike ended on Thursday. "We got what we came for," said Moira Tennant, who leads the union.',
  },
  ...Array.from({ length: 12 }, (_, index) => ({
    id: `marche-${index}`,
    title: `Marché du dimanche, semaine ${index + 1}`,
    publishedAt: `2030-01-${String(index + 1).padStart(2, '0')}`,
    text: `Il pleuvait. « Le marché numéro ${index + 1} fut le plus beau », a assuré Bastien Morvan. ${
      ['Anouk Perrec', 'Basile Quéré', 'Cyprien Roudaut', 'Denise Salaün'][index % 4]
    } a répondu : « Je préfère celui du samedi ${index + 1} fois ».`,
  })),
)

/** The same town later: its one article has been written anew. */
export const changed = libraryOf({
  id: town.heads().find(({ title }) => title.startsWith('La halle'))?.id ?? '',
  title: 'La halle rouvre',
  text: 'Tout a changé. « La halle est à tous », a dit Maud Kervran.',
})
