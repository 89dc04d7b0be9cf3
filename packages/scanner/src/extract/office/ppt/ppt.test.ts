import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { outline } from '../../fixtures/read.ts';
import { makeDoc } from '../doc/make-doc.ts';
import { writeCfb } from '../write-cfb.ts';

const types = {
  wide: 4000,
  narrow: 4008,
  string: 4026,
  comment: 12_000,
  margins: 4057,
  link: 4055,
  slide: 1006,
  object: 4113,
} as const;

function atom(type: number, content: Uint8Array, head = 0): Uint8Array {
  const header = Buffer.alloc(8);
  header.writeUInt16LE(head, 0);
  header.writeUInt16LE(type, 2);
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, content]);
}

const wide = (words: string, type: number = types.wide): Uint8Array => atom(type, Buffer.from(words, 'utf16le'));
const narrow = (words: string): Uint8Array => atom(types.narrow, Buffer.from(words, 'latin1'));
const inside = (type: number, ...records: readonly Uint8Array[]): Uint8Array => atom(type, Buffer.concat(records), 0xf);

function presentation(records: readonly Uint8Array[], token = 0xe391c05f): Uint8Array {
  const user = Buffer.alloc(32);
  user.writeUInt32LE(token, 12);
  return writeCfb([
    { storage: [], name: 'Current User', bytes: user },
    { storage: [], name: 'PowerPoint Document', bytes: Buffer.concat(records) },
  ]);
}

const object = makeDoc({ body: 'Dag\r' });
const size = Buffer.alloc(4);
size.writeUInt32LE(object.length);

test.for<[string, Uint8Array, string[]]>([
  [
    'words on slides',
    presentation([inside(types.slide, wide('Zoë Łódź\rtwee'), narrow('Ren\xe9'))]),
    ['text: Zoë Łódź\ntwee\nRené'],
  ],
  [
    'comments',
    presentation([
      inside(
        types.comment,
        wide('Jan Voorbeeld', types.string),
        wide('bel hem', types.string),
        wide('JV', types.string),
      ),
      wide('naam van een dia', types.string),
      narrow('Dag'),
    ]),
    ['text: Opmerking van: Jan Voorbeeld\nOpmerking: bel hem\nInitialen: JV\nDag'],
  ],
  [
    'comments of newer slides',
    presentation([
      narrow('Dag'),
      atom(5003, inside(types.comment, wide('Jan Voorbeeld', types.string), wide('bel hem', types.string))),
    ]),
    ['text: Dag\nOpmerking van: Jan Voorbeeld\nOpmerking: bel hem'],
  ],
  [
    'above and under slides',
    presentation([
      inside(types.margins, wide('Els Test', types.string)),
      narrow('Dag'),
      inside(types.margins, wide('Els Test', types.string)),
    ]),
    ['text: Els Test\nDag'],
  ],
  ['a link', presentation([inside(types.link, wide('mailto:els@example.nl', types.string))]), ['text: els@example.nl']],
  [
    'objects',
    presentation([
      narrow('Hoi'),
      atom(types.object, Buffer.concat([size, deflateSync(object)]), 0x10),
      atom(types.object, object),
    ]),
    ['text: Hoi', 'object 1 > text: Dag', 'object 2 > text: Dag'],
  ],
  ['a length that is too long', presentation([narrow('Dag').subarray(0, 10)]), ['text: Da']],
  ['a password', presentation([narrow('Dag')], 0xf3d1c4df), ['encrypted']],
])('%s', async ([, bytes, expected]) => {
  expect(await outline('a.ppt', bytes)).toEqual(expected);
});
