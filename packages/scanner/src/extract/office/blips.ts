import { inflateSync } from 'node:zlib';
import { ScanError } from '../../error.ts';
import type { Limits } from '../limits.ts';
import type { Reading } from '../reading.ts';

interface Blip {
  readonly extension: string;
  /** What it begins with; a drawing is packed behind a header of its own. */
  readonly signature: readonly number[] | 'packed';
}

/** [MS-ODRAW] 2.2.23: the second half of the type of a record that holds a picture. */
const blips: ReadonlyMap<number, Blip> = new Map([
  [0x1a, { extension: 'emf', signature: 'packed' }],
  [0x1b, { extension: 'wmf', signature: 'packed' }],
  [0x1c, { extension: 'pict', signature: 'packed' }],
  [0x1d, { extension: 'jpg', signature: [0xff, 0xd8, 0xff] }],
  [0x2a, { extension: 'jpg', signature: [0xff, 0xd8, 0xff] }],
  [0x1e, { extension: 'png', signature: [0x89, 0x50, 0x4e, 0x47] }],
  [0x29, { extension: 'tif', signature: [0x49, 0x49, 0x2a, 0x00] }],
]);

/** Behind the header of 8 bytes stand one or two digests of 16. */
const digestsEnds: readonly number[] = [24, 40];

/** Pictures wherever in a stream they stand. */
export function* pictureReadings(stream: Uint8Array, limits: Limits): Generator<Reading> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let [count, left] = [0, limits.inflatedBytes];
  for (let at = stream.indexOf(0xf0, 3); at > 0; at = stream.indexOf(0xf0, at + 1)) {
    const blip = blips.get(stream[at - 1] ?? 0);
    if (!blip || at + 5 > stream.length) continue;
    const end = at + 5 + view.getUint32(at + 1, true);
    if (end > stream.length) continue;
    const picture = pictureIn(stream.subarray(at - 3, end), blip, Math.min(left, limits.bytes));
    if (!picture) continue;
    if (++count > limits.entries) throw new ScanError('tooLarge', 'The document holds too many pictures.');
    const name = `image ${count}.${blip.extension}`;
    if (typeof picture === 'string') yield { kind: 'unreadable', name, code: picture };
    else yield { kind: 'file', file: { name, bytes: picture } };
    left -= typeof picture === 'string' ? 0 : picture.length;
    at = end - 1;
  }
}

/** Null when it is no picture after all. */
function pictureIn(record: Uint8Array, { signature }: Blip, most: number) {
  if (signature === 'packed') return packedIn(record, most);
  const starts = digestsEnds.map((end) => end + 1); // a mark of 1
  const start = starts.find((place) => signature.every((byte, at) => record[place + at] === byte));
  return start === undefined ? null : record.subarray(start);
}

/** [MS-ODRAW] 2.2.31: its size, its place and size on paper, its size when packed, and whether it is. */
const drawingHeader = 34;
const plain = 0xfe;

function packedIn(record: Uint8Array, most: number): Uint8Array | 'tooLarge' | 'corrupt' | null {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  for (const at of digestsEnds) {
    const content = record.subarray(at + drawingHeader);
    if (content.length === 0 || view.getUint32(at + 28, true) !== content.length) continue;
    if (view.getUint8(at + 32) === plain) return content;
    if (view.getUint32(at, true) > most) return 'tooLarge';
    try {
      return inflateSync(content, { maxOutputLength: Math.max(1, most) });
    } catch {
      return 'corrupt';
    }
  }
  return null;
}
