import { oneOf } from '../../detect/one-of.ts';
import { kindOfWord, type NounKind } from './people-words.ts';

const isLetter = oneOf(/\p{L}/u);
const inWord = oneOf(/[\p{L}'-]/u);

/** A word for kin is said of somebody only behind `mijn`, `haar`, `de`: `een man` and `ouder` say little. */
const possessive =
  /(?<!\p{L})(?:mijn|m'n|zijn|haar|hun|onze|ons|je|uw|my|his|her|our|een|de)\s+(?:(?:oude|jongste|oudste|overleden|eigen|demente)\s+)?$/u;

interface Noun {
  readonly kind: NounKind;
  readonly start: number;
  readonly end: number;
}

/** Where the word that ends at an offset starts; the offset itself when none does. */
function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && inWord(text, start - 1)) start--;
  while (start < end && !isLetter(text, start)) start++;
  return start;
}

function lastOf(text: string, wanted: (word: string) => NounKind | undefined): Noun | undefined {
  for (let end = text.length; end > 0; ) {
    const start = wordStart(text, end);
    const kind = start < end ? wanted(text.slice(start, end)) : undefined;
    if (kind && (kind.id !== 'family' || possessive.test(text.slice(Math.max(0, start - 25), start))))
      return { kind, start, end };
    end = start < end ? start : end - 1;
  }
  return undefined;
}

/** The last word before a name that says what kind of person it is, and what stands between. */
export function lastNoun(before: string): { readonly kind: NounKind; readonly between: string } | undefined {
  const noun = lastOf(before, kindOfWord);
  return noun && { kind: noun.kind, between: before.slice(noun.end) };
}

/** `de melder (de heer …`, `inwoonster mevrouw`, `de nieuwe redacteur heet`. */
const adjacent =
  /^(?:\s+(?:van de\s+)?(?:burgerlijke stand|gegevensbescherming|communicatie))?(?:\s+(?:de\s+heer|dhr\.?|heer|mevrouw|mevr\.?|mvr\.?|mw\.?|meneer|fam\.?|familie|genaamd|heet|is|wordt|blijft|mr\.?|drs\.?|dr\.?|ir\.?|ing\.?|met\s+de\s+naam|zelf|nu|voortaan|nog))*[\s:,("']*(?:(?:de\s+heer|dhr\.?|mevrouw|mevr\.?|mvr\.?|mw\.?|meneer|fam\.?|familie|mr\.?|drs?\.?|ir\.?|ing\.?|herr|frau)\s*)?$/u;

/** `de beheerder van de haven, …` */
const specified =
  /^\s+(?:van|voor|bij|op)\s+(?:(?:de|het|onze|ons|een)\s+)?[\p{L}\d]+(?:\s+[\p{L}\d]+)?,\s*(?:(?:de\s+heer|dhr\.?|mevrouw|mevr\.?|mw\.?|meneer|mr\.?)\s*)?$/u;

/** `leverancier (Decos, …`, `contactpersonen wijzigen: …`: what is named after a colon or bracket. */
const announced =
  /^[^.!?)\n]{1,50}[:(,]\s*(?:(?:dat\s+is|namelijk|nl\.?|te\s+weten|zijnde|de\s+heer|dhr\.?|mevrouw|mevr\.?|mw\.?|meneer|mr\.?)\s*)?["']?$/u;

export type Nearness = 'beside' | 'announced';

/** Whether the noun is said of who is named next. */
export function nearnessOf(between: string, kind: NounKind): Nearness | undefined {
  if (kind.id === 'work of art') return /^\s+(?:van|naar)\s+$/.test(between) ? 'beside' : undefined;
  if (adjacent.test(between) || specified.test(between)) return 'beside';
  if (kind.relation === 'third-party' || kind.id === 'fame' || !announced.test(between)) return undefined;
  return kind.id === 'business' || /[:(]\s*(?:[\p{L}.]+\s*){0,2}["']?$/u.test(between) ? 'announced' : undefined;
}

const follower =
  /^[\s,(]{1,3}(?:(?:is|een|de|het|onze|ons|mijn|als|senior|junior|nieuwe|oud|voormalig|waarnemend|interim|wordt|eerste|tweede|ook|tevens)\s+){0,3}(\p{L}[\p{L}'-]*)(?=\s*(?:[,.;:)(]|$)|\s+(?:van|vanaf|vanuit|namens|sinds|per|bij|voor|en|in|op|die|is|toe|toevoegen|aan|aanmaken)(?!\p{L}))/u;

/** `…, onze webredacteur`, `… is inwoner`. */
export function nounAfter(after: string): NounKind | undefined {
  const kind = kindOfWord(follower.exec(after)?.[1] ?? '');
  return kind && ['citizen', 'colleague', 'business'].includes(kind.id) ? kind : undefined;
}

/** `…, een inwoner`, `… is klant`: the noun is said of the name before it. */
export const apposed: RegExp = /^[\s,(:-]{1,3}(?:(?:is|was|een|de|het|als|onze|oud|voormalig|zelf|ook)\s+){0,3}$/iu;

const somebody: NounKind = { id: 'citizen', relation: 'third-party' };

/** Where the words before a value last speak of a citizen, named or not; many citizens are nobody. */
export function lastCitizen(before: string): { readonly start: number; readonly end: number } | undefined {
  return lastOf(before, (word) => {
    const kind = word === 'iemand' ? somebody : kindOfWord(word);
    return kind?.relation === 'third-party' && !/en$|s$/.test(word) ? kind : undefined;
  });
}
