import type { Relation } from '../../people.ts';
import { remember } from '../../remember.ts';

/** What kind of person a word speaks of. */
export interface NounKind {
  readonly id: 'citizen' | 'family' | 'colleague' | 'business' | 'fame' | 'work of art';
  readonly relation: Relation;
}

/** Words that call somebody an inhabitant or a party in a case. */
export const citizens =
  'inwoner|inwoonster|bewoner|bewoonster|burger|cliënt|cliënte|client|clientes|patiënt|patiënte|patient|melder|meldster|klager|klaagster|klant|aanvrager|aanvraagster|indiener|indienster|inzender|inzendster|verzoeker|verzoekster|woo-verzoeker|bezwaarmaker|betrokkene|belanghebbende|leerling|student|huurder|huurster|verhuurder|eigenaar|eigenaresse|sollicitant|kandidaat|uitkeringsgerechtigde|bijstandsgerechtigde|statushouder|vluchteling|slachtoffer|verdachte|overledene|nabestaande|bezoeker|bezoekster|beller|belster|afzender|aanmelder|deelnemer|deelneemster|verzorger|buurman|buurvrouw|buren|jongere|oudere|kind|bruid|bruidegom|weduwe|weduwnaar|mantelzorger|vrijwilliger|abonnee|bezorger|citizen|resident|applicant|tenant|pupil|neighbour|neighbor|bürgerin|bürger|einwohner';

export const family =
  'moeder|vader|zoon|zoontje|dochter|dochtertje|man|vrouw|echtgenoot|echtgenote|ouder|ouders|broer|broertje|zus|zusje|oma|opa|schoonmoeder|schoonvader|schoonzoon|schoondochter|schoonzus|zwager|nicht|neef|tante|oom|kleinkind|kleinzoon|kleindochter|partner|vriend|vriendin|ex|ex-man|ex-vrouw|kinderen|son|daughter|mother|father|wife|husband';

const colleagues =
  "collega|collega's|collegae|webmaster|administrator|contactpersoon|contactpersonen|vervanger|vervangster|opvolger|opvolgster|voorganger|boa|babs|fg|ciso|colleague";

/** Functions at an authority, alone or as the last part of a word: `beleidsadviseur`. */
const functions =
  'adviseur|adviseuse|medewerker|medewerkster|coordinator|coördinator|beheerder|redacteur|redactrice|ambtenaar|ambtenaren|voorlichter|woordvoerder|woordvoerster|consulent|consulente|jurist|inspecteur|controller|archivaris|regisseur|handhaver|stagiair|stagiaire|trainee|coach|teamleider|team-leider|projectleider|projectleidster|afdelingshoofd|leidinggevende|manager|secretaresse|secretaris';

const firms =
  'wijkagent|drukker|vormgever|huisarts|tandarts|dierenarts|fysiotherapeut|apotheker|gezinsvoogd|bewindvoerder|hulpverlener|docent|docente|leraar|lerares|wijkverpleegkundige|curator|deurwaarder|monteur|vertaler|tolk|directeur|directrice|penningmeester|voorzitter|supplier|vendor|geschäftsführer|geschäftsführerin|ansprechpartner|ansprechpartnerin|sachbearbeiter|sachbearbeiterin';

/** Functions at a firm, and professions that people practise for others. */
const professions =
  'ondernemer|onderneemster|leverancier|accountmanager|consultant|ontwikkelaar|developer|programmeur|projectmanager|adviesbureau|hostingpartij|architect|fotograaf|notaris|advocaat|makelaar|aannemer|accountant|journalist|journaliste|verslaggever|verslaggeefster|bedrijf|praktijk|winkel|bakkerij|slagerij|makelaardij|garage';

/** What people are widely known for. */
const fame =
  'schrijver|schrijfster|dichter|dichteres|schilder|schilderes|kunstenaar|kunstenares|componist|componiste|zanger|zangeres|artiest|acteur|actrice|cabaretier|cabaretière|filosoof|schaatser|schaatsster|zeeheld|verzetsman|verzetsstrijder|verzetsheld|voetballer|voetbalster|wielrenner|wielrenster|zwemkampioen|atleet|atlete|turnster|ereburger';

const works = 'standbeeld|borstbeeld|beeld|monument|schilderij|gedicht|boek|optreden|concert|lezing|vernoemd';

const kinds = {
  citizen: { id: 'citizen', relation: 'third-party' },
  family: { id: 'family', relation: 'third-party' },
  colleague: { id: 'colleague', relation: 'colleague' },
  business: { id: 'business', relation: 'business' },
  fame: { id: 'fame', relation: 'public' },
  work: { id: 'work of art', relation: 'public' },
} as const satisfies Record<string, NounKind>;

const listed = (words: string, kind: NounKind) => words.split('|').map((word) => [word, kind] as const);

const whole: ReadonlyMap<string, NounKind> = new Map([
  ...listed(family, kinds.family),
  ...listed(citizens, kinds.citizen),
  ...listed(colleagues, kinds.colleague),
  ...listed(firms, kinds.business),
  ...listed(fame, kinds.fame),
  ...listed(works, kinds.work),
]);

/** Firms first: an accountmanager is no manager of ours. By their last two letters: every word before a name is looked up. */
const endings = Map.groupBy(
  [...listed(professions, kinds.business), ...listed(functions, kinds.colleague)],
  ([ending]) => ending.slice(-2),
);

/** What kind of person a lower-case word names, in the singular or plural. */
export const kindOfWord: (word: string) => NounKind | undefined = remember((word) =>
  singulars(word).map(kindOf).find(Boolean),
);

function kindOf(word: string): NounKind | undefined {
  return whole.get(word) ?? endings.get(word.slice(-2))?.find(([ending]) => word.endsWith(ending))?.[1];
}

function singulars(word: string): string[] {
  return [word, ...["'s", 's', 'en', 'n'].filter((end) => word.endsWith(end)).map((end) => word.slice(0, -end.length))];
}
