import { crc32 } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A ZIP archive of entries that are stored as they are. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const [locals, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const entry of entries) {
    const local = Buffer.concat([header(0x04034b50, entry), Buffer.from(entry.name), entry.bytes]);
    central.push(Buffer.concat([header(0x02014b50, entry, offset), Buffer.from(entry.name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...locals, directory, end(entries.length, directory.length, offset)]);
}

/** Local and central headers share their middle part (APPNOTE 4.3.7, 4.3.12). */
function header(signature: 0x04034b50 | 0x02014b50, { name, bytes }: ZipEntry, offset?: number): Buffer {
  const start = Buffer.alloc(offset === undefined ? 4 : 6);
  start.writeUInt32LE(signature);
  if (offset !== undefined) start.writeUInt16LE(20, 4);
  const middle = Buffer.alloc(26);
  middle.writeUInt16LE(20, 0);
  middle.writeUInt16LE(0x0800, 2); // names are UTF-8
  middle.writeUInt16LE(0x21, 8); // 1 January 1980
  middle.writeUInt32LE(crc32(bytes), 10);
  middle.writeUInt32LE(bytes.length, 14);
  middle.writeUInt32LE(bytes.length, 18);
  middle.writeUInt16LE(Buffer.byteLength(name), 22);
  if (offset === undefined) return Buffer.concat([start, middle]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([start, middle, rest]);
}

function end(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
