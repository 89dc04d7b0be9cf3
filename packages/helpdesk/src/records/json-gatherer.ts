/** The bytes of one element, or why there are none; `cutOff`: the file ends before its list does. */
export type Gathered =
  | { readonly kind: 'element'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'cutOff' };

export interface Gatherer {
  /** The element begins here, unless it has begun. */
  begin(at: number): void;
  /** Gives the element that ends before `end`. */
  take(chunk: Uint8Array, end: number): Generator<Gathered>;
  /** Holds on to what this chunk has of the element. */
  keep(chunk: Uint8Array): void;
  refuse(reason: string): void;
}

export function gatherer(most: number): Gatherer {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let from = -1;
  let refused: string | null = null;

  function add(piece: Uint8Array): void {
    size += piece.length;
    if (size > most) refused = 'too large';
    if (refused) pieces = [];
    else pieces.push(piece);
  }

  return {
    begin(at) {
      if (from < 0) from = at;
    },
    *take(chunk, end) {
      if (from < 0) return;
      add(chunk.subarray(from, end));
      const taken: Gathered = refused
        ? { kind: 'refused', reason: refused }
        : { kind: 'element', bytes: pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces) };
      pieces = [];
      size = 0;
      from = -1;
      refused = null;
      yield taken;
    },
    keep(chunk) {
      if (from < 0) return;
      add(chunk.subarray(from));
      from = 0;
    },
    refuse(reason) {
      refused = reason;
    },
  };
}
