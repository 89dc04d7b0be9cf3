import type { UnreadableCode } from '@derden/scanner';

/** The folder or zip that holds an export: files by their path within it. */
export interface Store {
  /** What directly stands in a folder of it (`''` is the root), sorted by name. */
  list(folder: string): Promise<Listing>;
  /** The file at a path that was checked by `insidePath`; null when there is none. */
  find(path: string): Promise<StoredFile | null>;
  /** Entries that have no place in it. */
  readonly refused: readonly RefusedEntry[];
}

export interface Listing {
  /** Links and special files are in it, and refuse to be read. */
  readonly files: readonly StoredFile[];
  readonly folders: readonly string[];
}

export interface StoredFile {
  /** With `/`, from the root of the store. */
  readonly path: string;
  readonly size: number;
  /** Why it is not to be read; null when it is. */
  readonly refused: UnreadableCode | null;
  /** Throws a `ScanError` when it cannot be read. */
  chunks(): AsyncIterable<Uint8Array>;
}

export interface RefusedEntry {
  readonly place: string;
  readonly reason: string;
}
