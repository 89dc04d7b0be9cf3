import { isWordAt } from './digit-groups.ts';

const marks = new Set("._-+=&!#$%'*/?^`{|}~");

function isLocal(text: string, index: number): boolean {
  return isWordAt(text, index) || marks.has(text[index] ?? ' ');
}

/** Where the part before the @ starts: plain, or in double quotes. */
export function localStart(text: string, at: number, floor: number): number | undefined {
  if (text[at - 1] === '"') return quotedStart(text, at, floor);
  let start = at;
  while (start > floor && at - start < 65 && isLocal(text, start - 1)) start--;
  if (at - start > 64) return undefined;
  const local = text.slice(start, at);
  const trimmed = /[\p{L}\d_][^/?=&|{}]*$/u.exec(afterDelimiter(local))?.[0] ?? '';
  return trimmed === '' || trimmed.endsWith('.') ? undefined : at - trimmed.length;
}

/** In `?mail=jan` and `{jan` the address starts behind the mark, though the standard would allow it inside. */
function afterDelimiter(local: string): string {
  return local.slice(Math.max(...[..."/?=&|{}`'*"].map((mark) => local.lastIndexOf(mark))) + 1);
}

function quotedStart(text: string, at: number, floor: number): number | undefined {
  const before = text.slice(Math.max(floor, at - 65), at - 1);
  const quote = before.lastIndexOf('"');
  return quote < 0 || before.slice(quote).includes('\n') ? undefined : at - 1 - before.length + quote;
}

const domain = /^(?:[\p{L}\p{M}\d](?:[\p{L}\p{M}\d_-]{0,62}))(?:\.[\p{L}\p{M}\d][\p{L}\p{M}\d-]{0,62}){1,8}/u;
const literal = /^\[\d{1,3}(?:\.\d{1,3}){3}\]/;

/** Where the domain ends: the last label is letters, or an encoded one. */
export function domainEnd(text: string, from: number): number | undefined {
  const rest = text.slice(from, from + 254);
  const found = domain.exec(rest)?.[0] ?? literal.exec(rest)?.[0];
  if (found === undefined) return undefined;
  if (found.startsWith('[')) return from + found.length;
  const labels = found.replace(/-+$/, '').split('.');
  while (labels.length > 1 && !/^(?:[\p{L}\p{M}]{2,24}|xn--[a-z\d-]+)$/u.test(labels.at(-1) ?? '')) labels.pop();
  return labels.length > 1 ? from + labels.join('.').length : undefined;
}
