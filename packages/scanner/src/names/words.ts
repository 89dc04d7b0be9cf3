import { foldName } from './fold.ts';
import { opensInfix } from './infixes.ts';
import { bit, given, lookUp, surname } from './lexicon.ts';
import { buildingSuffix, streetSuffix } from './street-words.ts';

export type Shape = 'lower' | 'title' | 'caps' | 'mixed' | 'initial' | 'number' | 'address';

/** All that is known of a word wherever it stands. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly shape: Shape;
  /** Bits of the lists that hold it. */
  readonly known: number;
  /** May open a tussenvoegsel. */
  readonly infix: boolean;
  /** Ends in a word for street or building and is no surname. */
  readonly street: boolean;
}

const most = 60_000;
const remembered = new Map<string, Word>();

/** Looks a written word up; words repeat, so what was seen is kept. */
export function wordOf(text: string): Word {
  const seen = remembered.get(text);
  if (seen) return seen;
  if (remembered.size >= most) remembered.clear();
  const word = describe(text);
  if (text.length <= longest) remembered.set(text, word);
  return word;
}

const longest = 40;

function describe(text: string): Word {
  const shape = shapeOf(text);
  if (shape === 'number' || shape === 'address' || text.length > longest)
    return { text, folded: text, shape, known: 0, infix: false, street: false };
  const folded = foldName(text);
  const known = shape === 'initial' ? 0 : knownOf(folded);
  const street =
    folded.length > 5 && (known & surname) === 0 && (streetSuffix.test(folded) || buildingSuffix.test(folded));
  return { text, folded, shape, known, infix: opensInfix(folded), street };
}

function shapeOf(text: string): Shape {
  if (/^\d/.test(text)) return 'number';
  if (/[@:]|^www\./.test(text)) return 'address';
  if (/^\p{L}{1,3}\.$/u.test(text)) return 'initial';
  if (!/\p{Lu}/u.test(text)) return 'lower';
  if (!/\p{Ll}/u.test(text)) return 'caps';
  return /^\p{Lu}/u.test(text) && !/\p{Ll}\p{Lu}/u.test(withoutPrefix(text)) ? 'title' : 'mixed';
}

/** `McDonald`, `DeVries`, `VanDam` are written like names, `PowerPoint` is not. */
function withoutPrefix(text: string): string {
  return text.replace(/^(?:Mc|Mac|De|Van|Le|La|Di|Da|El|Al|Fitz)(?=\p{Lu}\p{Ll})/u, '');
}

/** A double name is what its parts are: `Anne-Marie`, `Bakker-Yılmaz`. */
function knownOf(folded: string): number {
  const whole = lookUp(folded);
  if (whole !== 0 || !folded.includes('-')) return whole;
  const parts = folded
    .split('-')
    .filter((part) => part !== '')
    .map(lookUp);
  const shared = parts.reduce((all, part) => all & part, ~0);
  if (parts.every((part) => (part & given) !== 0)) return shared & given || bit['given-rare'];
  if (parts.every((part) => (part & surname) !== 0)) return bit['surname-known'];
  if (parts.some((part) => (part & bit.word) !== 0 && (part & surname) === 0)) return bit.word;
  return parts.some((part) => (part & surname) !== 0) ? bit['surname-rare'] : 0;
}
