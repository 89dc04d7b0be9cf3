import { infixLength } from './infixes.ts';
import { ambiguous, bit, given, surname, wellKnown } from './lexicon.ts';
import type { Token } from './tokens.ts';
import type { Word } from './words.ts';

/** A run of tokens that has the form of a name. */
export interface NameRun {
  /** Index of the first token, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly initials: number;
  readonly infix: boolean;
  readonly words: readonly Word[];
}

export interface ReadOptions {
  /** Lower-case words count too when a list holds them: after a label, a greeting, a title. */
  readonly anyCase?: boolean;
  /** A title stands before: a lone surname, a place or a word that is a surname too will do. */
  readonly titled?: boolean;
  /** A name must stand here: a lower-case given name may be an ordinary word too. */
  readonly expected?: boolean;
}

const mostWords = 5;

/** Reads initials, given names, tussenvoegsels and surnames from a token on. */
export function readName(tokens: readonly Token[], from: number, options: ReadOptions = {}): NameRun | undefined {
  let at = skipInitials(tokens, from, from);
  let initials = at - from;
  let infix = false;
  const words: Word[] = callName(tokens, at, initials);
  at += words.length;
  while (words.length < mostWords) {
    if (words.length > 0 && !joins(tokens, at)) break;
    const middle = words.length > 0 ? skipInitials(tokens, at, from) : at;
    const run = infixRun(tokens, middle, options);
    const word = tokens[middle + run]?.word;
    const fits =
      run === 0 ||
      words.length > 0 ||
      initials > 0 ||
      options.titled ||
      options.anyCase ||
      isCapital(tokens[middle]?.word);
    if (!word || !fits || (run > 0 && !joins(tokens, middle + run, true))) break;
    if (run > 0 && endsAtSurname(words, tokens[middle], word)) break;
    if (!isNameWord(word, words, { ...options, infix: run > 0, initials: initials > 0 || middle > at })) break;
    initials += middle - at;
    infix ||= run > 0;
    words.push(word);
    at = middle + run + 1;
  }
  return words.length === 0 ? undefined : { from, to: at, initials, infix, words };
}

/** `Els Callens de Fed Cup`: behind a surname a tussenvoegsel needs a hyphen or a second listed surname. */
function endsAtSurname(words: readonly Word[], infix: Token | undefined, next: Word): boolean {
  const last = words.at(-1);
  if (!last || words.length < 2 || infix?.gap.includes('-') || (next.known & surname) !== 0) return false;
  return (last.known & surname) !== 0 && (last.known & given) === 0;
}

