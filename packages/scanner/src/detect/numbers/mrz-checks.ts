import { icaoDigit } from './checks.ts';
import { asDigits } from './misread.ts';

export interface CheckedMrz {
  readonly score: number;
  readonly because: readonly string[];
}

/** A field with its check digit: line, first and last position, position of the digit; positions count from 0. */
type CheckedField = readonly [name: string, line: number, from: number, to: number];

const layouts: Readonly<Record<string, { readonly name: string; readonly fields: readonly CheckedField[] }>> = {
  '2x44': {
    name: 'TD3',
    fields: [
      ['number', 1, 0, 9],
      ['birth', 1, 13, 19],
      ['expiry', 1, 21, 27],
    ],
  },
  '2x36': {
    name: 'TD2',
    fields: [
      ['number', 1, 0, 9],
      ['birth', 1, 13, 19],
      ['expiry', 1, 21, 27],
    ],
  },
  '3x30': {
    name: 'TD1',
    fields: [
      ['number', 0, 5, 14],
      ['birth', 1, 0, 6],
      ['expiry', 1, 8, 14],
    ],
  },
};

/** Certain with two checks or more; a first line of the right form and one check is enough to suspect. */
export function checkMrz(lines: readonly string[]): CheckedMrz | undefined {
  const layout = layouts[`${lines.length}x${lines[0]?.length}`];
  if (!layout || !/^[ACIPV1]/.test(lines[0] ?? '')) return undefined;
  const passed = layout.fields.filter((field) => passes(lines, field)).map(([name]) => `check: ${name}`);
  if (passed.length === 0 && !/^[PIV][A-Z<][A-Z]{3}[A-Z]+<</.test(lines[0] ?? '')) return undefined;
  return { score: scores[passed.length] ?? 0.99, because: [`form: ${layout.name}`, ...passed] };
}

const scores = [0.7, 0.85, 0.95, 0.99];

function passes(lines: readonly string[], [name, line, from, to]: CheckedField): boolean {
  const field = lines[line]?.slice(from, to) ?? '';
  const digit = asDigits(lines[line]?.[to] ?? '').replace('<', '0');
  if (!/^\d$/.test(digit) || /^<*$/.test(field)) return false;
  const readings =
    name === 'number' ? [field, field.replaceAll('O', '0'), field.replaceAll('0', 'O')] : [asDigits(field)];
  return readings.some((reading) => icaoDigit(reading) === Number(digit));
}
