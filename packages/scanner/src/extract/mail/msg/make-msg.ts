import { type CfbStream, writeCfb } from '../../office/write-cfb.ts';
import { bytesOf, long, type MessageRecipe, short, typeOf, type Values } from '../mapi/make-properties.ts';

/** A msg file as Outlook saves it: a stream for each property that has no fixed size. */
export function makeMsg(recipe: MessageRecipe): Uint8Array {
  return writeCfb([...messageStreams(recipe, [], 32), ...nameStreams()]);
}

const firstNamed = 0x8000;
/** Numbers of named properties that a made message may have; its place in this list is its number in the file. */
const names: readonly number[] = [0x8083, 0x801a, 0x80de, 0x8054, 0x8208, 0x8238, 0x811f];

function messageStreams(recipe: MessageRecipe, storage: readonly string[], header: number): CfbStream[] {
  const { properties, recipients = [], attachments = [] } = recipe;
  const numbered = <Part>(parts: readonly Part[], kind: string) =>
    parts.map((part, at) => [part, [...storage, `__${kind}_version1.0_#${hex(at, 8)}`]] as const);
  return [
    ...propertyStreams(properties, storage, header),
    ...numbered(recipients, 'recip').flatMap(([part, place]) => propertyStreams(part, place, 8)),
    ...numbered(attachments, 'attach').flatMap(([{ properties, message, streams = {} }, place]) => {
      const inside = [...place, '__substg1.0_3701000D'];
      return [
        ...propertyStreams(properties, place, 8),
        ...(message ? messageStreams(message, inside, 24) : []),
        ...Object.entries(streams).map(([name, bytes]) => ({ storage: inside, name, bytes })),
      ];
    }),
  ];
}

function propertyStreams(values: Values, storage: readonly string[], header: number): CfbStream[] {
  const list: Uint8Array[] = [Buffer.alloc(header)];
  const streams: CfbStream[] = [];
  for (const [key, value] of Object.entries(values)) {
    const id = idOf(Number(key));
    const type = typeOf(value);
    const [first = new Uint8Array()] = bytesOf(value);
    const fixed = typeof value === 'number' || value instanceof Date;
    list.push(
      short(type),
      short(id),
      long(6),
      Buffer.concat([fixed ? first : long(first.length), Buffer.alloc(8)]).subarray(0, 8),
    );
    const name = `__substg1.0_${hex(id, 4)}${hex(type, 4)}`;
    const many = Array.isArray(value);
    if (many)
      for (const [at, bytes] of bytesOf(value).entries())
        streams.push({ storage, name: `${name}-${hex(at, 8)}`, bytes });
    else if (!fixed) streams.push({ storage, name, bytes: first });
  }
  return [{ storage, name: '__properties_version1.0', bytes: Buffer.concat(list) }, ...streams];
}

function idOf(key: number): number {
  return key < firstNamed ? key : firstNamed + names.indexOf(key);
}

function nameStreams(): CfbStream[] {
  const entries = names.map((name, at) => Buffer.concat([long(name), short(0), short(at)]));
  return [{ storage: ['__nameid_version1.0'], name: '__substg1.0_00030102', bytes: Buffer.concat(entries) }];
}

function hex(value: number, length: number): string {
  return value.toString(16).toUpperCase().padStart(length, '0');
}
