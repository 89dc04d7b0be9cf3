/** How the content of a made message is stored: in one piece, or in pieces of unknown length, as OpenSSL and Outlook do. */
type Form = 'whole' | 'pieces';

const oid = {
  data: '06092a864886f70d010701',
  signed: '06092a864886f70d010702',
  enveloped: '06092a864886f70d010703',
  compressed: '060b2a864886f70d0109100109',
};

/** A signed message with its content in it; without content it is a signature by itself. */
export function makeSigned(content: string | null, form: Form = 'whole'): Uint8Array {
  const inner = content === null ? [] : [value(0xa0, form, octets(Buffer.from(content), form))];
  const info = value(0x30, form, hex(oid.data), ...inner);
  const signers = value(0x31, 'whole', value(0x30, 'whole', hex('020101')));
  return message(oid.signed, form, value(0x30, form, hex('020101'), value(0x31, 'whole'), info, signers));
}

export function makeEncrypted(): Uint8Array {
  return message(oid.enveloped, 'whole', value(0x30, 'whole', hex('020100')));
}

export function makeCompressed(packed: Uint8Array): Uint8Array {
  const info = value(0x30, 'whole', hex(oid.data), value(0xa0, 'whole', value(0x04, 'whole', packed)));
  const algorithm = value(0x30, 'whole', hex('060b2a864886f70d0109100308'));
  return message(oid.compressed, 'whole', value(0x30, 'whole', hex('020100'), algorithm, info));
}

function message(kind: string, form: Form, content: Uint8Array): Uint8Array {
  return value(0x30, form, hex(kind), value(0xa0, form, content));
}

function octets(bytes: Uint8Array, form: Form): Uint8Array {
  if (form === 'whole') return value(0x04, 'whole', bytes);
  const half = bytes.length >> 1;
  return value(0x24, form, value(0x04, 'whole', bytes.subarray(0, half)), value(0x04, 'whole', bytes.subarray(half)));
}

function value(tag: number, form: Form, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts);
  if (form === 'pieces') return Buffer.concat([Uint8Array.of(tag, 0x80), content, Uint8Array.of(0, 0)]);
  const length = Buffer.alloc(5);
  length.writeUInt8(0x84, 0);
  length.writeUInt32BE(content.length, 1);
  return Buffer.concat([Uint8Array.of(tag), content.length < 128 ? Uint8Array.of(content.length) : length, content]);
}

function hex(digits: string): Uint8Array {
  return Buffer.from(digits, 'hex');
}
