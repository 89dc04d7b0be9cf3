import { ScanError } from '../../../error.ts';
import type { Fib } from './fib.ts';

const commentOwnersAt = 0x1ba;
const commentPlacesAt = 0xba;
const commentTextsAt = 0xc2;
const changersAt = 0x232;
const saversAt = 0x2d2;
const mostNames = 10_000;

/** A comment: who made it, and where in the text of all comments it begins and ends. */
export interface DocComment {
  readonly author: string;
  readonly start: number;
  readonly end: number;
}

/** [MS-DOC] 2.8.7, 2.9.7. Throws `corrupt` when who made which is not to be told. */
export function commentsOf(fib: Fib): DocComment[] {
  const owners = ownersOf(fib.table(commentOwnersAt));
  const places = fib.table(commentPlacesAt);
  const texts = fib.table(commentTextsAt);
  const count = Math.min(Math.floor((places.byteLength - 4) / 34), Math.floor(texts.byteLength / 4) - 1, mostNames);
  if (count < 1 && fib.lengths.comments > 0) throw new ScanError('corrupt', 'The comments have no table.');
  return Array.from({ length: Math.max(0, count) }, (_, at) => {
    const author = owners[places.getUint16((count + 1) * 4 + at * 30 + 20, true)];
    if (author === undefined) throw new ScanError('corrupt', 'A comment is of nobody.');
    return { author, start: texts.getUint32(at * 4, true), end: texts.getUint32(at * 4 + 4, true) };
  });
}

function ownersOf(table: DataView): string[] {
  const owners: string[] = [];
  for (let at = 0; at + 2 <= table.byteLength && owners.length < mostNames; ) {
    const length = table.getUint16(at, true);
    owners.push(wide(table, at + 2, length));
    at += 2 + length * 2;
  }
  return owners;
}

/** Who changed the text while changes were kept. */
export function changersOf(fib: Fib): string[] {
  return stringsIn(fib.table(changersAt)).filter((name) => name && name !== 'Unknown');
}

/** Who saved the document the last ten times, and where. */
export function saversOf(fib: Fib): { readonly author: string; readonly file: string }[] {
  const strings = stringsIn(fib.table(saversAt));
  return strings.flatMap((author, at) => (at % 2 === 0 ? [{ author, file: strings[at + 1] ?? '' }] : []));
}

const extended = 0xffff;

/** [MS-DOC] 2.2.4 */
function stringsIn(table: DataView): string[] {
  if (table.byteLength < 6 || table.getUint16(0, true) !== extended) return [];
  const count = Math.min(table.getUint16(2, true), mostNames);
  const extra = table.getUint16(4, true);
  const strings: string[] = [];
  for (let at = 6; at + 2 <= table.byteLength && strings.length < count; ) {
    const length = table.getUint16(at, true);
    strings.push(wide(table, at + 2, length));
    at += 2 + length * 2 + extra;
  }
  return strings;
}

function wide(table: DataView, at: number, length: number): string {
  if (at + length * 2 > table.byteLength) throw new ScanError('corrupt', 'A name is cut off.');
  return new TextDecoder('utf-16le').decode(new Uint8Array(table.buffer, table.byteOffset + at, length * 2));
}
