import { mapiTypes, type RawProperty } from '../mapi/properties.ts';
import { tag } from '../mapi/tags.ts';
import { tnefCursor } from './properties.ts';

/** Name and address in attFrom: their lengths, then `name` and `SMTP:address` ([MS-OXTNEF] 2.1.3.3.2). */
export function senderOf(bytes: Uint8Array): readonly (readonly [key: number, property: RawProperty])[] {
  try {
    const cursor = tnefCursor(bytes);
    cursor.take(4);
    const nameLength = cursor.short();
    const addressLength = cursor.short();
    const name = cursor.take(nameLength);
    const address = Buffer.from(cursor.take(addressLength))
      .toString('latin1')
      .replace(/^SMTP:/i, '');
    return [
      [tag.senderName, { type: mapiTypes.text8, values: [name] }],
      [tag.senderAddress, { type: mapiTypes.text8, values: [Buffer.from(address, 'latin1')] }],
    ];
  } catch {
    return [];
  }
}
