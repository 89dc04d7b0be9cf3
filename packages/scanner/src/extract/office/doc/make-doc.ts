import { writeCfb } from '../write-cfb.ts';
import type { TableMark } from './paragraph-marks.ts';

/** What to put in a small Word document. Cells end in \x07 and so do rows; fields are \x13 instruction \x14 result \x15. */
export interface DocRecipe {
  readonly body: string;
  /** Which paragraphs of the body are in a table, in their order; without it the document has no formatting. */
  readonly marks?: readonly (TableMark | null)[];
  readonly footnotes?: string;
  readonly headers?: string;
  readonly comments?: readonly { readonly author: string; readonly text: string }[];
  readonly textboxes?: string;
  /** Who changed it, and who saved it where. */
  readonly changers?: readonly string[];
  readonly savers?: readonly string[];
  readonly flags?: number;
  readonly magic?: number;
  /** Other streams, in storages by `/`. */
  readonly streams?: Readonly<Record<string, Uint8Array>>;
}

const textAt = 0x800;
const markAt = { clx: 0x1a2, owners: 0x1ba, places: 0xba, texts: 0xc2, changers: 0x232, savers: 0x2d2 } as const;

/** A document of one piece in UTF-16, without formatting. */
export function makeDoc(recipe: DocRecipe): Uint8Array {
  const { body, footnotes = '', headers = '', comments = [], textboxes = '' } = recipe;
  const notes = comments.map(({ text }) => text).join('');
  const text = [body, footnotes, headers, notes, textboxes].join('');
  const main = Buffer.concat([Buffer.alloc(textAt), Buffer.from(text, 'utf16le')]);
  const lengths = [body.length, footnotes.length, headers.length, 0, notes.length, 0, textboxes.length, 0];
  main.writeUInt16LE(recipe.magic ?? 0xa5ec, 0);
  main.writeUInt16LE(recipe.flags ?? 0x0200, 10);
  for (const [at, length] of lengths.entries()) main.writeUInt32LE(length, 0x4c + at * 4);
  const table = [...tables(recipe, text.length), paragraphPages(recipe.marks ?? [], body, main)];
  let at = 0;
  for (const [place, bytes] of table) {
    main.writeUInt32LE(at, place);
    main.writeUInt32LE(bytes.length, place + 4);
    at += bytes.length;
  }
  const streams = { WordDocument: main, '1Table': Buffer.concat(table.map(([, bytes]) => bytes)), ...recipe.streams };
  return writeCfb(
    Object.entries(streams).map(([path, bytes]) => {
      const steps = path.split('/');
      return { storage: steps.slice(0, -1), name: steps.at(-1) ?? '', bytes };
    }),
  );
}

function tables({ comments = [], changers = [], savers = [] }: DocRecipe, length: number) {
  const starts = [
    0,
    ...comments.map((_, at) => comments.slice(0, at + 1).reduce((sum, { text }) => sum + text.length, 0)),
  ];
  const places = [longs(...starts), ...comments.map((_, at) => placeOf(at))];
  const known: readonly (readonly [number, Buffer])[] = [
    [
      markAt.clx,
      Buffer.concat([Buffer.from([2]), longs(16, 0, length), Buffer.alloc(2), longs(textAt), Buffer.alloc(2)]),
    ],
    [markAt.owners, Buffer.concat(comments.map(({ author }) => counted(author)))],
    [markAt.places, comments.length > 0 ? Buffer.concat(places) : Buffer.alloc(0)],
    [markAt.texts, comments.length > 0 ? longs(...starts, 0) : Buffer.alloc(0)],
    [markAt.changers, list(changers)],
    [markAt.savers, list(savers)],
  ];
  return known;
}

const paragraphsAt = 0x102;
const pageAt = 0x400;
/** Where in the page the formatting of each kind of paragraph stands, in words; each is its length, a style and instructions. */
const formatting: Readonly<Record<TableMark, readonly [word: number, bytes: readonly number[]]>> = {
  cell: [240, [3, 0, 0, 0x16, 0x24, 1]],
  row: [245, [0, 4, 0, 0, 0x16, 0x24, 1, 0x17, 0x24, 1]],
};

/** One page of formatting, and the table that points to it. */
function paragraphPages(marks: readonly (TableMark | null)[], body: string, main: Buffer): readonly [number, Buffer] {
  if (marks.length === 0) return [paragraphsAt, Buffer.alloc(0)];
  const ends = Array.from(body).flatMap((character, at) =>
    '\r\x07'.includes(character) ? [textAt + (at + 1) * 2] : [],
  );
  longs(textAt, ...ends).copy(main, pageAt);
  for (const [at, mark] of marks.entries()) {
    if (mark) main.writeUInt8(formatting[mark][0], pageAt + (marks.length + 1) * 4 + at * 13);
  }
  for (const [word, bytes] of Object.values(formatting)) Buffer.from(bytes).copy(main, pageAt + word * 2);
  main.writeUInt8(marks.length, pageAt + 511);
  return [paragraphsAt, longs(textAt, ends.at(-1) ?? textAt, pageAt / 512)];
}

/** Initials, the number of the author, and more that is not read. */
function placeOf(author: number): Buffer {
  const place = Buffer.alloc(30);
  place.writeUInt16LE(author, 20);
  return place;
}

function list(strings: readonly string[]): Buffer {
  if (strings.length === 0) return Buffer.alloc(0);
  return Buffer.concat([Buffer.from([0xff, 0xff, strings.length, 0, 0, 0]), ...strings.map(counted)]);
}

function counted(text: string): Buffer {
  return Buffer.concat([Buffer.from([text.length & 255, text.length >> 8]), Buffer.from(text, 'utf16le')]);
}

function longs(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * 4);
  return bytes;
}
