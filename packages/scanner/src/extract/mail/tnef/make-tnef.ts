import { bytesOf, long, type MessageRecipe, short, typeOf, type Value, type Values } from '../mapi/make-properties.ts';
import { tag } from '../mapi/tags.ts';
import { attribute } from './attributes.ts';

/** A winmail.dat as Exchange writes it. */
export function makeTnef({ properties, recipients = [], attachments = [] }: MessageRecipe): Uint8Array {
  return Buffer.concat([
    Buffer.from('789f3e220100', 'hex'),
    piece(1, attribute.codePage, Buffer.concat([long(1252), long(0)])),
    piece(1, attribute.messageProperties, list(properties)),
    piece(1, attribute.recipients, Buffer.concat([long(recipients.length), ...recipients.map((row) => list(row))])),
    ...attachments.flatMap(({ properties, message }) => [
      piece(2, attribute.attachmentStart, Buffer.alloc(14)),
      ...(message ? [] : [piece(2, attribute.attachmentTitle, Buffer.from('KORT~1.TXT\0'))]),
      piece(2, attribute.attachmentProperties, list(properties, message)),
    ]),
  ]);
}

function piece(level: number, id: number, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(level), short(id), short(6), long(bytes.length), bytes, short(0)]);
}

function list(values: Values, message?: MessageRecipe): Uint8Array {
  const properties = Object.entries(values).map(([key, value]) => property(Number(key), value));
  const object = message && Buffer.concat([Buffer.alloc(16), makeTnef(message)]);
  const parts = object
    ? [...properties, Buffer.concat([short(0x0d), short(tag.data), long(1), sized(object)])]
    : properties;
  return Buffer.concat([long(parts.length), ...parts]);
}

function property(key: number, value: Value): Uint8Array {
  const isNamed = key >= 0x8000;
  const fixed = typeof value === 'number' || value instanceof Date;
  const values = bytesOf(value);
  return Buffer.concat([
    short(typeOf(value)),
    short(isNamed ? 0x8001 : key),
    ...(isNamed ? [Buffer.alloc(16), long(0), long(key)] : []),
    ...(fixed ? values : [long(values.length), ...values.map(sized)]),
  ]);
}

function sized(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([long(bytes.length), bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}
