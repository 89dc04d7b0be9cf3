/** A record by its number, its content behind the header. */
export type MetaRecord = readonly [type: number, content: Uint8Array];

export function makeEmf(records: readonly MetaRecord[]): Buffer {
  const head = Buffer.alloc(100);
  head.write(' EMF', 32, 'latin1');
  return Buffer.concat([[1, head] as const, ...records, [14, Buffer.alloc(12)] as const].map(emfRecord));
}

function emfRecord([type, content]: MetaRecord): Buffer {
  const padded = Buffer.concat([content, Buffer.alloc(-content.length & 3)]);
  return Buffer.concat([longs(type, padded.length + 8), padded]);
}

/** A text of `EMR_EXTTEXTOUTW`, or `A` when it is narrow, each letter so wide. */
export function emfText(
  text: string,
  x: number,
  y: number,
  options: { letter?: number; narrow?: boolean; glyphs?: boolean } = {},
): MetaRecord {
  const { letter = 10, narrow = false, glyphs = false } = options;
  const bytes = Buffer.from(text, narrow ? 'latin1' : 'utf16le');
  const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
  const place = longs(x, y, text.length, 76, glyphs ? 0x10 : 0, 0, 0, 0, 0, 76 + padded.length);
  return [narrow ? 83 : 84, Buffer.concat([Buffer.alloc(28), place, padded, longs(...Array.from(text, () => letter))])];
}

/** A bitmap of `EMR_STRETCHDIBITS`. */
export function emfBitmap(header: Uint8Array, pixels: Uint8Array): MetaRecord {
  const places = longs(80, header.length, 80 + header.length, pixels.length);
  return [81, Buffer.concat([Buffer.alloc(40), places, Buffer.alloc(16), header, pixels])];
}

/** Words of `EmfPlusDrawString` in a comment. */
export function emfPlusText(text: string): MetaRecord {
  const letters = Buffer.from(text, 'utf16le');
  const size = 28 + letters.length;
  const head = Buffer.concat([
    Buffer.from([0x1c, 0x40, 0, 0]),
    longs(size + 12, size, 0, 0, text.length),
    Buffer.alloc(16),
  ]);
  return [70, Buffer.concat([longs(size + 16), Buffer.from('EMF+'), head, letters])];
}

export function makeWmf(records: readonly MetaRecord[], isPlaceable = true): Buffer {
  const all = [...records, [0, Buffer.alloc(0)] as const].map(([type, content]) => {
    const padded = Buffer.concat([content, Buffer.alloc(content.length & 1)]);
    return Buffer.concat([longs((padded.length + 6) / 2), shorts(type), padded]);
  });
  const head = Buffer.concat([shorts(1, 9, 0x300), Buffer.alloc(12)]);
  const place = isPlaceable ? Buffer.concat([longs(0x9ac6cdd7), Buffer.alloc(18)]) : Buffer.alloc(0);
  return Buffer.concat([place, head, ...all]);
}

export function wmfText(text: string, x: number, y: number): MetaRecord {
  const letters = Buffer.from(text, 'latin1');
  return [0x521, Buffer.concat([shorts(text.length), letters, Buffer.alloc(letters.length & 1), shorts(y, x)])];
}

export function wmfExtendedText(text: string, x: number, y: number, letter = 10): MetaRecord {
  const letters = Buffer.from(text, 'latin1');
  const widths = shorts(...Array.from(text, () => letter));
  return [0xa32, Buffer.concat([shorts(y, x, text.length, 0), letters, Buffer.alloc(letters.length & 1), widths])];
}

export function wmfBitmap(bitmap: Uint8Array): MetaRecord {
  return [0xf43, Buffer.concat([Buffer.alloc(22), bitmap])];
}

function longs(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, at * 4);
  return bytes;
}

function shorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value & 0xffff, at * 2);
  return bytes;
}
