import type { SearchWords } from '../searchWords.ts'
import { everyday } from './everyday.ts'

export const search: SearchWords = {
  // Our own list: elisions of the written language, and of chat ("t'as", "y'a").
  elided: ['l', 'd', 'c', 'j', 'm', 'n', 's', 't', 'y', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'quelqu'],
  endings: [],
  // Our own list after the usual stop words of French, folded, with the forms that chat writes.
  stopWords: [
    ...'le la les l un une des du de d au aux a the et ou mais donc or ni car que qu qui quoi dont si ne n pas plus'.split(
      ' ',
    ),
    ...'ce cet cette ces c ca cela ceci celui celle ceux celles se s sa son ses leur leurs mon ma mes ton ta tes'.split(
      ' ',
    ),
    ...'notre nos votre vos je j tu t il ils elle elles on nous vous me m te moi toi soi lui eux y en'.split(' '),
    ...'dans par pour sur sous avec sans chez vers entre contre depuis pendant avant apres comme lors des'.split(' '),
    ...'est es suis sommes etes sont etait etaient ete etant sera seront serait seraient fut furent soit soient'.split(
      ' ',
    ),
    ...'ai as a avons avez ont avait avaient eu aura auront aurait auraient ait aient ayant avoir etre'.split(' '),
    ...'meme aussi alors ainsi tres trop bien peu encore deja toujours tout tous toute toutes autre autres'.split(' '),
    ...'quel quelle quels quelles lequel laquelle lesquels lesquelles ou quand comment pourquoi combien'.split(' '),
    ...'fait faire faut peut peuvent va vont ici la puis etc via selon afin lorsque quelque quelques chaque'.split(' '),
    ...'doit doivent devait devaient devoir devra aller allait allaient ira iront irait venir vient viennent'.split(
      ' ',
    ),
    ...'peut peuvent pouvait pouvaient pourra pouvoir pourrait veut veulent voulait voulaient vouloir'.split(' '),
    ...'mme mm mlle'.split(' '),
  ],
  filler: [
    ...'truc trucs chose choses genre mec gars gens quelqu quelqu un quelquun nom nomme appelle deja exactement'.split(
      ' ',
    ),
    ...'stp svp merci bonjour salut hein bah ben euh voila crois pense sais sait savoir rappelle souviens'.split(' '),
    ...'cherche trouver trouve article articles phrase citation citations passage info infos question'.split(' '),
    ...'estce ki kel koi kand cest ya pk pq pkoi jsp jcrois ptet quil quelle ske keske kesk'.split(' '),
    ...'propos sujet concernant niveau histoire personne personnes type fameux fameuse veut dire vrai vraiment'.split(
      ' ',
    ),
  ],
  speech: [
    ...'dit disait disent dire disant dis parle parlait parler parlent raconte racontait raconter explique expliquait'.split(
      ' ',
    ),
    ...'expliquer affirme affirmait affirmer declare declarait declarer declaration declarations repondu repond'.split(
      ' ',
    ),
    ...'repondait repondre estime estimait juge jugeait trouve trouvait pense pensait considere considerait'.split(' '),
    ...'propos avis opinion reaction reagi reagit reagissait commente commentait commentaire assure assurait'.split(
      ' ',
    ),
    ...'annonce annoncait ajoute souligne soulignait lance lancait mot mots phrase cite ecrit ecrivait'.split(' '),
    ...'evoque evoquait mentionne mentionnait confie confiait soutient soutenait soutenu compare comparait'.split(' '),
  ],
  wants: {
    person: ['qui', 'quel', 'quelle', 'quels', 'quelles', 'ki', 'lequel', 'laquelle'],
    number: ['combien', 'nombre', 'pourcentage', 'prix', 'montant', 'chiffre', 'cout', 'coute', 'taux', 'part', 'age'],
    date: ['quand', 'date', 'annee', 'jour', 'heure', 'mois'],
  },
  everyday,
  numbers: {
    ...{ deux: '2', trois: '3', quatre: '4', cinq: '5', six: '6', sept: '7', huit: '8', neuf: '9', dix: '10' },
    ...{ onze: '11', douze: '12', treize: '13', quatorze: '14', quinze: '15', seize: '16', vingt: '20' },
    ...{ trente: '30', quarante: '40', cinquante: '50', soixante: '60', cent: '100', cents: '100', mille: '1000' },
  },
}
