import { mapiTypes } from './properties.ts';

/** A value by its kind: text, whole number, moment or bytes. */
export type Value = string | number | Date | Uint8Array | readonly Uint8Array[];

/** Properties of a made message by number; those from 0x8000 on are named. */
export type Values = Readonly<Record<number, Value>>;

export interface MessageRecipe {
  readonly properties: Values;
  readonly recipients?: readonly Values[];
  readonly attachments?: readonly AttachmentRecipe[];
}

export interface AttachmentRecipe {
  readonly properties: Values;
  readonly message?: MessageRecipe;
  /** Streams of an embedded document. */
  readonly streams?: Readonly<Record<string, Uint8Array>>;
}

export function typeOf(value: Value): number {
  if (typeof value === 'string') return mapiTypes.text;
  if (typeof value === 'number') return mapiTypes.long;
  if (value instanceof Date) return mapiTypes.time;
  return value instanceof Uint8Array ? mapiTypes.binary : mapiTypes.binary | mapiTypes.many;
}

/** The bytes of a value, or of each of its values. */
export function bytesOf(value: Value): readonly Uint8Array[] {
  if (typeof value === 'string') return [Buffer.from(value, 'utf16le')];
  if (typeof value === 'number') return [long(value)];
  if (value instanceof Date) return [ticks(value)];
  return value instanceof Uint8Array ? [value] : value;
}

export function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

export function short(value: number): Buffer {
  return long(value).subarray(0, 2);
}

function ticks(value: Date): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE((BigInt(value.getTime()) + 11_644_473_600_000n) * 10_000n);
  return bytes;
}

/** Rich text as it is stored when it is not compressed, or compressed into letters only. */
export function packedRtf(rtf: string, compressed = false): Uint8Array {
  const text = Buffer.from(rtf, 'latin1');
  const runs = text.length === 0 ? [] : (rtf.match(/[\s\S]{1,8}/g) ?? []);
  const content = compressed ? Buffer.concat(runs.map((run) => Buffer.from(`\0${run}`, 'latin1'))) : text;
  const kind = compressed ? 0x75465a4c : 0x414c454d;
  return Buffer.concat([long(content.length + 12), long(text.length), long(kind), long(0), content]);
}
