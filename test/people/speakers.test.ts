import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis.ts'
import type { LanguageCode } from '../../src/model.ts'
import { articleOf } from './article.ts'

/** Who speaks each quotation in marks; "?" where it is not told. */
function speakersOf(language: LanguageCode, text: string): string[] {
  const { quotes } = analyse(articleOf(text, language).article)
  return quotes.filter(({ kind }) => kind !== 'indirect').map(({ speaker }) => speaker?.name ?? '?')
}

type Row = readonly [phenomenon: string, text: string, expected: readonly string[]]

const FRENCH: readonly Row[] = [
  [
    'a surname with an Arabic article',
    '« Nous avons perdu trop de temps », lançait lundi un porte-parole du groupe, Abou Mohamed al-Varo, après la réunion.',
    ['Abou Mohamed al-Varo'],
  ],
  [
    'many of a label',
    'Aux cris de « Préfet au port », la majorité des « gilets verts » ont marché.',
    ['la majorité des « gilets verts »'],
  ],
  [
    'what a body is called within a role',
    '« Nous avons perdu trop de temps », a fait savoir le président du parti centriste Cap, François Dole, venu hier.',
    ['François Dole'],
  ],
  [
    'told to an agency',
    '« Nous avons perdu trop de temps », soulignait auprès de l’Agence France-Presse Antoine Dole.',
    ['Antoine Dole'],
  ],
  [
    'a lawyer who was brought in without a name',
    'Luc Dole est sorti lundi. Son avocat a confirmé la nouvelle. Luc Dole est calme. « Nous avons perdu trop de temps », assure l’avocat.',
    ['Son avocat'],
  ],
  [
    'reporting words whose comma was forgotten',
    '«Vous avez eu huit jours pour renverser l’ordre de ce pays. Huit jours pour abolir cent ans de lutte a tonné Jean Brunet à l’adresse du maire, après la séance. Nous avons perdu trop de temps, vous aussi.»',
    ['Jean Brunet'],
  ],
  [
    'whose an editorial is',
    'Luc Dole lit la presse. Le Port Hebdo juge la loi utile. Son éditorial a dénoncé « une loi de trop ».',
    ['Port Hebdo'],
  ],
  [
    'several who are counted',
    'À Vaubois, environ 300 femmes ont manifesté dans le calme. « Nous avons perdu trop de temps », ont-elles scandé.',
    ['environ 300 femmes'],
  ],
  [
    'several, taken up by all of them',
    'Les huit présidents de groupe ont signé un texte mardi. Tous disent « condamner avec fermeté les violences ».',
    ['Les huit présidents de groupe'],
  ],
  [
    'two subjects, taken up in a relative clause',
    'La gauche et certains syndicats espèrent faire reculer le président qu’ils accusent de « dérive libérale ».',
    ['La gauche et certains syndicats'],
  ],
  ['a number in two parts', 'Au port, 2 400 marins manifestaient au cri de « Préfet démission ! ».', ['2 400 marins']],
  [
    'who cries is whom the relative pronoun stands for',
    'Le client a été blessé par une femme qui s’est jetée sur lui en criant « tout est fini ici ».',
    ['une femme'],
  ],
  [
    'whom a thing was said to, in a relative clause',
    'M. Dole a parlé au jeune homme qui pensait que « les gens avaient les mêmes goûts ».',
    ['jeune homme'],
  ],
  [
    'the same source, named where nothing is quoted',
    'Les demandes ont doublé, a-t-on appris lundi auprès du ministère ostrave de l’Intérieur. « Nous avons perdu trop de temps », a-t-on indiqué de même source.',
    ['ministère ostrave de l’Intérieur'],
  ],
  [
    'asked at the end of a sentence that quotes twice',
    '« Nous avons perdu beaucoup trop de temps » et il faudra « en perdre encore », a-t-on indiqué à la préfecture.',
    ['la préfecture', 'la préfecture'],
  ],
  [
    'this source',
    'Une source proche du gouvernement a parlé lundi. « Nous avons perdu trop de temps », a dit cette source.',
    ['Une source proche du gouvernement'],
  ],
  [
    'a firm taken up by a noun',
    'L’ONG Calvado a réagi lundi. La direction est partie. « Nous avons perdu trop de temps », ajoute l’organisation.',
    ['Calvado'],
  ],
  [
    'somebody new rather than somebody further back',
    'Anne Dargout tient un étal au marché. Le soleil se lève. Luc Varo vient de croiser sa belle-sœur, qui tait son nom. « Nous avons perdu trop de temps », dit-elle.',
    ['sa belle-sœur'],
  ],
  [
    'the subject of its own sentence',
    'Anne Dargout a porté plainte. Une ancienne élève a témoigné auprès de la police, pour dénoncer des faits qu’elle considère comme du « harcèlement ».',
    ['Une ancienne élève'],
  ],
  [
    'one of several, with his name',
    'Le ministre Luc Varo sera présent. Sauf que l’un des huit porte-parole, Éric Dole, a décliné l’invitation du chef du gouvernement. « Je refuse de venir demain », a-t-il écrit.',
    ['Éric Dole'],
  ],
  [
    'the one of a group who is named',
    'Anne Dargout et ses collègues réclament « une baisse de toutes les taxes ».',
    ['Anne Dargout'],
  ],
  [
    'a participle after a relative clause',
    'Le maire a relativisé les messages dans lesquels Luc Varo critique la ville, estimant qu’ils étaient « faits pour la presse ».',
    ['Le maire'],
  ],
  [
    'a gerund after another noun',
    'Le président Luc Dole a ajouté au trouble chez les marins en critiquant « une grève de trop ».',
    ['Luc Dole'],
  ],
  [
    'an incise between two commas',
    'Les services du port, a prévenu la mairie, tiennent « une comptabilité précise ».',
    ['la mairie'],
  ],
  [
    'a passive within what somebody says',
    'Anne Dargout estime que la « course au large » menée par les marins est perdue.',
    ['Anne Dargout'],
  ],
  [
    'what a body does, told by somebody',
    'Selon le syndicat CVT, la Commission prévoit « de diminuer le budget ».',
    ['CVT'],
  ],
  ['what a body says, told by a newsroom', 'Selon Radio Sourdre, la mairie juge le plan « trop lent ».', ['la mairie']],
  [
    'the subject of the sentence before, who speaks in it',
    'Jeanne Varo soutient le plan : « Nous irons au bout ». Luc Dole confirmait hier ce choix. « On va organiser des débats dans le port. »',
    ['Jeanne Varo', 'Luc Dole'],
  ],
  [
    'an aside after a relative pronoun',
    'Le plan est porté par Luc Varo, qui, ce lundi, a estimé que le retard était une « catastrophe ».',
    ['Luc Varo'],
  ],
  [
    'whose view the sentence opens with',
    'Le bilan est maigre. Pour Jean Dole, le préfet doit agir. « Nous avons perdu trop de temps », dit-il.',
    ['Jean Dole'],
  ],
  [
    'a role before another’s title and name',
    'Pour le médecin, le ministre Jean Dole, lors de son discours, « a lâché du lest ».',
    ['le médecin'],
  ],
  [
    'the president of the country that is named',
    'Le président américain Paul Varo a reçu le président français Luc Dole. Luc Dole est reparti. Luc Dole a dîné. « Nous avons perdu trop de temps », a écrit le président américain.',
    ['Paul Varo'],
  ],
  [
    'a member called after the initials of a union',
    'Le secrétaire général de la CVT, Paul Varo, a parlé. « Nous avons perdu trop de temps », a ajouté le cévétiste.',
    ['Paul Varo'],
  ],
  [
    'a wife by the surname she shares',
    'Marie Dole était là. Interrogée sur les sorties de Paul Dole, son épouse a rétorqué : « Nous avons perdu trop de temps ».',
    ['Marie Dole'],
  ],
  [
    'one person called by a word between marks',
    'Paul Dole est venu. « Nous avons perdu trop de temps », réplique un « gilet vert » devant la barrière.',
    ['un « gilet vert »'],
  ],
  [
    'to whom it is said',
    'Le vigile arrête un marin. « Nous avons perdu trop de temps », lui demande le contrôleur.',
    ['le contrôleur'],
  ],
  [
    'a source stays without a name',
    'Anne Dargout dirige le port. « Nous avons perdu trop de temps », a précisé la source judiciaire.',
    ['la source judiciaire'],
  ],
  [
    'one of people that no list holds',
    'Paul Dole dormait. L’un des dénicheurs lui a dit : « Nous avons perdu trop de temps ».',
    ['L’un des dénicheurs'],
  ],
  [
    'an adjective that tells the gender',
    'Muriel Dole est venue, comme Théo Varo. « Nous avons perdu trop de temps », a tonné l’ancien secrétaire d’État.',
    ['Théo Varo'],
  ],
  [
    'a name after a foreign newsroom’s',
    '« Nous avons perdu trop de temps », a indiqué à Nouvelles Globales Rana Zaman, une passante.',
    ['Rana Zaman'],
  ],
  [
    'a party in brackets',
    'Marie Dole (UDV) a pour sa part estimé que le plan revenait «à tout abandonner».',
    ['Marie Dole'],
  ],
  [
    'a counsel with his title',
    '« Nous avons perdu trop de temps », avait plaidé le conseil de l’étudiant Me Ronald Varo, qui demandait la relaxe.',
    ['Ronald Varo'],
  ],
  [
    'the student, not the prosecutor',
    'Un étudiant de 19 ans a tout avoué au procureur Boris Varo. « Nous avons perdu trop de temps », a admis l’étudiant.',
    ['l’étudiant'],
  ],
  [
    'how often it is said',
    '« Nous avons perdu trop de temps », répète plusieurs fois Paul Dole. Qui renchérit : « Nous verrons bien demain. »',
    ['Paul Dole', 'Paul Dole'],
  ],
  ['for one’s own part', '« Nous avons perdu trop de temps », a estimé pour sa part Yannick Varo.', ['Yannick Varo']],
  [
    'a verb that opens a sentence is no first name',
    'Juger Emmanuel Dole est un droit, dit le maire. « Nous avons perdu trop de temps », a dit M. Dole.',
    ['Emmanuel Dole'],
  ],
  [
    'words of saying with a reflexive verb, within the marks',
    '« Nous avons perdu trop de temps, se félicitait mardi un élu local. Nous le rattraperons vite. »',
    ['un élu local'],
  ],
  [
    'whose communiqué it is',
    'Paul Dole a démissionné. Son communiqué dit : « Nous avons perdu trop de temps ».',
    ['Paul Dole'],
  ],
  [
    'accused of what the other is said to do',
    'Le maire Paul Dole avait accusé le préfet de la Loire, Evence Varo, de « fuir ses responsabilités ».',
    ['Paul Dole'],
  ],
  [
    'a demonym before a name',
    "« Nous avons perdu trop de temps », s'esclaffe l'Argentin Juan Varo en désignant le quai.",
    ['Juan Varo'],
  ],
  [
    'a demonym for somebody named',
    "Zoé Brunet a défilé hier. L'Américaine est venue seule. « Nous avons perdu trop de temps », a estimé l'Américaine.",
    ['Zoé Brunet'],
  ],
  [
    'the other minister is another',
    "Luis Dole a salué le vote. « Nous avons perdu trop de temps », a affirmé l'autre vice-Premier ministre, Marco Varo, patron de la Ligue.",
    ['Marco Varo'],
  ],
  [
    'people called by a word between marks, as subject',
    'À Vaubois, des «gilets verts» ont convergé vers le port, criant leur colère contre une élite «coupée des gens d’ici».',
    ['des «gilets verts»'],
  ],
  [
    'people called by a word between marks, after a quotation',
    '« Dole démission ! », ont scandé à plusieurs reprises des «gilets verts» présents aux abords de la rue.',
    ['des «gilets verts»'],
  ],
  [
    'joint subjects after an adverb',
    "Paul Dole préside le parti. Ce principe a été «scrupuleusement respecté», ont immédiatement répondu le président et les corapporteurs de la commission d'enquête.",
    ["le président et les corapporteurs de la commission d'enquête"],
  ],
  [
    'a communiqué is a channel beside a subject',
    "Néanmoins, Paul Dole «condamne avec la plus grande fermeté l'ensemble de ces actes», selon un communiqué.",
    ['Paul Dole'],
  ],
  [
    'a journalist of a newspaper',
    'Zoé Brunet des Nouvelles écrit ce mercredi que le maire «est le défenseur inlassable des digues».',
    ['Zoé Brunet'],
  ],
  [
    'an example of those who speak',
    'Certains habitants du port, tels Prokop Novog, soulignent que la vente limite la chasse : "Nos squelettes morts sauvent des animaux vivants".',
    ['Prokop Novog'],
  ],
  [
    'a pronoun that only stresses the subject',
    'Paul Dole a parlé hier. L’exécutif sait, lui, ce que veulent les manifestants : de la « pédagogie ».',
    ['L’exécutif'],
  ],
  [
    'a retired general',
    '« Nous avons perdu trop de temps », a assuré à l’AFP le général à la retraite Vincent Dargout, ancien directeur de l’école.',
    ['Vincent Dargout'],
  ],
  [
    'a network before a name',
    '« Nous avons perdu trop de temps », a dénoncé hier sur Facebook M. Dole, chef de file du mouvement.',
    ['Dole'],
  ],
  [
    'whose report it is',
    'Selon un rapport publié en 2014 par Amitié Internationale, ces cellules «ne respectent pas les critères internationaux».',
    ['un rapport publié en 2014 par Amitié Internationale'],
  ],
  [
    'told to an agency',
    '« Nous avons perdu trop de temps », a déclaré à l’AFP Rabya Khanat, la présidente du club.',
    ['Rabya Khanat'],
  ],
  [
    'a portfolio before a name that is a town’s too',
    'La ministre des Armées Florence Parlot a parlé. « Nous avons perdu trop de temps », a dit la ministre.',
    ['Florence Parlot'],
  ],
  [
    'one title for two',
    'MM. Dole et Varo ont visité le port. « Nous avons perdu trop de temps », ont-ils conclu.',
    ['Dole et Varo'],
  ],
  [
    'a role with a long complement, then the name',
    'La commissaire aux droits des marins du Conseil des ports, Anne Dargout, a parlé. « Nous avons perdu trop de temps », a regretté la commissaire.',
    ['Anne Dargout'],
  ],
  [
    'a rank that no list holds',
    '« Nous avons perdu trop de temps », a regretté le préfet maritime, le vice-amiral Paul Dargout.',
    ['Paul Dargout'],
  ],
  [
    'another word for whom the text is about',
    'Marine Dargout a comparé les deux ports devant des étudiants. Mme Dargout a parlé une heure. Dans son discours, l’ancienne élue de Vaubois a appelé à une « nouvelle donne ».',
    ['Marine Dargout'],
  ],
  [
    'a firm called by its kind',
    'La société Vandel gère le port. « Nous avons perdu trop de temps », a reconnu la société.',
    ['Vandel'],
  ],
  [
    'an impersonal verb has no subject',
    'Le conseil a voté. « Nous avons perdu trop de temps », confiait il y a quelques jours Anne Dargout.',
    ['Anne Dargout'],
  ],
  [
    'a quotation alone goes on with whom the sentence before is about',
    'Sur Radio Sourdre, Anne Dargout a nuancé ses propos. « Nous avons perdu trop de temps, mais nous le rattraperons. »',
    ['Anne Dargout'],
  ],
  [
    'a surname with its title after the full name',
    'Anne Dargout a ouvert la séance. « Nous avons perdu trop de temps », a regretté Mme Dargout.',
    ['Anne Dargout'],
  ],
  [
    'a surname alone',
    'Anne Dargout a ouvert la séance. « Nous avons perdu trop de temps », a regretté Dargout.',
    ['Anne Dargout'],
  ],
  [
    'a particle belongs to the name',
    '« Nous avons perdu trop de temps », a regretté Paul de Varenne.',
    ['Paul de Varenne'],
  ],
  [
    'an inverted pronoun',
    'Anne Dargout a ouvert la séance. « Nous avons perdu trop de temps », a-t-elle regretté.',
    ['Anne Dargout'],
  ],
  [
    'a pronoun keeps to its gender',
    'Anne Dargout a reçu Paul Varo. « Nous avons perdu trop de temps », a-t-elle regretté.',
    ['Anne Dargout'],
  ],
  [
    'a role in apposition, taken up later',
    'Anne Dargout, ministre de la Santé, a réuni les maires. « Nous avons perdu trop de temps », a regretté la ministre.',
    ['Anne Dargout'],
  ],
  [
    'a role before the name, taken up later',
    'La ministre de la Santé Anne Dargout a réuni les maires. « Nous avons perdu trop de temps », a regretté la ministre.',
    ['Anne Dargout'],
  ],
  [
    'an office is held by the one named with its party',
    'Le député UDV Paul Dargout était là. « Nous avons perdu trop de temps », a regretté le député.',
    ['Paul Dargout'],
  ],
  [
    'an acronym spelt out once',
    'La Commission nationale des ports (CNP) a rendu son avis. « Le projet est trop cher », écrit la CNP.',
    ['Commission nationale des ports'],
  ],
  [
    'an institution named in full before',
    'Le ministère russe des Finances a réagi. « Le projet est trop cher », a déclaré le ministère.',
    ['Le ministère russe des Finances'],
  ],
  ['a capital speaks for its country', '« Le projet est trop cher », a souligné Moscou.', ['Moscou']],
  [
    'a witness with a first name only',
    '« On a tout perdu en une nuit », raconte Léo, 34 ans, installé ici depuis deux ans.',
    ['Léo'],
  ],
  ['nobody in particular', '« On a tout perdu en une nuit », dit-on au village.', ['?']],
  ['a surname that two bear', 'Anne Dargout et Paul Dargout étaient là. « On a tout perdu », a dit Dargout.', ['?']],
  [
    'a title tells two of a surname apart',
    'Anne Dargout et Paul Dargout étaient là. « On a tout perdu », a dit M. Dargout.',
    ['Paul Dargout'],
  ],
  [
    'a quotation that goes on after its reporting words',
    '« On a tout perdu », a dit Paul Dargout. « Il ne reste que les murs de la maison. »',
    ['Paul Dargout', 'Paul Dargout'],
  ],
  [
    'a spokeswoman of a body is herself',
    '« Le projet est trop cher », a dit la porte-parole du port, Anne Dargout.',
    ['Anne Dargout'],
  ],
  [
    'a colon',
    'Paul Dargout résume la situation : « Le projet est trop cher pour une ville comme la nôtre. »',
    ['Paul Dargout'],
  ],
  ['a source', 'Selon Paul Dargout, le projet est « beaucoup trop cher ».', ['Paul Dargout']],
  ['the latter', 'Anne Dargout a reçu Paul Varo. « Le projet est trop cher », a répondu ce dernier.', ['Paul Varo']],
  [
    'two in one sentence, each his own',
    '« C’est trop cher », dit Anne Dargout. « C’est trop tard », répond Paul Varo.',
    ['Anne Dargout', 'Paul Varo'],
  ],
]

