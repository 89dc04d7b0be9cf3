import * as v from 'valibot';
import { FreshdeskError } from '../error.ts';
import type { Api } from '../transport/call.ts';
import { unseen } from './pages.ts';
import { type Slice, whole } from './slices.ts';

export interface Search<Item> {
  readonly path: string;
  readonly query: string;
  readonly item: v.GenericSchema<unknown, Item>;
  /** First and last day on which what is searched for can have been made. */
  readonly days: { readonly from: Date; readonly to: Date };
  readonly signal?: AbortSignal | undefined;
}

/** Ten pages of thirty are all that one search gives. */
const most = 300;
const pageSize = 30;
const longestQuery = 512;

/**
 * All results, each once: a search with more than 300 is split by the days on which things were made, and a day that has
 * more by those of the last change. The index lags some minutes.
 * @throws FreshdeskError `invalid_value` when the query is too long, `too_large` when a slice cannot be split any more.
 */
export async function* found<Item extends { readonly id: number }>(
  api: Api,
  search: Search<Item>,
): AsyncGenerator<Item, void> {
  const seen = new Set<number>();
  const slices: Slice[] = [whole(search.days)];
  for (let slice = slices.pop(); slice; slice = slices.pop()) {
    const query = queryOf(search.query, slice);
    const first = await resultPage(api, search, query, 1);
    if (first.total > most) slices.push(...slice.split().toReversed());
    else for await (const page of pagesFrom(api, search, query, first)) yield* unseen(page, seen);
  }
}

function queryOf(query: string, { conditions }: Slice): string {
  const all = conditions.length === 0 ? query : [`(${query})`, ...conditions].join(' AND ');
  if (all.length > longestQuery) throw new FreshdeskError('invalid_value', 'The query is longer than 512 characters.');
  return all;
}

interface ResultPage<Item> {
  readonly total: number;
  readonly results: readonly Item[];
}

async function* pagesFrom<Item>(
  api: Api,
  search: Search<Item>,
  query: string,
  first: ResultPage<Item>,
): AsyncGenerator<readonly Item[], void> {
  yield first.results;
  const pages = Math.ceil(first.total / pageSize);
  for (let page = 2; page <= pages; page++) yield (await resultPage(api, search, query, page)).results;
}

function resultPage<Item>(
  api: Api,
  { path, item, signal }: Search<Item>,
  query: string,
  page: number,
): Promise<ResultPage<Item>> {
  const schema = v.looseObject({ total: v.number(), results: v.array(item) });
  return api.call({ method: 'GET', path, query: { query: `"${query}"`, page }, signal }, schema);
}
