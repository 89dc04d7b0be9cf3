import { family } from './people-words.ts';

/** `klacht van …`: what only citizens bring. */
export const broughtBy: RegExp =
  /(?<!\p{L})(?:gebeld door|telefoontje van|belletje van|klacht over|verzoek tot verwijdering van|(?<!op )(?:\p{L}{0,20}(?:verzoek|aanvraag|melding|klacht|formulier|inzending|bezwaar|reactie|inschrijving|uitkering)) van|dossier van|zaak van|gegevens van|adres van|bsn van|paspoort van|rijbewijs van|identiteitskaart van|id-kaart van|brief van|(?:ingestuurd|ingevuld|ingediend|aangevraagd|ingezonden) door|(?:betreft|inzake|inzage|uitkering)[: ]|complaint from|request from|application of|submission by|call from)\s*(?:(?:de\s+heer|dhr\.?|mevrouw|mevr\.?|mvr\.?|mw\.?|meneer|fam\.?|familie|ene?|een\s+zekere)\s+)?$/u;

/** `ene …`, `een zekere …`: somebody the writer does not know. */
export const stranger: RegExp =
  /(?<!\p{L})(?:ene|een\s+zekere|een\s+(?:meneer|mevrouw|heer|dame|man|vrouw)(?:,?\s+(?:genaamd|naam|met de naam))?)[\s,:]+$/u;

/** What somebody at the counter or on the telephone does. */
export const cameBy: RegExp =
  /^[^.!?\n]{0,30}?(?<!\p{L})(?:belde|heeft gebeld|is (?:\p{L}+ ){0,3}gebeld|gebeld over|hing aan de (?:lijn|telefoon)|aan de (?:lijn|telefoon)|stond aan de balie|bezwaar (?:ingediend|gemaakt)|klacht ingediend|aan de balie|kwam langs|diende|heeft een (?:klacht|aanvraag|melding|bezwaar|formulier)|heeft bezwaar|vroeg aan|called|complained|applied)(?!\p{L})/u;

/** `…, de medewerker heeft haar teruggebeld`: who was helped, not who helped. */
export const helped: RegExp =
  /^[\s,;:(–-]{1,3}[^.!?\n]{0,40}?(?<!\p{L})(?:heeft|hebben|heb|had|hadden)\s+(?:haar|hem)\s+(?:\p{L}+\s+){0,3}(?:teruggebeld|te woord gestaan|geholpen|doorverwezen|gerustgesteld)(?!\p{L})/u;

/** What is said of somebody's home or life. */
export const lives: RegExp =
  /^[^.!?\n]{0,30}?(?<!\p{L})(?:woont|wonende?|woonachtig|is verhuisd|klaagt|klaagde|lives at)(?!\p{L})/u;

export const politeTitle: RegExp =
  /(?<!\p{L})(?:mevrouw|mevr\.?|mvr\.?|mw\.?|meneer|mijnheer|dhr\.?|de heer|heer|familie|fam\.?|mrs\.?|mr\.?|ms\.?|frau|herr)\s*$/u;

/** `de moeder van …` */
export const relativeOf: RegExp = new RegExp(`(?<!\\p{L})(?:${family})\\s+van\\s+$`, 'u');

export const wholeFamily: RegExp = /(?<!\p{L})(?:familie|fam\.?)\s*$/u;