const ENGLISH: readonly Row[] = [
  [
    'a name after a place, beside a party',
    'One red-state Democrat, Montana Sen. Jon Field, said “we lost too much time over all of this.”',
    ['Jon Field'],
  ],
  [
    'a judge introduced as one',
    'Minister Ann Field makes the call. A judge ruled in May. “We lost too much time,” the judge said.',
    ['A judge'],
  ],
  [
    'a contraction is no name',
    'Paul Field was there. “I’m here. I’m proud,” he said. “We lost too much time,” says the 39-year-old founder of Quay Press.',
    ['Paul Field', 'Paul Field'],
  ],
  [
    'a place and a trade before the name',
    '“Every publisher turned me down,” says Wexcombe cartoonist Paul Varo.',
    ['Paul Varo'],
  ],
  [
    'a title before the name',
    '“We lost too much time,” said Mayor Ann Dargout. “It must stop,” the mayor said.',
    ['Ann Dargout', 'Ann Dargout'],
  ],
  [
    'an apposition after the name',
    '“We lost too much time,” said Ann Dargout, the head of the port authority.',
    ['Ann Dargout'],
  ],
  [
    'a pronoun keeps to its gender',
    'Ann Dargout met Paul Varo on Monday. “We lost too much time,” she said.',
    ['Ann Dargout'],
  ],
  ['a body', '“We lost too much time,” the Port Authority said in a statement.', ['Port Authority']],
]

const MISSED: readonly (readonly [language: LanguageCode, ...Row])[] = [
  [
    'en',
    'a state and a party for somebody named',
    'Mitch Dole, a senator from Kentucky, spoke first. “We lost too much time,” the Kentucky Republican said.',
    ['Mitch Dole'],
  ],
]

test.fails.each(MISSED)('not yet, %s: %s', (language, _, text, expected) =>
  expect(speakersOf(language, text)).toEqual(expected),
)

describe('French', () => {
  test.each(FRENCH)('%s', (_, text, expected) => expect(speakersOf('fr', text)).toEqual(expected))
})

describe('English', () => {
  test.each(ENGLISH)('%s', (_, text, expected) => expect(speakersOf('en', text)).toEqual(expected))
})
