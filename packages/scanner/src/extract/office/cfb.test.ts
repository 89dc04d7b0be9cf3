import { expect, test } from 'vitest';
import { openCfb } from './cfb.ts';
import { cfbKind } from './cfb-kind.ts';
import { writeCfb } from './write-cfb.ts';

const file = writeCfb([
  { storage: [], name: 'groot', bytes: Buffer.alloc(20_000, 'a') },
  { storage: ['map'], name: 'klein', bytes: Buffer.from('Dag') },
]);
const sector = 4096;
const directoryAt = (view: DataView): number => (view.getUint32(48, true) + 1) * sector;

/** The same with a number changed. */
function changed(change: (view: DataView) => void): Uint8Array {
  const copy = new Uint8Array(file);
  change(new DataView(copy.buffer));
  return copy;
}

function outcome(bytes: Uint8Array): string {
  try {
    return openCfb(bytes)
      .entries.map((entry) => `${[...entry.storage, entry.name].join('/')} ${entry.bytes().length}`)
      .join(', ');
  } catch (error) {
    return (error as { code?: string }).code ?? 'another error';
  }
}

const tableAt = (view: DataView): number => (view.getUint32(76, true) + 1) * sector;

test.for<[string, Uint8Array, string]>([
  ['whole', file, 'groot 20000, map 0, map/klein 3'],
  ['a chain that runs in a ring', changed((view) => view.setUint32(tableAt(view) + 4, 1, true)), 'corrupt'],
  [
    'a directory in a ring',
    changed((view) => view.setUint32(tableAt(view) + view.getUint32(48, true) * 4, view.getUint32(48, true), true)),
    'corrupt',
  ],
  ['a tree in a ring', changed((view) => view.setUint32(directoryAt(view) + 128 + 72, 1, true)), 'groot 20000'],
  [
    'a stream that says it is huge',
    changed((view) => view.setUint32(directoryAt(view) + 128 + 120, 0xfffffff0, true)),
    'corrupt',
  ],
  [
    'a stream that starts nowhere',
    changed((view) => view.setUint32(directoryAt(view) + 128 + 116, 9_000_000, true)),
    'corrupt',
  ],
  ['a directory that is nowhere', changed((view) => view.setUint32(48, 9_000_000, true)), 'corrupt'],
  ['sectors of another size', changed((view) => view.setUint16(30, 31, true)), 'corrupt'],
  ['cut off', file.subarray(0, 9000), 'corrupt'],
  ['no compound file', Buffer.alloc(2000), 'corrupt'],
])('%s', ([, bytes, expected]) => {
  expect(outcome(bytes)).toBe(expected);
});

test.for([
  ['WordDocument', [], 'doc'],
  ['Workbook', [], 'xls'],
  ['Book', [], 'xls'],
  ['PowerPoint Document', [], 'ppt'],
  ['__properties_version1.0', [], 'msg'],
  ['EncryptedPackage', [], 'encrypted'],
  ['WordDocument', ['ObjectPool'], 'other'],
] as const)('%s in %j: %s', ([name, storage, kind]) => {
  expect(cfbKind(writeCfb([{ storage, name, bytes: Buffer.from('Dag') }]))).toBe(kind);
});
