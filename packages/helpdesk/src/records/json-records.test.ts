import { expect, test } from 'vitest';
import { all } from '../testing/temporary.ts';
import { jsonRecords } from './json-records.ts';
import type { Chunks, RecordItem } from './record.ts';

async function* inChunks(bytes: Uint8Array, size: number): Chunks {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, size: number): Promise<unknown[]> {
  const items = await all(jsonRecords(inChunks(bytes, size), 'tickets.json'));
  return items.map((item: RecordItem) => (item.kind === 'record' ? item.value : `${item.place}: ${item.reason}`));
}

const tricky = { a: '"}],[{\\', b: ['\\"', { c: [[]] }], d: 'é€😀\u2028', e: '' };

test.for([
  ['a list', '[{"id":1},{"id":2}]', [{ id: 1 }, { id: 2 }]],
  ['a list on lines, with a trailing newline', '[\n {"id":1},\n {"id":2}\n]\n', [{ id: 1 }, { id: 2 }]],
  ['a byte order mark', '\ufeff[{"id":1}]', [{ id: 1 }]],
  ['an empty list', '[]', []],
  ['an empty file', '', []],
  ['strings that look like structure', JSON.stringify([tricky, tricky]), [tricky, tricky]],
  ['elements that are no objects', '[null, "a,b", 12, [1], {"id":1}]', [null, 'a,b', 12, [1], { id: 1 }]],
  [
    'an object around a list',
    '{"total": 2, "of": [1], "tickets" : [{"id":1},{"id":2}], "next": [3]}',
    [{ id: 1 }, { id: 2 }],
  ],
  [
    'one object',
    '{"id":1,"conversations":[{"id":2}],"tags":["tickets"]}',
    [{ id: 1, conversations: [{ id: 2 }], tags: ['tickets'] }],
  ],
  ['objects one after another', '{"id":1}\n{"id":2}\n', [{ id: 1 }, { id: 2 }]],
  ['lists one after another', '[{"id":1}]\n[{"id":2}]', [{ id: 1 }, { id: 2 }]],
  [
    'a broken element between whole ones',
    '[{"id":1},{"id":tru},{"id":3}]',
    [{ id: 1 }, 'tickets.json: ticket 2: not JSON', { id: 3 }],
  ],
  ['a comma too many', '[{"id":1},,{"id":2},]', [{ id: 1 }, { id: 2 }]],
  [
    'a list that is cut off',
    '[{"id":1},{"id":2',
    [{ id: 1 }, 'tickets.json: ticket 2: not JSON', 'tickets.json: the file ends before its list does'],
  ],
  [
    'a list that is cut off between elements',
    '[{"id":1},',
    [{ id: 1 }, 'tickets.json: the file ends before its list does'],
  ],
  ['no JSON at all', 'dit is geen JSON', ['tickets.json: ticket 1: not JSON']],
  [
    'too deep',
    `[${'['.repeat(200)}${']'.repeat(200)},{"id":2}]`,
    ['tickets.json: ticket 1: nested too deep', { id: 2 }],
  ],
] as const)('%s', async ([, text, expected]) => {
  for (const size of [1, 2, 3, 7, 100_000]) expect(await read(Buffer.from(text), size)).toEqual(expected);
});

test('UTF-16 and Windows encodings', async () => {
  const text = '[{"id":1,"subject":"één"}]';
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  for (const bytes of [utf16, Buffer.from(text, 'latin1')])
    expect(await read(bytes, 1000)).toEqual([{ id: 1, subject: 'één' }]);
});

test('a long head, and strings over the edges of chunks', async () => {
  const list = Array.from({ length: 50 }, (_, id) => ({ id, text: '\\"x\\\\'.repeat(id * 97) }));
  const bytes = Buffer.from(JSON.stringify({ info: 'y'.repeat(20_000), tickets: list }));
  for (const size of [997, 65_536]) expect(await read(bytes, size)).toEqual(list);
});

test('hostile: brackets and quotes without end stay linear and bounded', async () => {
  for (const piece of ['[', '{"a":', '"', '\\"', '"\\', '1']) {
    const bytes = Buffer.from(`[${piece.repeat(2_000_000 / piece.length)}`);
    expect((await read(bytes, 65_536)).at(-1)).toBe('tickets.json: the file ends before its list does');
  }
});
