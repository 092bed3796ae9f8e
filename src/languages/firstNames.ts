// Written by scripts/data/first-names.ts from the npm package gender-detection-from-name 1.11.5 (MIT, Davide Violante),
// whose lists are those of the national statistics offices. Folded; a name in more than one list has the gender of the
// first that knows only one (fr, en, es, it, de, tr).

/** First names by gender, parted by blanks. */
export const firstNames = {
  m: `aadam aadan aadarsh aadel aaden aadi aadil aadin aadit aadith aaditya aadon aadyn aahan aahil aahron aaidan
aaiden aakarsh aakash aalijah aamari aamir aaran aarav aaren aaric aarik aarin aarion aarish aarit aariv aariz
aarnav aaron aarone aaronjohn aaronmichael aaronn aaroosh aaroun aarron aarsh aarush aaryan aashir aashrith
aasim aathiran aavion aayaan aayan aayden aayush aaziz abaan ababacar abad abakar aban abane abanoub abas
abass abasse abba abbas abbass abbes abbott abdala abdalah abdalaye abdalha abdalla abdallah abdalrahman
abdarahim abdarahman abdarahmane abdarrahman abdassamad abde abdel abdela abdelaali abdelaaziz abdeladim
abdelafid abdelah abdelakim abdelali abdelalim abdelamid abdelatif abdelaziz abdelazize abdelazziz abdelbaki
abdelbaset abdelbasset abdeldjalil abdeldjallil abdelfatah abdelfattah abdelfetah abdelfettah abdelghafour
abdelghani abdelha abdelhadi abdelhafed abdelhafid abdelhafide abdelhak abdelhake abdelhakim abdelhakime
abdelhali abdelhalim abdelhalime abdelhamed abdelhamid abdelhamide abdelhaq abdelhatif abdelhay abdelhaziz
abdelhedi abdelhouab abdelilah abdelillah abdeljabar abdeljalil abdeljalile abdeljallil abdeljawad abdelkabir
abdelkader abdelkamel abdelkarim abdelkarime abdelkbir abdelkebir abdelkerim abdelkhader abdelkhalak
abdelkhalek abdelkrim abdelkrime abdella abdellah abdellali abdellatif abdellaziz abdelmadjid abdelmagid
abdelmagide abdelmajid abdelmajide abdelmalek abdelmalik abdelmatine abdelmjid abdelmonaim abdelmoujib
abdelmoula abdelmoumen abdelmoumene abdelmounaim abdelmounim abdelnacer abdelnasser abdelnor abdelnour
abdeloihab abdelouab abdelouahab abdelouahad abdelouaheb abdelouahed abdelouahid abdelouhab abdelrahim
abdelrahman abdelrahmane abdelrahmen abdelrahmene abdelrahni abdelraman abdelramane abdelrani abdelraouf
abdelrazak abdelrazek abdelrezak abdelrhaman abdelrhamane abdelrhani abdelsalam abdelsalem abdelsamad
abdelslam abdelssamad abdeltif abdelwadoud abdelwahab abdelwahad abdelwaheb abdelwahed abdelwahid abdelwakil
abdenabi abdenacer abdenasser abdenbi abdennabi abdennasser abdennour abdenor abdenour abder abderahim
abderahime abderahman abderahmane abderahmen abderahmene abderaman abderamane abderaouf abderazak abderemane
abderezak abderhaman abderhamane abderrahim abderrahime abderrahman abderrahmane abderrahmen abderrahmene
abderramane abderraouf abderrazak abderrazzak abderrezak abderrhamane abderzak abdesalam abdesalem abdesamad
abdeselam abdeslam abdeslame abdeslem abdessalam abdessalem abdessamad abdessamade abdessamed abdessatar
abdesselam abdesselem abdesslam abdesslem abdi abdias abdiasis abdiaziz abdiel abdifatah abdikadir abdil
abdillah abdillahi abdimalik abdinasir abdirahman abdirizak abdishakur abdiwahab abdlaziz abdnour abdo
abdollah abdon abdool abdou abdouallah abdoukarim abdoul abdoula abdoulah abdoulahi abdoulai abdoulatif
abdoulatuf abdoulay abdoulaye abdoulaziz abdoulhakim abdoulhamid abdoulie abdoulkader abdoulkarim abdoulla
abdoullah abdoullahi abdoullaye abdoulwahab abdourahim abdourahman abdourahmane abdouramane abdouraouf
abdourazak abdourrahman abdousalam abdoussamad abdrahamane abdrahim abdrahman abdrahmane abdramane abdsamad
abdu abduallah abdul abdulah abdulahi abdulaziz abdulbaki abdulhadi abdulhakim abdulhamid abduljalil
abdulkadir abdulkareem abdulkarim abdulkerim abdulla abdullah abdullahi abdulmalik abdulraheem abdulrahim
abdulrahman abdulrehman abdulsamed abdulsamet abdulwahab abdur abdurahman abdurraheem abdurrahim abdurrahman
abdussamed abed abednego abel abelard abelardo abelino abenezer aberham abert abes abess abhay abhi abhijay
abhijeet abhijit abhijot abhilash abhimanyu abhinav abhiraj abhiram abhirup abhishek abian abib abibou abid
abidin abidine abiel abijah abil abilash abilio abimael abimelec abinash abinesh abiola abir abiram abisai
abisan abishai abishan abishek ablaye able abner abou aboubacar aboubacari aboubacary aboubacri aboubacry
aboubaka aboubakar aboubakari aboubakary aboubaker aboubakr aboubakre aboubakri aboubakry aboudou aboudoulaye
aboudramane aboulay aboulaye abraham abrahan abrahim abrahm abram abramo abran abrham abrian abriel abron
absalon abselam abshir abu abubakar abubakary abubaker abubakr abundio abyan acacio acaymo ace acea acen acene
acer aceton acey acher acheraf achil achile achille achilles achim achmi achot achour achraf achrafe achref
achyl achyut achyuth acie acisclo acoidan acoran acxel adael adahir adai adain adair adal adalbert adalberto
adalid adalius adalton adam adama adamm adamo adams adan adane adao adar adarian adarion adarius adarsh aday
adbeel addam addan addel adden addil addis addy adean adedayo adedeji adedotun adeeb adeel adei adel adelaido
adelardo adelbert adelfo adelin adelino adelio adelmo adelphe adelson adem ademar ademe aden adenan adenn
adeodat adeoluwa aderito adewale adham adhan adhav adhem adhemar adhen adhitya adhvik adi adian adib adiel
adien adil adille adilson adim adin adinane adir adis adit adith adithya aditya adiv adjmal adlai adlan adlane
adlen adlene adler adley adli admir adnaan adnan adnane adnen adnene adner adolf adolfo adolph adom adon
adonai adonay adonias adonijah adoniram adonis adonnis adonus adonys adou adoum adrain adrean adrein adren
adreyan adriaan adrian adrianjames adriann adriano adric adrick adriel adriell adrien adrik adrin adrion adron
adryan adryann adryano adryel adryen adryn adryon adur advait advaith advay advik adyan adyen adyl adyn adzo
aedan aedann aeden aedin aedon aedric aedyn aegon aeneas aengus aeon aerik aero aeron aeson aesop aethan afdal
affan affif afid afif afonso afrahim afraz afrim aftab afzal agam agapito agash agasthya agastya agathon
agatino agenor ager aghilas aghiles agim agit agnel agoney agop agostinho agostino agripino agron aguibou
agusti agustin agustine agustinho agustino agustus ahaan ahad ahamad ahamada ahamadi ahamadou ahamed ahan
aharon aharone ahcen ahcene ahijah ahil ahkeem ahkim ahlan ahlijah ahmaad ahmad ahmada ahmadou ahman ahmar
ahmari ahmat ahmaud ahmed ahmeer ahmere ahmet ahmetcan ahmi ahmid ahmier ahmir ahmod ahmon ahnaf ahren ahron
ahsan ahsene ahyan aidan aidann aidden aidem aiden aidenjames aidenn aidian aidin aidon aidrian aidric aidyn
aidynn aiert aignan aiham aijalon aikel aiken ailan ailvin aimad aimade aiman aimar aimed aimene aimeric
aimerick aimerik aimery aimeryc aimine aimran aimrane ainesh aingeru ainis aioub airan airen aireon aires
airon airrion airy aisam aisen aissam aissame aissar aitan aithan aithen aito aitor aitzol aiur aivan aiven
aiwen aixandre aiyden aiyoub aizayah aizen aizik ajad ajahni ajai ajan ajani ajanthan ajavian ajax ajay ajdin
ajeesh ajeet ajit ajmal ajwad akai akan akaran akarsh akash akay akbar akcel akeem akeen aketza akhenaton
akhil akhilesh akhim akhmad akhmed aki akif akil akilan akilesh akim akime akin aking akio akir akito akiva
akli akmal akmar akol akon akoni akram akrame akrem aksel aksh akshaj akshan akshar akshat akshath akshay
akshayan akshith aksil aksim aksyl akul akwasi akym aladdin aladin aladine aladino aladji alaeddine alaedine
alai alain alakai alam alamin alan alando alane alann alante alanzo alaoua alaoui alaric alarick alarik
alasane alasdair alassan alassana alassane alastair alaster alaz alazar albain alban albano albans albaro
albeiro alber alberic alberick alberico albert alberth alberti albertin albertino alberto albertus albi albin
albino albion albrecht alce alcee alcibiade alcides alcime alcino aldahir aldair aldan alde aldebert alden
alder alderic alderick aldin aldino aldo aldon aldonce aldric aldrich aldrick aldrik aldrin aldwin aleandro
aleaume alec alecio aleck alecxander aleczander aleem alegandro alehandro aleister aleix alejandro alejo alek
aleks aleksa aleksandar aleksander aleksandr aleksandre aleksandro aleksei aleksej aleksey aleksi aleksy
alekzander alem alen alenzo aleric aleron ales alesander alesandro alesio alesiu alessadnro alessander
alessandro alessi alessio alessnadro alessyo alex alexan alexandar alexander alexandr alexandre alexandro
alexandros alexandru alexavier alexei alexendre alexey alexian alexin alexio alexios alexsander alexsandro
alexx alexxander alexyan alexys alexzander alezio alfa alfayed alfeo alfie alfio alfons alfonse alfonso
alfonzo alfousseny alfousseyni alfred alfredo alger alguer alhadji alhaji alhan alhassan alhassana alhassane
alhousseyni ali aliaksandr alian aliane alias aliaume alibert alic alican alicio alick alidor alieu alif
alihan alii aliihsan alija alijah alijha alijiah alik alikhan alim alimamy alimou aliocha aliosha aliou
alioune alipio aliriza alisan alistair alister alixan alixander aliyar aliyas alkaly alkan alkis allain allal
allan allande allane allann allante allaoua allaoui allassane allel allen alli alliaume allistair allister
allon allonzo allston allyre almahdi almami almamy alman almany almanzo almedin almin almir almonzo almyre
alois alon alone alonn alonso alontae alonzo alosius alou alouis aloys aloysius alp alparslan alpaslan alpay
alper alperen alpha alphons alphonse alphonso alphonzo alquan alric alrick alrik alseny alson alston altair
altan altay alter altin altino alton alusine alvan alvar alvaro alveen alveiro alvie alvin alvinn alvino alvis
alvise alvon alvy alvyn alvyne alwaleed alwin alwyn alyan alyas alyis alyjah alyosha alyou alyre alyssio
alyxander amaan amaar amad amadeo amadeu amadeus amadi amadis amado amador amadou amadu amady amahd amair
amaire amaiur amalio amalric amalrich aman amancio amand amandin amandio amando amandus amann amans amant
amanuel amar amare amaree amari amariae amarian amarien amarii amarin amario amarion amarious amarius amaro
amarre amarri amarrion amaru amary amateur amath amauri amaurion amauris amaury amay amayas amayes amaziah
amazigh amazir ambdillah ambdou ambdoullah ambrogio ambrose ambrosio amdjad amdjed amdy amear amed amede
amedeo amedi amedy ameen ameer ameir amel amelien amelin amelio amelius amenadiel amenallah amer amere americo
amerigo amerion amerouche amery ames amet ameth amets ametz ameur amey ameziane amias amid amide amidou amiel
amier amiere amiir amil amilcar amilio amin amine amir amirdine amire amiri amirkhan amirouche amirr amit
amitai amith amitoj amjad amjed ammaar ammar ammon amnay amode amogh amokrane amon amonta amontae amontay
amonte amonti amor amori amoro amory amos amoz amr amram amran amrane amre amri amrit amro amrom amron amyas
amyn amyne amyr amza anaclet anacleto anakim anakin anakine anakyn anan anand ananias anant ananth anar anartz
anas anase anaser anass anasse anastacio anastas anastase anastasio anastasios anastasius anasthase anatol
anatoli anatolii anatolij anatolius anatoliy anatoly ancel ancelin ancor andde anddy andel anden andeol ander
anders andersen anderson andersson andgelo andhy andi andil andin andjel andji andjy andom andon andoni andony
andrae andranik andras andre andrean andreas andree andrei andreis andrej andreja andrek andrell andreo
andrera andres andreu andreus andrew andrewjames andrews andrey andrez andri andrian andriano andric andrick
andrien andrii andrija andrik andris andriy andro androu andru andrue andruw andry andrzej andy andyn aneek
aneesh anelka anelor aner anes aness anesse aneudy anfane anfernee angad angebert angel angelantonio angelbert
angeldaniel angeldavid angeldejesus angelgabriel angelico angelien angelin angelino angelis angelito
angeljesus angello angelmanuel angelo angelos angelus anghel anghjulu angi anguel angueran anguerrand angus
aniano anias anibal aniceto aniel aniello anik aniken aniket aniketh anikin anil anilson aniol anir aniruddh
anirudh anis anish aniss anisse anival anjan anjay anjel anjelo ankit ankith ankur anli anmar anmol annan
annas anner annet annibal annibale annis annoncy annunziato anoar anoir anojan anoki anoop anotnio anouar
anour anousack anousith anquan anrchidine anri ansar ansbert ansel anselm anselmo ansen ansgar ansh anshel
anshu anshul ansley anson ansou ansoumana ansoumane ansumana antar antario antavion antavious antavius antawan
antawn ante anteo antero anterrion anthany anthelme anthem anthime anthoine anthon anthone anthonee anthoney
anthoni anthonie anthonin anthonio anthonny anthony anthonyjohn anthonyn anthonyo anthuan anthyme antime
antimo antione antionne antjuan anto antoin antoine antoino antoliano antolin anton antone antonello
antongiulio antoni antonie antonin antonino antonio antonios antonious antonis antonius antoniyo antonn
antonny antony antonyn antonyo antorio antoun antowan antranik antravious antrell antron antrone antso antton
antuan antuane antwain antwan antwane antwann antwaun antwine antwione antwoine antwon antwone antwuan antxon
antzo anuar anubis anuj anujan anurag anusan anushan anvay anwar anxo anyelo anyl anyr anys anyss anzel anziz
anzo aodhan aodren aomar aoued aous aouss apdullah apolinar apollin apollo apollon apollonius apollos apolo
apolonio appollinaire appolon aqeel aqib aqil aquarius aquil aquiles aquilino ara arab arael araf arafat
aragon aram aramis aran aras arash arath aratz arav aravind aray araz arben arber arbi arbnor arcadi arcadio
arcadius arcady arcangel arcangelo arch archad archer archibald archie archimed archimede archit archith arda
ardell arden ardi ardian ardil ardin ardit ardo arean areeb aref areg arek arel aren arend areon ares areski
arezki arfan argan argann argel argenis argimiro arhaan arham arhan arhum ari arian ariano arias arib aribert
aric arick aridane aridani arie arieh arien arieon aries ariez arif arihant arik ariles arille arinze
arinzechukwu ario arion aris arish ariski ariste aristene aristeo aristhene aristide aristides ariston
aristote aristotle aritra aritz arius ariv ariyan ariz arizki arjan arjav arjay arjen arjun arjuna arkady
arkaitz arkam arkan arkane arkell arken arlan arlando arlen arley arlin arlind arlindo arlis arliss arlo arly
armaan armael armagan arman armand armandino armando armane armani armant armany armari armarion armel armen
armenio armiche armin armindo arminio arminius armon armond armondo armonte armstrong arnaldo arnau arnaud
arnauld arnault arnaut arnav arnd arndt arne arnel arnell arnez arnie arnim arno arnold arnoldo arnould
arnoult arnoux arnulf arnulfo arold aroldo aron arona arone aronn aronne aroon aroun arouna aroune arpad arpan
arpit arran arren arrian arrick arrington arris arron arrow arry arsalan arsalane arsen arsenio arseniy arsh
arshad arshan arshaun arshawn arshdeep arslan arslane art artai artan artavious artavis artavius artem arteme
artemio artemus artez arth arthaud artheme arthemon arthis arthur arthuro arthus arti artie artin artiom artis
arto artorius artrell artur arturo artus artyom arujan arul arun arush arushan arvid arvin arvind arvine arwan
arwin ary aryaan aryaman aryan aryav arye aryeh aryk aryles aryon arys arzel arzhel arzhur asaad asad asael
asaf asah asahel asaiah asan asante asaph asar ascanio ascelin ascher asdine asdrubal asean aseem asen asensio
aser ashaad ashab ashad ashan ashar ashaud ashaun ashawn ashaz ashden ashdon asher asheton ashford ashir
ashish ashkan ashmit ashok ashon ashot ashraf ashrith ashston ashtan ashten ashtian ashtin ashton ashur
ashutosh ashvath ashvik ashvin ashwani ashwath ashwin asiel asier asif asim asir asis askari askhab askia
askin aslam aslan aslane aslem asmar asmir ason assaad assad assade assadi assadillah assaf assalas assan
assane assani assem assen asser assim assirem asten asterio asthon astier astin aston astor astrit asvin aswad
aswan aswin ata ataf atahan atakan atalay atanas atanasio atari ataulfo atef atem athan athanael athanas
athanasios athanasius atharv atharva athavan athem athen athens athis athish athman athmane athos athys atif
atik atila atilano atilio atilla atim atlan atlas atlee atley atman atmane atom atrayu atreju atreus atreyu
attanasio atteo atticus attikus attila attilio attilius attis attoumani atul atys atzel atzin auban aubin
aubry audebert audel auden audie audin audoin audouin audran audric audrick audrik audy audyn auger augie
august augustave auguste augustin augustine augustino augustinus augusto augustus aundra aundray aundre
aundrey aung aurel aurelian aureliano aurelio aurelius auren aureo aures aurian auric aurick auriel auron aury
ausar ausias austan austen austin auston austyn autry auwen avan avaneesh avanish avant avantae avante avanti
avedis aveion avel avelardo avelino aven avenir aventin aveon aveyon avi avian avicenne avichai avidan avide
aviel avien avigdor avik avin avinash avion aviral avish avishai aviv aviyon avner avni avnish avon avontae
avontay avonte avraam avraham avrahom avram avrey avrik avrohom avrum avry avy avyn avyon avyukt avyukth awab
awad awais awan aweb aweis awes awwab axandre axcel axel axell axier axil axl axle axsel axton axtyn axzel
ayaan ayache ayachi ayad ayade ayadi ayam ayan ayani ayann ayas ayaz aybars ayberk aydan aydane aydann aydden
aydeen aydem ayden aydenn aydhen aydian aydin aydine aydn aydon aydrian aydrien aydun aydyn ayed ayel ayemen
ayen ayham ayhan ayhem ayimane ayinde ayite aykan aykel aykut aylal aylam aylan aylane aylann ayllan aylon
ayman aymane aymann aymar aymard ayme aymen aymene aymeri aymeric aymerick aymerik aymery aymon aymric aymrick
ayodeji ayomide ayomikun ayose ayoub ayouba ayoube ayour ayoze ayrad ayren ayron ayrone ayronn ayrton aysar
ayson ayssam ayssar ayssem aysser aytac aytan aytekin aytem aythami aythan aythem ayub ayush ayuub ayvan ayven
ayvin ayvion aywen ayyan ayyoub ayyub azaan azad azadi azadine azael azahel azai azaiah azal azam azan azar
azareel azarel azarian azarias azariel azarion azat azavier azavion azazel azddine azdin azdine azeddine
azedin azedine azeem azekiel azel azem azer azhar azid azidine aziel azim azir azis aziz azlan azmi azon
azouaou azouz azrael azreal azriel aztlan azzam azzaro azzdine azzeddine azzedine azziz azzo azzouz baba
babacar babak babakar babar babatunde babou baboucarr babyboy bacar bacari bacary bacem bachar bacher bachir
bachirou badar badara baden bader baderdine badi badice badie badir badis badiss badisse badr badradine badre
badreddine badredine badri badroudine bady badys badyss baelin baer bafode bagdad bagdadi baghdad baghdadi
baha bahadir bahattin bahi bahoz bahri bahtiyar baidy baila bailen bain baine bairam baird bairo bairon bajram
bakar bakari bakary bakasso bakaye baker baki bakir bakou bakoutoubo bakr bakri baktasch bala balal balamine
balbino baldassare baldemar baldomero balduino baldur baldwin balen balian baligh balin balla baltasar
baltazar balthasar balthazar balthazard balthus balwinder bambo bamory bandiougou bandjougou bane banfa
bangali bangaly banks banner banning bannon banta banyan bao baptist baptista baptiste baptistin baptyste bara
baraa barack barae barak baraka baran barded barek barett bari baris barnabas barnaby barney baron barou
baroudi baroukh barret barrett barrington barron barry bart bartek barthelemi bartholomaus bartholome
bartholomew bartimee bartley bartlomiej bartolo bartolome bartolomeo bartomeu barton bartosz baruch bary
basekou basel basem bashar basheer bashir basil basile basilio basilius basim basir basri bassam bassekou
bassel bassem bassim bassirou basti bastiaan bastian bastiano bastianu bastien bastl bastyan bastyen bathiste
batin batist batista batiste batistin batoura battal battista battiste battistu batu batuhan batyste baudilio
baudoin baudouin baudry bauduin bauer bautista baver bawer baxter baxton bayard bayazid bayden baydir baylen
bayler baylian baylin baylon baylor bayram bayrem bayro bayron bayrone bayronn bazil bazoumana bear bearett
beau beauden beaumont beauregard beaux becaye bechir beck beckam beckem becker becket beckett beckham bedir
bedirhan bedis bedran bedrich bedros beecher behr bejamin bekaye bekim bekir bektas belaid belal belarmino
belel belgacem belhadj belhassen belisaire belisario belkacem belkacen belkassem belkheir belkhir bellal
belmehel belmin belmiro beloni beltran bema bemba ben benabdallah benaiah benaissa benali benamar benancio
benaouda benat bence bendehiba bendhiba bendji bendjy benecio benedetto benedict benedicto benedikt benet
benett bengt bengy beniah beniamin beniamino benicio benigno benito benjaman benjamen benjami benjamin
benjamyn benjermin benji benjiman benjimen benjimin benjy bennet bennett bennie benno benny benoist benoni
benonie benony bensen benson bent bentley bently bento benton bentzion benuel benvenuto beny benyahia benyamin
benyamine benyebka benyoucef benyounes benziane benzion bera beran berange beranger berard berardino berat
berdan bereket berel berenger bergen berhan berish berk berkan berkant berkay berke berken berkin berl bernabe
bernado bernard bernardin bernardino bernardo bernat bernd berndt bernell bernfried bernhard bernie bernus
bernward berny berry bert bertan berthier berthin bertho berthold berthy bertie bertil bertin berto berton
bertram bertran berzan besart besay besim besnik bessam bessem betsalel bettan betti betzalel beyram beyrem
beytullah bharat bharath bhargav bhavesh bhavin bhuvan biaggio biagio biagui bibiano bicente biel bienaime
bienvenido bienvenu bijan bikram bilail bilal bilale bilali bilaly bileil bilel bilele bilhal bilhel bili bill
billal billale billel billele billy bily bing bingen binh binjamin binyamin binyamine binyomin biordi birahim
birahima biram birama birame birane birante birch birger birhat birk birkan birol bishop bishoy bittor bixente
biyagui bjordi bjorn blace blade bladen bladimir bladyn blai blaiden blaik blaike blain blaine blaise blaize
blake blanchard blane blanton blas blase blayde blayden blayk blayke blayn blayne blayse blayten blayton blayz
blayze blaze bleon blerim bless blessed bleu blin boalem boaz bob boban bobby bobi bobo boby bocar bode bodee
boden bodey bodhi bodi bodie bodin bodyn boedy boen bogdan boguslaw bohdan bojan bojidar bokar boleslas
boleslaw bolton boluwatife bona bonaventura bonham boni bonifacio bonnet bony booker boone bora boran borhan
borhane boris borislav borja borris bortolo boruch borys bosco boss bosten boston botan bouabdallah
bouabdellah bouabid boualam boualem bouaza bouazza bouba boubacar boubacary boubakar boubakari boubakary
boubaker boubakeur boubekar boubeker boubekeur boubker boubou bouchaib bouchta boucif boudjema boudjemaa
bougary bouhalem bouhary bouih boujamaa boujema boujemaa boukary boukhari boulaye boumedien boumediene
boumedienne boumedine boun bouna bounouar bourama bouraoui bourhane boussaad boussad bousselham boussif
bouyagui bouzekri bouziane bouzid bouzide bowan bowden bowdy bowen bowie bowman boy boyan boyce boyd bozidar
bracey bracken brackston brad bradan bradden braddock bradeley braden bradey bradford bradin bradlay bradlee
bradley bradly bradlyn bradon brady bradyn brae braedan braeden braedin braedon braedy braedyn braegan braelan
braelen braelin braelon braeton braham braheem brahem brahim brahima brahime brahm braian braidan braiden
braidon braidyn brailen brailon braim brain brais braison brajan bralen bralin brallan bralon bralyn bram bran
brandan branden brander brandin brando brandol brandom brandon brandone brandonlee brandt brandyn branis
branislav branko brann brannan branndon brannen brannon bransen branson branston bransyn brant brantlee
brantley brantly branton brashaun brason braulio braun brave braven brawley braxden braxdon braxdyn braxen
braxon braxston braxtan braxten braxtin braxton braxtyn braxxton bray brayam brayan brayane brayann brayanne
brayant braycen braydan brayde brayden braydin braydn braydon braydyn brayen braylan braylen braylin brayln
braylon brayn braynt brayon braysen brayson brayten brayton brazos breandan breck breckan brecken breckin
breckon brehima breidyn breion breixo brek breken brekin brekken brelan breland bren brenan brendan brenden
brendin brendon brendyn brenen brenham brenin brennan brennen brenner brennin brenno brennon brenon brenson
brent brenten brentin brentley brently brenton brentyn brenyn breogan breon breslin bret brett bretton breval
brevan breven brevin brevon brevyn brewal brewan brewen brewenn brewer brexton breydan breyden breydon breyen
breyer breylan breylen breylin breylon breyon breyton briac briag brian briand briann briant briar briayan
brice bricen briceson briceton brick bricyn bridger briec brieg brien brier brieu brieuc brieux brig brigg
briggs brigham bright brighton brigido brinden brindon brinson brinton brion brisen brison briston brit briton
brittain britten britton brivael brix brixton briyan broady broc brock brockton brodan brode brodee broden
broderick brodey brodi brodie brodin brodric brodrick brody brodyn broedy brogan brogen broghan brok brolin
broly bron brondon bronislas bronislaw bronsen bronson bronsyn bronx brooks brown broxton bruc bruce bruin
bruk brun bruneau brunel bruno brunon brunot bruny bryam bryan bryand bryann bryant bryar bryce brycen
bryceson bryceton brycin brydan bryden brydon bryen bryer brylan brylen bryler brylon bryndan brynden bryndon
brynner bryon bryse brysen bryshawn brysin bryson brysten bryston brysun brysyn bryten bryton buba bubacarr
buck buckley buddy bugra bulent bulmaro bulut bunyamin burach burak burhan burke burkhard burkhart burton
buster butch bylal bylel byllel byran byron caaden cabot cabren cace cache cadan cadarius cadden cade cadel
cadell caden cadet cadien cadin cadon cadwal cadyn caecilius caedan caeden caedin caedmon caedon caedyn cael
caelan caeleb caelen caelin caellum caelum caesar caetano cafer cagatay cagdas cage caglar cagri cahill cahit
cahlil caid caidan caiden caidin caidon caidyn caige cail cailan cailean caileb cailen caillou caiman cain
cainan caine cainen cainon caio cairo cais caisen caison caius calab calahan calan calden calder caldwell cale
caleal caleb caled calek calel calem calen calib caliber calieb caliel calil calin caliph calix calixto
callaghan callahan callan callen callin calloway callum calob calogero calub calum calven calvert calvin
calvion calvyn calyb camal camar camaree camaren camari camarion camaron camauri cambron camdan camden camdin
camdon camel camello camelo cameran cameren camerin camerion cameron cameronn camerron camil camile camilien
camill camillo camillus camilo cammeron camoren camp camran camren camrin camron camrone camronn camus camyl
can canaan candassamy candelario canden candido candon cane canek caner canin cannan cannen cannin cannon
canon cantin canton cantor cantrell canyon caolan capone captain caramba cardae cardarius cardell carden
carder cardin cardon carell carey carim carime carl carle carlens carles carleton carlin carlito carlitos
carlo carlon carlos carlosdaniel carlson carlton carlu carlyle carmelien carmello carmelo carmichael carmin
carmine carmino carmon carmyne carnell carnot carolus caron carr carrick carroll carron carrson carsan carsen
carsin carson carsten carston cartel carter cartez cartier carvell carver cary caryl casanova case casen casey
cash cashawn cashel cashen cashis cashius cashlin cashmere cashton cashus casian casiano casildo casimir
casimiro casimo casin casius casmir cason caspar casper caspian cass cassen cassian cassiano cassiel cassien
cassim cassio cassius casten castiel casto caston castor casyn cataldo catalin catalino catarino catch catcher
catello catherin cato caton catrell caulin cauy cavalli cavan caven cavin cavion cavit cavon cayan cayce cayd
caydan cayde cayden caydin caydn caydon caydyn cayetano cayl cayle cayleb caylob caylon caylor cayman caymen
cayne caynen cayo caysen cayson cayton ceasar ceaser cebrail cecil cecilien cecilio cedar cederic cedric
cedrick cedrigue cedrik cedrique cedrix cedryc cedryck cedryk ceejay ceferino cejay celal celdric celedonio
celestin celestino celian celien celil celim celin celio cellou celso celvin celyan celyann celyo cem cemal
cemil cendro cengiz cengizhan cengizn cenk cension cenzo ceon cephas cerrone cervando cesar cesare cesareo
cesario cesc ceslas ceslaw cesur ceszlaw cetin cevan cevat cevdet ceydric ceyhan ceyhun ceylian cezar chaabane
chabane chabanne chace chad chadd chadi chadli chadly chadrac chadrack chadric chadrick chadwick chady chael
chafi chafik chafion chafiq chahan chaher chahid chahim chahin chahir chahyn chahyne chai chaib chaid chaiden
chaim chain chaine chaise chaitanya chaka chaker chakib chakibe chakil chakir chakong chakour chakri chalino
chalom chalvi chamar chamil champ champion chamsdine chamseddine chamsedine chamsidine chamsoudine chamssedine
chamssidine chamssoudine chananya chance chancel chanceler chancellor chancelor chandan chandara chanden
chandler chandlor chandon chandran chanfi chang chanina chanler channing chanoch chanse chantz chanz chanze
chao chaoki chaos chaouki chapman charaf charafdine charalampos charan charbel charef charif charino charle
charlelie charlely charlery charles charleston charlet charli charlie charlin charlot charlton charlys charron
charvez chas chase chasen chaseton chaskel chason chastan chastin chaston chatham chaun chauncey chauncy
chavez chavis chawki chay chayan chayann chayanne chayce chayden chayim chayne chayse chaysen chayson chayston
chayton chaz chaze chazz che check chedi chedli chedly chedy chehine cheick cheickh cheickna cheickne cheik
cheikh cheikhna cheikhou cheikhouna cheikna cheikne chek cheker chekib cheldon chelton chemouel chemsdine
chemseddine chemsedine chemssedine chen cheney cheng chenxing cheri cherif cherife cheriff cherkaoui cherki
cherubin chery cheskel chesky chester cheston chet chetan cheun cheveyo chevis chevy chezky chi chiam chibueze
chibuike chibuikem chicago chico chidi chidubem chief chiekh chigozie chihab chiheb chike chikezie chikh
childebert childeric chilton chimaobi chimdi chimon chimone chinedu chinemerem chinmay chino chinonso chip
chirag chiristian chiron chirstopher chistian chistopher chlomo chmouel chneor choaib chocri chokri chol
chosen chouaib chouayb chouki choukri choukry chretien chrif chris chrisangel chrisean chrishaun chrishawn
chrishon chrislain chrisley chrislin chrismael chriss christ christain christan christapher christenvie
christepher christhopher christiaan christiaen christian christiano christien christin christino christion
christipher christo christobal christof christofer christoffer christofher christohper christon christoper
christoph christophe christopher christopheur christos christyan chrstian chrysostome chryss chrystian
chrystophe chrystopher chuck chukwubuikem chukwudi chukwuebuka chukwuemeka chukwuka chukwuma chun cian ciaran
cibran cid cielo cihad cihan cihangir cihat cilian cilio cillian cinar cincere cinch cinque cion ciprian
cipriano circoncis cire ciriaco ciril cirilo ciro ciryl cisco civan ciwan cizia clair clairin clairville
clancy clarck clarel clarence clarens clarent clarius clark claude claudel claudi claudian claudien claudinet
claudino claudio claudiu claudius claus clavius clay clayborne clayd clayden clayten claytin clayton cleandre
cleante clebert cleden cleighton clemant clemenceau clemencin clemencio clemens clement clemente clementin
clementino clemmy cleon cleopha cleophas clermont clery clete cletus cleveland clever clevon cleyton clif
cliff clifford cliffton cliford clifton climent cline clint clinton clive clivens clodius clodoaldo clodomir
clothaire cloud clovis clyde coal coalton cobain cobe coben cobey cobi cobie cobin coby coda coddy codee coden
codey codie cody coen cohan cohen cohl cohner colas colbe colben colbert colbey colbin colby colden coldin
cole coleby coleden coleman coleson coleston coleton coletyn colin colinn collen collier collin collins collyn
colm colman colomb colomban colorado colsen colson colston colt coltan colten colter coltin colton coltrane
coltyn columbus colvin colyn compton conal conall conan concetto cong conlan conley conlin connar connell
connelly conner connor conor conrad conrado conroy constan constancio constans constante constantin
constantino constantinos contrell conway cooper copelan copeland copper corado coran coranthin corantin corban
corben corbett corbin corbitt corby corbyn cord corda cordae cordai cordale cordarian cordarius cordaro corday
corde cordel cordell cordelle corden cordera cordero cordey coree coren corenthin corentin corentyn corey
coreyon corgan corian corin corinthian coriolan corion corleone cormac corneilus cornel cornelio cornelious
cornelis corneliu cornelius cornell cornellius cornil coron corrado corran correll correon corrigan corrion
corron corry cort cortavious cortez cortland cortlin corto corvell corvin corvon corvus corwin cory coryon
cosimo coskun cosma cosmas cosme cosmin cosmo costa costantino costanzo costel costica costin cotter cotton
coty cougar coulibaly coulson coulter coulton couper coupoussamy courage court courte courtez courtland cove
covin cowan cowen coye cozmo craig crash craven crawford crayton creed creede creedence creedon creek
creighton crescencio crescenzo creslaw creston crew crewe crews crhistian cris crisanto crisantos crishawn
crishon crispin crispulo criss crist cristan cristhian cristhofer cristian cristiano cristinel cristino cristo
cristobal cristofaro cristofe cristofer cristofher cristofol cristoforo cristophe cristopher cristoval
cristovao croix crosby cross crue cruise cruz cruze cruzito crys crystian crystofer cuahutemoc cuauhtemoc cuba
cullan cullen cullin cully cuma cumali cuneyt cuong curd curran curren currin curro curt curtez curtis curtiss
curtys custodio cutler cutter cuyler cyhan cyion cylan cylas cyle cyler cylian cyliann cylien cylis cyllian
cylus cyncere cyprian cyprus cyran cyrano cyress cyriac cyriack cyriak cyrian cyriann cyril cyrill cyris
cyrius cyrus cyrvan cyson czar czeslas czeslaw czestaw daan daanish daaron daby dacari dace dacen dachi dacian
dacoda dacota dade dadi dadrian dadrien dady daegan daegen daegon daejon dael daelan daelen daelin daelon
daemen daemian daemien daemion daemon daemyn daequan daerion daeron daesean daeshaun daeshawn daeshon daeson
daeton daeven daeveon daevian daevin daevion daevon daeyon dagan dagem dagen dagmawi dago dagobert dagoberto
dagon dahaba dahir dahirou dahlton dahman dahmane dahmir daho dahou dahyan daichi daiden daigan daijon daiki
dailan dailen dailey dailon dailos daimen daimeon daimian daimien daimon dain daine dainen dainys daion
daiquan daire dairon daisean daishaun daishawn daishon daison daisuke daiton daiven daiveon daivion daivon
daivy daivyon daiyon dajaun dajean dajion dajohn dajon dajour dajuan dakarai dakari dakhari dakoda dakodah
dakori dakota dakotta daksh dalan dale dalen daleon dalessandro dalian dalibor dalil dalile dalin dallan
dallas dallen dallil dallin dallis dallon dallyn dalmacio dalon dalonte dalson dalston dalten daltin dalton
daltyn dalvin dalyan dalyl dalyn dalziel dama damain damaire damaj daman damani damar damarco damarcus damare
damarea damaree damareon damari damarian damarie damarien damarii damario damarion damarious damarius damariye
damariyon damarkus damarrea damarri damarrion damarrius damaryon damas damaso damauri damaury dambou dame
damean dameer damein dameion damen dameon damere damerion dametri dametrius damian damiani damiann damiano
damichael damien damiens damieon damier damin damine damion damir damire damiyon damjan damon damond damondre
damone damoni damont damonta damontae damontay damonte damontre damorian damyan damyen damyn damyon dan danael
danail danari dandre dandy dane daneel daneil danejko danel dang dangel dangelo dangkhoa danh danial danian
daniel daniell danielo daniels daniil danijel danik danil danillo danilo danilson danis danish daniyal dann
dannell danner danniel dannis dannon danny dano danon danovan dantae dante dantes danthony danton dantrell
danut dany danyal danyel danyl danylo danys danzel danzell danzig daoud daouda daoudi daphnis daquan daquarius
daquavion daquon daran daray dardan dareion darek darel darell darelle daren darenn dareon darey dari darian
daric darick dariel darien darieon darik daril darin darinel dario darion darious daris darius dariush dariusz
dariyon darko darly darnel darnell darnelle darold daron darragh darran darrean darrel darrell darrelle darren
darrent darreon darrian darric darrick darrien darrin darrion darrious darris darrius darron darry darryan
darryl darryle darryll darryn darryon darsh darshan dartagnan dartanian darvin darwin dary daryan daryel daryl
daryll daryn daryo daryon darys daryus dasan daschel daschle dasean dasen dash dashan dashaun dashawn dashel
dashell dashiel dashiell dashon dashuan dashun dasir dason dastan dastane dastann dat datavious dathan daton
datrell daud daughtry daulton daundre daunte dauphin daurian davan davante davari davarian davarion davaris
davarius davaughn davaun dave daved daveion davell davelle daven davens daveon davey daveyon davi davian
daviaun david davide davidjames davidjr davidson davie daviel davien davieon davier daviere davin davinci
davion davione davionne davis davison davit daviyon davon davone davonn davonne davonta davontae davontay
davonte davontre davood davor davoud davud davut davy davyan davyd davyn davyon davys dawan dawayne dawen
dawens dawid dawit dawon dawood dawoud dawsen dawson dawsyn dawton dawud dawy daxen daxin daxon daxson daxten
daxter daxton daxtyn daxx dayan dayani dayann daycen dayden daye dayen dayion daylan dayle daylen dayleon
daylin daylon daylyn daymein daymen daymeon daymian daymien daymion daymon daymond daymone dayn dayne daynis
dayon dayquan dayrick dayron dayrone dayronn days daysam daysan daysean daysen dayshaun dayshawn dayshon
dayson daysun dayten daytin dayton dayvan dayven dayveon dayvian dayvien dayvin dayvion dayvis dayvon dayvonn
dayyan dazavion deaaron deacon deadrian deagan deagen deaglan deago deagon deaken deakin deakon deakyn dean
deandrae deandre deangelo deantae deante deanthony deantre dearies dearion dearius deashawn deaundre deaunte
deaven deaveon deavion deavon deavy debron decameron decari decarion decarlos decatur decimus decius deckard
decker decklan decklin declan decorey decorian decorion dedan deddrick dedric dedrick deeclan deegan deejay
deelan deen deep deepak deeric degan dehaven deidrick deigo deion deiondre deiontae deionte deitrich deitrick
deivi deivy deizel dejan dejaun dejay dejean dejion dejohn dejon dejuan dekari dekendrick dekevion dekker
deklan deklen deklin deklyn dekon dekorion dekota del delan delando delano delante delbert deldrick deleon
delfim delfin delfino delil delio dell delmar delmer delmiro delon delonta delontae delonte delphin delroy
delsin delson delton delvin delvis delvon delwin delwyn delyan demani demar demarco demarcus demare demarea
demari demariae demarian demarie demarien demario demarion demarious demaris demarius demarkis demarko
demarkus demarlo demarques demarquez demarquis demarr demarri demarrio demarrion demarus demauri demaurie
demaurion demba dembo demere demetre demetreus demetri demetric demetrice demetrick demetrie demetrio
demetrios demetrious demetris demetrius demetruis demetrus demetry demhat demian demichael demir demis demitri
demitrios demitrius demitrus demon demond demondre demone demoni demonie demont demonta demontae demontay
demonte demontez demontray demontre demontrell demosthene dempsey demsey demyan denard denarius denez deng
deni denice denico deniel denilson denim deniro denis denison deniss deniz denni dennis denny dennys denovan
denovane denton denver deny denys denyss denzel denzell denzey denzil deodat deogracias deon deondrae deondray
deondre deondrey deonta deontae deontay deonte deontez deontray deontre deovion dequan dequarius dequavion
dequavious dequincy deray derean dereck dereion derek derell derelle deren dereon derhen derian deric derick
derico derik derion derius deriyon derman dermot deron derradji derran derreck derrek derrel derrell derren
derreon derrian derric derrick derrien derrik derrin derrion derrius derron derry derryck derryk derryl dersim
dervis derwin deryan deryck deryk desean deshan deshaun deshawn deshon deshun desi desiderio desir desman
desmin desmon desmond destan desten destin deston destry desty destyn detavion detert detlef detlev detravion
detrick deundre deunta deuntae deusty dev deval devan devane devann devansh devante devari devarian devarion
devaris devaughn devaun deve deveion deven deveon devereaux devesh devian devid devin devinn devion devionne
devis devlin devlyn devon devondre devone devonn devonne devonta devontae devontay devonte devontez devran
devrig devrin devris devron devyn devyne dewan dewaun dewayne dewey dewi dewight dewin dewis dewitt dewon
dewran dexter dexton deyan deyann deylan deynis deyniss deyon deyshawn deyton deyvan deyven deyvi deyvon
deyyan dezman dezmen dezmin dezmon dezmond dezmund dgino dhairya dhakir dhani dhanush dheeraj dhevan dhia
dhilan dhir dhiren dhruv dhruva dhyan dhylan diabe diadie diafara diago diaguely diaguily diakaria diako
diamantino diamonte dian diandre diangelo diango diano diante diar diawoye diboan diby dick dicklan dickson
diclan diclane didac didi didie didier diedrich diego diegue diegui diel diell diepolt dierck dierks diesel
dieson dietbald dieter diethard diethelm dietleib dietmar dietrich dieydi diezel dijon dijuan dikran dilan
dilhan dillan dillen dillian dillin dillinger dillion dillon dillyn dilon dilovan dilpreet dilraj dilver
dilyan dimarco dimarion dimas dimitar dimitri dimitrie dimitrije dimitrios dimitris dimitrius dimitriy dimitry
dimytri din dinan dinari dine dinero dinesh dinh dini dinis diniz dino diogene diogenes diogo diomar dion
diondre dionel dioni dionicio dionis dionisio diontae dionte diony dionys dionysios dionysius diosdado diran
dirck dirk dirko dishawn dishon ditmar dittmar divan divi divin divit divy diwan diwayne dixon diyaeddine
diyan diyar diyari diyor djaafar djaber djabir djabrail djack djad djaden djadid djael djafar djafer djaffar
djahel djahid djahyan djahyann djaid djaiden djailey djaimy djais djaison djalal djalaldine djalan djalel
djalil djalim djallal djallel djallil djaloud djalyl djamael djamal djamaldine djamale djamel djameldine
djamele djames djami djamil djamy djamyl djan djanael djanel djanfar django djani djanny djanyl djanys djao
djaouad djaoued djason djassem djassim djavan djawad djawed djawel djawen djay djayan djayane djayann djayden
djaydon djaylan djaylann djayron djayson djaz djazil djebar djebril djebryl djed djeden djeferson djeff
djefferson djeffrey djegui djeidi djeidy djelali djelan djelane djelani djelany djelil djellali djelloul
djeloul djem djemael djemai djemal djemel djemil djemmel djemy djenael djerry djeson djess djessi djessim
djesson djessym djeston djevan djewel djeyden djeylan djeyson djezon djhayann djiani djiany djiba djibi
djibril djibrile djibrill djibryl djiby djigui djiguiba djihad djilali djilalli djilan djilani djilian
djillali djily djilyan djim djime djimi djimmy djimo djimon djimy djino djity djivan djoan djoe djoey djohan
djohn djolan djonathan djordan djordje djoud djoudi djoulian djouliann djoulyan djounaid djounayd djovan
djovani djovanni djovanny djovany djuan djulian djuliann djuliano djulio djullian djulyan djulyann djybril
djylan djylian djyno dmani dmarco dmarcus dmari dmario dmarion dmarius dmarkus dmauri dmetrius dmichael dmiti
dmitri dmitrii dmitriy dmitry dmon dmontae dmytro dodge dodji dogan dogukan dogus dohan dohnovan dolan dolor
dolovan dolton domani domanic domanick domanik domenec domenic domenick domenico domenicus domenik domenique
domice domiciano domingo domingos domini dominic dominick dominico dominicus dominik dominikus dominion
dominiq dominque dominyc dominyk domitien domiziano domminick domnic domnick domnin domonic domonick domonik
domynic domynick don donaciano donadieu donal donald donaldo donatello donathan donato donavan donaven donavin
donavon donavyn dondre donel donell donevan donevin dong doni doniel doniphan doniphane donivan doniven
donivin donivon donnavan donnaven donnavin donnell donnelle donnie donnivan donnivin donnovan donny donovan
donovane donovann donoven donovin donovon donovyn donta dontae dontai dontarius dontavian dontavion dontavious
dontavis dontavius dontay dontaye donte dontea dontel dontell donterious donterrius dontez dontrae dontravious
dontray dontre dontrel dontrell dontrelle dony donyae donye donyell donzell doran dorean dorel dorell doren
dorian doriand doriann doriano doric dorick dorien dorig dorin dorion dorman doro doron dorone doroteo dorrell
dorrian dorsey doru doruk doryan doryann dositeo doss dosson dosty douadi doudou doug douga douglas douglass
doume dov dovan dovber dove dovid dowson doyle dquan dracen draco draconis draden draeden draedyn draegan
dragan dragisa drago dragomir dragon dragos dragoslav dragotin draiden draiven drake draken drako dramane
draper drashawn draven dravin dravyn dray drayden draydin draydon drayk drayke draylen draylon drayson drayton
drayven drayvin drazic drazick drazik dreden dredyn drelan drelen drelin drelon drelyn drelynn dren drequan
dresden dresean dreshaun dreshawn dreson dreveon drevin drevion drevon drew drexel drey dreydan dreyden
dreydon dreylon dreyon dreyson dreyton drezden drian drice dries drilon drin dris driss drissa drisse dristen
dritan driver drogo druon dryan dryce dryden drys dryss drystan dschingis dsean dshaun dshawn dshon duan duane
duante duarte dublin duc duccio dudley duff dugan duilio dujuan duke dumenicu dumitru duncan dung dunkan
dupree duquesne duran durand durant durell durham duriel durmus duron durrell durron dursun dusan dushawn
dusko dustan dusten dustin duston dusty dustyn dutch duval duvan duwayne duy dvaughn dvir dvon dvonte dwain
dwaine dwan dwane dwayn dwayne dwen dwight dyami dyan dycklan dyclan dyclane dyclann dyego dyklan dylan dyland
dylanjames dylann dylen dylhan dylian dylin dyllan dyllen dyllin dyllon dylon dylyn dymir dymitri dyon dyquan
dyron dysen dyshaun dyshawn dyson dyvon dywan dywen dzenan eadon eaen eagan eain eamon eamonn eann earl earle
early earnest earon earvin eashan eason easten eastin easton eathan eathen eathin eaton eaven eban ebbert eben
ebenezer eber eberardo eberhard ebert ebin ebon ebraheem ebrahim ebrima ebubekir echedey eckart eckehart
eckhard ector edaly edan edann edden edder eddi eddie eddieberto eddiel eddine eddison eddrick eddy eddyne
eddyson edeen edek edel edelbert edelmiro edem edenilson edens eder edern ederson edey edgar edgard edgardo
edge edhan edhem edhy edi ediberto ediel edilbert edilberto edilson edim edin edine edinson edir edis edison
edisson ediz edjy edman edmar edmard edmilson edmon edmond edmondo edmont edmund edmundo ednard edoardo edon
edonis edorta edouard edouardo edouart edras edrei edrian edric edrick edris edriss edsel edson eduar eduard
eduardo eduin edvard edvin edwar edward edwardo edwards edwart edwen edwin edwing edwinn edwuin edwy edwyn edy
edyn edyne edyson edzio eero eesa eeshan efe efecan efekan efflam efisio efkan eflamm efrahim efraim efrain
efram efrem efren efrin egan ege egehan egemen egide egidio egino egiste egoi egoitz egon egor egzon ehab ehan
ehoarn ehouarn ehren ehrenfried ehsan ehtan eian eidan eiden eiji eilan eimen eimeo einar eion eirik eisen
eita eitan eithan eithen eizan ejay ekaansh ekai ekain ekaitz ekam ekamjot ekansh ekhi eki ekin ekrem elad
eladio eladji elai elaijah elain elam elamine elan elann elano elarif elazar elber elbert elbis elchanan
elchonon eldad eldar elden elder eldi eldin eldine eldon eldrick eldwin eleazar eleder elek eleodore eleuterio
eleuther eleuthere elgin elhabib elhad elhadi elhadj elhadje elhadji elhaj elhan elhanan eli eliab eliacin
eliad eliah eliahou eliajah eliakim eliam elian eliann eliano eliaou eliaquim eliard elias eliasar eliass
eliasse eliav eliaz eliazar eliazer eliberto eliceo elicha elicio elidja elie eliel elien elier eliere elies
elieser eliess eliesse eliez eliezar eliezer eligah eligh eligio elihu elii eliijah elija elijaah elijah
elijahjames elijan elijay elijha elijiah elijio elijuah elim elimane elimelech elino elio elion elior elios
eliot eliote elioth eliott eliran elirone elisah elisandro elisardo elisei eliseo eliseu elisha elishah
elisien elisio elison eliu eliud elius eliut eliyahou eliyahu eliyas elizandro elizar elizer eliziah elizio
eljay eljin eljy elkin ellan ellande ellian ellias ellies ellijah ellio elliot ellioth elliott ellis ellyas
ellyes ellyot elmahdi elmar elmedin elmehdi elmer elmi elmin elmir elmo elnathan elno eloan eloen elohan
elohann elohim eloi eloic eloick eloim elom elon elone elonn elorn elouan elouen elouenn elowan elowann eloy
elpidio elric elrick elrik elroy elso elson elston elton eluan eluzer elvedin elven elver elvin elvino elvio
elvir elvis elviz elvyn elvys elwan elwann elway elwin elwis elwood elwyn elwynn ely elya elyad elyahou
elyakim elyam elyamine elyan elyann elyano elyas elyass elyasse elyaz elyazid elydja elydjah elyel elyes
elyess elyesse elyja elyjah elyjiah elyo elyon elyor elyos elyot elyott elysio elyzio elzear elzeard elzo
emaad emad emael emanouel emanual emanuel emanuele emarion emauri embarek emeka emelio emenuele emeric emerick
emerik emeril emerique emerito emerson emery emeryc emeryck emeryk emerys emerzon emet emeterio emidio emigdio
emil emiland emile emileo emilian emiliano emilien emilio emilion emille emilliano emillio emilo emilyo emin
emir emircan emirhan emirkan emitt emji emjy emmanoyhl emmanual emmanuel emmanuele emmanuell emmaus emmeran
emmeric emmerich emmerick emmet emmett emmit emmitt emon emond emontae emonte emperor emra emrah emran emrane
emre emrecan emric emrick emrik emrique emris emron emrullah emry emryck emrys emyl emylien emylio emyr enael
enai enaitz enak enam enan enaut ender enderson endi endika endjy endri endric endrick endrit endy eneas eneko
enel eneo eneour eneric enerick enes eness engel engelbert engin engueran enguerand enguerran enguerrand enio
enis eniss enji enki enmanuel ennemond ennerick ennio ennis enno enoah enoal enoc enoch enock enol enolan enor
enos enri enric enrick enrico enrik enrike enriko enrique enrrique enry enryck ensar enso enson entoni envel
enver enyo enys enzho enzi enzio enzo enzy enzyo enzzo eogan eoghan eoin ephraim ephram ephrem epifanio eppo
equan eragon erald eraldo eran erasme erasmo erasto eray erblin ercan ercole erdal erdem erdi erdinc erdogan
erdt erduan erek erembert eren erevan erez erfan erfried ergi ergin ergul ergun erhan erhard erhardt erian
eribert eriberto eric erich erick erickson erico ericson ericsson eridan erik erikson eriksson erim erion eriq
eritz erivan eriz erjon erkam erkan erkin erkut erlan erland erlantz erle erlin erlis ermal erman ermando
ermanno ermano ermenegildo ermes ermin erminio ernan ernes ernest ernesto ernestus ernie erno ernst eroan erol
eron eros erouan errick errico errol erron ersan ersen ersi ersin ersoy ertan erton ertugrul erturul erubiel
ervan ervann erve erven ervey ervin erving ervis ervyn erwann erwein erwen erwenn erwin erwing erwoan erwyn
eryan eryck eryk eryx esad esai esaiah esaias esaie esat esau esaul escher escolastico esdras esequiel eser
esgar eshaan eshan eshawn eshwar esiah esias eskander esmael esmail esmond espen espn esprit esref esrom essa
essaid essam essan essex estanislao esteban estebane estebann estebe esteben estefano esten estephe estevan
estevao esteve esteven estevon estheban esthebane estienne estin estiven eston estuardo esvin eswin etai etan
etane etann etelvino etem ethan ethanael ethangabriel ethaniel ethanjacob ethanjames ethanmichael ethann ethem
ethen ethin ethon ethyn etienne etinosa ettan ettore etzio euan euclides eudald eudaldo eude eudore eufemio
eufrasio eugen eugene eugeni eugenio eugeniu eugenius eugeniusz eugenjusz euken eulalio eulises eulogio
euphrase euphrasius eurico eusebi eusebio eustaquio eustasio eutimio eutiquiano eutiquio euzebe euzebio evahn
evan evander evandro evangelist evangelos evann evans evaristo evelio even evence evencio evenn evenor evens
evenson everardo everd everest everet everett everette everhard everhett everitt everson evert everton evgenii
evgeny evgueni evhan evhann evin evode evodio evran evrard evren evrett ewald ewan ewane ewann ewans ewen
exael exavier exavior exequiel exoce exodus expedie expedit expedito exupere exzavier exzavior eyad eyal eyan
eyas eyasu eydan eyden eydenn eylan eylann eylon eyman eymard eymen eymeric eymerick eymric eymrick eyob eyoel
eyon eyoub eyram eyrian eyron eytan eytann eythan eythann eyub eyup eyvan eywen eyyub eyyup ezan ezana ezariah
ezechias ezechiel ezeckiel ezekial ezekiel ezekyel ezequias ezequiel ezer eziah ezikiel ezio ezkiel ezra ezrah
ezriel ezyo ezzeddine ezzedine ezzio ezzo faaris fabbio fabian fabiano fabien fabio fabion fabius fabre
fabriano fabrice fabriciano fabricio fabrisio fabrizio fabrizzio fabyan fabyo facinet facundo fadel fadeusz
fadhel fadhil fadhul fadi fadiala fadil fadl fady fael faelan fahad fahadi fahami fahar fahardine fahd fahde
fahed faheem fahel fahem fahid fahim fahime fahmi fahmy fahrettin fahri fahrid fahym faical faicel faid
faidine faik fais faisal faisel faissal faissel faissoil faiz faizaan faizal faizan faize faizon faker fakher
fakhri faki fakir fakri falco falcon falikou falilou falk falko fallou falou falvio famara fanch fanchin
fanilo fano fantin fanuel faousi faouzi faouzy faozi farad faran faras faraz fardeen fardi fared fareed farel
farell fares faress faresse farez farhad farhan farhane farid faride faridi farik faris fariss farisse fariz
farncesco farok faron farouck farouk farouq farrel farrell farrid farris faruk faruq farys fatah fatahou fate
fateen fateh fath fatha fathallah fathi fatih fatmir fattah faudel faudil faust faustino fausto fauzi favian
favien favio fawaz fawez fawzan fawzi fawzy fayad fayade fayadi fayal fayan fayane fayaz faybian faycal
faycale faycel fayed fayel fayez fayiz faysal faysel fayssal fayssel fayz fazal fazel fazil fazli fazul fedele
federico fedi fedor fedy fehd fehdi fehim fehmi feliciano felicisimo felip felipe felis felisindo feliu felix
feliz felton felyx femi fendi fenelon feng fenix fenton feodor feras ferat ferdi ferdinand ferdinando ferdy
ferenc fereol feres fergal fergus ferhat ferid ferie ferit ferjeux ferly ferman fermi fermin fernandez
fernando ferney ferran ferrell ferreol ferrer ferrier ferris ferruccio ferrucio ferry feruccio fessal fetah
fethi fethy fetih fettah fevrier fevzi feycal feyyaz fher fidel fidelio fidelis fidencio fidy fielding fikret
fikri filemon filiberto filip filipe filipo filippe filippo filomeno finbar findlay findley fineas finian
finlay finley finn finnan finnbar finnean finneas finnegan finneus finnian finnigan finnley fintan finton
fionn fioravante fioravanti fiore fiorello fiorenzo fiorino firas firass firasse firat firmino fischer fishel
fisher fitzgerald fjodor flaubert flaurent flavian flaviano flavio flavius fletcher fleuret fleurian fleuris
fleury flint floran florant florantin florea floreal florenci florencio florentin florentino florenz florenzo
florestan florian floriano floriant floribert florice florien florient florimon florimond florimont florin
florindo florinel florio floris florius florus florville floryan florys floyd flynn foad foade foday fode
fodel fodhil fodie fodil folco fong ford forest forlan forrest fort fortino fortunat fortunato foster fouad
fouade foucaud foucauld foucault foudil foued fouede fouhad fouhed foulques fourat fousi fousseiny foussen
foussene fousseni foussenou fousseny fousseyni fousseynou fouzi fouzy foxx fracesco fragan frahim fran franc
francel francelin francesc francesco francescopio francescu franceslo franchesco franchin francinet francio
francis francisco franciszek francius franck francki francklin francky franco francois francy frandy franjo
frank franki frankie franklin frankly franklyn franko franky frans fransisco frantz frantzy franz franziskus
franzy frazier fred freddi freddie freddrick freddy frederi frederic frederich frederick frederico frederik
fredi frediano fredie fredis fredj fredo fredric fredrick fredrik fredy freeman frejus fridericus fridlin
fridolin friedbert friedel friedemann frieder friederich friedhelm friedrich fritz frnacesco froilan froylan
fructuoso frutos fryderyk fuad fuat fulcrand fulgencio fulgent fuller fulton fulvio furcy furkan furqan future
fynn gabain gabano gabe gaberial gaberiel gabino gable gabor gabrael gabreal gabreil gabrial gabrian gabriel
gabrieli gabrien gabryel gabryl gabryle gabyn gacem gad gaddiel gadge gadiel gael gaelen gaelic gaelig gaetano
gaethan gage gagik gagny gaguik gahel gaian gaige gaije gailor gailord gaines gais gaitan gaius gaizka gaje
galaad galaan galadio galahad galder galdric gale galen galien galileo galip gallen gallien galo galvin gamal
gamaliel gamalier gamel gamil gamliel gandhi ganesh gani gannon ganon gaoussou garabed garabet garan garang
garba garbis garcia garcin gardner gared garek garen garet gareth garett garfield gari garice garik garikoitz
garin garion garip garis garison garland garner garnett garo garoe garon garren garret garrett garrick garrin
garris garrison garrit garritt garron garry garth garv garvey garvin gary garyn garyson gaspar gaspard gaspare
gassen gaston gates gatlin gatlyn gaudencio gaudens gauderic gauderique gauge gaulthier gaultier gaurav gautam
gautham gauthier gautier gauvain gauvin gavan gaven gavin gavinn gavino gavon gavriel gavril gavrila gavroche
gavyn gavynn gawain gawen gayan gayelord gaylon gaylor gaylord gazi gean gebhard gebril gedalia geddy gedeon
geffrey gehrig gelacio gelindo gelson gelu gemael gemari gemel genael genaro gene genek general genereux
generoso genes gengis genis genji gennaro geno genseric gentien gentil geo geoffray geoffrey geoffroi geofrey
geofroy geomar geordan geordie geordy georg george georgel georges georget georgi georgian georginio georgino
georgio georgios georgy geovani geovanni geovannie geovanny geovany geovonni geovonnie gerad gerald geraldo
geraldy gerard gerardo gerd geremi geremia geremiah geremie geremy geren gerhard gerhart geric gerik gerlando
germain germaine german germano germari germarion germer germier germinal gernot gero gerold gerome geronimo
gerrard gerrell gerrick gerrit gerrod gerron gerry gershom gershon gerson gert gervasio gerville gerwald gery
gerzon gesner gessim gevin gevon gevorg gexan geza gezim ghais ghaith ghalem ghali ghaly ghanem ghani ghaouti
gharib ghassan ghassane ghassen ghayth ghazi gheorghe gherardo ghilain ghilas ghiles ghislain ghjaseppu
ghjiseppu ghjulian ghjulianu ghjuvan ghjuvanni ghulam ghyslain giacinto giacobbe giacomo giaime giambattista
giammarco giammaria giampaolo giampiero giampietro gian gianantonio gianbattista giancarlo giancarlos
gianclaudio giandomenico gianfilippo gianfranco giani giankarlo gianlorenzo gianluca gianlucas gianlucca
gianluigi gianmarco gianmaria gianmario gianmatteo gianmichele giann gianncarlo gianni giannis gianno gianny
giano gianpaolo gianpiero gianpietro gianvito giany giavanni gibram gibran gibril gibryl gibson giddeon gideon
gienek gihad gil gilali gilbert gilberto gilbrecht gildardo gildo gildwen gilen giles gilian gille gillen
gillermo gilmar gils gilson gilverto gimmy ginaluca gines ginet ginez ginno gino ginot gio gioacchino gioele
giomar gion gionata gionatan gionathan gionni giordano giorgi giorgio giorgios giosue giovan giovane giovani
giovanie giovann giovanne giovanni giovannie giovanny giovany giovoni giovonni giovonnie girard giraud gireg
girel giro girolamo girons gisbert gisel giselbert gislain gislhain gismond gisueppe giulian giuliani giuliann
giuliano giulio giullian giulyan giulyann giusepep giuseppe giuspepe givanni given givoanni glauco gleb glen
glendon glenn glodi glody goan gochen godefroi godofredo godric godsent godson godstime godswill godwin
goeffrey goery gohan gohann gokan gokay gokdeniz gokhan gokmen goksel goktug golan golbert golden golven
goncalo gonsalo gonthier gontzal gonzague gonzalo gonzalve goodluck gopal gor gora goran gordan gordon gorge
gorka gorkem goshen gottfried gotthard gotthilf gotti gottlieb gottlob gotz gotzon goulam goulven goulvenn
goulwen goulwenn goustan govani govanni govind govinda gowtham grabiel graciano gracien gracieux graciliano
gracin graden gradey gradi gradie gradin gradon grady gradyn grae graeden graedy graeme graeson grafton graham
grahm graiden graidy graig graisen graison gram grandin granger granite grant grantham granville grason grat
gratian grau graven gray grayden graydon grayer graylin graylon graysen grayson graziano great greatness greco
greg gregg greggory gregor gregori gregorian gregorio gregorios gregory gresham grey greyden greydon greyer
greysen greysin greyson grichka griffen griffin griffith griffon griffyn grigor grigore grigori grigorij
grigory grisham grover gryffen gryffin gryphon grzegorz guage gualter gueladio guelor guelord guenahel
guenhael guerau guerchom gueric guerick guerin guerino guerlain guerlin guerric guerrino guerschom guershom
gueven guevin guewen guewenn guglielmo guhan guibert guichard guide guido guiem guifre guigner guil guilain
guilan guilaume guilbert guilem guilhain guilhaume guilhem guilhen guilherm guilherme guilian guiliann
guiliano guilio guillain guillan guillaume guillem guillemin guillen guillerme guillermo guillian guillyan
guilyan guilyann guim guimba guinel guinness guiorgui guirec guireg guiseppe guislain guito guiu guive gulian
gumaro gumersindo gunar gundolf guner guney gungor gunnar gunner gunter gunther guntram gurfateh gurhan gurjot
gurkan gurkirat gurman gurpreet gurshaan gurshan gurval gurvan gurvann gurveer gurvir gurwal gurwan gurwann
gus gustabo gustaf gustav gustave gustavo gustin guston gutemberg guthrie guven guy guyaume guybert guylain
guylan guylann guylhem guylian guyliann guyllaume guyllian guyto guzman gwanael gweltas gweltaz gwenal
gwendael gwendal gwendall gwendan gwendhal gwenegan gwenel gwennole gwenole gwenvael gwenvel gwezheneg gwilhem
gwilherm gyan gyasi gyno gyslain haadi haaken haakon haaris haaron haben habib habibi habibou habid habil
habip hacem hacen hacene hachem hachemi hachim hachime hachimi hachmi haci hacine hackim hadad hadden haddi
haddon haddou hadel haden hades hadi hadietou hadj hadje hadri hadrian hadrianus hadriel hadrien hady haeden
haegan hael hafed hafedh hafez haffid hafid hafide hafidhou hafif hafiz hagan hagen hagie hagop haickel haidan
haidar haiden haider haidin haidon haik haikal haikel haile haim hairo haissa haissam haisten haitam haitem
haitham haithem haitz haize hajari haji hajo hakan hakeem hakem hakim hakime hakki hakob hakop haktan hakym
halan halden haldrin haled haleem halen hali halid halidi halil halilou halim halis halit hall hallan halston
halton haluk halvard hama hamad hamada hamadi hamadou hamadoun hamady hamala hamani hamar hamath hamda hamdan
hamdane hamdi hamdia hamdy hame hamed hamedi hamedy hameed hamet hameza hami hamid hamidou hamilton hamim
hamimi hamin hamine hamir hamish hamit hamlaoui hamlet hammad hammadi hammed hammou hamon hamou hamoud hamouda
hamoudi hampton hamsa hamse hamza hamzah hamzat hamzeh han hanad hanafi handsome handy haneef hani haniel
hanif hanifi hanis hank hanley hannes hanni hannibal hanniel hanno hannon hanns hans hansel hansen hansi
hansley hanson hantz hany hanz hanza hanzel hanzo hao haoran haouari haoues haoussouba haoyu haralambos harald
haran hardi hardy harel hari hariharan harim haris harish harisson harith haritz harjas harjot harkaitz harlan
harland harlem harlen harlin harlon harm harman harmon harold haron harone haronn haroon haroun harouna
haroune harout harri harris harrison harrisson harro harrold harron harry harrys harryson harsh harsha
harshaan harshal harshan harshil harshith hart hartmut hartwig haru haruki harun haruto harutyun harvard
harvey harvin harvir harvy hary harys hasaan hasan hasane hasani hasdin hasdine haseeb hasen hashem hashim
hashir hasiel hasim haskell hasnain hasni hason hassaan hassam hassan hassane hassani hassein hassem hassen
hassene hassib hassim hassin hassine hasso hatcher hatem hatim hatime hatman hauke havish havoc hawk hawke
hawken hawkins hawthorne hayan hayane hayann hayati hayato haydan haydar hayden haydenn hayder haydin haydn
haydon haydyn hayes haygen hayk haykal haykel haylan hayoub hayrettin hayri hayron hayrullah hays hayssam
haytam haytem haytham haythem hayward haywood hayyan hayze hayzen hazael hazdine haze hazedine hazem hazen
haziel hazim hazir haziz heath heathcliff heaton heber hebert heberto hecham hechame hechem hechmi hector
heddi heddy heden hedi hedy hegoi heiarii heiden heikel heiko heilmar heimana heimdall hein heinar heindrick
heindy heiner heini heinke heinko heino heinrich heinrick heintje heinz heith heithem heitor hektor helam
helaman helder helfried heli helian helias helies helio heliodore heliodoro helios heliot heliott hellmut
hellmuth helmar helmer helmfried helmi helmolt helmut helmuth helmy helno helois helori helory helouri helton
helwan helwane hely helyan helyas helyo helyos hemeric hemerick hemerson hemrick hemza henderson hendric
hendrick hendricks hendrik hendrix hendry hendryck hendryk hendy heng heni henner henni hennig henning henny
henoc henoch henock henok henri henric henrich henrick henrico henrik henrio henriot henrique henriques
henrius henrry henry henryck henryk henson heny henzo heol heraclio herald heraldo herber herbert herberth
herbold herby herculano hercule hereba heribert heriberto heric herick heritiana heritier herizo herland herle
herlin herman hermand hermane hermann hermant hermenegildo hermes hermin herminio hermogenes hermon hernan
hernando hernani herode herold heron herrmann herschel hersh hershel hershy herson herton heru hervey hervin
herwan herwann herwig herwin hery hesham hessam hesston heston hevan hevann heven hever hewitt heydan heyden
heykel heythem hezakiah hezekiah hiatt hibrahim hicham hichame hichem hicheme hidan hidayet hidir hien hieu
higinio hikaru hikeem hikmet hilan hilario hildebert hildemar hildmar hilko hill hillaire hillal hillel hilmar
hilmi hilton himad himar himed himmet hinckley hindy hinrich hinz hiob hipolito hipolyte hippolite hippolythe
hiram hiran hiro hiroki hiroshi hiroto hisham hissa hissam hissein hivan hizir hoan hoany hobie hoche hocin
hocine hodayfa hodei hodge hoel hogan holdan holden holdyn holger hollan hollis hollister holm holmi holston
holt holten holton homar homer homere homero honeste honorato honorin honorino honorio honorius hooper horace
horacio horatio horst hortensio hortensius hosea hosman hosni hosny hossain hossam hossein hossem hossen
hossin hossine hossni hotman houari houcem houcin houcine houd houdaifa houdayfa houdeyfa houdhayfa houdheyfa
houlam housam housem housine housman housmane housni housny houssain houssaine houssaini houssam houssama
houssame houssayn houssein housseine houssem houssen houssene housseyn houssin houssine houssni houston
houzefa hovhannes howard howel howell howen howie hoyt hriday hrishi hrishikesh hristo hrithik htoo huan
hubald huber hubert hubertus huck huckleberry hudayfa hudhayfa hudsen hudson hudsyn huey huggo hugh hughes
hughston hugo hugolin hugot hugue huguet huguo hulderich huldreich huldrich huldrych hulusi humbert humberto
humphrey humza humzah hung hunner hunter huntington huntley huntter hurard huriel hurley husain husam husayn
husein huseyin huseyn husnu hussain hussam hussan hussayn hussein hussen husseyin husseyn hussien hussnain
huston hutch hutchinson hutson hutton huxley huy huzaifa huzeyfe hyacine hyanis hyatt hyazinth hyazinthus
hycham hychem hyde hyden hyder hygin hykeem hylan hyland hylane hylann hylian hylies hyllan hymed hypolite
hypolyte hyppolite hyppolyte hyrum hyssam hyun iacob iacopo iacov iago iain ian iancarlo ianis ianmichael iann
iannis ianys iazid ibai iban ibann ibis ibn ibnou ibon ibou ibourahima ibra ibragim ibraham ibraheem ibrahem
ibrahim ibrahima ibrahime ibraim ibraima ibraza icare ichai icham ichame ichane ichem icheme ichiro icker idan
idel idelfonso ider idir ido idrees idrice idris idriss idrissa idrisse idrys idryss idy ieltxu ieuan ifeanyi
ifeoluwa ifig iftikhar igal iggy igino igli ignacio ignacy ignasi ignatius ignaz ignazio igor ihab ihabe ihan
iheb ihlan ihor ihsaan ihsan ihvan iian ijah ijaz ikaika ike ikechukwu ikeem ikenna iker ikmal ilaan ilai ilan
ilann ilano ilario ilay ildebert ildefonse ildefonso ildephonse ildut ilenzo iles ilhami ilhan ilhane ilhann
ilhian ilhyan iliace iliam ilian iliann iliano ilias iliass iliasse ilidio ilie ilies iliess iliesse ilija
ilijah ilio ilir ilirian iliya iliyan iliyas iliyes ilja ilkan ilker illan illane illario illia illiam illian
illiane illiano illias illidan illies illiess illiesse illya illyam illyan illyas illyes illyess illyesse
iloan ilohan iluminado ilwan ilya ilyace ilyad ilyam ilyan ilyann ilyano ilyas ilyase ilyass ilyasse ilyassine
ilyes ilyess ilyesse ilyo imaad imad imade imadeddine imam imame imanol imanuel imbert imed imeo imer imere
imir immanol immanuel imraan imran imrane imrann imre imrhan imri imroine imtiaz imtiyaz inacio inael inaki
inan inar indalecio indiana indio indrick indy infant ingmar ingo ingolf ingomar ingram ingvar inhar inigo
iniko inioluwa iniyan inman inmar inmer innocenzo inocencio inocente inouk inri insa inssa inti inza ioan
ioane ioanis ioann ioannis ioen iohann iokepa ion ionatan ionathan ionel ioni ionis ionut iony iori ioritz
ioseba iosefa iosif iosu iosua iouri iprahim iqbal ira irai irakli iram iran irbin irchad irchade irchadi
ireneo irfaan irfan irham irhame irineo iriome irman irmane irmfried irmin irmo iron irone irshad irvin irving
irvyn irwan irwane irwin irwing isa isaac isaack isaah isaak isaaq isabelino isabelo isac isacc isacco isack
isadore isael isaha isahac isahak isahi isai isaia isaiah isaiahs isaias isaic isaid isaie isaih isaiha isair
isaiyah isak isam isambert isame isamu isao isaq isaque isau isauro isay isayah isbert iseah isen ishaac
ishaak ishaan ishaaq ishac ishai ishak ishaka isham ishan ishane ishant ishanth ishaq ishay ishem ishmael
ishmail ishmeal ishmel isiac isiah isiaha isiaih isidor isidore isidoro isidre isidro isileli iskandar
iskander iskender islam islamdine ismaeel ismael ismaele ismahil ismaiel ismail ismaila ismain ismaine ismar
ismayil ismayl ismet ismin isnel isolino isom ison israel israfil isreal isrrael issa issac issack issael
issaga issah issai issaiah issaias issaic issak issaka issam issame issan issane issef issem issey isshac
isshak isshaq issiac issiaga issiah issiaka issiakha issic issihaka isslam issop issouf istvan iszak itai
italo itamar itan itay iteb ithan ithiel ithier itshak itzan itzhak iulian iunio iurie iurii iustin ivain ivan
ivanhoe ivann ivano ivanoe ivar ivaylo iven iver iverson ives ivica ivin ivion ivis ivo ivon ivonig ivor ivory
ivrin iwan iwane iwann iwen iwenn iyaad iyad iyade iyam iyan iyane iyann iyas iyed iyes iyon izaac izaah izaak
izaan izac izacc izack izad izaeah izael izaha izai izaia izaiah izaias izaih izaiha izair izaiyah izak izaki
izam izan izao izaya izayah izayiah izeah izeck izei izeiah izek izet izeyah izhaac izhac izhak izhan izhaq
iziaha izic izick izik izmael izrael izreal izsak izuchukwu izyan izyk izzac izzak izzet izziah jaad jaafar
jaak jaan jaap jaaron jaasiel jaaziah jaaziel jabar jabaree jabari jabarie jabarri jabbar jabe jaben jaber
jabes jabez jabier jabin jabir jabori jabran jabrane jabraylon jabre jabree jabreel jabri jabriel jabrien
jabril jabron jabryan jac jacaden jacaleb jacameron jacari jacarie jacarion jacarious jacarri jacary jaccari
jaccob jace jacek jacem jacen jaceon jacer jacere jachai jachin jachob jaciel jacier jacim jacint jacinto
jacir jack jacki jackies jackman jackob jacksen jackson jacksyn jacky jaco jacob jacobb jacobe jacobey jacobi
jacobian jacobie jacobjames jacobo jacobs jacobus jacoby jacolbi jacolby jacomo jacopo jacoree jacorey jacori
jacorian jacorie jacorion jacorius jacory jacq jacquan jacque jacquel jacquelin jacques jacquez jacqui
jacquies jacquis jacquit jacquy jacsen jacson jacub jad jadan jadarian jadarien jadarion jadarious jadarius
jadarrian jadarrion jadarrius jadavion jadd jadden jadeen jadein jaden jadenn jadeon jader jaderion jadhen
jadhiel jadiah jadian jadiel jadien jadier jadin jadison jadius jadon jador jadrian jadriel jadrien jadyel
jadyne jaecob jaedan jaeden jaedin jaedon jaegar jaeger jaekob jaekwon jaelan jaelen jaelin jaelon jaemin
jaeon jaequan jaesean jaeshaun jaeshawn jaeshon jaeson jaesun jaeveon jaevian jaevin jaevion jaevon jaevyn
jafar jafari jafet jafeth jaffar jagen jager jaggar jagger jago jagoba jagur jahad jahan jahari jahaun
jahaziel jahden jahdiel jahdir jahed jaheed jaheem jaheim jahel jahi jahid jahiem jahier jahim jahime jahin
jahir jahiro jahkai jahkari jahkeem jahki jahlan jahlani jahlann jahleel jahlen jahliel jahlil jahlon jahly
jahmad jahmael jahmair jahmal jahmani jahmar jahmarcus jahmari jahmarion jahmarley jahmeer jahmeir jahmel
jahmere jahmez jahmier jahmiere jahmil jahmir jahmire jahn jahnael jahnai jahnis jahny jahnys jaho jahon
jahquan jahquell jahquez jahred jahrell jahri jahrod jahron jahsan jahsean jahshua jahsiah jahsir jahson
jahvier jahvion jahvon jahwan jahwel jahwen jahyan jahyann jahyden jahylan jahyron jahys jahzair jahzeel
jahzel jahziah jahziel jahzier jahzion jahzir jai jaian jaice jaicob jaid jaidan jaideep jaidel jaiden jaidev
jaidin jaidn jaidon jaiel jaikob jailan jailen jailon jailson jaimar jaimarion jaime jaimen jaimere jaimeson
jaimin jaimir jaimon jaimy jaimyn jaion jaiquan jair jaire jairen jairius jairo jairon jairus jais jaise
jaisean jaisen jaishaun jaishawn jaishon jaison jaivan jaiveer jaiven jaiveon jaivian jaivien jaivin jaivion
jaivon jaivyn jaiyden jaiyon jaizon jajuan jak jakaden jakai jakaiden jakale jakalen jakar jakaree jakari
jakarie jakarion jakarri jakavion jakavious jakayden jakaylen jake jakeb jakeem jakeim jakeith jakel jakell
jaken jakendrick jakeob jakerion jakes jakevion jakevious jakez jakhai jakhari jakhi jaki jakie jakim jakin
jakk jakob jakobe jakobee jakobey jakobi jakobie jakoby jakoda jakolby jakorey jakori jakorie jakory jakota
jaksen jakson jakub jakwan jakwon jaky jakye jakyi jakylan jakylin jakylon jakyren jakyrin jakyrion jakyron
jalal jalale jalan jalani jaleal jaleel jalein jalel jalen jalian jaliel jalien jalijah jalik jalil jalile
jalill jalin jalique jalis jallal jallel jallen jallil jalon jaloni jalonte jalyl jalys jam jama jamaa jamaad
jamaal jamaar jamael jamahl jamahri jamai jamail jamaine jamair jamal jamale jamall jamani jamar jamarco
jamarcus jamare jamaree jamareon jamari jamarian jamarie jamarien jamarii jamario jamarion jamarious jamaris
jamarius jamariyon jamarkus jamarlon jamarques jamarquis jamarr jamarre jamarri jamarrion jamarrius jamason
jamaul jamauri jamaurie jamaurion jamaury jame jameal jamear jameel jameer jameil jameion jameir jamel
jameldine jamele jamell jamelle jamen jameon jamere jamerion jamerius jamerson james jamesanthony jamesdavid
jamesen jamesley jamesmichael jameson jamey jamez jami jamian jamicah jamice jamichael jamicheal jamiel jamien
jamieon jamier jamiere jamieson jamiir jamikal jamil jamill jamin jamion jamir jamire jamirion jamis jamisen
jamison jammel jammes jammy jamon jamond jamont jamonta jamontae jamonte jamori jamorian jamorion jamorris
jams jamus jamyis jamyl jamyn jamyre jamyrion jamyron jamyson jan janael janard janari janathan jancarlo
jancarlos jance jandel jandell jandiel jandre janek jani janiel janik janin janko jannic jannik jannis jannot
jano janoah janorris janos janosch janot jansel jansen janson janssen janthony jantzen januel janus janusz
janvier janziel jaoid jaoide jaoua jaouad jaouade jaoued jaouen jaouhar japhet japheth japhy jaqua jaquai
jaqualin jaqualyn jaquan jaquann jaquari jaquarious jaquarius jaquaveon jaquavian jaquavion jaquavious
jaquavis jaquavius jaquawn jaquay jaquaylon jaque jaquel jaquell jaques jaquez jaqui jaquil jaquin jaquis
jaquise jaquon jaquori jaquy jaqwan jaqwon jarad jaramiah jaran jaray jardel jarden jardon jared jaree jareem
jarek jarel jarell jarelle jarem jaren jaret jareth jarett jari jarian jarib jarick jarid jariel jariell jarif
jarin jarion jarious jaris jarius jarno jaro jarod jarode jarol jarold jarom jarome jaromil jaromir jaron
jaronn jaroslav jaroslaw jarquavious jarquez jarred jarrel jarrell jarren jarret jarrett jarrick jarrid jarrin
jarrod jarron jarryd jarryn jarvin jarvion jarvis jaryd jaryn jasaan jasahn jasai jasaiah jasan jasaun
jasavion jasdeep jase jasean jaseer jasem jasen jash jashad jashan jashandeep jashaun jashawn jasher jashon
jashua jashun jasiah jasias jasiel jasier jasim jasin jasir jasire jasiri jaskaran jaskirat jasmir jason
jasone jaspar jasper jasraj jassem jasser jassiah jassiel jassim jassime jassir jasson jassym jasten jastin
jaston jaswinder jasyah jasyn jatari jatarius jatavian jatavion jatavious jatavis jatavius jaterrion jaterrius
jathan jathaniel jathen jathniel jatin jatniel jaton jatori jatorian jaudiel jauffray jauffret jauffrey jaufre
jaufret jaufrey jaume jaurel jaures jauris javahn javan javani javant javante javar javaree javares javari
javarian javarie javarion javarious javaris javarius javarous javarri javarris javarus javaughn javaun javean
javed javein javeion javel javell javen javeon javery javi javian javid javiel javien javier javiere javin
javion javione javionne javious javis javius javiyon javon javone javoni javonie javonn javonne javonni
javonta javontae javontay javonte javori javoris javyn javyon jawad jawade jawan jawaun jawdan jawed jawel
jawen jawhar jawon jawuan jawwad jax jaxan jaxen jaxiel jaxin jaxon jaxsen jaxsin jaxson jaxston jaxsyn jaxten
jaxtin jaxton jaxtyn jaxx jaxxon jaxyn jay jayan jayann jayant jayanth jayanthony jayc jayce jaycek jaycen
jayceon jaycion jaycob jaycub jaydan jaydden jayden jaydenjames jaydenn jaydian jaydien jaydin jaydis jaydn
jaydon jaydrian jaydrien jaydun jaydyn jayeden jayel jayen jayhan jayin jayion jayjay jayke jaykob jaykub
jaykwon jaylan jayland jaylann jaylen jayleon jaylin jayln jaylon jaylun jaymar jaymari jaymarion jaymason
jayme jaymen jaymere jaymes jaymeson jaymi jaymian jaymien jaymier jaymin jaymir jaymison jaymon jaymond jaymz
jayon jayquan jayr jayren jayro jayron jaysaun jayse jaysean jaysen jayshaun jayshawn jayshon jaysiah jaysin
jayson jaysson jaystin jayston jaysun jayten jaythan jaythen jaython jaytin jayton jayvan jayvaughn jayvaun
jayveion jayven jayveon jayvian jayvien jayvier jayvin jayvion jayvis jayvon jayvonn jayvonne jayvyn jaywen
jayzen jayzion jayzon jaz jazai jazaih jazarian jazarion jazen jazer jaziel jazier jazil jazion jazir jazon
jazper jazz jazziel jdan jden jdon jdyn jeacques jeames jeams jean jeancarlo jeancarlos jeanclaude jeanluc
jeanmarc jeannin jeannot jeanot jeanpaul jeanpierre jeanty jeason jebediah jebrane jebril jebron jecaryous
jecori jed jedadiah jedaiah jedediah jeden jedi jediah jedidiah jedidja jedrek jedrick jeet jeeva jeevan
jeferson jeff jefferey jefferson jeffery jeffray jeffrey jeffry jefrey jefri jefrin jefry jefte jehad jehann
jehiel jehu jeiden jeip jeison jejuan jekai jekhi jelani jelany jelis jelloul jemael jemal jemar jemarcus
jemari jemario jemarion jemauri jemel jemell jemil jems jemuel jemy jenael jenaro jenathan jenner jennings
jeno jenri jenrri jenrry jenry jens jensen jenson jentezen jentzen jeoffray jeoffrey jeoffroy jeorge jeovani
jeovanni jeovanny jeovany jephte jephthe jequan jerad jerald jeraldo jerame jeramia jeramiah jeramie jeramiha
jeramy jeramyah jeran jerard jerardo jeray jere jered jerek jerel jerell jerelle jeremai jeremaih jereme
jeremey jeremi jeremia jeremiah jeremiaha jeremias jeremie jeremiha jeremiyah jeremy jeremya jeremyah jeren
jerett jeriah jeric jericho jerick jerico jerid jeriel jerik jeriko jerimah jerimiah jerimy jerimya jerimyah
jerin jermain jermaine jermal jerman jermane jermany jermar jermarcus jermari jermarion jermarius jermayne
jermel jermell jermere jermey jermiah jermichael jermon jermond jermonte jermy jerod jeroen jerold jerome
jeromiah jeromy jeron jerone jeroni jeronimo jerran jerrard jerray jerred jerrel jerrell jerren jerrett
jerrian jerrick jerrid jerrin jerrion jerrison jerrod jerrold jerron jerry jerryn jerson jeru jervin jervon
jervonte jery jeryn jerzy jesaiah jesaias jese jesean jeshaun jeshawn jeshua jeshurun jesiah jesiel jesiyah
jesko jeson jesone jesper jess jesse jessee jessejames jessem jessen jessey jessiah jessim jessime jesson
jessone jesstin jessup jessy jessym jestin jeston jesua jesualdo jesus jesusmanuel jeter jethro jetli jetmir
jetson jett jeury jevan jevante jevaughn jeven jeveon jevin jevon jevonte jevyn jewelian jeydan jeyden jeylan
jeyren jeyson jezekael jezer jeziah jeziel jezrael jezreel jezy jhace jhaden jhadiel jhair jhalil jhamari
jhamir jhan jhasir jhavon jhayden jhet jhett jhoan jhoel jhomar jhon jhonas jhonatan jhonathan jhonen jhonny
jhony jhordan jhordy jhordyn jhosmar jhostin jhovani jhovanni jhovanny jhovany jiahao jiajun jiale jian
jiancarlo jianfeng jiani jianjun jianni jianny jianping jianwei jiany jibrail jibran jibrane jibreel jibriel
jibril jibrile jibryl jie jihad jihoon jilali jilan jilani jildaz jiles jilian jillali jilyan jim jimari
jimarion jimel jimes jimi jimin jimmi jimmie jimmy jimy jin jino jiovani jiovanni jiovanny jiovany jiovonni
jiraiya jiri jiro jishnu jismy jivan jiwoo jjesus jkwon jmar jmarcus jmari jmarion jmauri joab joachim joachin
joackim joackym joacquim joad joah joahn joakim joakin joakym joam joan joandy joanel joanes joangel joani
joanick joanis joanito joannes joannet joanni joannic joannice joannin joannis joanthony joao joaogabriel
joaopedro joaovictor joaquim joaquin joas joash job jobani jobanny jobany jobe jobie jobst joby jocelin
joceran jocerand jochen jocsan jodan joden jodokus jody joe joeangel joeanthony joeb joed joeffrey joel joell
joelson joemar joemy joen joeseph joesiah joesph joevin joevon joey joeziah joffray joffre joffrey joffroy
jofre jofrey joha johad johah johakim joham johan johanan johandy johanel johanes johanick johanis johann
johannes johannick johansel johanson johao johary johathan johel johen johlan john johna johnanthony johnas
johnatan johnathan johnathen johnathin johnathon johnathyn johnaton johnattan johnavan johnavon johncarlo
johncarlos johndavid johnel johnell johnfrancis johnhenry johnie johnluke johnmark johnmichael johnn
johnnathan johnni johnnie johnny johnpatrick johnpaul johnray johnrobert johns johnson johnston johnta johntae
johntavious johnte johnthan johnthomas johny johsua johvany joinville jojo jokin jolan jolann jolen jolhan
jolhann jolian jolon jomal jomar jomari jomarion jometh jon jona jonael jonah jonahs jonai jonan jonanthony
jonas jonass jonasz jonatan jonathan jonathane jonathann jonathen jonathon jonathyn jonavan jonaven jonavin
jonavon jonay joncarlo joncarlos jondavid jonel jonell jones jonhatan jonhy joni joniel jonis jonlucas jonmarc
jonmichael jonnathan jonnhy jonny jonothan jonovan jonpaul jontae jontavious jontavis jontavius jontay jonte
jontez jonthan jontrell jonuel jonus jony jood joon jophy jora jorah joram joran jorann jord jordan jordani
jordann jordanny jordany jordell jorden jordhan jordi jordie jordon jordy jorel jorell joren jorey jorg jorge
jorgedavid jorgeluis jorgen jorhan jorian joric jorice jorick joriel jorik joris jorisse joritz jorje jorlan
jorma jorn jorrin jorris jorry jorryn jorrys jory joryan joryce jorys jos josafat josai josaiah josaphat
joscelin joscelyn joschka joschua jose josealberto josealfredo josean joseandres joseangel joseantonio
josearmando joseba josecarlos josedaniel josede josedejesus josef joseff joseiah josejuan josejulian josel
joselin joselito joseluis joselyn josemanuel josemaria josemiguel josep joseph josephat josephin josephus
joset joseth josgar josh joshau joshaun joshawn joshia joshiah joshua joshuah joshuan joshue joshuwa joshwa
josiah josiaha josiahs josian josias josic josick josiel josiha josimar josip josiya josiyah joska joslain
joslin joslyn josman josmar jospeh josquin joss josse josselin josselyn josserand jossiah jossiel jossua
jossuah jossue jost josten jostin josu josua josuah josuan josue josuel josuha josuhe josyah josyan jotham
jouan joubert joulian jouliann joulyan jounaid jounaidi jounayd jouneid jouneyd jourdain jourdan jourden
jousha jovahn jovan jovane jovani jovanie jovann jovanni jovannie jovanny jovante jovany jovaughn jovaun jove
joven jovian jovica jovin jovino jovon jovonne jovonni jovonte jowan jowel jowell joze jozef joziah joziyah
jozsef jozua jquan jrake jream jsean jshaun jshawn jshon jsiah json juan juanangel juanantonio juancarlos
juandavid juandedios juandiego juanito juanjesus juanjo juanjose juanluis juanmanuel juanmiguel juanpablo
juany juaquin juba jubal juda judah judas judd juddson jude judes judex judge judiah judickael judikael judson
judycael juel juell juelz juelze jugurta jugurtha juilo jujuan julan julaybib jule julen juleon jules julez
juliam julian juliano julias julicien julien julio juliocesar julion julious juliun julius jullian jullien
jullyan julo julot juluan julyan julyann julyano julyen julyo jumarion jun junah junaid junayd juneyd junhao
juniel junien juninho junior junius junjie junot juny jupiter jupp jurek jurem jurgen jurgi juriel jurien
jurij juris jury jusiah just justan justen justice justin justinian justiniano justinien justino justis justo
juston justus justyn jusuf juvenal juvens juventino juwan juwon jveon jvion jvon jyair jyaire jyden jyles
jymere jymir jymmy jyquan jyran jyren jyrin jyron jysiah jyson kaamil kaan kabeer kabil kabilan kabir kabren
kace kacem kacen kaci kacim kacper kada kadafi kadan kadar kadarious kadarius kadarrius kadda kadden kadder
kaddour kade kadean kadeem kadein kadem kaden kader kadeyn kadialy kadien kadim kadin kadir kadon kadour kadri
kadrian kadyn kaed kaedan kaeden kaedin kaedon kaedyn kaegan kaegen kael kaelan kaelann kaeleb kaelem kaelen
kaelib kaelob kaelon kaemon kaenan kaeo kaesen kaeson kaesyn kaevion kaevon kafil kagan kage kagen kahan
kahari kaheem kaheim kahel kahiau kahil kahill kahim kahin kahis kahle kahleb kahleel kahlel kahlil kahmani
kahmari kahne kahoni kahraman kahron kahseem kahyl kahys kahyss kai kaid kaidan kaiden kaidin kaidon kaidyn
kaiea kaien kaiet kaige kaigen kaiis kaikoa kail kailan kailane kailann kailash kaileb kailen kaileo kailer
kailon kailub kaim kaimana kaimen kaimi kaimipono kain kainalu kainan kaine kainen kainoa kainy kaio kaipo
kaire kairee kairen kairo kairon kairos kais kaisei kaisen kaiser kaishawn kaison kaiss kaissane kaisse kaito
kaius kaiven kaivon kaiyan kaiyden kaiyen kaiyon kaiys kaiyu kaizen kaizer kajan kajetan kajon kajuan kalab
kalahan kalai kalan kalani kalden kale kaleab kaleb kaled kaleel kaleem kalel kalem kalen kaleo kaler kaleth
kalev kalib kalid kalide kalidou kalieb kalief kaliel kalif kalifa kalik kalil kalilou kalim kaliq kalique
kalis kallan kallen kallin kallon kalman kalob kalon kalou kaloyan kalu kalub kalum kalven kalvin kalvyn
kalvynn kalyan kalyb kalyl kamaal kamal kamaldine kamale kaman kamar kamardine kamare kamaree kamareon kamari
kamarian kamarii kamario kamarion kamarius kamarr kamarri kamarrion kamau kamauri kamaurion kamaury kamden
kamdin kamdon kameel kamel kameldine kamele kamen kameran kameren kamerin kamerion kameron kamerone kameronn
kamil kamilo kamis kammel kamon kamorion kamraan kamran kamren kamrin kamron kamrone kamronn kamuela kamuran
kamyl kanaan kanai kanaloa kanan kanav kanden kandioura kandjoura kandon kane kanen kani kaniel kaniela kanin
kanishk kanjoura kannan kannen kannon kanoa kanon kanta kantara kantin kanut kanye kanyon kaon kaos kaou
kaourantin kaourou kaoussou kapena kapil kapilan kapish kapone kapono karam karamba karamo karamoko karan
karanveer karanvir karar karas karch karde kardell karder kardin karee kareem karel karell karem kariel karil
karim karime karion karis karish karl karlheinz karlo karlos karloz karlton karmell karmello karmelo karmine
karmyne karnell karo karon karriem karron karsen karsin karson karsten karston karter kartez karthik
karthikeya kartik karver karyl karym kasai kasch kase kasean kaseem kasem kasen kaser kash kashaun kashawn
kashe kashif kashius kashmere kashton kashun kashus kashyap kasim kasimir kasin kasir kason kaspar kasper
kasra kassa kassam kassem kassen kassian kassim kassime kassius kasson kassoum kassym kasten kaston kasyn
kathan kathen katib kato katrell kaua kauan kaushal kaushik kavan kavari kavaughn kaveh kaveion kavell kaven
kaveon kavi kavian kavin kavion kavish kavishan kavon kavone kavontae kavonte kawai kawan kawika kawliga kawon
kayam kayan kaycen kayd kaydan kayde kayden kaydenn kaydin kaydn kaydon kaydyn kayel kayen kayhan kayim kayin
kayis kayl kaylan kaylann kayle kayleb kaylen kaylian kaylib kaylo kaylob kaylon kaylub kaylup kaym kayman
kaymen kaymon kayn kaynan kayne kaynen kayo kayon kayoum kayoume kayran kayron kayrone kayronn kays kaysan
kaysen kayser kayshaun kayshawn kayson kayss kayssan kayssane kaysse kaysson kayton kayvan kayven kayvion
kayvon kaywan kayzon kazan kazden kazem kazen kazi kazim kazimierz kazimir kazmir kazu kazuki kazuo kden kdyn
keaden keagan keagen keaghan keagin keagon keahi keaka kealan kealen kean keanan keandre keane keanen keann
keano keantae keante keanthony keanu keany keaston keatan keaten keathan keatin keaton keaun keaundre keaven
keavion keavon keawe keba kebin kebir kebron kedan kedar kedarius keddy keden kedran kedric kedrick kedus
kedwin kedy keean keefe keefer keegan keegen keeghan keegun keelan keelen keelian keelon keelyan keen keenan
keene keenen keensley keeran kees keeshawn keeton keevan keeven keevin keevon keeyan keeyon kegan kehan kehann
kehinde kei keian keiandre keidan keiden keidrick keifer keigan keigen keighan keiji keijuan keil keilan
keiland keilann keilen keilon keilyan keimar keimarion keimon keimoni kein keinan keino keion keiondre keir
keiran keiren keiron keis keisean keishaun keishawn keishon keison keita keitaro keith keithan keithen keiton
keivan keivon keiyon keizo kejuan kekai kekoa kelan keland kelane kelann kelby keldan kelden keldon keldrick
kelechi kelechukwu kelen kelenn kelhyan keliam kelian keliann kelifa kelii kelijah kelil kelim kelin kelio
kell kellan kellar kellen keller kellian kellin kellon kellyan kellyann kelman keloan kelon kelsen kelso
kelson keltan kelten keltin kelton keltyn kelven kelvin kelvion kelvon kelvyn kelvynn kelwin kelyam kelyan
kelyann kelym kelynn kelyo kemael kemaj kemal kemar kemare kemari kemarion kemarrion kemauri kemaurion kemaury
kemel kemen kemil kemis kemo kemoko kemon kemontae kemontay kemonte kemper kempton kemuel kemyl kemys ken
kenael kenai kenan kenane kenann kenard kenay kenaz kendale kendan kendarion kendarious kendarius kendarrius
kendel kendell kenden kender kenderick kendi kendji kendjy kendle kendon kendre kendred kendrell kendric
kendrick kendrik kendrix kendry kendryck kendyn kenechukwu kener keneth keng kengi kengy keni keniel kenith
kenjee kenji kenley kenn kennan kennard kenndrick kennen kenner kennet kenneth kennett kenney kenni kennis
kennison kennith kennon kenny keno kenoa kenric kenrick kenry kenshin kensley kensly kenson kenston kent kenta
kentaro kentavion kentavious kentavis kentavius kentin kento kenton kentrail kentravion kentravious kentrel
kentrell kentrevious kenty kentyn keny kenyan kenyatta kenyen kenyon kenyun kenz kenzio kenzo kenzyo keo keoki
keola keoma keon keondray keondre keone keoni keonta keontae keontay keonte keontre keony kepa kephren kepler
keran kerann kerby kerem kerfala kerian keriann keric kerim kerman kermit kern kerolos keron kerrian kerrick
kerron kerry kerryan kersley kerson kerst kertis kertys kervan kervens kervin kerwan kerwann kerwin kery
keryan keryann keryl kesan kesaun kesean keshan keshaun keshav keshawn keshon keshun kesler kesley keson
kessim kessler kessym kester keston ketan kethan keurtis keurtys kevan kevann kevaughn kevaun keveen keven
kevens keveon kevin keving kevinn kevins kevion kevon kevonta kevontae kevontay kevonte kevork kevy kevyn
kevyon kewan kewane kewann kewen kewenn kewin kewon keyaan keyan keyandre keyane keyann keyante keyaun keydan
keyden keydenn keydon keyen keygan keyhan keyin keyion keylan keylane keylann keylhan keylian keyliann keylio
keyllan keyllian keylon keylor keymari keymarion keymon keymonte keynael keynan keyne keyo keyon keyondre
keyonne keyontae keyontay keyonte keyran keyrane keyrann keyrian keyron keyronn keys keysan keysean keyshaun
keyshawn keyshon keyshun keyson keyssan keysson keyston keytan keyton keyun keyvan keyvann keyven keyvin
keyvion keyvon keywan keywann keywon kezian kezio khadar khade khaden khader khadim khadir khai khaiden khail
khairi khairy khais khaiss khalan khale khaleb khaled khalee khaleed khaleel khaleem khalel khalen khalib
khalid khalide khalidou khalief khaliel khalif khalifa khalik khalil khalile khalilou khaliq khalis khaliss
khallil khalon khalyl khalys khamani khamar khamari khamarion khamauri khamel khameron khamis khamoni khamren
khamzat khan khane khang khanh khani khaos khaoussou kharan khari kharim kharon khary khasir khassim khatir
khattab khawaja khayam khayden khayree khayri khays kheir kheirdine kheireddine kheiredine kheiron khelaf
khelian khelifa khelil khelis khellil khelyan khemais khemara khemis khemissi khemisti khemys khenan khenzo
kheo khephren kherdine kheredine khevin kheyron khiem khier khim khimani khiree khiry khiyon khizer khlifa
khmari khoa khoen khoi kholton khoren khris khristian khristopher khriz khrystian khrystopher khurram khush
khushal khyan khye khylan khyle khylen khyler khylian khylil khylon khyree khyren khyri khyrin kiai kiam kian
kiandre kiante kichenin kidus kiefer kiegan kiel kielan kien kienan kier kieran kierann kierce kiere kieren
kierian kierin kiernan kieron kierre kieshawn kiet kieth kiev kijani kijon kijuan kike kiko kilan kilani
kilany kile kilhyan kiliam kilian kiliann kilien kilik killan killiam killian killiann killien killyan
killyane killyann kilyam kilyan kilyane kilyann kimani kimar kimarion kimball kimeo kimetz kimo kimon kimoni
kinai kinan kinay kincade kincaid kinden kindred kinen king kingdavid kingdom kingjames kingsley kingsten
kingstin kingston kinnick kino kinser kinson kinston kion kionte kiowa kipp kiran kirane kirby kiree kireg
kiren kirian kiril kirill kirin kirk kirkland kirollos kiron kirt kirtan kirubel kiryan kiryann kishan kishawn
kishon kislon kissima kito kivanc kivin kiwan kiyam kiyan kiyann kiyen kiyon kiyoshi kizer kjuan klaidi klajdi
klark klaudio klaus klay klayten klayton kleber klebert kleden kledi kledy kleidi klein klejdi klemens klement
kleo klever klevi klevis kleyton klifa klint klivio klodwig klyde kmari kmarion knight knoah knowledge knox
knud knut knute koah koal kobe kobee koben kobey kobi kobie kobin koby kobyn koceila koda kodah kode koden
kodey kodiak kodjo kody koehn koen koffi kofi kohan kohei kohen kohl kohle kohler kohlton kohner kohyn koji
kojo koki kokou kolbe kolben kolbey kolbin kolby kolden koldo koldobika kole koleman koleson koleton kolia
kolin kolja kollen kollin kollyn kolsen kolson kolt koltan kolten kolter koltin kolton koltyn koly kolya kolyn
komari kome konan kong kongmeng kongpheng konnar konner konnor konogan konor konrad konstandinos konstantin
konstantine konstantinos kooper koran korantin koray korban korben korbin korbyn kord kordae kordai korday
korde kordel kordell kore koren korentin korey koreyon korion kornel kornelius kornell koron kort kortez
kortland korver korvin kory kosei kosisochukwu kosma kossay kossi kosta kostas kostia koston kosuke kota
kotaro kouadio kouakou kouame kouassi kouider kouper kouros kourosh koussai koussay koven kovi kowen kraig
krasimir kratos kraven krayton kreszenz krew krikor krim krimo kris krish krishan krishawn krishay krishiv
krishn krishna krishon krisley krisna kriss kristan kristhian kristian kristijan kristion kristjan kristo
kristof kristofer kristoff kristoffer kristofor kriston kristophe kristopher krisztian krithik kriz kron kross
krrish krue kruse krush kruz kruze krys kryss krystian krystofer krystopher kryton krzysztof ksawery kshaun
kshawn kuba kubilay kudret kuider kullen kumar kunal kunibert kuno kunz kuper kuron kursad kursat kursley kurt
kurtis kurtiss kurtys kush kushal kutay kutter kuzey kvaughn kveon kvon kwabena kwadwo kwaku kwali kwamaine
kwame kwan kwasi kweku kweli kwesi kyair kyaire kyale kyam kyan kyandre kyann kyce kycen kyden kydon kyeir
kyel kyen kyeran kyhan kyheim kyion kyjuan kylan kyland kylane kylann kylar kyle kylen kyler kylhian kyliam
kylian kyliann kyliano kyllan kylliam kyllian kylliann kyllyan kylon kylor kylson kylyan kylyann kymael kymani
kymany kymari kymarion kymarley kymeo kymere kymir kymon kymoni kynai kynan kynane kynann kyng kyngston kyo
kyon kyran kyrann kyre kyree kyrel kyrell kyren kyrese kyrian kyriann kyrie kyril kyrill kyrillos kyrin kyrio
kyrollos kyron kyros kyrus kysan kyse kysean kysen kyser kyshaun kyshawn kyshon kysir kyslon kyson kyston
kyvan kyvon kyzer laakea laaziz laban labib labrandon labrian labron labryan lacen lacene lachemi lachlan
lachmi lacina lacine ladainian ladale ladamian ladamien ladamion ladanian ladarian ladarion ladarious ladarius
ladarren ladarrian ladarrion ladarrius ladavion ladd laddie ladell laden laderion laderrick laderrion
laderrius ladewig ladi ladislao ladislaus ladislaw ladji ladjy ladon laelien laerte laeton lafayette lago
lahbib lahcen lahcene lahkdar lahlou lahoiri lahouari lahoucine lahoussine lahsen lahssen lahyan lahyann laid
laiden laidi laidine laifa laim lain laird laith laiton lajuan lakai lakbir lakdar lake lakeith lakel
lakendrick lakhdar lakhwinder lakoda laksh lakshan lakshya lalith lalo lam lamaj lamar lamara lamarcus
lamareon lamari lamario lamarion lamarius lamark lamarkus lamarr lamba lambert lamberto lambertus lambrecht
lamel lamere lamichael lamin lamina lamine lamini lamir lamjed lammert lamon lamond lamondre lamone lamont
lamontae lamonte lamontez lamri lanard lance lancelin lancelot lancer lancine landan landen lander landin
landing landis landon landy landyn landynn lane lanell lang langdon lange langston lanig lanny lanorris
lansana lantz lanzo laoiri laoni laouari laouen laouenan laouni laouny lapo laquan laquarius laquavion
laquintin laquinton larbi larell larenz larenzo largo lario larnell laro laron larone laroussi laroy larrell
larri larron larry lars larsen larson lary lasaad lasad lasana lasean lashaun lashawn lashon lashun laslo
lason lassaad lassad lassana lassane lassen lassina lassine lastat laszlo lataveon latavion latavious latavius
late lateef laterrance latham lathan lathaniel lathen lathon lathyn latif latrail latravion latravious
latrayvion latrel latrell latrelle latron latroy latu latyr laudelino laugan laughan launy laureano laurence
laurencin laurens laurent laurentin laurentino laurentiu laurentius laurenz laurenzo lauri laurian lauriano
lauric laurice laurick laurids laurik laurin lauro lautaro lautfi laux laval lavan lavar lavarious lavaris
lavaughn lavel lavell lavelle laventure lavern laverne lavon lavont lavontae lavonte lawayne lawrance lawrence
lawrens lawry lawsen lawson lawton layachi layam layann layden laydon laye layhan layin layke layl layne layon
layonn layron layronn layson layten layth laythan laythen layton layvin lazar lazard lazare lazarion lazaro
lazarre lazarus lazavion lazer lazhar lazhare laziz lazlo lazreg lazzaro leaf lealand leam leamon leander
leandre leandrew leandro leandros leandru leandry leanthony leart lebron lebrun ledarius ledger ledio ledion
ledri lee leeam leeham leelan leeland leelen leelyn leeron leeroy leevan leevay leeven leevi leewan leewen
legend leger legion lehi lehny leho lehyan leiam leib leiby leif leilan leiland leiny leis leith leito lejuan
lekbir lekendrick lelan leland lelend lelian lelio lelynd lelyo lemar lemarcus lemarion lemi lemmy lemuel lemy
len lenard lendon leng leniel lenin lenis lenix lennard lennart lennert lenni lennin lenno lennon lennox lenny
lennyn lennys leno lenox lens leny lenyn lenys lenz lenzio lenzo leo leoanrdo leobardo leocade leocadio leodan
leodegario leoh leoluca leomar leon leonard leonardo leonce leoncio leondre leonel leonell leonhard leonid
leonidas leonides leonidis leonidus leonien leonin leonis leonit leonitus leontae leontel leontin leonus
leonys leopaul leopol leopold leopoldo leor leosvel leotis leovardo leovigildo lequan leron lerone leroy lery
lesean leshaun leshawn lessandro lessio lestat lester lesther leszek leto letrell letterio leul lev levan
levani levar levaughn levell levelle leven levent levente levi leviathan levin levine levis leviticus levon
levontae levy levyn lewan lewen lewin lewis lewys lex lexington lexton leyam leyann leyhan leylan leyland leyn
leyni leyo leyson leyth leyti leyton leyvin lezio lhabib lhacen lhacene lhachmi lhadi lheo lhiam lhoucine
lhoussain lhoussaine lhoussine lhyam liaam liad liam liamine lian liandro liang liano lias liazid liban
libasse liberato libero libert liberto liborio librado licinio licio lidio lido liebert liece liedson lief
liem lienzo lier lies liess liesse lieven lievin life light liham liher lihyam liiam lijah lilan liliam
liliano lilien lilio lillo lilouan lilyan lilyo lin lincoln lincon lindell linden lindo lindon linford link
linken linkin linkoln linkon lino linus linwood linzo lio lion lionardo lionel lionell lionnel liony lior
lioris liorys liova lipa liran lirio liron liroy liroye lisander lisandro lisandru lisardo lisian lisio
lissandro liston liton liutpold livai livan livann livay liven livian livier livio liviu livyo liwan liyam
liyan liyann liyes lizandro lizer liziano lizio ljubisa lleyton lliam llibert llorenc lloris llorys lloyd lluc
lluis llyam loai loam loay loaye lochlan lochlann locke locklan lockman loden lodewijk lodois lodovico loeiz
loen loenan loenn loenzo loevan loevann lofti lofton logan loganjames logann logen loggan loghan loghann logon
logun logyn loham lohe lohen lohengrin lohgan lohic loic loick loid loig loik loisl loiz loki lokman lokmane
lokmen lolan loman lomig lonan london lonell long longin longinos lonis lonnell lonni lonnie lonny lonys
lonzell lonzo looka lookas lope loqman loqmane loqmen loran lorant lorca lorcan lord lorencio lorenco lorens
lorenso lorent lorentin lorentz lorenz lorenzo lorenzzo loreto lorian loriano loric lorick lorien lorik loris
loriss lorne lorrain lorrenzo lorris lorrys loryc loryck loryk lorys losseni losseny lotar lotfi lotfy
lothaire lothar lothario lou louai louam louardi louarn louay louaye loucas loucca loucenzo loucian louciann
louciano loucif loucka louckas loucyan louden loudji loudwig louei louey loueye loui louidji louidjy louie
louines louis loukas loukass loukian loukman loukmane loumeo lounas lounis louniss louny lounys louqman
louqmane lourenco louri loury loutfi louwan louwen louy louys lovan lovann lovell lovelle lovensky lovis lowan
lowann lowel lowell lowen lowenn lowens lowik loyal loyan loyann loyc loyd lrey lroenzo luan luar luay lubert
lubin luc luca lucah lucan lucas lucay lucaz lucca luccas lucciano luccio lucenzo lucet luchenzo luchiano
lucho lucian lucianno luciano lucide lucien lucienzo lucilien lucinio lucio lucious lucius lucjan luck lucka
luckas lucke lucky lucman luco lucus lucyan ludan luder luderce luderic luderick ludewig ludger ludgi ludgy
ludji ludjy ludo ludovick ludovico ludovik ludowic ludric ludrick ludvic ludvick ludvig ludvik ludwick ludwig
ludwik ludwin ludwing lugan lughan luguy luhan luidgi luidgy luidji luidjy luiggi luiggy luigi luigino luigui
luiguy luigy luiji luis luisalberto luisangel luisantonio luisdavid luiseduardo luisenrique luisfelipe
luisfernando luismanuel luiz luk luka lukah lukas lukasz lukaz luke luken lukes lukian lukis lukman lukus lulu
lunis lupe lupicinio lupin lupo luqmaan luqman luqmane lusiano lutfi luther lutxo lutz luuk luvio luys lyaam
lyad lyall lyam lyamin lyamine lyamm lyan lyandro lyano lyas lyazid lydell lyderic lyderick lydian lydon lyece
lyed lyem lyenzo lyes lyess lyesse lyfe lyham lyhan lyhann lyiam lyle lylio lyllian lyman lymeo lynael lyncoln
lyndell lynden lyndon lynkin lyno lynx lyon lyonel lyonnel lyoris lyrick lyron lyrone lyronn lyroy lysander
lysandro lysian lysio lyssandro lyubomir lyvan lyvann lyven lyvio lywan lywann lyzandro lyzio maadi maalik
maamar maan maanas maanav maarten maati maaz mabrouck mabrouk mac macade macai macaiah macaire macalister
macallan macallister macario macarthur macaulay macauley maccoy mace macen maceo maceson macgregor machai
machi macia maciej macin macinissa mack mackay mackenson mackey macklin macky maclain maclean maclin macon
macoy macrae macsen mactar madala madalin madane madani madany madassa maddax madden maddex maddin maddix
maddoc maddock maddon maddox maddoxx maddux maddyx madec madeg maden madex madgid madhav madhi madhy madian
madiane madiba madigata madih madihawa madil madimaro madin madior madiou madis madix madji madjid madjide
madou madox madrick mads madsen madyan madyane maedine mael maeldan maelhan maelian maelic maelick maelik
maelio maelo maelyo maeron maeronn maes maeson maevan maeven mafoud magamed magd magdaleno magdi magdiel magdy
maged magellan magi magic magid magide magin magnum magnus magomed maguire mahad mahadi mahady mahamad
mahamadou mahamane mahamat mahame mahamed mahamet mahammed mahamodou mahamoud mahamoudou mahamud mahari mahdi
mahdy maheddine mahedine mahefa maheidine mahendra maher mahery mahesh mahey mahfoud mahiddine mahidine
mahieddine mahiedine mahil mahin mahir mahit mahjoub mahkai mahki mahlik mahlo mahlon mahlone mahmad mahmadou
mahmed mahmood mahmoud mahmoudou mahmud mahmut mahon mahone mahonri mahony mahran mahrane mahrez mahsum mahsun
mahydine mahyl maian maichol maick maickel maicky maico maicol maicon maid maiden maidine maieul maik maike
maikel maiki maikol maiky mailo mainor maiol mairick mairon mairone maironn maisen maison maiwan maixent majd
majdi majed majestic majid majide major majoric majoub makaden makael makahi makai makaih makail makaio makale
makan makana makani makar makari makarios makaveli makel makell makenson makha makhai makhan makhari makhi
makhlouf makhtar maki makih makin maklouf makoa makoto makram makrem maks maksen maksim maksym maksymilian
maky makye makyi makyle malacai malachai malachi malachy malacki malakai malakei malakhai malakhi malaki
malakia malakie malakii malaky malakye malal malamine malan malang malcolm malcom malcome male maleak maleaume
malec malechi maleck maleek maleik malek malekai malekhi maleki maleo malho malhon malhone malhonn malic
malichai malichi malick maliek maliik malik malikah malikai malike malikhi maliki malikiah maliky malikye
maliq malique malkiel malko malkom malle mallone maloan maloh malon malone malonn malony malow malown malte
malvin malvyn malween malwen malwin malyck malyk malykai malyki mamadi mamadou mamadouba mamady mamar mamby
mamedi mamedy mamerto mammadou mammar mamode mamoud mamoudou mamoun mamoune mamour mamoutou manaf manahau
manan manao manas manase manases manasse manasseh manatea manau manav mande mandela mandell mandiou mandjou
mandresy mandson manec manech maneck manef manek manel maneo manes manex manfred manfredi manfredo manfried
manh mani maniame manik manil manis manish manley manlio mannie manning mannix manny mano manoa manoach manoah
manoel manohe manoj manolin manolis manolito manolo manoubi manouk manraj manrique mansa manson mansoor mansor
mansour manssour mansur mansuy mantas manu manua manual manuarii manuel manuele manuelo manutea manveer manvir
manyl manzo manzon maodan maodez maodo maogan maoh maolan maony maor maoris maoro maory maoulida marat marbin
marc marcal marcanthony marcantonio marcas marceau marcel marceliano marcelin marcelino marcelis marcell
marcelles marcelli marcellin marcellino marcellis marcellius marcello marcellous marcellu marcellus marcelly
marcelo marcelus marcely marchello marcial marciano marcien marcin marcio marck marco marcoantonio marcos
marcques marcquis marcu marcus marcuz marde mardemoutou mardiros mardoche mardochee marec mareck marek mareon
margarito marianno mariano maric marice marico maricus marien marijan marik marimoutou marinel marinho marinko
marino marinus mario marion marioni marios mariot marius mariusz marjon mark markale markangelo markanthony
markavion markavious markavius markcus markee markeem markeese markeis markeise markeith markel markell
markelle markes markese markevion markevious markevius markez markham markies markiese markis markise marko
markos markus marlan marland marlin marlon marlone marlonn marlown marnell maroan maroin maroine maron marouan
marouane marouen marouene marouf marqez marquail marqual marquan marquavion marquavious marquavis marquavius
marquay marque marquee marquel marquell marquelle marques marquese marquett marquette marquez marqueze
marquice marquies marquinn marquis marquise marquiz marquize marquon marqus marrell marrio marrion marrius
mars marsault marsean marsel marsell marshal marshall marshaun marshawn marshon marshun marso marston
martavion martavious martavis martavius martel martell marten martese martez marteze marthial marthy marti
martial martim martin martinez martinho martiniano martinien martinjr martino martins martise martrell martxel
marty martyn martyr maruan marveen marvel marvell marvelle marvellous marvelous marven marvens marvin marvine
marving marvinn marvins marvion marvon marvyn marvyne marvynn marwan marwane marwann marwen marwene marwin
marwyn marx maryjan maryo maryus maryvon marzell marzio marzouk masai masaki masao masato masen masiah masih
masin masinissa masire maslah mason masoud massai massamba massena massi massiah massiga massil massila massim
massimiliano massimo massin massine massinisa massinissa massis masson massoud massy massyl massyle mastan
masten master masud masyn matahi matai matan matane matar matas matayo mate mateen matei mateis matej mateja
matene matenzo mateo mateos materne mateu mateus mateusz mathais mathan mathayus mathei matheis mathenzo
matheo matheos mathes matheson matheu matheus mathew mathews matheys mathia mathias mathieu mathieux mathiew
mathijs mathilin mathiou mathis mathiss mathisse mathius mathusan mathushan mathyas mathyeu mathyis mathyss
mati matias matice maties matieu matija matilin matilio matin matine matio matis matiss matisse matiu matix
mats matson matt mattan mattei matteis matten mattenzo matteo mattes matteu matteus mattew mattews matthais
matthan matthaus mattheo matthes mattheus matthew matthewjames matthewryan matthews matthias matthieu
matthieux matthiew matthis matthyas matthys matti mattia mattias mattieu mattiew mattin mattis mattix mattox
mattya mattyas mattys maturin matus matvei matvey matyas matylio matys matyss matysse matz maudez maugan maui
maurad maurade mauri maurice maurici mauricio mauril maurilio maurin maurio maurion maurisio maurizio mauro
maurus maury maven maveric maverick maverik mavin mavric mavrick mavrik mavryk mawel mawen max maxamilian
maxamillion maxamus maxan maxandre maxans maxel maxemiliano maxen maxence maxendre maxens maxent maxfield maxi
maxim maxime maximiano maximien maximilian maximiliano maximilien maximillian maximilliano maximillien
maximillion maximino maximo maximos maximum maximus maxmilian maxmillian maxmillion maxo maxon maxsim maxson
maxten maxton maxum maxwel maxwell maxx maxximus maxxwell maxym maxyme maxymilian mayan mayank mayas mayass
mayco maycol mayden maydin maydine mayedine mayel mayer mayeron mayes mayess mayeul mayke maykel mayki maylo
maylon maylone maylonn maynard maynor mayol mayrick mayron mayrone mayronn mayronne mayson maysson mayur
mayuran mayven mayvin mazen mazhar mazigh mazin mazine mazir mazlum mbacke mbarek mbark mbaye mbemba mcalister
mcallister mccade mccain mccarthy mccarty mcclain mcclellan mccoy mcgregor mcguire mckade mckale mckay
mckennan mckennon mckeon mckinnon mckoy mckyle mclain mclane mclean mcrae mead mebarek mebrouk mechel meddhi
meddhy meddi mederick mederik medhansh medhi medhy medi medin medji medjid medoune medric medrick medy medyne
meen meer meet meftah mehamed mehana mehand mehddi mehddy mehdi mehdine mehdy mehedi meher mehidi mehidine
mehkai mehki mehmed mehmet mehmetali mehmetcan mehmethan mehran mehrez mehul meidhi meidhy meidi meidy meihdi
meikhi meiko meilech meinhard meino meinolf meinrad meir mejd mejdi mejid mekael mekai mekel mekhai mekhi meki
mekiah mekki mekky mel melachi melan melbin melchior melchizedek melchor meldine meldrick melecio melian
meliani melick melih melik melio meliton melk melki melkior mellon meloud melquiades melquisedec melric
melrick melson melveen melvil melville melvin melvinn melvy melvyn melvyne melvynn melwan melwann melwen
melwin melyan melyo memet memphis memphys menachem menad menahem menard menashe mendel menderes mendes mendhi
mendhy mendrick mendy menelick menelik meng mennad menno menouar menouer menphis menphys mensah mensour menzo
merced mercer merdi merek mergim meriadec meriadeg meric merick merih merik merit merle merlin meroine meron
merouan merouane merri merric merrick merrik merril mert mervan merveil mervin mervyn merwan merwane merwann
merwen merwin merzak merzouk meschac meshach mesiah meson messali messan messaoud messi messiah messon messone
mestafa mestapha mesud mesut mete metehan metin meven mevin mevlut mevrick mewan meyan meydi meydine meyer
meylan meylann meyron meyronn meyson meyssan meysson meyven meyyan mezian meziane mezyan mezyane mezziane
mhamed mhammed mhedi mhedy mheidi mher miaro mica micael micah micahel micai micaiah mical micha michael
michaeljames michaell michaelryan michah michai michail michal michale micheal michee michel michelangelo
michelet michelin michiah michoel miciah micipsa mick micka mickael mickail micke mickel mickey micky mico
midian miecislas miecislaw miecryslaw miecyslaw mieczeslaw mieczislaw mieczyslas mieczyslaw mieszko miftahou
migael migel miguel miguelangel miguelito migwel mihai mihail mihailo mihaita mihajlo mihir mihoub mihran
mikael mikaele mikah mikahil mikai mikail mikal mikale mikayil mike mikeal mikel mikell miken mikey mikhael
mikhai mikhail mikhi mikias mikie mikis mikiyas mikkel mikko miklo miklos miko mikol mikolaj miky mikye mikyle
milad milam milann milano mile miled milen milenko milenzo miles milez milhan milhane milhann milian miliani
miliann miliano miliau milig milind milio miljan milko millan millard miller millian million millo mills milo
miloh milorad milos milosz miloud miloude miloudi milovan milow miltiade milton milyan milyann milyano mimon
mimoun mimoune min minas minato ming mingo minh minkes mino minor miodrag miquan miqueas miquel mir mirabeau
mirac miradji miran mirando miraz mircea mirco mirhan mirhat mirjan mirkan mirko miro miron miroslav miroslaw
mirsad mirtho mirza misael misel mishael mishawn mishka missael missak missing missipsa missoum mister mistral
mitch mitchel mitchell mithat mitko mitt miyaz mizael mizraim mladen moaad moaaz moad moadh moataz moatez
moayad moayed moaz mobark mobeen moche mocktar moctar modesto modi modibo modou mody moemen moez mogan moha
mohab mohad mohamad mohamadi mohamadou mohamed mohamedali mohamedamin mohamedi mohamet mohammad mohammadi
mohammed mohammedali mohammet mohamud mohan mohanad mohand mohaned mohann mohannad mohcen mohcene mohcine
mohib mohid mohieddine mohit mohmed mohrad mohsen mohsin mohsine mohssen mohssin mohssine moise moises moishe
moiz mokhtar mokrane moksh moktar mokthar moleon moliere molla momar momed momen momin momo momodou monaim
moncef moncif monder mondher mondir mongi monib monico monir monire monish monji monroe monsef monsif monsour
monssef monta montacer montae montasar montassar montasser montavion montavious montavis montavius montay
monte montel montell monterio monterius montez montfort montgomery montoya montrae montrail montravious montre
montreal montrel montrell montrelle montrey montrez montrice monty monzon moosa mor morad morade moran morand
mordchai mordche mordecai mordechai mordehai mordekhai morel moreno morgad morghan morgun morhad mori moriba
morice moris moritz moriz morlaye morley moro moroni morris morrison morrissey mortada morten mortimer morton
morvan morwan mory mosaab mosbah mose moses moshe mosheh mosiah moss mossa mossaab mosses mossimo mostafa
mostapha mostefa mostepha motaz moua mouaad mouad mouade mouadh mouayad mouayed mouaz moubarak moubine mouctar
moudjahid moudjib moudjibou mouez moufdi moufid mouhad mouhamad mouhamadi mouhamadou mouhamadoul mouhamed
mouhamet mouhammad mouhammadou mouhammed mouhand mouhcine mouheb mouhib mouhoub mouhsin mouhsine mouhssin
mouhssine mouiz moujib moukhammad moukhtar moukim mouktar moulay moulaye mouldi mouley mouloud moumadjad
moumen moumine mounaim mouncef moundhir moundir moundy mouner mouniapin mounib mounim mounir mounire mounirou
mounji mounoussamy mounsef mounsif mountaga mountassir mourad mourade mourrad mourtaza mousa mouslim mouslime
moussa moussaab moussab moustafa moustakim moustapha moustoifa moutoussamy moyses mozart mpaly muaad muaaz
muad muadh muammer muath muaz mubarak mucahid mucahit mudassar muhamad muhamadou muhamed muhamet muhammad
muhammed muhammer muhammet muhannad muharem muharrem muhib muhittin muhsin mujahid mujtaba mukhtar mukul
mukund muller mumin muneeb muneer munir murad murat murdoch murilo murphy murray mursel murtaza musa musab
muslim muslum mussa mustaf mustafa mustapha mutaz mutlu muzaffer muzamil muzammil mycah mycal mychael mychal
myckael myer myers myguel mykael mykai mykail mykal mykale myke mykel mykell mykhael mykhail mykhailo mykhaylo
mykhel mykhi mykle mykol mykola mylan mylano mylen myles mylez mylhan mylhane mylhann mylian myliano mylio
myllan mylo mylon mylow mylz mynor myquan myron myrone myronn myroslav myrtho myshaun myshawn myson mythias
naaman naasir nabeel nabel nabi nabih nabil nabile nabille nabor naby nabyl nabyle nacef nacer nacerdine
nacere nacereddine naceur nachman nachmen nacho nachum naci nacier nacim nacime nacio nacir nacor nacym nadal
nadav nadeem nadel nadem naden nader nadhem nadhir nadi nadil nadim nadime nadir nadjad nadji nadjib nadjid
nadjidine nadjim nadjime nadjy nadyr naeem nael naelan naem naethan nafa nafaa nafis naftali naftoli naftuli
nagi nagib nagim nagui naguib naguy nagy naheel naheem naheim nahele naher nahiem nahil nahim nahir nahjee
nahlan nahman nahmir naho nahom nahome nahoum nahshon nahsir nahuel nahum nahun nahyan nahyl nahym nahzir
naick naid naiel naiem naif naiim nail nailan nailey naim naimi nain nainoa nair naithan naithen najai najay
najd najee najem naji najib najibe najid najim najime najir najm najmeddine najon nakai nakeem nakhi naki
nakib nakid nakim nakoa nakul nalu nam namake naman namik namir namon namori namory nance nand nando nani nano
nanouk nans naod naofel naoh naoki naophel naor naos naoto naoufal naoufel naouri naphtali napoleon naquan
narayan narcis narciso nardo nareg narek naren naron nart nasar nascimo nasean naseem naseer naser naserdine
nasere nash nashaun nashawn nashon nashua nashwan nasiar nasiem nasier nasim nasime nasir nasire nason nasr
nasradine nasrallah nasrdine nasreddine nasredine nasri nasridine nasro nasry nassa nassar nassem nasser
nasserdine nassere nassereddine nasseredine nassib nassif nassim nassime nassin nassir nassourdine nassradine
nassredine nassri nassuf nassur nassurdine nassym naszier naszir natael natal natale natalino natalio natan
natanael natane natanel nataniel natann natao natas nate nateo nathalan nathan nathanael nathanal nathane
nathaneal nathaneil nathanel nathanial nathaniel nathann nathanual nathanuel nathanyal nathanyel nathanyl
nathao nathen natheo nathian nathias nathin nathis nathnael nathon nathyn nathys nation natis natnael natrell
natsu nattan natteo natthan nature natys naulan naun nauzet navarion navarre navarro navdeep naveed naveen
naven navid navier navin navon navraj nawad nawaf nawaz nawfal nawfel nawid nawir nayad nayal nayam nayan
nayann nayar nayati nayden nayed nayef nayem nayer nayil nayim nayir nayl naylan naylann naym nayme naysam
nayshaun nayshawn nayson nayte naythan naythen naython nayton nazaiah nazaire nazar nazareno nazareth nazario
nazeer nazere nazier nazih nazim nazime nazir nazmi nazzareno ndiaga ndrea neal neals neamiah neaven nebi
nebil nebiyu nebojsa necalli necati nechemia necim necip neco neculai ned nedal neddy neder nedim nedir nedji
nedjim neeko neel neelan neels neeraj neev nefi nefis neftali neftaly negan neguib nehamiah nehemi nehemia
nehemiah nehemias nehemy nehemyah nehil nehlan neho nehuen nehyl neiko neil neilan neill neils neiman neimiah
neithan neizan neji nejib nejim nejmeddine nejmedine nejmi nekhi neko nekoda nelco nelio nello nelo nels nelso
nelson nelu nelvin nelyo nemanja nemesio nemiah nemo nemorin nenad neo neoh neomiah nephi nere neri neric
nerick nerik nerio nermin nery nesanel nesean neset neshawn nesim nesredine nessim nessime nessym nestor
netanel nethan nethanel nethaniel nevan neven nevenoe nevil neville nevin nevo nevyn nevzat newell newen
newfel newman newton neyan neyl neylan neyland neylann neylio neymar neyo neythan neyton neyzan nezar nezim
nezir nguyen nhan nhat nhoa nhoe nholan niaki niaky niall niam nibras nicandro nicanor nicasio nicco niccolas
niccolo niceto nichalos nicholai nicholaos nicholas nicholaus nicholes nicholi nicholis nicholos nicholus nick
nickalas nickali nickalis nickalos nickalus nickey nickholas nickita nicklas nicklaus nicklous nickolai
nickolas nickolaus nickoles nickoli nickolis nickolus nickson nicky nico nicodem nicodeme nicodemo nicodemus
nicolaas nicolae nicolai nicolaie nicolas nicolau nicolaus nicolay nicoles nicoli nicolino nicolis nicolo
nicomedes nicu niculae nicusor nidal nidhal nieem nieko niel niels nielsen nigel nihar nihat nijel nikai
nikalas nikan nikel nikhil nikholas nikita nikith nikko nikkolas niklas niklaus niko nikodem nikola nikolai
nikolaj nikolaos nikolas nikolaus nikolay nikolaz nikoli nikolis nikolo nikoloz nikolozi nikolus nikos nil
nilan nile niles nill nills nilo nilolo nils nilsen nilson nilton nima nimai nimish nimrod ninho ninio nino
ninos niquan niraj niran niranjan nirav nirojan niroshan nirujan nirushan nirvaan nirvan nisaiah nisar nisarg
nischal nishaan nishad nishan nishant nishanth nishaun nissan nissen nissim nithilan nithin nithish nithusan
nitin nitish nived nivek niven nivethan nixon niyazi nizam nizamettin nizar nizard nizare nizear nkosi nkrumah
nnaemeka nnamdi noach noah noahm noahn noaim noal noam noaman noamane noar noaym nobel nobert noble nochum noe
noeh noel noelan noelann noelig noem noevan nofel noham nohame nohan nohann nohe nohlan nohlann nolaan nolahn
nolam nolan noland nolberto nolen nolhan nolhane nolhann nolin nollan nollann nolon nolwan nolyan nolyn noman
nomane nomar nominoe noname nono noodles nooh noradine noran norbert norberto nordahl norddine norden nordi
nordin nordinne noreddine noredine nori norian norick noriel norik noris norlan norman normand normane normann
norredine norrin norris north norton norvell nory noslen nosredine nosson notnamed notorious nouah nouaim
nouam nouaman nouamane nouar nouari nouaym nouba noufel nouh nouhe nouhou nouhoum noui nouman noumane noumou
nouradine nourddine nourdin nourdine nourdinne noureddin noureddine nouredine nouredinne nouri nouridine
nourreddine nourredine noury novak novan novann novica nowa nowam nowan nowell nowen nowfel nowlan noyan
nuchem nuh numan nuno nunzio nureddin nurettin nuri nuriel nurullah nusret nussen nyair nyaire nyan nycere
nycholas nycolas nydal nyeem nyel nygel nyheem nyheim nyier nykeem nykel nykell nyko nykolas nylan nylann nyle
nylen nyles nyls nylson nymir nyno nyrell nyron nysean nyshaun nyshawn nysir nyzaiah nyzier nyzir oakland
oakley obadiah obama obdulio obed obediah oberon obet obie obinna obrian obryan occuli ocean oceano ociel
octave octavi octavian octavien octavio octavion octavious octavius octavus oday odei odelin odell oden oderic
odet odil odilo odilon odin odon odran odric odrick odyn odysseas odysseus ogden oger ogier ogulcan ogun oguz
oguzhan ohan ohannes ohene oier oihan oihid oilid oinatz oisin oissim ojani ojas ojasva okacha okan okay okba
oktay oladimeji olaf olajuwon olamide olan olando olann olanrewaju olaoluwa olav olcay ole oleg olegario
oleguer oleh oleksandr oleksii oleksiy olen olgun olimpio olin olindo olivan olivarius oliver oliverio olivien
olivier oliviero olivio olivo oliwier olkan olliver ollivier olman olmo olof olrich olsen olson olti oluf
olufemi olumide oluwafemi oluwanifemi oluwaseun oluwaseyi oluwatobi oluwatofunmi oluwatomiwa oluwatosin olvin
olyver omael omair oman omani omar omare omaree omari omarian omarie omarien omario omarion omarius omarr
omarri omeed omer omero omid omir omkar omran omrane omri omur onder ondre ondrej oneal oneil onel oner
onesimo onesimus onesiphor onezime oniel onil onofre onofrio ontario onur onyekachi onyx ophelien oracio oran
orann oratio orazio orban orcun orel orelien orell oren orencio orene orens orenzo oreste orestes orestis
orfeo orges orhan ori orian oriano orie oriel orien orient orin oriol orion orkun orlan orland orlando
orlandus orlin oronde oronzo orphe orpheo orren orrin orry orso orson orsu ortwin orville oryan oryn oryon
osama osbaldo osbert oscar osciel osean oseas osee oshay oshea oshen osher osiah osias osiel osiris osirus
oskar osman osmani osmann osmany osmar osmel osmin osmond ossama ossian ossiel ossman osteen osten ostin osval
osvald osvaldo osvin oswald oswaldo oswin otavio otello otfried otger otha othello othis othman othmane othmar
othmen othniel othon otilio otis otman otmane otmar otniel otoniel ottavio otte ottfried ottis ottman ottmane
ottmar otto ottokar ottomar otton ottorino ouadah ouadi ouadie ouadih ouael ouafi ouahab ouahbi ouaheb ouahib
ouahid ouaid ouail ouajdi ouali oualid oualide oualy ouamar ouanes ouardi ouari ouassil ouassim ouassini oubay
oubayd oubayda oubey oubeyd oubeydallah oudai ouday ouelid ouicem ouisam ouisem oukacha oumar oumare oumarou
ounays ounes ouneys ouri ouriel ours ousama ousman ousmane ousoumane oussam oussama oussayd oussem oussema
oussene ousseni ousseny ousseyni ousseynou oussine oussman oussmane oussouby oussoumane oussy outhman outhmane
outman outmane ouwais ouways ouwayss ouweis ouweys ouweyss ouziel ovadia ovide ovidio ovidiu owain owais
owaiss owan oways owayss owein oweis oweiss owen owenn owens oweys oweyss owin owyn owynn oxence oyan oyhan
ozair ozan ozay ozcan ozer ozgun ozgur oziah ozias oziel ozion ozkan ozzie ozzy paarth paavo pabel pablito
pablo pacco pace pacen pacey paco paddy paden padraic padraig padrick padrig paga paiden pako palmer palmiro
palmyr paly panagiotis panayiotis panayotis pancho pancrace panpi pantaleo pantaleon pantxo pantxoa paol
paolig paolino paolo papa pape papis paquito param paras paride park parker parks parley parnell parrish parsa
parth parthiv parv pascal pascalino pascasio paschalis pascual pasha paskal pasqual pasquale pasqualino
pasquin passion passionis pasteur pastor pate patern pathe patient paton patrell patric patricio patricius
patrick patricq patrik patrique patrix patrizio patron patryck patryk patterson patton patxi pau paul
paulanthony paulet paulie paulino paulius paulo paulu paulus pavan pavel pavle pavlo pavlos pawel paxon paxson
paxten paxton paxtyn payce payden paydon payne payson pearce pearson pedro peer peeter peio peirce pelage
pelayo pellegrino pello peng peniel penn pepe pepino pepito peppino peran perceval percy pere perez perfecto
perig permal pernell perrick perrin perrion perry perseus peru pesach petar pete peter peterjohn peters
peterson petr petre petrica petro petronilo petros petru petrus pettan petter peydon peyo peyson phael phanuel
pharaoh pharel pharell pharez pharoah pharrel pharrell phelan phelix pheng phenix pheonix phi phil philbert
phileas philemon philidor philip philipe philipp philippe philippo philippus phillip phillipe phillippe
philogene philomen philomin philopateer philopatir phineas phinehas phinnaeus phinneas phoenix phong phu phuc
phuoc piel pier pierandrea pierangelo pierantonio piercarlo pierce piercen pierceson pierdavide piergiorgio
piergiuseppe pieric pierick pierig pierik pierino pierjean pierluca pierluigi piernicola piero pierpaolo
pierre pierric pierrick pierrig pierrik pierrino pierro pierrot pierry pierryck piers piersen pierson pieter
pietro pieyre pilot pinchas pinchos pinchus pinhas pino pio piotr piraveen piter pius pjotr placido plamen
platon pol polat policarpo pollux polo polydor polydore pompee pompeo ponciano porfirio porphyre porter
portland pothin pouya powell poyraz prabhav pradyun prague prajwal prakhar pranav pranay praneel praneeth
pranshu prasanna prateek pratham prathik pratik pratyush praveen pravin precieux predrag preet prem premier
prentice prescott presley presnel prestan presten prestin preston prestone prestyn preyston priam price priest
prigent primael prime primitivo primo prince princeton princewill principe princy prinston priscillien prithvi
priyam prodigy promedi prophet prosper prospert prudencio prudent pryam pryce pryor purav qacim qadir qais
qaisar qasem qasim qassem qassim qassym qayim qays qayyim qiang qiyam quadarius quadarrious quade quadir quaid
qualan qualin quamaine quamar quamari quamere quamir quan quanell quang quantarius quantavious quantavius
quantez quantin quantrell quaran quaron quartez quasean quashaun quashawn quashon quashun quasim quassim
quavion quavon quayshawn quency quendarius quentavious quenten quentez quentin quenton quentyn quest quevin
quilicus quillan quillian quim quin quince quincey quincy quindarius quinlan quinlin quinn quinnlan quinntin
quinnton quint quintan quintavion quintavious quintavius quintell quinten quinterius quintez quintin quintino
quinto quinton quintrell quintus quintyn quion quique quirino quoc quorentin quran quron qusay qwanell qwenton
raad raaghav raahil raba rabah rabat rabbah rabbi rabeh rabi rabie rabih rabii rabir race racer rachad rachadi
rached rachid rachide rachidi rachild rachit racim racime racine rade radek raden radhouan radhouane radi
radjabou radjah radjan radjen radji radjiv radjy radley rado radoin radoine radolf radomir radoslav radouan
radouane radovan radu radwan radwane raed raeden raeed raef raejon raekwon rael raequan raeshaun raeshawn rafa
rafael rafaelo rafal rafan rafay rafe rafeal rafed rafel rafet raffael raffaele raffaello raffele rafferty
raffi raffik raffy rafi rafic rafick rafid rafiel rafik rafike rafion rafiq rage raghav ragnar rahal raheel
raheem raheim rahhal rahib rahiem rahil rahim rahkim rahm rahman rahmane rahmeir rahmel rahmere rahmi rahmir
rahsaan rahul rahyan rahyane rahym rai raian raiane raid raiden raider raidon raidyn raien raif raihan raik
raiko railley raimana raimo raimon raimond raimondo raimund raimundo rainald rainen rainer rainhard rainhold
rainier rais raiss raistlin raiyan raj raja rajai rajan rajeev rajendra raji rajiv rajko rajon rajveer rajvir
rakan rakeem raken rakib rakim ralem ralf rali ralid ralph ralphael ralpheal ralston ram ramadan ramadane
ramaj raman ramari ramarion ramazan rambert ramces ramdam ramdan ramdane ramel ramell ramere rameses ramesh
ramey ramez rami ramie ramiel ramier ramil ramin ramine ramir ramiro ramiz ramon ramond ramone ramsamy ramsay
ramses ramsey ramsi ramuncho ramuntcho ramuntxo ramy ramzan ramzey ramzi ramzy ranbir rance rand randal
randall randel randell randen randle randolf randolph randon randy ranen ranger raniero ranjit ranko ransom
ranson ranulfo ranveer ranvir rany raoni raouf raoul raould raoult raoulx raouti raphael rapheal raphy raquan
rares rasean rashaad rashaan rashad rashan rashard rashaud rashaun rashawn rashed rasheed rasheem rasheen
rashid rashod rashon rashun rasim rasit raslan raslane raslen raslene rassen rassim rassoul rasul ratana
rathana ratib raudel rauf raul rauljr raunak raunel ravel ravi ravion ravon ravy rawad rawley rawlin ray
rayaan rayad rayan rayane rayani rayann rayce rayco raydan raydel raydell rayden rayder raydin raydon raydyn
rayed rayel rayenne rayford rayhaan rayhan rayhann raylan rayland raylann rayle raylen rayley raylon raymar
raymere raymir raymon raymond raymondo raymund raymundo raynal raynald raynaldo raynard raynaud raynell rayner
rayon rayquan raysean rayshad rayshard rayshaud rayshaun rayshawn rayshon rayshun rayson rayssen rayvion
rayvon rayyan rayyane raza razak razi raziel razik razine razki razvan reace read reagan real rean rebel reber
recardo recaredo rece recep rechad reco reda redah redan redd redda redford redgy redha redhouane redjy redoin
redoine redouan redouane reduan redwan redwane redwann reece reed reef reenold rees reese reeve reeves refael
reff refik refoel refugio regan regent reggie reginal reginald reginaldo regino regis rehaan rehan rehann
rehda rehman rei reian reice reichen reid reida reiden reif reihan reilley reilly reily reimar reimer reimo
reimund reinald reinaldo reinar reinard reiner reinhard reinhart reinhold reino reinold reis reise reiss rejan
rejean reme remedy remey remiel remigio remington reminiscere remmer remmington remmy remo remon remond
remuald remus remy remzi renal renald renaldo renan renard renardo renas renato renatus renaud renauld renault
rendon rendy rene renel reneld renis renji renn rennan renner renny reno renso renton renzo reon reouven
rephael reshad reshard reshaun reshawn reski restituto reston resul rett reuben reuel reunan reuven revan
revanth reve revel reven revin rewan rex rexford rexton rey reyad reyan reyane reyann reyansh reyce reyda
reyden reyes reyez reyhan reyli reyly reymon reymond reymundo reyn reynal reynald reynaldo reynard reynaud
reynel reynoird reynold reynolds reyshawn reza rezak rezan rezki reznor rhaled rhali rhalid rhani rhayan rheda
rhet rhett rhida rhiles rhoan rhodes rhome rhone rhony rhudy rhyan rhyder rhyen rhylan rhyland rhys riad riade
riadh rian riaz ricard ricardo riccardo ricci ricco rich richad richard richardo richardson richel richelet
richelieu richelin richemond richemont richeville richie richmond richy rick rickardo rickey rickie rickson
ricky rico ridah ridan riddick riddik rider ridge ridgy ridha ridhwan ridjal ridjy ridley ridoine ridouan
ridouane ridvan ridwan ridwane riel rien riese rieul rifat rifki rigby rigden rigdon rigel riggin riggins
riggs righteous rigley rigo rigoberto rihad rija rijul rikardo rikelme riken riker rikhil riku rilan rilas
rilen riles riless rilley rilo rinaldo ringo rino rinor rintaro rio rion riordan riot riowen ripken riquelme
rishaan rishab rishabh rishad rishan rishard rishav rishi rishik rishikesh rishit rishith rishon ritch ritchi
ritchie ritchy ritesh rithik rithish rithvik rithwik rithy rito ritvik ritwik rivaldo riven river rivers rivo
riwal riwall riwan riwane riwann riwen riyaan riyad riyade riyadh riyan riyann riyas riza rizvan rizwan rjay
rmani roald roan roanan roane roann roark roarke roary robain robben robbie robby robel roben robenson robert
robertin robertino roberto robertson robespierre robie robinho robinson robson robustiano roby roc rocco
rochdi rochdy roche rochus rock rocket rockford rocklin rocko rockwell rocky rod roddick roddrick roddy
roderic roderick rodger rodi rodin rodner rodney rodny rodoine rodolf rodolfo rodolph rodouane rodric rodrick
rodricus rodrigo rodrigue rodrigues rodriguez rodriquez rodwan rody roee roel roen roey rogan rogatien roge
rogelio rogen roger rogerick rogerio rogers rohaan rohail rohan rohane rohann rohanpreet rohat rohen rohil
rohin rohit rohith rohnan roho roi roihim rojan rojat rojdi rojelio rojhat rokas rokko rolan roland rolando
rolann roldan rolen rolf rolian rolin rolland rollie rollin rollins rolly rolondo rolph romain romaldo roman
romano romanus romao romar romari romaric romarick romarik romario romary rome romel romell romello romelo
romen romeo romero romeu romica romin romio romir rommel romney romolo romon romualdo romul romuld romule
romulo romulus romyn ron ronael ronak ronal ronald ronaldinio ronaldo ronan ronav rondale rondell rondy rone
ronel ronell ronelle ronen roni ronin ronit ronith ronn ronnel ronnell ronney ronnie ronny ronon rontavious
rontez rontrell rony rood roody rook rooney roosevelt rope roper roque roran rorik rory rosalino rosalio rosan
rosbel rosco roscoe roselin rosemain rosemond rosendo roset roshad roshan roshard roshaun roshawn roshon
rosier rosin rosindo ross rossano rossend rossi rostam rostan rostane rostom roston rostyslav rosuel rotger
rouan rouben rouchdi roudolphe roudy rourke rouslan rouven rowan rowann rowdy rowe rowen rowin rowland rowley
roxan roxas roy royal royale royan royann royce royer royston rozan rozell ruan rubben rubbens ruben rubenn
rubens rubin rucker ruddy rudeger rudesindo rudhra rudhy rudi rudiger rudis rudolf rudolfo rudolph rudolphe
rudra rudy rudyard rueben ruffin rufino rufo rufus ruger ruggero ruggiero ruhaan ruhan rui ruis ruiz rulon
rumaldo rumen rumi rune rupert ruperto ruprecht rurik rush rushi rushil rushton ruslan russel russell rustem
rusten rustin ruston rusty rustyn rutger ruvim ruyman ruzgar rwan ryaan ryad ryade ryadh ryan ryanjames ryann
ryatt ryaz ryce ryda rydan rydell ryden ryder rydge ryelan ryeland ryelin ryer ryhad ryhan ryiad ryion ryken
ryker rykin ryko rylan ryland ryle rylen rylend ryler ryles ryless ryley rylind rylon ryne ryo ryoma ryon
ryota ryott ryson ryszard ryu ryuji ryunosuke ryver rywan ryyan ryzen saad saadi saadiq saahil saahir saaid
saaketh saarim saathvik saatvik saavan saban sabar sabas sabastian sabastien sabastion sabatino sabato saben
saber sabeur sabi sabian sabien sabih sabil sabin sabino sabir sabre sabri sabrino sabry sacha sachiel sachin
saci sadak sadam saddam saddek sadek saden sadettin sadi sadik sadin sadio sadiq sadji sadjid sadjy sadler
sadok sadou sadrac sadri sadry sady saeed sael saer saevion safak safet safi safin safir safoine safouan
safouane safwan safwane safwen safwene safyr sagamore sagan sagar saged sahad sahaj sahan sahand saharou
saharsh sahas sahbi saheed saheim sahel sahib sahid sahil sahilpreet sahim sahin sahir sahith sahl sahli
sahraoui sai saian saiba saibo saibou saicharan said saide saidina saidou saif saifallah saifan saifdine
saifeddine saifedine saifi saifullah saig saikou sailor saim saimon saindou saint sair sairam sait saith
saivion saivon saiyan sajad sajan saje sajed saji sajid sajjad sakai sakariya saket saketh sakir sako saksham
saladin salah salahddine salahdin salahdine salaheddine salahedine salami salar salas salavtore salbador
saleem saleh salek salesi salif salifou salih salihou salil salim salime salimou saliou sallah salmaan salman
salmane salmen salmene salomon salou saloum salustiano salva salvador salvadore salvat salvator salvatore
salvino salvo salvy salym sam samaad samad samael samaj samajae samajay samanyu samar samarion samarth samauri
samay samba sambala sambath sambhav sambo sambou samed sameer sameh samer samery samet sameul sami samid samie
samiel samier samih samik samil samin samir samirdine samire samisoni sammi sammie sammuel sammy samnang
samory sampiero sampieru sampson samson samual samuel samuele samuell samvel samy samyak samyr san sanad
sanassy sanath sanay sanchez sancho sandalio sandeep sander sanders sandjay sandji sandjy sandler sandon
sandor sandric sandrick sandrino sandro sandry sandu saned sanel sanford sang sangohan sani sanjai sanjay
sanjaya sanjeev sanjeevan sanji sanjit sanjith sanjiv sanjivan sanka sankalp sankou sankoumba sankoun sankoung
sann sanny sanounou sanoussi sanoussy sanson sante santez santhiago santhosh santi santiago santino santo
santolo santonio santos santosh santrell santu santy sanzo saoud saoudi saphyr saqib saquan sargis sarhan
sarhane sariel sarim sarkis sarosh sarp sartaj sarthak sarujan sarvesh sary sasa sassi sasuke satchel sathvik
satilmis saturio saturnino satvik satyam saud saufiane saul saulo saurav sauveur sava savan savant savas
savaughn saveon saverio saveriu savian savien savier savin savinien savino savio savion savior savon savoy
savvas sawan sawyer saxon saxton sayad sayam sayan sayann sayd sayden saydou sayed sayeed sayel sayem sayer
sayf sayfallah sayfdine sayfeddine sayfedine sayfoulla sayfoullah sayfullah sayhan sayid saymon sayon sayron
saysana sayvion sayvon scander schadrac schafer scherif schilo schneider schneur scholastien schorsch schura
schuyler schyler scion scipion scot scott scottie scotty scoty sead seager seamus sean seanmichael seann
seanpatrick seanpaul sebahattin seban sebastain sebasthian sebastia sebastiaan sebastian sebastiano sebastiao
sebastien sebastijan sebastion sebatian sebti seckou second secondo secundino sedat seddik sedik sedric
sedrick sefa sefer seferino sefiane sefkan sega seger seghir segismundo segundo sehaj seid seidou seif
seifdine seifeddine seifedine seiji seikou seiya sekai sekhou sekou sekouba selahattin selami selby selcuk
seldi selem selestino selian selim seliman selimane sellam selman selmane selmen selmene selvan selvin selwyn
selyan selyane selyann selym sem semaj semajay semi semih semin semir semisi semmy semy senad senai senan
senateur sender sendoa senen sener seng seni senny senol senou senouci senthuran senzo seon sepehr sephiroth
sepp septi sequan sequoyah serafettin serafim serafin serafino seraphim serapio sercan serdal serdar seref
serey serge sergei sergej sergen serges sergey serghei sergi sergii serginio sergio sergiu sergius sergiy
serguei serhad serhan serhat serhii serhiy serigne serjio serjo serkan sernin sertac sertan servan servando
servann servet serwan sery serzan sesar seth sethi sethy sety sevag sevak sevan sevann sevastian seven sever
severe severiano severic severin severino severo severus sevket sevki sevon sevren sevrin sewan seyan seyba
seydi seydina seydou seyed seyf seyfdine seyfeddine seyfedine seyfi seyfullah seyha seyid seyit seylan seylian
seymen seymour seyon seyyid sezai sezer sezgin sezni sezny shaad shaan shaban shabd shabsi shad shaddai
shadeed shadi shadman shadrach shadrick shady shafer shafi shafik shaggy shah shahab shahan shahbaz shaheed
shaheem shaheen shaheer shaheim shahid shahim shahin shahir shahyn shahyne shahzad shahzaib shai shaid shaiden
shaikh shail shaim shain shaine shaka shakeel shakeem shaki shakib shakil shakim shakir shakur shalin shalom
shamal shamar shamarion shamarr shamauri shameek shamel shamil shamir shamon shamond shamsdine shamseddine
shamsedine shamus shan shandon shane shankar shann shant shantanu shaquan shaquille sharaf sharan shareef
sharief sharif shariff sharmarke sharod sharrod sharujan sharvin shashank shashwat shaul shaun shaunak shaurya
shauwn shavar shaw shawn shawne shawntez shayaan shayan shayann shayde shayden shaydon shaylon shaymus shayn
shayne shayron sheadon sheamus shean shedrick shedy sheehan sheik sheikh shelden sheldon shelton shem shemar
shemsdine shemseddine shemsedine shemuel shen sheng shenzo shepard shephard shepherd sheppard sherard sherif
sheriff shermaine sherman shermar sherod sherrod sherron shervin sherwin sherwood sheun shey shihab shimon
shimshon shin shinji shinobi shion shishir shiv shiva shivam shivan shivank shivansh shiven shivraj shiya
shkelqim shloak shloima shloime shloimy shlok shloma shlome shlomo shlomy shmaya shmiel shmouel shmuel shneur
shoaib shogo sholom shomari shon shondell shone shooter shota shouayb shourya shraga shravan shrey shreyan
shreyans shreyas shreyash shreyes shrihan shritan shriyan shuaib shuayb shuban shubh shubham shulem shun shyam
shyheem shyheim shymir shyquan siabou siaka siaosi siar sicco sichem sid sidahmed sidali sidar siddarth
siddhant siddhanth siddharth siddhartha siddik siddiq sidhanth sidharth sidi sidia sidiki sidiya sidonio sidy
sidya siegbert siegesmund siegfrid siegfried sieghard siegmar siegmund siegward siemon sifaks sifaw sifax
sifdine sifeddine sifedine siffrein sigfredo sigfrid sigfrido sigfried sigifredo sigisbert sigismond sigmar
sigmond sigmund sigurd sikhou sikou silamaka silamakan silas silemane siler siley sileye sileymane silian
siliano silima siliman silly silman silouan silouane silus silvain silvan silvano silverio silvestre silvestro
silvian silvin silvino silvio silviu silvius sily silyan simao simba simbad simbala simballa simbara simcha
simeo simeon similien simion simmie simo simohamed simome simon simonet simonpietro sinaly sinan sinane sinbad
sincear sincer sincere sinclair sindbad sindou sinesio sinforiano sinisa sinjin sinthujan sinue sioban sion
sione siosiua sipan sirac siraj sirajeddine sirat sircharles sire siriki siriman sirio siris sirius sirmichael
siro sirou sirr sirron sirus sirwilliam sisco sisto siva sivad siven siwan siwoo sixte sixto siyabend siyar
siyon skanda skandar skander skender skiler skylor skylur sladan slade sladen slah slate slaten slater slaton
slavatore slaven slavisa slavko slawko slay slayann slayde slayden slayton slevin sleyton slim sliman slimane
slimann slime slimen slimene slobodan slohan slohann slone slovan slowan slowann slown sly slyman slymane
smael smahil smahin smahine smail smaile smailey smain smaine smaran smiley smith sneijder sneyder snorri
snyder soam soany socrates soel soen soenn soeren soffiane sofian sofiane sofiann sofianne sofien sofiene
sofienne sofyan sofyane sofyann sofyen sofyene sohaan sohaib sohail soham sohan sohayb sohayl soheib soheil
sohel sohen sohenn soheyb soheyl sohil sohum soidri soig soilahoudine soilihi soireba sokol solaiman solam
solan solann solano solayman solaymane soleiman soleyman soleymane solhan soli soliman solimane solivan solly
soloman solomon solon soltan soltane soly solyan somtochukwu son sonam soner soni sonni sonnie sonny sophana
sophian sophien sophiene sophyan soran sorel soren sorenn sorian soriba sorin sorren sory soryan sosaia sosefo
sossio sota sotero sothy souaibou souan souareba soubaya soudais soudays soufian soufiane soufien soufiene
soufyan soufyane soufyen souhaib souhaiel souhail souhan souhayb souhayel souhayl souheib souheil souhel
souheyb souheyl souhib souhil souhyl soul soulaiman soulaimana soulaimane soulaimen soulaym soulayman
soulaymane soulaymen soulaymene soule souleiman souleimane souleimen souleimene souleman soulemane souleye
souleyemane souleym souleyman souleymane souleymen souleymene souliman soulimane soulimen soultan soultane
soulyman soulymane soumaila soumil soupaya souphian souphiane sourakata souren sovan sovann sowan sowann sowen
soyan soyann sparsh spartaco spartacus spartan spencer spenser spike spiro srdan srdjan srecko sreekar sreeram
sricharan srihan srihari srijan srikar srinath srinivas sriram srithan sriyan stael stafford staley stalin
stallone stan stane stanford stani stanilas stanis stanislao stanislaus stanislav stanislaw stanko stanlay
stanley stanly stann stanny stanton stanys stanyslas starky starsky statton stavro stavros steave steaven
steban steddy stedy steed steel steele steev steeve steeven steevens steevenson steeves steevie steevy stefan
stefano stefanos stefanu stefen steffan steffen steffon stefon stelian stelio stelios stellan stellar stellio
stelvio sten steny stepan stephan stephane stephann stephano stephen stephene stephens stephfon stephon
stephone sterlin sterling sterlyn stetsen stetson stevan stevane stevann steve stevee steveen steven stevenn
stevens stevenson steves stevin stevon stewan steward stewart stewen stewens stide stiles stillman stirling
stiv stive stiven stivens stivy stjepan stockton stoffel stoffer stojan stokes stomy stone stonewall stoney
stony storm stoyan stoyann stratos stratten stratton streeter strider strummer stryder stryker stuart styles
stylian stylianos styvan styve styven styvens styves suan suat suayip subhaan subhan suchir sudeep sufian
sufyaan sufyan suger suhaan suhaas suhaib suhail suhan suhas suhayb suhayl suheyl sujan sujay sukhwinder sukru
sulaiman sulayman sulaymane suleiman suleman suleyman suleymane suleymen suliac sulian suliman sulimane
sulivan sulivane sulivann sullian sulliman sullivan sullivane sullivann sully sullyvan sullyvane sullyvann
sultan suly sulyan sulyman sulyvan sulyvane sulyvann sumedh sumit summit sumner sunil suny supreme surafel
suraj suren suresh suriel surya sushant sushanth sutharsan sutter sutton suvan svanik svein sven svend svenn
svetoslav swami swayam swen swenn syair syaire syan syann syd syed syfax syion sylan sylar sylas syler sylian
sylis sylus sylvain sylvan sylvano sylve sylver sylverio sylvert sylvester sylvian sylviano sylvin sylvio
sylvius sylys symeo symeon symere symir symon symphor synceer syncere syon syphax syre syrian syril syris
syrius syrus szymon taahir taariq tabari taber tabias tabor tacari tacoma tacori tadan tadarius tadarrius
tadashi taddeo tade tadeg tadek tadelusz taden tadensz tadeo tadeus tadeusz tadeuz tadhg tadjidine tadzio
taeden taedyn taehyun taejon tael taelon taesean taeshaun taeshawn taeshon taeveon taevin taevion taevon
tafari taft tagan tage tagen tagg taggart taha tahar tahari taheem taher tahiel tahir tahirou tahiry tahitoa
tahj tahji tahjir tahmid tahmir taho tahsin tai taib taichi taiden taieb taig taiga taige taigen taij taijon
taijuan taiki tailan taim taino taiquan tairic tairick tairik tairo tairon tairou tairys taisei taishaun
taishawn taison tait taite taiten taiven taiveon taivon taiwan taiyo taiyon taj tajae tajay tajeddine tajh
tajir tajon tajuan takai takari takashi takeo takeru takeshi takfarinas taki takoda takori takota takuma
takumi tal talal talan talat talbot taleb talel talen talha talib talibe taliesin talik talip talla tallal
tallan tallen tallis tallon talmadge talmage talon talus talvin tam tamaj tamarcus tamarion tamarius tamarkus
tamas tamatea tamatoa tamba tameem tamer tamerlan tameron tamim tamime tamir tammaro tamon tamsir tanael
tanausu tanav tanay tancrede tancredi tanel taneo taner tangi tangui tanguy tani taniela tanis tanish tanishq
tanju tank tankred tanmay tannar tanneguy tannen tanner tannon tannor tano tanor tantely tanush tanveer tanvir
tanyon tanys tao taofik taoh taoufic taoufik taoufiq taquan tarak taran taras taray tareck tarek tarell taren
tareq taric tarick tarik tarike tarin tariq tarique tarius tarkan taro taron tarrance tarrell tarren tarrence
tarron tarsicio tarun tarus taryk taryll tarzan tasean taseen tashaun tashawn tashon tashun tasi tasio tasman
tassilo tate taten tatius taufik taurean taurus tausif tavares tavarian tavarion tavaris tavarius tavarus
tavaughn taveion taven taveon taveyon tavi tavian tavien tavier tavin tavio tavion tavious tavis tavish tavita
tavius taviyon tavon tavoris tavyn tawan tawfik tawfiq tawhid tayan tayann tayden taydon taye tayeb tayem
tayfun tayfur tayjon tayjuan taylan taylann taylen tayler tayleur taylon taym taymour tayo tayon tayquan
tayric tayrick tayrik tayris tayron tayrone tayronn taysean tayseer taysen tayshaun tayshawn tayshon tayson
tayt tayte tayten tayton tayvan tayven tayveon tayvian tayvin tayvion tayvon tayyab tayyib tayyip tayzon tcha
tchad tcheng tchu teagen teagon teague teagun teancum teandre teano ted tedd teddrick teddy tedi tedj tedji
tedjy tedrick tedy teedjy teegan teegen tegen teggy tegi tegwen tegy tehan tehau teho teigan teige teigen
teiki teilo tein teion teiva tejas tejay tejean teji tejjy tejon tejy tekin tekoa telemaque telesforo
telesphore teliau telio tellis telly telmo telo telyo temani temeio temeo temidayo temim temoe temujin
temuujin temuulen tenenan teng tengis tennessee tennyson tenoch tenzin tenzing teo teodomiro teodor teodoro
teodosio teofil teofilo teoman teon teophane teophile teotim tequan teran terance terek terell terelle teren
terence terez terii terion termaine teron terrail terran terrance terrel terrell terrelle terrence terreon
terrian terrick terrill terrin terrion terris terrius terron terry terryion terryl terryon tertulien
tertullien tesean teshaun teshawn tessio tetsuo tevan teveon tevfik tevin tevion tevis tevita tevon tevyn
tewes tewfik tewis texas teygan teym teymour teyo teyton thad thaddaeus thaddaus thadde thaddeaus thaddee
thaddeus thaddius thade thadee thaden thadeus thadeusz thadius thai thailan thailand thaine thairon thairys
thaison thales thameur thami thanael thane thang thanh thanusan thanushan tharcisse tharon tharsan tharsice
tharun thatcher thawban thaxton thayden thayer thaylor thayne thayron theadore theandre theau theddy thedy
theis theliau thelio thelo thelonious thelor thelyo thenenan theo theobald theoden theodis theodor theodore
theodoric theodoro theodoros theogene theophane theophil theophilus theophyle theos theotim theran therence
theresien theresius theron therron therry thery thesee theva thevan thiago thiam thibald thibalt thibau
thibaud thibauld thibault thibaut thibeault thibert thibo thiebaud thiebault thiebaut thiefen thien thiephaine
thierno thierri thierry thiery thies thietmar thijs thilio thilo thilyan thim thimael thimeo thimoleon thimote
thimotee thimotey thimothe thimothy thimoty thinesh thiven thobias thom thoma thomas thomass thomassin thommy
thompson thomson thomy thong thony thor thoralf thorben thoren thorgal thorin thorn thorne thornton thorson
thorstein thorsten thorvald thristan thuan thunder thuriau thurman thurston thyago thyam thyan thybalt thybaud
thybault thybaut thybo thylan thylann thyler thylian thyliann thylio thymael thymeo thymote thyno thyo thyron
tiago tiam tian tiano tiao tiar tiary tibalt tibau tibaud tibault tibaut tibere tiberio tiberiu tiberius tibo
tibor tiburcio tiburtius tice ticiano tidgy tidian tidiane tidiani tidiany tidjan tidjane tidjani tidjany
tidji tidjiane tidjy tidus tidyan tidyane tidyann tiegan tiegen tiego tieler tiemoko tien tienzo tiephaine
tiernan tierno tierre tierry tieson tigan tigane tigann tige tiger tigh tighe tigran tigrane tiham tihomir
tijane tijani tijany tijuan tiki tilak tilan tilden tileo tiler tilian tiliann tiliano tilio till tillian
tillio tillman tillmann tilo tilouan tilyan tilyann tilyo tim timae timael timahe timai timao timarion time
timee timeho timelio timeo timheo timi timm timmie timmothy timmy timo timoe timofey timon timote timotee
timotei timoteo timotey timothe timothee timothei timotheo timotheus timothey timothy timothyjames timoti
timoty timour timucin timur timy tinael tineo tino tinoa tinoe tion tipton tiquan tiras tirek tirian tiron
tirrell tirso tirth tisean tishaun tishawn tison titan tite titien tito titoan titoine titouan titouane
titouann tituan titus tivio tivizio tivon tiwan tiwen tiwenn tiyam tiyan tiyon tiziano tizio tizziano tjay
tkai tlaloc toader toan toanui tobechi toben tobenna tobey tobia tobiah tobias tobiasz tobie tobin tobit toby
tobyas tobyn tochukwu todd toddrick todor tofik tohan toine toky tolan tolga tolgahan tolunay toluwalase
toluwanimi tom toma tomas tomaso tomasz tomaz tome tomek tomeo tomer tomeu tomi tomislav tommaso tommi tommie
tommy tomoki tomy tonatiuh toney tong tonin tonino tonio tonnie tonnies tonny tony tonyno tonyo topher toprak
torben torbjorn torcuato torell toren torey torian toriano toribio torin torion torrance torre torrell torren
torrence torreon torres torrey torrian torrien torrin torrion torry torsten toryn toscan tosh toshiro touati
toudo toufek touffik toufic toufick toufik toufike toufique toufir toufirk touhami toumani toumany toumi toumy
toura toure tovia townes townsend trace tracen tracker tracyn tradell traden tradon trae traedyn traeson
traeton traevion traevon trai traian traiden traiten traivon trajan tralyn tramaine tramarion tramayne tramel
tramell tramon tranquille trapper traquan trase trasean trashaun trashawn trashon trason travarious travaris
travarius travell travelle traven traveon traver travez travian travin travion travious travis travius travon
travone travonne travontae travonte travor travyn travys traxton tray trayce trayden traylen traylon traymon
trayon trayshawn trayson trayten trayton trayven trayveon trayvion trayvis trayvon trea treaven treavon
treavor trebor tredarius tregan treighton trejon trelen trell trelon trelyn tremain tremaine tremari tremarion
tremayne tremel tremell tremeur tremon trenden trendon trenell trennen trennon trent trentan trenten trentin
trenton trentyn treon trequan tres tresean treshaun treshawn treshon treson tresor tressel trestan tresten
trestin treston trestyn trevan trevar trevaughn trevaun trevell trevelle treven treveon trever treveur
treveyon trevian trevin trevion trevis trevon trevone trevonn trevonne trevontae trevonte trevor trevyn
trevyon trevys trew trey treyce treyden treydon treylan treylen treylin treylon treyon treysean treysen
treyshaun treyshawn treyshon treyson treyten treytin treyton treyvan treyvaughn treyven treyveon treyvian
treyvin treyvion treyvis treyvon treyvone treyvonne trez tri trice trig trigg trigo trill trindon trinitario
trino trintin trinton triomphe trip tripp tripton tristain tristan tristano tristant tristen tristian tristin
triston tristram tristyn triton tron trong trooper trotter troy troyvon true truett truitt trumaine truman
trung truong trust trusten trustin truston truth truxton tryce trygg trygve tryon trypp tryson trystan trysten
trystian trystin tryston trystyn tryton tsion tsiory tsiry tsubasa tsvetan tsvi tual tuan tuck tucker tudal
tudi tudor tudorel tudual tudwal tudy tufan tuff tugay tugdual tugra tugrul tukker tulio tullio tully tunahan
tuncay tuncer tupac turan turgay turgut turhan turker turner turon tuscan tushar tustin tuvia txaber txema
txomin tyago tyaire tyam tyan tyann tyano tybalt tybo tyce tycen tychique tycho tydarius tyde tyden tydian
tydiane tydjane tydus tyee tyeler tyeson tygan tygane tyger tyham tyheem tyheim tyhir tyion tyjai tyjay tyjohn
tyjon tyjuan tyke tykeem tykel tykell tykwon tylan tyland tylann tylar tyleek tylek tylen tyler tylerjames
tyliam tylian tyliane tyliann tyliano tyliek tylik tylin tylio tylique tyller tyllian tyloe tylon tylor tymae
tymael tymao tymari tymarion tymeer tymeho tymeir tymel tymell tymeo tymere tymier tymir tymire tymo tymon
tymote tymoteusz tymothe tymothee tymothy tynael tynan tyndale tyneo tyner tyno tyon tyquan tyquarius
tyquavion tyquavious tyquez tyqwan tyrae tyran tyray tyre tyreak tyrease tyrece tyree tyreece tyreek tyreese
tyreik tyreion tyrek tyreke tyrel tyrell tyrelle tyren tyreon tyrese tyresse tyrez tyric tyrice tyrick tyrie
tyriek tyrik tyrin tyrion tyriq tyrique tyris tyrome tyron tyrone tyronn tyronne tyrus tyse tysean tysen
tyshaun tyshawn tyshon tyshun tysin tysir tyson tysun tytan tyton tytouan tytus tyus tyvan tyveon tyvin tyvion
tyvon tywan tywann tywaun tywen tywenn tywon tywone tywuan tyzae tyziano tyzio tzion tzvi ubaid ubald ubaldo
ubay uber ubert uchechukwu uchenna uday udo ufuk ugaitz ugo ugochukwu ugolin ugonna ugur ulas ulderic uldrich
uldrick ulices ulin ulises ulisse ulisses ullrich ulpiano ulric ulrich ulrick ulrico ulrik ulys ulyses ulyss
ulysses umair umar umbert umberto umer umeyr umit umut umutcan unai unal unax unay unknown urban urbano uriah
urian urias uriel urijah uriyah urko uros ursin ursmar urtzi urvan usama usher usiel usman usmar utah uthman
utkarsh utku uvaldo uveys uwais uways uwe uxio uzair uzeyir uziah uziel uzziah uzziel vaclav vaden vadim vadin
vadym vahan vahe vahid vahn vaibhav vaiden vaik vaillant vainqueur vairon vakaba val valantin valbert valdemar
valdo valen valens valente valenti valentim valentin valentino valentinus valentyn valeran valeri valerian
valeriano valerien valerii valerij valerio valeriu valerius valeriy valero valiant valin vallen valmon valmond
valmont valmy valo valon valor valter valtin vamara van vance vanden vander vandon vandy vang vangelis vann
vannak vanni vansh vardaan vardan varick varish varshan vartan varun vasanth vasco vash vashaun vashawn vashon
vasil vasile vasili vasilije vasilios vasilis vasiliy vasily vasken vassil vassili vassilios vassilis vassily
vasyl vatea vathana vatsal vaughan vaughn vayden vayron vazoumana veaceslav veasna vedaant vedad vedant
vedanth vedat vedh vedran veer vegas veit velat veli veljko venancio venanzio venceslas vendelin venerand
veniamin ventsislav ventura veran verdell vernell vernon veron veselin vetea veysel viacheslav vianey vianney
vibhav vibol vic vicenc vicens vicent vicente vicenzo vichenzo vick vicken vicnenzo victor victorhugo
victorian victoriano victorin victorino victorio victorious victorius victorjr victormanuel vidal vidian
vidjay vidyuth vieri viet viggo vignesh vigo vihaan vihan vijay vikas vikash viken viknesh vikram vikrant
viktor viktorio vilfrid vili viliami villars villiam villy vinay vince vincen vincent vincente vincenz
vincenzo vinceslas vinchenzo vineet vineeth vinh vini vinicio vinicius vinnie vinny vinoc vinod vinoth vinson
vinton vintrell viny vinzent vinzenz viorel viraaj viraj virak virapin virassamy vireak viren virgil virgilio
virginien virginio virgyl viriato vishaal vishal vishnou vishnu vishrut vishruth vishva vishwa vital vitale
vitali vitaliano vitalien vitalii vitalis vitaliy vitaly vitantonio vitchenzo vithuran vithusan vithushan vito
vitor vitto vittore vittorio vitus vivaan vivan vivant vivek vivier vlad vladan vladimir vladimiro vladislas
vladislav vladislaw vlado vlady vladyslav volcy voldi volkan volker volkert volkhard volkmar volny volodia
volodymyr voltaire vontavious vontez vontrell vraj vrej vrishank vuk vural vuthy vyacheslav vynce vyncent vyns
vyom wacey wacil wacim wacime waclaw waco wade waden wadi wadie wadih wadii wadir wadislas wadislaw wady
wadyslaw wael wafi wafik wagner wahab wahaj wahbi waheb wahel wahib wahid wahil wahyl wail waile waiss wajdi
wajid wajih wakil wakinyan walafried waldeck waldemar walden waldfried waldo waldy waled walee waleed walfried
walfroy wali walid walide walig walim walis walker wallace wallas wallerand wallid wally wallyd walt walter
walther walton waly walyd wandrille wanes wanig wanis waniss wanys waqar waqas waran ward wardell wardi warel
waren warenn wari warick warner warren warrick warys waseem washington wasif wasil wasim wassef wassil wassili
wassily wassim wassime wassin wassini wassyl wassym wastl watson wayan wayane wayann wayans wayat wayate
wayath wayatt wayde wayden wayel wayl waylan wayland waylen waylin waylon wayman waymon waymond wayne ways
wealth weber webster weedy wei weijie weiland wejdi welat weldon welid wellan wellington wells welson welton
wenael wences wenceslao wendall wendel wendelin wendell wendrick wensley wenzel wenzeslaus werner wesam weslay
weslee wesley weslley wesly wess wessam wessim wessley wesson west westen westin westley westly weston westyn
weylin whalid wheeler whesley whit whitaker whitman whitt whittaker whitten whyatt wiatt wicem widdy widjy
widley widly wido widukind widy wieland wielfried wieslaw wifredo wiktor wil wilan wilane wilann wilber
wilbert wilberto wilbur wilburn wildan wilder wildrick wildy wilem wiley wilford wilfred wilfredo wilfreed
wilfrid wilfrido wilfried wilfryd wilhan wilhelm wilhem wilhiam wiliam wilian wilkes wilkins will willaim
willam willan willard willem willen willfried willhem willi william williame williamhenry williams willian
willibald willie willis willliam wills willson willy willyam willyams willyan willyann willys wilm wilman
wilmar wilmer wilo wilsan wilson wilton wiltor wiltord wilver wilyam wilyan wim windell winfield winfred
winfried winn winner winslow winson winston winter winton wisdom wisem wisin wisley witold witt witten wlad
wladimir wladislas wladislaw wladyslas wladyslaw woilid wojciech woldemar wolf wolfe wolff wolfgang wolfhard
wolfram wolter wood woodley woodrow woodson woody woojin wrangler wright wrigley wuilmer wulf wulfran wyat
wyatt wyatte wyeth wyett wylan wyland wylann wylder wylee wylem wyler wylfried wylhem wyliam wylie wyllan
wyllem wylliam wylliams wylson wyman wynn wynston wynton wyssam wyssem xabat xabi xabian xabier xachary xacobe
xaden xadrian xaiden xaiver xaivier xalbat xan xander xandir xanti xaven xaver xaverius xavi xavian xaviar
xaviel xavien xavier xavion xavior xavious xavius xavyer xayden xayne xayvier xayvion xerxes xesus xhaiden
xian xiang xiaofeng ximo ximun xion xoan xoel xose xsavier xsavion xsavior xuan xuban xurxo xxavier xyion
xylan xyler xylon xyon xzaiver xzander xzaveon xzavian xzaviar xzavien xzavier xzavion xzavior xzayvier
xzayvion yaacob yaacoub yaacov yaakoub yaakov yaasir yacer yaciel yacim yacime yacin yacir yacob yacou yacoub
yacouba yacov yacqub yadali yadaly yaden yader yadiel yadier yadriel yael yafet yagiz yago yagoub yagouba
yahaya yahcine yahel yahia yahir yahiya yahmir yahn yahnis yahnn yahshua yahsir yahya yahye yair yajat
yakhouba yakhya yakim yakir yakob yakoub yakouba yakov yakub yakup yalcin yale yalis yamadou yamal yaman
yamani yamato yamen yamil yamin yamine yamir yamoussa yan yanael yancarlo yancarlos yancey yancoub yancy
yandel yandell yandi yandiel yaneck yanek yanes yang yani yaniel yanil yanis yanise yaniss yaniv yanixan
yankarlo yankel yanko yanky yann yannael yanneck yannek yannel yanni yannick yannig yannik yannis yanniss
yanniv yanny yannys yano yansel yany yanys yanzel yao yaouen yapi yapo yaqoub yaqub yaquine yardley yared
yarey yari yariel yarin yaris yarnell yarno yarol yaron yarone yaroslav yarouba yasar yaseen yaser yash yasha
yashar yashas yashua yashwanth yasid yaside yasiel yasim yasin yasine yasir yasri yassar yassem yassen yasser
yassim yassime yassin yassine yassini yassir yassire yasten yatin yatte yavian yaviel yavier yavuz yaxiel yaya
yazan yazane yazeed yazen yazid yazide yazidou yaziel yazir yban ybrahim ybrahima ycham ychem ydan ydir ydris
ydriss ydrissa yecheskel yechezkel yechiel yecine yedidia yedidya yediel yefri yegor yehia yehiel yehoshua
yehouda yehuda yehudah yeiko yeison yekoutiel yekta yelan yeli yelli yelly yeltaz yely yemen yemin yemine
yener yeng yengkong yeni yenis yenni yeouda yerai yeraldo yeray yeremi yerick yeriel yerik yerim yero yeshaya
yeshayahu yeshua yessin yessine yevan yevhen yezid ygal ygor yhair yhann yhoan yianni yiannis yichai yichen
yida yidel yidir yifan yigit yildiray yildirim yilmaz yiming yinon yishai yisrael yisroel yissachar yitzchak
yitzchock yitzchok yitzhak ylan ylann ylario ylenzo ylhan ylhann yliam ylian yliane yliann yliano ylias yliass
ylies yliess yliesse yllan ylli yllian yllias yllies yloan ylyes ymad ymed ymran ymrane ynael yoachim yoahn
yoakim yoam yoan yoandry yoane yoanis yoann yoannis yoav yobani yobany yochanan yochanon yoel yoen yoenn yogan
yogi yohai yoham yohan yohanan yohance yohane yohanes yohann yohannes yohav yohen yohenn yohni yojan yolain
yolan yoland yolann yolas yolhan yollan yoltzin yomar yomtov yon yona yonael yonah yonas yonason yonatan
yonatane yonathan yonel yones yoness yong yoni yoniel yonis yonn yonnel yonni yonnick yonny yonus yony yoram
yoran yorane yorann yordan yordi yordin yordy yorel yoren yori yoric yorick yorik yoris yoro yorrick yosbel
yosef yoseph yosgar yosgard yosgart yoshi yoshua yosiel yoskar yosmar yosri yossef yosseph yossi yossri yostin
yosu yotam youan youb youba youcef youen youenn youlan youn younas younece younes younese youness younesse
young youni younis youniss younn younnes younous younouss younoussa younousse younoussou youns younse younss
younsse youri yourick youris youry yousaf yousef yousha yousif yousouf yousri youssaf youssef yousseff youssem
youssif youssof youssou youssouf youssoufa youssoufi youssoufou youssouph youssoupha youssri youssuf youston
yousuf youva youval youwan youwen youwenn yova yovan yovani yovann yovanni yovanny yovany yoven yovenn yowan
yowane yowen yrieix yron yrvin ysaac ysaak ysaiah yshai ysidro ysmael yssa yssam yssan yssouf yuan yuba yucef
yucel yugo yuhao yuji yul yulen yulian yuma yunes yuness yuniel yunior yunis yunus yunusemre yurem yuren
yuriel yurii yuriy yury yusef yusei yusha yusif yussef yussouf yussuf yusuf yusufcan yusuke yuta yutaro yuto
yuuki yuva yuvan yuvraj yvain yvan yvann yvano yvans yvelin yven yvens yvenson yveric yves yvic yvick yvon
yvonic yvonick yvonig yvonnet yvonnic yvonnig yvonnik yvrin ywan ywann ywen ywenn yzak zaahir zaaire zaakir
zabdiel zabian zabrian zabrien zac zacari zacaria zacariah zacarias zacary zaccai zaccari zaccaria zaccary
zacchaeus zacchari zaccharia zaccharie zacchary zaccheus zach zacharee zacharey zachari zacharia zachariah
zacharias zacharie zacharius zachariya zachary zacharya zacheriah zachery zachory zachrey zachry zack zackarey
zackari zackaria zackariah zackarie zackariya zackary zackarya zackeriah zackery zackory zackrey zackry zacky
zade zaden zadi zadig zadin zadkiel zadok zadrian zadyn zaeden zaedyn zaeem zael zaelyn zaequan zaer zaevion
zafar zafer zafir zahar zahed zaheem zaheer zaher zahi zahid zahiem zahier zahim zahir zahire zahki zahmari
zahmier zahmir zahyir zahyn zaian zaid zaidan zaiden zaidi zaidin zaidon zaidou zaidyn zaier zaim zain zaine
zainoudine zaion zair zaire zaivion zak zakai zakari zakaria zakariae zakariah zakarian zakarie zakariya
zakariyae zakariye zakariyya zakary zakarya zakee zakeem zakery zakhai zakhari zakharia zakhi zaki zakir zakk
zakkary zakkery zakry zaky zakye zalen zalman zalmen zamar zamari zamarie zamarion zamarius zamauri zameer
zamere zamian zamier zamil zamir zan zanden zander zandon zandyr zane zaniel zaon zaquan zarek zarian zarif
zarin zarion zarius zarko zaron zarouki zaryan zashawn zaul zaven zaveon zavian zaviar zavien zavier zavin
zavion zavior zavon zayaan zayad zayan zayann zayd zaydan zayde zayden zaydin zaydn zaydon zaydrian zaydyn
zayed zayen zayer zayi zayid zayin zaylan zaylen zaylin zaylon zayn zayne zayon zayone zayonn zayquan zayveon
zayvian zayvien zayvion zayvon zayyan zbigniew zdislaw zdravko zdrislaw zdzislaw zealand zebadiah zebedee
zebediah zebensui zebenzui zebulen zebulon zebulun zechariah zecheriah zedekiah zedric zeeshan zeev zeferino
zeid zein zeineddine zeke zekeriya zeki zekiah zekiel zelian zelig zelio zeljko zelko zemarion zen zenaido
zenas zenedine zennon zeno zenobe zenon zeph zephan zephaniah zephir zephyr zephyrin zeplin zeppelin zerek
zeric zerick zerik zerrick zeshan zeshawn zeth zethan zeus zeven zevin zevon zeyad zeyd zeyn zeynel zhaire
zhao zhion zhyon ziad ziade ziair ziaire zian ziane ziani ziann ziare zidaan zidan zidane zied zier ziggy
zigmond zigmund zigmunt zigor zihad zihan zihao zihed zildjian zimere zimir zimri zinar zindin zindine zine
zineddine zinedin zinedine zino zinou zion ziquan zishan zitouni ziven ziyaad ziyad ziyade ziyan ziyane ziyear
ziyed ziyon zkye zlatan zlatko zmarion zoan zober zoel zohaib zohair zohan zohar zoheir zoher zohir zohran
zoilo zolan zolin zoltan zoran zoren zorian zorion zosimo zouaoui zoubair zoubayr zoubeir zouber zoubir
zouhair zouheir zouher zouhir zoumana zubair zubayr zubin zuhair zuhaitz zuhayr zuko zulfikar zulfiqar zurab
zurich zuriel zvonko zyad zyair zyaire zyan zyane zyann zyden zyed zyeir zyen zyere zygfryd zygmond zygmont
zygmund zygmunt zyhad zyheir zyhir zyier zyiere zyion zyir zyire zykee zykel zylan zylar zylen zyler zylin
zylon zymari zymarion zymeer zymeir zymere zymier zymiere zymir zymire zyon zyquan zyquarius zyquavion zyquez
zyree zyrell zyren zyrion zyron zyrus zyshaun zyshawn`,
  f: `aabriella aadhira aadhya aadya aahana aahliyah aahna aailyah aala aalaiyah aalana aalaya aalayah aalayna
aaleah aaleigha aaleiyah aaleyah aalia aaliah aaliayah aalivia aaliya aaliyah aaliyahmarie aaliyana aaliyha
aalliyah aalya aalyah aalyiah aalyssa aamani aamina aaminah aamira aamirah aamiya aamiyah aamna aamori aamya
aamyah aanchal aania aaniah aanika aanisah aaniya aaniyah aanor aanshi aanvi aanya aanyah aaralyn aaralynn
aaria aariah aariana aarianna aaricia aariel aarielle aarika aarilyn aarini aariona aarionna aariya aariyah
aariyana aarna aarohi aarthi aarti aarushi aarya aaryah aaryanna aaryn aasha aashi aashika aashka aashna
aashni aashrita aashritha aashvi aasia aasiya aasiyah aastha aathira aava aaya aayana aayanah aayanna aayla
aayliah aayushi aaziyah abagail abagale abagayle abaigeal abassia abbagail abbagale abbagayle abbe abbee
abbegail abbey abbeygail abbi abbie abbiegail abbiegale abbigael abbigaelle abbigail abbigaile abbigal
abbigale abbigayl abbigayle abby abbygael abbygaelle abbygail abbygale abbygayl abbygayle abcde abdonie
abdonise abeeha abeer abegail abele abelia abelina abeline abella abelle abena abeni abernathy abha abi
abiageal abiba abibata abibatou abida abie abiella abigael abigaelle abigahel abigail abigaile abigaille
abigal abigale abigayl abigayle abigial abiha abilene abilia abina abinaya abira abirami abiramy abire abisha
abisola abla abra abrar abrea abreanna abree abrey abri abria abriah abrial abriana abrianna abrie abriela
abriella abrielle abril abrina abrionna abriyana abryana abryanna abryelle absa absatou abuk aby abygael
abygaelle abygail abygaile abygale abygayle acacia acadia accalia acelia acelya acelyn acelynn achata achida
achillia achley achol achouak achoura achta achwak acia acile acire acsa acya ada adabella adaeze adah adaia
adaiah adaira adaisha adajah adalae adalai adalaide adalay adalee adaleen adalei adaleigh adaleine adalena
adalene adaley adalgisa adali adalia adalie adalin adalina adalind adaline adalis adalise adaliz adaly adalyn
adalyne adalynn adalynne adamari adamarie adamaris adamariz adamary adamarys adamilca adana adanely adanna
adanya adaora adara adarah adasia adassa adasyn adasynn adaugo adaya adayah adayla adda addalee addalina
addaline addalyn addalynn addasyn addelin addeline addelyn addelynn addeson addi addicyn addie addilee addilyn
addilyne addilynn addisen addison addisson addisyn addisynn addolorata addsion addysan addysen addysin addyson
addysun addysyn adea adebola adeena adela adelade adelae adelai adelaida adelaide adelaine adelais adelayde
adele adelei adeleine adelena adelene adelheid adeli adelia adelice adelie adelina adeline adelis adelisa
adelise adelita adeliz adell adella adelle adellia adellyn adelma adelphine adelya adelyn adelyna adelyne
adelynn adelynne adelys adema adena adenike adenise adenora adeola adessa adhara adhira adhya adia adiah
adiana adianna adiara adiaratou adiba adidi adidja adie adiela adiella adielle adija adila adilee adilene
adileni adilenne adilia adilyn adilynn adina adine adira adisa adisen adison adissa adisson adisyn adisynn
adisynne adithi aditi aditri adiva adixia adiya adiyah adiza adja adjara adjaratou adjia adjila adjira adjo
adjoa adjoua adlee adleigh adlie adlin adline adlyn adlyne admire adna adolfina adolie adoline adolpha
adolphine adonia adonie adonina adonise adonna adora adoracion adorah adoration adore adoria adra adrea
adreana adreanna adreena adreona adreonna adri adria adriah adriahna adriana adrianah adriane adrianna
adriannah adrianne adriauna adriaunna adrie adrieana adrieanna adriella adrielle adriena adriene adrienna
adrienne adrihanna adrijana adrina adriona adrionna adrita adriyana adriyanna adrya adryana adryanna advika
adwita adwoah ady adya adylene adylin adysen adyson adysson adysyn aela aelaig aeleen aelia aelie aeline aelis
aelita aella aelle aely aelya aelyah aelyn aelyne aelynn aelys aemilia aena aenaelle aenor aenora aerabella
aeralynn aerial aeriana aerianna aeriel aeries aerika aerin aerionna aeris aerith aeryal aeryn aeryne aerys
aesa aesha aeva afaf afafe afeda afef afeni aferdita affaf affef affou affoue affoussiata afia afida afifa
afiya afnan afnane afnen afnene afomia afra afrah afreen africa afrika afrodita afsa afsana afton aftone aftyn
agape agapita agar agata agate agatha aggie aglae aglaee aglaia agnela agnella agnes agnesa agnese agniela
agnies agnieszka agostina agripina agrippine aguasanta agueda agurtzane agustina ahana ahava ahed ahilyn
ahinara ahinoa ahjah ahjanae ahlam ahlame ahlana ahlani ahlaya ahlayah ahleah ahlem ahleme ahlexis ahlia
ahlima ahlivia ahliya ahllam ahlyana ahlyssa ahmani ahmaria ahmarie ahmaya ahmel ahmia ahmira ahmiya ahmiyah
ahmoni ahmya ahmyah ahna ahnaya ahnesty ahni ahnika ahniya ahniyah ahnna ahnya ahnyah ahnyla ahou ahoua ahouva
ahriana ahrianna ahriel ahrya ahsen ahtziri ahtziry ahuva ahyana ahyna ahzaria ahziyah aia aiala aiana aianna
aiara aibhilin aicha aichat aichata aichatou aiche aichetou aichouche aida aidaliz aidaly aide aidee aidel
aidelis aideliz aidelyn aidi aidia aidrianna aiesha aifa aigline aija aijah aijiao aika aiko aila ailah ailana
ailani ailanie ailany aile aileana ailed ailee aileen aileena aileene aileigh ailen ailene aileny ailey aili
ailia ailie ailin ailine ailis ailish ailsa aily ailyn ailyne ailynn ailys aima aimara aime aimee aimel
aimeline aimelyne aimen aimi aimie aimmee aimy aina ainah ainara aine aines ainet ainhara ainhize ainhoa aini
ainize ainna ainoa ainoha ainslee ainsleigh ainsley ainslie aintzane ainzley aiora aira airabella airam
aireana aireanna airel airelle aireona aireonna airiana airianna airica airionna airis airyana airyanna airyn
airys aisa aisah aisata aisatou aise aisetou aisha aishah aishani aishi aishwarya aisia aislee aisley aislin
aisling aislinn aislyn aislynn aislynne aisosa aissa aissata aissatou aisse aisseta aissetou aissia aissya
aita aitana aitza aitziber aiva aivah aivree aivy aixa aiya aiyah aiyahna aiyana aiyanah aiyanna aiyannah
aiyla aiyonna aiza aizah aizlyn aizpea aizza ajada ajae ajah ajahnae ajana ajanae ajar ajaya ajayah ajayla
ajaylah ajda ajia ajiya ajka ajla ajlin ajna ajooni ajriz akacia akaila akaisha akaiya akaiyah akalya akane
akanksha akari akasha akasia akasya akaya akayla akaylah akeela akeelah akeera akeila akeilah akeira akela
akelah akelia akemi akera akerah akeria akeya akeyla akeylah akheane akhesa akhia akhila akhiya akia akiah
akiera akiko akila akilah akili akima akina akira akirah akire akiria akirra akissi akiya akiyah akiyra akosua
aksa aksha akshana akshara akshaya akshita akshitha akua akya akyah akyla akylah akyra ala alaa alabama alacia
alae alaena alahna alahni alaia alaiah alaija alaijah alaila alailah alaina alainah alaine alainna alaira
alaire alais alaisha alaisia alaitz alaiya alaiyah alaiza alaja alajah alajiah alamea alana alanah alandra
alandria alanea alanee alaney alani alania alanie alanis alanna alannah alanni alannie alannis alanny alantis
alany alanya alanys alara alaria alasha alashia alasia alasiah alaska alathea alauna alaura alawna alaya
alayah alayana alayasia alaycia alayha alayia alayiah alayja alayjah alayla alaylah alayna alaynah alaynia
alaynna alays alaysha alayshia alaysia alaysiah alaythia alayza alayzhia alayzia alayziah alazae alazay alazia
alaziah alazne alba albachiara albana albane albanie albanne albany albena alberta alberte alberthe albertina
albertine albina albine albree alcida alcidie alcina alcinda alcira alcyone alda aldana aldara aldegonde
aldina aldine aldiouma aldja aldjia aldyn alea aleah aleaha aleana aleanah aleandra aleasha aleasia aleaya
aleayah alecea aleceia alecia alecxa alee aleea aleeah aleece aleecia aleeha aleen aleena aleenah aleera
aleesa aleese aleesha aleesia aleeya aleeyah aleeza aleezay alegna alegra alegria aleia aleiah aleida aleidy
aleigh aleigha aleighna aleijah aleina aleisa aleise aleisha aleiya aleiyah aleja alejah alejandra alejandrina
aleka alekhya aleksandra aleksia aleksis alekza aleli alemush alena alenah alencia alene aleni alenia alenka
alenna aleny alera alerah aleria alesa alesana alesandra alese alesha aleshanee aleshia aleshka alesi alesia
aleska alessa alessandra alessandrina alessia alessya alesya aleta aleth aletha alethea aletheia alethia
aletse aletta alette alev alevia alexa alexah alexana alexanderia alexandra alexandrah alexandrea alexandria
alexandrie alexandrina alexandrine alexandry alexandrya alexane alexanne alexas alexcia alexe alexea alexes
alexi alexia alexiah alexiana alexiane alexianna alexianne alexias alexide alexie alexiea alexina alexine
alexis alexiss alexius alexiya alexiz alexsa alexsandra alexsandria alexsia alexsis alexssa alexsys alexus
alexxa alexxandra alexxia alexxis alexxus alexy alexya alexyane alexyia alexyne alexyss alexz alexza
alexzandra alexzandrea alexzandria alexzia aley aleya aleyah aleycia aleyda aleyia aleyiah aleyna aleysha
aleysia aleza alezandra alezay alezia alfiya alfonsa alfonsina alfreda alfredine algia alhana alheli alhena
alhya alia aliaa aliah aliaha aliahna aliana alianah aliani alianna alianne alianny aliany aliayah alica alice
alicea alicen alicia aliciana aliciane alicianna alicja alicya alicyn alida alidia alie aliena alienor
alienore aliesha aliette alieyah alifa aliha alihya alika alilah alima alimata alimatou alime alin alina
alinah alinda aline alinna alinson aliona alionna alirah alis alisa alisabeth alisah alisandra alise alisea
alisee alisen alisha alishba alishia alisia alisiah alisiana alison alisone alisonne alissa alissah alissandra
alissandre alissar alisse alissia alisson alissone alissonne alissya alisya alisyn alita alithia alitza
alitzah alitzel aliva alivea aliveah alivia aliviah aliviya aliviyah alivya alix alixandra alixandrea
alixandria alixane alixe alixia alixzandria aliya aliyaah aliyah aliyaha aliyahna aliyana aliyanna aliye
aliyha aliyiah aliyyah aliz aliza alizabeth alizae alizah alizandra alizay alize alizea alizee alizeh alizet
alizette alizey alizia alizon alizzon aljia alla allaa allahna allaina allana allanah allani allanna allannah
allaya allayah allayna alle alleah alleana allee alleena allegra allegresse allegria alleigh allena allende
allesandra allessandra allexa allexis alley alleyah alleyna allia alliah alliana alliance allianna allicen
allicia allie alliette allina alline allinson allisa allisen allisha allison allisone allissa allissia
allisson allisyn allivia allix alliya alliyah allize allizon allizzon allona allonah allora allory allura
allure ally allya allyah allyana allyanna allycia allye allyha allyiah allyn allyna allyriane allysa allyse
allysen allysha allysia allyson allyssa allyssah allyssia allysson allysyn allyzon alma almadelia almah
almaide almass almasse almaz almedina almendra almeria almerinda almila almina almira almudena alna alnisa
alodia alodie aloe aloha alohilani aloisia aloma alona alonah alonda alondra aloni alonna alonnah alora alorah
aloura aloy aloysia alphena alphonsa alphonsia alphonsina alphonsine alsace alsira alta altagracia altea
althea altina aluna alura alva alvana alvarina alvera alvina alvira alvyna alwen alwena alwenn alwenna alwia
alwine aly alya alyaa alyaah alyah alyana alyanah alyanna alyce alycea alycia alydia alyena alyette alyha
alyia alyiah alyiana alyissa alyla alyma alyn alyna alynah alyncia alyne alynn alynna alynnah alyona alyra
alyria alyric alys alysa alysah alysandra alyscia alyse alysea alysee alysen alysha alyshia alysia alysiah
alysiana alyson alysone alysonn alyss alyssa alyssabeth alyssah alyssamarie alyssandra alyssandre alysse
alyssia alysson alyssone alyvia alyviah alyx alyxandra alyxandria alyxe alyxia alyxis alyza alyzabeth alyzae
alyzah alyze alyzea alyzee alyzia alyzon alyzza alzina alzira ama amaal amaani amabile amada amadea amadora
amae amaelle amaelys amagoia amahni amahri amai amaia amaiah amaira amairani amairany amaiya amaiyah amal
amala amale amalea amalee amali amalia amalie amaliya amalle amalur amalya amalyah amalys amana amanallah
amancia amanda amandah amande amandina amandine amandyne amane amanee amani amanie amanii amante amanthe
amantine amany amanza amapola amara amarachi amarae amarah amarande amaranta amarante amaranthe amarea
amarelis amarely amarelys amareya amaria amariah amariana amarianna amarie amariea amarilis amarilys amarina
amarine amariona amarionna amaris amarisa amarise amarissa amariya amariyah amariyana amariz amarra amarya
amaryah amaryia amarylis amaryllis amarys amatallah amatoullah amatullah amaura amauria amauriah amaurie
amaurine amauryne amaya amayah amayel amayelle amayia amayiah amayra amayrani amayrany amazin amazing amazone
amazyn ambainesh ambar ambeline amber amberlee amberleigh amberley amberli amberlie amberlin amberly amberlyn
amberlynn amberrose ambeta ambika ambra ambre ambrea ambreal ambree ambreen ambrey ambri ambria ambriah ambrie
ambriel ambriella ambrielle ambrine ambroisine ambrosia ambry ambryne ambyr amea ameah amedea amedine amee
ameena ameenah ameera ameerah ameeria ameia ameila ameilia ameira ameirah amela amele ameli amelia ameliah
ameliana ameliane amelie amelina ameline ameliya ameliyah amell amelle amellia amellya amely amelya amelyah
amelyne amelys amen amena amenah amenan amenata amendine ameni amenie amenis amera amerah ameria ameriah
ameriana america americus amerie amerika ameris ameriya ameriyah amerra amethys amethyst amethyste ameya
ameyah ami amia amiah amiaya amica amicie amie amiee amiela amiera amierah amija amijah amika amila amilah
amilea amilee amiley amilia amilian amiliana amilleon amillia amillian amilliana amillion amillya amily amilya
amilyah amilyn amina aminah aminat aminata aminatou amineta aminta aminthe amira amiracle amirah amiree amiria
amirra amirrah amiryah amisa amisadai amisaday amisha amishi amita amity amiya amiyah amla amma ammara ammaria
ammarie amme ammel ammerie ammi ammie ammy amna amnah amneet amolika amoni amonie amonni amora amorah amore
amoree amorette amoria amorie amorine amoura amoy amoya amparo amra amreen amrie amriel amrine amrita amritha
amrutha amryn amsatou amsi amulya amunique amy amya amyah amycie amyia amyiah amyla amylah amylee amylia
amylynn amyna amynata amyra amyracle amyrah amyree amyri amyria amyriah amyrie amytis ana anaaya anab anabel
anabela anabele anabell anabella anabelle anabeth anabia anacamila anacaren anacarolina anaclara anacleta
anacristina anadalay anadelia anadia anae anaee anaele anaeli anaell anaella anaelle anagabriela anagha anah
anahe anahi anahid anahide anahis anahit anahita anahla anahli anahly anahy anai anaia anaiah anaid anaide
anaig anaih anaija anaijah anaik anaika anailah anaili anaira anairis anais anaisa anaisabel anaise anaisha
anaissa anaisse anaita anaiya anaiyah anaiz anaja anajah anajulia anaka anakaren anala analaura analea analeah
analee analeese analei analeigh analeigha analeise analena analese anali analia analiah analice analicia
analie analiese analilia analina analine analis analisa analise analisia analissa analisse analiyah analiz
analiza analize analleli anallely analou analucia analuisa analuiza analy analya analyah analyce analycia
analyn analyne analynn analys analysa analyse analysia analyssa analysse anam anamari anamaria anamarie
anamika ananda anandi anane anani ananiah ananya anapaola anapatricia anapaula anara anareli anarely anari
anaria anariah anarie anarosa anarose anaroze anasha anasia anasofia anasophia anastacia anastasha anastashia
anastasia anastasiia anastasija anastasiya anastassia anastasya anastaysia anastazia anastazja anasthasia
anasthasie anastin anastyn anatalia anatalie anath anathalie anathilde anatolia anatolie anatoline anavai
anavel anavi anavictoria anay anaya anayah anayeli anayelli anayely anayha anayi anayia anayiah anayla anays
anaysha anayshia anaysia anberlin anca anceline ancolie ancuta anda andalasia andalucia andalyn ande andee
andelyn andere andgelina andgie andhree andia andie andilyn andjali andjaly andjela andjelina andjouza andora
andra andrada andralyn andraya andrea andreah andreana andreane andreanna andreanne andreea andreia andreina
andreline andrena andresa andrese andresia andresine andressa andrette andreya andreyah andreze andria
andriana andrianna andriea andrielle andrienne andrijana andrina andrine andrise andromeda andrya ane anea
anecia anee aneesa aneesah aneesha anefel aneia aneila aneira aneisa aneisha aneka anel anela anele aneli
anelia anelie aneliese aneline anelis anelise anelisse aneliya aneliz anella anelle anelly anely anelya
anelyne anelys anelyse anemone aneres aneri anesa anesha anesia anesie anessa anessia aneta aneth anett anette
aneu anevay aneya aneyah anfaal anfal anfale anfel anfelle anfia anfina angalina ange angela angele angelea
angeleah angelee angeleen angeleena angeleigh angelena angelene angeles angelese angeli angelia angeliah
angelic angelica angelice angelicia angelick angelie angeliese angelik angelika angeliki angelina angelinah
angeline angelines angelinne angeliqua angelique angelisa angelise angelissa angelisse angelita angeliyah
angeliz angelize angell angella angelle angellee angelli angellie angellina angelline angelly angellynn
angelmarie angels angely angelyn angelyna angelyne angelynn angelynne angelys angelyse angelyssa angenie
anggun angharad anghjula anghjulina angie angielina angilee angiolina angle anguelina angustias angy anh anhar
ani ania aniah aniana aniaya aniayah anic anica anicee aniceta anicette anicha anicia anida anie aniece aniela
aniele aniella anielle aniesa aniesha anieya anieyah anifa anihya aniiya aniiyah anija anijah anijha anika
anikah anike anikka anila anilah anilya anima anina anique anira anirah anisa anisah anise anisha anishka
anisia anisoara anissa anissah anissati anissia anissya anisten aniston anisty anistyn anita anite anitha
anitra anitta anivea aniya aniyah aniyan aniyha aniyia aniyiah aniyjah aniyla aniylah aniza anja anjalee
anjali anjalie anjalina anjaly anjana anjanae anjani anjara anjela anjelia anjelica anjelika anjelina
anjelique anjelita anjelyn anjette anjie anjolaoluwa anjoli anjolie anjolina anju anjuli anjuscha anjutha anka
anke ankea ankita anlia anliati anmarie ann anna annabel annabela annabele annabell annabella annabelle
annabeth annacarolina annachiara annaclaire annaclara annae annaele annaelle annagail annagiulia annagrace
annagrazia annah annahi annai annaic annaick annaig annaik annais annajulia annaka annakaren annakate
annalaura annalea annaleah annalease annalecia annalee annaleece annaleese annalei annaleia annaleigh
annaleigha annaleise annalena annalese annali annalia annalicia annalie annaliese annalina annaline annalis
annalisa annalise annalisia annalissa annalisse annaliyah annaliz annaliza annalize annalucia annaluisa
annaluiza annaluna annaly annalya annalyce annalycia annalyn annalyne annalynn annalys annalysa annalyse
annalysia annalyssa annalysse annamae annamaria annamarie annamay annamria annapaola annapia annarita annarosa
annarose annasofia annasophia annastacia annastasia annastazia annaston annastyn annavictoria annaya annayah
anndee anndrea anne annea annebelle annecie annecke annecy annegret anneka anneke annel annelaure anneli
annelie annelies anneliese anneline annelise annelisse anneliz annella annelle annelore annely annelyne
annelyse annemarie annemie annerose annesophie annessa anneth annett annetta annette anney anni annia anniah
annibelle annic annica annice annicette annicia annicka annicke annie anniella annielle annik annika annikah
annikka annily annina annine annique annisa annise annissa anniston annistyn annita anniya anniyah annlis
annlyse annmarie annmary annoncia annonciade annonciata annonciate annonciation annora annouchka annouck
annouk annslee annsleigh annsley annunciata annunziata annwen annwenn anny annya annyah annyck annyssa
annyvonne anoa anola anora anouch anoucha anouche anouchka anouck anouk anoush anousha anoushka anouska anqi
anrafa ansam anselma ansha anshi anshika anslee ansleigh anslie anta antanasia antania antaniya antaniyah
antara antasia antea anthea anthelmette anthelmine anthia anthinea anthonella anthonia anthynea antia antigone
antinea antionette antje antoaneta antoinetta antoinette antoinise antolina antonela antonella antonette
antonia antoniah antonieta antonietta antonina antonine antonique antonita antonnella antonya antsa antwanette
antwonette anuhea anuhya anulawathie anum anuncia anunciacion anuoluwa anuoluwapo anureet anuschka anusha
anushka anushree anushri anuska anuta anuva anvi anvika anvita anvitha anwaar anwen anwesha anwita anwitha
anxela any anya anyae anyah anycha anycia anye anyeli anyelin anyelina anyely anyi anyia anyiah anyicha anyjah
anyjha anyla anylah anyri anysa anyse anysha anysia anyssa anyssia anyta anyvonne anzhela anzhelika anziza
anzley aoi aoife aoitef aoitif aoki aolani aolanis aona aonesty aoua aouali aouatef aouatif aouda aouicha
aouregan aourell aparna apauline aphelie aphrodite apie apoline apollina apolline apollonia apollyne apolonia
apolonie apolyne aponi apphia apple appolina appoline appolline appollonie appolonia appolonie appolyne april
aprile apryl apurva aqsa aqua aquila aquilina aquinnah aquira araba arabel arabela arabella arabelle arabia
araceli aracelia aracelie aracelis aracelli aracelly aracely aradia araeya arafa arah arai araia araina araitz
araiyah arali araly aralyn aralynn aralynne aramata aramatou arame arami arancha arane arani arantxa arantza
arantzazu aranza aranzazu araseli arasely araya arayah arayia arayla arayna arbay arbia arcadia arcangela
arcelia archana archangele archisha archita ardiana ardyn areana areanna areeba areebah areej areil areionna
areli arelie arelis arella arelly arely arelys aremy arena arene areona areonna aretha areti areya areyana
areyanna arfa argane argelia argelina argentina argentine argimira argine argitxu arhane arhiana arhianna aria
ariadna ariadne ariah ariahna arial ariam ariana arianah ariane ariani arianis ariann arianna ariannah arianne
arianni ariannie arianny ariany ariatna ariauna ariaunna ariba aribah aribella arica aricela aricella aricely
aricia aricie aricka ariday aridj arieal arieana arieanna ariel ariela ariele arielis ariell ariella arielle
ariely arielys arienna arieona arieonna ariette arieyana arieyanna arifa arife arige arihana arihanna arij
arijana arije arika arilyn arilynn arin arina arinas arine ariona arionna arionne arisa arisbel arisbeth
arisha arissa arista aristea aritza aritzy ariya ariyah ariyahna ariyana ariyanah ariyanna ariyannah ariyon
ariyona ariyonna ariza arizbeth arizona arja arjana arjin arkia arla arlee arleen arleigh arlena arlene arleni
arleny arlet arlete arleth arlett arlette arletty arlie arlinda arline arlyn arlynn armance armanda armande
armandina armandine armanie armante armantine armela armele armelia armeline armelle armentine armida armide
armildez armina arminda armine armita armonee armoni armonia armonie armony armya arna arnaude arnela aroa
aroha arora aroua arouny aroura aroush aroussia arpita arrate arrayah arriah arriana arrianna arrie arriel
arrielle arrion arriona arrionna arriyana arriyanna arryana arryanna arseline arsema arsena arsenia arsenie
arshia arshiya arsinoe arta artasia artavia artemia artemis artemise artemisia arthemise arthi arthika
arthuria arthurine arthy artina aruna arunima arushi arwa arwen arwenn arwyn arya aryaa aryah aryahi aryahna
aryam aryana aryanah aryane aryani aryann aryanna aryannah aryel aryella aryelle aryem aryhanna aryia aryiah
aryiana aryianna aryn arynn aryona aryonna aryssa arzhela arzhelenn arzu asa asaliah asani asanti asceline
ascencion ascension aschley aseel asel asela aselya asena asha ashana ashani ashanna ashanta ashante ashanti
ashanty ashara ashari asharia asharie ashaunti ashawna ashawnti ashay ashaya ashayla ashby ashe asheley ashely
ashelyn ashelynn ashia ashika ashima ashira ashita ashiya ashiyah ashlan ashland ashlea ashlee ashleen ashlei
ashleigh ashlen ashley ashleymarie ashleyn ashli ashlie ashliegh ashlin ashling ashlinn ashlley ashly ashlye
ashlyn ashlynd ashlyne ashlynn ashlynne ashmi ashmitha ashna ashni ashrita ashritha ashtyn ashtynn ashunti
ashvika ashvina ashvini ashwika ashwini ashya ashyah ashyia ashyla ashyra asia asiah asiana asianae asianna
asijah asil asima asinat asira asiya asiyah asiye asja asjah askaletch asley asli aslihan aslin asline aslyn
aslynn asma asmaa asmae asmah asmahan asmahane asmaou asmara asmi asmin asmina asmine asmita asmitha asna
asnath asnia aspasie aspen aspyn aspynn asra asrar assa assah assal assala assana assanatou assata assatou
assena asseta assetou assia assiah assiat assiata assiati assiatou assiba assietou assil assila assile assima
assimina assina assinat assinate assinet assita assitan assiya assiyah assma assmaa assmae assna assomption
assumpcio assumpta assunta assuntela assuntina assya assyah assyia assyle assyria asta astan astara astaria
astel aster asterie astha astoria astou astra astrea astree astrid astride astrig astrik astryd asucena asude
asuka asul asuman asuna asuncion asusena asvika asvini asya asyah asyria atalante atalaya atalia atalie atalya
atanasia atara atavia atea atena atenea athalia athaliah athalie athanais athanaise athanasia athanasie athea
atheena athena athenais athenaise athenea athia athina athyna athziri athziry atia atiana atianna atifa atika
atina atira atiya atiyah atiyana atlanta atlantis atleigh atouma atoumata atteneri attia attika attilia
attison atziri atziry auba aubane aubanne aube aubeline auberi auberie auberte aubertine aubery aubre aubrea
aubreana aubreanna aubree aubrei aubreigh aubreonna aubrey aubreyana aubreyann aubreyanna aubri aubria
aubriana aubriann aubrianna aubrianne aubrie aubrieanna aubriee aubriegh aubriel aubriella aubrielle aubrin
aubrina aubriona aubrionna aubryana aubryanna aubrye aubryn aubrynn auburn auceane audelia audelie audelina
audeline audessa audette audia audiana audianna audra audray audre audrea audreana audreanna audree audreena
audrena audrene audrenn audrey audreyana audreyanna audri audria audriana audrianna audrie audriena audrienne
audrina audrinah audrine audrinna audry audryana audryanna audryna augusta augustina aujanae aulani aulde
aulelei aulona auna aundraya aundrea aundreya aundria aunesti aunesty aunica aunika aunisty aunna aunya
auphelie aura aurane auranne aure aurea aureane aureanne auregan auregane auregann aurela aurelane aurelia
aureliana aureliane aurelie aurelienne aureline aurella aurelle aurely aurelya aurelyne aurette auri auria
auriana auriane aurianna aurianne aurica aurida aurie auriella aurielle aurine auristelle aurita aurlane
aurora aurorah aurore auryana auryane ausha ausilia australia austynn autiana automne autum autumn autumnrose
autymn auxana auxanne auxilia auxiliadora ava avabella avaclaire avaeh avagrace avah avala avalee avaleigh
avaley avalin avalina avaline avalon avalyn avalynn avalynne avamae avamarie avana avangelina avangeline avani
avanna avannah avanni avantika avaree avarey avari avarie avarose avary avasophia avaya avayah avea aveah avee
aveena avelina aveline avelyn avelyne avelynn aventine averee averey averi averiana averianna averie averil
averly avery averyana averyanna averyonna avesta avey aveya aveyah avia aviah aviana avianah aviance avianna
aviannah avida avie aviela aviella avielle aviendha avigael avigaelle avigail avigayil avila avilene avina
avine aviona avionna avis avishi avital avite aviva aviya aviyana aviyanna avleen avneet avona avonlea avonna
avory avree avri avriana avrianna avrie avriel avrielle avril avrile avrillette avryl avsin avyana avyanna
avyonna avzem awa awatef awatif awbree awena awenna axele axelia axeline axellane axelle axiane aya ayaa
ayaana ayaat ayada ayah ayahna ayak ayaka ayako ayala ayame ayana ayanah ayane ayanna ayannah ayanni ayano
ayari ayasha ayat ayate ayatte ayauna aybuke ayca aycan aycha ayda aydah ayde aydee aydelis aydeliz aydenne
aydia aydrie ayele ayelen ayelet ayelin ayem ayerim ayesha ayet ayette ayfer aygline aygul ayia ayiana ayianna
ayina ayisha ayjah ayla aylah aylana aylani ayleah aylee ayleen aylen aylene ayleth ayli aylia ayliah aylie
aylin aylina ayline aylinn aylis aylissa ayliz aylla aylyn ayma aymara aymee aymeline aymie aymira aymone ayna
aynah aynara ayni ayniah aynna aynslee aynsley aynur ayoki ayoko ayona ayonna ayooluwa ayra ayrabella ayram
ayriana ayrianna ayriel ayris aysa ayse aysegul aysel aysem aysen aysenur aysha ayshia aysia aysiah aysima
ayslin ayssa ayssata aysu aysun ayten ayumi ayuna ayushi ayva ayvah ayvi ayvie ayvree ayza ayzia aza azadeh
azae azahar azahara azahria azaira azalais azalea azaleah azalee azalia azaliah azaline azalyn azalynn azalys
azana azani azania azara azarah azarea azareya azari azaria azariah azarie azariya azariyah azarria azarriah
azarya azaryah azaya azayla azaylia azele azelia azelice azelie azeline azelle azelma azelya azelyn azelynn
azelys azema azemia azeneth azenor azera azeria azeriah azharia azhia azia aziah azilis aziliz azilys azime
azion azira azirah aziya aziyade aziyah aziza azizah azka azlin azlyn azlynn azna azoria azou azra azranur
azriela azriella azrielle azucena azul azumi azura azure azuri azusena azya azyah azyiah azylis azyria azyriah
azza azzareya azzaria azziza azzura azzure azzurra babeth babetta babette babsi baby babygirl bach bachira
bachra badia badiaa badiallo badiha badira badria baelee baeleigh baeley baeli baelie baetrice bahar bahati
bahia bahija bahiya bahja bahria bahya baia bailea bailee bailei baileigh bailey baili bailie baillie baily
bailynn bajramsa bakhta bakta balbina balbine baldomera baleigh baleria baley bali balie balkis balkiss balma
balqis balsam baltasara bambi bambou bamby bana banatou banel banesa banessa bani bania banna bano banu
baptistine barakah barb barbara barbare barbe barbel barberine barbi barbie barbla barbli barbra barbro bariah
barisa bariza barkahoum barnabee barta bartha bartolina basak basha basia basilia basilie basiline basilisa
basilisse basma basmala bassa bassheva bassima bassira bassma bastienne basya batcheva batel bathe batia
batool batoul batoule batouli batourou batsheva batul batya baya bayan bayen bayene bayla bayle baylea baylee
baylei bayleigh bayley bayli baylie bayly baylyn baylynn bazilia bea beata beate beatric beatrice beatris
beatriu beatrix beatriz beautiful beautifull beauty bebe becca becka becky bedia bedra begona begonia begum
behija behiye beija beila bejna bekah bekhta bekka bela belanna belarmina belem belen belfin belgin belicia
belina belinay belinda beline beliz belkis belkiss belkiz belkys bell bella belladonna bellagrace bellah
bellamarie bellamia bellamy bellarae bellarose bellatrix belle bellina bellinda belma belmira belqis belsem
belynda benedetta benedicta benedicte benedikte benedita benedite benedith benicia benie benigna benilde
benita benjamina benjamine benna benoite bentlee beonca berangere bercem berengere berenice berenise berenyce
berfin berfine bergamote bergit beria beril berin berit beritan berivan beriza berkeley berklee berkleigh
berkley berklie berlin berline berlyn berlynn berna bernabela bernadette bernadine bernarda bernarde
bernardette bernardina bernardine bernharda bernhardine bernice berniece berouria berra berrin berta bertha
berthea bertheline berthilde berthile berthilie berthille berthina berthine bertilde bertile bertille bertina
bertine bertrande bertrane bertrud beryl beryle besa besan besma besmala bess bessie bessma bessy beste
betania betanie betanya betel beth bethan bethaney bethani bethania bethanie bethann bethanne bethany bethel
bethlehem bethsabee bethsaida bethy bethzy beti betina betsabe betsaida betsey betsy bettie bettina betty
bettyann bettyna betul bety betzabel betzabeth betzaida betzaira betzayda betzayra betzi betzy beulah beverley
beverlie beverly beverlyn bevin beya beyda beyene beyla beyonca beyonce beyza beyzanur beza bezunesh bhakti
bhargavi bhavana bhavi bhavya biana bianca biancamaria bianey bianka bianna bianney biatriz biba bibi bibiana
bibiane bich bichara bidia bielka bienaimee bienvenida biggi bijou bijoux bilge biliana bilitis bilitys
biljana bilkis bilkiss billie bilqis bilyana bina binah bindi bine bineta binetou binnaz binta binti bintily
bintou binty bionca bircan birdie birgid birgit birgita birgitte birgul biridiana birsen birte bisan bisma
bissan bissane bissen bitanya bitia bitou bitya biviana blair blaire blaisine blakelee blakeleigh blakeley
blakely blakelyn blakley blanca blanche blanchette blandina blandine blanka blasa blasina blau bleona blerina
blerta blessen blessin blessing blessyn bleuen bleuene bleuenn bleuette bleunvenn bleunwenn bleuwenn blima
blimi blimie blimy bliss blissany blondie blondine blossom blouma blue bluenn bluette bluma blythe bobbi
bobbie bobbiejo bochra bodo boey bogumila bojana boleslawa bolo bonco bonie bonifacia bonita bonko bonne
bonnie bonny bopha bostyn bouchara bouchera bouchra boudour boudy bountouraby bousso boutaina boutayna
bouthaina bouthayna boutheina boye boyi bozena bracelyn bracha bracie bradee bradi bradie bradleigh braelee
braeleigh braeley braeli braely braelyn braelynn braelynne braha brailee braileigh brailey braily brailyn
brailynn bralee braleigh braley bralynn branae branca branda brandalyn brandee brandi brandie brandii brandis
brandy braniah braniya braniyah branka branna branwen branya braulia braya brayah brayana brayanna braydee
braydi brayla braylea braylee brayleigh brayley brayli braylie braylinn braylyn braylynn brazil brea breah
breahna breaja breajah brealyn brealynn breana breanah breann breanna breannah breanne breasia breauna
breaunna breawna brecklyn brecklynn breckyn bree breea breean breeana breeann breeanna breeanne breeleigh
breeley breelle breely breelyn breelynn breena breeona breez breeze breezie breezy brehanna brei breia breiana
breianna breigh breindel breindy breionna breklyn brekyn brelee breleigh brelyn brelynn brena brenae brenda
brendalee brendalyn brendy breniya breniyah brenlee brenleigh brenley brenli brenlie brenly brenlyn brenna
brennah brennyn brentlee brenya breona breonah breonna breshawna bresil bresilia breslyn breslynn breuna
breunna breya breyana breyanna breyona breyonna brezlyn bria briah briahna briahnna briajah briana brianah
brianca brianda briane brianna briannah brianne brianni briannon brianny briany briara briasia briauna
briaunna briceida briceyda bricia bridget bridgett bridgette bridgid bridgit bridgitte bridie brie brieana
brieann brieanna briel briele brielee briell briella brielle brielynn brienna brienne brieonna brigett
brigette brighid brighten brigid brigida brigide brigit brigite brigitt brigitta brigitte brihana brihanna
brilee brileigh briley brilyn brilynn brin brina brinae brinda brindley briniya brinklee brinkley brinlee
brinleigh brinley brinlie brinly brinlyn brinn brinna brinnley brinsley briona brionna briony brisa briseida
briseidy briseis briselda briseyda brisia brisny brissa brisseida brissia bristol bristyn brita britain
britani britanie britanny britany brithany brithney britlee britlyn britnee britney britni britny britt britta
brittan brittaney brittani brittanie brittanny brittany britthany brittin brittlyn brittnee brittney brittni
brittny brittyn brityn britzel britzy briya briyah briyana briyanna briyona briyonna briza brizeida brizeyda
brizia brizzia brocha bronislawa bronte bronwen bronwyn brook brooke brookelin brookelle brookelyn brookelynn
brookelynne brooklan brooklee brooklen brookley brooklin brooklinn brooklyn brooklyne brooklynn brooklynne
brucha bruchy brume bruna brunaelle brune brunehilde brunella brunelle brunetta brunette brunhild brunhilde
bruni brunilde brunislawa brunissende bruyere brya bryah bryana bryanah bryanda bryanna bryannah bryanne
brycelyn brycelynn bryelle bryhanna brylea brylee brylei bryleigh bryley bryli brylie brylin brylyn brylynn
bryn bryna brynhild brynja brynlee brynlei brynleigh brynley brynli brynlie brynn brynna brynnan brynne
brynnen brynnlee brynnleigh brynnley brynnlie brynnly bryona bryonna bryseida bryssa brystal brystol brytanie
btisam btisame btissam btissame btissem buglem buket bulle buna burcin burcu buse bushra busra byanca byanka
byata bzunesh cacee cacilda cacilia cacilie cadance cadee cadence cadey cadi cadia cadie cadience cadince cady
cadynce caecilia caedence caela caeleigh caeley caeli caelia caelie caely caelyn caelynn caera caetlyn cagla
cahina caia caidance caidence caidynce caila cailah cailee caileigh cailey caili cailie cailin cailyn cailynn
caina caiqin caira caissy cait caitlan caitleen caitlen caitlin caitline caitlyn caitlyne caitlynn caitlynne
caitrin caitriona caiya cala calah calais calandra calaya calayah calea caleah caledonia calee calei caleigh
caleigha caley cali calia caliah caliana caliann calianna calianne calice calicia calie caliegh california
calina caline calis calise calissa calisse calissy calista calixta calixtine caliya caliyah calla callaway
calle callee calleigh calley calli callia calliah calliana callie callieann calliegh calliope calliopee
callista callistine callisto cally callyn callysta calogera caly calya calyn calynn calypso calys calyse
calyssa calysse calyssia calysta cam camani camara camaria camariah camarie camariyah camas camaya cambell
cambelle camber cambrea cambree cambrey cambri cambria cambriah cambrie cambrielle cambry cambrya cambryn
camdyn camdynn camela camelia cameline camella camellia camelya cameo cameryn cami camia camiah camie camielle
camila camilah camilia camilla camille camillette camillia camillya camilya camino camira camirah camiya
camiyah cammi cammie cammy camora camorah camori camorra campbell camree camri camrie camry camryn camrynn
camy camya camyia camyiah camyla camylia camylle camyra cana canan candace candance candela candelaria
candelas candence candi candice candida candie candis candra candy candyce candylene candys candysse canelle
caniya caniyah canna cannelle cansel cansu canya caoilainn caoilinn caoimhe capilla cappucine capri caprice
capucine capucyne cara carabella caragh carah caralee caralena caralina caraline caralyn caralynn caramia
cardyn careena carele carelle carely caren carena carene carenne caressa cari cariah cariana carianna caridad
caridee carigan carima carin carina carine carinna carinne caris carisa carisma cariss carissa carizma carla
carlane carlasia carlea carlee carleen carlei carleigh carlen carlena carlene carlesia carley carli carlia
carlianne carlicia carlie carlina carline carlisa carlise carlisle carlissa carlita carliyah carlota carlotta
carly carlyann carlye carlyn carlyne carlynn carma carman carme carmel carmela carmele carmelia carmelie
carmelina carmeline carmelita carmelite carmella carmelle carmen carmencita carmene carmenza carmilla carmina
carminda carmindy carmya carmyn carol carola carolan carolane carolann carolanne carole caroleena carolena
carolie carolin carolina caroline caroll carolle carolyn carolyna carolyne carolynn carra carrah carrera
carriana carrie carrieann carrieanne carrigan carrine carrington carrisa carrissa carry carsyn caryn carynn
carys caryss caryssa casandra caselyn casha cashlyn casia casidee casidy casie casilda casilde casimiera
casimira casimire casondra cassady cassandra cassara cassaundra cassendra cassendre cassey cassi cassia
cassiana cassiane cassidee cassidey cassidi cassidie cassidy cassie cassilda cassilde cassilia cassiopee
cassis cassondra cassy cassya cassydie cassylia castille castora catalena cataleya catalia catalina cataline
cataliya catalya catalyna catarina cate catelin cateline catelyn catelynn catena caterin caterina caterine
cathaleya cathalina cathalya catharina catharine cathaysa cathel catheline cathelyne catherina catherine
catherinette catheryn catheryne cathia cathiana cathie cathleen cathline cathlyn cathlyne cathrin cathrine
cathryn cathy cathya cathyline cati catia catiana catie catilyn catina catleen catleya catlin catline catlyn
catlynn catori catrice catrin catrina catrine catriona cattaleya cattleya catty catuxa caty catya cauline
causette caya caycee caydance caydee caydence caydince cayenne cayetana cayla caylah caylan caylea caylee
cayleigh caylen cayley cayli caylie caylin caylyn caylynn cayssie caytlen caytlin caytlyn ceaira ceairra ceana
ceane ceanna ceara ceasia ceazia cece ceceilia cecelia cecile cecilia ceciliane cecilie ceciline cecille
cecillia cecily cecilya cecy cecyle cecylia cedella cedia cedra cedria cedrina cedrine ceferina cefora ceili
ceilidh ceira celanie celedonia celena celene celenia celenie celenya celerina celerine celes celest celesta
celeste celestial celestina celestine celhia celia celiana celiane celianne celice celicia celie celima
celimene celina celinda celine celinie celise celita celiya celiyah cella cellia celly cellya celma celsa
celtia celtina celuta cely celya celyana celyane celyna celyne cemile cemiyah cemre cendra cendrine cendy
cenia ceniya ceniyah cennet centa ceona ceonna cephise cephora cera ceren cerena cerenity ceres ceriah
ceridwen cerina cerine cerinity cerise cerissa cerstin ceryne cerys ceryse cesarea cesaria cesarie cesarina
cesarine cesia cesilia cesira ceslawa ceverine cevriye ceyda ceylane ceylia ceylin cezanne cezarine cezembre
chabha chada chaddia chade chaden chadene chadia chadine chadlia chadya chaela chaeli chaelyn chafia chafiha
chafika chafiya chahad chahd chahde chahera chahida chahima chahina chahinaize chahinaz chahinaze chahinda
chahines chahinese chahinesse chahinez chahineze chahira chahla chahnez chahra chahrazad chahrazade chahrazed
chahrazede chahynez chaida chaila chaili chaily chailyn chaima chaimaa chaimae chaina chainaz chainaze chaines
chainese chainess chainesse chainez chaineze chaira chakila chakira chalva chalyn chama chamila chamima
chamina chamiya champa chams chamse chamsia chamssia chamya chana chanael chanaelle chanaya chanaz chanaze
chancelle chancelvie chanda chandani chandlar chandra chane chanel chanela chanele chanell chanella chanelle
chanese chaney chanez chaneze chani chania chanice chanie chanis chanisse chaniya chaniyah channa channah
channel channelle channon chanon chanone chantal chantale chantalle chante chantel chantell chantelle chany
chanya chanyah chapel chara charazad charazade charazed charazede chardae chardonnay charfia chariah charidy
charifa charihane charis charisa charish charisma charissa charisse chariti charity chariya chariyah charizma
charla charlaine charlayne charlea charlee charleen charlei charleigh charleine charlen charlene charlenne
charlerine charlese charlesia charlesine charlett charlette charley charleyne charliegh charlii charlina
charline charlise charlize charlott charlotta charlotte charlottine charlsey charlsie charly charlye charlyn
charlyne charlynn charlyse charlyze charm charmaine charmayne charmila charna charo charolette charon charone
charonne charvi chaselyn chaselynn chasey chasidy chasitee chasiti chasitie chasity chaslyn chassidy chassity
chastity chau chava chavi chavie chavy chaxiraxi chaya chayana chayanna chayenne chayili chayla chaylee chayma
chaymaa chaymae chayna chaynes chaynese chayness chaynesse chaynez chayneze chaza chazity chazlyn chazlynn
chealsea chealsy chedia chedine chedlia chedva chefia cheherazade chehinez chehla chehrazad chehrazade
chehrazed cheila cheima cheimaa cheina chekina chela chelbi chelby chelcee chelci chelcy cheli chella chellsie
chelly chelsea chelsee chelsey chelsi chelsia chelsie chelssy chelsy chelsye chely chemsa chemssy chenda
chenelle cheniya chenoa cheraz cherazad cherazade cheraze cherazed cherazede cheree cherelle cheriane cheridan
cherie cherifa cheriffa cherihane cherin cherina cherine cherinne cherise cherish cherith cherley cherlin
cherline cherlyn cherokee cherrine cherrish cherry cherryl cheryane cheryl cheryline cheryn cheryne cherysh
chesley chesnee chesney chesni chesnie chessa chessie chevelle chevie chey cheyan cheyane cheyann cheyanna
cheyanne cheyeanne cheyene cheyenna cheyenne cheyla cheylynn cheyma cheymaa cheyna cheynne chezney cheznie
chiamaka chiana chianne chianti chiara chiaraluce chiarra chidera chidinma chifa chifaa chifae chifaou chika
chilyn chima chimamanda chimene chimere china chine chinelo chinenye chinyere chioma chira chiraz chiraze
chirel chirelle chirine chirley chirly chiryne chisom chizara chjara chlea chleo chloe chloeann chloeanne
chloee chloelia chloelynn chloemarie chloey chloie chlorane chloris chloye chochana chole chona chorouk
chouchane choukra choumicha chourouk chretienne chrifa chrisette chrishelle chrishiya chrisla chrislaine
chrislaure chrislene chrisline chrisly chrislyn chrislyne chrislynn chrismaelle chrissa chrissie chrissy
christa christabel christabella christabelle christal christale christaline christalle christalynn christana
christanna christasia christel christela christele christell christella christelle christen christena christi
christia christiana christiane christianie christianna christianne christie christienne christila christilla
christina christine christinne christiona christionna christiyana christl christvie christy christyana
christyn christyna chryslaine chryslene chrysoline chryssa chrysta chrystal chrystale chrystalle chrystele
chrystell chrystelle chrystiane chrystie chrystina chrystine chyane chyann chyanna chyanne chyara chyenne
chyla chyler chymene chyna chynah chynna chyrine ciana cianah ciani cianna ciannah cianni ciara ciarah ciarra
cicek cicely cicilia cicily ciclaly cidalia cidem cidjey cidji cidjie cidney cidra cieanna ciel ciela cielle
ciena cienna ciera cierra cierrah cigdem ciham cihame cihem cilem cilia cilicia cillia cilya cimone cimora
cinda cindel cindelle cinderella cindi cindia cindie cindra cindy cindya cindye cing ciniya ciniyah cinnamon
cinta cinthia cinthya cintia cintya cinzia cionna cipriana cira circe circee ciri ciriaca cirila cirilla
cirine cirsten cisem citlali citlalli citlally citlaly ciya ciydem cladie clady claira claire clairette
clairice clairine clairissa clairvie claodia clara clarabelle clarance clare clarelle claribel clarice clarie
clarina clarinda clarine claris clarisa clarissa clarisse clarissia clarita clarity claritza clariza clarke
clary claryce clarys claryss claryssa clarysse claudette claudia claudiane claudina claudine claudinette
claudya claudye clayre clea cleane cleanne cleda cleia cleidy cleis clelia clelie clely clelya clem clemance
clemantine clemence clemencia clemency clementa clementia clementina clementine clemie clemire cleo cleofe
cleonice cleopatra cleopatre cleophee cleore clervie clesia cleya clhoe clio clivia clizia cloane clodagh
clodette clodia clodie clodine cloe cloee cloelia cloey cloi cloie clorinda clorinde clorinthe clothilde
clotide clotilde clover clovicia clowie coco codi codou coecilia colbi colbie colee coleen coleene colette
coley colie coline colinette colinne colleen collette colline collyne coloma colomba colombine colyne comba
comfort conceicao concepcio concepcion conception concesa concession concetta concettina concha conchetta
conchi conchita concita conlee connie connolly conrada consiglia consol consolacion consolation constance
constancia constanta constantina constantine constanza constanze consuela consuelo contesa contessa conxita
coppelia cora corah corail coraima coral coralee coraleen coralia coralie coraline coralise coraliz coralline
corally coraly coralye coralyn coralyne coralynn corane corantine corazon cordasia cordelia cordula corelia
corelie corena corentine coretta coreyona cori coriana coriane corianna corie corielle corina corine corinn
corinna corinne corinthia corionna corisande corissa corley cornelia cornelie cornellia coro corona coronada
corpus corra corri corrianna corrie corrin corrina corrine corrinne corryn cortana cortlyn cortlynn cortnee
cortnei cortney cortni coryana coryn coryne corynn corynne coryse cosette cosima cossette costanza coumba
coura couro courteney courtlyn courtlynn courtnee courtney courtnie courtny couture covadonga cozette cree
crescence crescencia crescente cressa crestina cricket crimson crina crisanta criselda crislyn crislynn
crispina crissy crista cristabel cristal cristale cristalina cristaline cristalle cristel cristela cristele
cristelle cristen cristeta cristi cristiana cristiane cristianna cristie cristin cristina cristine
cristobalina cristy crocifissa crysta crystal crystale crystalle crystalyn crystalynn crystel crystele
crystelle crystin crystina cunegonde curie curstin custodia cyan cyana cyane cyani cyann cyanna cyanne cyanni
cyara cyarah cyarra cyasia cybele cybelia cybelle cybellia cybil cybile cybill cybille cydjie cydnee cydney
cydni cydnie cydra cyenna cyerra cyla cylah cylee cyleigh cylene cylia cyliana cyliane cylie cylinia cyllia
cymone cynae cynai cynara cynda cyndel cyndelle cyndi cyndia cyndie cyndra cyndy cynia cyniah cyniya cyniyah
cynthia cyntia cypress cypriane cyprienne cyprille cyprine cyra cyrena cyrene cyria cyriah cyriana cyriane
cyrianne cyriele cyrielle cyrienne cyrilla cyrillia cyrina cyrine cyrinne cytlali cytlaly czarina czeslawa
daana daania dabhia dabia dabiha dabo dabria dacey dacia dacie dacil dacine dacy dado daeja daejah daela
daelyn daelynn daena daenerys daesha daesia daffne dafina dafna dafne dafnee dafny dagmar dagmara dagny dahab
dahbia dahia dahiana dahina dahlia dahlila dahlya dahlyla dahyna daiana daianna daida daija daijah daijha
daila daileen dailene dailin daily dailyn dailynn daina daionna daira dairin daisa daisee daisey daisha daisi
daisia daisie daissy daisy daizy daja dajae dajah dajahnae dajana dajanae dajanay dajia dakayla dakhia dakira
dakiya dakiyah dakotah daksha dakyla dakyra dala dalaba dalai dalaila dalaina dalal dalale dalana dalanda
dalaney dalani dalanie dalanna dalasia dalaya dalayah dalayla dalayna dalaysia daleah dalel dalele dalena
dalenda dalesha daleth daley dalhia dalhila dalhya dali dalia daliah daliana daliane dalianna daliborka dalice
dalida dalie dalila dalilah dalilha dalilla dalina dalinda daline dalisa daliya daliyah dallal dallana dallel
dalli dallia dallie dallila dallo dalloba dally dallys dalo daloba dalva daly dalya dalyah dalyana dalyce
dalyla dalylah dalyna dalyne dalynn damaiya damara damaria damariah damaris damariya damariz damary damarys
damasa damaya damayah dameria damia damiah damiana damiene damienne damilola damira damiya damiyah damla
damonica damya damyah damyia damyla damyra damyria dana danae danaee danaejah danaelle danah danai danais
danaisha danait danaiya danaja danajah danaka danalee danali danaly danapaola danaria danasha danashia danasia
danay danaya danayah danaye danaysha danayshia danaysia dandrea danea daneah danee daneen daneida daneisha
daneisy danela daneli danella danelle danelly danely danera danesha danessa danett danette dangela dani dania
daniah danica danicah danicka danie daniela daniele daniella danielle danielly daniely danija danijah danijela
danika danikah danila danilah danilla danilyn danilynn danira danisa danisha danita danitcha danity danitza
danixa daniya daniyah danka danna dannae dannah dannalee dannan danni dannia dannica dannie danniela danniella
dannielle dannielynn dannika dannilynn dannya danuta danya danyah danyale danyca danye danyela danyele danyell
danyella danyelle danyia danyiah danyka danyla danyra daouia daouya daphane daphanie daphna daphne daphnee
daphney daphnie daphny dara darah daralyn darbi darbie darby darcey darci darcie darcy dareen dareli darely
darelyn darelys daria dariah dariana dariane darianna darianne darie dariela dariell darielle darienne darifa
darika darilynn darina darine darinka dariona darionna daritza dariya dariyah dariyana darla darlane darleen
darlen darlena darlene darlenne darleny darlin darline darling darlyn darlyne darnesha darnisha darra darrah
darria darriana darriel darrielle darriona darriyah darya daryana daryanna daryna daryne dasani dasha dashae
dashanti dashauna dashawna dashay dashayla dashia dashiyah dashley dashyia dasia dasiah dassine daunia
dauphine daura dauriane daurine dava davae davaeh davanee davaney davani davanie davasia davaya daveen daveigh
davena davia daviana davianna davida davila davilia davina davine davinia davinity daviona davionna davonna
davyna davyne dawn dawna daya dayami dayamin dayamir dayamit dayamy dayana dayanah dayanara dayanari dayanira
dayanis dayanna dayannara dayanne dayanni dayany daycee dayeli dayena dayiana dayina dayja dayla daylah daylee
dayleen daylene daylia daylynn dayna daynah dayona dayonna dayra dayrin daysha dayshia daysi daysia daysie
daytona dayzie dazani dazaria dazia daziah dazie dazire daziya daziyah dazlynn dea deaira deairah deairra
deaisa deaisha deaja deajah deana deandra deandrea deandria deangel deangela deann deanna deannah deanne deara
deari deariah deasha deashia deasia deasiah deasya deauna deaundra deaysia debanhi debany debbie debby debhora
debora deborah deborath deborha deborrah debra debrah december dedit dedrianna deeana deeann deeanna deedee
deedra deeksha deema deena deenah deepika deetya deeya defne dehbia dehia dehlia dehlila dehya deicy deidra
deidre deija deijah deiona deiondra deionna deirdre deisha deisi deissy deisy deja dejah dejai dejana dejanae
dejanay dejia dekayla dekira dekra dela delaiah delaila delailah delaina delaine delainee delainey delainie
delainy delal delana delancey delane delanee delaney delani delanie delany delara delasia delayla delayna
delayne delaynee delayney delayni delaynie delaysia delcia delcy dele deleena delena delfina delfine delhia
delhya delia deliah deliana delianna deliany delice delicia delie delight delila delilah deliliah delina
delinda deline delisa delisha delisia delissa deliyah delizia della delle dellia delly dellya delma delmi
delmira delmy delores deloris deloula delphie delphina delphine delphy delphyne delsy delta delvina delvine
delya delyla delylah delynda dema demaria demarionna demaya demecia demelsa demelza demet demetra demetria
demetriana demi demia demiah demiana demiracle demitra demitria demiya demiyah demou demy demya demyah demyia
demyiah dena denae denaisha denaja denajah denali denaly denaria denasia denay denaya denayah denea deneisha
denesha denia deniah denielle denika denisa denise denisha denisia denissa denisse denitsa deniya deniyah
denize denna dennise dennisse denya denym denyse denysse deolinda deona deondra deonna deonnie deotille deqa
dereka dereona dereonna deria derianna derica dericka derika derin derine deriona derionna deriyah derna
derriana derrianna derrica derricka derriona derrionna derya deryn desamparados desani desarae desaray desaree
desarey deseada deserae deseray deseree deserie desha deshae deshanti deshawna deshay deshiya desia desiah
desideria desilia desirae desiray desiraye desire desirea desiree desirey desislava desiyah deslyn desmariah
despina dessa dessie dessirae dessire destanee destaney destani destanie destany desteni destenie desteny
destina destine destinee destiney destini destinie destinny destiny destyne destynee destyni destynie desy
desyre deva devaeh devanee devaney devani devanie devanny devanshi devany devi devika devina devine devinity
devlynn devona devonna devony devora devorah devory devote devynn deya deyana deyanira deyanna deyci deyjah
deyna deyonna deyra deysha deysi deysy dezarae dezarai dezaray dezaraye dezaria dezerae dezeray dezi deziah
dezil dezirae deziray dezire dezirea deziree deziya deziyah dezmariah dezmarie deztiny deztyni dezya dezyre
dgina dhalia dhalila dhanvi dhanya dhara dharma dhekra dhelia dhelya dhikra dhiya dhoha dhouha dhriti dhruti
dhruvi dhwani dia diaba diabou diadji diagou diahara diahoumba diaka diakemba diakha diakhoumba diakoumba
diala dialamba dialika diallo diama diamanta diamante diamantina diamantine diamilatou diaminatou diamon
diamond diamonique diamy diana dianaba dianara diandra diane dianela dianelis dianelly dianely dianelys dianey
dianga diangou diani dianira dianke diankemba diann dianna dianne dianney dianoch diany diara diaraye diaretou
diariata diariatou diarietou diariou diariyatou diarra diarry diary diasia diatou diba dibanhi dicey dicko
dicle didem didia didiane didiere didja diega dielette diella diem diena dienaba dienabou dieneba diereba
dierra dietlind dietlindis dieu dieudonnee dieyna dieynaba digna dihanna dihia dihya dijana dijle dikra dila
dilana dilani dilanur dilany dilara dilay dilber dilcia dilda dilek dilem diletta dilette dilia dililah dilwen
dilya dilyn dilynn dilys dima dimitra dimya dina dinah dinaly dinara dinna dinora diny diogou diolinda dioma
diompolo diona diondra dione dionisia dionna dionne dionysia dior diora diorobo dioula dioulde diouma disa
disaya disha dita ditsa diva divana divia divina divine divinity divna divya divyne dixie diya diyana diye
diyonna djaba djahia djahida djahina djaida djaily djaina djalia djalika djalila djamalia djamela djamelia
djamella djamila djamilah djamilatou djamilia djamilla djamina djamyla djana djanaelle djanah djanati djanelle
djanet djanette djanice djanina djanna djannah djannat djaouida djara djariatou djasmine djawida djaya djayana
djayanna djayna djazia djazila djazira djazz djedjiga djehina djeina djeinaba djeinabou djelia djelika djelina
djelissa djelyssa djema djemela djemila djemilla djemina djena djenab djenaba djenabou djenah djenane djenay
djenaya djene djeneba djenebou djenessy djenet djenette djenna djennah djennet djennifer djenny djeny djereba
djersey djessica djessie djeya djeyna djeynaba djezia djida djienaba djihan djihane djila djiliane djill djima
djina djinane djinda djita djodie djohar djoher djohra djora djordane djouhar djouher djouhra djoulia
djouliana djoulya djouma djoumana djoura djoyce djoye djulia djuliana djulya djuna djyna dkayla dlaney dlila
dlyla dmiya dmiyah dmya dnasia dnaya dniya dniyah dnyla doaa doae doha doina doinita dolaine dolce dolene
dolina doline dolly dolma dolores dolors doly domanique domenica domiane dominga dominica dominika dominique
dominiquette domino domitie domitila domitilde domitile domitilla domitille domizia domiziana domnica domnine
domonique dona donaji donasia donata donate donatella donatelle donatienne donatila dondu done donella donesha
donia donica donielle donika donisha donna donnasia donnia donnisha dontasia donya donzilia dora dorah
doralice doralyn dorca dorcas doreen dorena dorene doress dorette dori doria doriana dorianna dorianne dorice
dorienne dorilys dorina dorinda dorine dorinne doris dorise dorismar dorisse dorita dorith dorka dorlane
dorleta dorota dorotea dorothea dorothee dorothy dorra dorrit dorsa dorsaf dorsafe dorssaf dorte dorthea
dorthy dory dorya doryane doryanne doryne dorys doryse dosinda dottie doua douaa douae douce douceline douchka
doudja dougou douha douja doumia dounia douniazed dounya doussou doussouba dovie dragana dragica drea dream
dreama dreanna dreauna dreonna dreya drifa driffa drishti drissia drita drucila drucilla drue dua duaa dudu
duha dulce dulcemaria dulcenombre dulcie dulcinea dulcinia dulse dumitra duna dune dunia dunja dunvel dunya
durdane durriyah duru dusanka dusica dustee dusti dustie duygu dvora dvorah dvyne dyamond dyana dyanara dyane
dyani dyanna dyanne dyemond dyenaba dyhia dylana dylanie dylanne dylia dylynn dymon dymond dyna dynah dynasia
dynastee dynasti dynastie dynasty dynisty dyonna dziah dzyre eaden eanna earine eastyn eavan ebany ebelin
ebelyn ebene ebonee eboni ebonie ebony ebrar ebru ebticem ebtihel ebtisem ebtissam ebtissem ebtisseme
ecaterina ece ecem echa echat echati echo ecko ecrin eda edana edanur edda edea edelgard edelin edeline
edelmira edeltraud edelweiss edelyn edelyne eden edena edene edenne edera edese edgitha edie edilia edilma
edina edit edita edite edith editha edithe editte edlin edline edlyn edlyne edma edmire edmonde edmondine
edmone edmonise edmonne edna edona edouarda edouardine edouarine edouarline edouarlise edrina eduarda edurne
eduviges eduvigis edvige edvina edwidge edwig edwiga edwina edwyna edyta eeliyah eera eesha eeva effie effy
efigenia eflin efrat efsa efstathia eftelya eglantina eglantine egle eglee eglentine eguzkine egypt egyptienne
ehlana eidel eider eila eilean eilee eileen eilene eiley eilidh eilin eiline eilis eiliyah eilleen eilwen eily
eilyn eilyne eilynn eimi eimmy eimy einat eira eire eireann eireen eirene eirinn eisa eisha eisley eiya eiza
ekaterina ekaterine ekaterini ekhine ekine eknoor ekram ekrame ela elaa eladia elae elaf elah elaia elaina
elainah elaine elainna elais elaiza elajah elana elanah elane elani elania elanie elanna elanor elanore elanur
elany elara elaria elasia elaura elay elaya elayjah elayna elaynah elayne elaysha elaysia elazia elba elcin
elda eldana eldina elea eleah eleana eleane eleanna eleanne eleanor eleanora eleanore elecia electra eleen
eleena eleesa eleftheria eleina elektra elem elen elena elene eleni elenia elenie elenna elenoire elenor
elenora elenore eleny eleona eleonie eleonor eleonora eleonore eleora eleri elese elesia elettra eleuteria
elexa elexia elexis elexius elexus eley eleya eleyna eleysa elfi elfida elfie elfrida elfride elfriede elfy
elga elhaida elham elhame elhea elhem elhora elhya elia eliabel eliahna eliana elianah eliane eliani elianie
elianis elianna eliannah elianne eliannie elianny elianor elianore eliany eliara elice elicheva elicia elida
elide elidia elidie elieana eliena elienai elienne eliette elif elife elifnaz elifnur elifsu elika elikyah
elin elina elinah elinda eline elinka elinn elinna elinor elinore eliona elionor eliora eliorah eliotte elira
elis elisa elisabeht elisabel elisabelle elisabet elisabeta elisabete elisabeth elisabetha elisabethe
elisabetta elisabette elisandra elisane elisangela elisaveta elisca elise elisea elisemee elisemene elisenda
elisene elisette elisheva elishia elisia eliska elissa elissandre elisse elissia elisya elita elivia elixabet
elixabete elixane eliya eliyah eliyana eliyanna eliz eliza elizabella elizabet elizabeta elizabete elizabeth
elizabethann elizabette elizah elizan elizaveta elize elizea elizebeth elizeth elizia elizibeth elka elke elky
ella ellagrace ellah ellaina ellajean ellakate ellamae ellamarie ellana ellanie ellanor ellanora ellanore
ellarae ellarie ellarose ellary ellasandra ellason ellasyn ellay ellayna elle ellea elleana elleanna elleanor
ellee elleigh ellen ellena ellenita ellenor ellenore elleri ellerie ellery ellexis elley elli ellia elliah
elliana ellianah elliane elliann ellianna elliannah ellice ellicia ellie ellieanna elliet elliette ellin
ellina elline ellington ellinor elliona ellionna elliotte ellisa ellise ellison ellissa ellisyn ellivia
elliyah elliyana ellizabeth elloise ellona ellora ellorie ellory ellsie elly ellya ellyana ellyanna ellyce
ellye ellyn ellyna ellyne ellynn ellyonna ellysa ellyse ellysia ellyson ellyssa elma elmas elmedina elmie
elmina elmira elmire elmyre elna elnora eloa eloah eloanne elodi elodia elodie elodine elody elodye eloe eloha
elohane eloina eloine eloisa eloise eloisha eloisie eloisine eloize elona elonie elonna elonora elora elorah
elorane eloria elorie elorine elorri elory elouanne elouise elouna elowen elowenn elowyn eloya eloyse elphie
elpidia elsa elsbeth else elsha elsi elsia elsie elspeth elssa elsy eluna elva elvana elvi elvia elvie elvina
elvira elvire elvisa elvy elvyna elvyne elvyra elvyre elwina elwine elwire elwyna elyana elyanah elyanna
elyannah elyanne elyce elycia elydie elye elyette elyn elyna elynah elyne elynn elynna elynne elyona elyora
elyrose elysa elysabeth elyse elysea elysha elysia elyssa elysse elyssia elyza elyzabeth elyze elza elzbieta
elzee elzie ema emaan emaelle emah emalea emalee emalei emaleigh emaley emali emalia emalie emalina emaline
emaly emalyn emalynn eman emane emanee emani emanie emanii emanuela emanuella emanuelle emanuelly emaree emari
emarie emary emaya embarka ember emberlee emberli emberly emberlyn emberlynn embry emee emel emelda emelee
emeli emelia emeliana emelie emelin emelina emeline emelle emelly emely emelyn emelyne emerald emerance
emerante emerantine emeraude emeree emerence emerenciana emerentienne emerentine emeri emerie emerine emerita
emerly emersen emersyn emersynn emeteria emi emia emiah emie emiko emila emilande emilda emilea emileah emilee
emileigh emiley emili emilia emiliana emiliane emilianna emilianne emilie emiliene emilienne emiliette emilija
emilina emiline emiliya emillia emillie emillienne emilly emilou emily emilya emilyana emilyann emilyanne
emilye emilyn emilyne emilynn emilyrose emina emine emira emirah emire emireth emiya emiyah emjay emline emlyn
emlyne emma emmabelle emmaclaire emmaelle emmagrace emmah emmajane emmajean emmajo emmakate emmalea emmaleah
emmalee emmalei emmaleigh emmalena emmalene emmali emmalia emmalie emmalin emmalina emmaline emmalise emmalou
emmaly emmalyn emmalyne emmalynn emmalynne emmalyse emmamae emmamarie emmannuelle emmanuela emmanuella
emmanuelle emmarae emmarie emmarose emmary emme emmelia emmelie emmeline emmely emmelyn emmelyne emmerie
emmersen emmerson emmersyn emmery emmi emmie emmilee emmilia emmilienne emmily emmory emmry emmy emmylou emna
emnah emnet emonee emoni emonie emonni emonnie emony emoree emori emorie emory emouna empar emperatriz empress
emree emrey emri emrie emsley emuly emunah emy emya emyah emye emylee emyli emylia emylie emyline emylou emyra
emyrson ena enae enaelle enaia enais enajah enalya enara enaya enayah encarna encarnacio encarnacion
encarnation encarnita enda endia endiya endya endza enea eneda enedina eneida eneka enelya eneritz enesa enfel
engie england engrace engracia enia enid enide enijah enimie eniola enisa enise enissa eniya eniyah enjie
enjoli enkelejda enma enna ennemonde ennola ennora enogate enola enolah enolane enolha enolia enoline enolla
enora enorah enory enrica enrichetta enricka enrika enriqueta enslee ensley envee envy enxhi enya enyah enyla
enza eolia eoline eolya eowyn epifania epiphany epona eponine eptisem eptissem era erabella erandi erandy erda
erea ereen erell erelle erena erendida erendira erhimo eri eriana erianah erianna erica ericah ericia ericka
erickah eriel erielle erij erika erikah erikka erilyn erin erina erine erinela erini erinn erinna erinne eriny
eriona erionna erique eris erisa erita eriyana eriyanna eriyonna erkuden erlinda erline erma ermance ermelind
ermelinda ermelinde ermeline ermence ermida ermina ermine erminia erminie ermira ermitas erna ernesta
ernestina ernestine erola erona errin ersilia ersilie erum erundina erva ervanur erwana eryanna eryka erykah
eryn eryna eryne erynn erynne erza esabel esabella esbeidy escarlata escarlet escolastica esen esengul eseosa
esha eshaal eshal eshana eshani eshika esia esil esila esilda esilya esin esli eslina esly esma esmaa esmae
esmahan esmahane esmahen esmanur esme esmee esmerai esmeralda esmerelda esmey esmina esmira esna esosa
esperanca esperansa esperanza esperenza esperie esra esraa esranur essance esseline essence essense essia
essie essil essila essma essra essya essynce estebana estee estefani estefania estefanie estefanny estefany
estel estela estele estella estelle estellia estellie estelline estephani estephania estephanie estephany
ester estera esterina esthefany esthel esthela esthelle esther esthere estibalitz estibaliz estilita estitxu
estivaliz estrela estrella estrellita estreya estrid esty esveidy eszter etana etel etelvina eternity ethel
ethelle ethne etia etienette etienna etiennette etiennise etna etoile etta ettel etty eucharis euchariste
eudeline eudora eudosia eufemia eufrasia eugenia eugenie eukene eula eulalia eulaly eulogia eunate eunice
eunique eunyce euphelie euphemia euphemie euphrasine euphroisie euphroisine euphrosine euranie eureka euria
euridice euriel euriell eurielle euryale eurydice eusebia eusebie eustaquia eustasie eustelle eutimia eutiquia
euxane euzhan eva evaelle evah evalani evalee evaleigh evalen evalena evalene evalette evalie evalin evalina
evaline evaluna evalyn evalynn evalynne evalyse evamaria evamarie evana evanah evanee evangaline evangeleen
evangelene evangelia evangelin evangelina evangeline evangelista evangelyn evangelyne evangelynn evani evania
evanie evanna evanne evannie evanny evany evarista eve evee eveke eveleen evelen evelena evelett evelette
eveli evelia evelie evelin evelina eveline evelise evellyn evely evelyn evelyna evelyne evelynn evelynne
evelyse evemarie eveny ever everilda everlee everleigh everley everlin everly everlyn evette evey evgenia
evgeniia evgeniya evi evia evian eviana evianna evie evilin evilyn evina evine evita evlin evodie evolene
evolet evoleth evolett evolette evon evonie evonna evonne evonnie evony evora evrim evva evy evyenia evyn
evynn ewa ewelina ewena ewilan exaucee exilie expectacion expedita expedite expiracion eya eyah eyana eyanna
eydel eyla eyleen eylem eylia eylie eylin eyline eylul eyma eymeline eymi eymie eyna eynola eyonna eyra eysan
eyva ezabella ezequiela ezgi ezia ezilda ezinne ezmeralda ezri ezrie eztitxu eztizen ezya faatima fabia
fabiana fabianna fabiene fabienne fabiha fabiola fable fabricia fabrina fabrine fabrizia facunda fadela
fadella faden fadette fadhela fadhila fadia fadiha fadila fadilah fadilha fadilla fadima fadime fadma fadoi
fadoua faduma fadumo fadwa fadya faelyn faeza fafa fahamia faharia fahima fahiza fahra fahriye faida faiga
faige faigy faika faila faima faina fairouz fairouze fairuz faisa faith faithann faithanne faithe faithlyn
faithlynn faithmarie faiza faizah faizina fajr falak falicia falicity falida falisha fallon fallone fallyn
falon falone falonne falyn falynn fama famata fana fanchette fanchon fancy fanel fanelia fanelie fanellie
fanelly fanely fanette fang fani fania fanica fanida fanie fanja fannette fanni fannie fanny fanta fantafoune
fantasia fantasy fantig fantille fantine fany fanya faoula faouza faouzia fara farah farahe farda fardati
fardowsa farelle faren farha farhana farhati farheen farhia farhiya farhiyo faria farida faridah faridha
fariel farielle fariha farima fariza farmata farna farncesca farners faroudja farrah farren farrida farrin
fartun faryal faryn farzana fasia fata fateha fatema fatemah faten fatene fathia fathima fathira fathma fathya
fatia fatiah fatiha fatila fatim fatima fatimah fatimat fatimata fatimatou fatimazahra fatime fatimetou
fatimetu fatimzahra fatimzohra fatin fatina fatine fatira fatirah fatirha fatiya fatma fatmagul fatmana
fatmanur fatmata fatmeh fatna fatoma fatos fatou fatoum fatouma fatoumata fatoumia fattouma fatuma fatumata
faty fatya fatym fatyma fausta faustina faustine faustyne fauve fauvette fauzia faviana faviola favor favour
fawn fawzia fay fayda faye fayina fayla faylynn fayma fayna fayrouz fayrouze faysa fayth faythe fayza fazda
fazia fazila fazilet fazla fazna feather febe feben febronie federica fedia fedora fedoua fedra fedwa feeling
feiga feinda feirouz feiza fela felana felecia felia felice felicia feliciana feliciane felicianne felicidad
felicidade felicie felicienne felicisima felicita felicitacion felicitas felicite felicitee feliciti felicity
felide felie feliksa felina feline felipa felisa felisbela felise felisha felisia felixa felixe felixia
felixiane felixine felize felizia felizitas fella fellah felycia fenda fendy fenella fenicia fenley feodora
ferda ferdaous ferdaouss ferdaousse ferdaws ferdinande ferdine fergie ferial feriale ferida feride feriee
feriel feriele ferielle feriha ferima ferlande fermina fern fernanda fernandine feroudja ferouse ferouz
ferouze ferrari ferrin ferroudja feryal feryel feryelle feta feten fethia fetiha fetta fettouma feven feyriel
feyrouz feyza feyzanur feza fiamma fiammetta fiana fianna fibby fibie fiby fida fidan fidela fidelia fidelina
fideline fidencia fides fidjie fidjy fifi figen fikriye fili filipa filipine filippa filippina filippine filiz
fillette filly filomena filomene filsan fina finda finlee finleigh finola fiona fionna fionnuala fiora fiorela
fiorella fiorenza fiori fiorina fiorine firdaous firdaouss firdaousse firdaus firdaws firdawse firdawss
firdawsse firdes firdevs firiel firma firmaine firmina firmine firouz firouze firoza fitia fitiavana fiza
fizza fjodora flamine flaminia flannery flaura flaure flauriane flaurine flavia flaviana flavie flavienne
flavine flavye flemata fleur fleure fleurentine fleurestine fleurette fleuriane fleurianne fleurice fleurida
fleurie fleurina fleurine fleurisse floane floarea floe flor flora floraine floralie floraline florana
florance florane floranie floranne florbela florbella florella florelle florena florence florencia florene
florentina florentine florenza flores florestine florette flori floria floriana floriane florianna florianne
florica floricia florida floridalma florie florimonde florina florinda florine florinne florise florisse
florita floryane floryanne floryne floryse flossie foix folasade folashade forever fortuna fortunata fortune
fortunee fostine fotini foulemata foulematou fouley fouleye fouleymata founemoussou fousia fouzia fouziha
fouzilla fouziya fouzya fozia fracesca fradel frady frahati fraida fraidy framboise franca francelina
franceline francelise francella francelle francely francelyne francelyse frances francesa francesca
francescapia franceska francess francetta francette franceza franchesca francheska franchette francia
franciana franciane francianne francie franciette francile francilia francille francillette francina francine
francinette francisa francisca francise franciska franciszka francoise franka frankee frankline franny
fransheska franzette franziska frauke freda frederica fredericka fredericke fredericque frederika frederike
frederine fredesvinda fredine free freedom freha freida freja freya freyja frida fridoline frieda friede
friederike frimet frnacesca fructueuse fructuosa fruma fryda fuencisla fuensanta fulberte fulgencia fulvia
fulya funda furaha fusun fyona fyriel gabbi gabbie gabbriel gabbriella gabbrielle gabby gabi gabie gabija
gabina gabreilla gabrella gabrelle gabriana gabrianna gabriela gabrielah gabriele gabriell gabriella
gabriellah gabrielle gabrielly gabriyel gabryela gabryella gabryelle gaby gadea gador gaea gaedic gaedig gaela
gaelane gaele gaell gaella gaellane gaelle gaetana gaetane gaetanne gaia gaiane gaid gaidic gaidig gail gait
gaja gala galadriel galadrielle galane galatee galaxy galeane gali galia galiane galice galilea galileah
galilee galina galit galith galla gallia galliane gally galya galylea galyna gamila gamra gamya gamze ganaelle
ganelle ganesa gania ganna gansiry gao gaonou gara garazi garbine gardenia garence gargi garlone garlonn
garlonne garmia garnet garoa gaspara gasparine gastone gastonia gastonne gastonnette gata gatienne gatta gaud
gaudencia gauri gavina gavriella gaya gayane gayanee gayathri gayatri gayle gea geana geanina geanna geena
geerda geethika geetika gela gelena gelila gelina gelsomina gema gemila gemima gemina gemini gemma gena genae
genaelle genara genasis genavecia genavie genavieve genavive genea genecis genelle genereuse generosa genesa
genesee geneses genesi genesis genessa genesse genessis genessy genesy genesys genet geneva geneve genevie
genevieve genevievre genevive genevy genia geniah genie genieve genise genises genisis geniya geniyah genma
genna gennavieve gennesis genni gennifer genny genofefa genovefa genoveffa genoveva genowefa gentiane gentille
gentri gentrie gentry gentzane geoffrette geonna georgeanne georgeline georgeta georgette georgia georgiana
georgiane georgianna georgie georgina georgine georginette geovana geovanna geralda geralde geraldi geraldin
geraldina geraldine geralyn gerarda gerarde gerardina gerardine gerda gerdi gergana gerhild geri gerlinde
gerline germana germani germanie germany germina germinale germine geromine geronia geronima gerren gersande
gersende gerta gerti gertien gertraud gertraude gertrud gertruda gertrude gertrudis gerty gervaise gervillia
gervine gesa geselle gesine gesselle gessica gessie geta gethsemane getsemani getzemani gezelle ghada ghadeer
ghalia ghania ghariba ghazal ghenima gherghina ghezlane ghilaine ghina ghiselaine ghisele ghislaine ghislane
ghislene ghismonde ghita ghizlaine ghizlan ghizlane ghizlen ghizlene ghjulia ghjuliana ghjuvanna ghofran
ghofrane ghoufrane ghuilaine ghylaine ghyslaine gia giabella giacomina giada giah giahnna giana gianah
gianella gianelle gianina gianna giannah giannamarie gianne giannie giannina giavana giavanna giavonna
giavonni gienia gienowefa gift gifty gigi gigliola gihan gihane gihanna gihen gihene gila gilaine gilana
gilberte gilberthe gilbertine gilda gilette gili gilia giliana giliane gillette gillia gillian gilliana
gilliane gillianne gillie gilonne gimena gina ginamarie gine ginebra ginella ginelle ginesa ginete ginetta
ginette ginevra ginger ginia ginna ginnette ginny gioconda gioia giona gionna giordana giorgia giorgiana
giovana giovanina giovanna giovannina giovonna gipsy girl girogia gisa gisela giselaine giselda gisele
giselene gisell gisella giselle giselly gisette gishlaine gisla gislaine gisleine gislene gislhaine gismonde
gissel gissele gissell gissella gisselle gita gitane gitel gitta gittel gitty gitzel giuditta giula giulia
giuliana giulianna giulietta giullia giulya giulyana giuseppa giuseppina giusi giusiana giustina giusy givanna
giya gizel gizele gizell gizelle gizem gizzel gizzelle gladice gladie gladis gladisse glady gladys gladysse
glaudia glawdys glenda glendi glendy glenna glinda glori gloria gloriana gloriane gloriann glorianna glorianne
glorimar glory glorya glwadys glynis glynnis gnalen gnilane gnima gnouma goddess godelaine godeleine godelieve
godeline godelive gohar goiatz goiuri goizalde goizane gokce gokcen golda goldie goldy gonca gonul gonzala
gorane gordana gorete gorette goretti gorgeous gorica gotzone goudo goundo goundoba gowri gozde grabiela graca
grace graceann graceanne gracee graceland gracelin gracelyn gracelynn gracelynne gracemarie gracen gracey
graceyn graci gracia graciana graciane gracianna gracianne gracie gracieann graciela graciella gracielle
gracielynn graciemae gracienne graciete graciette gracieuse gracinda gracious graclyn graclynn gracy gracyn
gracynn graesyn graice granada grasiella grasyn gratiane gratianne gratienne gratieuse grayce graycee graycen
grayci graycie graycin grazia graziana graziela graziella grazielle grazina grazyna grazziella grecia greenlee
greenleigh greenley greenly greer gregoria greis greisi gresia greta gretchen gretchyn grete gretel grethel
gretta grettel greyce gricelda grier grimanesa grisel griselda grisell grit gritt guacimara guadalupe
gualberte guayarmina gudela gudrun gueda guenaele guenaelle guenda guendalina guenevere guenhaelle guenia
guenievre guenola guenolee gueoula guerina guerline guermia guessy guetty guia guida guila guilaine guilene
guilhaine guilhene guilhermina guilhermine guilia guiliana guiliane guilianna guillaine guillaumette
guillaumine guillelmine guillemette guillemine guillerma guillermina guillermine guilliane guilmette guinevere
guinivere guiomar guiselle guiseppa guiseppina guislaine guita gul gulay gulbahar gulben gulbeyaz gulcan
gulcin guldane gulden gulderen guler guleser gulfidan gulhan gulhanim guliana gulianna gulistan gulizar gullu
gulnaz gulnur gulperi gulsah gulsen gulseren gulsum gulsun gulten guluzar gumersinda gunda gundula guneet
gunes gurbani gurbet gurleen gurnoor gurutze gusta gustavie gustavine gustine guylaine guyleine guylene
guylhaine guyliana guyliane guyonne guyslaine guyveline gwaenaelle gwanaelle gwellaouen gwen gwenaela gwenaele
gwenaella gwenaelle gwenda gwendaelle gwendalina gwendaline gwendalyn gwendalynn gwendeline gwendelyn
gwendelyne gwendelynn gwendolen gwendolina gwendoline gwendolyn gwendolyne gwendolynn gwendy gwendylan gweneth
gwenevere gwenevieve gwenhaelle gwenith gwenivere gwenna gwennaele gwennaelle gwennaig gwennan gwenneth
gwennina gwennola gwennoline gwenola gwenolee gwenoline gwenyth gwladis gwladys gwyn gwyndolyn gwyneth gwynn
gwynne gwynneth gyanna gyliane gyna gynette gypsie gypsy gysele gyselle gyslaine gyslene gyzelle haasini habby
habi habiba habibata habibatou habla habsatou haby habybatou hacena hacer hachimia hachmia haciba hacina hada
hadamou hadar hadasa hadasah hadassa hadassah hadda haddie haddy hade hadeel hademou hadessah hadewig hadhoum
hadia hadiatou hadidja hadija hadil hadile hadiya hadiyah hadiyyah hadja hadjar hadjara hadjer hadjera hadjia
hadjila hadjira hadlee hadleigh hadley hadlie hadra hadria hadwig hadya hadyn haedyn haelee haeleigh haeley
haeli haelie haely haelyn haeven hafca hafeda haffida hafida hafidha hafifa hafiza hafize hafsa hafsah
hafsatou hafsia hafsoi hafsoit hafssa hagar hager hagera hagere hagira haiat haiate haicha haida haidee haidi
haidy haidyn haiet haiette haifa haila hailea haileah hailee hailei haileigh hailen hailey haileyann haili
hailie haille hailley haillie hailly haily hailye hailyn hailynn haina haira hairia haisley haiven haivy
haivyn haiyan haizea haizene haja hajar hajare hajer hajera hajere hajiba hajira hajjar hajra hakila hakima
hala halah halaina halana halaya halayna hale halea haleah halee haleema halei haleigh halem halena haley
halia halida halie haliegh haliey halima halimah halimata halimatou halimo halina halise haliya haliyah halla
halle hallee hallei halleigh hallel halley halli hallie hally hallya hallye halo halona halsey halya halyma
halyn halyna halynn hamama hamaria hamelle hamida hamide hamina hamna hamsika hamsini hana hanaa hanaan hanadi
hanae hanael hanaelle hanah hanaine hanako hanalei hanan hanane hananiah hanann hananne hanaya handa handan
hande haneen haneia hanem hanen hanene haneya hania haniah hanifa hanife hanim hanin hanina hanissa hanitra
haniya haniyah hanna hannaa hannae hannah hannahgrace hannahmae hannahmarie hannalee hannan hannane hanne
hannelore hannen hannene hannia hanny hansika hansini hanta hanya haoua happy hapsa hapsatou harbor hareem
hargun haridian harika harini harlea harlee harleen harlei harleigh harlette harley harli harlie harlo harlow
harlowe harly harlym harlyn harlynn harmani harmanie harmeet harmone harmonee harmonei harmoney harmoni
harmonie harmoniee harmonii harmony harneet harnoor harper harpreet harriet harriett harshini harshita
harshitha harsimran hartlee hartley haruka harumi hasana hasanah haset hashley hasiba hasibe hasina hasini
hasita hasma hasmik hasmina hasna hasnaa hasnae hasnia hasret hassa hassana hassanati hassanatou hassania
hassatou hassena hasset hassia hassiba hassina hassna hassnaa hasti hatice hatika hatouma hatoumassa hatoumata
hattie hatun hatziry hauda haude hauria hava havah havan havana havanah havanna havannah havanur haven havida
havilah havin havine havva havvanur havyn hawa hawaa hawai hawaii hawo hawraa hawwa haya hayal hayam hayame
hayana hayat hayate hayatt hayatte hayda hayde haydee hayed hayem hayet hayete hayett hayette hayfa hayla
haylana hayle haylea haylee hayleen haylei hayleigh haylen hayley hayli haylie haylin hayline hayllie hayly
haylyn haylynn hayna hayra hayriye hayrunisa hayrunnisa hayven hayvin hayzel hazal hazel hazell hazelle
hazelyn haziza hazyl hazzel heather heavan heaven heavenlee heavenleigh heavenley heavenly heavon heavyn heba
hebe heda hedaya hedda hedia hediye hedvige hedwig heena heer heger hegoa heiana heide heidee heidemarie
heiderose heidi heidie heidrun heidy heike heilani heiley heilgard heily heilyn heimiti heinda heiress heiva
heja hejar hejer hela helaina helaine helana helay helayna helda helea heleana heleen heleena heleine helem
helen helena helene helenka helenna helenne heleonore heley helga helgard helia heliade heliana heliane
helianne helicia heliena heliere heliette helima helina heline heliodora helise hella hellen hellena hellene
helley helline helly helma helodie heloisa heloise helona helora helvetia helya helyana helyett helyette
helyna helyne hema hemeline hemera hemi hemma hemy hena henar henchy hend henda henesis henessy henia heniya
henlee henleigh henley henna hennessey hennessy hennesy henola henora henria henriane henrianne henricie
henrietta henriette henrika henrike henrilia henrina henrita henryka hensley henya hera heran hereiti herenui
herine herlinda herline herma hermance hermancia hermande hermanie hermela hermelinda hermeline hermence
hermenegilda hermesinda hermi hermina herminda hermine herminia herminie hermione hermitas hermosinda hero
herrade hersilie herta hertha hervee herveline hervelyne hervine hesna hester hestia heta hetvi heuria heva
hevi hevin hevyn hewan heya heydi heydy heylee heyli heylie heymi heyna hiam hiara hiba hibah hibat hibba
hichima hichma hicran hidaya hidayah hidayat hideya hiedi hifa hifza higinia hiilei hikari hikima hikma hila
hilal hilana hilari hilaria hilarie hilarionne hilary hilda hildana hilde hildegard hildegarde hilem hilena
hiley hiliana hilinai hilke hillari hillary hilma hilona hiltraud hiltrud hilya hilyana himane himani himaya
himen himene himida himidati hina hinano hinanui hinata hinatea hinaya hind hinda hinde hindou hinna hipolita
hippolyne hira hiranur hiromi hiromy hisae hissane hitomi hivda hiya hiyab hiyam hiyem hizia hiziya hizya
hlima hnia hoara hoda hodan hodaya hoela hokulani holiday holland hollee holley holli hollie holly hollyann
hollyn hollynn holma holy holyanna hombeline honesti honesty honey hong honoka honor honora honorata honoree
honorette honoria honorina honoryne hoorain hope hopelynn horeb horia horiya horizon horlane hortence
hortencia hortensia horya hosana hosanna hosannah hosna hossana houaida houarda houaria houda houlemata
houlematou houley houleye houleymata houleymatou houlia houna hounaida hounayda houne houraye houria hourida
houriya hourya housna housnati housnia houssna houyam houyame houyem hoyam hozanna hristina huberte hubertine
huda huertas hugette hugoline huguette hulda hulya huma humaira humbeline humeyra humildad huong huriye huru
husna husne huyen hyacinth hyam hyana hyazintha hyba hydee hydi hydie hyla hylana hylda hylee hylena hyliana
hylona hymen hyna hynd hynda hynde hyuna hyzia iadine ialria iana ianah ianire ianna iannah iara iasha iasia
iasmina iayana ibaia iballa ibeth ibone ibticem ibtihal ibtihel ibtisam ibtisame ibtisem ibtissam ibtissame
ibtissem ibtisseme ibtyssem iceis icela icesis icess ichraf ichrak icia iciar icis iclal icram icrame icysis
icyss ida idaira idali idalia idalie idalina idaline idalis idaly idania idara idaya idea idelette idella
idelma idem iden idene idette idiatou idil idite idoia idora idoya idurre idylle ielena iera iesha ieshia ieva
ifeoma ifra ifrah ignacia ignacie ignatia ignazia ignes igone ihcene ihintza ihlem ihsane ihsene ihssan
ihssane ihssene ijanae ijeoma ijja ijlal ikeria ikerne ikhlas ikhlass ikhlasse ikra ikram ikrame ikran ikranur
ila ilaf ilafe ilah ilaina ilaisaane ilana ilanah ilani ilanit ilanite ilanna ilargi ilari ilaria ilary ilaya
ilayda ilayna ilce ilda ildeberte ildefonsa ildiko ilea ileah ileana ileane ileanna ilee ileen ileene ilef
ileigh ilem ilena ilene ilenia ilenya ileona iley ileyah ileyda ileyna ilham ilhame ilhana ilhem ilheme ilhona
ilhyana ilia iliana ilianis ilianna iliany ilidia ilina ilinca iline ilinka iliona ilisa ilisabete ilissa
ilithyia iliyah iliyana iliz ilizabete iljana ilka ilknur illa illana illeana illena illi illiana illianna
illina illiona illona illy illyana illyanna illyna illyria illyssa ilma iloa iloane iloe iloha ilona ilonah
ilonka ilonna ilouna ilsa ilse iluminada iluna ilva ilwad ily ilyana ilyanah ilyanna ilyannah ilyn ilyna ilyne
ilyona ilys ilyse ilyssa imaan imaculada imae imagine imahni imain imaine iman imana imane imani imanie imanii
imann imanne imanni imara imari imaya imela imelda imen imena imene imenne imiyah imke imma immacolata
immaculada immaculee immane imna imogen imogene imoni imonie imrana imunique imya ina inaam inaaya inacia inae
inaelle inah inahya inaia inais inalya inam inara inarah inari inas inasia inass inasse inata inaya inayaa
inayah inayat incarnacion incarnation inci incoronata inda indalecia indara inde indee indhira indi india
indiah indica indie indigo indila indira indiya indiyah indra indrani indranie indrany indya indyah indyla
indyra inea inelle ines inesa inese iness inessa inesse ineya inez infiniti infinity inga inge ingeborg
ingeburg ingehild ingri ingrid ingride ingris ingrit ingry ingvild inhaya inika iniya inji inka inma
inmaculada inna innah innaya innayah innes innocence innocente inocencia inocenta inola insaf insafe insia
insiya inssaf inssafe insya intisar intissar intissare intza ioana ioanna ioena iola iolana iolanda iolande
iolani iole iona ione ionela ionica ionna iosune ipek iphigenie iptissam iptissem iqra irache iradi iraia
iraida iraide irais iralyn irantzu iranzu irasema irati iratxe iratze iraya irea ireana ireanna ireine irelan
ireland irelia irelyn irelynd irelynn irelynne irem iremsu iren irena irene irenne iria iriana irianna iride
iridessa irie irieana irihanna irina irine irini iris irisa irish irlanda irlande irma irmak irmgard irmgarde
irmhild irmi irmice irmina irmingard irmis irmtraud irmtraut irna iroha iroise irsa irsana irulan irune irya
iryanna iryna irys iryss isabeau isabel isabela isabele isabell isabella isabellah isabellarose isabelle
isabelly isadora isaelle isahora isaira isais isalia isalie isalina isaline isalis isaly isalyne isalys isamar
isamary isana isandre isaora isatis isatou isatu isatys isaura isaure isavela isbella isbergue isbergues iscia
isciane isea isebella isee isel isela iseline isella isenia iseult iseut isha ishaal ishana ishani ishanvi
ishi ishika ishita ishitha ishmeet isia iside isidora isidorine isidra isie isil isild isilda isilde isis
isiss iska isla islah island islande islane islay islem isleme isley islim ismaa ismaella ismaelle ismah
ismahan ismahane ismahen ismahene ismari ismelda ismene ismerai ismerie ismery ismihan isna isnelle isobel
isobella isobelle isola isolda isolde isolina isoline isolyne isona isora isore isotta isra israa israe
israella israelle israh issabel issabela issabella issabelle issia issis issma issra issraa issrae issya isya
isys isyss iszabella ita itahisa itala italia italie italy italya itati itcel ithaisa ithzel itia itsasne
itsaso itsel itto itxasne itxaso itxel itza itzabella itzamar itzary itzayana itzel itzell itzelle itzely
itzia itziar itzury itzy iulia iuliana iuliia iuna iune iustina iva ivana ivanah ivania ivanie ivanka ivanna
ivannah ivannia ivanny ivany ivee ivelina iveline ivelise ivelisse ivelyne ivelyse ivery ivet iveth ivett
ivette ivey iviana ivianna ivie ivionna ivona ivone ivonne ivoree ivori ivorie ivy ivyana ivyanna ivye ivylynn
ivyonna iwalani iwinosa iwona ixayana ixchel ixchell ixeia ixeya ixone iyahna iyana iyanah iyani iyanna
iyannah iyanni iyari iyasia iyauna iyla iyona iyonna iyonnah iysha iysis iyunna iza izabel izabela izabelah
izabell izabella izabellah izabelle izadi izadora izaline izalyne izamar izana izaora izar izarbe izaria
izariah izaro izaskun izaura izavella izdihar izea izee izel izela izellah izelle izia iziah iziana iziar izie
izilda izis iziya izoenn izold izumi izya izza izzabela izzabell izzabella izzabelle izzah izzibella izzie
izzy jaade jaala jaaliyah jaana jaanai jaanvi jaasia jabrea jabreia jabria jabriah jacalyn jacara jacaria
jacarra jacayla jacee jacelle jacelyn jacelynn jacey jachelle jaci jaciana jacianna jacie jacilyn jacinda
jacinta jacinte jacintha jacinthe jaciyah jackalyn jackelin jackeline jackelinne jackelyn jackelyne jackelynn
jackie jacklin jacklyn jacklyne jacklynn jackqueline jaclyn jaclynn jacoba jacobine jacoria jacotte jacoya
jacqlyn jacqualine jacqualynn jacquelene jacquelina jacqueline jacquelinne jacquelyn jacquelyne jacquelynn
jacquemine jacquette jacquine jacqulin jacquline jacqulyn jacy jacynthe jada jadae jadah jadalee jadali
jadalise jadalyn jadalynn jadamarie jadasia jadaya jadda jade jadea jadee jadelin jadelyn jadelynn jadence
jadene jadesola jadey jadeyn jadhe jadi jadia jadie jadine jadira jadis jadiya jadore jadranka jadwiga jady
jadyn jadynn jadzia jaeana jaeanna jaeci jaeda jaedah jaedyn jaedynn jael jaela jaelah jaelani jaelee jaeleen
jaeleigh jaelene jaeley jaeli jaeliah jaelie jaelina jaeline jaella jaelle jaely jaelyn jaelyne jaelynn
jaelynne jaelys jaemarie jaena jaeona jaeya jagoda jahaira jahanna jahara jahayra jahdai jahde jahelle jahia
jahida jahina jahira jahiya jahiyah jahkayla jahlia jahliah jahliya jahliyah jahlya jahlyna jahmia jahmiah
jahmiya jahmiyah jahmya jahmyah jahna jahnae jahnaelle jahnavi jahnay jahnaya jahnelle jahni jahnia jahniah
jahnice jahniya jahniyah jahnvi jahnya jahnyla jahya jahyah jahyana jahyanna jahyna jahzara jahzaria jahzarra
jaia jaiah jaiana jaianna jaicee jaicey jaici jaida jaidah jaidalyn jaidalynn jaide jaidee jaidence jaidlyn
jaidy jaidyn jaidynn jaila jailah jailani jailee jaileen jailene jailey jaili jailia jailin jailine jailyn
jailyne jailynn jailynne jailys jaima jaimarie jaimee jaimey jaimie jaimya jaina jainiya jaiona jaione jaionna
jaira jairy jaisa jaisha jaislyn jaisy jaiya jaiyah jaiyana jaiyanna jaiyda jaiyla jajaira jakaila jakailah
jakaiya jakala jakalyn jakara jakaria jakaya jakayah jakayla jakaylah jakeira jakeisha jakela jakelin jakeline
jakelyn jakelyne jakenya jakera jakeria jakerra jakerria jakeya jakhia jakhiya jakia jakiah jakiera jakira
jakirah jakiya jakiyah jakiyla jaklyn jaklynn jakya jakyah jakyia jakyiah jakyla jakylah jakyra jakyrah
jakyria jala jalacia jalae jalah jalaila jalaina jalaiya jalana jalane jalasha jalasia jalaya jalayah jalayia
jalayiah jalayla jalayna jalaysha jalaysia jale jalea jaleah jaleana jalecia jalee jaleea jaleeah jaleen
jaleena jaleesa jaleeya jaleeyah jaleia jaleigh jaleigha jaleiya jaleiyah jalena jalencia jalene jaleria
jalesa jalese jalesia jalessa jalexa jalexia jalexis jaley jaleya jaleyah jaleyiah jali jalia jaliah jaliana
jalice jalicia jalie jalila jalilah jalina jaline jalisa jalise jalisha jalisia jalissa jaliya jaliyah jaliza
jallila jalliyah jalna jalya jalyah jalycia jalyiah jalyn jalyne jalynn jalynne jalysa jalyse jalyssa jamaia
jamaica jamaira jamaiya jamaiyah jamara jamarah jamaria jamariah jamariana jamariya jamariyah jamarria jamarya
jamauria jamaya jamayah jamayia jamayiah jamayra jamea jameah jamecia jamee jameela jameelah jameera jameerah
jameia jameila jameisha jameka jamela jamelah jamelia jamella jamera jameria jameriah jamerica jameriya jamese
jamesha jameshia jamesia jamesyn jameya jamia jamiah jamie jamiee jamielyn jamielynn jamika jamila jamilah
jamile jamilee jamilet jamileth jamilett jamilette jamilex jamilia jamilla jamillah jamillette jamily jamilyn
jamilynn jamina jamira jamiracle jamirah jamiria jamirra jamirrah jamisyn jamiya jamiyah jamiyha jamiyla
jammie jamoni jamonie jamora jamy jamya jamyah jamye jamyia jamyiah jamyla jamylah jamyra jamyrah jamyri
jamyria jamyriah jana janaa janae janaeh janaelle janaeya janah janai janaia janaiah janaija janaina janais
janaisa janaisha janaiya janaiyah janajah janaki janalee janan janane janani janara janaria janasha janashia
janasia janat janate janavia janay janaya janayah janaye janayia janayla janaysha janayshia janaysia janazia
jancy jane janea janeah janecia janee janeen janeesa janeiah janeice janeida janeidy janeira janeiry janeisa
janeisha janel janele janeli janelie janelis janelise janeliz janell janella janelle janelli janellie janelly
janellys janely janelya janelys janesa janese janesha janess janessa janessah janet janete janeth janett
janetta janette janetzy janeva janey janeya janhavi jania janiah janiaha janiaya janica janice janicia janie
janiece janieliz janielle janieya janig janiha janijah janika janila janilah janina janine janinne janique
janira janirah janire janis janisa janise janisha janissa janisse janita janitza janivea janiya janiyaa
janiyah janiyha janiyia janiyla janiylah janka janki jann janna jannah jannat jannate jannatul janne jannel
jannell jannelle jannely jannessa jannet janneth jannett jannette jannice jannie jannika jannina jannine
jannique janny january janvi janya janyah janyce janye janyia janyiah janyla janylah janyne janyria jaonna
jaouhara jaouida jaquala jaquelin jaqueline jaquelinne jaquelyn jaquelyne jaquelynn jara jarae jarah jaraya
jarayah jare jareli jarelis jareliz jarelly jarely jarelyn jarelys jarethzy jaretzi jaretzy jaria jariah
jariana jarianna jariely jarilyn jarissa jaritza jariya jariyah jaroslawa jarriah jaryah jaryiah jasa jasalyn
jasalynn jasani jasara jasaya jasel jaselle jaselyn jasera jasey jashanti jashayla jashia jashiya jashley
jashya jashyia jasia jasie jasilyn jasira jasiya jasiyah jaslean jasleen jasleene jaslen jaslene jaslenne
jasley jaslin jasline jasly jaslyn jaslyne jaslynn jaslynne jasmaine jasmari jasmarie jasmee jasmeen jasmeet
jasmen jasmia jasmin jasmina jasmine jasminne jasmonde jasmyn jasmyne jasmynn jasna jasnoor jasonna jaspreet
jasselle jasslyn jasslynn jassmin jassmine jasyia jasyiah jasyra jatara jatasia jatavia jatia jatoria jatziri
jatziry javae javaeh javana javayah javeah javeria javia javiah javiana javianna javiera javionna javonna
javotte jawaher jawhara jaya jayah jayana jayanah jayani jayanna jayannah jayanti jaycee jaycelyn jaycelynn
jayci jaycia jaycie jayd jayda jaydah jaydalee jaydaliz jaydalyn jaydalynn jayde jaydee jaydeen jaydence jaydi
jaydia jaydy jaydynn jaye jayela jayelle jayelyn jayia jayla jaylaa jaylah jaylana jaylani jaylanie jaylannie
jayle jaylea jayleah jaylean jayleana jaylee jayleen jayleena jayleene jaylei jayleigh jaylena jaylene jaylenn
jaylenne jaylese jayley jayli jaylia jayliah jayliana jaylianna jaylicia jaylie jaylina jayline jaylinn jaylis
jaylissa jaylnn jaylyn jaylyne jaylynn jaylynne jayma jaymee jaymie jaymiya jayna jayne jaynee jaynelle jayni
jaynia jayniah jaynie jayona jayonna jayra jaysa jaysha jaysie jayslin jayva jazabell jazale jazalyn jazalynn
jazara jazarah jazaria jazariah jazel jazell jazelle jazelyn jazelynn jazharia jazia jaziah jazilyn jazira
jaziya jaziyah jazleen jazleene jazlen jazlena jazlene jazlin jazline jazlyn jazlyne jazlynn jazlynne jazmaine
jazman jazmarie jazmeen jazmen jazmere jazmin jazmina jazmine jazmyn jazmyne jazmynn jazya jazyah jazyiah
jazyria jazzalyn jazzalynn jazzanae jazzel jazzell jazzelle jazzelyn jazzi jazziah jazzie jazzlene jazzlin
jazzlyn jazzlyne jazzlynn jazzman jazzmen jazzmin jazzmine jazzmyn jazzmyne jeana jeanae jeanasia jeane
jeanelle jeanetta jeanette jeanice jeanie jeanina jeanine jeaninne jeanique jeanise jeanna jeanne jeannelle
jeannetta jeannette jeannic jeannice jeannie jeannik jeannille jeannina jeannine jeannique jeannise jeannotte
jeanny jeannyne jeda jedidah jehan jehane jehanne jehieli jeida jeidy jeila jeilin jeily jeilyn jeimi jeimy
jeiry jekaterina jekayla jekeria jela jeleah jelena jelica jelicia jelila jelina jelisa jelissa jelitza
jeliyah jelly jelyssa jema jemaa jemia jemiah jemila jemima jemimah jemina jemiyah jemma jemya jena jenae
jenaelle jenah jenai jenalee jenalise jenalyn jenalynn jenan jenane jenasia jenasis jenavecia jenavee jenavi
jenavicia jenavie jenavieve jenavive jenay jenaya jenayah jenaye jenci jencie jency jendayi jene jenea jenecia
jenedy jenee jeneen jenell jenelle jenelly jenely jenesa jenesis jenessa jenessy jenesys jenette jeneva
jenevieve jeni jenia jeniah jenica jenice jeniece jenifer jeniffer jenika jenilee jenine jenise jenisha
jenisis jenissa jenisse jenita jeniya jeniyah jenna jennae jennafer jennah jennalee jennalise jennalyn
jennalynn jennamarie jennasis jennat jennavecia jennavicia jennavie jennavieve jennavive jennaya jennea
jennedy jennefer jennelle jennesis jennessa jennessy jennette jenni jennia jennica jennie jennifer jenniffer
jennika jennipher jennise jenniyah jenny jennyfer jennypher jenofa jenova jensy jensyn jentri jentry jeny
jenya jenyah jenyfer jeorgia jera jeraldine jeralyn jeralynn jerelyn jeri jerianna jerica jerika jerikah
jerilyn jeriyah jerkiya jermani jermaya jermeria jermia jermiya jermiyah jermya jernee jerney jerni jernie
jerniya jerniyah jeromia jeromine jeronima jerra jerri jerriah jerrica jerrika jerriyah jersee jersey jersi
jersie jerusalem jerusalen jerusha jerzee jerzey jerzi jerzie jesa jesabel jesabelle jesalyn jeselle jeselyn
jesenia jesenya jesi jesica jesika jesilyn jesleen jeslene jesley jeslie jeslin jesly jeslyn jeslynn jessa
jessalyn jessalynn jessamyn jesseca jessel jesselle jesselyn jessenia jessenya jessi jessia jessica jessicka
jessie jessika jessilyn jessilynn jesslene jesslin jesslyn jesslynn jessyca jessye jessyka jestina jestine
jesula jesusa jesusita jetta jevaeh jewel jewelia jeweliana jewelianna jewelissa jewell jewelle jewels jewelz
jeyda jeydi jeydy jeyla jeyleen jeyli jeylin jeyline jeyly jeymi jeyna jezabel jezabelle jezebel jezebelle
jezel jezelle jezeniah jeziyah jezlyn jezlynn jezzelle jhada jhade jhanae jhane jhania jhaniya jhanvi jhayla
jhene jhoana jhoanna jhoselin jhoseline jhoselyn jia jiada jiah jiahui jiajia jiali jiana jianfen jianna jiaqi
jiaxin jiayi jiaying jihade jihan jihane jihanna jihanne jihen jihene jihenne jilane jiliane jill jillene
jillian jilliana jilliane jillianna jillianne jilly jillyan jimaya jimena jimenna jimmiah jimya jina jinan
jinane jinda jinen jinene jinette jing jingjing jingyi jinny jirah jireh jisel jisela jisele jisell jisella
jiselle jissel jisselle jitzel jiulia jiwon jiya jiyah jizel jizele jizell jizelle jizzelle jkayla jlah jlee
jleigh jlenia jlyn jlynn jmarie jmiyah jmya jniah jniaya jniya jniyah jnya jnyah joachime joachine joaline
joaly joana joane joanie joanita joann joanna joannah joanne joannie joaquima joaquina joaquine joassine
jocabed jocee jocelaine joceline jocely jocelyn jocelyne jocelynn jocelynne jocey joci jocia jocie jocilyn
jocilynn joclyn joclynn joconde jocya jocylin joddie jodee jodelle jodi jodie joeanna joee joei joela joele
joelee joeleen joelene joeli joelie joeline joeliz joella joelle joellen joellie joelline joelly joely joelyn
joelyne joelynn joelys joesphine joeva joffrette joffrine jofrette johaina johana johanie johanita johanna
johannah johannata johanne johannie johanny johara johari johayna joheina johnae johnasia johnay johnelle
johnia johnise johniya johnna johnnae johnnay johntavia johnya johonna johra joia joie jolaine jolanda jolanne
jolanta jolantha jole jolea joleah jolee joleen joleena joleene joleigh jolena jolene jolett jolette joley
joli jolia joliana joliane jolianna jolie jolien joliet joliette jolin jolina joline jolisa jolissa joliyah
jolyn jolyne jolynn jolyssa jomana jomara jomarie jomaris jomary jonae jonaelle jonasia jonaya jone jonelle
jonessa joniah jonica jonisha joniya joniyah jonna jonnae jonni jonnie jontasia joplin joplyn jordana jordane
jordanna jordanne jordayn jordeyn jordian jordin jordina jordis jordyn jordyne jordynn jordynne jorga
jorgelina jorgia jorgina jori joriah joriann jorie jorja joryn josalin josaline josalyn josalynn josane
josanna josanne josaphine josceline joscelyne joscelynn joseane josee josefa josefina josefine joselaine
joselene joselia joselina joseline joselita joselle josely joselyne joselynn joselynne josepa josepha
josephina josephine josephte josera josete josette josey joshalyn joshalynn joshelyn joshlyn joshlynn josi
josia josiana josiane josianne josie josilin josilyn josilynn josine josita joslene josline joslyne joslynn
joslynne josmary jossalin jossalyn jossalynn josseline josselyne josselynn jossette jossia jossiane jossie
jossilyn josslin josslyn josslynn josune josyane josyanne josyne jouana jouanna jouayria joud jouda joudia
joudy joudya jouhaina jouhayna jouheyna joulia jouliana joulya joumana joumayna jourdin jourdyn jouri journe
journee journei journey journi journie joury jouwayria jouwayriya jovana jovanka jovanna jovee jovey jovi
jovial joviana jovianna jovianne jovie jovita jovonna joy joya joyanna joyce joycelin joycelyn joycelynn
joydan joye joylyn joylynn jozalyn jozalynn jozee jozefa jozelyn jozelynn jozephine jozette jozey joziane
jozie jozlin jozlyn jozlynn jozy juana juani juanita juanna jubilee judea judi judia judicaele judicaelle
judie judikaelle judit judite judith juditha judithe juditta judy judyth juhayna juhi juillette julea juleah
juleana julee juleigh julene julette juli julia juliah juliahna juliahnna juliamarie juliana julianah juliane
juliani julianie juliann julianna juliannah julianne julianny juliany juliauna julibeth julicia julide julie
julieana julieann julieanna julieanne julienna julienne julieonna juliet julieta julieth juliett julietta
juliette julija julina juline julionna julisa julissa julita julitte julitza juliya juliyah juliza julizza
jullia julliana jullie julliet julliette jullisa jully july julya julyana julyane julyanna julye julyne
julyssa jumana jumanah juna juncal june junelle junia junie juniper juno junon juri juridia jurnee jurney
jurni jurnie justa justina justine justinne justise justiss justyce justyna justyne justyse jutta juwairiyah
juwayria juwayriya jyanna jyasia jyhane jyla jyllian jynelle jynesis jyoti jyotsna jyra jyrah jyzelle kaaliyah
kaari kaavya kabella kabira kabria kacee kacelyn kacendra kacey kacia kacie kacy kacyn kadance kadasia kadee
kadeja kadence kadey kadhija kadi kadia kadiata kadiatou kadidia kadidiatou kadidja kadidjatou kadie kadience
kadija kadijah kadijatou kadince kadiriye kadja kadjatou kadjidia kadoudja kadouja kadra kadrianna kadriye
kady kadya kadynce kadynn kaedance kaede kaedence kaedynce kaela kaelah kaelani kaelea kaelee kaeleen kaelei
kaeleigh kaeley kaeli kaelia kaeliana kaelie kaeliegh kaelin kaeline kaella kaelle kaelly kaely kaelya kaelyn
kaelyne kaelynn kaelynne kaelys kaelyss kaena kaessy kaetlyn kaeya kafia kafoune kagny kagoro kahaia kahena
kahila kahili kahina kahlan kahlani kahleah kahlee kahlen kahli kahlia kahlie kahliya kahliyah kahlyn kahlynn
kahmiyah kahmora kahmya kahmyra kahniyah kaho kahyla kahyna kaia kaiah kaiana kaibree kaicee kaicha kaicy
kaida kaidance kaidee kaidence kaidynce kaija kaijah kaila kailah kailana kailani kailany kaile kailea kaileah
kailee kaileen kaileena kailei kaileigh kailene kailey kaili kailia kailiana kailie kailin kailina kailiyah
kailla kailly kaily kailya kailyah kailye kailyn kailyne kailynn kailynne kailys kailyss kaima kaina kainat
kaira kairah kairi kairie kairy kaisa kaisha kaisley kaissa kaissy kaisy kaitelyn kaithleen kaithlyn kaitlan
kaitleen kaitlen kaitley kaitlin kaitline kaitlinn kaitlyn kaitlyne kaitlynn kaitlynne kaity kaiulani kaiya
kaiyah kaiyana kaiyla kaja kajal kajetana kajsa kala kalah kalaina kalaiya kalaiyah kalana kalanie kalathoumi
kalaya kalayah kalaysia kalea kaleah kaleaha kaleana kalecia kalee kaleea kaleeah kaleen kaleena kaleese
kaleeya kaleeyah kalei kaleia kaleiah kaleigh kaleigha kaleisha kaleiya kaleiyah kalena kalese kaley kaleya
kaleyah kali kalia kaliah kaliana kaliane kaliann kalianna kalianne kalicia kalida kalidiatou kalie kaliegh
kalijah kalila kalilah kalima kalin kalina kalinda kaline kalinka kalisa kalise kalisha kalissa kalissia
kalissy kalista kaliya kaliyah kalkidan kalla kalle kallee kalleigh kalley kalli kallie kallina kalliope
kalliopi kallista kalliste kally kallya kallyn kaloni kalthoum kaltoum kaltouma kaltoume kaltrina kaly kalya
kalyah kalyana kalyane kalyani kalyce kalycia kalye kalyia kalyn kalyna kalynn kalynne kalypso kalysa kalyse
kalyssa kalyssia kalysta kamaia kamaile kamaiya kamaiyah kamala kamalani kamalei kamani kamara kamarah kamarea
kamaria kamariah kamariana kamarie kamariona kamariya kamariyah kamarra kamarrah kamarria kamaryn kamaurie
kamaya kamayah kambel kamber kambre kambrea kambree kambrey kambri kambria kambrie kambry kambrya kambryn
kamdyn kamea kameah kamee kameelah kameko kamela kamelah kamelia kamellia kamellya kamelya kamer kamera
kameria kameryn kameya kami kamia kamiah kamie kamiera kamila kamilah kamile kamilia kamill kamilla kamillah
kamille kamillia kamilly kamilya kamir kamira kamirah kamirra kamiryn kamissa kamiya kamiyah kamiylah kamla
kammi kammie kammy kamoni kamonie kamora kamorah kamori kamoria kamorie kamorra kampbell kamree kamrey kamri
kamrie kamry kamryn kamrynn kamya kamyah kamyia kamyiah kamyla kamylah kamylia kamylle kamyra kamyrah kana
kanae kanaja kanani kanari kanasia kanaya kancou kandace kandi kandia kandice kandie kandis kandji kandra
kandy kandyce kandys kaneisha kanel kanelle kanesha kania kaniah kanija kanijah kanika kanisha kanishka kanita
kanitha kaniya kaniyah kaniza kankou kanna kannelle kanny kanora kansas kanthio kanto kanwal kany kanya kanyah
kanyia kanyiah kanyla kanza kaoitar kaola kaori kaotar kaoula kaoura kaoutar kaoutare kaouter kaouthar
kaouthara kaouther kapri kaprice kapucine kara karah karalee karaleigh karalina karaline karalyn karalyne
karalynn karama karamia karcyn kardelen kardiatou kardyn kareema kareemah kareen kareena karele kareli karelin
karelle karelly karely karelyn karelys karema karen karena karene karenn karenna karenne karey kari karia
kariah kariana karianna karianne karidee karidia karidiatou karidja karie karigan karilyn karilynn karima
karimah karin karina karinah karine karington karinn karinna karinne kariona karisa karise karishma karisma
kariss karissa karita kariya kariyah kariyana karizma karla karlah karlea karlee karleen karlei karleigh
karlena karlene karlette karley karli karlie karlin karlina karline karliyah karly karlye karlyn karlyne
karlynn karma karmah karman karmela karmele karmella karmen karmin karmindy karmon karmyn karol karola
karolane karole karoleena karolin karolina karoline karoll karolyn karolyna karolyne karolynn karra karrah
karren karri karrie karrigan karrin karrine karrington karris karrissa karstyn karsyn karsynn karthika kartoum
karuna kary karyme karyn karyna karyne karys karysa karyssa kasandra kasaundra kasey kasha kashae kashanti
kashari kashawna kashay kashayla kashia kashika kashira kashish kashlyn kashmir kashvi kasi kasia kasiah
kasidee kasidi kasidy kasie kasimira kasiya kasiyah kasmira kasondra kassadi kassady kassandra kassendra
kassey kassi kassia kassiah kassidee kassidi kassidie kassidy kassie kassity kassondra kassy kassya kassydi
kassylia kasumi kata katalea kataleena kataleia katalena kataleya kataleyah katalia katalin katalina kataline
kataliya katalya katalyn katalyna katalyne katana katanna katara katarina kataryna katarzyna kataya kate katee
katel katelee kateleen katelin katelina kateline katelinn katell katelle katelyn katelyne katelynn katelynne
katen katera kateri katerin katerina katerine kateryn kateryna katey kathalea kathaleen kathaleya kathalina
kathaline kathalya kathalyn kathalyna kathalyne katharina katharine katharyn katharyna kathe kathel katheleen
katheline kathelyn kathelyne katherin katherina katherine katherinne katheryn katheryne kathia kathiana kathie
kathinka kathleen kathlen kathlene kathline kathlyn kathlyne kathlynn kathrein kathrin kathrina kathrine
kathryn kathryne kathrynn kathy kathya kathyrn kati katia katiana katiane katianna katiba katidja katie
katieann katielyn katielynn katilyn katilynn katina katinka katiuscia katixa katiya katja katka katleen katlin
katline katlyn katlyne katlynn katniss katnyss katori katoria katoucha katrianna katrice katriel katrin
katrina katrine katriona katryn katryna katsiaryna kattalin kattia kattie kattin kattina kattleya katty
katucia katurah katussia katy katya katyana katye kauri kautar kauzar kaviona kavita kavitha kaviya kavya
kawaii kawsar kawtar kawtare kawter kawthar kawther kay kaya kayah kayal kayana kayani kayann kayanna kaybree
kayce kaycee kaycha kayci kaycie kayda kaydance kaydee kaydence kaydense kaydenze kaydi kaydie kaydince
kaydynce kaydynn kaye kayedence kayela kayelee kayelin kayelyn kayelynn kayhla kayia kayissa kayjah kayla
kaylah kaylamarie kaylana kaylani kaylanie kaylanna kaylany kaylea kayleah kaylean kayleana kayleann kayleanna
kaylee kayleeann kayleemarie kayleen kayleena kaylei kayleigh kaylena kaylene kaylenn kayler kayley kaylhia
kayli kaylia kayliah kayliana kayliann kaylianna kaylie kaylieann kayliegh kaylin kaylina kayline kaylinn
kaylis kaylise kayliss kaylissa kaylisse kaylla kayllia kaylliah kayllie kayln kayloni kaylor kayly kaylyn
kaylyne kaylynn kaylynne kaymarie kaymi kayna kaynah kaynna kayona kayoni kayonna kayori kayra kaysa kaysea
kaysee kaysha kayshia kaysi kaysia kaysie kayssa kayssi kayssia kayssie kayte kaytee kaytelyn kaytelynn kayten
kaythleen kayti kaytie kaytleen kaytlen kaytlin kaytline kaytlyn kaytlynn kazandra kazia kaziah kazimiera
kazimira kaziyah kazmiera kea keagyn keaira keairah keaisha keaja keala kealani kealee kealey kealia kealie
kealoha kealohilani kealy keamber keana keandra keandrea keani keanna keannah keara kearah keari kearia kearie
kearra kearsten kearstin kearston kearstyn keasia keasiah keatyn keauna keaundra kebira kecy kedidja keela
keelah keelee keeleigh keeley keeli keelie keelin keely keelyn keemora keemya keena keenyah keera keerah
keerat keerthana keerthi keerti keesha keeva keeya kehaulani kehila kehina kehlani kehyna keiaira keiana
keianna keiara keiarah keiarra keiasia keicha keicy keida keidi keidy keighley keighly keiko keila keilah
keilana keilani keilany keilee keileigh keiley keili keiliana keilin keilla keilly keily keilya keilyn keilynn
keimani keimari keimora keimya keimyah keina keiona keionna keira keirah keiralyn keiri keirra keirrah
keirslyn keirsten keirstin keirstyn keiry keirya keiryn keisha keishla keisi keissa keissy keisy keit keitlyn
keiyona keiza kejsi kela kelaiah kelani kelbi kelbie kelcee kelcey kelci kelcie kelcy keleah kelee keleigh
kelhia kelhya keli kelia keliah keliana kelianne kelicia kelie kelilah kelina keline kelis kelise kelisha
kelissa keliya keliyah kella kellee kelleigh kelley kelli kellia kelliana kellianne kellie kelline kellis
kellsey kellsie kelly kellya kellyah kellyana kellyane kellyanna kellyanne kellycia kellyn kellyna kellyne
kellys kellyssa kellyssia kelsay kelsea kelsee kelsei kelseigh kelsey kelsi kelsie kelssy kelsy kelthoum
keltia keltie keltoum keltouma keltoume kelty kelvina kely kelya kelyah kelyana kelyanna kelyanne kelycia
kelyn kelyna kelyne kelyse kelyssa kelyssia kemani kemara kemaria kemarie kemaya kember kemberly kemia kemiah
kemila kemilly kemily kemissa kemiya kemiyah kemoni kemonie kemora kemorah kemoria kemya kemyah kemyra kena
kenadee kenadi kenadie kenady kenae kenaelle kenasia kenayah kenda kendahl kendal kendall kendallyn kendalyn
kendalynn kendelle kendelyn kendia kendra kendrah kendrea kendria kendy kendyl kendyll kenedee kenedi kenedie
kenedy kenia keniah kenidee kenidi kenidy kenija kenijah kenise kenisha keniya keniyah kenjie kenlea kenlee
kenlei kenleigh kenli kenlie kenly kenlyn kenna kennadee kennadi kennadie kennady kennah kenndra kennede
kennedee kennedey kennedi kennedie kennedy kennia kenniah kennice kennidee kennidi kennidy kennie kennisha
kenniya kenniyah kennley kennya kensa kensey kensi kensie kensington kenslee kenslei kensleigh kensli kenslie
kenssy kensy kentavia kentia kenya kenyah kenyana kenyetta kenyia kenza kenzah kenzee kenzey kenzi kenzia
kenzie kenzington kenzlee kenzleigh kenzley kenzli kenzlie kenzy keona keondra keonna keora keosha kera kerah
keren kerene kerenn keri keria keriana keriane kerianna kerianne keridwen kerigan kerima kerime kerina
kerington kerissa kerline kerol kerra kerri kerria kerrie kerrigan kerrin kerrington kerris kersti kerstin
kerstina kerstyn kerya kesha keshawna keshayla keshia kesia keslee keslie kesly keslyn kessa kessi kessia
kessiah kessie kessya kestrel kesya ketevan kethia kethleen kethlyne kethy keti ketia ketleen ketline ketly
ketlyn ketlyne ketrin ketsia ketsya kettia kettie ketty ketura keturah kety ketzaly ketzia keuna keundra keva
kevianna kevina keviona kevionna kevonna kevser kexin keya keyah keyahna keyaira keyala keyana keyanah keyani
keyanna keyara keyarah keyari keyarra keyashia keyasia keyauna keycha keycia keycie keydi keydy keyera keyerra
keyira keyla keylah keylana keylani keyle keylee keyleen keylei keyleigh keylen keyley keylhia keyli keylia
keyliah keyliana keylie keylin keylina keyline keylis keyliss keylissa keylla keyllia keylly keyly keylyn
keymani keymara keymiah keymoni keymora keymya keyna keynia keyniah keyona keyonah keyondra keyoni keyonia
keyonie keyonna keyonni keyra keyri keyrra keyry keysa keysha keyshauna keyshia keysi keysia keysie keyssa
keyssi keyssia keyssie keyssy keyuna keyunna keyza keyzia keza kezaria kezban kezia keziah keziban keziyah
kezya khaddouj khadeeja khadeja khadi khadia khadiatou khadidia khadidiatou khadidja khadidjah khadidjatou
khadija khadijah khadijat khadijatou khadijetou khadjidia khadjidiatou khadjidja khadoudja khadouj khadouja
khadra khady khadydiatou khadydja khadyja khaila khailee khaina khaira khalani khaldia khalea khaleah khaleesi
khaleesy khaley khali khalia khaliah khalida khalila khalilah khalima khalisah khalise khalissa khalissi
khalissy khaliya khaliyah khalya khalyssa khamaria khamaya khamia khamiah khamil khamila khamille khamissa
khamiya khamiyah khamora khamsa khamya khamyah khamyra khandi khanifa khaniya khaniyah khansa khaola khaoula
khaoutar khardiata khardiatou kharis kharisma kharizma kharma khatima khatuna khava khawla khaya khayla
khaylia khayna khayra kheda khedidja khedija khedoudja kheila kheira khelia khelissa kheltoum khelya khelyssa
khemissa khenadi khera kherington kheyla kheylane kheylia kheyra khezia khia khiana khianna khiara khiera
khila khilee khiley khira khiya khloe khloee khloey khloi khloie khmya khokha khole kholoud khori khoudia
khoudiedji khoudjedji khoukha khouloud khoumba khristiana khristina khristine khrystal khrystyna khushi khya
khyana khyara khyia khyla khylee khylei khyli khylie khyra khyrie kia kiah kiahna kiahnna kiahra kiaira kiaja
kiala kialee kialey kialyn kiamani kiana kianah kiandra kiani kianna kiannah kianne kianni kianny kiany kiara
kiarah kiaraliz kiari kiaria kiarra kiarrah kiasia kiauna kiaya kiayah kieana kieanna kieara kiearah kiearra
kieayla kiela kiele kielee kieleigh kieley kiely kielyn kielynn kienna kiera kierah kierra kierrah kierstan
kiersten kierstin kierston kierstyn kierstynn kiersyn kieryn kiesha kieu kieya kihanna kijana kiki kila kilah
kildine kilea kilee kileigh kiley kili kilia kiliana kilie kilina killiana killy kilya kilyana kilyn kilynn
kim kima kimara kimarah kimari kimaria kimarie kimaya kimayah kimber kimberlay kimberlee kimberleigh kimberley
kimberli kimberlie kimberlin kimberlly kimberly kimberlyn kimberlynn kimbree kimbria kimea kimera kimi kimia
kimiah kimie kimiko kimimila kimiya kimiyah kimly kimmie kimmora kimmy kimmya kimora kimorah kimoralee kimore
kimoree kimori kimoria kimsy kimverly kimya kimyah kimyra kina kinadee kinaly kinaya kinaza kinberly kincy
kinda kindal kindall kindell kindle kindra kindy kine kinga kiniyah kinlea kinlee kinleigh kinley kinnedi
kinnie kinnley kinsey kinsie kinslee kinsleigh kinsley kinslie kinsy kinta kintana kinya kinza kinze kinzee
kinzey kinzi kinzie kinzlee kinzley kinzy kiomara kiomi kiona kioni kionna kiora kira kirah kiralynn kirana
kiraz kirbie kiri kiriana kirie kiristen kirra kirrah kirsi kirstan kirsten kirstie kirstin kirsty kirstyn
kirthana kiryn kisa kisha kisly kismet kismy kitana kitara kitty kitzia kitzy kitzya kiva kiya kiyah kiyana
kiyani kiyanna kiyara kiyari kiyelle kiyla kiylah kiylee kiymet kiyoko kiyomi kiyona kiyonna kiyora kiyra
kizzy kjara kjersten kjersti kjerstin klair klaira klaire klara klarisa klarissa klarisse klarys klaryssa
klarysse klaudia klea kleane kleberte klebertine klee kleigh klelia klelya klementine klency klervi klervia
klervie klervy klerwi klhoe kliyah kloane kloe kloee kloei kloey klohe klohie kloi kloie klorane klover klynn
kmar kmora kmya kniyah knya knyla koba kodee kodi kodie kohana koko kolbee kolbi kolbie kolee koleen koleigh
koley koliane kolie kolina koline kollo kollyne kolo kolyne komal kona konstance konstantina konstanze kora
korah koraima koral koralie koraline koraly koralyne korayma kordelia korea koree kori koria koriana korianna
korie korin korina korine korinna korinne korissa korka kornelia koro korotoum korotoumou korra korri korrin
korrine korryn kortlyn kortnee kortnei kortney kortni kortnie korydwen korydwenn koryn korynn korynne
kosisochi kouba koudedia koudiedji koudieye koudjedji koule kouloud koumba kounady kounouz koupaia koura
kourtlyn kourtnee kourtnei kourtney kourtni kourtnie kousso kouta kowsar krasimira kreszentia krimson krina
kripa krisalyn krisanna krisha krisly krislyn krislynn krissa krissi krissia krissie krissy krista kristabella
kristal kristale kristalyn kristeena kristel kristele kristell kristella kristelle kristen kristenn kristi
kristiana kristiane kristianna kristie kristin kristina kristine kristiona kristlyn kristy kristyana kristyn
kristyna krithi krithika kriti kritika kriya krizia kryslyn krysta krystal krystale krystall krystalyn
krystalynn krystel krystele krystell krystelle krysten krystiana krystie krystin krystina krystine krystle
krystyn krystyna ksenia kseniia kseniya kubra kulsum kumari kumba kunigunde kura kursten kurstin kurumi kushi
kuulei kya kyah kyaira kyana kyani kyanna kyannah kyanne kyara kyarah kyari kyarra kyasha kyasia kyera kyerra
kyesha kyha kyia kyiah kyiara kyiesha kyila kyilee kyira kyjah kyla kylah kylani kylea kyleah kylee kyleeann
kyleen kyleena kylei kyleigh kylena kylene kyley kyli kylia kyliah kyliana kylianna kylianne kylie kylieann
kyliee kyliegh kyliemarie kylii kylin kylina kylinn kyliyah kylla kyllia kylliana kyllie kyly kylyn kylynn
kylynne kymara kymber kymberlee kymberley kymberli kymberlie kymberly kymberlyn kymberlynn kymbree kymea kymia
kymiah kymie kymira kymora kymorah kymorra kyna kynadee kynadi kynadie kyndahl kyndal kyndall kyndel kyndell
kyndle kyndra kyndrah kynedi kyniah kynlee kynleigh kynley kynli kynlie kynnadi kynnady kynnedi kynnedy
kynnidi kynslee kynsleigh kynsley kynsli kynzee kynzi kynzie kynzli kyoka kyoko kyona kyonna kyra kyrah kyri
kyria kyriaki kyriana kyriane kyrianna kyriel kyrielle kyrra kyrrah kyrstan kyrsten kyrstin kysa kysha kyssia
kytana kytzia kyuana laaibah laalia laasia laasya labraya labree labria lacee lacey lachelle laci lacie
lacramioara lacy lada ladaisha ladan ladasia ladeja ladislawa ladonna ladrea lady laeila laekyn lael laela
laelah laelani laelia laelie laella laelle laely laelya laelyn laena laeticia laetitia laetizia laettitia
laetytia lahari lahela lahila lahina lahna lahora lahouaria lahya lahyana lahyna laia laiah laiana laianna
laiba laida laiene laihla laika laiken laikyn laila lailaa lailah lailana lailani lailanie lailany lailee
lailene lailey laili lailie lailla lailoni lailou laily lailynn laima laina lainah laine lainee lainey laini
lainie lainna lainy laionna laira laisa laisha laissa laititia laiya laiyah laiyana laiyla laiyna laiza lajada
lajaya lajoie lakaia lakaila lakaiya lakaya lakayla lakbira lakeia lakeisha lakelyn lakelynn laken lakendra
lakendria lakenya lakenzie lakera lakeria lakerria lakesha lakeshia lakevia lakeya lakhia lakia lakiesha lakin
lakira lakisha lakiya lakiyah lakota lakshana lakshmi lakya lakyah lakyia lakyla lakyn lakynn lakyra lala
lalah lalani lalao laldja lale lali lalia lalicia lalie lalita lalitha laliya laliyah lalla lallia lallie
lally laloni laly lalya lalyah lama lamaiya lamani lamaria lamariah lamata lamaya lamayah lamberta lamberte
lambertine lamees lamia lamiaa lamiae lamiah lamice lamija lamira lamiracle lamis lamiss lamisse lamiya
lamiyah lamoni lamonica lamria lamya lamyaa lamyae lamyah lamyia lamyra lamys lan lana lanae lanaelle lanah
lanai lanaijah lanaiya lanaiyah lanasia lanay lanaya lanayah landeline landi landra landree landrey landri
landrie landry lanea laneah lanee laneisha lanelle lanesha lanesia lanessa laney laneya langley lanha lani
lania laniah laniaya lanie laniece lanija lanijah lanise lanisha lanita laniya laniyah laniyha lanna lannah
lannie lanora lany lanya lanyah lanyia lanyiah lanyjah laodice laona laonie laora laouna laoura laouratou
laparis laquita lara larae larah laraib laraina laraine laramie laray laraya lareina laren lareyna lariah
lariana larina larine larisa larissa laritza lariya lariyah lariza lark larken larkin larkyn larose larra
larraitz larrissa larya laryah laryn larysa laryssa lasandra lasha lashae lashanti lashauna lashawna lashay
lashaya lashaye lashayla lashea lashelle lashia lashiya lashonda lashuana lashwana lashya lasya latalya
latanya latasha latasia latavia lataya latayvia latchimy latefa lathifa latia laticia latifa latifah latife
latiffa latika latimy latisha latiya latonya latoria latoya latra latravia latrice latricia latrinity latrisha
lattifa latufa lauane laubna laude laudelina laudine laugane laula launa launie laura laurah lauraine lauralee
lauraleen lauralei laurali lauralie lauraline lauraly lauralyn lauralyne lauralynn lauran laurana laurance
laurane laurann lauranna lauranne laurea laureana laureane laureanne lauredana lauredane laureen laureena
laureene laureine laurel laurela laurelai laureleen laurelei laurelen laurelene laurelenn laurelia laurelie
laureline laurella laurelle laurelyn laurelyne lauren laurena laurencia laurencie laurencine laurenda laurene
laurenn laurenna laurenne laurente laurentia laurentie laurentina laurentine laurenza laureta lauretta
laurette laureva laureyna lauria lauriana lauriane laurianna laurianne lauricia laurie lauriel laurienne
laurina laurinda laurine laurinne laurissa laurna laurry lauryana lauryane lauryann lauryanna lauryanne laurye
lauryl lauryn lauryna laurynda lauryne laurynn laurynne lauviah lavaeh lavanya lavaria lavaya laveah lavena
lavender laveya lavin lavina lavine lavinia lavonda lavonna lawren lawryn laya layah layal layali layan layana
layanah layanna layannah layanne laycee laycie layel layen layene layhana layina layka layken laykin layla
laylaa laylaann laylah laylamarie laylana laylani laylanie laylanni laylee layleen layleigh laylene layli
laylia layliana laylie laylin laylla layloni laylonie laylou layna laynah laynee layney layni laynie laynna
layonna layra laysa laysha layssa layya layyina lazara lazarette lazaria lazariah lazarine lazarria laziya
laziyah laziza lazuli lea leah leaha leahana leahanna leahmarie leahna leahrose leaira leairah leaisha leaja
leala lealani lealine leamarie leamsi lean leana leanah leandra leandrea leandria leane leani leanie leann
leanna leannah leanne leanni leannie leanny leanor leanora leanore leany leara learta leasia leaticia leatitia
leaya lebna leccia leda leea leeah leeana leeandra leeann leeanna leeanne leeasia leeba leela leelah leeloo
leelou leelu leely leen leena leenaya leeona leesa leeya leeyah leeyana leeyanah leeza legacy leha lehana
lehane lehanna lehanne lehena lehina lehna lehua lehyna lei leia leiah leiana leiane leiani leianna leianne
leidi leidy leigh leigha leighana leighann leighanna leighanne leighla leighna leighton leihla leika leila
leilah leilana leilaney leilani leilanie leilanni leilanny leilany leileen leilene leili leilia leilla leiloni
leilonie leiloo leilou leily leilyn leilynn leina leinah leine leinna leira leire leisel leisha leissa
leiticia leititia leiya leiyah leiyna leize lejla lekbira lekha lela lelah lelaina lelani lelia leliana
leliane lelie lella lelu lelya leman lemia lemis lemya lena lenae lenaelle lenah lenais lenalee lenay lenaya
lency lenda lene lenette lenha leni lenia leniah lenie lenise lenita leniya leniyah lenka lenna lennah lenora
lenore lenuta lenya lenza lenzy leocadia leoda leodie leokadia leokadja leola leolia leoline leona leonah
leonarda leonarde leoncette leoncia leoncie leoncine leondra leone leonela leonella leonelle leonette leoni
leonia leonice leonida leonie leonila leonilda leonilde leonille leonine leonisa leonise leonita leonna leonne
leonnie leonny leonor leonora leonore leonte leontia leontina leontine leopoldina leopoldine leora lera leria
leriah lesa leshly lesia leslee lesleigh lesley lesli leslie lesline lesly leslye lessia lessie lesslie lessly
lesya leta lethicia leticia letisia letissia letitia letizia letticia lettie letty letzy levada levana levanah
levanna levannah levia levina levinia lexa lexane lexani lexanne lexany lexee lexey lexi lexia lexiana lexiane
lexianna lexie lexine lexis lexuri lexus lexxi lexxie lexy leya leyah leyan leyana leyanah leyane leyanna
leyannah leyanne leyda leydi leydy leyel leyhana leyiah leyina leyla leylah leylana leylani leylanie leylany
leyli leylia leylou leyna leynah leynna leyonna leyre leyya lezia lezine lezley lezli lezlie lezly lhana
lhassa lhea lhena lhiva lhou lhouna lhya lhyna lia liadan liah liahna liahona liala liame liana lianah liandra
liane lianet lianette liani liann lianna liannah lianne lianni lianny liantsoa liany liara liasia liat liba
libbey libbi libbie libby libe libera liberata liberta libertad liberte liberti libertie liberty libia libni
libny librada libre licia licinia lida liddia liddy lide lidea lidia lidiana lidiane lidie lidiia lidija
lidivine lidiya lidon liduvina lidvine lidwina lidwine lidy lidya lidye lidzy liee liel liela lielle lien
liena lierni liesbeth liese liesel lieselotte liesl liette lieve lievine lifen ligia liha lihana lihanna lihua
lihya liina lijana lika lil lila lilac lilah lilana lilandra lilany lilarose lilas lile lilea lileah lileana
lilee lileigh lilette liley lili lilia liliah liliahna lilian liliana lilianah liliane liliani liliann
lilianna lilianne lilias liliauna lilibeth lilie lilienne liliette liliia lilija lilijana lilinoe lilirose
lilit lilith lilium liliya liliyana lilja liljana lilla lillah lillan lillee lilleigh lilley lilli lillia
lilliah lilliahna lilliam lillian lilliana lillianah lilliane lilliann lillianna lilliannah lillianne
lilliauna lillie lillieana lillieann lillieanna lilliemae lillien lillienne lilline lilliona lillionna lillith
lillou lilly lillya lillyahna lillyan lillyana lillyann lillyanna lillyanne lillyauna lillyen lillyin lillymae
lillyona lillyonna lillyrose lillyth lilo liloa liloe liloo lilou lilouane lilouann liloue lilouenn lilouna
liloye lilu lilween lilwen lilwenn lily lilya lilyah lilyahna lilyana lilyanah lilyane lilyann lilyanna
lilyannah lilyanne lilyauna lilybelle lilybeth lilye lilyen lilygrace lilyian lilykate lilymarie lilyona
lilyonna lilyrose lilyth lima limar lina linae linaelle linah linais linaly linarejos linaya linayah lincey
lincia lincy linda lindamarie linde lindee lindey lindi lindia lindie lindley lindsay lindsey lindsi lindsie
lindsy lindy lindyn lindzee lindzey lindzi lindzie lindzy line linea lineda lines linet lineth linett linette
ling lingling linh linka linlee linley linn linna linnae linnaea linnea linoa linoi linon linor linoy linsay
linsey linsi linsy linzee linzey linzi linzie linzy lioba liona lionele lionella lionelle liora liorah liou
liouba liping liqin lira lirane liria lis lisa lisabete lisabeth lisaline lisalou lisamaria lisamarie lisana
lisandra lisandrina lisane lisanna lisanne lisbet lisbeth lise lisea liseberthe lisebeth lisel liseline
liselle liselotte lisemay lisenn liset lisete liseth lisett lisette lisha lisi lisia lisiana lisiane lisianne
lisie lison lissa lissana lissandra lisset lisseth lissett lissette lissia lisvet lisy lisya lisyane lita
lital lithzy litia liticia litsy littzy litzi litzy liubov liudmila liudmyla liv livana livane livea lively
livi livia liviana liviane livie livija livina liviya livna livvy livy livya liway liwenn liya liyah liyana
liyanah liyane liyanna liyannah liying liz liza lizabete lizabeth lizaig lizandra lizania lizbet lizbeth lize
lizea lizenn lizet lizete lizeth lizett lizette lizi lizia liziane lizie lizig lizmar lizmari lizmarie lizmary
lizon lizy lizya lizzet lizzeth lizzett lizzette lizzie lizzy ljiljana ljubica llana llanos llara llayla lledo
llewellyn llivia llona llubia llucia lluisa llum lluna lluvia llyana loa loana loanie loanna loanne loany
loaven lobna lodoiska lodovica loeiza loelia loelie loeline loely loelya loelyne loena loenie loeticia
loetitia loetizia loeva loeve loeza loezia loganne lohana lohanna lohanne loica loice loicia loicka loida
loika loina loine lois loisa loise loisse loiza lojain lojaine lojayne lokelani lola lolah lolane lole loli
lolia lolie lolina loline lolita lolla lolly loly lolyta loma lomane lomee lona londan londen londin londyn
londynn longina loni lonie lonna looane loola loona lora lorada loraina loraine loralai loralee loralei lorali
loralie loraline loraly loralye loralyne lorana lorane loranne lore lorea loreal loreana loreane loredana
loredane loreen loreena loreine lorela lorelai lorelay lorelei lorelene loreley loreli lorelia lorelie
loreline lorella lorelle lorely lorelyne loren lorena lorence lorencia lorenda lorene lorenn lorenna lorenne
lorenza lorenzia loresa loreta loretta lorette loreva loreyna lori loria loriah loriana loriane loriann
lorianna lorianne lorie loriel lorielle lorilei lorin lorina lorinda lorine lorinne lorissa lorita lorline
lorlyne lorna lorraina lorraine lorren lorrene lorriane lorrie lorrine lory lorya loryana loryane loryanna
loryanne lorye loryn loryna loryne lorynn lotta lotte lottie lotus loua louana louange louann louanna louanne
louba loubena loubna loucia louciana loucine loucya loucyana loudia loudmila loue louella louena loueva
louhana louhane louhanne louhna louisa louisana louisane louisanne louise louisette louisia louisiana
louisiane louisianne louisie louissa louisy louiza louize louizon loujain loujaine loujayn loujayna loujayne
loujeyn loujeyne loukia loukiana loukina loula loulia louliana loulou louloua loulwa loulya louma loumea
loumen loumene loumi loumia loumna loumy louna lounah lounaya loundja loune lounea lounha lounia lounja lounna
lourde lourdes loussia loussine louve louvia louwane louwenn louyana louysa louyse lovaina lovana love lovelee
lovelie lovella lovely lovena lovette lovia lovie lovina loya loyalty loyola loyse lua luana luane luann
luanna luanne luba lubna luccia lucciana luce lucelia lucelly lucely lucene lucero lucette luci lucia luciana
luciane lucianna lucianne lucica lucie lucielle luciene lucienne lucil lucila lucile lucilia lucilla lucille
lucillia lucina lucinda lucine lucinia lucita lucrecia lucretia lucrezia lucy lucya lucyana lucyann lucye
lucyl lucyle lucylle lucynda ludiana ludie ludine ludivina ludivine ludivyne ludiwine ludmila ludmilia
ludmilla ludmillia ludmina ludmyla ludmylla ludovica ludovie ludovina ludovine ludovique ludvina ludvine
ludwika ludwina ludwine ludy ludyvine luella luena lugdivine luigia luigina luisa luisana luise luisella
luisiana luiza lujain lujan lujayn lula lulani lulia luljeta lulla lullaby luma lumen lumi lumina luminita
luna lunah lunaya lunden lundin lundon lundyn lune lunise lunna lupita lura lurdes lusia lusiana lusine lussy
lutece lutecia lutetia lutfiye lutgarda lutricia lutxi luul luuna luvina luxi luyana luyanna luz luzdivina
luzelena luzia luzie luzmaria luzmarie luzmary luzmila lwiz lwiza lya lyaa lyah lyahna lyamna lyana lyanah
lyane lyani lyann lyanna lyannah lyanne lyara lyberti lyberty lycia lyda lydea lydia lydiah lydiana lydiane
lydiann lydianne lydie lydwine lyel lyena lygie lyha lyhana lyhanna lyhia lyhna lyia lyla lylah lylana lylas
lylee lyli lylia lyliah lylian lyliana lylianah lyliane lylianna lylianne lylie lylla lylli lyllia lyllie
lylloo lyllou lyloo lylou lylouane lyloue lylwen lylwenn lyly lylya lymari lyn lyna lynae lynaelle lynah
lynaia lynais lynaya lynce lyncee lyncia lynda lyndee lyndi lyndia lyndie lyndsay lyndsee lyndsey lyndsi
lyndsie lyndsy lyndzie lyne lynell lynelle lynes lyness lynessa lynett lynette lynha lynia lyniah lyniya
lynlee lynleigh lynley lynn lynna lynnae lynnasia lynnaya lynne lynnea lynneah lynnette lynnia lynniah lynnlee
lynnleigh lynnsey lynnsha lynnsie lynnzie lynoa lynsay lynsee lynsey lynsha lynsia lynsie lynzee lynzi lynzie
lyona lyora lyra lyria lyric lyrica lyricc lyrics lyrik lyrika lyriq lyrique lysa lysana lysandra lysane
lysange lysanna lysanne lysbeth lyse lysea lysette lysha lysia lysiana lysiane lysianne lysie lysis lyson
lyssa lyssana lyssandra lyssette lyssia lyssiana lytal lyubov lyudmila lyudmyla lyvana lyvia lyvie lyza lyze
lyzea lyzette lyzia lyziane lyzie lyzzie maahi maaliyah maame maanasa maanvi maanya maat maayan maayana
maayane mabel mabelle mabintou mabinty mable mabrey mabrie mabrouka mabry macaela macaila macarena macari
macaria macayla macaylee macee macelyn macenzie macey macha machaela machenzie maci maciah macie mackayla
mackaylee mackena mackenize mackenna mackennah mackensey mackensi mackensie mackenzee mackenzey mackenzi
mackenzie mackenzy mackenzye mackie mackinley mackinsey mackinzie mackynzie maclaren macrina macy macyn mada
madai madailein madalaine madaleine madalen madalena madalene madalina madaline madalyn madalyne madalynn
madalynne madasin madason madasyn maday maddalen maddalena maddalyn maddalynn maddeline maddelyn maddelynn
maddi maddie maddilyn maddilynn maddisen maddison maddisyn maddly maddy maddyn maddysen maddyson madee madeeha
madelaine madelayne madelein madeleine madelen madelena madelene madelie madeliene madelin madelina madeline
madelline madellyn madelon madely madelyn madelyne madelyngrace madelynn madelynne madesyn madge madhavi madi
madia madiana madicyn madie madigan madigane madiha madilee madiline madilyn madilyne madilynn madilynne
madina madinah madinina madioula madisan madisen madisin madison madisone madisonne madisson madissone
madissyn madisun madisyn madisynn madjiguene madjouba madjoula madleen madlie madline madly madlyn madlyne
madlynn mado madoline madolyn madolynn madona madonna madoussou madsion mady madyana madylan madylin madyline
madylyn madyn madyna madysen madysin madyson madysone madysson madyssone madysun madysyn madyx mae maebel
maebelle maebh maebry maeby maeci maecie maecy maecyn maeda maee maegan maegen maeghan maeko maela maelana
maelane maelanne maele maelee maeleen maeleigh maelenn maeley maelhys maeli maelia maelice maelie maelin
maelina maeline maelis maelise maeliss maelisse maeliz maell maella maellane maelle maelli maellia maellie
maelline maellis maelly maellya maellyne maellys maellyss maellysse maelou maelwenn maely maelya maelyah
maelyce maelye maelyn maelyna maelyne maelynn maelynne maelys maelyse maelyss maelysse maemi maena maera
maeryn maesha maessa maessane maesyn maeva maevane maeve maevy maewa maewen maewenn maezie mafalda mafanta
maferima mafoudia magali magalie magaly magan magda magdala magdaleina magdaleine magdalen magdalena magdalene
magdalina magdaline magdalyn magdalynn magdelaine magdeleine magdelena magdeline magdelyn magella magen
magenta maggee maggi maggie magguy maggy maghnia magida magie magnolia magou maguelone maguelonne maguette
magui maguie maguy magy maha mahagony mahaila mahala mahalakshmi mahalet mahaley mahalia mahalie mahalya maham
mahana mahassine mahathi mahati mahaud mahault mahawa mahayla mahbouba mahdia mahdiya mahdjouba mahea
mahealani mahee maheen mahek mahelia mahelie mahelle mahely mahelya mahelys mahena mahera maheva mahi mahia
mahika mahila mahily mahima mahina mahine mahira mahissa mahita mahitha mahiya mahiyah mahjouba mahkayla
mahkenzie mahlah mahlet mahli mahlia mahnoor mahoganey mahogani mahogany mahona mahora mahoua mahreen mahri
mahum mahya mahyna mahyra mahyssa mai maia maiah maialen maiana maiane maiann maica maicee maicey maicha maicy
maida maide maider maidie maie maiena maier maigane maija maika maila mailane mailani maile mailee maileen
mailen mailene mailey maili mailice mailie mailin mailine mailinh mailis mailise mailiss mailisse maille
maillie mailly maillys mailou maily mailya mailyce mailye mailyn mailyna mailyne mailynn mailys mailyse
mailyss mailysse maima maimiti maimouna maimuna maina maira mairah mairam mairame mairany maire mairead
mairely mairena mairi mairim mairin mairyn maisa maisara maisey maisha maisie maissaa maissae maissam maissame
maissan maissara maissem maissen maissene maissoun maissoune maisy maisyn maita maitane maite maitee maitena
maithe maitland maitlyn maitri maiva maivy maiway maiween maiwene maiwenne maiya maiyah maiza maizee maizey
maizie maizy maja majandra majda majdeline majdoline majdouline majesty majida majlinda majorie majouba
makaela makaelah makaelyn makahla makaia makaiah makaila makailah makailee makailyn makaiya makaiyah makala
makalah makalee makaleigh makaley makalia makaliah makalya makalyn makalynn makara makaria makaya makayah
makayden makayla makaylah makaylan makayle makaylee makayleigh makaylen makayli makaylia makaylie makaylin
makaylla makaylyn makaylynn makbule makda makeda makeena makeila makela makella makelle makena makenah
makendra makenize makenlee makenley makenlie makenly makenna makennah makensey makensi makensie makensy
makenya makenze makenzee makenzey makenzi makenzie makenzy makenzye makeyla makhaila makhayla makhia makhila
makhiya makhya makhyia makia makiah makiaya makila makilah makina makinlee makinley makinly makinna makinsey
makinze makinzee makinzey makinzi makinzie makinzy makira makirah makiya makiyah makiyla makka mako makoura
makya makyah makyia makyiah makyla makylah makylee makyleigh makylie makyna makynlee makynna makynzee makynzi
makynzie makyra mala malaak malado malae malai malaia malaiah malaija malaijah malaika malaina malaisha
malaiya malaiyah malaja malajah malak malaka malake malala malana malaney malani malanie malanna malarie
malasha malashia malasia malaurie malay malaya malayah malayasia malayia malayiah malayjah malayka malayla
malayna malaysha malayshia malaysia malcie malcy malea maleah maleaha maleana malee maleea maleeah maleeha
maleena maleeya maleeyah maleia maleiah maleigh maleigha maleina maleiya maleka maleke malen malena malene
maleny malerie maley maleya maleyah malfada malgorzata malha malhaury malhia malhory malhya mali malia maliah
maliaka maliana malica malice malicia malicka malicya malie maliha malijah malika malila malin malina malinda
malini malinka malisa malisha malissa malissia maliya maliyah maliyha maliza malka malky mallak mallarie
mallary mallaurie mallee mallely mallery malley mallia mallie mallika malliyah malloree mallori mallorie
mallory mally mallya maloa maloee malohe maloni maloree malori malorie malorine malory malouna maloya malu
malvika malvina malvyna malwina malya malyah malyana malycia malyia malyiah malyka malyna malynda malynn
malysia malyssa malyssia mama mamah maman mamassa mame mami mamia mamie mamma mamou mamouna mana manaal manae
manaelle manahel manahil manaia manaig manal manale manali manalle manana manar manare manasa manasi manassa
manasvi manava manavai manaya manda mandalyn mandalynn mandana mandarine manddy mandee mandi mandie mandine
mandolin mandoline mandy mane manele manell manella manelle manessa maneva manha manhattan mania maniah manika
manila manina manisa manisha manissa manivone maniya maniyah manja manjot manmeet manna mannaig mannat mannel
mannon mannuella manoela manoella manoelle manola manoli manolia manolie manoline manolita manoly manolya
manon manora manoubia manouchka manpreet mansata mansi mansita mansoura mansouria manthia manthita mantia
manuela manuelita manuella manuelle manureva manvi manya manyssa maoline maona maonie maora maorie maoude
maple mar mara marabelle marae marah marai marajade maraki maral maralyn maram marame maran maranatha maranda
maravilha maravilla maravillas maray maraya marayah marayna marbella marbely marcail marcayla marcela marcele
marceliana marcelina marceline marcella marcelle marcellia marcellina marcelline marcelyne marche marci marcia
marciana marcianna marcie marcienne marcuccia marcy mardaye mardjane marea maree mareen mareena mareesa marei
mareike mareile mareka mareli marelie marelin marelis marella marelli marelly marely marelyn marelys mareme
maren marena maresa maressa maret maretta mareva marfil marga margalida margalit margalith margaret margareta
margaretann margarete margareth margaretha margarethe margaretmary margarett margarette margarida margarita
margau margaud margault margaut margaux marge margeaux margerie margery margherita margie margit margitta
margo margod margot margotte margret margrit marguarita marguerita marguerite margueritte mari maria
mariabelen mariacamila mariacarmela mariacarmen mariaceleste mariachiara mariaclara mariadejesus mariadelaluz
mariaeduarda mariaelena mariagiulia mariagrazia mariah mariaha mariaines mariaisabel mariajose mariajulia
marialaura marialetizia marialicia marialine marialis marializ marialuce marialucia marialuigia marialuisa
marialuiza marialuna marialy marialys mariam mariama mariame mariami mariamou marian mariana marianah mariane
marianela marianella marianeve mariange mariangel mariangela mariangely marianick marianik mariann marianna
marianne mariannic mariannick mariannik marianny mariantonia mariany mariapaola mariapaula mariapia mariarca
mariarita mariarosa mariarosaria mariasofia mariasole mariassunta mariastella mariata mariateresa mariatou
mariaya mariaye maribel maribell maribella maribelle maribeth marica maricarmen maricel maricela maricella
maricia maricica maricka maricke maricruz marida maridza marie marieanna mariechen marieke mariel mariela
mariele marielena marieli marielis marieliz mariell mariella marielle marielly mariely marielys mariem marieme
mariena marienne marieta marietou marietta mariette marieva marieve marife marifer marig marigold marigrace
mariha mariia marija marijana marijane marijayne marijke marijose marika marike mariko marilaine marilee
marileine marilena marilene marili marilia marilie marilin marilina mariline marilis marilisa marilise marilla
marilou marilu mariluz marily marilyn marilyne marilynn marilys marilyse marim marimar marin marina marine
marinela marinella marinelle marinette marinha marinka marinn marinna marinne marioara mariola mariona
marionna mariotte maripaz mariposa maris marisa marisabel marisah marisca marise marisela marisella marisette
marisha marishka mariska marisol marissa marissah maristella marit marita maritchu marite marithe marithza
maritie maritsa maritxu maritza mariuccia marium marivel marivonne marixa mariya mariyah mariyam mariyama
mariyame mariyamou mariyana mariyanna mariza marize marizol marja marjan marjana marjane marjelaine marjerie
marjolaine marjolene marjoline marjorie marjorine marjory markala markasia markayla markaylah markeisha
markella markenzie markeria marketta markevia markeya marki markia markie markita markiya markiyah markyla
marla marlaina marlaine marlana marlaya marlayna marlaysha marlaysia marle marlea marleah marlee marleen
marleena marlei marleigh marleine marlen marlena marlene marleni marlenne marleny marlet marleth marlette
marley marleyjane marleyne marli marlianna marlicia marlie marlies marliese marlina marline marlise marlissa
marliyah marlo marlow marlowe marly marlyatou marlyn marlyne marlynn marlys marlyse marnae marni marnia marnie
marnita marny maro maroa maroi maroia maroie maroua marouchka maroussia maroy marquasia marquesha marquetta
marquia marquisha marquita marra marrah marriah marriana marrianna marrisa marrissa marry marsela marsha
marshae marshay marshayla marta martasia martha marthe marthine martia martiale martialine martialise martie
martina martine martirio martyna martyne marua maruja maruschka marushka maruska maruxa marva marvella marvina
marwa marwah mary marya maryah maryalice maryaline maryam maryama maryame maryamou maryan maryana maryane
maryange maryangel maryanick maryann maryanna maryanne maryannick maryatou marybel marybelle marybeth
marycarmen maryclaire maryclare marycruz marye maryel maryela maryeli maryella maryelle maryellen maryem
maryeme maryeve maryfrances marygrace maryhelen maryiah maryjane maryjayne maryjean maryjo maryjoy maryka
marykate marykathryn maryla marylaine marylaure marylee maryleine marylen marylene marylia marylie marylin
maryline marylis marylise maryll marylou marylouise marylu marylyn marylyne marylynn marymae marymargaret
maryn maryna maryne marynette marynne maryon maryonna maryori maryorie maryrose marysa maryse marysette
marysia maryska marysol maryssa marytza maryum maryuri maryvette maryvone maryvonne maryvonnick marzella
marzena marzia masa masal mascha mascia masey masha mashari mashayla masie masiel masiela masita masiya
masiyah massa massandje massara massaran masseni massiami massiata massiel massika massilia massilva massilya
massina massira massita massitan massiva massouda massylia mata matahina matalie matalyn mataya matea mateah
matel matenin mateya mathea mathee mathie mathilda mathilde mathita mathumitha mathura mathurine mathusha
mathylda mathylde matia matida matiguida matilda matilde matilyn matilynn matina matison matisyn matiya matlyn
matondo mattalyn mattalynn mattea mattelyn matthea mattie mattilyn mattilynn mattingly mattisen mattison
mattisyn matty mattyson matxalen maty matylda matylde maud maude maura maurane mauranne maure maureen maureene
maurena maurene mauriah mauriana mauriane maurianna maurianne mauricette mauricia mauricienne maurillia
maurine maurise maurissa maurizia mauryn mauryne mauve mavi mavie mavis mavy mawa mawada mawena mawuena
maxellende maxette maxie maxima maximilia maximiliana maximilie maximilienne maximina maximine maxine maxyne
may maya mayada mayah mayalen mayalene mayaline mayana mayane mayanna mayanne mayar mayara mayare mayassine
maybel maybeline maybelle maybelline maybree mayce maycee maycen mayci maycie mayda maydelin mayder maye
mayela mayeli mayelin mayeline mayelle mayeni mayera mayerlin mayeule mayeva maygan maygane maygen mayi mayia
mayka maykayla mayla maylana maylani maylanne maylasia maylea maylee mayleen mayleigh maylen maylena maylene
mayley mayli maylia maylice maylie maylin maylina mayline mayling maylinh maylinn maylis maylise mayliss
maylissa maylisse mayllie mayllis maylou mayly maylyn maylynn maylys maymana mayme maymouna maymounah maymuna
mayna maynah mayra mayrah mayrani mayreli mayrin mayrine mays maysa maysaa maysae maysam maysan maysane
maysara maysem maysen maysene maysha maysie maysoon maysoun mayssa mayssaa mayssae mayssam mayssame mayssane
mayssara mayssem mayssen mayssene mayssoun mayssoune maysun maytal mayte maythe maytte mayu mayumi mayuri
mayva mayve mayvie mayvis mayya mayza mayze mayzee mayzie mazal mazarine mazee mazey mazi mazia maziah mazie
mazikeen maziyah mazouza mazy mazzie mazzy mbarka mccall mccartney mckaela mckaila mckailey mckailyn mckaya
mckayla mckaylah mckaylee mckaylie mckaylin mckell mckena mckenah mckendra mckenize mckenleigh mckenley
mckenlie mckenly mckenna mckennah mckensey mckensi mckensie mckenze mckenzee mckenzey mckenzi mckenzie mckenzy
mckenzye mckeyla mckinlee mckinleigh mckinley mckinly mckinna mckinnley mckinsey mckinze mckinzee mckinzey
mckinzie mckinzy mckyla mckynlee mckynlie mckynzee mckynzi mckynzie mea meadow meagan meaghan meah meane meara
mebarka mecca mechelle mechthild mechtilde meckenzie medaline medarine medea medeea medelice medeline
mederique medge medha mediha medina medyna meeghan meeka meekah meela meelah meena meenakshi meera meesha
meeya meeyah meg megan megane megann meganne megdouda megg meggan meggane meggie megguy meggy megha meghan
meghana meghane meghann meghanne meghi meghna megi megui megumi meguy megyn meha mehak mehakpreet mehar mehdia
mehek mehlia mehr mehreen mehtap mei meia meiah meiggie meije meika meike meila meilane meilani meili meilie
meilin meiline meiling meilly meily meilya meilyn meilyne meilynn meilys meimouna meina meinharde meinhild
meira meisha meissene meital meivy meiya mejda mejdouline meka mekaela mekaila mekayla mekaylah mekenna
mekenzi mekenzie mekhia mekia mekiyah mekka mekkia meklit mela meladee melah melahat melaina melaine melana
melane melanee melaney melani melania melanie melanni melannie melanny melany melanye melat melaya melayah
melayna melaysia melba melchora melda mele melea meleah meleana meleane meleena melek melena melene meleni
melenie melenn meleny melha melhia melhya meli melia meliah meliame meliana meliane melica melicia melida
melie meliha melika melike melila melin melina melinah melinay melinda meline melinee melinna melis melisa
melisande melisandre melise melisende meliss melissa melissande melissandre melissane melisse melissende
melissia melisson melita melitine melitta meliya meliyah meliza mell mellanie mellany melle mellia mellie
mellila mellina mellinda melline mellisa mellissa mellody mellony melly mellya mellyna mellyne mellyssa
meloane melodee melodey melodi melodia melodie melodine melody melodye meloe meloee meloney meloni melonie
melony melora melouka melrose melsa meltem melusine melvina melvyna melwenn mely melya melyah melyana melyane
melyanna melycia melyha melyn melyna melynda melyne melynn melynna melys melysa melyss melyssa melyssande
melyssandre melysse melyssia mema memona memorie memory memouna mena menaal menana mencia mendie menehould
menekse menel menelle menesa menessa menina menissa menna mennah mennana mennel menouha menty menucha menyar
meosha mera meradith meraiah meral meranda merari merary merav merbouha mercades mercadez mercadies mercan
merce mercede mercedes mercedez merche merci mercia mercie mercy meredith meredyth merelin merelyn merema meri
meria meriah meriam meriama meriame merida merideth meridian meridith meriel merielle meriem merieme merika
merilyn merima merin merina merine merisa merissa merita meritxell meriya meriyah meriyem merjem merlene
merlina merline merly merlyn merlyne merna merope merrill merrin merritt merry merryn mersades mersadie
mersadies mersaydes mertxe merve mervenur mery merya meryam meryame meryem meryeme meryl meryle merylie
merylle meryn meryne merzaka mesa mesha meshell mesia mesmine messaad messad messaline messaouda messika
messina messua meta metig metis metisse metzi metzli metzly metztli meva mevena mevlana mevlude mewena meya
meyah meygane meyla meylane meyleen meyli meylia meylie meylin meylina meyline meylis meymouna meyna meyra
meyrem meyriam meyriem meyrone meyronne meysa meyssa meyssane meyssem meyssen meyssene meyssoun meyvie meyya
mezmariah meztli meztly mhia mia miabella miah miahy miaisabella miakoda mialani mialee mialy mialyn mialynn
miamarie miami miamor miana miangaly miangel miani mianicole mianna miarose miasia miassa miaya micaela
micaella micaelle micaila micala micayah micayla michaela michaelah michaele michaella michaelle michaelyn
michaiah michaila michala michalina michaya michayla micheala michela michele michelette michelina micheline
michell michella michelle michelline mickaela mickaele mickaella mickaelle mickayla mickenna mickenzie micol
micole midori mieczyslawa mieka mieke miel miela miera miesha miette migdalia miglena mignon mignonne
mignonnette miguela miguele miguelina miguella miguelle miguy miha mihad mihaela mihal mihika mihira mihra
mihriban mihrimah mihya miia mija mika mikaela mikaelah mikaella mikaelle mikaelyn mikaia mikaila mikailah
mikala mikalah mikalya mikalyn mikalynn mikaya mikayah mikayela mikayla mikaylah mikaylee mikea mikeala
mikeila mikela mikele mikella mikelle mikena mikenna mikenzi mikenzie mikesha mikeya mikeyla mikhaela mikhaila
mikhal mikhayla mikhia miki mikia mikiah mikinzie mikiya mikiyah mikka mikki miku mikya mikyah mikyia mikyla
mikylah mikylee mikylie mila milada milady milagro milagros milagrosa milah milaina milaine milan milana
milanda milani milania milanie milanka milanna milanni milaya milayah milayna milca milda mildred mildrede
mildreth milea mileah milee mileena milei mileidy mileigh milena milene mileva miley milha mili milia miliana
miliane milianna miliany milica milie milijana mililani milina milinda miline milissa miliyah miliza miljana
milka milla millena milley milli millia milliana milliani millicent millie milly milona milouda milva milvia
mily milya milyana milyn milyna milynn mima mimi mimona mimosa mimose mimosette mimouna mimount mimoza mina
minaal minah minahil minal minami minane minata minatchy mindel mindi mindy mine minea minel minela minerva
minerve minette minha minia miniar miniya minji minka minna minnah minnie minyar mio mioara miona mionna miora
miquela mira mirabel mirabela mirabella mirabelle miracal miracle miradie mirae mirage mirah mirai mirakle
miral miralda mirale mirana miranda mirande mirari miray miraya mirayah mircale mircle mirea mirei mireia
mireilla mireille mirel mirela mirella mirelle mirely miren mirena mirenchu mirene mirentchu mirentxu mirette
mireya mirha miri miria miriah miriam miriame mirian miriana miriane mirianne miricle miriel miriella mirielle
miriem mirieme mirina mirissa miriya mirjam mirjana mirka mirlande mirlene mirna mirose miroslava mirra mirren
mirsada mirta mirtha miruna miryah miryam miryame miryan miryana miryem misa misaki misbah mischa misericordia
misha mishaal mishal mishayla misheel mishel mishell mishelle mishti misia misk miski mislina missa missia
missy misti misty mitchelle mithra mitra mitsuki mitsuko mitzi mitzy miwa miya miyah miyako miyana miyanah
miyani miyanna miyase miyo miyoko miyona miyonna miyu miyuki mizani mizgin mizuki mkayla mkenzie mkya mlynn
moana moane moani modesta modestie modestine modesty moea moena moera moesha mofida mohana mohane mohea mohini
mohira moina moinaecha moinecha moira moisa moisette moisha moisia mokhtaria moktaria molene molie molina
molka mollee molleigh molley molli mollie molly mollyann moly momina momoka momoko mona monae monalisa monasia
monay moncerat moncerrat moncerrath mondane mone monee monelle monera monet monette money mong mongia moni
monia monica monie monik monika moniqua monique monira monise monisha monjia monna monnia monserat monserath
monseratt monserra monserrad monserrat monserrath monserratt montaine montana montanna montasia montemayor
montiel montse montserat montserrat montserrath monya monyae monzerat monzerath monzerrat monzerrath moon
moorea mora moraima moranne moraya morayo mordjane morea moreen morelia morena morenike morgaine morgan
morgana morgandy morgann morganna morganne morgen morghane morgiane morgin morgyn moriah moriane moricette
morigane morine moriya moriyah morjan morjana morjane morjiane morning morriah morrigan morrigane morrisa
morwena morwenn morwenna moryne mouchka moufida moukthika moulka moulouda moumina mouna mounaida mounaya moune
mounera mouni mounia mouniati mounina mounira mounissa mouniya mounya mouslima mouslimati moussia moussou
mouzdalifa mouzna moxie moya moyra mridula mualla muazzez mubera muberra muge muguelle muguet muguette
muireann mujde mukaddes mulan mumtaz muna munachiso muneera munevver munira munirah muntaha muntaz muriane
murianne muriel muriele muriella murielle murietta murriel muryel muryelle muse mushka muskaan muskan muslima
muzeyyen mya myabella myah myamarie myami myan myana myangel myanna myar myasia myassa myca mycha mychaela
mychelle myeisha myella myelle myesha myette myha myia myiah myiesha myionna myisha myka mykaela mykah mykaila
mykala mykalah mykayla mykaylah mykelle mykena mykenna mykenzie mykeria mykhia mykia mykiah mykira myla mylah
mylaine mylana mylani mylanna mylasia mylea myleah mylee myleen mylei myleigh myleigha myleine mylena mylene
mylenna myley mylha myli mylia myliah myliana myliane mylianna mylie myliegh mylii mylin mylina mylinda myline
mylinh mylis myliyah mylla myllie mylvia mylynn myna myniah myonna myosotis myra myracle myrah myrakle myral
myranda myreille myrella myrene myrette myria myriah myriam myriama myriame myriamme myrian myriana myriane
myrianna myrianne myrical myricle myriel myrielle myriem myrieme myrikal myrina myris myrissa myrka myrlene
myrna myrose myroslava myrta myrtha myrtile myrtille myryam mysha mystery mystic mystique myway naaima naama
naamah naara naarah naariah naasia naava naba nabeeha nabela nabella nabia nabiha nabila nabilah nabilla
nabintou nabitou nabou nabria nabyla naceira nacera nachelle nachida nacia naciera nacima nacira naciye nacole
nada nadaa nadalee nadalie nadalyn nade nadeen nadege nadeige nadejda nadeje nadelyn nadene nadera nadette
nadezda nadezhda nadhia nadhira nadia nadiah nadiana nadie nadiege nadiejda nadifa nadiha nadiia nadija nadila
nadin nadina nadine nadira nadirah nadiya nadiyah nadiye nadja nadjah nadjana nadjat nadjate nadjati
nadjeschda nadjet nadjete nadjette nadjia nadjiba nadjida nadjila nadjima nadjla nadjma nadjoua nadjwa nadra
nadya nadyah nadyne naeema naeemah naela naele naeli naelia naelie naeline naella naelle naellia naelly
naellya naellys naely naelya naelyah naelyne naelys naema naemi naemie naemy naeomi naeva naevia nafida nafila
nafisa nafisah nafisatou nafissa nafissah nafissatou nafiye nafouanti nafy nafyssa nagat naget nagete nagette
nagia nagiba nagihan nagima nagnouma nagore nahdia nahela nahelle nahema nahia nahiara nahid nahida nahide
nahikari nahila nahima nahiya nahla nahlia nahomi nahomie nahomy nahoua nahouel nahya nahyla naia naiah naiala
naiara naicha naida naidelin naidely naidelyn naidy naiema naig naihara naijah naika naike naila nailah
nailani naile nailea naileah naileen nailla nailly naily nailya nailyn nailys naima naimah naina nainika
naiomi naiomy naira nairah nairi nairobi naisha naissa naissata naiya naiyah naiyana naiza naja najae najah
najat najate najatte najaya najayah najda najed najeh najema najet najete najett najette najia najiba najiha
najima najiya najiyah najla najlaa najlae najma najmah najmo najoi najoie najoua najwa najya nakadi nakady
nakaila nakaiya nakana nakani nakara nakari nakaya nakayla nakeira nakeisha nakenya nakeya nakhia nakhiya
nakia nakiah nakira nakirah nakisha nakita nakiya nakiyah nakshatra nakya nakyah nakyia nakyiah nakyla nakylah
nakyra nala nalah nalan nalani nalanie nalany nalaya nalayah naleah naleya naleyah nalha nalhya nalia naliah
nalie nalin naline nalini naliya naliyah nalla nalleli nallely nallya nalya nalyah nalyjah namari namariama
nami namia namiah namie naminata namine namira namissa namita namiyah namizata namou namrata namy namya nana
nanaakua nanaba nanako nanami nanci nancia nancie nancy nandana nandhana nandhini nandi nandika nandini
nandita nandy nanea nanette nanine nanna nanncy nannette nanon nanou nansa nantene nantenin nanthilde nany nao
naoel naoelle naoial naoil naoile naoille naoko naola naolie naoline naolyne naoma naome naomee naomi naomie
naomy naomye naora naoual naouale naoualle naouel naouele naouelle naoumi naoumie naoumou naoura naoures nara
narah narali naraly naraya narayah narayani narcisa nardjes nardos nare nareh narelle narely narges nargess
nargesse nargis nargisse nari naria nariah nariana narima nariman narimane narimel narimen narimene narin
narissa nariya nariyah narjas narjes narjess narjesse narjis narjiss narjisse narmine naroa narriman nary
narya naryah naryiah nasera nasha nashae nashaly nashay nashayla nashely nashia nashira nashiya nashla nashley
nashya nashyia nasia nasiah nasiha nasima nasira nasiya nasiyah nasla naslati nasma nasmi nasra nasrati
nasreen nasria nasrin nasrina nasrine nassabia nasseira nassera nasserine nassia nassiah nassiba nassiera
nassiha nassika nassila nassima nassira nassma nassou nassra nassrine nassuria nassya nasta nastasia nastasja
nastassia nastassja nastasya nastazia nasteho nasthasia nastia nastya nasya natacha nataelle nataiya natalea
natalee nataleigh natalene nataley natali natalia nataliah natalie nataliee nataliia natalija natalin natalina
nataline nataliya nataliyah natalja natallia natallie natally nataly natalya natalyah natalye natalyia natalyn
natalynn natanaelle natania nataniela natanja natanya natasa natascha natascia natasha natashia natasia
natassia natavia nataya natayla natea natelie natercia nateyah nathacha nathaele nathaelle nathalee nathalene
nathali nathalia nathalie nathalina nathaline nathally nathaly nathalya nathalye nathanaele nathanaelle
nathania nathanielle nathea natia natidja natie natilee natilie natily natilyn nativa natividad nativitat
nativite natiya natori natosha natsuki natsumi nattalie nattie naturelle natylee naudia naudiya naura naureen
nauria naurine nausica nausicaa nautia nautica nautika nava navae navaeh navah navaya navayah naveah naveh
naveya naveyah navi navia naviah navie navika naviya naviyah navjot navneet navpreet navreet navy navya nawa
nawaal nawael nawal nawale nawalle nawele nawell nawelle nawenn nawras nawres nawress naya nayade nayah nayala
nayaliz nayana nayanka nayanna nayanne nayara nayat naycha nayda naydelin naydeline naydene naye nayelee
nayeli nayelie nayelis nayeliz nayelle nayelli nayelly nayely nayha nayila nayima nayira nayla naylah naylani
naylea naylee nayleen naylene naylia naylie naylin nayline naylis naylla nayma nayna nayomi nayomie nayonna
nayra nays naysa naysha nayssa nazan nazare nazaret nazaria nazariah nazda nazeha nazha nazia naziah nazifa
nazife naziha nazik nazila nazima nazira nazirah nazire naziya naziyah nazla nazli nazlican nazma nazmiye
nazneen nazra nazyia nazyiah ndella ndeye ndia ndiaye nea neah neala neary neasa neave neaveh nebahat nebia
nebila nechama nechuma necla neda nedia nedjema nedjima nedjma nedjoua nedra neeka neela neelah neele neeley
neelie neely neema neena neenah neeti neeva neeve neeyah nefeli nefertari nefertiti nefise nefissa negrita
neha nehad nehal nehama nehemie nehila nehir nehla nehle nehlia nehyla neia neida neidy neige neigeline neijma
neila neilah neilani neilla neilya neima neira neis neisha neissa neiva nejia nejla nejma nejoua nejra nejwa
nekane nekayla nekia nekiyah nel nela nelah nelcia nelcie nelcy nelcya nelda nele neleh nelhya neli nelia
neliah nelida nelie nelina nelita neliya neliyah nell nella nelle nellee nelli nellia nellie nelly nellya
nellyah nelma nelsa nelsia nelsie nelssy nelsy nelsya nely nelya nelyah nema nemati nemesia nemesis nena nency
nene neneh nenette neomi neomie nephaelle nephelie nephtalie nephtys nera nerea nereida nereyda nergis nergiz
neriah neriman nerimen nerimene nerina nerissa neriya neriyah nerlande nerline nerma nermina nermine nerys
nesayem nese neserine nesiah nesibe nesida nesli neslie neslihan neslin nesly nesma nesreen nesrin nesrine
nesryne nessa nessah nessayem nesserine nessia nessiah nessie nessima nessma nessrin nessrine nessryne nessya
nestaba nestorine nethra netra netta nettie netty neus neuza neva nevada nevae nevaeh nevaeha nevaehia nevaen
nevah nevaiah neval nevaya nevayah neve nevea neveah neveaha neveen nevena nevenka neveya neveyah nevia neviah
nevim nevine neviyah nevra newel neya neyah neyda neydi neyla neylah neylia neyliah neylin neylla neyma neysa
neysha neyssa nezahat nezaket nezha neziah neziha neziyah ngan ngoc ngozi nhu nhyla nia niagale niagara niah
niaja niajah niakale niala nialah niama niame niamey niamh niamora niamya niana niang niani nianna niaomi
niara niarah niarale niasha niasia niatou niaya niayla nica nicanora nicasia nicci nicette nichele nichelle
nichol nichole nicholette nicholle nicia nickayla nicki nickie nickole nicla nicol nicola nicolasa nicole
nicolet nicoleta nicoletta nicolette nicolina nicoline nicolle nicollette nicolly nicoly niculina nida nidale
nidhi nidia niela nielah nielle niema niemah niera nierra niesha nieve nieves nigar nigella nigeria nihad
nihade nihal nihale nihan niharika nihel nihele nihelle nihla niia nija nijae nijah nijai nijay nijaya nika
nikaela nikaya nikayla nikeria nikhita niki nikia nikiah nikitha nikiya nikiyah nikka nikki nikkia nikkie
nikkita nikky nikol nikole nikoleta nikolett nikoletta nikolette nikolina nikya nikyla nikylah nikyra nila
nilah nilaja nilajah nilam nilani nilay nilaya nilda nilde niley nilgun nilia nilla nilma niloufar nilsa
nilufer nilya nimah nimco nimet nimo nimra nimrah nimrat nimsi nimsy nina ninah nine ninel ninelle ninetta
ninette ninfa nini ninive ninna ninnog ninog niobe niomi niomie niouma nira nirali niranjana niree nirel nirma
nirmala nirmin nirmine nirvana nisa nisamar nisanur nise nisette nisha nishat nishi nishita nishka nishta
nishtha nisi nisma nisreen nisrin nisrina nisrine nissa nissaf nisserine nissi nissia nissie nissrin nissrine
nissy nissya nita nitalia nitaya nithila nithya nitika nitsa nitya nitzia niurka niva nivaeh nivaya nivea
niveah niveda nivedita nives nivetha nivia nivine nixie niya niyah niyana niyanna niyara niyasia niyathi
niyati niyla niylah niyonna niza nizhoni njeri nkechi nneka nnenna nneoma noa noalie noalig noaline noami
noanne noara noee noela noelane noelani noele noeli noelia noelie noeline noelise noell noella noelle noellia
noellie noelline noellise noelly noellya noellyne noely noelya noelyn noelyne noelynn noelys noelyse noema
noemi noemia noemie noemy noemye noeva noga nogaye noha nohad nohaila nohayla nohea nohealani noheila nohela
noheli nohelia nohella nohely nohemi nohemie nohemy noheyla nohla nohra noira nojoud nola nolanne nolee noleen
nolene nolia noline nolita nolla nollie nolven nolvenn nolween nolwene nolwenne nolya nolyne nomi nona
nonciade noni noomi noor noora noori nor nora noraa norah noralba noralynn norane noranne noraya norberta
norberte norbertine norcine norea noreen noreli norelle norely norene norha norhan norhane norhen norhene
noria noriah noriane norianne norig norina noriyah norlane norma norra norsine norya noryane noryne nosra noua
nouara nouchka noudjoud noufissa nouha nouhad nouhaila nouhayla nouheila nouheyla noujoud noujoude noumea
noumidia nouna nour noura nourah nouran nourane nourania nouranne nouraya nourcine noure nourelhouda nourhan
nourhane nourhanne nourhen nourhene nouria nouriati nourimane nourimen nourimene nouriya nourra noursane
noursine nourssine nourya nousayba nousra noussaiba noussayba noussaybah nousseyba nouvelle nouzha nouzla nova
novah novalee novaleigh novalie novella novelle november noya noyale nozha nozomi nsimba nuala nube nubia
nuccia nucia nuha nuhamin numidia nuna nuncia nunzia nunziata nunziatina nupur nur nura nurah nuran nuray
nurcan nurdan nurgul nurhan nuria nuriya nuriyah nuriye nursel nurselin nursen nursena nursima nurten nury
nusayba nusrat nussayba nuvia nya nyah nyailah nyaira nyairah nyaisa nyaisha nyaja nyajah nyala nyalah nyana
nyanna nyara nyarah nyari nyarie nyasha nyashia nyasia nyasiah nychelle nycole nydia nyeema nyeemah nyeisha
nyela nyelah nyeli nyella nyelle nyelli nyema nyemah nyera nyesha nygeria nyhel nyia nyiah nyila nyima nyimah
nyja nyjae nyjah nykeria nykerria nykhia nykia nykiah nykiera nykira nykole nyla nylah nylasia nyleah nylee
nyleen nylia nyliah nylie nyliyah nylla nyllah nymphea nyna nynon nyobi nyomi nyomie nyonna nyota nyouma nyra
nyrah nyree nyriah nyrie nysa nyshia nysrine nyssa nyssia nyzeria oaklee oakleigh oaklie oaklynn oana oanel
oanell oanelle oanez oasis obdulia obeida obeline occuline ocea oceana oceane oceanie oceann oceanna oceanne
oceany ocelia ocelina ocellina ocelya ocilia octavia octaviana octavie octavya october oculia oculie oculine
oda odalis odaliz odalys odaya odel odelia odelie odeline odelya odessa odete odette odia odila odile odilia
odille odine odyle odylle odyssee odyssey ofelia ofelie ogechi ohana ohanna ohiana ohiane oiana oiane oifa
oihana oihane oihiba oihida oirda oirdia oisila oissila ojasvi okairy oksana oksanna oktober ola olachi olaia
olalla olatz olaya oleane olegaria oleksandra olena olenka olesia olessia olesya olevia oleya olfa olga olha
olia oliana oliane olida olimpia olina olinda oline olinka oliphie oliva olivane olive olivea olivera olivette
olivia oliviah oliviana oliviane oliviarose olivienne olivine oliviya olivya oliwia ollie ollivia ololade
olpha olsa olta oluchi oluwadara oluwakemi oluwatoni olvido olwenn olya olyana olympia olympie olyna olynda
olyvea olyvia omaima omaira omama omara omaria omaya omayma omayra ombeline ombelline ombelyne ombline omega
omeima omere omerine omeya omeyma omiya omni omnia omniya omnya omolola omunique ona onaissa onalee ondina
ondine ondrea oneida oneka onelia onenn ones onessa onesti onesty onica onika onintza onintze onisty oniya
oniyah onna onnika onora onss onya onyinyechi oona oonagh opal opale opaline ophelia ophelie opheline ophely
ophelya opportune oprah ora orah oralia orana orancie oranne orasie orchid orchidee ordia orea oreade oreane
oreda oregan oregane orelia orelie oreline orencia oreoluwa orfelina orhiane oria oriah oriana oriane orianna
orianne orida oriella orietta orionna oriya oriyah orkia orla orlana orlanda orlande orlanne orleane orlena
orli orlia orline orly orna ornela ornelia ornella ornelle ornellia orokia orosia orpha orphea orphelia
orphelie orphina orphise orquidia orsola ortal ortense orthense ortraud ortrud orya oryana oryane oryanna
oryanne osana osanna osanne oscarine osmara osmary ossana osswa ostiane oswa otalia othilia othilie othylie
otilia otilie ottavia ottilia ottilie otylia ouacila ouafa ouafaa ouafae ouaffa ouafia ouahiba ouahida ouaiba
oualida ouarda ouardia ouaria ouarida ouasila ouassila ouassima ouda oude ouerdia ouiam ouiame ouidad ouidade
ouided ouidede ouiem ouijdane ouisa ouissal ouissale ouiza oulaya oulematou ouleye ouleymatou oulfa ouliana
oulimata ouma oumaima oumama oumaya oumayma oumayna oumayra oumayya oumeima oumelkheir oumeya oumeyma oumhani
oumi oumie oummi oummou oummy oumnia oumniya oumnya oumou oumoul oumra oumy ounaissa ounaysa ounayssa ouneyssa
ounissa ouns oura ourda ourdia ouria ourida ouswa ouzna ovida ovidia oviya owena oxana oxane oxanna oxanne
oyana oyanna oyhana oyindamola oyuki ozalee ozana ozanna ozanne ozden ozge ozgul ozlem oznur padme paedyn
paeton paetyn page pahola paige paighton paije paishence paislee paisleigh paisley paislie paisly paiten
paitin paitlyn paiton paityn paitynn paiyton paizlee paizley pakita pakize palak palin pallavi palma palmina
palmira palmire paloma palyn pamela pamella pamina pamphilia panagiota pandiale pandora pandore pang pantera
pantxika paola paolina paoline paprika paquerette paqui paquita paradice paradise paraschiva paraskevi
parfaite pari parina paris parisa parish pariss parissa parisse parmida parmis parneet parnika parquerette
parris parvati parvedy parvine parys pascale pascalie pascalina pascaline pascalle pascalyne pascuala pashance
pashence pasion pasqua pasqualina pasqualine pasquina pasquine passionise passionnise pastora patience patrica
patrice patricia patricie patrisha patrisia patrizia patrizzia patrycja patsy patti patty paula paule pauleen
paulette paulia pauliana paulina pauline paulmise paulonie paulyne pavina pavithra pavlina paycee payeton
payge paylin payper payshence payslee paytan payten paytience paytin paytn payton paytone paytton paytyn
payzlee paz peace pearl pearla pearle pearline pearly pebbles peggie peggy peighton peightyn peinda peityn
peja pelagia pelin peline pema pembe pena penda penelope peneloppe penielle penina penka pennelope pennie
penny pennylane pensee pepa pepina pepita pepper percilla peregrina perel perfecta peri perihan perina perine
perinne perl perla perle perlette perlina perline pernelle pernette pernille peroline peronne perpetua
perrette perri perrina perrine perroline perryne persaeus persais persaius persayis persayus perseis
persephone persia perside pervenche pervin peryne pessel pessy petimat petra petrona petronela petronella
petronila petruta petula petya peyden peytan peyten peytin peyton peytone peytyn phaedra pham phanelie phanie
phany phara pharailde phebe phebee phedra phedre phenicia pheobe phibie phiby philadelphia philae philana
philia philiberte philicia philine philipine philippa philippine philise philomena philothee phoebe phoebee
phoebie phoeby phoenyx phuong phybie phylicia phyllis phynix pia piana piedad pieper piera pierette pierina
pierine pierpaola pierra pierreline pierrette pierrina pierrine pietra pietrina pilar pimprenelle pina pinar
pinda ping piper pippa pivoine pixie piya placeres placida placidie plamedie plume poeiti poem poema poerani
poerava poet poetri poetry pola pole polet polette polina poline polly pollyanna polonia polonie pome pomeline
pomme ponama pooja poonam poppee poppy porfiria porscha porsche porsha portia posey prachi prado pragna
pragnya pragya prairie praise prajna prakruti praline pranathi pranavi pranaya pranika pranita pranjal prapti
prarthana praxede precieuse precilia precilla precillia preciosa precious precylia precyllia preesha prefina
prele prentiss prerana prerna prescila prescilia prescilla prescillia prescillya prescilya prescylia
prescyllia presentacion presilia presillia preslea preslee presleigh presli preslie presly preslyn pressilia
pressley pressly presylia pretty pria pricila pricilia pricilla pricille pricillia prielle prima primerose
primitiva primitive princesa princess princessa princesse princia princilia princillia prisca priscella
priscia priscila priscile priscilia priscilla priscille priscillia priscillya priscylia priscylla priscyllia
priseis prisha prisila prisilla priska prisma prisque pristine prithika priti priya priyah priyal priyana
priyanka promesse promise promiss promize promyse prosperine prosperity provence providence providencia
prudence prudencia prudente prune prunella prunelle prunille pryscilla pryscillia pryska psalm psalms psylvia
ptissam ptissem pualani puja puneet pura purdey purificacion purification purity purpose purvi pyper pyrene
qamar qetsia qian qiana qianna qianqian qiara qing quanasia quanesha quanisha quaniya quaniyah queen queena
queency queenie quentasia queralt quetty quetzal quetzali quetzalli quetzally quetzaly quiana quianna quiara
quincee quinci quincie quinesha quiniya quinley quinlyn quinlynn quinne quinnlyn quintana quintasia quintavia
quintessa quintina quiteria quiterie quitterie quyen quynh quynn raaga rabaa rabab rababe rabbia rabea rabeb
rabecca rabeha rabera rabha rabhia rabia rabiaa rabiah rabiatou rabiha rabira rabiya rabiye rabouan raby rabya
racha rachael rachal rachana rachda racheal racheda rachel rachela rachele rachell rachella rachelle rachida
rachika rachima rachka rachma rachna rachyl rackel racky racquel rada radegonde radha radhia radhika radia
radidja radife radija radiya radka radmila radwa radya raeana raeann raeanna raeanne raechel raedyn raegan
raegen raeghan raegyn raela raelan raelea raelee raeleen raeleigh raelene raeley raeli raelie raelin raelle
raely raelyn raelynn raelynne raena raenah raeonna raeven raevyn raeya rafaela rafaeli rafaella rafaelle
raffaela raffaella raffaelle rafia rafida rafif rafika ragan ragavi ragen raghad raha rahaf rahama rahamata
rahamatou rahel rahela rahi rahia rahila rahile rahima rahina rahini rahlia rahma rahmah rahmat rahmata
rahmouna rahnia rahniya raia raiana raianna raicha raigan raigen raigyn raihana raihanna raika railee raileigh
railey railyn railynn raima raimi raimina raimonda raimonde raimunda raimunde rain raina rainah rainbow raine
rainee rainey raini rainie rainn rainna rainy raionna raiponce raiqa raisa raisha raissa raiven raiya raiyna
raiza raizel raizy rajaa rajae rajah rajana rajanae rajka rajvi rajwinder rakayla rakeb rakel rakele rakeria
rakhia raki rakia rakiah rakiya rakiyah raksha raky rakyah rakyla ralee raleigh raley ralia raliba ralida
raluca ralya ralyn ralynn rama ramah ramani ramata ramatou ramatoulaye ramaya rameen ramia ramiah ramiele
ramielle ramina ramira ramiya ramiyah ramiza ramla ramlati ramna ramona ramouna ramsha ramya ramyah ramyia
rana ranae ranaya randa randee randi randie rane ranee raneem raneen raney rani rania raniah raniha ranijah
ranim ranime ranine raniya raniyah raniyha rannia ranya ranyah ranyia ranyiah ranym raouda raoudha raouia
raoule raphaela raphaele raphaella raphaelle raquel raquell raquelle rariba rasha rashawna rashay rashea
rasheeda rashel rashell rashelle rashi rashia rashida rashiya rashmi rashya rasika rasmia rasmina rassil
ratiba ratil ratile raveena raven ravenna ravin ravina ravleen ravyn ravza ravzanur rawan rawda rawell rawen
rawene rawia raya rayah rayahna rayana rayanna rayannah rayanne rayauna raychel raychelle rayelle rayen raygan
raygen rayha rayhana rayhanna rayina rayiona rayka rayla raylea raylee rayleen raylei rayleigh raylene rayli
raylie raylin raylyn raylynn rayma raymie raymina raymonda raymone raymonia raymonne rayn rayna raynah
raynalde rayne raynee rayni rayniah raynie rayniya rayniyah raynna rayona rayonna raysa rayssa rayven rayvin
rayvn rayya razal razan razane razanne razel razen razia raziah razika raziya raziyah raziye rea reagann
reagen reaghan reagyn reah reality reana reane reann reanna reannah reanne rease reata reba rebah rebbecca
rebeca rebecca rebeccah rebecka rebeckah rebeka rebekah rebekka rebekkah rebiha rechel rediet reeanna reegan
reeghan reem reema reena reesa reet reeva reeya refika refka reganne regeane regena reggina reghan regia
regina reginae regine regla reguia rehab reham rehana rehanna rehanne rehema reia reiana reianna reigan
reighan reighlyn reign reigna reihana reihane reika reiko reiley reilyn reilynn reina reine reinelde reinette
reinhild reira reizy rejane rejanne rejeane rejeanne rejine rejoice rekayla rekia rekiya relique rella rema
remas remedio remedios remee remei remi remia remicia remie remigia remise remmi remmie remonde remya remziye
rena renad renae renata renate renatta renay renaya renda renea renee renelde renelia renelise renelle
renesmee reneta renetta renette renia reniah renilde renita reniya reniyah renna renne renyah renza reona
reonna reparate reseda reshma resi restitude resurreccion retaj retal reut reva revati rewa reya reyah reyana
reyanna reygan reyhana reylene reymonde reyna reynalde reyonna reyyan rezlane rezlene rhadia rhadija rhalia
rhalida rhama rhania rhaniya rhanya rhapsody rhariba rhaya rhea rheagan rhealynn rheana rheane rheanna rheanne
rheannon rhegan rheira rhema rhesa rheya rheyna rhia rhian rhiana rhianah rhianna rhiannah rhiannan rhianne
rhiannon rhianon rhilee rhiley rhilynn rhim rhimou rhionna rhislaine rhita rhiya rhiyanna rhizlaine rhizlane
rhizlene rhoda rhode rhonda rhya rhyana rhyann rhyanna rhyanne rhylea rhylee rhyleigh rhylie rhym rhyse rhythm
ria riah riahna riahnna riama riana rianah riane riann rianna riannah rianne riansares rica ricarda richa
richarda richarde richardine richelaine richeline richelle richma rickayla rickel rickelle ricki rickia
rickiyah rickya rickyia rida riddhi riddhima ridhi ridhima riece rieley rielle rielly riely rielyn rielynn
rifka rifky rigoberte rihab rihabe riham rihame rihan rihana rihanna rihanne riheb rihem riheme rihonna rika
riki rikiya rikki riko rikya rilana rilea rilee rilei rileigh riley rileyann rileyanne rilie rilla rily rilya
rilyn rilynn rilynne rim rima rimah rimane rimas rimasse rime rimel rimen rimene rimes rimess rimesse rimsha
rina rinad rinade rined rinesa rini riniyah rinnah rinoa riona rionna ripley riquette risa riselene risha
rishika rishita risla rislaine rislane rislene rissa rita ritadj ritadje ritag ritage ritaj ritaje rital
ritedj riteg ritege ritej riteje ritel ritha rithika riti ritika ritisha ritta ritu riva rivana rivka rivkah
rivky riwanon rixa riya riyah riyana riyanna rizelaine rizelene riziki rizlaine rizlan rizlane rizlen rizlene
rizwana rkia rmoni roaya roba robbi roberta roberte roberthe robertine robin robine robledo robyn robyne
robynn rocca rocelyn rochel rochell rochelle rocio rockell rockelle rockia rocsi roda rodaina rodayna rodelind
rodica rodina rodnesha roeya rofaida rofayda rofia rofrane rogatienne rogee rogelia rogere rogette rogine
rogue roha rohini roihama roihma roisin roiza roizy rojbin rojda rojin rojine rokaia rokaya rokhaya rokhia
rokhiya rokhya rokia rokiatou rokiya roksana rokya rola rolande roliane rollande roma romaine romaisa romaissa
romaissae romana romance romanella romanie romanne romaysa romaysae romayssa romayssae romea romeissa romelie
romeline romey romeyssa romi romie romila romilda romilde romina romiya rommy romona romualda romualde romy
rona ronahi ronasia ronda ronee roneisha ronette ronia roniah ronica ronique ronisha roniya roniyah ronja
ronna ronnae ronni ronya roqaya roree rorey rori rorie rosa rosabel rosabella rosabelle rosaelena rosaisela
rosalba rosalee rosaleen rosalena rosali rosalia rosalie rosalin rosalina rosalind rosalinda rosalinde
rosaline rosalita rosalva rosaly rosalya rosalyn rosalynda rosalyne rosalynn rosamaria rosamee rosamonde
rosana rosane rosange rosangela rosanna rosanne rosaria rosario rosary rosaura rose roseann roseanna roseanne
roseda rosel rosela roselaine roselande roselani roselee roselene roselia roselie roselina roselinde roseline
roselise roselita rosella roselle rosely roselyn roselyne roselynn roselys roselyse rosema rosemaine rosemaria
rosemarie rosemary rosemay rosemee rosemery rosemie rosemonde rosen rosena rosenda rosene rosenn roser roseta
rosetta rosette rosey roshell roshini roshni rosi rosia rosiana rosiane rosianne rosibel rosie rosilda rosilyn
rosimarie rosina rosinda rosine rosio rosita rosite rositsa roslyn roslynn rosmarie rosmeri rosmery rossana
rosselin rossella rosselyn rossie rosslyn rossy roswitha rosy rosyne rotraud roua rouba rouchda roudaina
roudayna roufaida roufayda rougui rouguiata rouguiatou rouguiyatou rouguy rouhama roukaya roukia roukiya
roukya roumaissa roumaysa roumayssa roumba roumeyssa rouqaya rouqayya rouwaida rouzouna rowena rowyn rowynn
roxana roxane roxann roxanna roxanne roxelane roxi roxie roxxi roxy roya royalty roza rozalia rozalyn rozalynn
rozana rozane rozanna rozanne roze rozelin rozella rozelyn rozen rozenn rozenne rozerin rozlene rozlyn rozlynn
rozy ruari ruba rubby rubee rubi rubie rubiela rubina ruby rubyann rubye rucha ruchama ruchel ruchi ruchy
rudia rudie ruffine rufina rufine ruhani ruhee ruhi ruhiye rujuta rukaya ruken rukhsana rukia rukiya rukiye
rumaisa rumaysa rumeysa rumor rumyana runa ruperta ruphine ruqaya ruqayyah ruslana russia rut ruth ruthann
ruthanna ruthanne ruthie ruthy rutvi ruveyda ruwayda ruya ruzanna ruzica ryah ryana ryane ryanna ryannah
ryanne ryasia rydia ryelee ryeleigh ryelle ryen ryenn ryenne ryham ryhana ryhane ryhanna ryhem ryin ryka ryla
rylann rylea ryleah rylee ryleeann rylei ryleigh ryli rylie ryliee ryliegh rylin rylinn ryllie ryly rylyn
rylynn rylynne rym ryma ryme rymel rymen rymess ryna rynad rynn ryonna ryslene rytej rytel ryzlene saachi
saadet saadia saadiya saadya saahithi saaida saamiya saana saandati saandia saani saania saanika saanvi saanya
saara saarah saaya saba sabaa sabah sabaha sabahe sabaya sabba sabbah sabeen sabeha sabel sabela sabeline
sabella sabelle sabera sabha sabia sabiha sabila sabina sabine sabira sabirah sabirin sable sabra sabrah
sabree sabreen sabreena sabrena sabreya sabria sabriah sabriel sabrilla sabrin sabrina sabrinah sabrine
sabrinel sabrinelle sabrinna sabriya sabriyah sabrya sabryn sabryna sabryne sachi sacia sacra sacramento
sacramentos sada sadaf saddie sade sadee sadeel sadeen sadet sadey sadhana sadhika sadia sadie sadielynn
sadiha sadika sadine sadira sadiya sadiyah sadiye sadja sadjia sadjida sadya sadye saedee saelle saesha safa
safaa safae safah safana safari saffa saffana saffia saffiya saffiyah saffron safia safiana safiatou safietou
safiha safina safira safiria safiya safiyah safiyatou safiye safiyya safiyyah safora safoua safoura safwa
safya safyatou safyia saga sagal sagana sagarika sage sagia sagra sagrario sahaana sahai sahana sahar sahara
saharah sahari saharra sahasra sahdia sahej sahida sahila sahily sahima sahina sahira sahirah sahithi sahiti
sahla sahlia sahmya sahna sahniya sahnya sahona sahondra sahori sahory sahra sahteene sahvannah sahyna saia
saida saidah saidee saidey saidi saidia saidie saidy saige saila saile sailee saima saina sainabou sainza
saioa saira sairah sairy saisha saiya saiyuri saja sajda sajia sajida sakae sakara sakari sakayla sakeena
sakhina sakho saki sakina sakinah sakine sakiya sakiyah sakora sakshi sakura sakya sakyna saladina salam
salama salamata salambo salammbo salaya salayah salayna salea saleah saleema saleen saleena saleha saleisha
salem salema salematou salena salene salera saleta salete saleyah salha salhia salia saliah saliha salihe
salika salima salimah salimata salimatou salina saline salira saliya saliyah salka sallie sally sallya salma
salmah salmai salmata saloi saloma salome salomea salomee salomeia saloni saloua salouha salsabil salsabila
salsabile salsabyl saltana salud salustiana salvadora salvatrice salvina salwa saly salya salyha salyma
salymata salyna sama samaa samadhi samah samai samaia samaira samaiya samaiyah samana samanatha samanda
samanta samantha samanvi samara samarah samari samaria samariah samarie samariya samariyah samarra samarri
samarria samary samarya samatha samauria samaya samayah samayia samayra sambre sameeha sameena sameera
sameerah sameira samenta samentha samera sameria samhita samhitha samia samiah samianti samiha samiksha samila
samina samira samirah samirha samirra samiya samiyah samiyyah sammantha samna samone samora samorah samoria
samoya sampedro samra samrah samrawit samsara samsha samuela samuella samuelle samya samyah samyia samyiah
samyra samyrah samyria samyukta samyuktha sana sanaa sanaah sanaai sanaba sanae sanah sanai sanaia sanaii
sanaiya sanaiyah sanam sanaria sanata sanaya sanayah sancia sancie sanda sandati sanddy sandee sandes sandhya
sandi sandia sandie sandjana sandra sandrea sandrina sandrine sandryne sandy sandya sandye sanela sanella
sanem sania saniaa saniah sanii saniiya sanija sanijah sanika saniya saniyah saniye saniyha saniyya saniyyah
sanja sanjana sanjna sanjuana sanjuanita sanna sannah sanne sanoe sanou sansa sanskriti santa santana santanna
santas santasia santhiya santia santiaga santina santine sanvi sanya sanyah sanye sanyi sanyia sanyiah sanyla
saoirse saona saori saory saossane saoucen saouda saoudatou saousan saousane saousen saoussan saoussane
saoussen saoussene sapha saphera sapheria saphia saphira saphire sapho saphora saphya saphyra sapna sapphira
sapphire sapphyre saqqara saquina saquoia sara saraann sarabella sarabeth sarabi sarae sarafina saragrace
sarah sarahann sarahanne sarahbeth sarahgrace sarahi sarahjane sarahlynn sarahrose sarahy sarai saraia saraiah
saraih saraiya saraiyah sarajane saralee saralyn saralynn saran saranda sarane saranya saraphina sarasvati
sarata saratou saray saraya sarayah saraye sarayma sarayu sare sarea saree sareen sareena saren sarena
sarenity sarenna sarha sari saria sariah sariaka sariana sarida sarie sarika sarina sarinah sarine sarinity
sarit sarita sariya sariyah sarodja saron sarra sarrah sarriah sarrina sarrinah sarya saryah sarye saryiah
saryn saryna sascha sasha sashenka sashka sashya saskia saskya sassia sata satcha sateen satheen satheene
sathine sathvika sathyne sati satie satine sativa satomi satori satou saturna saturnina saturnine satya satyne
saudade saumya saunia saura sauraya sauria sauvane sauvanne savahna savana savanah savanna savannah savannha
savaya savayah saveah saveena savelina saveria saverina savhanna savia savina savine sawda sawsan sawsana
sawsane sawsen sawsene sawssan sawssane sawssen sawssene saya sayaline sayana sayanah sayani sayanna sayanne
sayda sayde saydee saydi saydie sayen sayge sayla saylah saylee sayler sayli saylor sayma sayna sayra sayre
sayuri saziye scarlet scarleth scarlett scarlette schaima schaina schainez schana schanna scheerazade
scheherazade scheila scheima schekina schelsy scherazade scherezade scherine scherley schiphra schirley
scholastie schylar scolastie scolastique scotland scotlyn scotlynn scotti scottlyn scottlynn scout scylla
seaanna seaira seairra seana seanna searra season sebahat sebastiana sebastienne sebiha sebnem sebrina secil
secilia secily secondine secret secundina seda sedanur sedef sedifo sedna sedona sedra sedrine seema seerat
sefana seffana sefia sefika sefora segolaine segolen segolene segunda seham sehame sehar sehem seher sehila
sehri sehriban sehrish seidi seidy seifana seila seily seina seinna seira seirra seiry sejal sejda sejla
sejoud sekina sela selah selam selcan selda seleen seleena selen selena selenay selene seleni selenia selenn
selenna selenne selenya seleste seleyna selia seliana seliane selicia seliha selima selimata selin selina
selinay selinda seline seliyah sellya selma seloua selsabil selsabila selsabile selsebil selsebile seltana
selva selvaggia selver selvi selvina selvinaz selwa selya selyana selyna sema semah semaiah semaja semanur
semaya semia semiah semiha semina semira semiya semiyah semra semsi semya semyra sena senada senaida senait
senami senanur senay senaya senda sende sendes sendrine sendy seneca senem sengul senia seniah seniya seniyah
senna sennur senora senya seonna sephana sephira sephora sephorah september sequoia sequoya sera serafina
serah seraiah serap seraph seraphie seraphina seraphine serapia seray seraya sereen sereena sereine seren
serena serenah serenay serene serenella serenety serenidy serenitee serenitey sereniti serenitie serenity
serenna serentiy serezade sergeline sergette sergia sergina sergine seri seriah seriana serianna serife serin
serina serine serinity seriyah sermin serpil serra serrenity serrina serrine servaise servanda servane
servanne servilia seryna seryne sesilia seta setan setefilla setou setti setty sevaeh seval sevana sevanna
sevannah sevcan sevda sevde sevena severa severiana severina severine severinne severyne sevgi sevgul sevil
sevilay sevilla sevim sevin sevinc sevine sevrine sevtap sevval sevyn seyana seyanna seyda seyla seyma
seymanur seyna seynabou seyran sezen sfia shaana shabana shabnam shacara shada shadae shadai shaday shade
shadee shaden shadene shadey shadia shadiamond shadine shadiya shadow shadya shae shaela shaelee shaeleigh
shaelie shaelin shaely shaelyn shaelynn shaelynne shaena shahad shahadah shahana shahd shahed shahida shahima
shahina shahinaz shahinaze shahines shahinez shahineze shahira shahnaz shahrazad shahrazade shahrazed shahyna
shahynez shaia shaiann shaianne shaida shaila shailah shailee shailey shaili shailly shaily shailyn shailynn
shailys shaima shaimaa shaimae shaina shainah shaindel shaindy shaines shainese shainess shainesse shainez
shaineze shainice shainis shainna shainy shainyce shainys shainyss shaira shaivi shakara shakayla shakeira
shakera shakeria shakhia shakia shakila shakira shakirah shakiya shakiyah shakti shakya shakyla shakyra shala
shalana shalaya shalayla shalea shaleah shalee shaleena shaleigh shalen shalena shaley shaleya shalia shaliah
shalie shalimar shalina shalini shalise shaliyah shalon shalonda shalone shalva shalya shalyn shalyna shalynn
shalyse shama shamaiya shamara shamaree shamari shamaria shamariah shamarie shamaya shamera shamere shameria
shamia shamiah shamika shamila shamima shamina shamira shamiracle shamirah shamiya shamiyah shamoni shamora
shamoria shamsa shamsi shamsia shamsy shamya shamyah shamyia shamyiah shamyla shamyra shana shanaa shanae
shanael shanaelle shanah shanai shanaia shanaiya shanay shanaya shanayah shanaz shanda shandi shandiin shandra
shandrany shandrea shanea shanee shaneka shanel shanell shanella shanelle shanelya shanen shanese shanesia
shaneya shanez shaneze shani shania shaniah shanice shanie shaniece shanijah shanika shanila shaniqua shanis
shanise shaniss shanisse shanita shaniya shaniyah shaniyla shanley shanna shannah shannan shannel shannell
shannelle shannen shannia shannon shannone shanny shannyn shanon shanone shanonn shanonne shanshan shanta
shantae shantal shantasia shantavia shantay shante shantee shantel shantell shantelle shanteria shanterria
shanti shantia shantrice shanty shanya shanyah shanyce shanye shanyia shanyiah shanyla shanyra shanys shanyss
shanysse shanza shanzay shanze shaona shara sharada sharae sharai sharanya sharay sharaya sharayah sharazade
sharazed sharda shardae sharday sharde sharee shareese sharell sharelle shari sharia shariah sharice sharifa
sharika sharina sharis sharissa sharita shariya shariyah sharla sharlee sharleen sharlen sharlene sharlet
sharlette sharleyne sharlie sharline sharlize sharlotte sharlyn sharlyne sharlynn sharmaine sharmila sharon
sharona sharonda sharone sharonne sharron sharvi sharyah shasta shatara shatavia shatha shatia shatoria
shatoya shauna shauni shaunice shauniya shaunna shaunte shavaria shavelle shavon shavonne shawna shawnda
shawnee shawnice shawnie shawnna shawnta shawntel shay shaya shayana shayanna shayanne shayda shaye shayenne
shayera shayina shayla shaylah shaylan shaylea shaylee shayleen shayleigh shaylen shaylene shayley shayli
shaylie shaylin shayline shaylyn shaylynn shaylynne shayma shaymaa shaymae shayna shaynah shaynes shaynese
shayness shaynesse shaynez shayneze shaynice shaynis shayniss shaynisse shaynna shayona shayonna shayra shaza
shazia shea sheala shealee shealeigh shealyn shealynn sheccid sheena sheerazade shefali sheherazad sheherazade
shehrazad shehrazade shehrazed sheila sheilla sheilly sheily sheilyn sheima sheina sheindel sheinez shekina
shekinah shelah shelbee shelbey shelbi shelbie shelby shelbylynn shelcy sheldone sheley sheli shelia shelihane
shelina shella shellby shelley shellsy shelly shelsea shelsey shelsie shelssy shelsy shely shemaiah shemariah
shemia shemiah shemsa shemsi shemssy shena shenaya shenaz shendy shenelle shenise sheniya sheniyah shenoa
shenzy sheona sheraz sherazad sherazade sheraze sherazed sheree shereen sherel sherezade sheri sheriah
sheriane sherice sheridan sheridane sheridyn sherifa sherihane sherilyn sherilyne sherin sherina sherine
sherita sherleen sherlene sherley sherlin sherline sherly sherlyn sherlyne sherlynn sheron sherone sherrell
sherri sherrie sherry sherryl sheryane sherydan sherydane sheryfa sheryl sherylane sheryline sheryn sheryna
sheryne sheurley sheva shevy sheyanne sheyen sheyene sheyenne sheyla sheyli sheylin sheyly sheyma sheyna
sheynez sheyrine sheza shia shiah shiala shian shiana shiane shiann shianna shianne shifa shifra shikha shila
shilah shilee shilo shiloah shiloh shilyn shilynn shima shimene shina shine shiny shiori shir shira shirah
shirane shiraz shiraze shireen shirel shirelle shiri shirin shirine shirlee shirlene shirley shirly shiryne
shivali shivangi shivani shivany shiza shloka shola shona shonda shondrea shonna shony shoshana shoshanna
showna shraddha shradha shravani shravya shree shreena shreeya shreya shrika shrinidhi shristi shritha shriya
shruthi shruthika shruti shterna shukri shulamis shulamite shunashi shuri shwetha shya shyah shyan shyana
shyane shyann shyanna shyanne shyasia shye shyenne shyera shyia shyla shylah shylan shylea shylee shyleigh
shyler shyli shylie shylin shylo shyloh shylyn shylynn shym shyma shyna shyne shyness shyneze shynia shynice
shynna shyonna shyra shyrel shyrelle shyrine sia siah siame sian siana sianah siane siani siann sianna siannah
sianne sianni siara siarah siarra siata sibel sibella sibelle sibilla sibille sibley sibyl sibyle sibylla
sibylle sibylline sicilia sicily siclali sidalia sidda siddalee siddhi sidelya sidgey sidgy sidika sidji
sidjie sidnee sidnei sidney sidni sidnie sidona sidonia sidonie sidony sidra sidrah sidrat sidwell sieanna
siearra sieglinde siegrid siegried siegrun siem sieme siena siene sienna siennah siera sierah sierra sierrah
sierralynn sifa sifan siga signe sigolene sigourney sigrid sigride sigried sigrun sihaam siham sihame sihana
sihane sihem siheme sika sila silane silena silene silia siliana silina siline silja silka silke silla sillia
silma silva silvaine silvana silvane silvanie silvanna silver silveria silvestra silvette silvi silvia
silviana silviane silvianne silvie silvija silvina silvine silviya silvy silya silyana sima siman simane simar
simara simay simaya simeone simeonie simeonne simge simha simi simiane similienne simina simine simisola
simiya simiyah simmone simona simone simonetta simonette simonne simora simra simrah simran simranpreet simrat
simrin simy simya sina sinahi sinai sinaia sinaie sinay sinaya sinceer sinclaire sinda sindhu sindi sindia
sindie sindy sinead sinem sinforosa singrid sinia sinina siniya siniyah sinthia sintia siobane siobhan
siobhane siomara siona sionna siouar sipa sira siraba siradou sirah sirandou sireen siren sirena sirenia
sirenity siri siria siriah siriana siriane sirielle sirin sirina sirine sirinity sirinne siriya siriyah sirra
sirrah sirya siryne sisilia sisley sisse sissi sissy sita sitan sitara sitey siti sitina sitlali sitti sitty
sivan sivane sivani siwar siware sixta sixtine siya siyana siyanna siyem siyona skai skarlet skarleth skarlett
skarlette skie skii skila skilar skiley skilynn sklaerenn skurta sky skyann skyanna skyanne skye skyela
skyelar skyelyn skyelynn skyi skyla skylah skylan skylar skylee skyleen skylei skyleigh skylen skylene skyler
skyley skyli skylie skylier skylin skylinn skylir skylla skylyn skylynn skylynne skyy skyylar sladana sladjana
slava slavica slavika slavka sloan sloana sloane sloanne slobodanka slohane slorane slowane smahan smahane
smahen smahene smeralda smilla smina smita smrithi smriti smya sneha snejana snezana snezhana snigdha sniyah
snow soaad soad soade soah soana soanna soanne soaz soazic soazick soazig soazik sobia socheata socorro soda
sodia soeli soelie soeline sofana soffia sofi sofia sofiah sofiana sofiatou sofie sofiia sofija sofines sofiya
sofya sogane soha sohad sohaila sohalia sohana sohanna sohanne sohayla soheila sohela soheyla sohila sohora
soifa soifia soilha soisic soisick soisik soizick soizig soizik sojoud sojourner sokaina sokayna sokhna
sokhona sokona sol sola solace solae solaine solana solange solanges solanne solara solaya sole solea soleane
soleda soledad soledade soleen solei soleil soleina soleine solena solene solenna solenne solenza solesne
soley soleya soleyna soleyne solia soliana soliane soliel solimar solin solina soline solita sollange sollene
soltana solveig solveigh solvej solvene solvey solweig solya solyana solyane solymar solyna solyne somaia
somaly somara somaria somaya somer someya somia somiya sommer somya sona sonal sonali sonay sonaya sonda
sondes sondess sondos sondra songul sonia soniah sonie sonita soniya soniyah sonja sonnet sonnia sonoma sonora
sonsoles sonya soodia soojin sophanie sophany sophea sophee sophey sophi sophia sophiah sophiamarie sophiana
sophianne sophie sophiea sophietou sophina sophira sophiya sophonie sophronia sophy sophya sopie sora sorah
sorahya soraia soraida soraiya soraja sorana sorane soraya sorayah sorcha sorelle sorene sorenza soreya soria
soriah soriana sorina sorine soriya sorkunde sorona sorraya sorrel sorya soryana soryane sosie sosso sotera
sotiria soua souaad souaade souad souada souade souadou souana souare soued souela souella soufia soufya souha
souhad souhade souhaila souhane souhayla souheila souhela souheyla souhila souhir souhyla souila soujoud
soujoude soukaina soukamba soukayna soukeina soukeyna soukina soulaf soulaima soulayma soulef souleima
souleyma soultana soumaia soumaiya soumaya soumayah soumayat soumayya soumayyah soumba soumeiya soumeya
soumeyya soumia soumicha soumina soumiya soummaya soumya souna sounaya sounda soundes soundos soundouce
soundous soundouss soundousse sounia sounita sounkamba sounna sounnah sountou sounya soura souraia souraya
souria sourour soussaba sovana sovanna sovanny sowmya soyana soyla sparkle sparrow speranza spfia spirit
spoorthi spring sravya sreeja sreenidhi sreshta sreya sri srihita srihitha srija srikari srimedha srinidhi
srinika srinithi srinithya srishti sristi sritha srividya sriya sruthi sruti stacee stacey stacha staci stacia
stacie stacy staicy stana stania stanie stanise stanislava stanislawa star starasia starla starlee starlene
starlet starlett starlette starling starlit starlyn starlynn starr stasha stasia stassy stav steacy stecia
stecie steecy steely stefana stefani stefania stefanie stefanny stefany steffany steffi steffie steffy stefi
stefie stefka stefy steicy steisi stela stelia stelie stelina steline stella stelle stellia stellie stellina
stelline stelly stellya steluta stely stelya stelyna stepanie stephaine stephana stephanette stephani
stephania stephanie stephannie stephanny stephany stephenie stephie stephine stephy steren sterenn sterna
stessi stessie stesy stevana stevey stevi stevia stevie steyla sthefany stina stjepana storee storey stori
storie stormi stormie stormy story stracy strella stressy stuti sua suad suada suami suamy suana sublime
success sucely suchi sude sudem suden sudenaz sudenur sudiksha sue sueann sueda suela sueli suella suellen
suelly suely sueva sugey suha suhaila suhailah suhaily suhana suhani suhayla suhaylah suheda suheily suhey
suheyla sujeily sujey sujitha sukaina sukayna sukeina sukeyna sukhman sukhmani suki sukran sukriye sulamita
sule suleika suleima sulema suleyka suleyma suli suliana suliane sulma sultana sultane sumaia sumaira sumaiya
sumaiyah sumaya sumayah sumayo sumayya sumayyah sumedha sumeja sumer sumerya sumeya sumeye sumeyra sumeyya
sumeyye sumiah sumiko sumire summar summer summerlyn summerlynn sun suna sunay sundae sunday sundess sundus
sunem suni sunita suniya sunna sunnah sunni sunnie sunniva sunny sunset sunshine sunshyne supriya sura surabhi
surah surai suraiya suraya suree surelie surenity sureya sureyya suri suria suriah suriana surie surina suriya
suriyah sury susa susagna susan susana susane susann susanna susannah susanne susi susie sussy susy suvetha
suvi suyana suzan suzana suzane suzanna suzannah suzanne suze suzeanne suzel suzele suzelle suzete suzette
suzi suzie suzy svantje svara svea svenja svetla svetlana sveva sviatlana svitlana swahili swaily swamy swan
swana swane swanee swanie swanna swanne swannie swara swathi sway sweet sweety swetha swetlana swing sya syah
syana syanah syane syani syanna syannah syanne syara syarah syasia sybel sybelia sybella sybelle sybellia
sybil sybile sybill sybilla sybille sydelle sydjie sydne sydnee sydnei sydney sydni sydnie sydny sydonie sydra
syeda syeira syeisha syem syenna syerra syesha sygrid syham syhame syhana syhanna syhem syia syla sylah sylee
syleena sylena sylene sylia syliana syliane sylina sylke syllia syloe sylvaincine sylvaine sylvana sylvane
sylvania sylvanie sylvanise sylvanna sylvelie sylveline sylvene sylverine sylvestine sylvestrine sylvette
sylvi sylvia sylviana sylviane sylvianne sylvie sylvienne sylvina sylvine sylwia symantha symara symaria symia
symiah symirah symone symora symphanie symphany symphonie symphony symphorienne symphorine symya syna synai
synda syndel syndelle syndey syndi syndia syndie syndra syndy synia syniah syniya syniyah synthia syntia
syntyche syona syra syrae syrah syrai syrena syrenity syrenna syria syriah syriana syriane syrianna syrianne
syrie syriel syrielle syrin syrina syrine syrinne syvannah taaliyah tabara tabata tabatha tabbitha tabea
tabetha tabita tabitha tabytha tacarra tachirifa taciana tacko taco tacora tacy tadeja taegan taegen taejah
taela taeler taelor taelyn taelynn taetum taeya tahani tahara tahel tahera tahia tahiana tahicia tahira
tahirah tahissa tahisse tahissia tahiti tahitia tahlia tahliya tahlya tahmia tahnee tahnia tahra tahtiana
tahtianna tahya tahyna tahyra tahyss taia taiana taiba taicha taija taijah taila tailor taily tailyn tailynn
tailys taima taimane taimani taina taini tainy taira tairy tais taisha taiss taissa taissia taissir taissy
taissya taitum taitym taiya taiyana taiylor taja tajah tajanae taji takaiya takara takaya takayla takaylah
takeira takera takeria takeya takia takiah takiera takine takira takiya takiyah taklit tako takoua takoya
takwa takya takyah takyia takyla takylah takyra tala talah talaijah talajah talar talasia talaya talayah
talayjah talayla talaysha talaysia talea taleah taleen taleeya taleeyah taleia taleigh taleigha taleisha
talena talesha taleya taleyah talhia talhya tali talia taliah taliana talianna talicia talie taliea talijah
talin talina taline talisa talise talisha talissa talita talitha taliya taliyah taliyha talley tallia tallie
tallulah tally tallya tallyn talor talula talulah taly talya talyah talyana talyia talyiah talyn talyna talyne
talynn talyssa tamaiya tamaki tamana tamani tamar tamara tamarah tamari tamaria tamarie tamarra tamarria
tamaya tamber tamea tameah tameia tameka tamela tamera tameria tamesha tameya tameyah tami tamia tamiah
tamiaya tamika tamila tamilla tamimount tamina tamira tamiracle tamirah tamiria tamirra tamisha tamiya tamiyah
tamlyn tammi tammie tammy tamora tamou tamra tamryn tamsen tamsin tamya tamyah tamyia tamyiah tamyra tamyrah
tana tanae tanai tanaijah tanais tanaisa tanaisha tanaiya tanaja tanajah tanaria tanashia tanasia tanaya
tanayah tanayia tanaysia tanazia tanea taneah taneisha tanesha tanessa taneya taneyah tangela tania taniah
taniaya tanija tanijah tanika tanila tanina taninna tanise tanisha tanishka tanisi tanissia tanit tanita
taniya taniyah tanja tanmayi tanna tannah tansu tansy tanvee tanvi tanya tanyah tanyia tanyiah tanyjah tanyla
tanysha tanzania tanzie tanzila taos taouba taoues taous taousse tapanga taqwa tara tarah taraji taralyn
taralynn taria tariah tariana tarianna tarika tarini tariya tariyah tarra tarryn tarsila taryah taryn taryne
tarynn tasanee tasha tashara tashauna tashawna tashay tashayla tashi tashia tashiana tashianna tashiya tashvi
tashya tashyia tashyra tasia tasiana taslima taslime tasmine tasneem tasnia tasnim tasnime tasnym tasnyme
tassadit tassadite tassia tassiana tassnim tassnime tasya tata tatelyn tatelynn tatem tathiana tatiana
tatianah tatiane tatianna tatianya tationa tationna tatiyana tatiyanna tatiyona tatjana tatsiana tattiana
tattianna tatum tatumn tatyana tatyanna tatyiana tatym tauri tava tavaria taveah tavia taviana tavishi tawanna
tawba tawnee tawni tawny taya tayah tayana tayanna tayba taycee taycir tayde taydem tayen taygan taygen tayiah
tayja tayla taylah taylar taylee tayleigh tayley tayli tayliana taylianna taylie taylin taylinn taylor
taylorann taylore taylormarie taylour taylre taylyn taylynn tayma taymiya taymiyah taymiyya tayna tayona
tayonna tayra tayri tays taysha taysia tayssa tayssia taytem taytum tazaria tazariah tazia taziah taziyah
tazmeen tchelsy tea teadora teagan teaghan teagyn teah teaira teairah teairra teaja teal teala teana teandra
teani teanna teara tearra tearsa teasia tecla teena teesha teeya teeyah teeyana teeyanah tegan teghan teha
tehani tehila tehilla tehillah tehina tehya teia teiana teiara teighan teighlor teila teiona teirra teissa
teja tejal tejasvi tejaswini tekla tela telana teldja teleah telena telesfora telia teliah teliyah tellia
telma telya temari temia temiloluwa temima temitayo temitope temperance tempest temple temprance temprence
temya tena tenaya tendresse tene tenea tenia teniah tenille tenin teniola tenise tenisha teniya teniyah tenley
tennessie tennille teodomira teodora teodosia teofila teona teonna teora tera terah teralyn teralynn tere
terena teresa teresanna terese teresina teresita teressa tereza teri teriah teriana terianna terica terin
terina terra terrah terren terri terria terriah terriana terrianna terrica terrie terriona terrionna terriyana
terryana terryn terryonna teryn tesa tesia tesla teslim teslime tesneem tesnim tesnime tesnym tesnyme tess
tessa tessadit tessah tessalynn tessane tesse tessia tessie tessla tessnim tessnime tessnym tessy tessya
tetiana tetyana teuta tevhide tevy texane teya teyah teyana teyanah teyanna teyla teylor teyma teyona teyonna
teyssa teyssir thaila thaily thailys thaina thaira thais thaiss thaissa thaisse thaissia thaissy thaissya
thaleia thalia thaliana thalie thalina thalita thaliya thallia thallya thaly thalya thalyana thalyna thalys
thalyssa thamar thamara thamila thana thanais thandi thandiwe thania thanina thaniya thanusha thanvi thanya
thao thara thatiana thayana thayla thayna thayra thayssa thea theadora theana theane thecla thecle theia
thekla thelia thelma thelya themire thenais theobaldine theodora theodorine theodosie theoline theona theone
theonie theophanie theophila theophilia theotiste theoxane thera theresa therese theresia theresina theresine
theressa thereza thereze therezia theryn thess thessa thessia thessy thevy thi thia thiaba thiana thiane
thiara thida thienan thifaine thifanie thifanny thifany thiffaine thiffany thilda thildy thileli thilelli
thioro thiphaine thiphanie thiphany thiviya thivya thiya thiyya thiziri thomase thomasine thomassine thomine
thora thoraya thouraya thouria thu thumette thuriane thuvaraka thuy thy thya thyana thyanna thyda thyfaine
thyfanie thyia thylane thylia thymea thyna thyphaine thyphanie thyra tia tiah tiahna tiaja tiajah tiamarie
tiana tianah tiane tiani tianna tiannah tianne tianni tiany tiara tiarah tiare tiarra tiasia tiauna tibile
tiburcia ticia ticiana tida tiera tieran tierany tierney tierra tierrah tiesha tifa tifaine tifani tifanie
tifanny tifany tifen tifene tifenne tiffaine tiffani tiffanie tiffanny tiffany tiffene tiffenn tiffiny tiga
tigerlily tiguida tiguidanke tiguide tiha tihana tihanna tihya tijana tijania tila tilda tileah tilelli tilia
tiliana tilila tilla tillia tillie tilly tilya tilynn tima timara timari timaya timber timberly timberlyn
timea timia timiah timiya timiyah timmia timmya timmyah timoleone timotea timothea timya timyra tina tinaig
tinamarie tinashe tinasia tinaya tindra ting tingting tinhinan tinhinane tinia tiniyah tinley tinsley tiona
tionna tionne tiphanie tiphanny tiphany tiphayne tiphen tiphene tiphenn tippi tira tiranke tirsa tirtsa tirza
tirzah tisha tissam tissem tissia tissiana tissya tita titaina titania titem titia titiana titiane titilayo
titziana tivoli tiya tiyah tiyana tiyanna tiye tiyonna tizia tiziana tiziri tizziana tkeyah tlaitmas tnia
tniya tniyah tnya tnyah toba tobi toccara tochi toimaya toinette toleen tolulope toluwani tomasa tombe tomia
tomiya tonasia toni tonia toniann tonie tonina tonisha toniya toniyah tonya topanga tora torah toree tori
toria toriah toriana toriann torianna torianne toribia torie torilynn torkia torri torrie torryn tory tosca
toscane tosha totiana touatia touba touda touline toumia tounes tounsia touraya touria touriya tourkia tourya
toussainte toussine tova tovah tracee tracey traci tracie tracy traeh traicy tralaya tram tramiah tramiya tran
tranae trang trania tranice traniya traniyah transito trany tranya traude traudel traudl travionna trayonna
treanna treasure treazure trecia trecy treicy tremya trenae trenia trenise treniti trenity treniya treniyah
trenyce treonna trephine tresa tressa tressia tressie tressy tressya treva treya treyana treyonna trezure
triana trianna tricha trichelle tricia tricity tricya trilby trillian trina trinady trinh trini trinida
trinidad trinidee trinidy trinitat trinitee trinitey triniti trinitie trinity trinnity trintiy trinty trischa
trish trisha trishelle trishna trissia trista tristana tristane tristann tristiana tristianna tristina
tristine tristynn trixie troi truc trude trudy trulee truly trycia trynitee tryniti trynity tryphene trysha
tryssia trysta tsering tsilia tsilla tsipora tsiporah tsivia tsoline tsvetelina tuana tuba tudorita tuesday
tugba tugce tula tulah tulay tuleen tulia tulin tuline tullia tulsi tuong turkan turkia turquoise tuyet tvisha
twiggy twila twilight twyla txell tya tyah tyaira tyaja tyana tyanah tyanna tyannah tyanne tyara tyashia
tyasia tyasiah tyauna tybee tycia tyeisha tyesha tyfaine tyfanie tyfannie tyfen tyfene tyfenn tyffaine
tyffanie tyffany tyffen tyffene tyffenn tyha tyhana tyhia tyiana tyianna tyiona tyionna tyja tyjae tyjah
tyjanae tykeira tykera tykeria tykerria tykia tykira tyla tylah tylaisha tylajah tylane tylashia tylasia
tylayshia tylaysia tylea tyleah tylee tyleigh tylia tyliah tyliana tylicia tylie tylina tyliyah tyllia tylynn
tymber tymea tymesha tymia tyna tynae tynasia tynayah tyne tyneisha tynesha tynia tyniah tynijah tynisha
tyniya tyona tyonna typhanie typhene typhenn tyra tyrah tyranny tyreana tyreanna tyreona tyreonna tyresha
tyrhiana tyrhianna tyria tyriana tyrianna tyrielle tyrihanna tyrionna tysha tyshae tyshay tyssem tyssia
tyteanna tytiana tytianna tytiona tytionna tyunna tyyonna tzipa tzipora tziporah tzipporah tzippy tzirel tziry
tzivia ubah ubaldina udane uendi ugochi ugoline uguette uhaina ulani uliana ulku ulla ulrica ulrika ulrike
ulyana ulyssa ulyssia uma umaima umaiza umayma umi ummahan ummu ummugulsum ummuhan umran una undina undine
unique unity unyque unzile uranie urbaine urbana urbanie uriell urielle urja ursel ursi ursula ursuline
ursulla urvi uschi usoa usue ute uxia uxue uyen uzma uzoamaka uzuri vada vaea vaeda vaena vahiana vahide
vahina vahine vaiana vaida vaidehi vaihere vail vaimiti vaina vainui vaishnavi vaite vaitiare vala valantine
valarie valbona valda valecia valena valencia valene valentina valentine valentyna valeria valeriana valeriane
valerianne valerica valerie valerienne valeriia valerine valeriya valery valerya valeryane valerye valeska
valia valiha valina valisoa valkyrie valle vallerie vallery valliamee vallory vally valme valorie valoris
valory valvanera valvanuz valyn valyncia vana vanae vanasia vanda vanecia vanesa vanessa vanessah vaneza vani
vania vanicia vanida vanille vanina vanisha vanissa vanity vaniya vaniyah vanna vannah vannary vannesa
vannessa vannia vannina vanny vannya vanshika vany vanya vanylle vanyna varda varinia varinka varnika varsha
varshini varshitha varvara vashanti vashti vasia vasilia vasiliki vasilisa vassilia vassiliki vassilissa
vasthie vasti vastie vasylyna vayana vayda vayla veanna veda vedastine vedha vedika veena veera vefa vega veia
velia velina velinda vella velleda velma velouria velvet venaig venancia venante venda venecia venera
veneranda venerande venere venessa venetia venezia venice venicia venise venissia venitia venna vennela venus
venusia venussia venya vera verane veranne verdiana vered verena verene verenice verenise verginia verica
verina verity verna vernice vero verona veronica veronika veroniqua veronique vesile vesna vesper vesta veyda
viana vianca viane vianette vianka vianna vianne viannette vianny viany vibha vicenta vicki vickie vicktoria
vicky victoria victoriaann victoriah victoriana victoriane victorianna victorienne victorina victorita
victoriya victory victorya vida vidalia vidalina vidhi vidushi vidya vielka vienna vienne viera vierra vijaya
vika viki vikie vikki viktoria viktoriia viktorija viktoriya viktorya viky vilayphone vildan vilma vimala vina
vinaya vinca vincence vincenette vincenne vincenta vincentine vincenza vincenzina vinciane vincianne vincienne
vincilia vincillia vincine vincy vinessa vinisha vinita vinyet viola violaine violanda violante violene violet
violeta violett violetta violette violine viollette viona viorica vira viraman virgilia virgina virgine
virginia virginy viridiana virna virtudes visitacion visitation vismaya vita vitalba vitalia vitalie vitalina
vitaline vithusha vitina vitoria vittoria viva viveka vivette vivi vivia vivian viviana viviane viviann
vivianna vivianne vivica vivien vivienne vivika vivyanna viyan vladia vlasta vlera vlora volha vonda vonnick
vonny vrinda vyctoria vylet vyolet vyshnavi waad wacila wadia wadislawa wadyslawa wafa wafaa wafae wafah waffa
wafia wagui wahiba wahida waiba waina wala walaa walae walburga waleria waleska walfriede walia walida waliya
waliyah walli waltraud walya wanda wande wanessa waneta wania wanissa wanita warda wardat wardia warwara
wasila wassa wassia wassila wassilla wassima wassyla waverley waverly wayna weam wednesday weena weendy weiwei
wejdene wenda wenddy wendeline wendi wendie wendoly wendy wenona wera weronika weslie weslynn wessal whisper
whitlee whitley whitney whitni whittney wiaam wiam wiame widad widade wided widiane widline wiebe wiebke wiem
wieme wieslawa wiham wihem wijdan wijdane wijden wijdene wiktoria wilda wilfrida wilfride wilhelma wilhelmina
wilhelmine wiliana willa willamena willamina willene williana willo willona willow willyana wilma wilmary
wilna wilona wiltraud wiltrud wilyana wina windsor windy winifred winna winni winnie winnifred winona winry
winta wisal wissal wissale wissam wissel withney witney wivine wladislava wladislawa wladyslawa workhiya woude
woury wren wrenn wuendi wydad wyem wylene wylona wynne wynona wynter xabina xailey xamara xana xandra xandrea
xandria xane xaniah xaniya xaniyah xantal xanthe xara xare xaria xariah xaveria xaverine xavia xaviana
xavianna xaviera xaviere xavina xayla xcaret xeila xela xelha xena xenia xeniya xhesika xia xiadani xiamara
xiana xianna xiao xiaofen xiaohong xiaojing xiaoli xiaoling xiaomei xiaowei xiaoxiao xiaoyan xiaoying xiaozhen
xiara xiclaly xienna ximena ximenna xin xinyan xinyi xinyu xinyue xiomara xitlali xitlalic xitlalli xitlally
xitlaly xitllali xoana xochi xochil xochilt xochilth xochitl xoey xolani xulia xyanna xyla xylia xzandria
xzaria yaba yachet yacina yacine yackelin yacout yadhira yadira yadirah yadwiga yaele yaeli yaelin yaell
yaelle yafa yaffa yagmur yahaira yahayra yahdira yaheli yahira yaileen yailen yailene yailin yailyn yaima
yaimara yaindhi yaindhy yaira yaire yairis yaisa yaitza yaiza yajahira yajaira yajayra yakare yakelin yakeline
yakelyn yakima yakira yakout yakouta yakoute yalda yalena yalexa yali yalina yaline yalissa yalitza yaly yama
yamanda yamara yamari yamaris yamel yameli yamena yamila yamile yamiled yamilet yamileth yamilett yamilette
yamilex yamiley yamili yamillet yamily yamina yamira yamna yamouna yana yanaelle yanaira yanais yanalis yanara
yanari yanay yanci yaneira yaneiry yaneisy yanel yanela yaneli yanelie yanelis yaneliz yanell yanelle yanelli
yanellie yanelly yanely yanelys yanessa yanet yaneth yanett yanhong yania yaniah yanice yanichel yanie
yanielis yanieliz yanin yanina yanique yanira yanire yanisa yanissa yanitza yanitzia yanixa yaniya yaniyah
yanka yanna yannaelle yannah yannet yannicka yannicke yannie yannika yannique yanoura yanyan yaprak yaquelin
yaqueline yaquelyn yara yarah yaraliz yarden yarel yareli yarelie yarelin yarelis yareliz yarelli yarelly
yarely yaremi yaren yareni yareny yaresli yaresly yaret yareth yarethzi yarethzy yaretsi yaretsy yaretzi
yaretzie yaretzy yarexi yarexy yariah yariana yarianna yaribel yarie yariela yarielis yarieliz yarielys
yarilis yarimar yarisa yarisbel yarisel yarissa yarithza yaritsa yaritza yaritzel yaritzi yaritzy yaritzza
yarixa yariza yarlin yaroslava yasamin yasemin yasemine yashica yashika yashira yashvi yasiah yasira yasleen
yaslene yaslin yasline yaslynn yasma yasmeen yasmeena yasmeli yasmin yasmina yasminah yasmine yasmyn yasna
yasra yasrine yassamine yassia yassimina yassina yassira yassmin yassmina yassmine yassna yatzari yatzel
yatzil yatziri yatziry yaye yayi yazel yazira yazleen yazlene yazlin yazlyn yazlynn yazmarie yazmeen yazmen
yazmin yazmina yazmine yazmyn yazmyne yazuri yecenia yedra yeelen yehoudit yehoudith yehudis yeili yeilin
yeily yeilyn yeimi yeimy yeira yelda yeleen yeleina yelen yelena yeleni yelenis yelenna yelin yelina yeline
yelitza yeliz yelizaveta yellana yellena yelyzaveta yemaya yemima yemna yen yena yency yendi yendy yeneisy
yenesis yenifer yenna yennhi yennifer yenny yentel yentl yenty yeraldi yeraldin yeraldine yeraldy yerli yerlin
yerly yesenia yesica yesika yesim yesina yesli yeslin yesly yesmin yesmina yesmine yessenia yessica yeter yeva
yexalen yezda yezenia yezra yhoalibeth yides yildiz yilin ying yingying yiran yireh yisel yisela yisell
yiselle yiska yissel yitta yitty yitzel yixin yizel ylana ylanah ylang ylanna ylea yleana yleane ylena ylenia
ylenna ylhem yliana ylianna ylina yline yliona yllana ylliana yllona yloa ylona ylonna ylouna ymane ymani ymen
ymene ynaelle ynaia ynais ynaya ynes yness ynesse ynez ynna ynola yoali yoana yoanna yoany yobana yocelin
yoceline yocelyn yocheved yoela yoeli yohana yohanna yoheved yojana yokheved yoko yola yolaine yolanda yolani
yole yoleine yolene yolenn yolenne yolette yolina yoline yolita yollande yolotzin yomaira yomara yomaris yomna
yonca yonna yonnah yordanka yoselin yoselina yoseline yoselyn yoselyne yosr yosra yosselin yosseline yosselyn
yossra yosune yougoudou youlia youma youmi youmna youna younique younna yousna yousr yousra yousrah yousrat
yousroi youssera youssra youstina yovana yovanna yraya yrene yria yrina yris ysabeau ysabel ysabela ysabella
ysabelle ysae ysalia ysalie ysaline ysalis ysalys ysambre ysance ysandre ysatis ysaure ysea ysee yseline
yseult ysia ysie ysilde ysis ysma ysolde ysoline ysra yssia ytzel yuanyuan yubin yudit yudith yue yui yuina
yuka yukari yukary yuki yukiko yukino yuko yuktha yuleidi yuleidy yuleimy yuli yulia yuliana yulianna yuliet
yulieth yuliia yulisa yulissa yulitza yuliya yuliza yuly yumalai yumalay yumara yume yumi yumiko yumna yun
yuna yunah yunalesca yune yunique yunna yunuen yurani yurdagul yureli yurely yurema yurena yuri yuriana
yurianna yuridia yuridiana yuriko yurisa yuritza yuritzi yuritzy yusra yussra yuting yuval yuvia yuxin yuxuan
yvaine yvana yvanah yvanie yvanna yvannah yvannia yveline yvelise yvelisse yvelle yvelyne yvelyse yvett yvette
yviane yvie yvone yvonna yvonne yvonnette yzabel yzabella yzabelle yzaline yzea yzee yzia zaakirah zaara zabdi
zabella zabibou zabida zabou zabrina zada zadia zadie zae zaelle zaely zaelynn zaena zafirah zafiro zahara
zaharah zahari zaharia zahava zahera zahia zahida zahide zahina zahira zahirah zahiya zahmya zahnae zahniya
zahniyah zahnya zaho zahoua zahra zahraa zahrah zahria zahriah zahriya zahriyah zahrya zahya zahyna zaia zaiah
zaida zaide zaidee zaidy zaig zaiha zaila zailee zailey zailyn zailynn zaima zaina zainab zainaba zainabe
zainabou zainah zaineb zaira zairah zaiya zakara zakayla zakaylah zakeria zakeya zakhia zakhya zakia zakiah
zakina zakira zakirah zakiya zakiyah zakiyyah zaklina zakya zakyah zakyia zakyiah zakyla zakyra zakyrah zala
zalayah zalea zaleah zaleigh zaley zalhata zali zalia zalie zaliha zalihata zalika zalina zaliyah zaloa zalya
zalynn zamani zamantha zamara zamaria zamariah zamariya zamariyah zamauria zamaya zameria zamia zamiah zamira
zamirah zamirra zamiya zamiyah zamora zamorah zamoria zamya zamyah zamyia zamyiah zamyra zamyria zamyriah
zamzam zana zanaa zanae zanai zanaiya zanaria zanasia zanay zanaya zanayah zandra zandrea zandria zaneta zani
zania zaniah zanib zanijah zaniya zaniyah zaniyha zaniyla zanna zanya zanyah zanye zanyia zanyiah zanyla zaoua
zaoudjati zaouia zaquia zara zarah zarahi zarai zaray zaraya zarayah zareah zareth zareya zareyah zarha zarhia
zari zaria zariah zariaha zariana zarianna zarianti zariea zariel zarina zarine zarionna zariya zariyah
zariyana zariyha zarna zarra zarria zarriah zarriyah zarya zaryah zaryia zaryiah zaryn zauria zavia zaviera
zawadi zaya zayah zayana zayanna zayda zaydah zaydee zaydi zayla zaylah zaylee zayleigh zayley zayli zaylie
zayna zaynab zaynah zayneb zayonna zayra zayuri zaza zazia zazie zdenka zdzislawa zea zeah zeanna zeasia zeba
zebida zeena zeenat zeguela zehava zehira zehra zeidy zeila zeina zeinab zeinabe zeinabou zeineb zekia zekiye
zela zelal zelaya zelda zeldy zeli zelia zelida zelie zeliha zelima zelina zelinda zeline zella zellie zelly
zelma zelmire zeltia zeltzin zely zelya zelye zelyne zemira zemirah zena zenab zenaba zenabou zenaida zenaide
zenaya zenayda zendaya zeneb zeneida zeni zenia zeniah zenith zeniya zeniyah zenna zenobia zenobie zenona
zenya zephirine zephyrine zera zerah zerda zeren zerenity zeriah zerin zerina zeriyah zerrin zeruiah zerya
zeta zetta zeudi zeyda zeyna zeynab zeynabou zeyneb zeynep zeza zhanae zhane zhaniya zhanna zhanya zhara
zharia zheneavia zhoe zhor zhora zhour zia ziah ziana zianna zianne ziara ziarra ziasia zidouma zienna zierra
ziha ziham zikayla zikeria zikira zila zilah zilan zilane zilba zilda zilia zillah zina zinab zinabe zinaida
zineb zinebe zinia zinna zinnia ziomara ziona zionah zionna zionnah ziortza zipporah zira zissel zissy zita
zite zitlali zitlalic zitlaly ziva zixuan ziya ziyah ziyana ziyanah ziyanna ziynet ziyonna ziza zlata zlaty
zmya zniah zniya zniyah znya zoa zobida zody zoe zoee zoei zoeie zoejane zoelia zoelie zoeline zoelle zoely
zoelyne zoey zoeya zoeyann zoeyjane zofia zofie zofja zoha zohe zohie zohour zohra zohre zoi zoia zoie zoiee
zoila zola zolera zolikha zolira zooey zophia zophie zora zorah zoraida zorane zoraya zorha zori zoria zoriah
zoriana zorianna zorica zorra zosia zoubaida zoubeda zoubeida zoubida zouhour zouhra zouina zoulaiha zoulayha
zoulfa zouliha zoulika zoulikha zoulira zoura zowie zoya zoye zozan zriyah zsazsa zsofia zubeyde zubida zuhal
zuina zujey zulal zulay zuleica zuleika zuleima zulema zuley zuleyha zuleyka zuleyma zuli zulima zully zulma
zulmee zulmira zuly zumra zunaira zunairah zunilda zuri zuriah zurie zurine zurisadai zurisaday zuriyah zurri
zury zuzana zuzanna zuzu zya zyah zyaira zyairah zyana zyanna zyannah zyanya zyara zyarah zyaria zyasia zyauna
zyeria zyia zyiah zyiana zyionna zykaria zykeira zykera zykeria zykeriah zykerria zykia zykiah zykira zykiria
zyla zylah zyleigh zyliah zylie zymal zymeria zymia zyna zynaria zynasia zyneb zynia zyniah zyniyah zyona
zyonah zyonna zyra zyrah zyria zyriah zyrianna zyrihanna`,
  either: `acil acyl adame adile adji adolphe aelig agathe agnan aimable aimane alberie alcide alcine alfrede almas
almire aloise aloyse alphee alvine alzire amable amael amance amandeep ambroise amedee amida amour anael
anaick anastasie anatole andgel andgy ando andoche anges anice anicet anick annael annick annonciat anonyme
anousone anselme antide aodrenn apollinaire apollonie appolinaire arcade archange arsene assyl athanase attale
aubert aubierge aude audren aurele aurelien auxane auxence avit awen awenn ayanne azize azur babylas badra
bamba barka barnabe barthelemy basilide bathilde bayane baye bazile believe beni benigne benoit beren bernadin
berni berte berthe bertrand berty beyhan bienvenue bonaventure bonheur boniface buenaventura caliste calixte
calliste callixte camerone candide carel cassandre cesaire ceylan chahed chahine cham chan chann charlemagne
chayane chems chemsi chemsy chrisna christivie chrys chrystel cidjy cisse claudie claudy clency clet clotaire
colombe colynn come conny constant corneille crepin crescent cyprien cyriaque cyriel cyrile cyrille daba dalla
damase damiane danick dannick dayane dede devrim devy diaby dialla diamant diaz dieudonne dilane dioncounda
dipa diren djanis djany djemaa djessy djody djouliane djoy djuliane doan doctrove doctrovee donat donatien
doriane dorothe dosithee duong dylane edenn edhen edme edmee edwige edwine eike elfried elidjah eliecer elikia
elikya elisee eloane eloann elois elouane elouann elphege elvan elvine elwen elwenn elyah elyane elyesa elykia
elysee engy enjy enoa enogat enoha eole epiphane epiphanie erel erneste erwan erwane eslem esperance espoir
ethane eucher eudes eudoxie eulalie euloge euphrasie eusebe eustache eustase eutrope evane evariste ewenn
exauce ezel faly faniry farhat fathy fati fauste faustin felicien ferhan fernand fernande fiacre fidele fidji
fily firmin flavien flavy flore florent floride flory foune france francisque franckie frederique fructueux
frumence fulbert fulgence gabin gaetan ganael garaba garance gatien gaye geoffroy geraud gervais gessy
gheorghita gildas gill gilles giuliane glodie gloire godefroy godfroy gontran gontrand gratien gregoire
gregorie gualbert guenael guenole gunay gwenael gwenhael gwenn gwennael habibe hadama hadji halifa halime
hamara hamel hanine harena hazar hedwige hegesippe helge helie helier helin henrie hermenegilde herve hetan
hilaire hilarion hildevert hilel hippolyte hoai hoang hoani honorat honore honorine hortense hugues huynh
hyacinthe ignace ihsen ihssen ikbal ilam ilane ildevert iliane ilkay ilyane imany inel innocent inoa iraitz
irenee irfane irmine irvine isae isaya islame isleym isma ismaela ivane ivanne izem jackye jacquie jahlys
janic janick jannick jany janys jayane jeanick jeannick jeany jemmy jihed jiyan joannick joanny joany joddy
johane johany johar jolane jorane josephe josy joude joudi jouliane joys judicael juste kaba kaelig kalys kama
kamy kande kassandre kayane kaylane keliane kelig kelliane kelvine kelyane kelys kemi kemy kenaya kency kenjy
kerane kersten keryane kesiah kessy kevine keyliane kezyah khaly kiliane killiane kimany kimy kinane kisley
kiyane kone kyane kyliane kylliane ladislas lais lalaina lalou laony laure lauris laury laurys layane lenael
lenaic lenaick lenaig lenaik lennie leocadie leonide leony lezin lirone lisandre lissandre liva liwane liwen
loan loane loann loetare logane lohan lohane lohann lony lorann lorry louan louane louca louciane louen louenn
louhan louhann louison louka lounes louness loup lova loyce loys lucrece ludovic lyame lylo lyor lysandre
lyssandre lywen lywenn macire madenn madine maelan maelann maelig magatte magloire mahaut mahe mahel maho
maidi maidy maiko mailan mailann maissa maissane maiwen maiwenn maka makine malaury mallaury malo maloe
malonne malou malvine malwenn maly mamba mamert mamy manael mandeep manea manille manoe manoha manou many
maoni maori marick marlay massire mathurin mathy mathys maur maurille maxance maxe maximin mayann maylan
maylane maylann mayssan maywen maywenn medard meddy mederic medine meissa meissan meissane melen melvine
melwyn mendi meril merone merryl merveille meryll mesmin messie messy mewen mewenn michka milane miradi mirane
mitia moderan modeste monserrate mony morane morann morgane mylane mylann myrtil myrto nadire nady nafi nahe
nahed nahel naik naime nais naly nama nanda narcisse nathael nathy nati natty naty nawar nawel nayane nayel
neelam nephtali neree ness nessy nesta nibel nicaise nicephore nicomede nihed niky ninon nirina noame noan
noane noann nohane nolah nolane nolann nolwen nolwenn nomena nonce nonna nordine nore norine nouma nourine
nourou numa oculi olwen olympe onesime onesiphore optat oracle orane orlane orlann orphee osmane ouissam
ouissame ouissem oury ozvan pacifique pacome padoue palmyre pamphile parfait paterne patrocinio paulin pegguy
peguy pelagie pepin perpetue petronille philibert philogone philomene placide plamedi polycarpe praxedes
privat prodige prospere pulcherie quirin radja rafaele rahime raida raihane rameaux rawane rayene rayhane
raymonde rehane reyhane rigobert rihane rindra riwad riyane roanne roch rodolphe romane romann romee romuald
rosaire rubis rufin saada sadjo safy sainte sala sali salla salle saman same sane santiana sany saphir sathya
satia saturnin saule sayah sayane scholastique selime selly seny septime seraphin serif servais sevane seyhan
seyni shahine sham shams shany sharly shayane shems shemsy siam sidjey sidjy sidoine siggi sihan silan siloe
silvere simplice sirima siyam sloann soan soane soann socrate sohane sohann soizic solal solane solen solenn
solune soma sony sophiane soriane sosthene sosthenes souane souriya sourya soya stanislas stany stecy stefane
stephanne stessy stevy sulpice sundy suzon swann swanny swany syam sylla sylva sylvere sylvestre symphorien
tahina tahis tahys taliane tama tany tapa taslim taysir tayssir teddie tenessee tenessy tennessy tery
testimony teva thays themis themys theodose theodule theophile theotime theotine thiefaine thimothee tiavina
tiburce tifenn tiffen timoleon tiphaine toinon toussaint trinite tsiky tuna turenne typhaine typhen ulli
ulysse urbain ursule vaitea valence valere valy vasilica venance venant verlaine verone victoire victorien
victorine virgile virginie wallen wallis wallys wandy waris wenceslas williane winny winsley wisam wissame
wissem wisseme yacinthe yakin yakine yane yanic yanick yanik yanisse yanne yannic yannice yaqine yassa yemi
ylane yman yoanne yohanne yolande yolane yonie yslem yuksel yvane yvanne yvonnick zayane zephirin`,
}
