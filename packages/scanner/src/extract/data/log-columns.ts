import type { Field } from '../../document.ts';
import type { TextLine } from './text-lines.ts';

const cell = /"([^"\n]{0,8000})"|\[([^\]\n]{0,200})\]|([^ \t\r\n]{1,8000})/gy;

/** The cells of a line under the names of their columns; `-` says that there is none. */
export function columnFields(
  text: string,
  { start, end }: TextLine,
  columns: readonly string[],
  record: number,
): readonly Field[] {
  const fields: Field[] = [];
  let at = start;
  for (const label of columns) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    if (!match || cell.lastIndex > end) break;
    const value = match[1] ?? match[2] ?? match[3] ?? '';
    const from = at + (match[3] === undefined ? 1 : 0);
    if (label && value !== '' && value !== '-') fields.push({ label, start: from, end: from + value.length, record });
    at = cell.lastIndex;
    while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  }
  return fields;
}

/** What W3C calls `cs-username`, `c-ip` and `cs(User-Agent)`; of the server itself it is said. */
export function w3cLabel(name: string): string {
  const header = /^[a-z]{1,2}\(([^()]{1,80})\)$/i.exec(name)?.[1];
  if (header) return header.toLowerCase().replaceAll('-', ' ');
  if (/^s-(?:ip|computername|port|sitename)$/i.test(name)) return `server ${name.slice(2)}`;
  return name.replace(/^(?:c|cs|s|sc|sr|rs|r|x)-/i, '').replaceAll('-', ' ');
}

/** The log of Apache and nginx: `1.2.3.4 - jan [03/Mar/2025:10:00:00 +0100] "GET / HTTP/1.1" 200 12 "…" "…"`. */
export const accessColumns: readonly string[] = [
  'ip',
  'ident',
  'username',
  'tijd',
  'request',
  'status',
  'bytes',
  'referer',
  'user agent',
];

export const accessLine: RegExp =
  /^[\w.:-]{2,100} [^\s"]{1,200} [^"\n]{1,200}? ?\[\d{1,2}\/[A-Z][a-z]{2}\/\d{4}:[\d: +-]{8,20}\] "/;
