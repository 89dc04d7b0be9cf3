import * as v from 'valibot';
import type { Api } from '../transport/call.ts';
import type { ApiRequest } from '../transport/request.ts';

/** The most that lists give at once. */
export const perPage = 100;

/**
 * All items of a list, each once, page by page as long as a `link` header names a next one. Pages are counted from the
 * start, so what is taken away while the list goes on hides as many that follow: collect first, then delete.
 */
export async function* itemsOf<Item extends { readonly id: number }>(
  api: Api,
  request: ApiRequest,
  schema: v.GenericSchema<unknown, Item>,
): AsyncGenerator<Item, void> {
  const seen = new Set<number>();
  for (let page = 1; ; page++) {
    const query = { per_page: perPage, ...request.query, page };
    const { value, headers } = await api.answer({ ...request, query }, v.array(schema));
    yield* unseen(value, seen);
    if (value.length === 0 || !hasNext(headers.get('link'))) return;
  }
}

/** Those that were not given before. */
export function* unseen<Item extends { readonly id: number }>(
  items: readonly Item[],
  seen: Set<number>,
): Generator<Item, void> {
  for (const item of items) {
    if (seen.has(item.id)) continue;
    seen.add(item.id);
    yield item;
  }
}

/** A `link` header is absent on the last page. */
export function hasNext(link: string | undefined): boolean {
  return /;\s{0,9}rel="?next"?/i.test(link ?? '');
}
