/** A piece of a TNEF stream ([MS-OXTNEF] 2.1.3.4): of the message, or of the attachment that began last. */
export interface TnefAttribute {
  readonly ofAttachment: boolean;
  readonly id: number;
  readonly bytes: Uint8Array;
}

export const attribute = {
  from: 0x8000,
  subject: 0x8004,
  messageClass: 0x8008,
  body: 0x800c,
  attachmentData: 0x800f,
  attachmentTitle: 0x8010,
  /** A new attachment begins. */
  attachmentStart: 0x9002,
  messageProperties: 0x9003,
  recipients: 0x9004,
  attachmentProperties: 0x9005,
  codePage: 0x9007,
} as const;

const signature: readonly number[] = [0x78, 0x9f, 0x3e, 0x22];
const headerSize = 6;
/** Level, number, type and length before the content, a checksum after it. */
const before = 9;
const after = 2;

export function isTnef(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

export interface TnefAttributes {
  readonly attributes: readonly TnefAttribute[];
  /** The last one ends before its length is over. */
  readonly isCut: boolean;
}

export function tnefAttributes(bytes: Uint8Array): TnefAttributes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const attributes: TnefAttribute[] = [];
  let at = headerSize;
  while (at + before <= bytes.length) {
    const start = at + before;
    const end = start + view.getUint32(at + 5, true);
    const content = bytes.subarray(start, end);
    attributes.push({ ofAttachment: bytes[at] === 2, id: view.getUint16(at + 1, true), bytes: content });
    at = end + after;
  }
  return { attributes, isCut: at - after > bytes.length };
}
