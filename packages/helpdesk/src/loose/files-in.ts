import type { ProblemItem } from '../export-item.ts';
import type { Listing, Store, StoredFile } from '../store/store.ts';

type Found = { readonly kind: 'stored'; readonly file: StoredFile } | ProblemItem;

/** Every file of a store, folder by folder. */
export async function* filesIn(store: Store, folder = ''): AsyncGenerator<Found> {
  const listing = await store.list(folder).catch((): Listing | null => null);
  if (!listing) yield { kind: 'problem', place: folder, reason: 'the folder cannot be opened' };
  for (const file of listing?.files ?? []) yield { kind: 'stored', file };
  for (const inner of listing?.folders ?? []) yield* filesIn(store, inner);
}
