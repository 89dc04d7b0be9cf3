import { digitGroups } from '../numbers/digit-groups.ts';
import type { Source } from '../source.ts';

/** A Dutch postcode and, when it follows, the place. */
export interface PostcodeAt {
  readonly start: number;
  /** Behind the letters. */
  readonly codeEnd: number;
  /** Behind the place name, or `codeEnd`. */
  readonly end: number;
  /** Capitals; small letters need something beside them. */
  readonly proper: boolean;
  /** Year or amount before an abbreviation: "2024 IT". */
  readonly doubtful: boolean;
}

const postcode = /(?<![\dA-Za-z.,/-])[1-9]\d{3} {0,2}(?!S[ADS]|s[ads])[A-Za-z]{2}(?![A-Za-z\d])/y;

export function* postcodesIn(source: Source): Generator<PostcodeAt> {
  const { text } = source;
  for (const { start, end: digitsEnd } of digitGroups(source)) {
    if (digitsEnd - start !== 4) continue;
    postcode.lastIndex = start;
    if (!postcode.test(text)) continue;
    const codeEnd = postcode.lastIndex;
    const written = text.slice(start, codeEnd);
    const letters = written.slice(-2);
    const proper = letters === letters.toUpperCase();
    if (!proper && /^\d{4} /.test(written) && commonWord.test(letters)) continue;
    const end = placeAfter(text, codeEnd, proper);
    yield { start, codeEnd, end, proper, doubtful: isDoubtful(written, letters) };
  }
}

const commonWord =
  /^(?:en|in|is|op|of|te|om|de|er|je|ik|we|ze|al|zo|na|bij|mg|km|kg|mm|cm|ml|ms|px|kb|mb|gb|hz|st|nu|to|at|it|as|by|or|an|ha|dl|pt|jr|ex|th)$/i;
const abbreviation =
  /^(?:IT|EU|NL|MG|KM|MB|GB|KB|TB|HR|PR|ID|VS|UK|US|TV|PC|AD|CV|BV|NV|AM|PM|OF|OP|IN|EN|DE|HZ|MM|CM|KG|ML|PX|MW|KW)$/;

function isDoubtful(code: string, letters: string): boolean {
  return (
    abbreviation.test(letters.toUpperCase()) &&
    (/^(?:19|20)\d\d/.test(code) || /^\d0{3}|^\d\d00/.test(code) || code.includes(' '))
  );
}

const placeName = String.raw`(?:(?:'s-|'t |Den |De |Het |Sint |St\. |Nieuw |Oud |Nieuwe |Oude |Ons |Klein |Groot |Noord |Zuid |DEN |DE |HET |SINT |ST\. |NIEUW |OUD |NIEUWE |OUDE |ONS )?\p{Lu}[\p{L}'-]{1,30}(?: (?:aan|op|bij|en|van) (?:de |den |der |het )?\p{Lu}[\p{L}-]{1,20}| (?:AAN|OP|BIJ|VAN) (?:DE |DEN |DER )?\p{Lu}{2,20}| aan Zee| (?:Noord|Zuid|Oost|West|[A-Z]{2})(?!\p{L}))?)`;
const place = new RegExp(String.raw`[ \t]{0,3}\)?,?[ \t]{1,3}(?:te )?(${placeName})(?![\p{L}:@]|'?\d)`, 'uy');
const placeOnly = new RegExp(String.raw`(${placeName})(?=$|[\n\r.,;)<|"]| \(|\s{2})`, 'uy');
const lowerPlace = /[ \t]{1,3}((?:den |de )?\p{Ll}[\p{L}-]{2,25})(?=[ \t]*(?:$|[\n\r.,;)]))/uy;

function placeAfter(text: string, at: number, proper: boolean): number {
  place.lastIndex = at;
  const match = place.exec(text);
  if (
    match &&
    !/^(?:Tel|Telefoon|Mail|Email|E-mail|Fax|Mob|Mobiel|BSN|Geb|Naam|Nederland|De|Het|Dit|Wij|Ik|Hij|Zij|En|Graag|Is|Mevrouw|Meneer)$/.test(
      match[1] ?? '',
    )
  )
    return place.lastIndex;
  if (proper) return at;
  lowerPlace.lastIndex = at;
  return lowerPlace.test(text) ? lowerPlace.lastIndex : at;
}

/** The end of a place name that starts at an offset and has nothing but an edge behind it. */
export function placeAt(text: string, at: number): number | undefined {
  placeOnly.lastIndex = at;
  return placeOnly.test(text) ? placeOnly.lastIndex : undefined;
}
