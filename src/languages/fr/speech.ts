import type { SpeechWords } from '../speechWords.ts'
import { words } from '../words.ts'
import { speechForms } from './speechForms.ts'

/** Our own lists: function words; nouns, names and labels from reading French-language news. */
export const speech: SpeechWords = {
  verbs: [
    ...speechForms,
    // Not in the Lefff.
    ['tweete tweetent tweetait tweetaient tweeta tweetera', 'tweetant', 'tweeté tweetés', 'tweeter', '', 'say'],
    ['retweete retweetent retweetait retweeta', 'retweetant', 'retweeté', 'retweeter', '', 'say'],
  ],
  auxiliaries: words(
    'a ont avait avaient aurait auraient aura auront eut eurent est sont était étaient serait seraient sera seront fut furent ayant avoir être étant',
  ),
  modals: words(`
    peut peuvent pouvait pouvaient pourra pourrait pu doit doivent devait devaient devra devrait dû veut veulent voulait
    voulaient voudra voudrait voulu va vont allait allaient vient viennent venait venu tient tiennent tenait tenu tenant
    semble semblait continue continuait continué commence commençait commencé finit fini cherche cherchait cherché
    tente tentait tenté essaie essayait essayé ose osait osé préfère préférait préféré souhaite souhaité entend entendait
    allant disant voulant cessé cesse profite profité
  `),
  adverbs: words(`
    ainsi aussi également notamment encore alors toutefois cependant pourtant néanmoins déjà ensuite puis enfin donc
    d'ailleurs ailleurs surtout même toujours souvent parfois aussitôt immédiatement depuis hier aujourd'hui demain
    lundi mardi mercredi jeudi vendredi samedi dimanche bien très plus moins trop assez presque seulement simplement
    récemment finalement longuement vivement fermement clairement publiquement explicitement implicitement
    notoirement plutôt d'emblée désormais tantôt certes ici là tout rapidement prudemment sobrement sèchement
    ironiquement officiellement précisément justement volontiers vertement régulièrement rapidement autrefois naguère
    en effet revanche outre par part ce matin soir midi après-midi nuit fois de nouveau son sa leur côté pour à au
  `),
  clitics: words("s' se n' ne l' le la les lui leur y en m' me nous vous t'"),
  negations: words('jamais pas aucun aucune rien nullement guère'),
  sources: [
    ...['selon', "d'après", 'd’après', 'aux yeux de', 'aux yeux du', 'aux yeux des', "de l'avis de", "de l'avis du"],
    ...[
      "de l'avis des",
      'de l’avis de',
      'dixit',
      "de l'aveu de",
      "de l'aveu du",
      'de source',
      'pour reprendre les mots de',
    ],
    ...['suivant', 'du point de vue de', 'à en croire', 'au dire de', 'aux dires de', 'aux dires du', 'de la part de'],
  ],
  views: words('pour'),
  prepositions: words(`
    à au aux de du d' dans en sur sous par pour avec sans chez contre vers envers entre devant derrière avant après depuis
    dès jusque jusqu' pendant durant malgré parmi outre hors voire via concernant auprès lors face grâce près loin
    selon suivant d'après hormis sauf excepté que qu' comme contrairement quant suite
  `),
  determiners: words(`
    le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes plusieurs
    certain certaine certains certaines quelque quelques chaque tout toute tous toutes aucun aucune nul nulle autre
    autres deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille beaucoup nombre bon
    nombreux nombreuses divers diverses différents différentes tel telle maint maints celui celle ceux celles
  `),
  impersonals: words('on'),
  subordinators: words("que qu' si quand lorsque lorsqu' comme puisque puisqu' où dont parce car"),
  relatives: words('qui'),
  agents: words('par'),
  utterances: words(`
    communiqué communiqués déclaration déclarations appels promesses critiques accusation accusations remarque remarques sortie formules dénonciation demande demandes excuse excuses avertissements conseils conseil recommandation recommandations injonction injonctions déclarations tweet tweets message messages réponse réponses réaction réactions
    mot mots terme termes formule phrase propos lettre courrier discours allocution interview entretien tribune
    commentaire commentaires aveu avis constat question témoignage explication explications conclusion slogan slogans
    cri cris chant chants pancarte pancartes appel consigne verdict argument promesse avertissement analyse
    annonce publication post billet texte note rapport citation confidence mantra credo devise injure insulte
  `),
  surfaces: words(`
    pancarte pancartes banderole banderoles banderolle affiche affiches affichette mur murs panneau panneaux tag tags
    graffiti graffitis grafitis graff t-shirt tee-shirt maillot bannière bannières autocollant autocollants calicot
    calicots drapeau drapeaux façade inscription inscriptions barda enseigne logo étiquette brassard
  `),
  newsrooms: [
    ...words(`
      afp reuters ap belga ats keystone-ats journal quotidien hebdomadaire magazine presse média médias radio télévision télé
      chaîne agence site mediapart libération l'humanité l'express l'obs marianne slate huffpost rtl rtbf rts franceinfo bfm
      bfmtv bfm-tv cnews lci tf1 arte radio-canada rfi tsa ouest-france nice-matin l'équipe
    `),
    ...[
      'le monde',
      'le figaro',
      'le parisien',
      'le point',
      'les echos',
      'les échos',
      'la croix',
      'le soir',
      'la libre',
    ],
    ...['france info', 'france inter', 'france bleu', 'france 2', 'france 3', 'europe 1', 'la dépêche', 'le devoir'],
    ...['la presse', 'le temps', 'la voix du nord', 'la provence', 'midi libre', 'le canard enchaîné', 'el watan'],
  ],
  names: words(`
    film livre roman album chanson titre émission série magazine journal quotidien hebdomadaire revue site blog compte
    opération plan projet programme mouvement collectif association groupe groupuscule club syndicat parti liste loi
    dispositif label concours festival exposition spectacle pièce documentaire reportage article chronique
    rubrique clip single disque morceau ouvrage essai bande navire bateau restaurant café bar hôtel rue place page
    application jeu étude enquête acte télé télévision chaîne radio antenne plateau micro matinale émission réseau
  `),
  selves: words("je j' me m' moi nous notre nos mon ma mes vous votre vos on tu te t' ton ta tes"),
  charges: words(`
    examen enquête information instruction poursuivi poursuivie poursuivis poursuivies inculpé inculpée inculpés inculpées
    plainte plaintes jugé jugée jugés jugées condamné condamnée condamnés condamnées garde mandat chef chefs interpellé interpellée
    interpellés interpellées écroué écrouée écroués prévenu prévenue prévenus accusé accusée accusés procédure
  `),
  charging: words('pour de chef chefs des'),
  terms: words(`
    mot terme expression notion concept adjectif qualificatif substantif verbe nom surnom prénom pseudonyme intitulé
    hashtag mot-dièse mot-clé mention
  `),
  naming: words(`
    baptisé baptisée baptisés baptisées intitulé intitulée intitulés intitulées surnommé surnommée surnommés surnommées
    nommé nommée nommés nommées dénommé dénommée dénommés dénommées appelé appelée appelés appelées dit dite dits dites
    rebaptisé rebaptisée titré titrée estampillé estampillée labellisé labellisée étiqueté étiquetée renommé renommée
    affublé affublée
  `),
  // The words most often quoted without an author in 4,596 French-language news articles of 2018 to 2025.
  abstaining: [],
  pointers: [
    'Lire aussi',
    'LIRE AUSSI',
    'À lire',
    'À LIRE',
    'A lire',
    'A LIRE',
    'Voir aussi',
    'VOIR AUSSI',
    'À VOIR',
    'Lire également',
  ],
  labels: [
    ...[
      'gilets jaunes',
      'gilet jaune',
      'gilets',
      'gilets jaunes libres',
      'les gilets jaunes',
      'foulards rouges',
      'stylos rouges',
    ],
    ...[
      'bonnets rouges',
      'grand débat',
      'grand débat national',
      'débat national',
      'grande concertation',
      'ric',
      'fake news',
    ],
    ...[
      'nuit debout',
      'nuit jaune',
      'casseurs',
      'anticasseurs',
      'anti-casseurs',
      'police des polices',
      'black blocs',
      'black bloc',
    ],
    ...['la france en colère', 'loi travail', 'lettre aux français', 'marcheurs', 'marcheur', 'canal historique'],
    ...['acte #', 'act #', 'zone jaune'],
    ...['black friday', 'high-tech', 'low cost', 'made in france', 'charlie hebdo', 'président des riches'],
  ],
}
