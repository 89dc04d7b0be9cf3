import type { CfbEntry } from '../../office/cfb.ts';
import { mapiTypes, type RawProperties, type RawProperty } from '../mapi/properties.ts';

const valueStream = /^__substg1\.0_([\da-f]{4})([\da-f]{4})(?:-([\da-f]{8}))?$/i;

/** Properties in one storage of a msg file: those of fixed size stand in a list, others are streams of their own ([MS-OXMSG] 2.4). */
export function storedProperties(
  entries: readonly CfbEntry[],
  headerSize: number,
  named: ReadonlyMap<number, number | string>,
): RawProperties {
  const found = new Map<number | string, RawProperty>();
  const keyOf = (id: number): number | string => (id < 0x8000 ? id : (named.get(id) ?? ''));
  const list = entries.find(({ name }) => name === '__properties_version1.0');
  for (const { id, type, value } of fixedValues(list?.bytes() ?? new Uint8Array(), headerSize))
    found.set(keyOf(id), { type, values: [value] });
  for (const [id, { type, streams }] of valueStreams(entries)) found.set(keyOf(id), lazy(type, streams));
  return found;
}

/** A stream is read when it is asked for: a broken attachment does not cost the message. */
function lazy(type: number, streams: readonly CfbEntry[]): RawProperty {
  return {
    type,
    get values() {
      return streams.map((stream) => stream.bytes());
    },
  };
}

function valueStreams(entries: readonly CfbEntry[]): ReadonlyMap<number, { type: number; streams: CfbEntry[] }> {
  const found = new Map<number, { type: number; streams: CfbEntry[] }>();
  for (const entry of entries) {
    const [, id = '', type = '', index] = (entry.isStream && valueStream.exec(entry.name)) || [];
    const number = Number.parseInt(type, 16);
    const isList = (number & mapiTypes.many) !== 0 && index === undefined; // lengths of the values
    if (!id || isList) continue;
    const property = found.get(Number.parseInt(id, 16)) ?? { type: number, streams: [] };
    property.streams.push(entry);
    found.set(Number.parseInt(id, 16), property);
  }
  return found;
}

const fixedTypes: ReadonlySet<number> = new Set([mapiTypes.short, mapiTypes.long, mapiTypes.boolean, mapiTypes.time]);

function* fixedValues(bytes: Uint8Array, headerSize: number) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = headerSize; at + 16 <= bytes.length; at += 16) {
    const type = view.getUint16(at, true);
    const id = view.getUint16(at + 2, true);
    if (fixedTypes.has(type)) yield { type, id, value: bytes.subarray(at + 8, at + 16) };
  }
}
