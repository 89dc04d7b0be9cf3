import { oncePerSource, type Source } from '../source.ts';
import { type DigitGroup, digitGroups, isDigit, isWordAt } from './digit-groups.ts';
import { type Label, labelsBefore } from './labels.ts';

/** A code with digits in it, and the label nearest before it. */
export interface Code {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How many digits. */
  readonly digits: number;
  readonly label: Label;
}

/** Every code that stands behind a label; dates and years are no codes. */
export const labelledCodes: (source: Source) => readonly Code[] = oncePerSource((source) => [...scan(source)]);

function* scan(source: Source): Generator<Code> {
  const { text } = source;
  let done = 0;
  for (const group of digitGroups(source)) {
    if (group.start < done || isShort(text, group)) continue;
    const start = codeStart(text, group.start, done);
    const end = codeEnd(text, group.end);
    done = end;
    const code = text.slice(start, end);
    const digits = countDigits(code);
    if (digits < 3 || notACode.test(code)) continue;
    const [label] = labelsBefore(source, start);
    if (label) yield { start, end, text: code, digits, label };
  }
}

/** One or two digits that nothing is joined to. */
function isShort(text: string, { start, end }: DigitGroup): boolean {
  return end - start < 3 && !isJoint(text, end) && !isWordAt(text, start - 1) && !isJoint(text, start - 1);
}

function isJoint(text: string, index: number): boolean {
  return '-/.'.includes(text[index] ?? '\n') || isWordAt(text, index);
}

function countDigits(code: string): number {
  let digits = 0;
  for (let i = 0; i < code.length; i++) if (isDigit(code.charCodeAt(i))) digits++;
  return digits;
}

const notACode = /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})|(?:19|20)\d\d[-/.][01]?\d[-/.][0-3]?\d|(?:19|20)\d\d)$/;

const longest = 40;

/** Letters and pieces such as `Z/24/` that belong to the code; `zaaknummer-` does not. */
function codeStart(text: string, from: number, floor: number): number {
  let start = wordStart(text, from, floor);
  while (from - start < longest && '-/.'.includes(text[start - 1] ?? '\n')) {
    const piece = wordStart(text, start - 1, floor);
    if (piece === start - 1 || !belongs(text.slice(piece, start))) break;
    start = piece;
  }
  return start;
}

function wordStart(text: string, from: number, floor: number): number {
  let start = from;
  while (start > floor && from - start < longest && isWordAt(text, start - 1)) start--;
  return start;
}

/** A piece with its joiner: `2024-`, `ZAAK-`, `Z/`. */
function belongs(piece: string): boolean {
  return /^(?:[\p{L}]{0,8}\d+[\p{L}\d]{0,12}|\p{Lu}{1,4}|z)[-/.]$/u.test(piece);
}

function codeEnd(text: string, from: number): number {
  let end = from;
  while (end - from < longest) {
    if (isWordAt(text, end)) end++;
    else if ('-/.'.includes(text[end] ?? '\n') && isWordAt(text, end + 1) && continues(text, end)) end += 2;
    else break;
  }
  return end;
}

/** A full stop joins digits only; a hyphen or slash joins anything. */
function continues(text: string, joiner: number): boolean {
  return text[joiner] !== '.' || isDigit(text.charCodeAt(joiner + 1));
}
