import type { Sentence } from './sentence.ts';

const medium =
  "pagina|pagina's|webpagina\\p{L}*|formulier\\p{L}*|\\p{L}*formulier|website|websites|site|nieuwsbericht\\p{L}*|artikel\\p{L}*|menu\\p{L}*|knop|link|links|categorie\\p{L}*|rubriek|\\p{L}*loket|afdeling|team|thema|onderwerp\\p{L}*|teksten?|producten|product|tegel|titel|kop|kopje|tab|tabblad|zoekterm|zoeken op|zoekresulta\\p{L}*|content|informatie|info|folder|brochure|campagne|evenement\\p{L}*|agenda|cursus|bijeenkomst|project|beleid|verordening|regeling|\\p{L}*raad|commissie|werkgroep|stichting|vereniging|vragenlijst|veld|woord|woorden|term|termen|synoniem\\p{L}*|optie|keuze|trefwoord|voorlichting|nieuws|vertaling|(?:meldingen|vragen|aanvragen|zaken|dossiers) (?:over|voor|rond|inzake)|page|form|article|department|category|topic";
const role =
  '\\p{L}*consulente?|\\p{L}*medewerkers?|adviseur|coach|coördinator|regisseur|specialist|beleidsmedewerker|wethouder|teamleider|manager|contactpersoon';

/** "de pagina over dementie", "loket jeugdzorg", "medewerker Wmo". */
const subjectBefore = new RegExp(
  `(?<!\\p{L})(?:${medium})(?:[ :"'-]+(?!(?:hij|zij|ze|haar|hem|mevrouw|mevr|mw|dhr|meneer|heer|dat|omdat|want|maar|voor haar|moeder|vader|zoon|dochter|inwoner|cliënt)(?!\\p{L}))[\\p{L}\\d']+){0,4}[ :"'(-]+$|(?<!\\p{L})(?:${role}) (?:(?:van|voor|team|afdeling|de|het) ){0,3}$`,
  'u',
);

/** "Wmo-consulent", "GGZ-pagina", "katholieke basisschool". */
const subjectAfter = new RegExp(
  `^(?:-| )(?:\\p{L}+[ -])?(?:${medium}|${role}|portaal|balie|instelling\\p{L}*|organisatie\\p{L}*|aanbieders?|aanvraagformulier|app|systeem|module|proces|preventie|café|netwerk|school|basisschool|onderwijs|omroep|begraafplaats|feestdag\\p{L}*|gebouw|dienst|plein|straat|vragen|cijfers|taken|stukken|budget|zorgaanbieders?|kosten|brief|brieven|sjablo\\p{L}*)(?!\\p{L})|^-(?!aanvra|indicatie|voorziening|beschikking|melding|onderzoek|traject|zorg|uitkering|medicatie|pati|cli|houder|diagnose|achtig|test|profiel)\\p{L}`,
  'u',
);

const general =
  /(?<!\p{L})(?:mensen|personen|inwoners|ouderen|kinderen|jongeren|cli[eë]nten|pati[eë]nten|volwassenen|leerlingen|gezinnen|gezin|iemand|wie|degenen|bewoners|vrouwen|mannen|burgers|bezoekers|ouders|mantelzorgers|anderen|statushouders|people|children|residents|someone|anyone)(?!\p{L})[^,;]{0,30}$/u;

/** The last word for one person; what was said before it of many does not hold for them. */
const onePerson =
  /(?<!\p{L})(?:hij|haar|hem|mevrouw|meneer|mevr|mw|dhr|de heer)(?!\p{L})(?!.*(?<!\p{L})(?:hij|haar|hem|mevrouw|meneer|mevr|mw|dhr|de heer)(?!\p{L}))/u;

const conditional =
  /(?<!\p{L})(?:als|indien|wanneer|ingeval|if|when) (?:u|je|jij|iemand|een|de|het|er|men|you|someone|a)(?!\p{L})|(?<!\p{L})(?:bent|heeft|hebt|krijgt|kunt|wilt|moet|gebruikt|do|are|have) (?:u|je|jij|you)(?!\p{L})|(?<!\p{L})(?:u|je|you) (?:bent|heeft|hebt|krijgt|kunt|wilt|moet|are|have)(?!\p{L})|bijvoorbeeld|\bbijv\./u;

/** The cue is a label's word: "Diagnose:". */
const label = /^ ?(?:\p{L}+ ){0,2}\)?[:=]/u;

/** "het DNA van de organisatie" */
const ofTheHouse = /^ van (?:de|het|onze|deze) (?:organisatie|gemeente|site|website|stad|buurt|wijk|pagina)(?!\p{L})/u;

const negation = /(?<!\p{L})(?:geen|niet|zonder|nooit|noch|no|not|never|without)(?: \p{L}+)? $/u;

/** The cue is what a page, form, team or rule is about, or is denied, or is said of nobody in particular. */
export function isSubject({ before, after }: Sentence): boolean {
  const near = before.slice(-90);
  return (
    label.test(after) ||
    (/["'“„]$/.test(before) && /^["'”]/.test(after)) ||
    ofTheHouse.test(after.slice(0, 40)) ||
    subjectAfter.test(after.slice(0, 40)) ||
    negation.test(near) ||
    general.test(near.slice(near.search(onePerson) + 1)) ||
    subjectBefore.test(near) ||
    conditional.test(before) ||
    conditional.test(after.slice(0, 80))
  );
}

const web =
  /(?<!\p{L})(?:pagina|webpagina|formulier|website|site|link|knop|menu|foutmelding|werkt niet|nieuwsbericht|zoek\p{L}*|publiceren|gepubliceerd|online|tekst|content|formulieren|pagina's|page|form)(?!\p{L})/u;

/** The sentence is about the website, whatever else it says. */
export function speaksOfWebsite({ before, after }: Sentence): boolean {
  return web.test(before) || web.test(after);
}
