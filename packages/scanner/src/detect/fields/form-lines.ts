import type { Field } from '../../document.ts';
import { oneOf } from '../one-of.ts';
import { type Entry, intoRecords } from './form-records.ts';
import { type Label, labelBefore } from './label-before.ts';
import { labelKind, strictLabelKind } from './labels.ts';
import { separatorsIn } from './separators.ts';

/** `Label: value`, also with a tab, `=`, dots or a dash, several on a line, or the value on the next line. */
export function formFields(text: string): Field[] {
  const labels = labelsIn(text);
  const entries = labels.flatMap((label, index) => entryOf(text, label, labels[index + 1]) ?? []);
  return intoRecords(text, entries);
}

interface LabelAt extends Label {
  readonly separator: string;
  readonly valueStart: number;
  readonly lineEnd: number;
}

function labelsIn(text: string): LabelAt[] {
  const labels: LabelAt[] = [];
  let floor = 0;
  let lineEnd = -1;
  for (const { start, end, sign } of separatorsIn(text)) {
    if (start > lineEnd) lineEnd = endOfLine(text, start);
    if (sign === ':' && !separates(text, start)) continue;
    const label = labelBefore(text, start, floor);
    if (!label || !fits(text, label, sign, end)) continue;
    labels.push({ ...label, separator: sign, valueStart: end, lineEnd });
    floor = end;
  }
  return labels;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Not the colon of a URL, a time, a JSON key or `a::b`. */
function separates(text: string, colon: number): boolean {
  const before = text.charCodeAt(colon - 1);
  const after = text[colon + 1] ?? '\n';
  if (after === '/' || after === '\\' || after === ':' || before === 0x3a) return false;
  if (before === 0x22 || before === 0x27) return false;
  return !(isDigit(before) && isDigit(after.charCodeAt(0)));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A colon makes a label of anything that looks like one; weaker separators ask for a label we know. */
function fits(text: string, label: Label, separator: string, after: number): boolean {
  const words = text.slice(label.start, label.end);
  if (separator === ':') return words.length > 1 ? true : label.leads && /[\s\d+]/.test(text[after] ?? '');
  if (!label.leads) return false;
  if (separator === ' = ' || separator.length > 3) return true;
  if (separator === '?') return labelKind(words) !== undefined;
  return strictLabelKind(words) !== undefined;
}

function entryOf(text: string, label: LabelAt, next: LabelAt | undefined): Entry | undefined {
  const limit = label.separator === '\t' ? firstTab(text, label) : label.lineEnd;
  const value = trimValue(text, label.valueStart, Math.min(limit, next?.start ?? limit));
  const found = value ?? (label.separator === '\t' ? undefined : nextLine(text, label, next));
  if (!found || (label.separator === '\t' && strictLabelKind(text.slice(found.start, found.end)))) return undefined;
  return { label: text.slice(label.start, label.end), labelStart: label.start, ...found };
}

function firstTab(text: string, label: LabelAt): number {
  const cell = text.slice(label.valueStart, Math.min(label.lineEnd, label.valueStart + longestValue));
  const tab = cell.search(/\S\s*\t/);
  return tab < 0 ? label.lineEnd : label.valueStart + tab + 1;
}

/** A label alone on its line takes the next line, unless that is a label line itself. */
function nextLine(text: string, label: LabelAt, next: LabelAt | undefined): Value | undefined {
  const nextLabel = next?.start ?? text.length;
  if (nextLabel < label.lineEnd) return undefined;
  let start = label.lineEnd + 1;
  if (text.slice(start, start + 40).trimStart() !== '' && /^[ \t\r]*\n/.test(text.slice(start, start + 40)))
    start = endOfLine(text, start) + 1;
  const end = endOfLine(text, start);
  if (start >= text.length || nextLabel < end || end - start > longestNext) return undefined;
  return trimValue(text, start, end);
}

interface Value {
  readonly start: number;
  readonly end: number;
}

const longestValue = 2000;
const longestNext = 200;
const isOpening = oneOf(/[\s*_"'`•|]/);
const isClosing = oneOf(/[\s*"'`,;|([{<&-]/);

function trimValue(text: string, from: number, to: number): Value | undefined {
  let start = from;
  let end = Math.min(to, from + longestValue);
  while (start < end && isOpening(text, start)) start++;
  while (end > start && isClosing(text, end - 1)) end--;
  const joiner = / (?:en|and|met|of|und)$/.exec(text.slice(Math.max(start, end - 5), end));
  if (joiner) end -= joiner[0].length;
  return end > start ? { start, end } : undefined;
}
