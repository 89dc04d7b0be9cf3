import { beginnings } from './beginnings.ts';

const beginsThanks = beginnings('alvast|hartelijk|heel|bedankt|dank|bij voorbaat|thank|many|vielen|merci');
const beginsClosing = beginnings(
  'met |m. |m.v|vriendelijk|hartelijk|warm|best|sportieve|zonnige|collegiale|veel|groet|de groeten|gr|mvg|mvr|hoogachtend|in afwachting|with|kind|many|regards|yours|sincerely|all the|cheers|mit|freundliche|viele|liebe|herzliche|mfg|cordialement|bien|salutations|meilleures|saludos|cordiali',
);
const beginsSentFrom = beginnings(
  'verstuurd|verzonden|sent|get outlook|outlook|mail|download|laden|von mein|gesendet|enviado|inviato',
);

const greeting =
  '(?:(?:met|m\\.) (?:een )?)?(?:vriendelijke|vriendelijk|hartelijke|hartelijk|warme|beste|sportieve|zonnige|collegiale|veel) groet(?:en|jes)?|met groet(?:en)?|groet(?:en|jes)?|(?:de )?groeten|gr\\.?|grt\\.?|grtz\\.?|mvg\\.?|m\\.v\\.g\\.?|mvrgr\\.?|hoogachtend|met (?:de )?(?:meeste )?hoogachting|in afwachting van uw (?:antwoord|reactie)|' +
  '(?:with )?(?:kind|best|warm|kindest|warmest|many)? ?regards|(?:with )?best wishes|yours (?:sincerely|faithfully|truly)|sincerely|(?:all the )?best|cheers|' +
  'mit (?:freundlichen|freundlichem|besten|herzlichen|lieben|vielen) gr(?:ü|ue)(?:ß|ss)(?:en)?|(?:freundliche|beste|viele|liebe|herzliche) gr(?:ü|ue)(?:ß|ss)e|mfg|' +
  'cordialement|bien cordialement|salutations(?: distinguées)?|bien à vous|(?:sincères|meilleures) salutations|saludos(?: cordiales)?|cordiali saluti';

const thanks =
  'alvast (?:hartelijk )?(?:bedankt|dank)|(?:hartelijk |heel erg )?bedankt|dank(?: u| je)?(?: wel)?|bij voorbaat dank|thanks(?: in advance)?|many thanks|thank you|vielen dank|danke|merci(?: d.avance)?';

const nameTail =
  "(?:[ ,;:/]{1,4}(?:(?:namens|van|de|den|der|het|ten|ter|te|von|el|en|&|'t|’t|[\\p{Lu}][\\p{L}\\p{M}.'’-]{0,25})[ ,]{0,3}){1,7})?";

const closing = new RegExp(
  `^[*_]{0,2}(?:(?:${thanks})(?:,| en| and| und)? ?,? ?(?:${greeting})|${greeting})[*_]{0,2}${nameTail}[\\s,.!;:)*_]{0,5}$`,
  'iu',
);
const thanking = new RegExp(`^(?:${thanks})[\\s,.!]{0,4}$`, 'iu');
const thanksBefore = new RegExp(`^(?:${thanks})[ ,]*`, 'iu');
const capitalTail = new RegExp(`^[*_]{0,2}(?:${greeting})`, 'iu');

/** The closing of a letter that fills its line: `Met vriendelijke groet,`, `Mvg Wim Terpstra`. */
export function isClosing(words: string): boolean {
  if (words.length > 90 || !(beginsClosing(words) || beginsThanks(words)) || !closing.test(words)) return false;
  const tail = words.replace(thanksBefore, '').replace(capitalTail, '');
  return (tail.match(/\p{L}+/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || small.test(word));
}

const small = /^(?:namens|van|de|den|der|het|ten|ter|te|von|el|en|t)$/iu;

/** `Bedankt,` closes a letter only with a name below it. */
export const isThanks = (words: string): boolean => words.length < 50 && beginsThanks(words) && thanking.test(words);

/** A line that is nothing but a name. */
export const isNameLine = (words: string): boolean =>
  words.length < 60 &&
  /^[*_]{0,2}(?:(?:dhr|mevr|mw|drs|ir|mr|dr|ing|prof)\.? ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:van|de|den|der|het|ten|ter|te|von|zu|el|al|'t|’t|\p{Lu}[\p{L}\p{M}.'’-]*)){0,5}(?: \([^()]{1,30}\))?[*_.,]{0,3}$/u.test(
    words,
  );

/** The name in or under a closing, if it can be told. */
export function closingName(words: string, below: string): string | null {
  const tail = words.replace(capitalTail, '').replace(/^[\s,;:!.*_]+|[\s,.!*_]+$/g, '');
  if (tail !== '' && isNameLine(tail)) return tail;
  return isNameLine(below) ? below.replace(/[*_,]+/g, '').trim() : null;
}

const sentFrom =
  /^[*_(<[]{0,3}(?:(?:verstuurd|verzonden) (?:vanaf|vanuit|via|met|van|door) |sent (?:from|via|with|using) (?:my |outlook|mail|yahoo|proton|the all|a )|get outlook for |(?:outlook|mail) voor (?:ios|android|windows|mac).{0,20}|download (?:outlook|mail) (?:voor|for)|outlook (?:für|pour|for) (?:ios|android)|télécharger outlook|laden sie outlook|von mein(?:em|er) .{2,40}gesendet|gesendet (?:von|mit|aus) |envoyé (?:de|depuis|à partir) |enviado desde |inviato da )/i;

/** `Verstuurd vanaf mijn iPhone` and its relatives. */
export const isSentFrom = (words: string): boolean =>
  words.length < 160 && beginsSentFrom(words) && sentFrom.test(words);

/** The signature line of RFC 3676, `-- `, and its look-alikes. */
export const isDashes = (words: string): boolean => words.length < 6 && /^(?:--|—|–{1,2}|_{2,5}|-{3,5})$/.test(words);
