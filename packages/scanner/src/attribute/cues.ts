import type { Relation } from '../people.ts';

/** Words beside a name or a number that say whose it is. */
export interface RelationCue {
  readonly id: string;
  readonly relation: Relation;
  readonly score: number;
  /** Tested against the text before, on the same line, lower-case. */
  readonly before?: RegExp;
  /** Tested against the text after, on the same line, lower-case. */
  readonly after?: RegExp;
}

const citizen =
  'inwoner|inwoonster|inwoonsters|bewoner|bewoonster|burger|cli[eë]nte?|pati[eë]nte?|melder|meldster|klager|klaagster|aanvrager|aanvraagster|indiener|indienster|inzender|verzoeker|bezwaarmaker|betrokkene|belanghebbende|leerling|student|huurder|verhuurder|eigenaar|eigenaresse|ondernemer|sollicitant|kandidaat|uitkeringsgerechtigde|statushouder|slachtoffer|verdachte|overledene|bezoeker|bezoekster|beller|aanmelder|deelnemer|deelneemster|ouders?|verzorger|buurman|buurvrouw|buren|jongere|oudere|kind|bruid|bruidegom|partner|weduwe|weduwnaar|mantelzorger|vrijwilliger|abonnee|citizen|resident|applicant|tenant|patient|pupil|client|neighbou?r|bürgerin|bürger|einwohner';

const family =
  'moeder|vader|zoon|zoontje|dochter|dochtertje|man|vrouw|echtgenoot|echtgenote|ouders|broer|zus|oma|opa|schoonmoeder|schoonvader|schoonzus|zwager|nicht|neef|tante|oom|kleinkind|vriend|vriendin|son|daughter|mother|father|wife|husband';

const colleague =
  "collega(?:'s)?|collegae|teamleider|teammanager|afdelingshoofd|leidinggevende|manager|projectleider|contentmanager|contentbeheerder|webredacteur|webredactrice|redacteur|eindredacteur|webmaster|applicatiebeheerder|functioneel beheerder|beheerder|administrator|communicatieadviseur|adviseur|beleidsmedewerker|medewerker|medewerkster|stagiaire?|contactpersoon|contactpersonen|vervanger|vervangster|opvolger|colleague|manager";

const departments =
  'team|afdeling|communicatie|burgerzaken|publiekszaken|juridische zaken|crediteuren|debiteuren|financi[eë]n|vergunningen|belastingen|handhaving|ruimtelijke ordening|personeelszaken|hr|hrm|p&o|inkoop|facilitair|archief|vastgoed|welzijn|wonen|cultuur|water|sociaal domein|kcc|ict|beheer|applicatiebeheer|griffie|notulen|vz|voorzitter|secretaris|redactie|webredactie|wmo|jeugd';

const firm =
  'leverancier|accountmanager|consultant|ontwikkelaar|developer|programmeur|projectmanager|adviesbureau|bureau|partij|hostingpartij|drukker|vormgever|fotograaf|supplier|vendor';

