import type { Correspondent } from '../people.ts';
import { correspondent, correspondents } from './correspondents.ts';
import { type Label, type LabelKind, labelOf } from './labels.ts';
import type { Line } from './lines.ts';
import { hasTime } from './moments.ts';

export interface HeaderBlock {
  readonly author: Correspondent | null;
  readonly recipients: readonly Correspondent[];
  readonly date: string | null;
  readonly subject: string | null;
  readonly confidence: number;
  /** Index of the line after it. */
  readonly next: number;
}

type Values = ReadonlyMap<LabelKind, string>;

/** The quoted mail header that starts at a line, labels in any order and language; `separated` when a separator stands above it. */
export function headerBlockAt(lines: readonly Line[], at: number, separated: boolean): HeaderBlock | null {
  const first = lines[at];
  const bare = separated && first !== undefined && !labelOf(first.words);
  if (!first || !labelOf(first.words, bare)) return null;
  const { values, next } = readLabels(lines, at, bare);
  if (!isMailHeader(values, separated && !bare)) return null;
  const author = correspondent(withBehalf(values));
  return {
    author,
    recipients: [...correspondents(values.get('to') ?? ''), ...correspondents(values.get('cc') ?? '')],
    date: values.get('date')?.trim() || null,
    subject: values.get('subject')?.trim() || null,
    confidence: author?.address ? 0.95 : author ? 0.75 : 0.5,
    next,
  };
}

const withBehalf = (values: Values): string =>
  [values.get('from') ?? '', ...(values.has('behalf') ? [values.get('behalf')] : [])].join(' namens ');

const hasAddress = (value: string | undefined): boolean => value?.includes('@') ?? false;

/** `Van:` alone, or `Van: 10:00 tot 12:00`, is no mail header. A name without an address needs more company. */
function isMailHeader(values: Values, separated: boolean): boolean {
  const from = values.get('from')?.trim();
  const others = ['date', 'to', 'cc', 'subject'].filter((kind) => values.has(kind as LabelKind)).length;
  if (!from) return separated && others >= 2;
  if (!hasAddress(from) && (hasTime(from) || !/\p{L}/u.test(from))) return false;
  if (separated) return others > 0 || hasAddress(from);
  if (hasAddress(from)) return others > 0;
  if (hasAddress(values.get('to')) || hasAddress(values.get('cc'))) return others > 1;
  return values.has('subject') && (values.has('to') || hasTime(values.get('date') ?? ''));
}

const mostLines = 80;

function readLabels(lines: readonly Line[], at: number, bare: boolean): { values: Values; next: number } {
  const values = new Map<LabelKind, string>();
  const quotes = lines[at]?.quotes ?? 0;
  let last: LabelKind | null = null;
  let next = at;
  for (let i = at; i < Math.min(lines.length, at + mostLines); i++) {
    const line = lines[i] as Line; // i < lines.length
    if (line.quotes !== quotes) break;
    const label = labelOf(line.words, bare);
    if (label && !values.has(label.kind)) {
      if (i > next && !gapAllowed(values, label)) break;
      values.set(label.kind, label.value);
      last = label.kind;
    } else if (line.words === '') {
      if (i > next) break;
      continue;
    } else if (!label && last && continues(lines, i, last, values, i > next)) {
      values.set(last, `${values.get(last) ?? ''} ${line.words}`);
    } else break;
    next = i + 1;
  }
  return { values, next };
}

/** Some programs put a blank line between label lines; after a complete header it is the body that starts. */
const gapAllowed = (values: Values, label: Label): boolean =>
  label.kind !== 'other' && (!values.has('from') || !values.has('subject') || !values.has('to'));

/** Whether a line without a label is the rest of a folded value. */
function continues(lines: readonly Line[], at: number, last: LabelKind, values: Values, gap: boolean): boolean {
  const value = values.get(last) ?? '';
  if (value === '') return true;
  if (gap) return false;
  const line = lines[at] as Line; // the caller is at this line
  const addresses = last === 'from' || last === 'to' || last === 'cc';
  if (addresses && (/[,;<[]$/.test(value) || /^[<[]/.test(line.words) || /^\S+@\S+$/.test(line.words))) return true;
  return labelWithin(lines, at + 1, addresses ? 15 : 2, values) || (line.indented && addresses);
}

function labelWithin(lines: readonly Line[], from: number, count: number, values: Values): boolean {
  for (let i = from; i < from + count; i++) {
    const line = lines[i];
    if (!line || line.words === '') return false;
    const label = labelOf(line.words);
    if (label) return label.kind !== 'other' && !values.has(label.kind);
  }
  return false;
}
