/**
 * What readers of articles complain of, as the rest of a sentence about a file: English as they say it, {} for what
 * differs, then French. In order: of two that fit, the first stands.
 */
const FRENCH: readonly (readonly [english: string, french: string])[] = [
  // Files
  ['is empty', 'est vide'],
  ['holds no article', 'ne contient pas d’article'],
  ['holds no articles', 'ne contient pas d’articles'],
  ['is neither a file nor a folder', 'n’est ni un fichier ni un dossier'],
  ['does not exist', 'n’existe pas'],
  ['does not exist: a part of its path is a file', 'n’existe pas\u00a0: une partie de son chemin est un fichier'],
  ['does not exist: its name is too long', 'n’existe pas\u00a0: son nom est trop long'],
  [
    'may not be read: give this user permission to',
    'ne peut pas être lu\u00a0: donnez-en le droit au compte qui lance Verbatim',
  ],
  ['is a link that leads back to itself', 'est un lien qui ramène à lui-même'],
  ['could not be opened: too many files are open', 'n’a pas pu être ouvert\u00a0: trop de fichiers le sont déjà'],
  ['could not be read: the disk reports an error', 'n’a pas pu être lu\u00a0: le disque signale une erreur'],
  [
    'is of a kind that is not read (no extension); articles are {}',
    'est d’un genre qui n’est pas lu (sans extension)\u00a0; les articles sont {}',
  ],
  [
    'is of a kind that is not read ({}); articles are {}',
    'est d’un genre qui n’est pas lu ({})\u00a0; les articles sont {}',
  ],
  ['is cut short: the gzip file ends before its end', 'est tronqué\u00a0: le fichier gzip s’arrête avant sa fin'],
  ['is not a sound gzip file', 'n’est pas un fichier gzip intact'],
  [
    'has the article {}, which is {} in other words and was left out: keep one of the two',
    'contient l’article {}, qui est {} en d’autres mots et n’a pas été pris\u00a0: gardez l’un des deux',
  ],
  // Sizes
  [
    'has {} MB, more than the {} MB of the longest article: split it, or make it JSON lines',
    'fait {} Mo, plus que les {} Mo du plus long article\u00a0: divisez-le, ou mettez-le en JSON Lines',
  ],
  [
    'has {} characters of text, more than the {} of the longest article: split it',
    'a {} caractères de texte, plus que les {} du plus long article\u00a0: divisez-le',
  ],
  [
    'has {} pages, more than the {} of the longest article: split it',
    'a {} pages, plus que les {} du plus long article\u00a0: divisez-le',
  ],
  [
    'has {} pieces of text on page {}, more than any page that is read',
    'a {} morceaux de texte à la page {}, plus qu’aucune page qui soit lue',
  ],
  [
    'unpacks to more than {} MB of text, more than the longest article',
    'contient, décompressé, plus de {} Mo de texte, plus que le plus long article',
  ],
  ['is longer than {} bytes', 'est plus long que {} octets'],
  ['takes too much memory to read', 'demande trop de mémoire pour être lu'],
  ['takes too long to read', 'est trop long à lire'],
  ['is nested too deeply to be read', 'est imbriqué trop profondément pour être lu'],
  // Text and its encoding
  [
    'is not UTF-8 (byte {}); it is likely Windows-1252 or Latin-1: save it as UTF-8',
    'n’est pas en UTF-8 (octet {}), sans doute en Windows-1252 ou en Latin-1\u00a0: enregistrez-le en UTF-8',
  ],
  [
    'is not UTF-8 (byte {}); the rest of the file is: mend it',
    'n’est pas en UTF-8 (octet {}), alors que le reste l’est\u00a0: réparez-le',
  ],
  [
    'is not UTF-8 (byte {}); nor is it Windows-1252: save it as UTF-8',
    'n’est ni en UTF-8 (octet {}) ni en Windows-1252\u00a0: enregistrez-le en UTF-8',
  ],
  [
    'is UTF-16 text cut within a character: save it as UTF-8',
    'est en UTF-16, coupé au milieu d’un caractère\u00a0: enregistrez-le en UTF-8',
  ],
  ['is UTF-16 text with a fault: save it as UTF-8', 'est en UTF-16, avec une erreur\u00a0: enregistrez-le en UTF-8'],
  ['is UTF-16 text: save it as UTF-8', 'est en UTF-16\u00a0: enregistrez-le en UTF-8'],
  ['is UTF-32 text: save it as UTF-8', 'est en UTF-32\u00a0: enregistrez-le en UTF-8'],
  ['is a PDF: name it .pdf', 'est un PDF\u00a0: nommez-le en .pdf'],
  [
    'is a ZIP archive: name it .docx if it is a Word document, else save its text as .txt or .md',
    'est une archive ZIP\u00a0: nommez-la en .docx si c’est un document Word, sinon enregistrez son texte en .txt ou .md',
  ],
  [
    'is an old Word document: save its text as .txt or .md',
    'est un ancien document Word\u00a0: enregistrez son texte en .txt ou .md',
  ],
  ['is RTF: save its text as .txt or .md', 'est en RTF\u00a0: enregistrez son texte en .txt ou .md'],
  [
    'is compressed with gzip: unpack it, or name it .jsonl.gz if it holds JSON lines',
    'est compressé avec gzip\u00a0: décompressez-le, ou nommez-le en .jsonl.gz s’il contient du JSON Lines',
  ],
  ['is a binary file, not text', 'est un fichier binaire, pas du texte'],
  ['holds no text', 'ne contient pas de texte'],
  [
    'holds no text; it is likely a scan: have a program for text recognition (OCR) read it first',
    'ne contient pas de texte, c’est sans doute un scan\u00a0: faites-le d’abord lire par un logiciel de reconnaissance de texte (OCR)',
  ],
  [
    'holds no article: no text was found on the page',
    'ne contient pas d’article\u00a0: aucun texte n’a été trouvé dans la page',
  ],
  [
    'seems to be in {}; only French and English are read (give "language" if it is one of them)',
    'semble être dans une autre langue ({})\u00a0; seuls le français et l’anglais sont lus (indiquez "language" si c’est l’un des deux)',
  ],
  // What an article says of itself
  [
    'has the id "{}", which {} has already; only the first is loaded',
    'a l’identifiant "{}", que {} a déjà\u00a0; seul le premier est pris',
  ],
  [
    'the leading date "{}" is no date; the article is loaded without it',
    'la date "{}" en tête n’en est pas une\u00a0; l’article est pris sans elle',
  ],
  ['cannot be read: {} must be text', 'ne peut pas être lu\u00a0: {} doit être du texte'],
  [
    'cannot be read: {} is neither French (fr) nor English (en)',
    'ne peut pas être lu\u00a0: {} n’est ni le français (fr) ni l’anglais (en)',
  ],
  ['{} must be text; the article is loaded without it', '{} doit être du texte\u00a0; l’article est pris sans cela'],
  [
    '{} must be text or a list of names; the article is loaded without it',
    '{} doit être du texte ou une liste de noms\u00a0; l’article est pris sans cela',
  ],
  [
    '{} is longer than {} characters; the article is loaded without it',
    '{} dépasse {} caractères\u00a0; l’article est pris sans cela',
  ],
  [
    '{} is no http or https address; the article is loaded without it',
    '{} n’est pas une adresse http ou https\u00a0; l’article est pris sans elle',
  ],
  [
    '{} is no ISO 8601 date ({}); the article is loaded without it',
    '{} n’est pas une date ISO 8601 (2031, 2031-04, 2031-04-05 ou 2031-04-05T18:30:00Z)\u00a0; l’article est pris sans elle',
  ],
  [
    '{} is neither French (fr) nor English (en); the article is loaded without it',
    '{} n’est ni le français (fr) ni l’anglais (en)\u00a0; l’article est pris sans cela',
  ],
  [
    'opens a front matter with --- that no second --- closes within {} characters',
    'ouvre par --- un en-tête qu’aucun second --- ne ferme dans les {} premiers caractères',
  ],
  [
    'has a front matter that is not YAML: {} (a value that holds a colon or begins with a mark must stand in quotation marks)',
    'a un en-tête qui n’est pas du YAML\u00a0: {} (une valeur qui contient un deux-points ou commence par un signe doit être entre guillemets)',
  ],
  [
    'has a front matter without fields: write one "name: value" a line',
    'a un en-tête sans champs\u00a0: écrivez-en un par ligne, "nom: valeur"',
  ],
  [
    'has lost {} of the {} quotations of its page, the first of them: {} (its text was taken out without them)',
    'a perdu {} des {} citations de sa page, dont la première\u00a0: {} (le texte a été extrait sans elles)',
  ],
  // JSON lines
  ['is not JSON: {}', 'n’est pas du JSON\u00a0: {}'],
  ['is not a JSON object: {"id": …, "text": …}', 'n’est pas un objet JSON\u00a0: {"id": …, "text": …}'],
  ['has no "text"', 'n’a pas de "text"'],
  ['"text" must be text', '"text" doit être du texte'],
  // Documents
  [
    'is locked with a password: save a copy without one',
    'est protégé par un mot de passe\u00a0: enregistrez-en une copie sans',
  ],
  ['is not a sound PDF: {}', 'n’est pas un PDF intact\u00a0: {}'],
  ['is a ZIP archive, but no Word document (.docx)', 'est une archive ZIP, mais pas un document Word (.docx)'],
  ['is not a sound Word document: {}', 'n’est pas un document Word intact\u00a0: {}'],
  // Newsrooms' own
  ['is a NewsML-G2 message without news items', 'est un message NewsML-G2 sans articles'],
  [
    'is a NewsML-G2 package, which lists items and holds none: give the items themselves',
    'est un paquet NewsML-G2, qui énumère des articles sans les contenir\u00a0: donnez les articles eux-mêmes',
  ],
  [
    'is NewsML 1, which is not read: ask the newsroom for NewsML-G2 or NITF',
    'est en NewsML 1, qui n’est pas lu\u00a0: demandez du NewsML-G2 ou du NITF à la rédaction',
  ],
  ['is a feed, not an article: follow it instead', 'est un flux, pas un article\u00a0: suivez-le plutôt'],
  ['is no feed: {}', 'n’est pas un flux\u00a0: {}'],
  [
    'is XML of a kind that is not read (<{}>); articles are NITF or NewsML-G2',
    'est du XML d’un genre qui n’est pas lu (<{}>)\u00a0; les articles sont en NITF ou en NewsML-G2',
  ],
  ['is not well-formed XML: {}', 'n’est pas du XML bien formé\u00a0: {}'],
  [
    'is JSON of a kind that is not read: a ninjs item has a "uri"; other articles go one a line into a .jsonl file',
    'est du JSON d’un genre qui n’est pas lu\u00a0: un article ninjs a un "uri"\u00a0; les autres se mettent un par ligne dans un fichier .jsonl',
  ],
  ['holds no text but {}', 'ne contient pas de texte, seulement\u00a0: {}'],
  ['was taken back by its newsroom (canceled)', 'a été retiré par sa rédaction (canceled)'],
  ['is not for publication yet (withheld)', 'n’est pas encore à publier (withheld)'],
  ['is under embargo until {}', 'est sous embargo jusqu’au {}'],
  // What is not foreseen is told as it came.
  ['could not be read: {}', 'n’a pas pu être lu\u00a0: {}'],
]

/** A complaint in French; in English where none is known. */
export function frenchProblem(reason: string): string {
  const [, number, ofItem] = /^item (\d+) (.*)$/s.exec(reason) ?? []
  if (ofItem !== undefined) return `élément ${number}, ${frenchProblem(ofItem)}`
  for (const [english, french] of FRENCH) {
    const values = valuesIn(reason, english.split('{}'))
    if (values) return french.split('{}').reduce((told, part, at) => `${told}${values[at - 1] ?? ''}${part}`)
  }
  return reason
}

/** What stands between the parts of a pattern; null where a text does not have them, in their order and from end to end. */
function valuesIn(text: string, [first = '', ...others]: readonly string[]): readonly string[] | null {
  if (!text.startsWith(first)) return null
  const values: string[] = []
  let from = first.length
  for (const [index, part] of others.entries()) {
    const at = index === others.length - 1 ? text.length - part.length : text.indexOf(part, from)
    if (at < from || !text.startsWith(part, at)) return null
    values.push(text.slice(from, at))
    from = at + part.length
  }
  return from === text.length ? values : null
}
