import { createHash } from 'node:crypto';
import type { Extraction } from '../document.ts';

/** What was read from bytes that may come again, within one run. */
export interface ExtractCache {
  remember(key: string, read: () => Promise<Extraction>): Promise<Extraction>;
}

export interface CacheOptions {
  readonly entries?: number;
  /** Of text, in all entries together. */
  readonly characters?: number;
}

export function createCache({ entries = 2000, characters = 20_000_000 }: CacheOptions = {}): ExtractCache {
  const kept = new Map<string, { readonly result: Promise<Extraction>; size: number }>();
  let total = 0;

  function drop(key: string): void {
    total -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  }

  function shrink(): void {
    for (const key of kept.keys()) {
      if (kept.size <= entries && total <= characters) return;
      drop(key);
    }
  }

  return {
    remember(key, read) {
      const known = kept.get(key);
      if (known) {
        kept.delete(key);
        kept.set(key, known);
        return known.result;
      }
      const entry = { result: read(), size: 0 };
      kept.set(key, entry);
      entry.result.then(
        (extraction) => {
          if (kept.get(key) !== entry) return;
          if (isPassing(extraction)) return drop(key);
          entry.size = sizeOf(extraction);
          total += entry.size;
          shrink();
        },
        () => kept.get(key) === entry && drop(key),
      );
      return entry.result;
    },
  };
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}

/** A busy machine is no property of the file, nor is the room that was left when it was read. */
function isPassing({ unreadable }: Extraction): boolean {
  return unreadable.some(({ code, path }) => code === 'timeout' || (code === 'tooLarge' && path.length > 0));
}

function sizeOf({ documents }: Extraction): number {
  return documents.reduce((sum, { text, fields }) => sum + text.length + fields.length * 40, 1000);
}