function skipInitials(tokens: readonly Token[], from: number, first: number): number {
  let at = from;
  const lower = isLower(tokens[from]);
  while (
    isInitial(tokens, at) &&
    isLower(tokens[at]) === lower &&
    at - from < 6 &&
    (at === first || /^[ .]?$/.test(tokens[at]?.gap ?? '\n'))
  )
    at++;
  const next = tokens[at];
  return at > from && !(next && (lower ? next.gap === ' ' : /^[ .]{0,2}$|^ \($/.test(next.gap))) ? from : at;
}

function isLower(token: Token | undefined): boolean {
  return /^\p{Ll}/u.test(token?.word.text ?? '');
}

/** `M. (Marja) Koster` */
function callName(tokens: readonly Token[], at: number, initials: number): Word[] {
  const word = tokens[at]?.word;
  const enclosed = initials > 0 && tokens[at]?.gap === ' (' && tokens[at + 1]?.gap === ') ';
  return enclosed && word && isCapital(word) ? [word] : [];
}

/** `J.`, or a bare capital beside another initial: `A.M`, `J P`. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word?.shape === 'initial') return true;
  return word?.shape === 'caps' && word.text.length === 1;
}

function infixRun(tokens: readonly Token[], at: number, options: ReadOptions): number {
  if (!tokens[at]?.word.infix) return 0;
  const length = infixLength((step) =>
    step === 0 || joins(tokens, at + step) ? tokens[at + step]?.word.folded : undefined,
  );
  const next = tokens[at + length];
  const capital = isCapital(next?.word) || options.anyCase === true;
  return next && capital && joins(tokens, at + length, true) ? length : 0;
}

/** Parts of one name are apart by a space, in file names by `_` or `+`, double names by a hyphen. */
function joins(tokens: readonly Token[], at: number, wrap = false): boolean {
  const gap = tokens[at]?.gap;
  if (gap === ' ' || gap === '-' || gap === '_' || gap === '+' || gap === '  ') return true;
  if (gap === ') ') return tokens[at - 1]?.gap === ' (' && tokens[at - 2]?.word.shape === 'initial';
  if (gap === '') return tokens[at - 1]?.word.infix === true;
  if (gap === ' - ') return tokens[at]?.word.infix === true && (tokens[at - 1]?.word.known ?? 0) > 0;
  return wrap && (gap === '\n' || gap === '\r\n' || gap === '. ');
}

export function isCapital(word: Word | undefined): boolean {
  return word?.shape === 'title' || word?.shape === 'caps';
}

interface Place extends ReadOptions {
  readonly infix: boolean;
  readonly initials: boolean;
}

/** `mevrouw Pos`: behind a courtesy title any word with a capital is somebody's name, whatever else it means. */
function isAddressed({ shape, known }: Word, before: readonly Word[], { titled, anyCase }: Place): boolean {
  return titled === true && anyCase === true && before.length === 0 && shape === 'title' && (known & ambiguous) !== 0;
}

/** Can the word be (the next) part of a name? */
function isNameWord(word: Word, before: readonly Word[], place: Place): boolean {
  if (word.shape === 'lower')
    return place.anyCase === true && before.every(({ shape }) => shape === 'lower') && isLowerName(word, before, place);
  if (!isCapital(word) || word.street || ((word.known & bit.stop) !== 0 && !isLed(word, before, place))) return false;
  if (word.text.length === 1) return false;
  if (isAddressed(word, before, place)) return true;
  const led = place.infix || place.initials || place.titled || before.length > 0;
  if ((word.known & given) !== 0 && (before.length === 0 || (word.known & (bit.word | bit.proper)) === 0)) return true;
  if ((word.known & surname) !== 0) return led || (word.known & ambiguous) === 0;
  if ((word.known & given) !== 0) return false;
  if ((word.known & bit.proper) !== 0) return false;
  if ((word.known & bit.place) !== 0) return place.infix || place.titled === true || endsInitials(word, before, place);
  if ((word.known & bit.word) !== 0 && before.length === 1 && isClearGiven(before[0]))
    return word.shape === 'title' && word.text.length < 10;
  if ((word.known & bit.word) !== 0)
    return (
      (place.infix && (place.initials || before.length > 0 || place.titled === true)) ||
      endsInitials(word, before, place)
    );
  return isUnknownName(word, before, place);
}

/** `mevrouw De Wilde`, `Jan de Goede`: inside a name a tussenvoegsel makes a surname of any word. */
function isLed(word: Word, before: readonly Word[], { infix, initials, titled }: Place): boolean {
  return infix && (initials || titled === true || before.length > 0) && word.shape === 'title' && word.text.length > 4;
}

/** `J. Kuin`, `F. Bloemendaal`: behind initials any word may be a surname; what stands around it has to say so. */
function endsInitials(word: Word, before: readonly Word[], { initials }: Place): boolean {
  return initials && before.length === 0 && word.shape === 'title' && word.text.length > 2;
}

/** Behind `Jan` a capital makes a surname of any word: `Jan Raas`. */
function isClearGiven(word: Word | undefined): boolean {
  return (
    word?.shape === 'title' &&
    (word.known & (bit['given-common'] | bit['given-known'])) !== 0 &&
    (word.known & ambiguous) === 0
  );
}

/** An unknown word in capitals is an abbreviation unless its neighbours are names in capitals. */
function isUnknownName(word: Word, before: readonly Word[], place: Place): boolean {
  if (word.text.length < 2) return false;
  if (word.shape === 'title') return true;
  const previous = before.at(-1);
  if (previous) return word.text.length > 2 && (previous.shape === 'caps' || place.infix);
  return word.text.length > 3 && (place.initials || place.titled === true || place.infix);
}

function isLowerName(word: Word, before: readonly Word[], place: Place): boolean {
  if ((word.known & bit.stop) !== 0 || word.text.length < 2) return false;
  const named = word.known & (given | surname);
  if ((word.known & ambiguous) === 0) return named !== 0;
  if (place.expected && before.length === 0 && (named & wellKnown) !== 0) return true;
  if (place.initials || before.length > 0) return (named & wellKnown & surname) !== 0;
  return (place.titled === true || place.infix) && (named & bit['surname-common']) !== 0;
}
