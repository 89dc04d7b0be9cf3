import type { Json } from '../desk/objects.ts';
import type { Answer, Call } from './exchange.ts';
import { invalidField } from './refusal.ts';

interface PageOptions {
  readonly mostPages?: { readonly pages: number; readonly message: string };
}

const defaultSize = 30;
const largestSize = 100;

/** A page of a list; the `link` header names the next one and is absent on the last (§1.3). */
export function pageOf<Item>(
  call: Call,
  items: Iterable<Item>,
  view: (item: Item) => Json,
  { mostPages }: PageOptions = {},
): Answer {
  const page = countIn(call.query, 'page', 1, 1_000_000);
  const size = countIn(call.query, 'per_page', defaultSize, largestSize);
  if (mostPages && page > mostPages.pages) throw invalidField('page', 'invalid_value', mostPages.message);
  const read = Iterator.from(items)
    .take(page * size + 1)
    .toArray();
  const shown = read.slice((page - 1) * size, page * size);
  const more = read.length > page * size;
  return { status: 200, body: shown.map(view), ...(more && { headers: { link: nextLink(call, page + 1) } }) };
}

function countIn(query: URLSearchParams, name: string, otherwise: number, most: number): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw invalidField(name, 'invalid_value', `It should be a Positive Integer less than or equal to ${most}`);
  return value;
}

function nextLink({ desk, path, query }: Call, page: number): string {
  const next = new URLSearchParams(query);
  next.set('page', `${page}`);
  return `<${desk.origins.api}/api/v2${path}?${next}>; rel="next"`;
}