/** First match counts; only words, never names. */
export const relationCues: readonly RelationCue[] = [
  {
    id: 'citizen',
    relation: 'third-party',
    score: 0.9,
    before: new RegExp(
      `(?<!\\p{L})(?:${citizen})(?:\\s+(?:de\\s+heer|dhr\\.?|mevrouw|mevr\\.?|mw\\.?|meneer|fam\\.?|familie|genaamd|heet|is|met\\s+de\\s+naam))?[\\s:(,]*$`,
      'u',
    ),
    after: new RegExp(`^[\\s,(]{1,3}(?:(?:een|de|onze|als|is)\\s+){0,2}(?:${citizen})(?!\\p{L})`, 'u'),
  },
  {
    id: 'family',
    relation: 'third-party',
    score: 0.88,
    before: new RegExp(
      `(?<!\\p{L})(?:mijn|zijn|haar|hun|onze|ons|my|his|her|our)\\s+(?:(?:oude|jongste|oudste|overleden)\\s+)?(?:${family})[\\s,:(]*$`,
      'u',
    ),
  },
  {
    id: 'contact by a citizen',
    relation: 'third-party',
    score: 0.87,
    before:
      /(?<!\p{L})(?:gebeld door|telefoontje van|belletje van|klacht van|klacht over|melding van|aanvraag van|bezwaar van|verzoek van|reactie van|inzending van|aanmelding van|inschrijving van|formulier van|dossier van|gegevens van|adres van|bsn van|complaint from|request from|application of|submission by|call from)\s+(?:(?:de\s+heer|dhr\.?|mevrouw|mevr\.?|mw\.?|meneer|fam\.?|familie|ene?|een\s+zekere)\s+)?$/u,
    after:
      /^[^.!?\n]{0,25}?(?<!\p{L})(?:belde|heeft gebeld|is (?:\p{L}+ ){0,3}gebeld|gebeld over|hing aan de lijn|aan de lijn|stond aan de balie|aan de balie|kwam langs|woont|wonende|woonachtig|is verhuisd|klaagt|klaagde|diende|heeft een (?:klacht|aanvraag|melding|bezwaar|formulier)|vroeg aan|(?:called|lives at|complained|applied))(?!\p{L})/u,
  },
  {
    id: 'colleague',
    relation: 'colleague',
    score: 0.86,
    before: new RegExp(
      `(?<!\\p{L})(?:${colleague})(?:(?:\\s+(?:en\\s+\\S{1,20}\\s+)?(?:is|wordt|heet|van))?[\\s:,(]*|\\s[^.!?()\\n]{1,40}\\()$`,
      'u',
    ),
    after: new RegExp(
      `^[\\s,(]{1,3}(?:(?:is|een|de|het|onze|mijn|als|werkt|senior|junior|van)\\s+){0,3}(?:${colleague})(?!\\p{L})|^[\\s,(]{1,3}(?:van|bij|team)\\s+(?:de\\s+|het\\s+|onze\\s+)?(?:afdeling|team|ict|it|communicatie|redactie|webredactie|beheer|applicatiebeheer|informatiebeheer|burgerzaken|publiekszaken|kcc|gemeente\\s+\\p{L}+|organisatie)(?!\\p{L})|^\\s?\\((?:team |afd\\.? |afdeling )?(?:${departments})(?!\\p{L})`,
      'u',
    ),
  },
  {
    id: 'business',
    relation: 'business',
    score: 0.86,
    before: new RegExp(`(?<!\\p{L})(?:${firm})[\\s:,(]*$`, 'u'),
    after: new RegExp(
      `^[\\s,(]{1,3}(?:(?:van|bij|werkt|is|onze|de|een|het)\\s+){0,3}(?:${firm}|[\\p{L}&.' -]{2,30}?\\b(?:b\\.?v\\.?|n\\.?v\\.?|gmbh|ltd|inc)\\b)`,
      'u',
    ),
  },
  {
    id: 'polite title',
    relation: 'third-party',
    score: 0.78,
    before:
      /(?<!\p{L})(?:mevrouw|mevr\.?|mw\.?|meneer|mijnheer|dhr\.?|de heer|familie|fam\.?|mrs\.?|mr\.?|ms\.?|frau|herr)\s*$/u,
  },
];

const publicOffices =
  'burgemeester|loco-burgemeester|wethouder|raadslid|gemeenteraadslid|fractievoorzitter|minister|staatssecretaris|statenlid|gedeputeerde|commissaris van de koning|dijkgraaf|kamerlid|gemeentesecretaris|griffier|mayor|alderman|councillor|bürgermeister(?:in)?';

/** Somebody named in a public office, or following somebody up in one. */
export const publicOffice: { readonly before: RegExp; readonly after: RegExp } = {
  before: new RegExp(
    `(?<!\\p{L})(?:(?:${publicOffices})(?:s|en)?[\\s:,(]+(?:is\\s+)?|(?:${publicOffices})s?\\s[^.!?\\n]{3,50}\\s(?:en|and|und)\\s)$`,
    'u',
  ),
  after: new RegExp(
    `^\\s*(?:\\([\\p{L} .-]{1,30}\\)\\s*)?[,(]?\\s*(?:(?:op|als|is|de|onze|nieuwe|oud-?|voormalig)\\s*){0,3}(?:${publicOffices})(?!\\p{L})`,
    'u',
  ),
};

