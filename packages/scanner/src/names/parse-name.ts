import { titles } from './cue-words.ts';
import { infixLength } from './infixes.ts';
import { bit, given, surname } from './lexicon.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Word } from './words.ts';

/** A name taken apart; every part folded. */
export interface ParsedName {
  readonly title?: string;
  readonly given: readonly string[];
  /** Letters of written initials, `jp` for `J.P.`; empty when given names are written out. */
  readonly initials: string;
  readonly infix: string;
  readonly surnames: readonly string[];
}

/** Takes `mevr. J.P. de Vries-Jansen`, `Vries, J. de` or `Jan` apart. */
export function parseName(text: string): ParsedName {
  const tokens = tokenize(text.slice(0, longest)).filter(
    ({ word }) => word.shape !== 'number' && word.shape !== 'address',
  );
  const title = tokens.map(({ word }) => titles.get(word.folded)).find((each) => each !== undefined);
  const words = tokens.filter(({ word }) => !titles.has(word.folded));
  const comma = words.findIndex(({ gap }, index) => index > 0 && gap.includes(','));
  const ordered = comma > 0 ? [...words.slice(comma), ...words.slice(0, comma)] : lastInitialsFirst(words);
  const parts = split(ordered, comma > 0 ? words.length - comma : undefined, title !== undefined);
  return title === undefined ? parts : { title, ...parts };
}

const longest = 120;

/** `BOS J.H.` → `J.H. BOS`. */
function lastInitialsFirst(words: readonly Token[]): readonly Token[] {
  const first = words.findIndex(({ word }) => word.shape === 'initial');
  if (first <= 0 || words.slice(first).some(({ word }) => word.shape !== 'initial')) return words;
  return ((words[0]?.word.known ?? 0) & bit['given-common']) !== 0 && first > 1
    ? words
    : [...words.slice(first), ...words.slice(0, first)];
}

function split(words: readonly Token[], surnamesFrom: number | undefined, titled: boolean): Omit<ParsedName, 'title'> {
  const initials = words.filter(isInitial).map(({ word }) => word.folded.replace('.', ''));
  const sizes = infixSizes(words);
  const infixAt = sizes.findIndex((size) => size > 0);
  const names = words
    .map((token, at) => ({ token, at }))
    .filter(({ token, at }) => !isInitial(token) && !sizes.some((size, from) => at >= from && at < from + size));
  const boundary = boundaryOf(names, { infixAt, surnamesFrom, led: titled || initials.length > 0 });
  const first = names.filter(({ at }) => at < boundary).flatMap(({ token }) => token.word.folded.split('-'));
  const infix = words.slice(infixAt, infixAt + (sizes[infixAt] ?? 0)).map(({ word }) => word.folded);
  return {
    given: first,
    initials: first.length > 0 ? '' : initials.join(''),
    infix: infixAt < 0 ? '' : infix.join(' '),
    surnames: names.filter(({ at }) => at >= boundary).flatMap(({ token }) => partsOf(token)),
  };
}

/** For every token the length of the tussenvoegsel that begins there. */
function infixSizes(words: readonly Token[]): number[] {
  const sizes: number[] = [];
  let free = 0;
  for (const [at, { word }] of words.entries()) {
    const size =
      at < free || !word.infix || words.length === 1 || isBen(word, at)
        ? 0
        : infixLength((step) => words[at + step]?.word.folded);
    sizes.push(size);
    free = Math.max(free, at + size);
  }
  return sizes;
}

/** In front and with a capital it is short for Benjamin. */
const isBen = ({ text }: Word, at: number): boolean => at === 0 && text === 'Ben';

function isInitial({ word }: Token): boolean {
  return word.shape === 'initial' || (word.shape === 'caps' && word.text.length === 1);
}

/** `de Vries-Jansen` and `Vries` share a surname. */
function partsOf({ word }: Token): string[] {
  return word.folded.split('-').filter((part) => part.length > 1);
}

interface Boundary {
  readonly infixAt: number;
  readonly surnamesFrom: number | undefined;
  /** A title or initials stand before: a single name is a surname. */
  readonly led: boolean;
}

type Placed = { readonly token: Token; readonly at: number };

/** The first index that belongs to the surname. */
function boundaryOf(names: readonly Placed[], { infixAt, surnamesFrom, led }: Boundary): number {
  if (surnamesFrom !== undefined) return surnamesFrom;
  if (infixAt >= 0) return infixAt;
  if (names.length === 0) return 0;
  if (names.length === 1) return isSurnameAlone(names[0] as Placed, led) ? 0 : Number.POSITIVE_INFINITY; // length is 1
  const last = names.at(-1) as Placed; // length > 1
  const firstSurname = names.findIndex(
    ({ token }, index) =>
      index > 0 && (token.word.known & surname) !== 0 && (token.word.known & bit['given-common']) === 0,
  );
  return firstSurname > 0 ? (names[firstSurname] as Placed).at : last.at;
}

function isSurnameAlone({ token: { word } }: Placed, led: boolean): boolean {
  if (led) return true;
  if ((word.known & bit['given-common']) !== 0) return false;
  if ((word.known & bit['surname-common']) !== 0) return true;
  return (word.known & given) === 0 && (word.known & surname) !== 0;
}
