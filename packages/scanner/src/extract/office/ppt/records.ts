/** A record of a presentation ([MS-PPT] 2.3.1). Containers hold records, atoms hold data. */
export interface PptRecord {
  readonly type: number;
  readonly instance: number;
  readonly content: Uint8Array;
  /** 1 for what stands in no container. */
  readonly depth: number;
}

/** Newer slides keep comments in records inside an atom. */
const holder = 5003;

const deepest = 40;
const headerSize = 8;

/** All records, those in a container behind it. */
export function* pptRecords(stream: Uint8Array): Generator<PptRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const ends: number[] = [stream.length];
  for (let at = 0; at + headerSize <= stream.length; ) {
    while (ends.length > 1 && at >= (ends.at(-1) ?? 0)) ends.pop();
    const start = at + headerSize;
    const end = Math.min(start + view.getUint32(at + 4, true), ends.at(-1) ?? 0);
    const [type, instance] = [view.getUint16(at + 2, true), view.getUint16(at, true) >> 4];
    const isContainer = (view.getUint8(at) & 0xf) === 0xf || type === holder;
    yield { type, instance, content: stream.subarray(start, end), depth: ends.length };
    if (isContainer && ends.length < deepest) {
      ends.push(end);
      at = start;
    } else at = Math.max(end, start);
  }
}
