import { crc32 } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: string;
  readonly isEncrypted?: boolean;
  readonly isLink?: boolean;
}

/** What encryption puts before the content. */
const saltSize = 12;

/** A zip of stored entries, with whatever names. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const salt = Buffer.alloc(entry.isEncrypted ? saltSize : 0);
    const local = Buffer.concat([header(entry, 0x04034b50), Buffer.from(entry.name), salt, Buffer.from(entry.content)]);
    directory.push(header(entry, 0x02014b50, offset), Buffer.from(entry.name));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

function header({ name, content, isEncrypted, isLink }: ZipEntry, signature: number, offset?: number): Buffer {
  const isCentral = offset !== undefined;
  const bytes = Buffer.alloc(isCentral ? 46 : 30);
  const at = isCentral ? 6 : 4;
  bytes.writeUInt32LE(signature, 0);
  if (isCentral) bytes.writeUInt16LE(0x0314, 4);
  bytes.writeUInt16LE(20, at);
  bytes.writeUInt16LE(isEncrypted ? 0x0801 : 0x0800, at + 2);
  bytes.writeUInt32LE(crc32(content), at + 10);
  bytes.writeUInt32LE(Buffer.byteLength(content) + (isEncrypted ? saltSize : 0), at + 14);
  bytes.writeUInt32LE(Buffer.byteLength(content), at + 18);
  bytes.writeUInt16LE(Buffer.byteLength(name), at + 22);
  if (isCentral) {
    bytes.writeUInt32LE(isLink ? 0o120777 * 65536 : 0o100644 * 65536, 38);
    bytes.writeUInt32LE(offset, 42);
  }
  return bytes;
}
