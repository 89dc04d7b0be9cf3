import { ScanError } from '../../../error.ts';
import type { Cfb } from '../cfb.ts';

/** The two streams of a Word document, and where in them things are ([MS-DOC] 2.5). */
export interface Fib {
  readonly main: Uint8Array;
  /** How many characters each part of the text has, in the order in which they follow each other. */
  readonly lengths: Readonly<Record<DocPart, number>>;
  /** A structure in the table stream, by its place in the header; empty when there is none. Throws `corrupt` when it is cut off. */
  table(place: number): DataView;
}

export const docParts = [
  'body',
  'footnotes',
  'headers',
  'macros',
  'comments',
  'endnotes',
  'textboxes',
  'headerTextboxes',
] as const;

export type DocPart = (typeof docParts)[number];

const word97 = 0xa5ec;
const encryptedFlag = 0x0100;
const secondTableFlag = 0x0200;
const obfuscatedFlag = 0x8000;
const lengthsAt = 0x4c;

/** Throws `encrypted`, `unsupported` for Word 95 and older, and `corrupt`. */
export function readFib(cfb: Cfb): Fib {
  const main = cfb.stream('WordDocument');
  if (!main || main.length < 0x300) throw new ScanError('corrupt', 'The document has no text stream.');
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const flags = view.getUint16(10, true);
  if (flags & (encryptedFlag | obfuscatedFlag)) throw new ScanError('encrypted', 'The document has a password.');
  if (view.getUint16(0, true) !== word97) throw new ScanError('unsupported', 'The document is older than Word 97.');
  const tables = cfb.stream(flags & secondTableFlag ? '1Table' : '0Table');
  if (!tables) throw new ScanError('corrupt', 'The document has no table stream.');
  const lengths = Object.fromEntries(docParts.map((part, at) => [part, view.getUint32(lengthsAt + at * 4, true)]));
  return {
    main,
    lengths: lengths as Fib['lengths'], // every part is a key
    table(place) {
      const size = view.getUint32(place + 4, true);
      const start = size === 0 ? 0 : view.getUint32(place, true);
      if (start + size > tables.length) throw new ScanError('corrupt', 'A table of the document is cut off.');
      return new DataView(tables.buffer, tables.byteOffset + start, size);
    },
  };
}
