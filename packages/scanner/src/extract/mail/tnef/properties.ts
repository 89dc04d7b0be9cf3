import { decodeCodePage } from '../../data/code-page.ts';
import { mapiTypes, type RawProperties, type RawProperty } from '../mapi/properties.ts';

/** Reads on from a place in bytes; past the end it throws a RangeError. */
export interface TnefCursor {
  long(): number;
  short(): number;
  take(length: number): Uint8Array;
  /** What comes next begins at a multiple of four. */
  align(): void;
  readonly left: number;
}

export function tnefCursor(bytes: Uint8Array): TnefCursor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const step = (length: number): number => {
    if (length < 0 || at + length > bytes.length) throw new RangeError();
    at += length;
    return at - length;
  };
  return {
    long: () => view.getUint32(step(4), true),
    short: () => view.getUint16(step(2), true),
    take(length) {
      const start = step(length);
      return bytes.subarray(start, start + length);
    },
    align() {
      at = Math.min(bytes.length, (at + 3) & ~3);
    },
    get left() {
      return bytes.length - at;
    },
  };
}

/** A list of properties; what comes after a broken one is lost. */
export function tnefProperties(cursor: TnefCursor): RawProperties {
  const found = new Map<number | string, RawProperty>();
  untilBroken(() => {
    for (let left = cursor.long(); left > 0; left--) {
      const type = cursor.short();
      const id = cursor.short();
      const key = id < 0x8000 ? id : nameOf(cursor);
      found.set(key, { type, values: valuesOf(cursor, type) });
    }
  });
  return found;
}

/** A list of properties for each recipient. */
export function tnefRows(cursor: TnefCursor): readonly RawProperties[] {
  const rows: RawProperties[] = [];
  untilBroken(() => {
    for (let left = cursor.long(); left > 0 && cursor.left > 0; left--) rows.push(tnefProperties(cursor));
  });
  return rows;
}

function untilBroken(read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}

/** A named property says which name it has: a number or a text. */
function nameOf(cursor: TnefCursor): number | string {
  cursor.take(16);
  if (cursor.long() === 0) return cursor.long();
  const name = decodeCodePage(cursor.take(cursor.long()), 1200);
  cursor.align();
  return name.replace(/\0.*$/s, '').toLowerCase();
}

/** Sizes of values by type; a value that is not here says its own length. */
const sizes: ReadonlyMap<number, number> = new Map([
  [mapiTypes.short, 4],
  [mapiTypes.long, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [mapiTypes.boolean, 4],
  [0x14, 8],
  [mapiTypes.time, 8],
  [0x48, 16],
]);

function valuesOf(cursor: TnefCursor, type: number): readonly Uint8Array[] {
  const size = sizes.get(type & ~mapiTypes.many);
  const isList = size === undefined || (type & mapiTypes.many) !== 0;
  const count = isList ? cursor.long() : 1;
  if (count > cursor.left / 4) throw new RangeError();
  return Array.from({ length: count }, () => {
    const value = cursor.take(size ?? cursor.long());
    cursor.align();
    return value;
  });
}
