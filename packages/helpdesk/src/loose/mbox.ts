import { limits } from '../limits.ts';
import type { Chunks } from '../records/record.ts';

const envelope = /^From [^\n]{1,400}\n?$/;

/** The messages of a mailbox: each line `From ` behind an empty line begins one. Null stands for one that is too large. */
export async function* mboxMessages(chunks: Chunks): AsyncGenerator<Uint8Array | null> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let isOpen = false;
  let isAfterBlank = true;
  for await (const line of linesOf(chunks)) {
    const text = line.length < 500 ? Buffer.from(line).toString('latin1') : '';
    if (isAfterBlank && envelope.test(text) && /\d\d:\d\d/.test(text)) {
      if (isOpen) yield size > limits.fileBytes ? null : Buffer.concat(pieces);
      pieces = [];
      size = 0;
      isOpen = true;
    } else {
      size += line.length;
      if (size > limits.fileBytes) pieces = [];
      else pieces.push(line);
    }
    isAfterBlank = text === '\n' || text === '\r\n';
  }
  if (isOpen || size > 0) yield size > limits.fileBytes ? null : Buffer.concat(pieces);
}

/** Lines with their end. One without an end for very long comes in pieces. */
async function* linesOf(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    const data = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let end = data.indexOf(0x0a); end >= 0; end = data.indexOf(0x0a, start)) {
      yield data.subarray(start, end + 1);
      start = end + 1;
    }
    rest = data.subarray(start);
    if (rest.length > 1024 * 1024) {
      yield rest;
      rest = new Uint8Array();
    }
  }
  if (rest.length > 0) yield rest;
}
