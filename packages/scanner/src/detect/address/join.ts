import type { Source } from '../source.ts';
import { type PostcodeAt, placeAt } from './postcode.ts';
import type { StreetAt } from './street.ts';

const between = /^(?:[ \t]*(?:,|;|\||\/|-|<br ?\/?>|\(|te|in|postcode:?)?[ \t]*(?:\r?\n[ \t|]*)?){1,2}$/i;
const longestGap = 24;

/** Street and postcode are one address when nothing but an edge stands between, and no two cells of a form hold them. */
export function standTogether(source: Source, street: StreetAt, postcode: PostcodeAt): boolean {
  const gap = postcode.start - street.end;
  if (gap < 0 || gap > longestGap || !between.test(source.text.slice(street.end, postcode.start))) return false;
  return !inDifferentCells(source, street.start, postcode.start);
}

export function inDifferentCells(source: Source, a: number, b: number): boolean {
  const [one, other] = [source.fieldAt(a), source.fieldAt(b)];
  return one !== undefined && other !== undefined && one !== other;
}

const foreign = /(?:[ \t]*[,;-]?[ \t]*\r?\n?[ \t]*)(?:[BDLA]-)?\d{4,5} (?=\p{Lu}\p{Ll})/uy;
const beforePlace = /(?:, ?| te | in |,?[ \t]*\r?\n[ \t]*)/y;

/** Behind "Dorpsstraat 1": ", Ons Dorp", " te Ons Dorp", or a Belgian or German postcode and place. */
export function placeBehind(text: string, street: StreetAt): number | undefined {
  foreign.lastIndex = street.end;
  if (foreign.test(text)) {
    const end = placeAt(text, foreign.lastIndex);
    if (end !== undefined) return end;
  }
  beforePlace.lastIndex = street.end;
  const edge = beforePlace.exec(text);
  if (!edge || edge[0].includes('\n')) return undefined;
  return placeAt(text, beforePlace.lastIndex);
}

const number =
  /[ \t]{0,2}[,;-]?[ \t]{0,2}(?:nr\.? ?|nummer |huisnummer:? ?|huisnr\.? ?)?\d{1,5}(?:[a-zA-Z]|-\d{1,3})?(?![\d\p{L}:./-]|,\d)/uy;

/** "1234 AB 12": the house number behind a postcode, which together are one address. */
export function numberBehind(source: Source, codeEnd: number): number | undefined {
  number.lastIndex = codeEnd;
  if (!number.test(source.text)) return undefined;
  const end = number.lastIndex;
  return inDifferentCells(source, codeEnd - 1, end - 1) ? undefined : end;
}
