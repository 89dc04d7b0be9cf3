import { ScanError } from '../../error.ts';
import type { Limits } from '../limits.ts';
import type { Reading } from '../reading.ts';

interface Blip {
  readonly extension: string;
  readonly signature: readonly number[];
}

/** [MS-ODRAW] 2.2.23: the second half of the type of a record that holds a picture. */
const blips: ReadonlyMap<number, Blip> = new Map([
  [0x1d, { extension: 'jpg', signature: [0xff, 0xd8, 0xff] }],
  [0x2a, { extension: 'jpg', signature: [0xff, 0xd8, 0xff] }],
  [0x1e, { extension: 'png', signature: [0x89, 0x50, 0x4e, 0x47] }],
  [0x29, { extension: 'tif', signature: [0x49, 0x49, 0x2a, 0x00] }],
]);

/** After the header of 8 bytes stand one or two digests of 16, and a mark of 1. */
const places: readonly number[] = [25, 41];

/** Pictures of which the points are kept, wherever in a stream they stand. Drawings that show what an object or chart says are left out. */
export function* pictureReadings(stream: Uint8Array, limits: Limits): Generator<Reading> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let count = 0;
  for (let at = stream.indexOf(0xf0, 3); at > 0; at = stream.indexOf(0xf0, at + 1)) {
    const blip = blips.get(stream[at - 1] ?? 0);
    if (!blip || at + 5 > stream.length) continue;
    const end = at + 5 + view.getUint32(at + 1, true);
    const start = places.map((place) => at - 3 + place).find((place) => startsAt(stream, place, blip.signature));
    if (start === undefined || end <= start || end > stream.length) continue;
    if (++count > limits.entries) throw new ScanError('tooLarge', 'The document holds too many pictures.');
    yield { kind: 'file', file: { name: `image ${count}.${blip.extension}`, bytes: stream.subarray(start, end) } };
    at = end - 1;
  }
}

function startsAt(stream: Uint8Array, place: number, signature: readonly number[]): boolean {
  return signature.every((byte, at) => stream[place + at] === byte);
}
