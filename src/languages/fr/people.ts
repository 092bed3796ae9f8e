import type { Agreement, PeopleWords } from '../peopleWords.ts'
import { countries } from './countries.ts'

const the = (gender: Agreement['gender'], plural = false): Agreement => ({ gender, plural, definite: true })
const some = (gender: Agreement['gender'], plural = false): Agreement => ({ gender, plural, definite: false })

export const people: PeopleWords = {
  // Our own list, from the usage of the press in France, Belgium, Switzerland and Québec.
  titles: {
    ...{
      m: the('m'),
      mr: the('m'),
      monsieur: the('m'),
      sieur: the('m'),
      mm: the('m', true),
      messieurs: the('m', true),
    },
    ...{ mme: the('f'), madame: the('f'), mmes: the('f', true), mesdames: the('f', true) },
    ...{ mlle: the('f'), mademoiselle: the('f'), mlles: the('f', true), me: the(null), maitre: the(null) },
    ...{ mes: the(null, true), dr: the(null), docteur: the(null), pr: the(null), drs: the(null, true), mgr: the('m') },
    ...{ monseigneur: the('m'), mrs: the('f'), ms: the('f') },
  },
  styles: { m: 'pere frere abbe dom don lord sheikh cheikh mollah imam padre', f: 'soeur mere lady dona', either: '' },
  particles:
    'de du des d la le les von van der den ter ten te zu da do dos di del della el al ben bin ibn ould bel y e',
  // Our own list: given names frequent in the news, by gender.
  firstNames: {
    m:
      'aaron abel adam adrien aime alain albert alexandre alexis alfred alphonse amin andre andreas antoine antonin ' +
      'antony armand armel arnaud arthur auguste augustin aurelien axel aymeric barnabe barthelemy basile bastien ' +
      'baptiste benjamin benoit bernard bertrand blaise boris brice bruno cedric cesar charles charly christian ' +
      'christophe clement corentin cyprien cyril cyrille damien daniel david denis didier dimitri donald edgar ' +
      'edmond edouard eli elie emile emmanuel eric ernest erwan etienne eugene fabien fabrice felix ferdinand ' +
      'fernand flavien florent florian francis franck francois frederic gabin gabriel gael gaetan gaston gauthier ' +
      'geoffroy georges gerald gerard germain gilbert gilles gregoire gregory guillaume gustave guy hector helier ' +
      'henri herve hippolyte hubert hugo hugues ian ignace isaac ismael issa ivan jacob jacques jean jeremie jeremy ' +
      'jerome jimmy joachim joel johan john jonathan jordan joris jose joseph joshua julien jules jean-marie karim ' +
      'kevin laurent leo leon leonard lionel loic loris louis luc lucas lucien ludovic luis maceo malik manuel marc ' +
      'marcel marcelin mario marius martial martin mathias mathieu mathis matthieu maurice max maxence maxime ' +
      'maximilien mehdi michael michel mickael mike mohamed mohammed mouloud nathan nicolas noah noel octave ' +
      'olivier omar oscar oussama pascal patrice patrick paul philippe pierre quentin rachid raoul raphael raymond ' +
      'regis remi remy rene richard robert robin rodolphe rodrigo roger roland romain roman romeo ruben rudy sacha ' +
      'samir samuel sebastien serge severin simon stanislas stephane steve steven sylvain thibaut thibault thierry ' +
      'thomas timothee titouan tony tristan valentin valery victor vincent vivien vladimir walid walter wilfried ' +
      'william xavier yann yannick yoann youssef yvan yves zacharie zinedine petro alban anatole apollinaire aristide ' +
      'arsene athanase bonaventure boniface come constant donat donatien elliot francky gabin hilaire honore ' +
      'lambert lazare leonce leopold melchior modeste narcisse nestor parfait placide prosper prudent sylvere ulysse ' +
      'urbain victorien zephirin juan pablo sergio sergei sergey sergueï dmitri',
    f:
      'adele adeline agathe agnes alexandra alice alicia aline alix alizee amandine amelie anais andrea andree ' +
      'angele angelique anna anne annick annie antoinette ariane arlette astrid aude audrey aurelie aurore beatrice ' +
      'benedicte berthe brigitte brune camelia carole caroline catherine cecile celeste celine chantal charlene ' +
      'charlotte chloe christelle christiane christine claire clara clarisse clemence clementine clothilde clotilde ' +
      'colette coralie corinne cynthia daniele danielle deborah delphine denise diane dominga dorothee edith edwige ' +
      'elena eleonore eliane elisa elisabeth elise elodie eloise elsa emeline emilie emma estelle esther eugenie eva ' +
      'eve evelyne fabienne fanny fatima fatiha flavie flore florence floriane france francine francoise frederique ' +
      'gabrielle gaelle genevieve georgette geraldine germaine ghislaine ginette gisele giselle gwenaelle helene ' +
      'henriette hortense huguette ines ingrid irene iris isabelle jacqueline jade janine jeanine jeanne jennifer ' +
      'jessica joelle johanna josephine josette josiane julia julie juliette justine karine laetitia laura laure ' +
      'laurence laurie lea leila lena leonie leslie liliane lise lola louise lucette lucie lucile ludivine lydie ' +
      'madeleine magali maggy manon margaux margot marguerite maria marianne marie marielle marine marion marjorie ' +
      'marlene marthe martine maryse mathilde maud melanie melissa michele micheline mireille monique muriel mylene ' +
      'myriam nadege nadia nadine najat natacha nathalie nicole noemie odette odile oceane olga olivia ophelie ' +
      'pascale patricia paulette pauline penelope perrine raymonde regine renee romane rosalie rose roxane sabine ' +
      'sabrina salome sandra sandrine sarah segolene severine simone solange solene sonia sophie stephanie suzanne ' +
      'sylvie tatiana therese tiphaine valentine valerie vanessa veronique victoire victoria violette virginie ' +
      'viviane yolande yvette yvonne zoe zakia noelle',
    either: 'camille claude dominique maxence alex sacha charlie morgan stephane eden lou ange yael gwen kim sam',
  },
  // Our own list: offices, trades and parts in an affair, feminine and masculine, from reading the press.
  roles: {
    m:
      'president vice-president premier chef directeur secretaire-general patron dirigeant fondateur cofondateur ' +
      'gouverneur procureur avocat avocat-general magistrat juge-d-instruction prefet sous-prefet conseiller depute ' +
      'eurodepute senateur elu adjoint delegue ambassadeur envoye consul representant negociateur mediateur ' +
      'chancelier roi prince comte duc marquis baron vicomte empereur emir sultan pape cardinal eveque archeveque cure pretre pasteur rabbin imam ' +
      'general colonel lieutenant-colonel commandant lieutenant sergent adjudant caporal amiral marechal officier ' +
      'soldat policier agent gendarme inspecteur commissaire enqueteur expert chercheur professeur enseignant ' +
      'instituteur etudiant lyceen collegien ecolier directeur-general pdg entrepreneur industriel banquier ' +
      'commercant restaurateur agriculteur eleveur viticulteur pecheur ouvrier technicien ingenieur informaticien ' +
      'medecin chirurgien infirmier aide-soignant pharmacien psychologue sociologue ecrivain romancier auteur poete ' +
      'editeur acteur comedien realisateur producteur metteur chanteur musicien compositeur rappeur danseur ' +
      'joueur entraineur selectionneur capitaine gardien defenseur attaquant buteur boxeur coureur cycliste nageur ' +
      'champion vainqueur finaliste arbitre supporter supporteur manager animateur presentateur redacteur ' +
      'redacteur-en-chef editorialiste chroniqueur correspondant reporter envoye-special photographe moderateur ' +
      'temoin suspect prevenu accuse condamne detenu prisonnier victime plaignant assaillant agresseur meurtrier ' +
      'assassin tueur voleur conducteur chauffeur motard passager pieton riverain habitant voisin proprietaire ' +
      'locataire retraite chomeur employe salarie ouvrier manifestant militant syndicaliste organisateur ' +
      'participant protestataire contestataire sonde candidat opposant rival adversaire allie partisan sympathisant electeur citoyen contribuable ' +
      'consommateur client usager voyageur touriste migrant refugie demandeur rescape survivant naufrage sinistre ' +
      'pere fils frere grand-pere oncle cousin neveu beau-pere beau-frere beau-fils mari epoux compagnon conjoint veuf fiance ami homme garcon ' +
      'monsieur jeune adolescent ado bebe enfant gamin parent homologue confrere collegue collaborateur predecesseur ' +
      'successeur bras-droit numero lieutenant conseiller-special porte-parole attache chef-d-etat ' +
      'observateur analyste specialiste consultant politologue historien economiste philosophe scientifique ' +
      'astronaute pilote marin navigateur skipper milliardaire homme-d-affaires homme-politique ' +
      'maire premier-ministre ministre-president bourgmestre echevin syndic edile notable baron lobbyiste ' +
      'createur styliste couturier cuisinier chef-cuisinier boulanger patissier hotelier artisan architecte urbaniste ' +
      'notaire huissier greffier jure assesseur defenseur-des-droits rapporteur questeur coordinateur coordonnateur ' +
      'animateur educateur assistant surveillant proviseur principal recteur doyen universitaire docteur doctorant ' +
      'biologiste virologue epidemiologiste infectiologue urgentiste pompier sapeur-pompier secouriste sauveteur ' +
      'responsable interlocuteur intervenant orateur auditeur lecteur internaute utilisateur blogueur ' +
      'influenceur youtubeur humoriste dessinateur caricaturiste peintre sculpteur plasticien artiste galeriste ' +
      'conservateur commissaire-priseur collectionneur vendeur acheteur livreur facteur postier cheminot routier ' +
      'transporteur taxi concessionnaire fabricant constructeur exploitant gerant administrateur actionnaire ' +
      'investisseur trader courtier negociant fournisseur distributeur garagiste mecanicien electricien plombier macon ' +
      'leader academicien vice-procureur substitut referent sous-secretaire controleur meneur interesse frondeur geolier ' +
      'docker grutier camionneur ambulancier bijoutier boucher fromager serveur barman vigile brocanteur forain ' +
      'horticulteur apiculteur maraicher cerealier vigneron armateur traducteur biographe documentariste developpeur ' +
      'demographe archeologue geologue astronome astrophysicien botaniste agronome geneticien forestier garde-chasse ' +
      'chasseur plongeur alpiniste randonneur footballeur basketteur handballeur rugbyman tennisman sprinteur copilote ' +
      'marcheur slameur choregraphe legiste expert-comptable senateur-maire depute-maire insoumis',
    f:
      'presidente vice-presidente premiere cheffe directrice patronne dirigeante fondatrice cofondatrice gouverneure ' +
      'procureure avocate magistrate prefete sous-prefete conseillere deputee eurodeputee senatrice elue adjointe ' +
      'deleguee ambassadrice envoyee representante negociatrice mediatrice chanceliere reine princesse comtesse duchesse marquise baronne imperatrice ' +
      'generale colonelle commandante lieutenante officiere policiere agente inspectrice enquetrice experte ' +
      'chercheuse chercheure professeure enseignante institutrice etudiante lyceenne collegienne ecoliere ' +
      'entrepreneure entrepreneuse commercante restauratrice agricultrice eleveuse ouvriere technicienne ingenieure ' +
      'informaticienne chirurgienne infirmiere aide-soignante pharmacienne ecrivaine romanciere auteure autrice ' +
      'poetesse editrice actrice comedienne realisatrice productrice chanteuse musicienne compositrice rappeuse ' +
      'danseuse joueuse entraineuse gardienne championne boxeuse coureuse nageuse animatrice presentatrice redactrice ' +
      'chroniqueuse correspondante journaliste suspecte prevenue accusee condamnee detenue plaignante victime ' +
      'conductrice passagere pietonne riveraine habitante voisine retraitee employee salariee manifestante militante ' +
      'organisatrice participante candidate opposante rivale alliee partisane sympathisante electrice citoyenne ' +
      'consommatrice cliente usagere voyageuse migrante refugiee demandeuse rescapee survivante naufragee mere fille ' +
      'soeur grand-mere belle-mere belle-soeur belle-fille tante cousine niece epouse femme compagne conjointe veuve fiancee amie dame adolescente ' +
      'gamine consoeur collaboratrice predecesseure successeure attachee observatrice consultante historienne ' +
      'scientifique personne navigatrice echevine bourgmestre creatrice couturiere cuisiniere boulangere patissiere ' +
      'hoteliere artisane greffiere juree rapporteuse rapporteure coordinatrice coordonnatrice educatrice assistante ' +
      'surveillante proviseure rectrice doyenne doctorante pompiere sauveteuse interlocutrice intervenante oratrice ' +
      'auditrice lectrice utilisatrice blogueuse influenceuse youtubeuse dessinatrice plasticienne conservatrice ' +
      'vendeuse acheteuse livreuse factrice gerante administratrice exploitante administree mairesse premiere-ministre ' +
      'academicienne vice-procureure referente controleuse meneuse interessee frondeuse camionneuse ambulanciere ' +
      'bijoutiere bouchere fromagere serveuse foraine horticultrice apicultrice maraichere cerealiere vigneronne ' +
      'traductrice developpeuse astrophysicienne physicienne mathematicienne geneticienne forestiere plongeuse ' +
      'randonneuse footballeuse basketteuse handballeuse sprinteuse marcheuse slameuse sage-femme legiste ' +
      'source',
    either:
      'ministre maire secretaire porte-parole journaliste juge membre eleve collegue responsable syndicaliste ' +
      'garde notaire gestionnaire fonctionnaire diplomate ex-diplomate militaire terroriste djihadiste jihadiste ' +
      'activiste ecologiste socialiste communiste nationaliste separatiste independantiste centriste republicain ' +
      'macroniste feministe humaniste specialiste analyste economiste sociologue psychologue psychiatre philosophe ' +
      'politologue climatologue geographe ethnologue anthropologue biologiste physicien chimiste mathematicien ' +
      'linguiste dentiste veterinaire cardiologue pediatre generaliste anesthesiste kinesitherapeute therapeute ' +
      'interprete guide libraire bibliothecaire documentaliste archiviste fleuriste coiffeur garagiste ' +
      'cineaste scenariste artiste peintre pianiste violoniste guitariste humoriste cycliste skieur athlete sportif ' +
      'adversaire homologue camarade complice partenaire proche adepte fidele adherent militant touriste internaute ' +
      'propriétaire proprietaire locataire pensionnaire stagiaire apprenti benevole volontaire secouriste otage ' +
      'enfant parent adulte majeur mineur jeune individu quinquagenaire sexagenaire septuagenaire octogenaire ' +
      'quadragenaire trentenaire nonagenaire centenaire vedette star legende icone figure personnalite celebrite ' +
      'parlementaire polemiste essayiste penaliste meteorologue interimaire greviste juriste fiscaliste criminologue ' +
      'constitutionnaliste islamologue orientaliste oceanographe glaciologue volcanologue sismologue neurologue ' +
      'oncologue gynecologue dermatologue paleontologue entomologiste ornithologue orthophoniste trotskiste royaliste ' +
      'gaulliste anarchiste buraliste hotesse comptable judoka gymnaste marathonien ' +
      'milliardaire millionnaire homme-orchestre capitaine pilote commissaire contribuable chef haut-responsable',
  },
  // Past participles made nouns: without their accent they are other words ("la retraite", "il accuse").
  accented:
    'retraite employe salarie delegue accuse condamne attache refugie rescape naufrage sinistre allie fiance envoye blesse ' +
    'depute prevenue sonde interesse interessee associe invite interne envoye-special administre demandee marie licencie passionne abonne',
  offices:
    'president vice-president premier ministre secretaire pape roi reine prince princesse cardinal eveque archeveque prefet ' +
    'sous-prefet procureur juge maire bourgmestre porte-parole gouverneur ambassadeur directeur chef patron pdg avocat ' +
    'general colonel commissaire capitaine entraineur selectionneur roi empereur emir sultan chancelier recteur doyen ' +
    'pere mere frere soeur fils fille epoux epouse mari femme compagnon compagne cure pretre medecin temoin',
  bodies: {
    m:
      'ministere gouvernement executif parlement senat congres parti mouvement syndicat collectif comite conseil ' +
      'tribunal parquet departement secretariat bureau cabinet groupe groupement consortium conglomerat geant ' +
      'constructeur operateur fabricant distributeur club institut centre laboratoire observatoire organisme ' +
      'service palais kremlin vatican saint-siege pentagone fonds diocese episcopat clerge etat pays regime pouvoir ' +
      'entourage consulat camp clan front bloc journal quotidien hebdomadaire magazine mensuel site media reseau cercle forum ' +
      'patronat medef corps corps-electoral commissariat rectorat lycee college hopital chu etablissement office ' +
      'ordre barreau jury public monde royaume canton district conseil-d-etat elysee matignon quai ' +
      'commandement etat-major haut-commandement milieu reseau studio label constructeur-automobile think-tank',
    f:
      'police gendarmerie justice prefecture mairie municipalite ville commune region province metropole ' +
      'presidence diplomatie chancellerie ambassade commission federation confederation association organisation ' +
      'ong union ligue alliance coalition majorite opposition gauche droite extreme-droite extreme-gauche ' +
      'assemblee chambre cour defense accusation direction redaction redaction-en-chef societe entreprise compagnie ' +
      'firme multinationale banque agence fondation cellule brigade institution autorite administration ' +
      'communaute delegation equipe universite ecole faculte eglise paroisse armee marine aviation partie ' +
      'coordination intersyndicale centrale chaine television radio station presse plateforme start-up ' +
      'filiale maison marque cooperative mutuelle enseigne haute-autorite secte congregation famille ' +
      'diaspora rebellion guerilla junte milice mission nation republique couronne cite academie mosquee synagogue ' +
      'communication diplomatie instance tutelle rue profession filiere corporation foule',
    either: '',
  },
  firms:
    'groupe geant constructeur operateur fabricant distributeur club institut laboratoire organisme syndicat collectif ' +
    'etablissement site media label think-tank federation confederation association organisation ong union ligue centrale ' +
    'societe entreprise compagnie firme multinationale banque agence fondation institution chaine station plateforme ' +
    'start-up filiale maison marque cooperative mutuelle enseigne',
  documents: {
    m:
      'communique rapport texte projet tweet message courrier journal article livre document dossier sondage avis ' +
      'arrete decret jugement arret manifeste appel discours editorial post billet tract bulletin memoire ' +
      'requisitoire certificat courriel mail proces-verbal compte-rendu compte preambule traite accord manuel guide code',
    f:
      'loi declaration lettre note etude enquete missive petition tribune charte circulaire directive resolution ' +
      'decision constitution revue publication depeche analyse notice convention plainte ordonnance motion',
    either: '',
  },
  quantities: {
    m: 'millier million quart tiers nombre couple duo trio groupe collectif cortege',
    f:
      'dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine poignee majorite ' +
      'moitie partie foule multitude minorite plupart serie paire',
    either: '',
  },
  determiners: {
    ...{ le: the('m'), la: the('f'), l: the(null), les: the(null, true), ce: the('m'), cet: the('m'), cette: the('f') },
    ...{
      ces: the(null, true),
      son: the(null),
      sa: the('f'),
      ses: the(null, true),
      leur: the(null),
      leurs: the(null, true),
    },
    ...{ mon: the(null), ma: the('f'), mes: the(null, true), notre: the(null), nos: the(null, true), votre: the(null) },
    ...{ vos: the(null, true), un: some('m'), une: some('f'), des: some(null, true), plusieurs: some(null, true) },
    ...{ certains: some('m', true), certaines: some('f', true), quelques: some(null, true), aucun: some('m') },
    ...{ aucune: some('f'), chaque: some(null), tout: some('m'), toute: some('f'), divers: some('m', true) },
    ...{ differents: some('m', true), diverses: some('f', true), deux: some(null, true), trois: some(null, true) },
    ...{ quatre: some(null, true), cinq: some(null, true), six: some(null, true), sept: some(null, true) },
    ...{ huit: some(null, true), neuf: some(null, true), dix: some(null, true), onze: some(null, true) },
    ...{ douze: some(null, true), quinze: some(null, true), vingt: some(null, true), trente: some(null, true) },
    ...{ nombre: some(null, true), du: the('m'), au: the('m'), aux: the(null, true) },
  },
  before:
    'ancien ancienne anciens anciennes ex nouveau nouvel nouvelle nouveaux nouvelles jeune jeunes vieux vieil vieille ' +
    'petit petite petits petites grand grande grands grandes gros grosse principal principale principaux principales ' +
    'seul seule meme autre autres premier premiere premiers premieres vice-premier vice-premiere second seconde deuxieme troisieme dernier ' +
    'derniere actuel actuelle futur future haut haute hauts hautes simple simples propre propres celebre fameux ' +
    'fameuse numero tres bon bonne bons bonnes mauvais ancienne vice deux trois quatre cinq six sept huit neuf dix ' +
    'nombreux nombreuses quelques divers diverses tous toutes toute tout plus moins puissant puissante influent ' +
    'influente richissime pauvre brave cher chere defunt feu defunte ci-devant tout-puissant tres jolie belle beau ' +
    'regrette regrettee veritable nombre certain certaine pretendu pretendue supposee suppose presume presumee ' +
    'probable possible eventuel meilleur meilleure meilleurs pires pire lointain lointaine',
  qualifiers:
    'jeune jeunes vieux vieil vieille petit petite grand grande principal principale seul seule meme actuel actuelle futur ' +
    'future celebre fameux fameuse tres bon bonne mauvais puissant puissante influent influente richissime pauvre brave ' +
    'cher chere tout-puissant jolie belle beau regrette regrettee nouveau nouvel nouvelle presume presumee suppose supposee',
  // What the press calls offices and ministries after: the seat for the body.
  synonyms: {
    'chef etat': 'president',
    'locataire elysee': 'president',
    'hote elysee': 'president',
    'chef gouvernement': 'premier ministre',
    'chef executif': 'premier ministre',
    'locataire matignon': 'premier ministre',
    'quai orsay': 'ministere affaires etrangeres',
    'diplomatie francaise': 'ministere affaires etrangeres',
    'place beauvau': 'ministere interieur',
    'locataire beauvau': 'ministre interieur',
    'chef diplomatie': 'ministre affaires etrangeres',
    'garde sceaux': 'ministre justice',
    'premier magistrat': 'maire',
    edile: 'maire',
    cedetiste: 'syndicaliste cfdt',
    cegetiste: 'syndicaliste cgt',
  },
  after:
    'civil civile civils civiles chef adjoint adjointe adjoints general generale generaux generales executif executive d-etat delegue deleguee ' +
    'public publique publics publiques prive privee prives privees grec grecque grecs grecques turc turque turcs ' +
    'russe russes belge belges suisse suisses arabe arabes kurde kurdes corse corses basque juif juive juifs juives ' +
    'slave tcheque serbe croate bulgare britannique jaune jaunes vert verts verte vertes rouge rouges noir noire noirs ' +
    'blanc blanche blancs bleu bleus libre libres mixte mixtes sortant sortante sortants suppleant independant ' +
    'independante independants enseignant enseignante catholique catholiques laique orthodoxe musulman musulmane ' +
    'musulmans musulmanes chretien chretienne islamiste islamistes etranger etrangere etrangers etrangeres ' +
    'actuel actuelle demissionnaire sortie elu elue nomme nommee senior junior feminin feminine masculin masculine ' +
    'ancien ancienne nouveau expert majoritaire minoritaire ouvrier ouvriere interieur interieure exterieur exterieure ' +
    'populaire populaires anonyme anonymes proche proches present presente presents presentes basse basses haute ' +
    'gauche droite moderne urbain urbaine urbains urbaines maritime superieur superieure superieurs inferieur ' +
    'socialiste socialistes communiste communistes ecologiste ecologistes centriste centristes nationaliste ' +
    'nationalistes republicain republicaine republicains republicaines insoumis insoumise macroniste macronistes ' +
    'separatiste separatistes indépendantiste independantiste independantistes rebelle rebelles terroriste terroristes ' +
    'specialiste responsable plaignant plaignante representatif representative uni unie unis unies droit',
  notAdjectives:
    'explique indique critique replique applique complique revendique communique fabrique pique evoque invoque ' +
    'signale avale etale appelle rappelle interpelle epelle revele precise utilise refuse accuse imagine examine ' +
    'termine domine determine incline dessine arrive ecrive estime accable est sont etait mais ainsi jamais desormais ' +
    'apres ai fais vais sais connais remercie tweete a ete alterne avais etais parle declare affirme demande',
  pronouns: {
    ...{ il: the('m'), elle: the('f'), ils: the('m', true), elles: the('f', true), lui: the('m'), eux: the('m', true) },
    ...{ celui: the('m'), celle: the('f'), ceux: the('m', true), celles: the('f', true) },
  },
  pronounPhrases: {
    ...{
      'ce dernier': the('m'),
      'cette derniere': the('f'),
      'ces derniers': the('m', true),
      'ces dernieres': the('f', true),
    },
    ...{ "l'interesse": the('m'), "l'interessee": the('f'), 'les interesses': the('m', true) },
    ...{ 'celui-ci': the('m'), 'celle-ci': the('f'), 'ceux-ci': the('m', true), 'celles-ci': the('f', true) },
    ...{ 'celui-la': the('m'), 'celle-la': the('f') },
    ...{ 'le premier': the('m'), 'la premiere': the('f'), 'le second': the('m'), 'la seconde': the('f') },
    ...{ 'le premier nomme': the('m'), certains: some('m', true), certaines: some('f', true) },
    ...{ "d'autres": some(null, true), "l'un": some('m'), "l'une": some('f'), "l'autre": some(null) },
    ...{ 'les uns': some('m', true), 'les autres': some(null, true), beaucoup: some(null, true) },
    ...{ plusieurs: some(null, true), 'la plupart': some(null, true), tous: the('m', true), toutes: the('f', true) },
  },
  // Our own list: grammatical words, adverbs that open a sentence, days and months.
  common:
    "a afin ainsi alors apres assez au aucun aucune aujourd aujourd'hui auparavant auquel aussi aussitot autant autour autre " +
    'autrefois autrement aux avant avec beaucoup bien bientot bon bref car ce ceci cela celle celles celui cependant ' +
    'certains certaines certes ces cet cette ceux chacun chacune chaque chez ci combien comme comment concernant ' +
    'contrairement contre ca d dans de debut dehors deja demain depuis derriere des desormais dessous dessus deux devant ' +
    'dix donc dont du durant effectivement egalement elle elles en encore enfin enfin ensuite entre envers environ ' +
    'est et etant etait eux evidemment excepte face faute faut fin finalement fort grace hier hors huit ici il ils ' +
    'interroge interrogee interroges invite invitee j jamais je jusqu jusque juste justement l la la-bas laquelle le ' +
    'lequel les lesquels leur leurs loin lors lorsqu lorsque lui ma mais malgre malheureusement mardi mercredi jeudi ' +
    'vendredi samedi dimanche lundi meme memes mes mi mieux moi moins mon n naturellement ne neanmoins neuf ni non nos ' +
    'notamment notre nous nul nulle on or ou outre par parce parfois parmi partout pas pendant personne peu peut ' +
    'peut-etre plus plusieurs plutot pour pourquoi pourtant pres prochainement puis puisqu puisque qu quand quant ' +
    'quatre que quel quelle quelles quelqu quelque quelques quels qui quiconque quid quoi quoiqu quoique rarement ' +
    'recemment rien s sa sachant sans sauf se sept sera ses seul seule seuls seulement si sinon six soit soudain sous ' +
    'souvent suite suivant sur surtout t ta tandis tant tantot te tel telle telles tels tes toi ton tot toujours tous ' +
    'tout toute toutefois toutes tres trois trop tu un une unanimement vers via voici voila voire vos votre vous vraiment ' +
    'vu y selon samedi depuis janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ' +
    'oui merci bonjour resultat exit idem objectif question reponse probleme deuxieme troisieme premier premiere ' +
    'photo video lire voir ecouter direct exclusif maj publie copyright autrement idem rappel contexte ' +
    'etre avoir faire dit dire pris prise oblige obligee quels ancien ancienne ex cote mises mise ' +
    'reste restent arrive vient viennent venu venue ne nee age agee originaire parti partie face ' +
    "cinq hormis pareil pareille dommage certes heureusement selon d'apres quitte ah oh eh euh hein",
  ways: 'rue avenue boulevard pont gare stade aeroport quai square passerelle impasse allee chaussee esplanade esplanades faubourg',
  locatives: 'a en vers rue avenue boulevard pont gare stade aeroport ile mont lac quartier faubourg',
  places: {
    countries: `${countries.names};etats-unis;usa;grande-bretagne;angleterre;ecosse;pays de galles;irlande du nord;europe;afrique;asie;amerique;oceanie;moyen-orient;proche-orient;maghreb;union europeenne;republique tcheque;vietnam;cap-vert;palestine;cisjordanie;gaza;crimee;catalogne;corse;bretagne;flandre;wallonie;quebec;ontario;alsace;normandie;provence;occitanie;syrie;tibet;kurdistan;tchetchenie;ue`,
    capitals:
      `${countries.capitals};moscou;londres;pekin;bruxelles;berne;lisbonne;athenes;varsovie;bucarest;vienne;copenhague;` +
      'le caire;alger;tunis;teheran;bagdad;damas;beyrouth;jerusalem;tel-aviv;kaboul;new delhi;seoul;la havane;mexico;' +
      'washington;nicosie;kiev;tbilissi;erevan;bakou;ryad;riyad;doha;sanaa;khartoum;addis-abeba;la haye;geneve;strasbourg;' +
      "edimbourg;barcelone;chisinau;singapour;manille;djakarta;canberra;brasilia;bogota;la paz;port-au-prince;n'djamena",
    // The departments and regions of France, the provinces of Belgium, regions of Québec, cantons of Switzerland.
    regions: `ain;aisne;allier;alpes-de-haute-provence;hautes-alpes;alpes-maritimes;ardeche;ardennes;ariege;aube;aude;
aveyron;bouches-du-rhone;calvados;cantal;charente;charente-maritime;cher;correze;corse-du-sud;haute-corse;
cote-d'or;cotes-d'armor;creuse;dordogne;doubs;drome;eure;eure-et-loir;finistere;gard;haute-garonne;gers;
gironde;herault;ille-et-vilaine;indre;indre-et-loire;isere;jura;landes;loir-et-cher;loire;haute-loire;
loire-atlantique;loiret;lot;lot-et-garonne;lozere;maine-et-loire;manche;marne;haute-marne;mayenne;
meurthe-et-moselle;meuse;morbihan;moselle;nievre;nord;oise;orne;pas-de-calais;puy-de-dome;
pyrenees-atlantiques;hautes-pyrenees;pyrenees-orientales;bas-rhin;haut-rhin;rhone;haute-saone;saone-et-loire;
sarthe;savoie;haute-savoie;seine-maritime;seine-et-marne;yvelines;deux-sevres;somme;tarn;tarn-et-garonne;var;
vaucluse;vendee;vienne;haute-vienne;vosges;yonne;territoire de belfort;essonne;hauts-de-seine;
seine-saint-denis;val-de-marne;val-d'oise;ile-de-france;hauts-de-france;grand est;bourgogne-franche-comte;
nouvelle-aquitaine;auvergne-rhone-alpes;paca;pays de la loire;centre-val de loire;brabant wallon;
brabant flamand;hainaut;limbourg;luxembourg;gaspesie;outaouais;mauricie;estrie;monteregie;laurentides;
abitibi;saguenay;valais;vaud;neuchatel;tessin;argovie;kabylie`,
    towns:
      'lyon;marseille;toulouse;bordeaux;lille;nice;nantes;rennes;montpellier;grenoble;dijon;angers;reims;le havre;' +
      'saint-etienne;toulon;brest;limoges;tours;metz;nancy;rouen;caen;orleans;mulhouse;perpignan;besancon;calais;' +
      'new york;los angeles;chicago;boston;san francisco;miami;hongkong;hong kong;shanghai;istanbul;milan;naples;turin;' +
      'venise;florence;munich;francfort;hambourg;cologne;zurich;lausanne;bale;lucerne;fribourg;sion;lugano;montreal;toronto;' +
      'vancouver;calgary;quebec;sherbrooke;gatineau;laval;liege;namur;charleroi;gand;anvers;bruges;mons;louvain;' +
      'oran;constantine;casablanca;marrakech;fes;alep;mossoul;sotchi;saint-petersbourg;davos;minsk;antalya;versailles',
  },
  works:
    'film titre chanson clip album roman serie piece single morceau tube comedie spectacle emission jeu blog festival',
  demonyms: {
    m: `${countries.masculine};anglais;ecossais;europeen;africain;asiatique;arabe;kurde;corse;breton;parisien;flamand;wallon;quebecois;palestinien;sud-coreen;nord-coreen;sud-africain;occidental;catalan;basque;montrealais;marseillais;lyonnais;bruxellois;genevois;vaudois;saoudien;israelien;tchetchene;lgbt;musulman;maghrebin;latino-americain;francilien;alsacien;normand;toulousain;lillois;bordelais;nicois;nantais;liegeois`,
    f: `${countries.feminine};anglaise;ecossaise;europeenne;africaine;asiatique;arabe;kurde;corse;bretonne;parisienne;flamande;wallonne;quebecoise;palestinienne;sud-coreenne;nord-coreenne;sud-africaine;occidentale;catalane;basque;montrealaise;marseillaise;lyonnaise;bruxelloise;genevoise;vaudoise;saoudienne;israelienne;tchetchene;musulmane;maghrebine;francilienne;alsacienne;normande;toulousaine;lilloise;bordelaise;nicoise;nantaise;liegeoise`,
  },
  organisations:
    "pole emploi;agence france-presse;elysee;matignon;bercy;beauvau;quai d'orsay;maison blanche;maison-blanche;kremlin;vatican;saint-siege;pentagone;congres;" +
    "etat;senat;assemblee nationale;conseil d'etat;conseil constitutionnel;cour des comptes;union europeenne;nations unies;" +
    'otan;onu;unesco;oms;fmi;modem;republicains;insoumis;rassemblement national;front national;parti socialiste;' +
    'place beauvau;bundestag;knesset;hamas;hezbollah;downing street;capitole;google;facebook;twitter;amazon;apple;' +
    'microsoft;netflix;youtube;instagram;huawei;airbus;boeing;renault;peugeot;total;edf;sncf;ratp;air france;' +
    'greenpeace;amnesty international;human rights watch;medef;lrem;cgt;cfdt;afp;reuters;europe ecologie;bfmtv;mediapart',
  namedAfter:
    'institut fondation hopital lycee college ecole universite centre musee collectif comite maison cercle espace clinique ' +
    'laboratoire observatoire cabinet groupe stade prix residence mouvement association loge academie etablissements',
  agencies: 'afp reuters ap belga ats keystone-ats efe dpa ansa aps upi pc cp aap tass bloomberg',
  thingHeads: '',
  things:
    'gilets jaunes;gilet jaune;noel;paques;toussaint;ascension;pentecote;ramadan;etat de droit;seconde guerre mondiale;' +
    'allah;allah akbar;allahou akbar;premiere guerre mondiale;guerre froide;revolution;renaissance;internet;web;coupe du monde;ligue des champions;' +
    'jeux olympiques;brexit;constitution;code penal;coran;bible;dieu;champs-elysees;seine;rhin;terre;lune;mars;soleil;' +
    'covid;sida;ebola;tour de france;euro;nobel;oscar;cesar;etat islamique;' +
    'sms;mms;pdf;cv;tgv;rer;tva;csg;isf;smic;rsa;apl;cdi;cdd;hlm;lbd;adn;gps;suv;ogm;pib;ric;rtt;qr;ia;tnt;gsm',
}
