import type { Field, Span } from '../../document.ts';
import { labelKind, strictLabelKind } from '../fields/labels.ts';
import { fit } from './fit.ts';

/** Labels that were read one under another, with their values one under another behind them: a form in two columns. */
export function columnFields(text: string, seen: readonly Span[]): Field[] {
  const fields: Field[] = [];
  let record = 0;
  for (const stretch of seen) {
    const lines = linesOf(text, stretch);
    for (let at = 0; at < lines.length; at++) {
      const end = isLabel(lines[at]?.text) ? labelsEnd(lines, at) : at;
      const pairs = end - at >= fewest ? paired(lines, at, end) : [];
      fields.push(...pairs.map((pair) => ({ ...pair, record })));
      if (pairs.length > 0) record++;
      at = Math.max(at, end - 1);
    }
  }
  return fields;
}

const fewest = 3;
const most = 30;

interface Line extends Span {
  readonly text: string;
}

function linesOf(text: string, { start, end }: Span): Line[] {
  return Array.from(text.slice(start, end).matchAll(/[^\s][^\n]*/g), ({ index, 0: line }) => {
    const words = line.trimEnd();
    return { start: start + index, end: start + index + words.length, text: words };
  });
}

/** Behind the last label that we know; up to two that we do not know may stand between. */
function labelsEnd(lines: readonly Line[], from: number): number {
  let end = from + 1;
  for (let at = end; at < end + 3 && at - from < most && mayBeLabel(lines[at]?.text); at++)
    if (isLabel(lines[at]?.text)) end = at + 1;
  return end;
}

const colon = / ?[:*]+$/;

/** A label that we know, or any with a colon. */
function isLabel(line: string | undefined): boolean {
  if (line === undefined || line.length > 40) return false;
  return strictLabelKind(line.replace(colon, '')) !== undefined || (line.endsWith(':') && mayBeLabel(line));
}

function mayBeLabel(line: string | undefined): boolean {
  return line !== undefined && /^\p{L}[\p{L} ./()?-]{1,39}[:*]?$/u.test(line);
}

type Pair = Omit<Field, 'record'>;

/** How many lines before and behind the labels that we know are labels too, the likeliest first. */
const margins = [0, 1, 2, 3].flatMap((before) => [0, 1, 2].map((behind) => ({ before, behind })));

/** The one way in which every value is one that its label can have. */
function paired(lines: readonly Line[], from: number, to: number): Pair[] {
  for (const { before, behind } of margins) {
    const [first, last] = [from - before, to + behind];
    const labels = lines.slice(Math.max(0, first), last);
    if (first < 0 || !labels.every(({ text }) => mayBeLabel(text) || isLabel(text))) continue;
    const values = lines.slice(last, last + labels.length);
    const pairs = labels.map((label, index) => ({ label: label.text.replace(colon, ''), value: values[index] }));
    if (belong(pairs, before + behind === 0 ? 2 : 3)) return pairs.flatMap(({ label, value }) => fieldOf(label, value));
  }
  return [];
}

interface Candidate {
  readonly label: string;
  readonly value: Line | undefined;
}

/** No value that its label cannot have, and some that only their label can have. */
function belong(pairs: readonly Candidate[], surely: number): boolean {
  const fits = pairs.map(({ label, value }) => (value ? fit(labelKind(label), value.text) : 'no'));
  return !fits.includes('no') && fits.filter((each) => each === 'sure').length >= surely;
}

function fieldOf(label: string, value: Line | undefined): Pair[] {
  return value ? [{ label, start: value.start, end: value.end }] : [];
}
