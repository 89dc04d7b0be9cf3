import type { Field, Span } from '../../document.ts';
import { type LabelKind, labelKind, strictLabelKind } from '../fields/labels.ts';

/** Labels that were read one under another, with their values one under another behind them: a form in two columns. */
export function columnFields(text: string, seen: readonly Span[]): Field[] {
  const fields: Field[] = [];
  let record = 0;
  for (const stretch of seen) {
    const lines = linesOf(text, stretch);
    for (let at = 0; at < lines.length; ) {
      const count = labelsFrom(lines, at);
      const pairs = count >= fewest ? paired(lines, at, count, record) : [];
      if (pairs.length > 0) record++;
      fields.push(...pairs);
      at += pairs.length > 0 ? 2 * count : Math.max(1, count);
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

function labelsFrom(lines: readonly Line[], from: number): number {
  let at = from;
  while (at - from < most && isLabel(lines[at]?.text ?? '')) at++;
  return at - from;
}

function isLabel(line: string): boolean {
  const label = line.replace(/ ?[:*]+$/, '');
  return (
    line.length <= 40 &&
    (strictLabelKind(label) !== undefined || (label !== line && /^[\p{L} ./()-]{2,40}$/u.test(label)))
  );
}

/** As many values as labels, none that its label cannot have, and two at least that only their label can have. */
function paired(lines: readonly Line[], from: number, count: number, record: number): Field[] {
  const values = lines.slice(from + count, from + 2 * count);
  if (values.length < count || values.some(({ text }) => /^[^:]{2,30}: /.test(text))) return [];
  const fits = values.map(({ text }, index) => fit(lines[from + index]?.text ?? '', text));
  if (fits.includes('no') || fits.filter((each) => each === 'sure').length < 2) return [];
  return values.map(({ start, end }, index) => ({
    label: (lines[from + index]?.text ?? '').replace(/ ?[:*]+$/, ''),
    start,
    end,
    record,
  }));
}

const letters = /^['\p{L}][\p{L}\p{M}' .,/()-]*$/u;

/** Values that tell their label by their form. */
const forms: Partial<Record<LabelKind, RegExp>> = {
  'date-of-birth': /^\d{1,2}[-./ ]{1,3}(?:\d{1,2}|\p{L}{3,9})[-./ ]{1,3}\d{2,4}$/u,
  bsn: /^\d[\d .]{7,11}$/,
  phone: /^[+(\d][\d ()/-]{8,20}$/,
  email: /^\S+ ?@ ?\S+/,
  postcode: /^\d{4} ?[A-Z]{2}/i,
  iban: /^[A-Z]{2}\d\d[A-Z\d ]{8,34}$/,
};

/** Values that may be many things, but not these. */
const words: Partial<Record<LabelKind, RegExp>> = {
  name: letters,
  'given-name': letters,
  surname: letters,
  infix: letters,
  initials: letters,
  place: letters,
  street: /\p{L}{2}/u,
  'house-number': /^\d/,
};

function fit(label: string, value: string): 'sure' | 'maybe' | 'no' {
  const kind = labelKind(label);
  const form = kind && forms[kind];
  if (form) return form.test(value) ? 'sure' : 'no';
  const possible = kind && words[kind];
  return possible && !possible.test(value) ? 'no' : 'maybe';
}
