/** Departments whose name is no matter of a citizen's. */
const offices =
  'communicatie|burgerzaken|publiekszaken|juridische zaken|crediteuren|debiteuren|personeelszaken|hr|hrm|p&o|inkoop|facilitair|kcc|ict|beheer|applicatiebeheer|griffie|redactie|webredactie|voorzitter|secretaris';

/** Those that citizens have to do with: in brackets behind a name it may be their case. */
const matters =
  'team|afdeling|financi[eë]n|vergunningen|belastingen|handhaving|ruimtelijke ordening|archief|vastgoed|welzijn|wonen|sociaal domein|wmo|jeugd';

/** `… van de afdeling`, `… (communicatie)`: where a colleague works. */
export const worksHere: RegExp = new RegExp(
  `^[\\s,(]{1,3}(?:(?:werkt|is)\\s+)?(?:van|team|(?<=(?:werkt|is)\\s)(?:bij|uit))\\s+(?:de\\s+|het\\s+|ons\\s+|onze\\s+|ons\\s+)?(?:afdeling|team|bureau|dienst|sector|cluster|ict|it|communicatie|redactie|webredactie|beheer|applicatiebeheer|informatiebeheer|burgerzaken|publiekszaken|kcc|griffie|gemeente(?:\\s+\\p{L}+)?|organisatie)(?!\\p{L})|^\\s?\\((?:(?:team |afd\\.? |afdeling )(?:${offices}|${matters})|${offices})(?!\\p{L})`,
  'u',
);

/** `… van Firma B.V.`: where somebody else works. */
export const worksAtFirm: RegExp =
  /^(?:\s+(?:(?:werkt|is)\s+)?(?:van|bij)\s+|\s?[,(]\s?)[\p{L}\d&.' -]{2,30}?(?<!\p{L})(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|gmbh|ltd|inc|group|groep|partners|advocaten|architecten|notarissen|notariaat|fotografie|advies|software|makelaars|accountants|stichting)(?!\p{L})|^[\s,(]{1,3}(?:van|bij)\s+(?:stichting|vereniging|voetbalvereniging|adviesbureau|firma|bedrijf|leverancier)(?!\p{L})/u;

/** `… van Decos`, `… van Linden Connect`: what is written with a capital behind `van`. */
export const employerAfter: RegExp = /^ (?:van|bij) (\p{Lu}[\p{L}\d-]{1,30})( \p{Lu}[\p{L}\d-]+)?/u;
