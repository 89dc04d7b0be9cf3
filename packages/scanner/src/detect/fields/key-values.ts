import type { Field } from '../../document.ts';

/** `?bsn=1&naam=2` (one record per address), log lines `key=value`, `SET a='x'`, attributes, and `[key] => value`. */
export function keyValueFields(text: string): Field[] {
  const fields: Field[] = [];
  let record = -1;
  let lastEnd = Number.NEGATIVE_INFINITY;
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    if (at < lastEnd) continue;
    const key = keyBefore(text, at);
    const value = key && valueAfter(text, at);
    if (!key || !value) continue;
    if (beginsRecord(text, lastEnd, key.start)) record++;
    fields.push({ label: key.label, start: value.start, end: value.end, record });
    lastEnd = value.end;
  }
  return fields;
}

interface Key {
  readonly label: string;
  readonly start: number;
}

interface Value {
  readonly start: number;
  readonly end: number;
}

const longestKey = 50;
const key = /(?:^|[\s?&;,|(<{"'`[])["'`]?\[?["'`]?([A-Za-z_][\w.:[\]-]{0,40}?)\]?["'`]?[ \t]{0,2}$/;

function keyBefore(text: string, equals: number): Key | undefined {
  const before = text.charCodeAt(equals - 1);
  if (before === 0x3d || before === 0x21 || before === 0x3c || before === 0x3e) return undefined; // == != <= >=
  const from = Math.max(0, equals - longestKey);
  const match = key.exec(text.slice(from, equals));
  if (!match?.[1] || isMarkup(text, match[1], equals)) return undefined;
  return { label: match[1], start: from + match.index + match[0].indexOf(match[1]) };
}

const attributes =
  /^(?:type|name|value|class|href|src|style|id|alt|width|height|rel|target|action|method|for|lang|content|title)$/i;

/** `<a href=…`, `<input type=…`: said of the page, not of a person. */
function isMarkup(text: string, label: string, equals: number): boolean {
  if (!attributes.test(label)) return false;
  const before = text.slice(Math.max(0, equals - 300), equals);
  return before.lastIndexOf('<') > before.lastIndexOf('>');
}

const quoted = /[ \t]{0,4}(?:\\?"([^"\\\n]{1,500})|'([^'\n]{1,500})|`([^`\n]{1,500}))/y;
const inAddress = /[^&\s"'<>#]{1,500}/y;
const bare = /[^\s,;&|()[\]{}"'<>]{1,300}/y;
/** `[key] => value` of a printed PHP array runs to the end of its line. */
const printed = />[ \t]{0,4}([^\s"'][^\n]{0,300})/y;

function valueAfter(text: string, equals: number): Value | undefined {
  const after = text[equals + 1];
  if (after === '=') return undefined;
  const arrow = after === '>' ? 1 : 0;
  const string = matchAt(quoted, text, equals + 1 + arrow);
  if (string) return string;
  if (arrow) return matchAt(printed, text, equals + 1);
  return matchAt(isAddress(text, equals) ? inAddress : bare, text, equals + 1);
}

/** In a query string a value may hold spaces as `+` and commas; in a log it ends there. */
function isAddress(text: string, equals: number): boolean {
  for (let at = equals - 1; at > equals - longestKey; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x3f || code === 0x26) return true;
    if (code <= 0x20) return false;
  }
  return false;
}

function matchAt(pattern: RegExp, text: string, at: number): Value | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const value = match[1] ?? match[2] ?? match[3] ?? match[0];
  const start = at + match[0].lastIndexOf(value);
  return { start, end: start + value.trimEnd().length };
}

const longestGap = 60;

/** Pairs of one address, line or printed object stand close together. */
function beginsRecord(text: string, lastEnd: number, start: number): boolean {
  if (start - lastEnd > longestGap) return true;
  const gap = text.slice(lastEnd, start);
  return gap.includes('?') || /\n\s*\n|[)}]/.test(gap) || (gap.includes('\n') && !/\[['"`]?$|^\s*['"`,]/.test(gap));
}
