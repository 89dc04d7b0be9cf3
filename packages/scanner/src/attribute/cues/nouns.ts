import type { Relation } from '../../people.ts';

/** Words that call somebody an inhabitant or a party in a case. */
export const citizens =
  'inwoner|inwoonster|inwoonsters|bewoner|bewoonster|burger|cli[eë]nte?|pati[eë]nte?|melder|meldster|klager|klaagster|klant|aanvrager|aanvraagster|indiener|indienster|inzender|inzendster|verzoeker|verzoekster|woo-verzoeker|bezwaarmaker|bezwaarde|betrokkene|belanghebbende|leerling|student|huurder|huurster|verhuurder|eigenaar|eigenaresse|sollicitant|kandidaat|uitkeringsgerechtigde|bijstandsgerechtigde|statushouder|vluchteling|slachtoffer|verdachte|overledene|nabestaande|bezoeker|bezoekster|beller|belster|afzender|aanmelder|deelnemer|deelneemster|verzorger|buurman|buurvrouw|buren|jongere|oudere|kind|bruid|bruidegom|weduwe|weduwnaar|mantelzorger|vrijwilliger|abonnee|bezorger|citizen|resident|applicant|tenant|patient|pupil|client|neighbou?r|bürgerin|bürger|einwohner';

export const family =
  'moeder|vader|zoon|zoontje|dochter|dochtertje|man|vrouw|echtgenoot|echtgenote|ouders?|broer|broertje|zus|zusje|oma|opa|schoonmoeder|schoonvader|schoonzoon|schoondochter|schoonzus|zwager|nicht|neef|tante|oom|kleinkind|kleinzoon|kleindochter|partner|vriend|vriendin|ex|ex-man|ex-vrouw|kinderen|son|daughter|mother|father|wife|husband';

/** Functions at an authority, alone or as the last part of a word: `beleidsadviseur`. */
const functions =
  "ambtenaar van de burgerlijke stand|ambtenaar burgerlijke stand|functionaris\\s+\\p{L}+|hoofd\\s+\\p{L}+|\\p{L}{0,20}(?:adviseur|adviseuse|medewerker|medewerkster|co[oö]rdinator|beheerder|redacteur|redactrice|ambtenaar|voorlichter|woordvoerder|woordvoerster|consulent|consulente|jurist|inspecteur|controller|archivaris|regisseur|handhaver|stagiaire?|trainee|coach|team-?leider|projectleider|projectleidster|afdelingshoofd|leidinggevende|manager|secretaresse|secretaris)|collega(?:'s)?|collegae|webmaster|administrator|contactpersoon|contactpersonen|vervanger|vervangster|opvolger|opvolgster|voorganger|boa|babs|fg|ciso|colleague";

/** Functions at a firm, and professions that people practise for others. */
const professions =
  '\\p{L}{0,20}(?:leverancier|accountmanager|consultant|ontwikkelaar|developer|programmeur|projectmanager|architect|fotograaf|notaris|advocaat|makelaar|aannemer|accountant|journalist|journaliste|verslaggever|verslaggeefster|bedrijf|praktijk|winkel|bakkerij|slagerij|makelaardij|garage)|adviesbureau|bureau|wijkagent|partij|hostingpartij|drukker|vormgever|huisarts|tandarts|dierenarts|fysiotherapeut|apotheker|ondernemer|onderneemster|directeur|directrice|penningmeester|voorzitter|supplier|vendor';

const profession = new RegExp(`^(?:${professions})$`, 'iu');

export function isProfessionWord(word: string): boolean {
  return profession.test(word);
}

/** What people are widely known for. */
const fame =
  'schrijver|schrijfster|dichter|dichteres|schilder|schilderes|kunstenaar|kunstenares|componist|componiste|zanger|zangeres|artiest|acteur|actrice|cabaretier|cabaretière|filosoof|schaatser|schaatsster|zeeheld|(?:stand|borst)?beeld van|monument van|schilderij van|gedicht van|boek van|optreden van|concert van|lezing van';

/** What kind of person the words before a name speak of. */
export interface NounKind {
  readonly id: 'citizen' | 'family' | 'colleague' | 'business' | 'public';
  readonly relation: Relation;
}

const plural = "(?:en|s|'s|n)?";
const possessive = "(?:mijn|m'n|zijn|haar|hun|onze|ons|je|uw|my|his|her|our|een|de)";

