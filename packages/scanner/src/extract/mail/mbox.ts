import type { Likeness } from '../likeness.ts';
import type { FileBytes, Readings } from '../reading.ts';

const envelope = /^From \S{1,320} [^\n]{0,40}\d\d:\d\d[^\n]{0,40}\r?\n[\w-]{2,60}:/;

export function mboxLikeness(head: string): Likeness {
  return envelope.test(head) ? 'yes' : 'no';
}

/** A mailbox: every `From ` line after a blank line begins a message. */
export async function* readMbox({ bytes }: FileBytes): Readings {
  const box = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (const message of messagesOf(box)) {
    yield { kind: 'file', file: { name: `message ${++count}`, mediaType: 'message/rfc822', bytes: message } };
  }
}

function* messagesOf(box: Buffer): Generator<Uint8Array> {
  let start = bodyStart(box, 0);
  for (;;) {
    const next = nextEnvelope(box, start);
    if (next < 0) break;
    yield box.subarray(start, next);
    start = bodyStart(box, next);
  }
  yield box.subarray(start);
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
