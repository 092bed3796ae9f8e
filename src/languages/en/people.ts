import type { Agreement, PeopleWords } from '../peopleWords.ts'
import { countries } from './countries.ts'

const the = (gender: Agreement['gender'], plural = false): Agreement => ({ gender, plural, definite: true })
const some = (gender: Agreement['gender'], plural = false): Agreement => ({ gender, plural, definite: false })

export const people: PeopleWords = {
  // Our own list: titles that stand before a name, ranks and offices apart.
  titles: {
    ...{
      mr: the('m'),
      mister: the('m'),
      mrs: the('f'),
      ms: the('f'),
      miss: the('f'),
      mx: the(null),
      messrs: the('m', true),
    },
    // Ranks and offices as the press shortens them.
    ...{ sgt: the(null), cpl: the(null), const: the(null), cst: the(null), insp: the(null), det: the(null) },
    ...{ supt: the(null), lt: the(null), capt: the(null), gen: the(null), col: the(null), maj: the(null) },
    ...{ sen: the(null), rep: the(null), gov: the(null), rev: the(null), hon: the(null), adm: the(null) },
    ...{ cmdr: the(null), pte: the(null), pvt: the(null) },
    ...{ dr: the(null), doctor: the(null), prof: the(null), madame: the('f'), monsieur: the('m'), madam: the('f') },
  },
  styles: {
    m: 'sir lord father brother rabbi imam sheikh prince king baron count pastor pope',
    f: 'dame lady sister mother princess queen baroness countess',
    either: 'reverend saint st chief elder',
  },
  particles: 'de du des la le van von der den ter da dos di del della el al bin ibn ould bel y e af ap mac st ten',
  firstNames: {
    m:
      'adam alan albert alex andrew anthony arthur austin barack ben benjamin bernie bill bob brad brian bruce carl ' +
      'charles chris christian christopher colin craig dale dan daniel dave david dean dennis derek donald doug douglas ' +
      'drew dwayne earl ed eddie edward elon eric erik francis frank fred gary gavin gene george gerald glen glenn ' +
      'gordon graham grant greg gregory guy harold harry henry howard hugh ian jack jacob james jason jean-pierre jeff ' +
      'jeffrey jeremy jerry jim joe joel john jon jonathan joseph joshua justin keith ken kenneth kevin kirk kurt kyle ' +
      'larry lawrence lee leonard louis luke malcolm mark martin matt matthew michael mike mitch nathan neil nicholas ' +
      'nick norman oliver oscar patrick paul peter phil philip pierre ralph randy ray raymond richard rick robert rod ' +
      'rodger roger ron ronald ross roy russell ryan sam samuel scott sean shane shawn simon stephen steve steven ' +
      'stuart ted terry thomas tim timothy todd tom tony trevor troy tyler vern victor vincent walter warren wayne will ' +
      'william young zachary jagmeet amarjeet ahmed ahmad hassan hussein ali omar mohammed muhammad vladimir sergei',
    f:
      'abigail alice alicia alison amanda amber amy andrea angela ann anna anne annie ashley audrey barbara beth betty ' +
      'brenda carla carol caroline carrie catherine cathy charlotte cheryl christina christine cindy claire colleen ' +
      'crystal cynthia dana danielle dawn deborah debra denise diana diane donna dorie dorothy eileen elaine eleanor ' +
      'elizabeth ellen emily emma erica erin eva evelyn faith florence gail gloria grace hannah heather heidi helen ' +
      'hillary holly irene jacqueline jane janet janice jean jennifer jenny jessica jill joan joanne jody josephine joy ' +
      'joyce judith judy julia julie june karen kate katherine kathleen kathryn kathy katie kelly kim kimberly kristen ' +
      'laura lauren laurie leslie linda lindsay lisa lori lorraine louise lucy lynn margaret maria marie marilyn martha ' +
      'mary maureen megan melissa michelle monica nancy natalie nicole olivia pamela patricia paula pauline penny rachel ' +
      'rebecca rhonda rita robin rosa rose ruth sandra sara sarah sharon sheila shelley shirley sonia sophie stephanie ' +
      'sue susan suzanne sylvia tammy tanya tara teresa theresa tina tracy valerie vanessa veronica victoria virginia ' +
      'wendy yvonne pat angelina melania ivanka chrystia oprah',
    either: 'alex casey jamie jesse jordan kerry lee lesley morgan pat robin sam taylor terry dana chris jackie',
  },
  // Offices, trades and parts in an affair: read from the press, ordered by field.
  roles: {
    m:
      'man boy father son brother grandfather grandson uncle nephew husband widower boyfriend king prince emperor pope ' +
      'businessman chairman congressman councilman fisherman fireman policeman spokesman salesman sportsman gunman ' +
      'cameraman actor priest monk bishop archbishop cardinal imam rabbi dad guy gentleman ombudsman lord waiter ' +
      'alderman assemblyman frontman anchorman statesman craftsman doorman stepfather',
    f:
      'woman girl mother daughter sister grandmother granddaughter aunt niece wife widow girlfriend queen princess ' +
      'businesswoman chairwoman congresswoman councilwoman policewoman spokeswoman actress nun mom mum lady ' +
      'waitress hostess stepmother gunwoman midwife',
    either:
      'president vice-president premier minister secretary chancellor senator representative governor mayor councillor ' +
      'councilor mp mla mpp mna lawmaker legislator politician leader deputy candidate nominee critic whip speaker ' +
      'ambassador diplomat envoy consul negotiator mediator commissioner director ceo cfo coo chief head boss executive ' +
      'chair chairperson founder co-founder owner co-owner manager supervisor partner shareholder investor trader ' +
      'analyst economist strategist adviser advisor consultant expert specialist researcher scientist professor ' +
      'lecturer teacher principal superintendent student graduate pupil historian sociologist psychologist ' +
      'psychiatrist biologist chemist physicist engineer astronomer astronaut meteorologist climatologist geologist ' +
      'author writer novelist poet playwright journalist reporter correspondent columnist editor publisher blogger ' +
      'broadcaster host anchor presenter photographer filmmaker producer artist painter sculptor designer ' +
      'architect cartoonist illustrator republican democrat liberal conservative musician singer rapper songwriter composer conductor dancer comedian performer star celebrity ' +
      'player captain coach goalie goaltender defenceman defenseman forward winger striker midfielder quarterback ' +
      'pitcher catcher outfielder centre center rookie veteran champion winner finalist referee umpire athlete skater ' +
      'skier runner cyclist swimmer golfer boxer fighter wrestler driver pilot sailor rider jockey fan supporter ' +
      'lawyer attorney prosecutor judge justice magistrate solicitor barrister notary juror defendant plaintiff ' +
      'complainant witness victim suspect accused inmate prisoner detainee survivor bystander onlooker passerby neighbour ' +
      'neighbor resident tenant landlord homeowner citizen voter taxpayer constituent consumer customer client patient ' +
      'passenger commuter pedestrian tourist visitor traveller traveler migrant refugee immigrant asylum-seeker ' +
      'officer constable sergeant inspector detective sheriff deputy trooper marshal agent investigator coroner ' +
      'firefighter paramedic medic soldier general colonel major lieutenant corporal commander admiral guard ' +
      'doctor physician surgeon nurse pharmacist dentist veterinarian therapist caregiver cardiologist epidemiologist ' +
      'farmer rancher worker employee employer labourer laborer contractor builder plumber electrician carpenter mechanic ' +
      'technician operator clerk cashier server chef cook baker butcher bartender barista vendor retailer seller buyer ' +
      'trucker courier cabbie miner logger angler hunter trapper volunteer organizer organiser activist advocate ' +
      'campaigner protester protestor demonstrator striker unionist ally opponent rival critic supporter ' +
      'person parent child kid teen teenager youth adult senior infant sibling cousin spouse couple friend colleague ' +
      'roommate classmate teammate counterpart predecessor successor aide assistant spokesperson official bureaucrat ' +
      'staffer intern coordinator administrator treasurer trustee member chairperson delegate participant ' +
      'source insider observer commentator pundit pollster entrepreneur innovator developer programmer inventor ' +
      'billionaire millionaire magnate tycoon mogul philanthropist banker broker realtor agent accountant auditor ' +
      'librarian archivist curator pastor minister reverend chaplain elder chief descendant native immigrant ' +
      'hacker user gamer viewer listener reader subscriber donor recipient applicant claimant pensioner retiree ' +
      'people police-officer rescuer diver climber hiker camper swimmer lifeguard conservationist environmentalist ' +
      'ecologist naturalist vet trainer breeder keeper collector dealer smuggler thief robber murderer killer attacker ' +
      'shooter terrorist extremist militant rebel insurgent hostage captor exile dissident defector whistleblower ' +
      'co-chair co-author co-host co-worker vice-chair vice-principal teammate skip lead',
  },
  accented: '',
  offices:
    'president vice-president premier minister secretary chancellor governor mayor speaker ambassador commissioner director ' +
    'ceo cfo chief head boss chair chairman chairwoman chairperson spokesman spokeswoman spokesperson lawyer attorney ' +
    'prosecutor judge pope king queen prince princess coach captain manager sheriff doctor father mother brother sister ' +
    'son daughter husband wife witness owner officer official analyst friend source',
  bodies: {
    m: '',
    f: '',
    either:
      'government ministry department agency authority administration parliament senate congress legislature cabinet ' +
      'council city town municipality province state county country nation kingdom republic territory district ' +
      'commission committee board bureau office branch division unit service force police army navy military ' +
      'air-force coast-guard court tribunal jury crown prosecution defence defense bench house party caucus coalition ' +
      'opposition campaign movement group organization organisation association federation confederation union local ' +
      'society foundation charity fund trust institute institution university college school hospital clinic centre center ' +
      'laboratory lab library museum gallery theatre theater church diocese mosque temple synagogue company firm ' +
      'corporation business conglomerate manufacturer maker producer retailer airline railway railroad carrier ' +
      'automaker carmaker bank lender insurer brokerage utility operator developer startup start-up chain store ' +
      'restaurant hotel brand label studio network broadcaster station newspaper magazine paper outlet publication ' +
      'website platform site league team club franchise squad family couple community tribe band nation alliance ' +
      'partnership consortium cooperative co-op syndicate panel task-force inquiry mission embassy consulate delegation ' +
      'secretariat regulator watchdog ombudsman rcmp industry sector public crew regime junta militia guerrilla ' +
      'white-house kremlin vatican pentagon palace hall monarchy ministry think-tank non-profit nonprofit ngo cartel gang ' +
      'registry society faculty staff management leadership pharmacy clinic shop mall village region capital embassy ' +
      'party monarchy airport zoo farm ranch winery brewery distillery bar bakery developer sheriff-s-office',
  },
  firms:
    'group company firm corporation business manufacturer maker producer retailer airline carrier automaker carmaker bank ' +
    'lender insurer utility operator developer startup start-up chain brand label network broadcaster outlet website ' +
    'platform site organization organisation association federation confederation union foundation charity nonprofit ngo',
  documents: {
    m: '',
    f: '',
    either:
      'report study paper statement document release letter email e-mail memo memorandum note tweet post message text ' +
      'article story editorial book poem novel petition poll survey lawsuit suit claim complaint affidavit filing motion ' +
      'ruling decision judgment judgement verdict order warrant indictment charge bill law act legislation regulation ' +
      'policy guideline directive resolution declaration treaty agreement accord deal contract charter constitution ' +
      'transcript testimony submission application brief bulletin advisory alert notice warning ad advertisement ' +
      'commercial campaign sign banner website webpage page blog log record file data number figure statistic ' +
      'analysis assessment audit review evaluation investigation forecast outlook budget plan proposal manifesto ' +
      'guide manual handbook dictionary encyclopedia profile obituary caption headline synopsis',
  },
  quantities: {
    m: '',
    f: '',
    either:
      'dozen hundred thousand million number majority minority group handful pair couple half third quarter ' +
      'score plurality crowd bunch lot percent trio host series',
  },
  determiners: {
    ...{ the: the(null), this: the(null), these: the(null, true), those: the(null, true) },
    ...{
      his: the(null),
      her: the(null),
      its: the(null),
      their: the(null),
      our: the(null),
      my: the(null),
      your: the(null),
    },
    ...{ a: some(null), an: some(null), another: some(null), one: some(null), some: some(null), any: some(null) },
    ...{ several: some(null, true), many: some(null, true), few: some(null, true), most: some(null, true) },
    ...{ two: some(null, true), three: some(null, true), four: some(null, true), five: some(null, true) },
    ...{ six: some(null, true), seven: some(null, true), eight: some(null, true), nine: some(null, true) },
    ...{ ten: some(null, true), all: some(null, true), both: some(null, true), other: some(null, true) },
    ...{ every: some(null), each: some(null), no: some(null), numerous: some(null, true), various: some(null, true) },
  },
  before:
    'former late ex current then acting interim deputy assistant associate vice senior junior chief lead head veteran ' +
    'longtime long-time young old older elderly new prominent top high-ranking retired local federal provincial state ' +
    'regional national international global public private independent unnamed anonymous unidentified first second third ' +
    'prime foreign finance defence defense health justice interior education environment transport transportation labour ' +
    'labor trade immigration agriculture energy housing treasury general executive managing founding presiding ' +
    'medical legal political military civil criminal human financial economic scientific academic social cultural ' +
    'religious spiritual indigenous aboriginal native black white conservative liberal democratic republican progressive ' +
    'green left right far-right left-wing right-wing opposition ruling governing lanky bespectacled big small large ' +
    'little great good same other only next last previous own many more most several few two three four five ' +
    'six seven eight nine ten police school team club bank union company university government party law court crown ' +
    'hospital city county town village community campaign election security communications media press marketing sales ' +
    'research policy program project product operations business technology tech software data industry market ' +
    'real estate oil gas mining forest fire air rail railway flight traffic road weather climate wildlife animal rights ' +
    'child family women men student youth hockey football soccer basketball baseball tennis golf rookie star head ' +
    'world olympic nhl cfl nba senate house white high low very recent latest early original official',
  qualifiers:
    'young old older elderly new prominent top veteran longtime long-time same other little great good big small lanky bespectacled',
  synonyms: { 'commander chief': 'president', 'foreign minister': 'minister foreign affairs' },
  after: 'general elect emeritus designate',
  // Nouns that are as often the verb of the noun before them.
  notAdjectives:
    'claims states reports notes posts charges orders plans leads heads hosts works forces judges coaches chairs partners ' +
    'issues tweets wants fires guards markets bills files records figures numbers pages signs warrants proposals said says ' +
    'report claim state note post charge order plan lead head host work force judge sign record',
  pronouns: {
    ...{ he: the('m'), she: the('f'), they: the(null, true), him: the('m'), her: the('f'), them: the(null, true) },
  },
  pronounPhrases: {
    ...{ 'the former': the(null), 'the latter': the(null), others: some(null, true), some: some(null, true) },
    ...{ many: some(null, true), both: the(null, true), everyone: some(null), 'the two': the(null, true) },
  },
  // Our own list: grammatical words and adverbs that open a sentence, days and months, words of the trade.
  common:
    'a about above according across actually after afterward again against ago ahead all almost along already also ' +
    'although always am amid among an and another any anyone anything are around as asked at away back be because ' +
    'been before behind being below beneath besides between beyond both but by can cannot certainly clearly consider ' +
    'could currently despite did do does down due during each earlier either else elsewhere enough especially even ' +
    'eventually ever every everyone everything except far few finally first following for fortunately from further ' +
    'furthermore given good had hardly has have having he hence her here hers herself him himself his hopefully how ' +
    'however i if in including indeed initially inside instead into is it its itself just last late later lately least ' +
    'less let like likely many may maybe me meanwhile might mine more moreover most mostly much must my myself near ' +
    'nearly neither never nevertheless next no nobody none nonetheless nor not nothing now obviously of off often on ' +
    'once one only onto or other others otherwise our ours out outside over overall own part perhaps please plus ' +
    'presumably previously probably quite rather read really recently regardless right same say says second see ' +
    'several shall she should similarly since so some somebody someone something sometimes soon still such suddenly ' +
    'than thank thanks that the their theirs them themselves then there thereafter therefore these they third this ' +
    'those though through throughout thus to today together tomorrow too toward towards under unfortunately unless ' +
    'unlike until unveiled up upon us use used usually very via was watch we well were what whatever when whenever where ' +
    'whereas wherever whether which while who whoever whole whom whose why will with within without would yes yesterday ' +
    'yet you your yours monday tuesday wednesday thursday friday saturday sunday january february march april may june ' +
    'july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep ' +
    'oct nov dec photo image video file story updated published posted copyright more related two three four five six ' +
    'seven eight nine ten am pm est edt ok okay oh well hey hi asked speaking born based located added including ' +
    'under-construction approximately about roughly nearly experts people police officials investigators residents ' +
    'president minister mayor',
  ways: '',
  locatives: 'in at near street avenue road lake mount river',
  places: {
    countries: `${countries.names};u.s;u.s.a;us;usa;america;britain;england;scotland;wales;northern ireland;u.k;uk;europe;africa;asia;north america;south america;latin america;middle east;european union;eu;e.u;ontario;quebec;alberta;british columbia;b.c;manitoba;saskatchewan;nova scotia;new brunswick;newfoundland;labrador;p.e.i;prince edward island;nunavut;yukon;northwest territories;california;texas;florida;new york;michigan;ohio;pennsylvania;illinois;washington state;gaza;west bank;crimea;tibet;kosovo;palestine`,
    capitals: `${countries.capitals};kiev;tel aviv;geneva;strasbourg;the hague;brasilia;bogota;washington;edinburgh`,
    regions: `alaska;arizona;arkansas;colorado;connecticut;delaware;georgia;hawaii;idaho;indiana;iowa;kansas;kentucky;
louisiana;maine;maryland;massachusetts;minnesota;mississippi;missouri;montana;nebraska;nevada;new hampshire;
new jersey;new mexico;north carolina;north dakota;oklahoma;oregon;rhode island;south carolina;south dakota;
tennessee;utah;vermont;virginia;west virginia;wisconsin;wyoming;alabama;labrador`,
    towns:
      'toronto;montreal;vancouver;calgary;edmonton;winnipeg;halifax;quebec city;victoria;regina;saskatoon;hamilton;' +
      'kitchener;waterloo;kelowna;kingston;fredericton;moncton;saint john;charlottetown;mississauga;brampton;surrey;' +
      'burnaby;richmond;chicago;boston;los angeles;san francisco;houston;dallas;seattle;detroit;miami;philadelphia;' +
      'atlanta;phoenix;denver;las vegas;new orleans;baltimore;cleveland;pittsburgh;minneapolis;st. louis;hong kong;' +
      'shanghai;mumbai;istanbul;milan;munich;frankfurt;hamburg;barcelona;manchester;liverpool;birmingham;glasgow;sydney;' +
      'melbourne;auckland;dubai;lethbridge;red deer;fort mcmurray;thunder bay;sudbury;windsor;niagara falls;guelph;barrie',
  },
  works: 'film movie song album novel series show single musical book album podcast festival',
  demonyms: {
    m: `${countries.masculine};english;scottish;european;african;asian;arab;kurdish;palestinian;british;quebecer;albertan;ontarian;torontonian;montrealer;american;western;catalan;muslim;jewish;spanish;danish;dutch;swedish;turkish;polish;russian;chinese`,
    f: '',
  },
  organisations:
    "white house;kremlin;vatican;pentagon;congress;senate;parliament;house of commons;supreme court;crown;queen's park;" +
    'parliament hill;capitol hill;downing street;wall street;hollywood;silicon valley;united nations;nato;nasa;un;u.n;eu;' +
    'rcmp;cbc;cnn;fbi;cia;google;facebook;twitter;amazon;apple;microsoft;netflix;youtube;instagram;huawei;boeing;airbus;' +
    'greenpeace;amnesty international;human rights watch;liberals;conservatives;democrats;republicans;ndp;bloc quebecois;' +
    'tories;labour;taliban;hamas;hezbollah;reuters;associated press;canadian press;global news;postmedia',
  // Our own list: events, ways, waters and buildings.
  namedAfter:
    'institute foundation hospital school college university centre center museum library group house clinic award prize',
  agencies: 'afp reuters ap belga ats keystone-ats efe dpa ansa aps upi pc cp aap tass bloomberg',
  thingHeads:
    'cup open championship championships playoffs tour bowl games award awards festival prize marathon act accord ' +
    'street avenue road highway boulevard drive lane trail park river lake bay creek ocean sea strait island islands ' +
    'mountain mountains valley beach bridge tower stadium arena airport ave blvd rd hwy st season',
  things:
    'christmas;easter;thanksgiving;halloween;ramadan;new year;internet;web;bible;koran;quran;god;world cup;super bowl;' +
    'stanley cup;olympics;olympic games;brexit;world war;cold war;nobel;oscar;covid;ebola;earth;moon;mars;english;french',
}
