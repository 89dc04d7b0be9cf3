import { isDutchPhone } from '../numbers/dutch-phone-plan.ts';
import { asDigits } from '../numbers/misread.ts';
import type { Replacement } from '../replaced.ts';
import { type Misread, misread, without } from './misreading.ts';

/** Digits, and what is taken for them, that no other letter touches. */
interface Group {
  readonly start: number;
  readonly end: number;
}

/** `99999O0l9`, `O6 1234 5678`, `O1 -01-198O`: numbers in which letters stand for digits or spaces went astray. */
export function* misreadNumbers(text: string): Generator<Misread> {
  for (const { start, end } of runsOf(text)) {
    const written = text.slice(start, end);
    const meant = asDigits(written);
    if (meant !== written && !isDate(meant) && !isMostlyDigits(written)) continue;
    const { replacements } = misread(start, written, meant);
    const all = [...replacements, ...strayMarks(start, meant)].sort((a, b) => a.start - b.start);
    if (all.length > 0) yield { start, end, replacements: all };
  }
}

const word = /[\p{L}\d|!]+/gu;
/** A label may have lost the space behind it. */
const alike = /^(?:[Bb][Ss][Nn]|[Tt]el|TEL|[Nn]r)?([\dOoQDIiLl|!ZzSsBG]{1,24})$/;
/** `Z20241234`: a letter that is no 0 or 1 in front is a kind of number. */
const prefix = /^[ZzSsBGL]\d/;
const gap = /^(?: ?[-./(),:] ?| |, |\) ?-? ?)$/;

/** Groups that stand together, as a number is written in groups. */
function* runsOf(text: string): Generator<Group> {
  let run: Group | undefined;
  for (const group of groupsOf(text)) {
    if (run && gap.test(text.slice(run.end, Math.min(group.start, run.end + 4))) && group.end - run.start < longest)
      run = { start: run.start, end: group.end };
    else {
      if (run) yield run;
      run = group;
    }
  }
  if (run) yield run;
}

const longest = 48;

function* groupsOf(text: string): Generator<Group> {
  for (const { index, 0: found } of text.matchAll(word)) {
    const digits = found.length < 40 && /\d/.test(found) ? (alike.exec(found)?.[1] ?? '') : '';
    if (!/\d/.test(digits) || prefix.test(digits)) continue;
    const end = index + found.length;
    if (!isPostcode(text, index, end)) yield { start: end - digits.length, end };
  }
}

/** Four digits with the two letters behind them are no piece of a number. */
function isPostcode(text: string, start: number, end: number): boolean {
  return end - start === 4 && /^ ?[A-Z]{2}(?![\p{L}\d])/u.test(text.slice(end, end + 4));
}

/** House numbers, versions and sizes are short; nothing with more letters than digits was a number. */
function isMostlyDigits(written: string): boolean {
  const digits = written.replace(/\D/g, '').length;
  const all = written.replace(/[^\p{L}\d|!]/gu, '').length;
  return all >= 6 && digits >= all * 0.6;
}

const date = /^([0-3]?\d)[-./]([01]?\d)[-./](?:19|20)\d\d$/;

/** Even with half its digits lost. */
function isDate(meant: string): boolean {
  const [, day, month] = date.exec(meant.replaceAll(' ', '').replaceAll(',', '.')) ?? [];
  return Number(day) <= 31 && Number(month) <= 12;
}

const dotted = /^\d{4}[.,]\d\d[.,]\d{3}$/;

/** `0 6-12345678`, `01 -01-1980`: spaces astray, and commas for dots. */
function* strayMarks(start: number, meant: string): Generator<Replacement> {
  const tight = meant.replaceAll(' ', '');
  const phone = /^0[1-9]/.test(tight) && isDutchPhone(tight.replace(/\D/g, ''));
  if (!phone && !isDate(meant) && !dotted.test(tight)) return;
  for (const { index, 0: mark } of meant.matchAll(/[ ,]/g)) {
    if (mark === ' ') yield without(start + index, start + index + 1);
    else if (!phone) yield { start: start + index, end: start + index + 1, plain: '.' };
  }
}
