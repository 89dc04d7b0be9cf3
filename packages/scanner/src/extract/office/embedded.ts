import { ScanError } from '../../error.ts';
import type { Limits } from '../limits.ts';
import type { Reading } from '../reading.ts';
import type { CfbEntry } from './cfb.ts';
import { packagerFile } from './rtf/ole-package.ts';
import { writeCfb } from './write-cfb.ts';

const native = '\x01Ole10Native';

/** Streams that hold a file as it is. */
const wholeFiles: readonly string[] = ['Package', 'CONTENTS', 'EmbeddedOdf'];

/** Streams that make a storage a document of its own, and what such a file is called. */
const extensions: ReadonlyMap<string, string> = new Map([
  ['__properties_version1.0', 'msg'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
]);

/** Files and documents that were put into an old Office file as objects. */
export function* embeddedFiles(entries: readonly CfbEntry[], limits: Limits): Generator<Reading> {
  const streams = entries.filter(({ storage, isStream }) => isStream && storage.length > 0);
  const places = new Set(streams.filter(({ name }) => isTelling(name)).map(({ storage }) => storage.join('/')));
  const objects = Map.groupBy(streams, ({ storage }) => outermost(storage, places));
  objects.delete(0);
  let count = 0;
  for (const [depth, found] of objects) {
    for (const inside of Map.groupBy(found, ({ storage }) => storage.slice(0, depth).join('/')).values()) {
      if (++count > limits.entries) throw new ScanError('tooLarge', 'The document holds too many objects.');
      yield objectReading(`object ${count}`, inside, depth);
    }
  }
}

function isTelling(name: string): boolean {
  return name === native || wholeFiles.includes(name) || extensions.has(name);
}

/** How many storages lead to the object that a stream is of: one in another object is read with that; 0 when it is of none. */
function outermost(storage: readonly string[], places: ReadonlySet<string>): number {
  return storage.findIndex((_, at) => places.has(storage.slice(0, at + 1).join('/'))) + 1;
}

function objectReading(name: string, inside: readonly CfbEntry[], depth: number): Reading {
  try {
    const own = inside.filter(({ storage }) => storage.length === depth);
    const object = own.find((stream) => stream.name === native)?.bytes();
    const packed = object && packagerFile(object.subarray(4));
    if (packed) return { kind: 'file', file: packed };
    const whole = own.find((stream) => wholeFiles.includes(stream.name))?.bytes() ?? object?.subarray(4);
    if (whole) return { kind: 'file', file: { name, bytes: whole } };
    const extension = own.map((stream) => extensions.get(stream.name)).find((each) => each !== undefined) ?? 'ole';
    return { kind: 'file', file: { name: `${name}.${extension}`, bytes: asFile(inside, depth) } };
  } catch {
    return { kind: 'unreadable', name, code: 'corrupt' };
  }
}

/** The storage as the root of a file. */
function asFile(inside: readonly CfbEntry[], depth: number): Uint8Array {
  return writeCfb(inside.map(({ name, storage, bytes }) => ({ name, storage: storage.slice(depth), bytes: bytes() })));
}
