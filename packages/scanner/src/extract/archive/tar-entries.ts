import { ScanError } from '../../error.ts';

/** One header in a tar with what follows it. */
export interface TarEntry {
  readonly name: string;
  /** `link` is whatever has no content of its own: links, devices, pipes. `sparse` content is stored in pieces. */
  readonly kind: 'file' | 'folder' | 'link' | 'sparse';
  readonly bytes: Uint8Array;
  /** The tar ends before the file does. */
  readonly cut: boolean;
}

const block = 512;

/** By the sum of its first header, which every tar carries. */
export function isTar(bytes: Uint8Array): boolean {
  return bytes.length >= block && isHeader(bytes.subarray(0, block));
}

/** The entries of a tar: v7, ustar, pax and GNU, up to its empty block. Throws `corrupt` where it stops being one; what came before was given. */
export function* tarEntries(bytes: Uint8Array): Generator<TarEntry> {
  let next: Readonly<Record<string, string>> = {};
  let at = 0;
  while (at + block <= bytes.length) {
    const header = bytes.subarray(at, at + block);
    if (header.every((byte) => byte === 0)) return nothingBehind(bytes.subarray(at));
    if (!isHeader(header)) throw new ScanError('corrupt', 'The tar has a damaged header.');
    const type = String.fromCharCode(header[156] ?? 0);
    const start = at + block + (type === 'S' ? mapSize(bytes, at) : 0);
    const size = holdsNothing(type) ? 0 : Number(next.size ?? sizeOf(header));
    if (!Number.isSafeInteger(size) || size < 0) throw new ScanError('corrupt', 'A file in the tar has no size.');
    const content = bytes.subarray(start, start + size);
    if (type === 'L') next = { ...next, path: textOf(content) };
    else if (type === 'x' || type === 'X') next = { ...next, ...paxRecords(content) };
    else if (type !== 'g' && type !== 'K') {
      yield { name: next.path ?? nameOf(header), kind: kindOf(type, next), bytes: content, cut: content.length < size };
      next = {};
    }
    if (content.length < size) throw new ScanError('corrupt', 'The tar is cut short.');
    at = start + Math.ceil(size / block) * block;
  }
  throw new ScanError('corrupt', 'The tar has no end.');
}

/** Blocks of zeros close a tar; a second one behind it is not read by most programs. */
function nothingBehind(rest: Uint8Array): void {
  if (rest.some((byte) => byte !== 0)) throw new ScanError('corrupt', 'There is more behind the end of the tar.');
}

function kindOf(type: string, pax: Readonly<Record<string, string>>): TarEntry['kind'] {
  if (type === 'S' || 'GNU.sparse.major' in pax || 'GNU.sparse.map' in pax) return 'sparse';
  if (type === '5' || type === 'D') return 'folder';
  return holdsNothing(type) ? 'link' : 'file';
}

function holdsNothing(type: string): boolean {
  return /[12346]/.test(type);
}

/** Old GNU tars list the pieces of a sparse file in blocks of their own behind the header. */
function mapSize(bytes: Uint8Array, at: number): number {
  let size = 0;
  for (let more = bytes[at + 482]; more; more = bytes[at + size + 504]) size += block;
  return size;
}

function isHeader(header: Uint8Array): boolean {
  const stated = octal(header.subarray(148, 156));
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  return stated === sum && stated > 256;
}

/** Sizes of 8 GB and more, and whatever GNU likes, are a number in base 256. */
function sizeOf(header: Uint8Array): number {
  const bytes = header.subarray(124, 136);
  if (((bytes[0] ?? 0) & 0x80) === 0) return octal(bytes);
  return bytes.subarray(1).reduce((total, byte) => total * 256 + byte, 0);
}

function octal(bytes: Uint8Array): number {
  const digits = /^[0-7]+/.exec(textOf(bytes).trim())?.[0];
  return digits ? Number.parseInt(digits, 8) : 0;
}

function nameOf(header: Uint8Array): string {
  const name = textOf(header.subarray(0, 100));
  const isUstar = textOf(header.subarray(257, 262)) === 'ustar';
  const prefix = isUstar && header[263] === 0x30 ? textOf(header.subarray(345, 500)) : '';
  return prefix ? `${prefix}/${name}` : name;
}

/** `27 path=map/brief.txt\n`: the number is the length of the record. */
function paxRecords(bytes: Uint8Array): Record<string, string> {
  const records: Record<string, string> = {};
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const length = space < 0 ? 0 : Number(textOf(bytes.subarray(at, Math.min(space, at + 12))));
    if (!(length > space - at)) break;
    const [key = '', ...rest] = textOf(bytes.subarray(space + 1, at + length - 1)).split('=');
    if (key === 'path' || key === 'size' || key.startsWith('GNU.sparse.')) records[key] = rest.join('=');
    at += length;
  }
  return 'GNU.sparse.name' in records ? { ...records, path: records['GNU.sparse.name'] ?? '' } : records;
}

function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const content = end < 0 ? bytes : bytes.subarray(0, end);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}
