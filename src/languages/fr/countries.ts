// Written by scripts/data/countries.ts from the npm package world-countries 5.1.0 (ODbL 1.0, Mohammed Le Doze). Folded,
// parted by semicolons.

export const countries = {
  names: `afghanistan;afrique du sud;ahvenanmaa;albanie;algerie;allemagne;andorre;angola;anguilla;antarctique;
antigua-et-barbuda;arabie saoudite;argentine;armenie;aruba;australie;autriche;azerbaidjan;bahamas;bahrein;
bangladesh;barbade;belgique;belize;benin;bermudes;bhoutan;bielorussie;birmanie;bolivie;bosnie-herzegovine;
botswana;bresil;brunei;bulgarie;burkina faso;burundi;cambodge;cameroun;canada;chili;chine;chypre;cite du vatican;
colombie;comores;congo;coree du nord;coree du sud;costa rica;cote d'ivoire;croatie;cuba;curacao;danemark;
djibouti;dominique;egypte;emirats arabes unis;equateur;erythree;espagne;estonie;etats-unis;ethiopie;fidji;
finlande;france;gabon;gambie;georgie;georgie du sud-et-les iles sandwich du sud;ghana;gibraltar;grece;grenade;
groenland;guadeloupe;guam;guatemala;guernesey;guinee;guinee equatoriale;guinee-bissau;guyana;guyane;haiti;
honduras;hong kong;hongrie;ile bouvet;ile christmas;ile de man;ile maurice;ile norfolk;iles caimans;iles cocos;
iles cook;iles du cap-vert;iles feroe;iles heard-et-macdonald;iles malouines;iles mariannes du nord;
iles marshall;iles mineures eloignees des etats-unis;iles pitcairn;iles salomon;iles turques-et-caiques;
iles vierges britanniques;iles vierges des etats-unis;inde;indonesie;irak;iran;irlande;islande;israel;italie;
jamaique;japon;jersey;jordanie;kazakhstan;kenya;kirghizistan;kiribati;kosovo;koweit;laos;lesotho;lettonie;liban;
liberia;libye;liechtenstein;lituanie;luxembourg;macao;macedoine du nord;madagascar;malaisie;malawi;maldives;mali;
malte;maroc;martinique;mauritanie;mayotte;mexique;micronesie;moldavie;monaco;mongolie;montenegro;montserrat;
mozambique;namibie;nauru;nepal;nicaragua;niger;nigeria;niue;norvege;nouvelle-caledonie;nouvelle-zelande;oman;
ouganda;ouzbekistan;pakistan;palaos;palestine;panama;papouasie-nouvelle-guinee;paraguay;pays-bas;
pays-bas caribeens;perou;philippines;pologne;polynesie francaise;porto rico;portugal;qatar;
republique centrafricaine;republique dominicaine;reunion;roumanie;royaume-uni;russie;rwanda;sahara occidental;
saint-barthelemy;saint-christophe-et-nieves;saint-marin;saint-martin;saint-pierre-et-miquelon;
saint-vincent-et-les-grenadines;sainte-helene, ascension et tristan da cunha;sainte-lucie;salvador;samoa;
samoa americaines;sao tome et principe;senegal;serbie;seychelles;sierra leone;singapour;slovaquie;slovenie;
somalie;soudan;soudan du sud;sri lanka;suede;suisse;surinam;svalbard et jan mayen;swaziland;syrie;tadjikistan;
taiwan;tanzanie;tchad;tchequie;terres australes et antarctiques francaises;
territoire britannique de l'ocean indien;thailande;timor oriental;togo;tokelau;tonga;trinite-et-tobago;tunisie;
turkmenistan;turquie;tuvalu;ukraine;uruguay;vanuatu;venezuela;viet nam;wallis-et-futuna;yemen;zambie;zimbabwe`,
  capitals: `abu dhabi;abuja;accra;adamstown;addis ababa;algiers;alofi;amman;amsterdam;andorra la vella;ankara;antananarivo;
apia;ashgabat;asmara;astana;asuncion;athens;avarua;baghdad;baku;bamako;bandar seri begawan;bangkok;bangui;banjul;
basse-terre;basseterre;beijing;beirut;belgrade;belmopan;berlin;bern;bishkek;bissau;bloemfontein;bogota;brasilia;
bratislava;brazzaville;bridgetown;brussels;bucharest;budapest;buenos aires;cairo;canberra;cape town;caracas;
castries;cayenne;charlotte amalie;chisinau;cockburn town;colombo;conakry;copenhagen;dakar;damascus;dhaka;
diego garcia;dili;djibouti;dodoma;doha;douglas;dublin;dushanbe;el aaiun;fakaofo;flying fish cove;fort-de-france;
freetown;funafuti;gaborone;george town;georgetown;gibraltar;gitega;guatemala city;gustavia;hagatna;hamilton;
hanoi;harare;havana;helsinki;honiara;islamabad;jakarta;jamestown;jerusalem;juba;kabul;kampala;kathmandu;khartoum;
kigali;king edward point;kingston;kingstown;kinshasa;kralendijk;kuala lumpur;kuwait city;kyiv;libreville;
lilongwe;lima;lisbon;ljubljana;lobamba;lome;london;longyearbyen;luanda;lusaka;luxembourg;madrid;majuro;malabo;
male;mamoudzou;managua;manama;manila;maputo;mariehamn;marigot;maseru;mata-utu;mexico city;minsk;mogadishu;monaco;
monrovia;montevideo;moroni;moscow;muscat;n'djamena;nairobi;nassau;naypyidaw;new delhi;ngerulmud;niamey;nicosia;
nouakchott;noumea;nuku'alofa;nuuk;oranjestad;oslo;ottawa;ouagadougou;pago pago;palikir;panama city;papeete;
paramaribo;paris;philipsburg;phnom penh;plymouth;podgorica;port louis;port moresby;port of spain;port vila;
port-au-prince;port-aux-francais;porto-novo;prague;praia;pretoria;pristina;pyongyang;quito;rabat;ramallah;
reykjavik;riga;riyadh;road town;rome;roseau;saint helier;saint john's;saint-denis;saint-pierre;saipan;san jose;
san juan;san marino;san salvador;sana'a;santiago;santo domingo;sao tome;sarajevo;seoul;singapore;skopje;sofia;
south tarawa;st. george's;st. peter port;stanley;stockholm;sucre;suva;taipei;tallinn;tashkent;tbilisi;
tegucigalpa;tehran;the bottom;the valley;thimphu;tirana;tokyo;torshavn;tripoli;tunis;ulan bator;vaduz;valletta;
vatican city;victoria;vienna;vientiane;vilnius;warsaw;washington;wellington;west island;willemstad;windhoek;
yamoussoukro;yaounde;yaren;yerevan;zagreb`,
  masculine: `afghan;alandais;albanais;algerien;allemand;americain;american;andorran;angolais;anguillan;antarcticain;
antiguaise;argentin;armenien;arubais;australien;autrichien;azerbaidjanais;bahamien;bahreinien;bangladais;
barbadien;barbudien;barthelomeen;belge;belizien;beninois;bermudien;bhoutanais;bielorusse;birman;bissau-guineen;
bolivien;bosnien;botswanais;bresilien;britannique;bruneien;bulgare;burkinabe;burundais;caimanien;cambodgien;
camerounais;canadien;cap-verdien;centrafricain;chilien;chinois;chypriote;colombien;comorien;congolais;cookien;
costaricain;croate;cubain;curacien;danois;djiboutien;dominicain;dominiquais;egyptien;emirien;equato-guineen;
equatorien;erythreen;espagnol;est-timorais;estonien;ethiopien;feroien;fidjien;finlandais;francais;gabonais;
gambien;georgien;ghaneen;gibraltarien;grec;grenadien;groenlandais;guadeloupeen;guatemalteque;guernesiais;guineen;
guyanais;guyanien;haitien;hondurien;hongkongais;hongrois;indien;indonesien;irakien;iranien;irlandais;islandais;
israelien;italien;ivoirien;jamaicain;japonais;jersiais;jordanien;kazakhstanais;kenyan;kirghize;kiribatien;
kittitien-et-nevicien;kosovar;koweitien;laotien;lesothien;letton;libanais;liberien;libyen;liechtensteinois;
lituanien;luxembourgeois;macanais;macedonien;mahorais;malaisien;malawien;maldivien;malgache;malien;malouin;
maltais;marocain;marshallais;martiniquais;mauricien;mauritanien;mexicain;micronesien;miquelonais;moldave;
monegasque;mongol;montenegrin;montserratien;mozambicain;namibien;nauruan;neerlandais;neo-caledonien;
neo-zelandais;nepalais;nicaraguayen;nigerian;nigerien;niueen;nord-coreen;norfolkais;norvegien;omanais;ougandais;
ouzbeke;pakistanais;palestinien;paluan;panameen;papouasien;paraguayen;peruvien;philippin;pitcairnais;polonais;
polynesien;portoricain;portugais;qatarien;reunionnais;roumain;russe;rwandais;saint-lucien;saint-marinais;
saint-martinois;saint-pierrais;sainte-helenois;salomonien;salvadorien;samoan;santomeen;saoudien;senegalais;serbe;
seychellois;sierra-leonais;singapourien;slovaque;slovene;somalien;soudanais;sri-lankais;sud-africain;sud-coreen;
sud-soudanais;suedois;suisse;surinamais;swazie;syrien;tadjike;taiwanais;tanzanien;tchadien;tcheque;thailandais;
togolais;tonguien;trinidadien;tunisien;turc;turkmene;tuvaluan;ukrainien;uruguayen;vanuatuan;vatican;venezuelien;
vietnamien;vincentais;yemenite;zambien;zimbabween`,
  feminine: `afghane;alandaise;albanaise;algerienne;allemande;americaine;andorrane;angolaise;anguillane;antarcticaine;
antiguaise;argentine;armenienne;arubaise;australienne;autrichienne;azerbaidjanaise;bahamienne;bahreinienne;
bangladaise;barbadienne;barbudienne;barthelomeenne;belge;belizienne;beninoise;bermudienne;bhoutanaise;bielorusse;
birmane;bissau-guineenne;bolivienne;bosnienne;botswanaise;bresilienne;britannique;bruneienne;bulgare;burkinabee;
burundaise;caimanienne;cambodgienne;camerounaise;canadienne;cap-verdienne;centrafricaine;chilienne;chinoise;
chypriote;colombienne;comorienne;congolaise;cookienne;costaricaine;croate;cubaine;curacienne;danoise;
djiboutienne;dominicaine;dominiquaise;egyptienne;emirienne;equato-guineenne;equatorienne;erythreenne;espagnole;
est-timoraise;estonienne;ethiopienne;feroienne;fidjienne;finlandaise;francaise;gabonaise;gambienne;georgienne;
ghaneenne;gibraltarienne;grecque;grenadienne;groenlandaise;guadeloupeenne;guatemalteque;guernesiaise;guineenne;
guyanaise;guyanienne;haitienne;hondurienne;hongkongaise;hongroise;indienne;indonesienne;irakienne;iranienne;
irlandaise;islandaise;israelienne;italienne;ivoirienne;jamaicaine;japonaise;jersiaise;jordanienne;kazakhstanaise;
kenyane;kirghize;kiribatienne;kittitienne-et-nevicienne;kosovare;koweitienne;laotienne;lesothienne;lettone;
libanaise;liberienne;libyenne;liechtensteinoise;lituanienne;luxembourgeoise;macanaise;macedonienne;mahoraise;
malaisienne;malawienne;maldivienne;malgache;malienne;malouinne;maltaise;marocaine;marshallaise;martiniquaise;
mauricienne;mauritanienne;mexicaine;micronesienne;miquelonaise;moldave;monegasque;mongole;montenegrine;
montserratienne;mozambicaine;namibienne;nauruane;neerlandaise;neo-caledonienne;neo-zelandaise;nepalaise;
nicaraguayenne;nigeriane;nigerienne;niueenne;nord-coreenne;norfolkaise;norvegienne;omanaise;ougandaise;ouzbeke;
pakistanaise;palestinienne;paluane;panameenne;papouasienne;paraguayenne;peruvienne;philippine;pitcairnaise;
polonaise;polynesienne;portoricaine;portugaise;qatarienne;reunionnaise;roumaine;russe;rwandaise;saint-lucienne;
saint-marinaise;saint-martinoise;saint-pierraise;sainte-helenoise;salomonienne;salvadorienne;samoane;santomeenne;
saoudienne;senegalaise;serbe;seychelloise;sierra-leonaise;singapourienne;slovaque;slovene;somalienne;soudanaise;
sri-lankaise;sud-africaine;sud-coreenne;sud-soudanaise;suedoise;suisse;surinamaise;swazie;syrienne;tadjike;
taiwanaise;tanzanienne;tchadienne;tcheque;thailandaise;togolaise;tonguienne;trinidadienne;tunisienne;turkmene;
turque;tuvaluane;ukrainienne;uruguayenne;vanuatuane;vaticane;venezuelienne;vietnamienne;vincentaise;yemenite;
zambienne;zimbabweenne`,
}
