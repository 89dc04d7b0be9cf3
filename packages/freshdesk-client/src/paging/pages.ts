import * as v from 'valibot';
import type { Api } from '../transport/call.ts';
import type { ApiRequest } from '../transport/request.ts';

/** The most that lists give at once. */
export const perPage = 100;

/** All items of a list, page by page as long as a `link` header names a next one. */
export async function* itemsOf<Item>(
  api: Api,
  request: ApiRequest,
  schema: v.GenericSchema<unknown, Item>,
): AsyncGenerator<Item, void> {
  for (let page = 1; ; page++) {
    const query = { per_page: perPage, ...request.query, page };
    const { value, headers } = await api.answer({ ...request, query }, v.array(schema));
    yield* value;
    if (!hasNext(headers.get('link'))) return;
  }
}

/** A `link` header is absent on the last page. */
export function hasNext(link: string | undefined): boolean {
  return /;\s{0,9}rel="?next"?/i.test(link ?? '');
}
