import { foldName } from '../../names/fold.ts';
import { isStreet } from '../../names/lexicon.ts';
import type { Source } from '../source.ts';
import { houseNumbersIn, isQuantity } from './house-number.ts';

/** A street with its house number. */
export interface StreetAt {
  readonly start: number;
  readonly end: number;
  /** An ending only streets have, or one that other words have too ("Tekstveld 3"). */
  readonly strength: 'strong' | 'weak';
}

/** Looks at numbers behind a word, then whether that word ends as a street does. */
export function* streetsIn(source: Source): Generator<StreetAt> {
  const { text } = source;
  let floor = 0;
  for (const { start, end } of houseNumbersIn(source)) {
    const street = streetBefore(text, start, floor, postcode.test(text.slice(end, end + 12)));
    if (!street || isQuantity(text, start, end)) continue;
    yield { ...street, end };
    floor = end;
  }
}

/** Whatever stands with its number before a postcode is a street. */
const postcode = /^,?[ \t\n]{1,3}[1-9]\d{3} ?[A-Z]{2}(?!\p{L})/u;

const strongEnding =
  /(?:straat|str\.|laan|weg|wg\.|plein|plantsoen|singel|gracht|kade|dijk|dyk|strjitte|dreef|steeg|wei|leane|straatweg|stra(?:ss|ß)e|allee|boulevard|burgwal|haven|straatje|laantje|pleintje|hofje|steegje|gasse|platz)$/;
const weakEnding =
  /(?:str|ln\.?|wg|pln\.?|stg\.?|gr|dam|hof|pad|park|baan|markt|bolwerk|ring|erf|akker|veld|waard|kamp|berg|oord|burg|wal|brink|horst|hoek|hage|made|meent|es|vaart|wijk|zoom|weide|loop|leane|reed|paed|plat|drift|donk|eind|einde|heide|bos|beek)$/;

/** Words with such an ending that are no streets. */
const falseFriends =
  /^(?:onderweg|snelweg|autosnelweg|uitweg|omweg|spoorweg|halverwege|vaarweg|luchtweg|rechtsweg|doorweg|pagina|haven|luchthaven|weg|straat|laan|plein|wei|dijk|werkplein|vraagbaan|zoekstraat|teststraat|ontwikkelstraat|otapstraat|eenrichtingsweg|wasstraat|tijdpad|ipad|tekstveld|invoerveld|zoekveld)$/;

