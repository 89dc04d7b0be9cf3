const publicOffices =
  'burgemeester|loco-burgemeester|wethouder|raadslid|gemeenteraadslid|raadsleden|commissielid|fractievoorzitter|minister|staatssecretaris|statenlid|gedeputeerde|commissaris van de koning|dijkgraaf|kamerlid|gemeentesecretaris|griffier|mayor|alderman|councillor|bürgermeister(?:in)?';

/** Somebody named in a public office, or following somebody up in one. */
export const publicOffice: { readonly before: RegExp; readonly after: RegExp } = {
  before: new RegExp(`(?<!\\p{L})(?:(?:${publicOffices})(?:s|en)?[\\s:,(]+(?:is\\s+)?)$`, 'u'),
  after: new RegExp(
    `^\\s*(?:\\([\\p{L} .-]{1,30}\\)\\s*)?[,(]?\\s*(?:(?:op|als|is|de|onze|nieuwe|oud-?|voormalig)\\s*){0,3}(?:${publicOffices})(?=\\s*(?:[,.;:)(]|$)|\\s+(?:van|te|in|en|die|is)(?!\\p{L}))`,
    'u',
  ),
};

/** `de motie van D66 (indieners …`: what politicians bring. */
export const councilPaper: RegExp =
  /(?<!\p{L})(?:moties?|amendement(?:en)?)(?:\s+(?:\p{L}|[\d/-]){1,15}){0,3}[\s,(:]{1,3}(?:van|door|(?:eerste )?indieners?)[\s:]+$/u;

const buildings =
  'town hall|city hall|rathaus|gemeentehuis|stadhuis|raadhuis|stadskantoor|gemeentekantoor|bibliotheek|school|basisschool|museum|zwembad|sporthal|dorpshuis|buurthuis|wijkcentrum|kantoor|bezoekadres|postadres|vestigingsadres|factuuradres|\\p{L}{0,20}locatie|praktijk|huisarts|tandarts|apotheek|restaurant|winkel|balie|receptie|publieksbalie|loket|servicepunt|milieustraat|t\\.n\\.v\\. gemeente|ten name van gemeente|factu(?:ur|ren)|crediteur\\p{L}*|debiteur\\p{L}*';

const bodies =
  'gemeente|waterschap|provincie|stichting|vereniging|\\p{L}{0,20}vereniging|telefoonnummer van de|algemeen (?:telefoon)?nummer|centrale|klantcontactcentrum|kcc|openingstijden|ons (?:\\p{L}+ )?(?:\\p{L}{0,10}nummer|iban)|onze|team|afdeling|leverancier|b\\.?v\\.?|n\\.?v\\.?|iban gemeente|inkoopnummer|kvk|kvk-nummer|offerte|factuurnummer|betalingstermijn|geschäftsführer|office';

/** The writer speaks for an organisation. */
export const organisationCue: RegExp = new RegExp(`(?<!\\p{L})(?:${buildings}|${bodies})(?!\\p{L})`, 'u');

/** Where an organisation is: a building, or its name right before or on the line above the address. */
export const officePlace: RegExp = new RegExp(
  `(?<!\\p{L})(?:(?:${buildings})(?!\\p{L})|(?:${bodies})(?:\\s+\\p{L}+)?[\\s,:(|-]{1,5}$)`,
  'u',
);

/** `in het formulier van de gemeente is … ingevuld`: somebody gave it to the organisation, it is not the organisation's. */
export const filledIn: RegExp = /(?<!\p{L})(?:ingevuld|ingevoerd|ingetypt|opgegeven|vult(?: \p{L}+){0,3} in)(?!\p{L})/u;

/** `onze balie aan de …`: our own, whatever moved or came to it. */
export const ourPlace: RegExp = new RegExp(`(?<!\\p{L})(?:ons|onze)\\s+(?:nieuwe\\s+)?(?:${buildings})(?!\\p{L})`, 'u');

/** `ons nieuwe adres`: of the office, when somebody at work writes. */
export const ourAddress: RegExp =
  /(?<!\p{L})(?:ons|our|unsere)\s+(?:nieuwe\s+|new\s+|neue\s+)?(?:adres|address|adresse)(?!\p{L})/u;

/** What stands on a website for everybody to call. */
export const websiteCue: RegExp =
  /(?<!\p{L})(?:web)?(?:site|pagina|contactpagina|colofon|footer|contactgegevens)(?!\p{L})|www\./u;

/** Words of a case about somebody's home or person, in a loose address or number. */
export const privateCue: RegExp =
  /(?<!\p{L})(?:woont|wonende?|woonadres|woonachtig|thuis|priv[eé]\p{L}*|huisadres|verhuisd|bewoner|melder|melding|klacht|klager|overlast|aanvraag|vergunning|perceel|bezwaar|dossier|uitkering|inwoner|burger|particulier|iemand|persoon|cli[eë]nt|mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|de heer|fam(?:ilie)?\.?|haar|hem|(?<!(?:moeten?|kan|kunnen|zal|zou|te|er|mag|mogen|dit|dat) )zijn(?= \p{L}))(?!\p{L})/u;

/** A home, not where somebody works. */
export const homeCue: RegExp =
  /(?<!\p{L})(?:woont|wonende?|woonadres|woonachtig|thuis|thuisadres|priv[eé]\p{L}*|huisadres|verhuisd)(?!\p{L})/u;

/** `woont op …`, `haar adres is …`, `de bewoner van …`: leads to somebody's home. */
export const homeOf: RegExp =
  /(?<!\p{L})(?:woont|wonende?|woonachtig|woonde|verhuisde?|(?:haar|zijn|hun|diens|woon|huis|privé)[ -]?adres|(?:bewoner|bewoonster|bewoners|huurder|eigenaar|buurman|buurvrouw|familie) (?:van|op|aan))(?!\p{L})[^.!?\n]{0,30}$/u;
