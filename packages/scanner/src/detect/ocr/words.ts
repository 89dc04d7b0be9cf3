import { ambiguous, bit } from '../../names/lexicon.ts';
import { wordOf } from '../../names/words.ts';
import { strictLabelKind } from '../fields/labels.ts';
import type { Replacement } from '../replaced.ts';
import type { Misread } from './misreading.ts';

/** Labels and names in which a letter was misread (`8SN`, `Naarn`, `TeIefoon`, `Jan5en`), and two names in one word (`JanJansen`). */
export function* misreadWords(text: string): Generator<Misread> {
  for (const { index, 0: written } of text.matchAll(word)) {
    if (written.length > longest) continue;
    const end = index + written.length;
    const meant = suspicious.test(written)
      ? readingsOf(written).find((reading) => isMeant(written, reading))
      : undefined;
    const replacement = meant ? { start: index, end, plain: meant } : spaceIn(written, index);
    if (replacement) yield { start: index, end, replacements: [replacement] };
  }
}

const word = /[\p{L}\d|!](?:[\p{L}\d|!]|-(?=\p{L})){2,}/gu;
const longest = 30;

/** A digit or bar among letters, a capital I inside, a small l in front, `rn`, `ii`; a word without any of these was read well. */
const suspicious = /[\d|!]|\p{L}I|^I\p{Ll}|^l\p{L}|rn|ii/u;

type Change = readonly [from: RegExp, to: string];

/** In the order of how often they are confused; a word is read in each way alone. */
const ways: readonly (readonly Change[])[] = [
  [
    [/[1|!I]/g, 'l'],
    [/0/g, 'o'],
    [/5/g, 's'],
    [/8/g, 'b'],
    [/6/g, 'e'],
  ],
  [
    [/[1|!]/g, 'i'],
    [/0/g, 'o'],
    [/5/g, 's'],
    [/8/g, 'b'],
    [/6/g, 'o'],
  ],
  [[/rn/g, 'm']],
  [[/ii/g, 'u']],
];
const capitals: readonly Change[] = [
  [/[1|!l]/g, 'I'],
  [/0/g, 'O'],
  [/5/g, 'S'],
  [/8/g, 'B'],
  [/6/g, 'G'],
  [/2/g, 'Z'],
];

function readingsOf(written: string): string[] {
  if (!/\p{L}/u.test(written)) return [];
  if (!/\p{Ll}/u.test(written.replaceAll('l', ''))) return [changed(written, capitals)];
  const first = changed(written.slice(0, 1), capitals);
  return ways.map((changes) => first + changed(written.slice(1), changes));
}

function changed(written: string, changes: readonly Change[]): string {
  return changes.reduce((read, [from, to]) => read.replace(from, to), written);
}

/** A label that the written word is not, or a common name where the written word is nothing. */
function isMeant(written: string, reading: string): boolean {
  if (reading === written || strictLabelKind(written) !== undefined) return false;
  const kind = strictLabelKind(reading);
  if (kind !== undefined && kind !== 'other') return true;
  return reading.length > 3 && isCommonName(reading) && (/\d|[|!]/.test(written) || wordOf(written).known === 0);
}

const common = bit['given-common'] | bit['given-known'] | bit['surname-common'] | bit['surname-known'];

function isCommonName(reading: string): boolean {
  const { known, shape } = wordOf(reading);
  return (shape === 'title' || shape === 'caps') && (known & common) !== 0 && (known & ambiguous) === 0;
}

/** A given name and a surname that lost the space between them. */
function spaceIn(written: string, start: number): Replacement | undefined {
  const joint = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/u.exec(written)?.index;
  if (joint === undefined) return undefined;
  const [first, last] = [wordOf(written.slice(0, joint)), wordOf(written.slice(joint))];
  const named =
    (first.known & (bit['given-common'] | bit['given-known'])) !== 0 &&
    (last.known & (bit['surname-common'] | bit['surname-known'])) !== 0;
  const plain = named && (first.known & last.known & bit.word) === 0 && wordOf(written).known === 0;
  return plain ? { start: start + joint, end: start + joint, plain: ' ' } : undefined;
}
