import { ScanError } from '../../../error.ts';
import type { Fib } from './fib.ts';

/** Characters that stand together in the main stream. */
export interface Piece {
  readonly text: string;
  /** Offset of the first in the main stream, and bytes a character. */
  readonly at: number;
  readonly width: 1 | 2;
}

const clxAt = 0x1a2;
const compressedFlag = 0x40000000;

/** The text in the order in which it is read: Word writes changes behind what was there ([MS-DOC] 2.8.35). */
export function readPieces(fib: Fib): Piece[] {
  const table = pieceTable(fib.table(clxAt));
  const count = Math.floor((table.byteLength - 4) / 12);
  const pieces: Piece[] = [];
  let left = fib.main.length;
  for (let at = 0; at < count; at++) {
    const length = table.getUint32(at * 4 + 4, true) - table.getUint32(at * 4, true);
    left -= length;
    if (length < 0 || left < 0) throw new ScanError('corrupt', 'The pieces of the document overlap.');
    pieces.push(pieceOf(fib.main, table.getUint32((count + 1) * 4 + at * 8 + 2, true), length));
  }
  return pieces;
}

function pieceOf(main: Uint8Array, place: number, length: number): Piece {
  const width = place & compressedFlag ? 1 : 2;
  const at = width === 1 ? (place & ~compressedFlag) >>> 1 : place;
  if (at + length * width > main.length) throw new ScanError('corrupt', 'A piece of the document is cut short.');
  const bytes = main.subarray(at, at + length * width);
  return {
    text: new TextDecoder(width === 1 ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes),
    at,
    width,
  };
}

/** Behind lists of formatting, each with its length. */
function pieceTable(clx: DataView): DataView {
  let at = 0;
  while (at + 5 <= clx.byteLength && clx.getUint8(at) === 1) at += 3 + clx.getUint16(at + 1, true);
  if (at + 5 > clx.byteLength || clx.getUint8(at) !== 2) throw new ScanError('corrupt', 'The document has no pieces.');
  const start = at + 5;
  const size = Math.min(clx.getUint32(at + 1, true), clx.byteLength - start);
  return new DataView(clx.buffer, clx.byteOffset + start, size);
}
