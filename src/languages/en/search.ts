import type { SearchWords } from '../searchWords.ts'
import { everyday } from './everyday.ts'

export const search: SearchWords = {
  elided: ['o'],
  endings: ['s', 'll', 're', 've', 'd', 'm'],
  // Our own list after the usual stop words of English, contractions joined as they are cut.
  stopWords: [
    ...'the a an and or but nor so yet if then than that this these those there here of in on at to for from by'.split(
      ' ',
    ),
    ...'with without into onto over under about after before between against during through up down out off'.split(' '),
    ...'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs'.split(' '),
    ...'am is are was were be been being have has had having do does did doing will would shall should can could'.split(
      ' ',
    ),
    ...'may might must not no dont doesnt didnt isnt arent wasnt werent hasnt havent wont wouldnt cant cannot couldnt'.split(
      ' ',
    ),
    ...'who whom whose which what when where why how as such some any all each every both few more most other'.split(
      ' ',
    ),
    ...'own same too very just also again once only ever get got gets getting one ones mr mrs ms dr'.split(' '),
    ...'u im ive id ill hes shes theyre youre weve thats whats theres lets'.split(' '),
  ],
  filler: [
    ...'guy guys thing things stuff something someone somebody anybody anyone people person name called like'.split(
      ' ',
    ),
    ...'please thanks hi hello hey ok um uh kinda sorta really actually basically exactly remember forget forgot'.split(
      ' ',
    ),
    ...'article articles quote quotes story regarding concerning know find looking tell'.split(' '),
  ],
  speech: [
    ...'say says said saying tell tells told talk talks talked talking speak spoke spoken explain explains explained'.split(
      ' ',
    ),
    ...'claim claims claimed state states stated declare declared answer answered reply replied respond responded'.split(
      ' ',
    ),
    ...'think thinks thought believe believes believed feel feels felt argue argued comment comments commented'.split(
      ' ',
    ),
    ...'reaction reacted opinion view views word words statement mention mentioned describe described call called'.split(
      ' ',
    ),
    ...'announce announced add added warn warned admit admitted suggest suggested compare compared wrote write'.split(
      ' ',
    ),
  ],
  wants: {
    person: ['who', 'which', 'whose', 'whom'],
    number: ['many', 'much', 'number', 'percentage', 'percent', 'share', 'price', 'cost', 'old', 'rate', 'amount'],
    date: ['when', 'date', 'year', 'day', 'month'],
  },
  everyday,
  numbers: {
    ...{ two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10' },
    ...{ eleven: '11', twelve: '12', thirteen: '13', fourteen: '14', fifteen: '15', sixteen: '16', seventeen: '17' },
    ...{ eighteen: '18', nineteen: '19', twenty: '20', thirty: '30', forty: '40', fifty: '50', sixty: '60' },
    ...{ seventy: '70', eighty: '80', ninety: '90', hundred: '100', thousand: '1000' },
  },
}
