import { ScanError } from '../../error.ts';
import type { Likeness } from '../likeness.ts';
import type { FileBytes, ReadContext, Readings } from '../reading.ts';

const envelope = /^From \S{1,320} [^\n]{0,40}\d\d:\d\d[^\n]{0,40}\r?\n[\w-]{2,60}:/;

export function mboxLikeness(head: string): Likeness {
  return envelope.test(head) ? 'yes' : 'no';
}

/** A mailbox: every `From ` line after a blank line begins a message. */
export async function* readMbox({ bytes }: FileBytes, { limits }: ReadContext): Readings {
  const box = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (const message of messagesOf(box)) {
    if (++count > limits.entries) throw new ScanError('tooLarge', 'The mailbox has too many messages.');
    yield { kind: 'file', file: { name: `message ${count}`, mediaType: 'message/rfc822', bytes: unescaped(message) } };
  }
}

function* messagesOf(box: Buffer): Generator<Buffer> {
  let start = bodyStart(box, 0);
  for (;;) {
    const next = nextEnvelope(box, start);
    if (next < 0) break;
    yield box.subarray(start, next);
    start = bodyStart(box, next);
  }
  yield box.subarray(start);
}

/** A line of a message that began with `From ` was written with `>` before it. */
function unescaped(message: Buffer): Uint8Array {
  if (message.indexOf('\n>From ') < 0 && message.indexOf('\n>>') < 0) return message;
  return Buffer.from(message.toString('latin1').replace(/^>(>{0,50}From )/gm, '$1'), 'latin1');
}

/** The line after the envelope line. */
function bodyStart(box: Buffer, envelopeAt: number): number {
  const lineEnd = box.indexOf('\n', envelopeAt);
  return lineEnd < 0 ? box.length : lineEnd + 1;
}

function nextEnvelope(box: Buffer, from: number): number {
  for (let at = box.indexOf('\nFrom ', from); at >= 0; at = box.indexOf('\nFrom ', at + 1)) {
    const blank = box[at - 1] === 0x0a || (box[at - 1] === 0x0d && box[at - 2] === 0x0a);
    if (blank && envelope.test(box.toString('latin1', at + 1, at + 600))) return at + 1;
  }
  return -1;
}
