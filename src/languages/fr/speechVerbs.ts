/**
 * Infinitives of the verbs that report words, by what they tell. Our own list, completed from the
 * verbs that follow closing quotation marks in French-language news.
 * `npm run forms` turns them into speechForms.ts.
 */
export const speechVerbs = {
  /** Report words as such: what follows them, "que" or a colon between, was said or written. */
  say: `
    dire redire affirmer réaffirmer déclarer indiquer préciser ajouter rajouter expliquer réexpliquer souligner assurer estimer
    annoncer raconter confier répondre rétorquer répliquer écrire réécrire lancer commenter insister résumer rappeler
    conclure noter relever remarquer observer constater analyser témoigner détailler rapporter relater signaler
    avertir prévenir admettre reconnaître concéder avouer confesser soutenir prétendre proclamer clamer crier scander
    hurler marteler asséner tonner fulminer renchérir abonder nuancer tempérer poursuivre reprendre continuer
    enchaîner compléter conclure terminer exposer énoncer énumérer égrener formuler interroger demander questionner
    tweeter retweeter poster publier twitter murmurer chuchoter souffler glisser lâcher ironiser plaisanter persifler
    railler moquer rigoler blaguer s'exclamer s'écrier s'emporter s'indigner s'insurger s'inquiéter s'interroger
    s'étonner s'enthousiasmer s'alarmer s'agacer s'énerver s'irriter s'offusquer s'émouvoir s'amuser se-réjouir
    se-féliciter se-plaindre se-défendre se-désoler se-souvenir se-lamenter se-vanter se-moquer se-rappeler
    se-justifier se-rassurer se-demander se-navrer se-targuer s'excuser s'épancher s'enorgueillir s'engager
    informer répéter juger penser croire considérer trouver supposer présumer pronostiquer prédire prévoir promettre
    jurer garantir certifier confirmer infirmer démentir nier contester objecter opposer protester argumenter
    arguer plaider alléguer invoquer faire-savoir faire-valoir faire-remarquer faire-observer révéler divulguer
    dévoiler décrire dépeindre évoquer mentionner citer articuler traduire décrypter philosopher théoriser
    professer prêcher sermonner tancer menacer gronder rugir pester maugréer grogner grommeler bougonner râler ronchonner
    éructer vociférer vitupérer tempêter s'époumoner s'égosiller chanter psalmodier réciter lire bredouiller
    balbutier bégayer soupirer sourire rire pleurer sangloter gémir déplorer regretter s'apitoyer espérer souhaiter
    craindre redouter alerter signifier notifier stipuler disposer préconiser recommander conseiller
    suggérer proposer avancer développer argumenter justifier motiver insinuer sous-entendre laisser-entendre
    réagir acquiescer approuver opiner improviser asserter attester communiquer dicter discourir
    disserter enseigner épiloguer expliciter exprimer gloser interpeller interjeter ordonner intimer sommer
    enjoindre exhorter inviter appeler implorer supplier quémander réclamer exiger revendiquer requérir
    trancher assumer positiver relativiser minimiser dédramatiser claironner marmonner ressasser rabâcher pointer
    préjuger augurer imaginer rêver songer mesurer évaluer chiffrer calculer apprécier titrer postuler témoigner
    s'étrangler s'esclaffer s'enflammer s'inscrire-en-faux redemander réitérer réclamer réaffirmer reconnaitre hésiter démarrer débuter rajouter se-remémorer s'émerveiller s'attrister se-gausser
    se-persuader se-convaincre temporiser corriger rectifier reformuler synthétiser paraphraser schématiser
    fanfaronner pérorer plastronner ricaner glousser gazouiller s'impatienter s'encolérer se-dédouaner se-défausser
    raisonner apostropher héler saluer acclamer ovationner brailler beugler bramer piailler aboyer siffler
    inscrire noter griffonner rédiger signer consigner mander télégraphier téléphoner
    philosopher rétorquer riposter ironiser démentir disculper jauger parier miser
    préfacer pleurnicher geindre vilipender autocritiquer exulter jubiler pavoiser tonitruer tacler cingler
    cogner attaquer balayer dégainer envoyer décocher dédicacer débiter défendre demeurer tacler égratigner
    prôner vouloir-croire lister recenser détromper démystifier
  `,
  /** Pass judgement, ask, promise or describe: words in quotation marks among what they govern are the subject's own. */
  judge: `
    dénoncer saluer fustiger critiquer condamner pointer vanter louer applaudir féliciter encenser accuser reprocher
    brocarder blâmer stigmatiser épingler étriller qualifier traiter parler évoquer exclure écarter rejeter
    refuser récuser réfuter démentir contester défendre prôner plaider appeler réclamer exiger demander souhaiter
    vouloir espérer promettre proposer annoncer préconiser recommander invoquer avancer afficher adresser exprimer
    manifester témoigner partager présenter décrire dépeindre définir comparer assimiler déplorer regretter
    remercier excuser craindre redouter soupçonner railler moquer ironiser tacler viser mettre-en-garde mettre-en-cause
    pourfendre vilipender déclarer juger estimer considérer trouver reconnaître admettre concéder confirmer assumer
    revendiquer justifier expliquer raconter relater rapporter décréter ordonner décider prévoir
    inviter exhorter encourager inciter presser sommer enjoindre conseiller suggérer rendre-hommage
    souligner rappeler noter relever observer constater pointer dire assurer affirmer répéter marteler insister
    compter prier supplier implorer célébrer honorer commémorer fêter apprécier se-dire 
    s'en-prendre s'élever s'opposer s'attaquer se-prononcer se-poser se-définir se-considérer s'estimer se-présenter
    se-déclarer s'affirmer se-féliciter se-réjouir s'indigner s'inquiéter se-plaindre se-défendre se-targuer s'insurger
    s'engager se-vanter s'excuser s'alarmer s'étonner s'émouvoir se-moquer s'interroger craindre croire penser
    flétrir honnir vitupérer conspuer huer insulter injurier menacer alerter avertir prévenir interpeller
    établir préciser stipuler mentionner indiquer écrire signer titrer clamer crier scander chanter lancer
    commenter résumer conclure analyser détailler désigner nommer dresser esquisser brandir agiter
    ériger voir sentir ressentir percevoir trouver imaginer rêver ambitionner viser faire-part faire-état faire-valoir laisser-entendre mettre-en-avant
    garantir certifier jurer prétendre alléguer affecter feindre minimiser relativiser nuancer tempérer
    approuver soutenir cautionner valider désapprouver réprouver réprimander tancer sermonner admonester
    sanctionner blâmer incriminer imputer attribuer expliciter clarifier éclaircir révéler dévoiler divulguer
    avouer confesser nier remettre-en-cause remettre-en-question égratigner malmener cibler lister énumérer interdire autoriser imposer redemander réitérer renouveler entrevoir
  `,
} as const
