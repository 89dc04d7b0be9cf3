import { ScanError } from '../../../error.ts';
import type { FileBytes, ReadContext, Readings } from '../../reading.ts';
import { type MapiAttachment, type MapiMessage, messageReadings } from '../mapi/message.ts';
import { mapiProperties, mapiTypes, type RawProperties, type RawProperty } from '../mapi/properties.ts';
import { tag } from '../mapi/tags.ts';
import { attribute, type TnefAttribute, tnefAttributes } from './attributes.ts';
import { tnefCursor, tnefProperties, tnefRows } from './properties.ts';
import { senderOf } from './sender.ts';

/** What Exchange sends as winmail.dat: the message as it was written, and its attachments. */
export async function* readTnef({ bytes }: FileBytes, context: ReadContext): Readings {
  const { attributes, isCut } = tnefAttributes(bytes);
  yield* messageReadings(messageOf(attributes), context);
  if (isCut) throw new ScanError('corrupt', 'The end of the message is missing.');
}

/** Attributes that say the same as a property, and how they are stored. */
const asProperty: ReadonlyMap<number, readonly [key: number, type: number]> = new Map([
  [attribute.subject, [tag.subject, mapiTypes.text8]],
  [attribute.messageClass, [tag.messageClass, mapiTypes.text8]],
  [attribute.body, [tag.body, mapiTypes.text8]],
  [attribute.attachmentTitle, [tag.shortFileName, mapiTypes.text8]],
  [attribute.attachmentData, [tag.data, mapiTypes.binary]],
]);

function messageOf(attributes: readonly TnefAttribute[]): MapiMessage {
  const own = attributes.filter(({ ofAttachment }) => !ofAttachment);
  const codePage = codePageOf(own);
  const rows = own.filter(({ id }) => id === attribute.recipients).flatMap(({ bytes }) => tnefRows(tnefCursor(bytes)));
  return {
    properties: mapiProperties(propertiesIn(own), codePage),
    recipients: rows.map((row) => mapiProperties(row, codePage)),
    attachments: attachmentsIn(attributes).map((group) => attachmentOf(propertiesIn(group), codePage)),
  };
}

/** Properties go before attributes that say the same in fewer letters. */
function propertiesIn(attributes: readonly TnefAttribute[]): RawProperties {
  const found = new Map<number | string, RawProperty>();
  for (const { id, bytes } of attributes) {
    const [key, type] = asProperty.get(id) ?? [];
    if (key !== undefined && type !== undefined) found.set(key, { type, values: [bytes] });
    if (id === attribute.from) for (const [name, value] of senderOf(bytes)) found.set(name, value);
  }
  for (const { id, bytes } of attributes) {
    if (id !== attribute.messageProperties && id !== attribute.attachmentProperties) continue;
    for (const [key, property] of tnefProperties(tnefCursor(bytes))) found.set(key, property);
  }
  return found;
}

function attachmentsIn(attributes: readonly TnefAttribute[]): readonly (readonly TnefAttribute[])[] {
  const groups: TnefAttribute[][] = [];
  for (const each of attributes) {
    if (!each.ofAttachment) continue;
    if (each.id === attribute.attachmentStart || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(each);
  }
  return groups;
}

function attachmentOf(raw: RawProperties, codePage: number): MapiAttachment {
  const data = raw.get(tag.data);
  const [content] = data?.values ?? [];
  return {
    properties: mapiProperties(raw, codePage),
    object: () => (data?.type === mapiTypes.object && content ? content.subarray(interfaceSize) : null),
  };
}

/** Before an object stands which kind of object it is: a message is TNEF again, a document a compound file. */
const interfaceSize = 16;

function codePageOf(attributes: readonly TnefAttribute[]): number {
  const bytes = attributes.find(({ id }) => id === attribute.codePage)?.bytes;
  return bytes && bytes.length >= 4 ? tnefCursor(bytes).long() : 1252;
}