/** Values that people type to try a form; never a BSN: one from a test range lowers nothing. */
export const sampleValue: RegExp =
  /^(?:jan jansen|jan janssen|piet (?:pietersen|jansen|puk)|p\. de vries|j\. jansen|john doe|jane doe|max mustermann|erika mustermann|test\w*(?: \w+)?|[\w.]*test[\w.]*@[\w.]+|(?:naam|name|jouwnaam|uwnaam|voorbeeld|user|iemand|info)@(?:voorbeeld|example|domein|test)\.\w+|[\w.]+@(?:test|example|voorbeeld)\.(?:nl|com|org)|06[ -]?12345678|0612345678|(?:teststraat|voorbeeldstraat|dorpsstraat|straatnaam) 1\b.*|1234 ?ab.*)$/i;

/** Words that announce sample data. */
export const sampleCue: RegExp =
  /(?<!\p{L})(?:testinzending|testgegevens|testdata|testaanvraag|testbericht|testje|testpersoon|test entry|(?:als|een|mijn|eigen) test|bijv|bijvoorbeeld|voorbeeld|dummy|fictie[fv]e?|verzonnen|placeholder|nepgegevens|example|sample)(?!\p{L})/iu;

/** What stands under the name of somebody at work. */
export const workWords: RegExp =
  /(?<!\p{L})(?:afdeling|team|gemeente|provincie|waterschap|adviseur|adviseuse|beleidsmedewerker|medewerk(?:er|ster)|co[oö]rdinator|manager|beheerder|redacteur|webmaster|burgerzaken|publiekszaken|juridische zaken|crediteuren|debiteuren|financi[eë]n|financi[eë]le administratie|vergunningen|belastingen|handhaving|ruimtelijke ordening|personeelszaken|inkoop|facilitair|archief|vastgoed|sociaal domein|kcc|beheer|notulen|voorzitter|communicatie|informatiemanag\p{L}+|ict|griffie|secretaris|secretariaat|jurist|juridisch|consulent|teamleider|bibliothe\p{L}+|department|officer|services)(?!\p{L})/u;

export const firmWords: RegExp =
  /(?<!\p{L})(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|gmbh|ltd|inc|holding|accountmanager|consultant|software|hosting|kvk)(?![\p{L}])/u;

/** The writer speaks of their own data, in this sentence and before any other name. */
export const firstPerson: RegExp =
  /(?<![\p{L}'])(?:mijn|m'n|mij|me|ik|ikzelf|my|i|mein|meine|meiner|mich|ich|je|mon|ma)(?!\p{L})[^.!?\n]{0,70}$/u;

/** The sentence goes on about somebody named before. */
export const thirdPerson: RegExp =
  /(?<!\p{L})(?:haar|hij|zij|ze|hem|hun|diens|zijn|his|her|she|he|him|their)(?!\p{L})[^.!?\n]{0,60}$/u;

/** The writer speaks for an organisation. */
export const organisationCue: RegExp =
  /(?<!\p{L})(?:gemeente|gemeentehuis|stadhuis|raadhuis|stadskantoor|gemeentekantoor|waterschap|provincie|stichting|vereniging|bibliotheek|school|basisschool|museum|zwembad|sporthal|dorpshuis|buurthuis|wijkcentrum|kantoor|bezoekadres|postadres|vestigingsadres|factuuradres|locatie|balie|receptie|publieksbalie|telefoonnummer van de|algemeen (?:telefoon)?nummer|centrale|klantcontactcentrum|kcc|openingstijden|ons (?:telefoon)?nummer|onze|team|afdeling|loket|servicepunt|leverancier|b\.?v\.?|n\.?v\.?|ten name van gemeente|t\.n\.v\. gemeente|iban gemeente|factu(?:ur|ren)|crediteur\p{L}*|debiteur\p{L}*|inkoopnummer|kvk|kvk-nummer|offerte|factuurnummer|betalingstermijn|geschäftsführer|town hall|office|rathaus)(?!\p{L})/u;

/** Words of a case about somebody's home or person, in a loose address or number. */
export const privateCue: RegExp =
  /(?<!\p{L})(?:woont|wonende|woonadres|woonachtig|thuis|priv[eé]|huisadres|verhuisd|bewoner|melder|melding|klacht|klager|overlast|aanvraag|vergunning|perceel|bezwaar|dossier|uitkering|inwoner|burger|cli[eë]nt|mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|de heer|fam(?:ilie)?\.?|haar|zijn|hem)(?!\p{L})/u;
