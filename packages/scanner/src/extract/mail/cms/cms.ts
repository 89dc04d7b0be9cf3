import { inflateSync } from 'node:zlib';
import { ScanError } from '../../../error.ts';
import type { Limits } from '../../limits.ts';
import type { FileBytes, ReadContext, Readings } from '../../reading.ts';
import { type BerValue, berAt, berChildren, berOctets } from './ber.ts';

/** Kinds of message by the last bytes of their object identifier (RFC 5652, 3274, 5083). */
const kinds: Readonly<Record<string, CmsKind>> = {
  '2a864886f70d010701': 'data',
  '2a864886f70d010702': 'signed',
  '2a864886f70d010703': 'encrypted',
  '2a864886f70d010704': 'encrypted',
  '2a864886f70d010706': 'encrypted',
  '2a864886f70d0109100109': 'compressed',
  '2a864886f70d0109100117': 'encrypted',
};

type CmsKind = 'data' | 'signed' | 'encrypted' | 'compressed';

const sequence = 0x30;
const contextual = 0xa0;

/** Whether the bytes begin like a message of CMS, which S/MIME mails are made of. */
export function isCms(bytes: Uint8Array): boolean {
  return bytes[0] === sequence && kindOf(bytes) !== undefined;
}

/** A signed message: the mail in it, when it has one. A signature by itself holds no words. */
export async function* readCms({ bytes }: FileBytes, context: ReadContext): Readings {
  const content = cmsContent(bytes, context);
  if (content && content.length > 0)
    yield { kind: 'file', file: { name: 'message', mediaType: 'message/rfc822', bytes: content } };
}

/** The content of a message; null for a signature that stands apart from it. Throws `encrypted`. */
export function cmsContent(bytes: Uint8Array, { limits }: Pick<ReadContext, 'limits'>): Uint8Array | null {
  const kind = kindOf(bytes);
  if (kind === 'encrypted') throw new ScanError('encrypted', 'The message is encrypted.');
  const [, explicit] = berChildren(bytes, berAt(bytes, 0, bytes.length));
  const inner = explicit && berChildren(bytes, explicit)[0];
  if (!inner || !kind) throw new ScanError('corrupt', 'The message holds nothing.');
  if (kind === 'data') return berOctets(bytes, inner);
  const content = encapsulated(bytes, inner, kind === 'signed' ? 0 : -1);
  return content && kind === 'compressed' ? inflated(content, limits) : content;
}

/** `{ contentType, [0] content }`: the first sequence of a signed message, the last of a compressed one, whose algorithm stands before it. */
function encapsulated(bytes: Uint8Array, message: BerValue, which: 0 | -1): Uint8Array | null {
  const info = berChildren(bytes, message)
    .filter(({ tag }) => tag === sequence)
    .at(which);
  const explicit = info && berChildren(bytes, info).find(({ tag }) => tag === contextual);
  const octets = explicit && berChildren(bytes, explicit)[0];
  return octets ? berOctets(bytes, octets) : null;
}

function inflated(content: Uint8Array, { inflatedBytes, inflateRatio }: Limits): Uint8Array {
  const most = Math.min(inflatedBytes, Math.max(content.length * inflateRatio, 1024 * 1024));
  try {
    return inflateSync(content, { maxOutputLength: most });
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw new ScanError(tooLarge ? 'tooLarge' : 'corrupt', 'The compressed message cannot be unpacked.');
  }
}

/** The identifier stands within the first bytes: after the tags and lengths of the sequence and of itself. */
function kindOf(bytes: Uint8Array): CmsKind | undefined {
  const length = bytes[1] ?? 0;
  const at = length <= 128 ? 2 : 2 + (length & 127);
  if (bytes[at] !== 6) return undefined;
  const size = bytes[at + 1] ?? 0;
  return kinds[Buffer.from(bytes.subarray(at + 2, at + 2 + size)).toString('hex')];
}
