import { decodeCodePage } from '../../data/code-page.ts';

/** A property as it is stored: its type and the bytes of its value, or of each of its values. */
export interface RawProperty {
  readonly type: number;
  readonly values: readonly Uint8Array[];
}

/** Properties of a message, recipient or attachment ([MS-OXPROPS]), by number; named ones by their number or name in lower case. */
export interface MapiProperties {
  text(key: number | string): string;
  number(key: number | string): number | null;
  bytes(key: number | string): Uint8Array | null;
  /** All values of a property that may have several. */
  all(key: number | string): readonly Uint8Array[];
  /** ISO 8601. */
  date(key: number | string): string | null;
}

export const mapiTypes = {
  short: 0x02,
  long: 0x03,
  boolean: 0x0b,
  object: 0x0d,
  text8: 0x1e,
  text: 0x1f,
  time: 0x40,
  binary: 0x102,
  /** Set when there are several values. */
  many: 0x1000,
} as const;

export type RawProperties = ReadonlyMap<number | string, RawProperty>;

/** `codePage` is what 8-bit text of the message is written in. */
export function mapiProperties(raw: RawProperties, codePage: number): MapiProperties {
  const first = (key: number | string): Uint8Array | undefined => raw.get(key)?.values[0];
  const view = (key: number | string, size: number): DataView | null => {
    const value = first(key);
    return value && value.length >= size ? new DataView(value.buffer, value.byteOffset, value.byteLength) : null;
  };
  return {
    bytes: (key) => first(key) ?? null,
    all: (key) => raw.get(key)?.values ?? [],
    text(key) {
      const property = raw.get(key);
      return property ? textOf(property, codePage) : '';
    },
    number(key) {
      const type = (raw.get(key)?.type ?? 0) & ~mapiTypes.many;
      const size = type === mapiTypes.long ? 4 : 2;
      const value = view(key, size);
      return value ? (size === 4 ? value.getInt32(0, true) : value.getInt16(0, true)) : null;
    },
    date(key) {
      const value = raw.get(key)?.type === mapiTypes.time ? view(key, 8) : null;
      return value && isoTime(value.getBigInt64(0, true));
    },
  };
}

function textOf({ type, values }: RawProperty, codePage: number): string {
  const base = type & ~mapiTypes.many;
  if (base !== mapiTypes.text && base !== mapiTypes.text8) return '';
  const page = base === mapiTypes.text ? 1200 : codePage;
  return values
    .map((value) => decodeCodePage(value, page).replace(/\0+$/, '').replaceAll('\0', ' '))
    .filter((value) => value !== '')
    .join(', ');
}

/** Tenths of microseconds since 1601. */
function isoTime(ticks: bigint): string | null {
  const milliseconds = Number(ticks / 10_000n) - 11_644_473_600_000;
  const known = milliseconds > -11e12 && milliseconds < 7e13; // 1601 and 4501 stand for none
  return known ? new Date(milliseconds).toISOString() : null;
}
