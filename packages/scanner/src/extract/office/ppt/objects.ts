import { inflateSync } from 'node:zlib';
import type { Limits } from '../../limits.ts';
import type { Reading } from '../../reading.ts';
import { openCfb } from '../cfb.ts';
import type { PptRecord } from './records.ts';

const storage = 4113;
const sizeField = 4;

/** Objects on slides: each is a compound file, mostly packed. Macros are kept the same way and are no objects. */
export function* objectReadings(records: Iterable<PptRecord>, { bytes, inflatedBytes }: Limits): Generator<Reading> {
  let left = inflatedBytes;
  let count = 0;
  for (const { type, instance, content } of records) {
    if (type !== storage || content.length <= sizeField) continue;
    const name = `object ${++count}`;
    const most = Math.min(bytes, left);
    const object = instance === 0 ? content : unpacked(content, most);
    if (object) left -= object.length;
    if (!object) yield { kind: 'unreadable', name, code: most < stated(content) ? 'tooLarge' : 'corrupt' };
    else if (!isMacros(object)) yield { kind: 'file', file: { name, bytes: object } };
  }
}

function stated(content: Uint8Array): number {
  return new DataView(content.buffer, content.byteOffset, content.byteLength).getUint32(0, true);
}

function unpacked(content: Uint8Array, most: number): Uint8Array | null {
  if (most < 1) return null;
  try {
    return inflateSync(content.subarray(sizeField), { maxOutputLength: most });
  } catch {
    return null;
  }
}

function isMacros(object: Uint8Array): boolean {
  try {
    return openCfb(object).entries.some(({ name, isStream }) => name === 'VBA' && !isStream);
  } catch {
    return false;
  }
}
