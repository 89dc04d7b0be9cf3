import type { Source } from '../source.ts';
import { standsAlone } from './boundaries.ts';

/** One word behind a label. */
export interface LabelledValue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The label, in lower case. */
  readonly label: string;
  /** What ties it to the label: `:` or `=`, the word "is", or nothing. */
  readonly link: 'sign' | 'is' | 'none';
  /** Nothing of a sentence follows. */
  readonly alone: boolean;
}

/** The words behind labels in running text, and the values of fields with such a label. */
export function* labelledValues(source: Source, labels: RegExp): Generator<LabelledValue> {
  const seen = new Set<number>();
  for (const value of [...inFields(source, labels), ...inText(source, labels)]) {
    if (seen.has(value.start)) continue;
    seen.add(value.start);
    yield value;
  }
}

function* inFields(source: Source, labels: RegExp): Generator<LabelledValue> {
  for (const field of source.fields) {
    const label = field.label.toLowerCase();
    if (label.search(labels) < 0 || label.length > 40 || field.end - field.start > 400) continue;
    const value = valueAt(source.text, field.start, label, 'sign', field.end);
    if (value) yield value;
  }
}

const link =
  /^["'\])]{0,2}(?:\s{0,3}(?:[:=]|=>|->)+\s{0,3}|[ ]{1,2}(?:is|was|luidt|wordt)[ :]{1,2}|[ ]{1,2}|[ \t]{0,3}\r?\n[ \t]{0,8})["'`]?/;

function* inText(source: Source, labels: RegExp): Generator<LabelledValue> {
  for (const match of source.lower.matchAll(labels)) {
    const after = match.index + match[0].length;
    if (!standsAlone(source.lower, match.index, after)) continue;
    const tie = link.exec(source.lower.slice(after, after + 20))?.[0];
    if (!tie) continue;
    const kind = /[:=>]/.test(tie) && !/is|was/.test(tie) ? 'sign' : /[a-z:]/.test(tie) ? 'is' : 'none';
    const value = valueAt(source.text, after + tie.length, match[0], kind);
    if (value) yield value;
  }
}

function valueAt(
  text: string,
  start: number,
  label: string,
  link: LabelledValue['link'],
  limit: number = text.length,
): LabelledValue | undefined {
  const found = wordAt(text, start, limit);
  if (!found) return undefined;
  const end = start + found.length;
  return { start, end, text: found, label, link, alone: endsThere(text.slice(end, Math.min(limit, end + 30))) };
}

/** Up to the closing quote when one was opened; else a word without the marks behind it. */
function wordAt(text: string, start: number, limit: number): string | undefined {
  const rest = text.slice(start, start + 81);
  const quote = text[start - 1];
  const quoted = quote === '"' || quote === "'" ? rest.indexOf(quote) : -1;
  if (quoted > 0 && !/\s/.test(rest.slice(0, quoted))) return rest.slice(0, quoted);
  return /^[^\s"'<>,;|&]{1,80}/.exec(rest.slice(0, Math.max(0, limit - start)))?.[0].replace(/[.:)\]]+$/, '');
}

/** The line ends, a mark follows, or the other half of a login. */
function endsThere(after: string): boolean {
  return /^[.)\]]?\s*(?:$|[\n\r|;,<>"'&/)(])|^ {1,2}(?:en|and|met|of|ww|pw|wachtwoord|password|pass|wacht)(?!\p{L})/u.test(
    after,
  );
}
