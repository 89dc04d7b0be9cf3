import { ScanError } from '../../error.ts';
import type { FileBytes, Readings } from '../reading.ts';

/** An archive that is recognised and cannot be opened: `encrypted` when its beginning tells so, else `unsupported`. */
// biome-ignore lint/correctness/useYield: it has nothing to give
export async function* readLockedArchive({ bytes }: FileBytes): Readings {
  const isEncrypted = isSevenZip(bytes) ? hasEncryptedEnd(bytes) : isRar(bytes) && hasEncryptedHeaders(bytes);
  if (isEncrypted) throw new ScanError('encrypted', 'The archive is encrypted.');
  throw new ScanError('unsupported', 'The archive is of a kind that is not opened.');
}

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  Array.from(start).every((character, at) => bytes[at] === character.charCodeAt(0));

const isSevenZip = (bytes: Uint8Array): boolean => startsWith(bytes, '7z\xbc\xaf\x27\x1c');
const isRar = (bytes: Uint8Array): boolean => startsWith(bytes, 'Rar!\x1a\x07');

/** Its list of files stands at the end, itself packed; the packing that is AES has this number. */
function hasEncryptedEnd(bytes: Uint8Array): boolean {
  if (bytes.length < 32) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 32 + Number(view.getBigUint64(12, true));
  const list = Buffer.from(bytes.subarray(start, start + Math.min(Number(view.getBigUint64(20, true)), 10_000)));
  return list.includes(Buffer.from([0x06, 0xf1, 0x07, 0x01]));
}

const passwordFlag = 0x80;
const mainHeader = 0x73;
const encryptionHeader = 4;

/** RAR 4 has a flag in its main header; RAR 5 begins with a header of its own (after checksum and size). */
function hasEncryptedHeaders(bytes: Uint8Array): boolean {
  if (bytes[6] === 0) return bytes[9] === mainHeader && ((bytes[10] ?? 0) & passwordFlag) !== 0;
  const typeAt = bytes.findIndex((byte, at) => at >= 12 && byte < 0x80) + 1;
  return bytes[typeAt] === encryptionHeader;
}
