const departments =
  'team|afdeling|communicatie|burgerzaken|publiekszaken|juridische zaken|crediteuren|debiteuren|financi[eë]n|vergunningen|belastingen|handhaving|ruimtelijke ordening|personeelszaken|hr|hrm|p&o|inkoop|facilitair|archief|vastgoed|welzijn|wonen|cultuur|water|sociaal domein|kcc|ict|beheer|applicatiebeheer|griffie|notulen|vz|voorzitter|secretaris|redactie|webredactie|wmo|jeugd';

/** `… van de afdeling`, `… (communicatie)`: where a colleague works. */
export const worksHere: RegExp = new RegExp(
  `^[\\s,(]{1,3}(?:(?:werkt|is)\\s+)?(?:van|bij|uit|team)\\s+(?:de\\s+|het\\s+|ons\\s+|onze\\s+|ons\\s+)?(?:afdeling|team|bureau|dienst|sector|cluster|ict|it|communicatie|redactie|webredactie|beheer|applicatiebeheer|informatiebeheer|burgerzaken|publiekszaken|kcc|griffie|gemeente(?:\\s+\\p{L}+)?|organisatie)(?!\\p{L})|^\\s?\\((?:team |afd\\.? |afdeling )?(?:${departments})(?!\\p{L})`,
  'u',
);

/** `… van Firma B.V.`: where somebody else works. */
export const worksAtFirm: RegExp =
  /^[\s,(]{1,3}(?:(?:van|bij|werkt|is)\s+){0,2}[\p{L}\d&.' -]{2,30}?(?<!\p{L})(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|gmbh|ltd|inc|group|groep|partners|advocaten|architecten|notarissen|notariaat|fotografie|advies|software|makelaars|accountants|stichting)(?!\p{L})|^[\s,(]{1,3}(?:van|bij)\s+(?:stichting|vereniging|voetbalvereniging|adviesbureau|firma|bedrijf|leverancier)(?!\p{L})/u;

/** `… van Decos`, `… van Linden Connect`: what is written with a capital behind `van`. */
export const employerAfter: RegExp = /^ (?:van|bij) (\p{Lu}[\p{L}\d-]{1,30})( \p{Lu}[\p{L}\d-]+)?/u;
