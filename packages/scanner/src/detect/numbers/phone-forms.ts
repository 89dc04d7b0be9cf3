import type { Source } from '../source.ts';
import { isWordAt } from './digit-groups.ts';
import { type DigitWindow, windowsFrom } from './digit-windows.ts';
import { areaLength, isDutchPhone, isMobileForm } from './dutch-phone-plan.ts';
import { internationalPhone } from './foreign-phone.ts';

/** A number written as telephone numbers are; `possible` has a country's length, `unassigned` begins with 06 and rings at nobody yet: a slip, or an invented one; `short` and `odd` count only behind a label. */
export interface PhoneForm {
  readonly start: number;
  readonly end: number;
  readonly kind: 'international' | 'possible' | 'mobile' | 'unassigned' | 'fixed' | 'short' | 'odd';
  /** Written in the groups that telephone numbers have. */
  readonly grouped: boolean;
}

/** `06 - 12 34 56 78`, `(030) 123 45 67`, `+31 (0)6 …`. */
const gaps: ReadonlySet<string> = new Set([
  ...[' ', '  ', '-', ' -', '- ', ' - ', '.', '. ', ' . ', '/', ' / '],
  ...['(', ' (', ')', ') ', ')-', ') -'],
]);

/** The telephone number that starts at a digit group, if there is one. */
export function phoneAt(source: Source, first: number): PhoneForm | undefined {
  const windows = windowsFrom(source, first, { min: 7, max: 15, gaps });
  if (windows.length === 0) return undefined;
  for (const read of [readInternational, readDutch, readLabelled]) {
    const form = read(source.text, windows);
    if (form) return form;
  }
  return undefined;
}

function readInternational(text: string, windows: readonly DigitWindow[]): PhoneForm | undefined {
  const [shortest] = windows;
  if (!shortest) return undefined;
  const start = plusBefore(text, shortest.start);
  if (start === undefined && !shortest.digits.startsWith('00')) return undefined;
  const ways = windows.filter((window) => ends(text, window)).toReversed();
  const known = ways.map((window) => rings(countryFirst(window, start === undefined)));
  const best = known.includes('valid') ? known.indexOf('valid') : start === undefined ? -1 : known.indexOf('possible');
  const window = ways[best];
  if (!window) return undefined;
  const kind = known[best] === 'valid' ? 'international' : 'possible';
  return { start: start ?? window.start, end: window.end, kind, grouped: true };
}

function plusBefore(text: string, start: number): number | undefined {
  if (text[start - 1] === '+') return start - 1;
  return /\+[ (]$/.test(text.slice(Math.max(0, start - 2), start)) ? start - 2 : undefined;
}

/** Without 00, and without the 0 that is dialled only at home: `31 (0)6 …`. */
function countryFirst({ digits, gaps, sizes }: DigitWindow, zeros: boolean): string {
  const [country = 0] = sizes;
  const home = gaps[0]?.endsWith('(') && digits[country] === '0';
  const number = home ? digits.slice(0, country) + digits.slice(country + 1) : digits;
  return (zeros ? number.slice(2) : number).replace(/^310/, '31');
}

function rings(number: string): 'valid' | 'possible' | undefined {
  if (number.startsWith('0') || number.length < 8) return undefined;
  if (number.startsWith('31')) return dutch(`0${number.slice(2)}`);
  return internationalPhone(number);
}

function dutch(number: string): 'valid' | 'possible' | undefined {
  if (isDutchPhone(number)) return 'valid';
  return isMobileForm(number) ? 'possible' : undefined;
}

function readDutch(text: string, windows: readonly DigitWindow[]): PhoneForm | undefined {
  const window = windows.find(({ digits }) => digits.length === 10);
  if (!window || !ends(text, window) || !groupedAsPhone(window)) return undefined;
  const kind = kindOf(window.digits);
  if (!kind || isPieceOfList(text, window)) return undefined;
  const start = text[window.start - 1] === '(' && /^\)/.test(window.gaps[0] ?? '') ? window.start - 1 : window.start;
  return { start, end: window.end, kind, grouped: window.sizes.length > 1 || kind === 'mobile' };
}

function kindOf(digits: string): 'mobile' | 'unassigned' | 'fixed' | undefined {
  if (isDutchPhone(digits)) return digits.startsWith('06') ? 'mobile' : 'fixed';
  return isMobileForm(digits) ? 'unassigned' : undefined;
}

function groupedAsPhone({ digits, sizes }: DigitWindow): boolean {
  const [area = 0, ...rest] = sizes;
  if (area === 10 || (area >= 3 && digits.startsWith('06'))) return true;
  const boxes = sizes.length === 10;
  return (
    boxes || (area === areaLength(digits) && (rest.every((size) => size >= 2) || rest.every((size) => size === 1)))
  );
}

/** Pairs that go on behind: a row of numbers, not a telephone number. */
function isPieceOfList(text: string, { end, gaps }: DigitWindow): boolean {
  const joint = gaps.at(-1) ?? '-';
  const next = text.slice(end, end + 4);
  return /^(?:[.:-]\d|\/[1-9])/.test(next) || (joint === ' ' && gaps.length > 3 && /^ \d\d(?!\d)/.test(next));
}

/** Behind a label: a lost leading 0 (`612345678` in a sheet), a local number, or a mistake. */
function readLabelled(text: string, windows: readonly DigitWindow[]): PhoneForm | undefined {
  const window = windows.findLast((candidate) => candidate.digits.length <= 12 && ends(text, candidate));
  if (!window || /^0?[89]00|^14\d/.test(window.digits)) return undefined;
  const { start, end, digits } = window;
  const lost = windows.find((candidate) => isDutchPhone(`0${candidate.digits}`) && ends(text, candidate));
  if (lost) return { start: lost.start, end: lost.end, kind: 'short', grouped: false };
  return digits.startsWith('0') || digits.length === 7 ? { start, end, kind: 'odd', grouped: false } : undefined;
}

function ends(text: string, { end }: DigitWindow): boolean {
  return !isWordAt(text, end);
}
