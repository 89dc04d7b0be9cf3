import * as v from 'valibot';
import { FreshdeskError } from '../error.ts';
import type { Api } from '../transport/call.ts';

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
const day = 86_400_000;

/**
 * All results: a search with more than 300 is split by the days on which things were made. The index lags some minutes.
 * @throws FreshdeskError `invalid_value` when the query is too long, `too_large` when one day alone has more than 300.
 */
export async function* found<Item>(api: Api, search: Search<Item>): AsyncGenerator<Item, void> {
  const first = await resultPage(api, search, search.query, 1);
  if (first.total <= most) return yield* restOf(api, search, search.query, first);
  yield* within(api, search, search.days.from, search.days.to);
}

async function* within<Item>(api: Api, search: Search<Item>, from: Date, to: Date): AsyncGenerator<Item, void> {
  const query = `(${search.query}) AND created_at:>'${dateOf(from)}' AND created_at:<'${dateOf(to)}'`;
  const first = await resultPage(api, search, query, 1);
  if (first.total <= most) return yield* restOf(api, search, query, first);
  const days = Math.round((to.getTime() - from.getTime()) / day);
  if (days < 1) throw new FreshdeskError('too_large', 'One day has more results than a search can give.');
  const middle = new Date(from.getTime() + Math.floor(days / 2) * day);
  yield* within(api, search, from, middle);
  yield* within(api, search, new Date(middle.getTime() + day), to);
}

interface ResultPage<Item> {
  readonly total: number;
  readonly results: readonly Item[];
}

async function* restOf<Item>(
  api: Api,
  search: Search<Item>,
  query: string,
  first: ResultPage<Item>,
): AsyncGenerator<Item, void> {
  yield* first.results;
  const pages = Math.ceil(first.total / pageSize);
  for (let page = 2; page <= pages; page++) yield* (await resultPage(api, search, query, page)).results;
}

function resultPage<Item>(
  api: Api,
  { path, item, signal }: Search<Item>,
  query: string,
  page: number,
): Promise<ResultPage<Item>> {
  if (query.length > longestQuery)
    throw new FreshdeskError('invalid_value', 'The query is longer than 512 characters.');
  const schema = v.looseObject({ total: v.number(), results: v.array(item) });
  return api.call({ method: 'GET', path, query: { query: `"${query}"`, page }, signal }, schema);
}

const dateOf = (date: Date): string => date.toISOString().slice(0, 10);
