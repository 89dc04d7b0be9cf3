import { isGivenName, isSurname } from '../../names/is-name.ts';
import { bit } from '../../names/lexicon.ts';
import { wordOf } from '../../names/words.ts';
import type { Replacement } from '../replaced.ts';
import { without } from './misreading.ts';

/** The part of an e-mail address before the @. */
export interface Local {
  readonly start: number;
  /** As it was read. */
  readonly text: string;
  readonly replacements: readonly Replacement[];
  /** Something in it shows that OCR wrote it. */
  readonly marred: boolean;
}

const reach = 64;
const form = /[\p{L}\d](?:[\p{L}\d_+-]|\.(?=[\p{L}\d])| \. (?=\p{L})){0,62}$/u;

/** Reads back from the @, over a space and over ` . `. */
export function localBefore(text: string, sign: number, written: string, floor: number): Local | undefined {
  const spaced = text[sign - 1] === ' ' ? 1 : 0;
  if (spaced > 0 && written !== '@') return undefined;
  const found = form.exec(lineBefore(text, sign - spaced, floor))?.[0];
  if (!found) return undefined;
  const from = sign - spaced - found.length;
  const names = namesBefore(lineBefore(text, from, floor));
  const dots = spacesIn(names, from - names.length).map((each) => ({ ...each, plain: '.' }));
  const stray = spacesIn(text.slice(from, sign), from);
  return {
    start: from - names.length,
    text: found,
    replacements: [...dots, ...stray],
    marred: dots.length + stray.length > spaced,
  };
}

/** Behind a label, words before the address are its first pieces: the dots between them were lost. */
function namesBefore(line: string): string {
  const names = cue.exec(line)?.[1] ?? '';
  return names.split(' ').every((name) => name.length < 2 || isName(name)) ? names : '';
}

const cue = /mail[\p{L}-]{0,10}\s?:\s?((?:\p{Ll}{1,20} ){1,2})$/iu;

function isName(word: string): boolean {
  return (isGivenName(word) || isSurname(word)) && (wordOf(word).known & bit.stop) === 0;
}

function lineBefore(text: string, at: number, floor: number): string {
  const near = text.slice(Math.max(floor, at - reach), at);
  return near.slice(near.lastIndexOf('\n') + 1);
}

function spacesIn(written: string, start: number): Replacement[] {
  return [...written.matchAll(/ /g)].map(({ index }) => without(start + index, start + index + 1));
}