const numberWord = /(?:,? ?(?:nr\.?|no\.?|nummer|huisnummer|huisnr\.?))?,? ?$/u;
/** What a street name does not run across; the point of "Burg. Jansenlaan" is not such an edge. */
const edges = /[\n\t;|:"(<>=,]|\.{2,}|(?<=\p{Ll}{3}|\d)(?<!(?:Burg|Prof|Past|Pres|Gen|Mgr|Jonkh))[.!?] /gu;

function streetBefore(text: string, number: number, floor: number, sure: boolean): Omit<StreetAt, 'end'> | undefined {
  const from = Math.max(floor, number - 60);
  const stretch = text.slice(from, number).replace(numberWord, '');
  const cut = [...stretch.matchAll(edges)].at(-1);
  const at = cut ? cut.index + cut[0].length : 0;
  const tokens = [...stretch.slice(at).matchAll(/\S+/g)];
  const last = tokens.at(-1);
  if (!last) return undefined;
  const words = tokens.map(([word]) => word);
  const strength = strengthOf(words) ?? listed(words, sure);
  if (!strength) return undefined;
  return { start: from + at + (tokens[strength.first]?.index ?? 0), strength: strength.is };
}

interface Strength {
  readonly is: 'strong' | 'weak';
  readonly first: number;
}

function strengthOf(words: readonly string[]): Strength | undefined {
  const last = words.at(-1) ?? '';
  const lower = last.toLowerCase();
  const first = firstWord(words);
  const capital = words.slice(first).some((word) => /^\p{Lu}/u.test(word));
  const compound = lower.length > (capital ? 4 : 6) && !falseFriends.test(lower);
  const several = words.length - first > 1 && capital && /^\p{Lu}/u.test(last);
  if (strongEnding.test(lower) && (compound || several))
    return { is: capital || longStreet.test(lower) ? 'strong' : 'weak', first };
  if (weakEnding.test(lower) && capital && !falseFriends.test(lower)) return { is: 'weak', first };
  return /^(?:Laan|Plein|Weg|Rue|Avenue|Chauss[ée]e|Boulevard|Allee|Straat|Kade|Singel)$/.test(words[first] ?? '') &&
    words.length - first > 1
    ? { is: 'strong', first }
    : byPreposition(words);
}

/** A street that only its name in the register of streets gives away: `Duinroos 8`. */
function listed(words: readonly string[], sure: boolean): Strength | undefined {
  const first = firstWord(words);
  const name = words.slice(first);
  if (!name.every((word) => /^\p{Lu}/u.test(word) || joiner.test(word)) || name.length > 4) return undefined;
  if (sure) return { is: 'strong', first };
  return isStreet(foldName(name.join(' '))) ? { is: 'weak', first } : undefined;
}

const longStreet = /(?:straat|laan|plein|gracht|singel|kade|steeg|dreef|strjitte|plantsoen)$/;

const joiner = /^(?:van|de|den|der|het|'t|'s|ten|ter|te|aan|op|en|la|le|du|des|à|of|in)$/i;
const title =
  /^(?:[A-Z]{1,2}\.|[A-Z]\.[A-Z.]*|Ds\.?|Dr\.?|Mr\.?|Prof\.?|Ir\.?|Burg\.?|Pastoor|St\.?|Sint|\d{1,2}(?:e|ste|de)|Jhr\.?|Gen\.?|Kon\.?|Pr\.?)$/;

/** Names of streets begin with a capital, an ordinal or a title; joiners may stand between. */
function firstWord(words: readonly string[]): number {
  let first = words.length - 1;
  for (let at = first - 1; at >= 0 && at > first - 6; at--) {
    const word = words[at] ?? '';
    if (isName(word)) first = at;
    else if (!joiner.test(word) && !title.test(word)) break;
  }
  return beyondLead(words, first);
}

function isName(word: string): boolean {
  return title.test(word) || (/^['(]?\p{Lu}[\p{L}.'-]*$/u.test(word) && !lead.test(word));
}

const lead =
  /^(?:Adres|Aan|Op|Naar|Te|In|Bij|Woont|Wonende|Wij|Ik|De heer|Mevrouw|Mevr|Meneer|Dhr|Mw|Woonadres|Straat|Vanaf|Locatie|Onderwerp|Betreft|Melding|Klacht|Aanvraag|Overlast|Storing|Perceel|Pand|Woning|\p{L}*[Vv]ergunning|Bezoek|Zijn|Haar|Hij|Zij|Ze)\.?$/u;

/** "Adres Dorpsstraat 1", "De Dorpsstraat 1": what begins the sentence is not the street's; "Het Erf 5" is. */
function beyondLead(words: readonly string[], first: number): number {
  let start = first;
  while (start < words.length - 1 && lead.test(words[start] ?? '')) start++;
  const article = /^(?:De|Het)$/.test(words[start] ?? '') && longStreet.test(words[start + 1]?.toLowerCase() ?? '');
  return article ? start + 1 : start;
}

/** "aan de Zaan 3", "woont op 't Zand 12". */
function byPreposition(words: readonly string[]): Strength | undefined {
  const last = words.length - 1;
  if (last < 2 || !/^\p{Lu}\p{Ll}{2,}$/u.test(words[last] ?? '')) return undefined;
  if (!/^(?:de|het|'t|den)$/i.test(words[last - 1] ?? '') || !/^(?:aan|op)$/i.test(words[last - 2] ?? ''))
    return undefined;
  const capital = /^\p{Lu}/u.test(words[last - 2] ?? '');
  return capital || /^(?:woont|woonachtig|wonende|adres|woon|woonde|verhuisd)$/i.test(words[last - 3] ?? '')
    ? { is: 'weak', first: capital ? last - 2 : last - 1 }
    : undefined;
}
