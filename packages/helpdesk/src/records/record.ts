/** One record of a file of tickets, contacts, companies or agents, and the place where it stands. */
export type RecordItem =
  | { readonly kind: 'record'; readonly place: string; readonly value: unknown }
  | { readonly kind: 'bad'; readonly place: string; readonly reason: string };

export type Chunks = AsyncIterable<Uint8Array>;
