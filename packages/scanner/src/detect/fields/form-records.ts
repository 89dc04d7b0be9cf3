import type { Field } from '../../document.ts';
import { labelKind, labelSubject } from './labels.ts';

/** A labelled value whose record is still to be told. */
export interface Entry {
  readonly label: string;
  readonly labelStart: number;
  readonly start: number;
  readonly end: number;
}

/** Consecutive entries become one record; a label seen before, a heading or two lines of prose begin the next. */
export function intoRecords(text: string, entries: readonly Entry[]): Field[] {
  let record = -1;
  let seen = new Set<string>();
  let previous: Entry | undefined;
  let mail = false;
  const fields: Field[] = [];
  for (const entry of entries) {
    const key = entry.label.toLowerCase();
    if (!previous || beginsRecord(text, previous, entry, key, seen, mail)) {
      record++;
      seen = new Set();
      mail = mailStart.has(key);
    }
    seen.add(key);
    fields.push({ label: entry.label, start: entry.start, end: entry.end, record });
    previous = entry;
  }
  return fields;
}

const mailStart: ReadonlySet<string> = new Set(['van', 'from', 'von']);
const mailLabels: ReadonlySet<string> = new Set(
  `van from von verzonden sent gesendet datum date aan to an cc bcc onderwerp subject betreff reply-to antwoordadres bijlagen
   bijlage attachments prioriteit importance`.split(/\s+/),
);

function beginsRecord(
  text: string,
  previous: Entry,
  entry: Entry,
  key: string,
  seen: ReadonlySet<string>,
  mail: boolean,
): boolean {
  if (seen.has(key)) return !repeatable(previous, entry);
  if (mail ? !mailLabels.has(key) : mailStart.has(key)) return true;
  return breaksOff(text, previous.end, entry.labelStart);
}

/** Two numbers of one person: "Tel: …, Tel: …". */
function repeatable(previous: Entry, entry: Entry): boolean {
  const kind = labelKind(entry.label);
  return previous.label === entry.label && (kind === 'phone' || kind === 'email');
}

const longestGap = 600;

function breaksOff(text: string, from: number, to: number): boolean {
  if (to - from > longestGap) return true;
  if (to <= from) return false;
  const [rest = '', ...lines] = text.slice(from, to).split('\n');
  const between = lines.map((line) => line.trim());
  const filled = between.filter((line) => /[\p{L}\d]/u.test(line));
  if (rest.length > 80) return true;
  if (filled.length === 0) return between.some((line) => /^[-=_*]{5,}$/.test(line));
  return filled.length > 1 || isHeading(filled[0] ?? '', between[0] === '');
}

/** A single line between two labels: "Gegevens partner" divides, the second line of an address does not. */
function isHeading(line: string, afterBlank: boolean): boolean {
  if (line.length > 60) return true;
  return afterBlank || /gegevens|details|angaben|:$/i.test(line) || labelSubject(line) !== '';
}
