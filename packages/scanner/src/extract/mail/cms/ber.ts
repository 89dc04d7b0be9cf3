import { ScanError } from '../../../error.ts';

/** A value in BER, of which DER is the strict form (X.690): its tag and where its content is. */
export interface BerValue {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const deepest = 30;

/** The value at an offset. Throws `corrupt` when it does not end before `limit`. */
export function berAt(bytes: Uint8Array, at: number, limit: number, depth = 0): BerValue {
  const tag = bytes[at] ?? 0;
  const [length, start] = lengthAt(bytes, at + 1);
  if (at + 2 > limit || depth > deepest || (tag & 31) === 31) throw broken();
  if (length !== null) {
    const end = start + length;
    if (end > limit) throw broken();
    return { tag, start, end, next: end };
  }
  let end = start;
  while (!(bytes[end] === 0 && bytes[end + 1] === 0)) end = berAt(bytes, end, limit, depth + 1).next;
  return { tag, start, end, next: end + 2 };
}

export function berChildren(bytes: Uint8Array, { start, end }: BerValue): readonly BerValue[] {
  const children: BerValue[] = [];
  for (let at = start; at < end && children.length < most; at = children.at(-1)?.next ?? end)
    children.push(berAt(bytes, at, end));
  return children;
}

const most = 1_000_000;
const octets = 0x04;
const octetsInPieces = 0x24;

/** The bytes of an octet string, also one that was written in pieces. */
export function berOctets(bytes: Uint8Array, value: BerValue): Uint8Array {
  if (value.tag === octets) return bytes.subarray(value.start, value.end);
  if (value.tag !== octetsInPieces) throw broken();
  const pieces = berChildren(bytes, value);
  if (pieces.some(({ tag }) => tag !== octets)) throw broken();
  return Buffer.concat(pieces.map((piece) => bytes.subarray(piece.start, piece.end)));
}

/** Null: it goes on to two zero bytes. */
function lengthAt(bytes: Uint8Array, at: number): readonly [length: number | null, start: number] {
  const first = bytes[at] ?? 0;
  if (first < 128) return [first, at + 1];
  if (first === 128) return [null, at + 1];
  const digits = bytes.subarray(at + 1, at + 1 + (first & 127));
  if (digits.length > 6) throw broken();
  return [digits.reduce((sum, digit) => sum * 256 + digit, 0), at + 1 + digits.length];
}

function broken(): ScanError {
  return new ScanError('corrupt', 'The structure of the signed or encrypted message is broken.');
}