const nouns: readonly (NounKind & { readonly words: RegExp })[] = [
  {
    id: 'citizen',
    relation: 'third-party',
    words: new RegExp(`(?<![\\p{L}-])(?:${citizens})${plural}(?!\\p{L})`, 'gu'),
  },
  {
    id: 'family',
    relation: 'third-party',
    words: new RegExp(
      `(?<!\\p{L})${possessive}\\s+(?:(?:oude|jongste|oudste|overleden|eigen|demente)\\s+)?(?:${family})(?!\\p{L})`,
      'gu',
    ),
  },
  {
    id: 'colleague',
    relation: 'colleague',
    words: new RegExp(`(?<![\\p{L}-])(?:${functions})${plural}(?!\\p{L})`, 'gu'),
  },
  {
    id: 'business',
    relation: 'business',
    words: new RegExp(`(?<![\\p{L}-])(?:${professions})${plural}(?!\\p{L})`, 'gu'),
  },
  { id: 'public', relation: 'public', words: new RegExp(`(?<![\\p{L}-])(?:${fame})(?!\\p{L})`, 'gu') },
];

/** The last word before a name that says what kind of person it is, and what stands between. */
export function lastNoun(before: string): { readonly kind: NounKind; readonly between: string } | undefined {
  let best: { kind: NounKind; end: number } | undefined;
  for (const kind of nouns) {
    for (const { index, 0: found } of before.matchAll(kind.words)) {
      const end = index + found.length;
      if (!best || end >= best.end) best = { kind, end };
    }
  }
  return best && { kind: best.kind, between: before.slice(best.end) };
}

/** `de melder (de heer …`, `inwoonster mevrouw`, `de nieuwe redacteur heet`. */
const adjacent =
  /^(?:\s+(?:de\s+heer|dhr\.?|heer|mevrouw|mevr\.?|mvr\.?|mw\.?|meneer|fam\.?|familie|genaamd|heet|is|wordt|blijft|mr\.?|drs\.?|dr\.?|ir\.?|ing\.?|met\s+de\s+naam|zelf|nu|voortaan|nog))*[\s:,("']*(?:(?:de\s+heer|dhr\.?|mevrouw|mevr\.?|mvr\.?|mw\.?|meneer|fam\.?|familie|mr\.?)[\s]*)?$/u;

/** `de beheerder van de haven, …` */
const specified =
  /^\s+(?:van|voor|bij|op)\s+(?:(?:de|het|onze|ons|een)\s+)?[\p{L}\d]+(?:\s+[\p{L}\d]+)?,\s*(?:(?:de\s+heer|dhr\.?|mevrouw|mevr\.?|mw\.?|meneer|mr\.?)\s*)?$/u;

/** `leverancier (Decos, …`, `contactpersonen wijzigen: …`: what is named after a colon or bracket. */
const announced =
  /^[^.!?)\n]{1,50}[:(,]\s*(?:(?:dat\s+is|namelijk|nl\.?|te\s+weten|zijnde|de\s+heer|dhr\.?|mevrouw|mevr\.?|mw\.?|meneer|mr\.?)\s*)?["']?$/u;

export type Nearness = 'beside' | 'announced';

/** Whether the noun is said of who is named next. */
export function nearnessOf(between: string, kind: NounKind): Nearness | undefined {
  if (adjacent.test(between) || specified.test(between)) return 'beside';
  if (kind.relation === 'third-party' || kind.relation === 'public' || !announced.test(between)) return undefined;
  return kind.id === 'business' || /[:(]\s*(?:[\p{L}.]+\s*){0,2}["']?$/u.test(between) ? 'announced' : undefined;
}

const filler =
  '(?:(?:is|een|de|het|onze|ons|mijn|als|werkt|senior|junior|nieuwe|oud|voormalig|waarnemend|interim|heet|wordt|van|bij|eerste|tweede|ook|tevens)\\s+){0,3}';

const followers: readonly (NounKind & { readonly words: RegExp })[] = [
  { id: 'citizen', relation: 'third-party', words: new RegExp(`^[\\s,(]{1,3}${filler}(?:${citizens})(?!\\p{L})`, 'u') },
  {
    id: 'business',
    relation: 'business',
    words: new RegExp(`^[\\s,(]{1,3}${filler}(?:${professions})(?!\\p{L})`, 'u'),
  },
  {
    id: 'colleague',
    relation: 'colleague',
    words: new RegExp(`^[\\s,(]{1,3}${filler}(?:${functions})(?!\\p{L})`, 'u'),
  },
];

/** `…, onze webredacteur`, `… is inwoner`. */
export function nounAfter(after: string): NounKind | undefined {
  return followers.find(({ words }) => words.test(after));
}

/** `…, een inwoner`, `… is klant`: the noun is said of the name before it. */
export const apposed: RegExp = /^[\s,(:-]{1,3}(?:(?:is|was|een|de|het|als|onze|oud|voormalig|zelf|ook)\s+){0,3}$/iu;

const unnamed = new RegExp(`(?<![\\p{L}-])(?:${citizens}|iemand|${possessive}\\s+(?:${family}))(?!\\p{L})`, 'gu');

/** Where the words before a value last speak of a citizen, named or not. */
export function lastCitizen(before: string): { readonly start: number; readonly end: number } | undefined {
  let last: { start: number; end: number } | undefined;
  for (const { index, 0: found } of before.matchAll(unnamed)) last = { start: index, end: index + found.length };
  return last;
}
