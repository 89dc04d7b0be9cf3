import { crc32 } from 'node:zlib';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** The moving pictures in an animated PNG, each as a PNG by itself; empty for a still one. */
export function framesOfPng(bytes: Uint8Array): readonly Uint8Array[] {
  if (!signature.every((byte, at) => bytes[at] === byte)) return [];
  const chunks = [...chunksOf(bytes)];
  if (!chunks.some(({ type }) => type === 'acTL')) return [];
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  const firstData = chunks.findIndex(({ type }) => type === 'IDAT' || type === 'fdAT');
  const shared = chunks.slice(0, firstData).filter(({ type }) => sharedTypes.has(type));
  return head ? framesAmong(chunks, head.subarray(0, 8)).map((frame) => pngOf(head, shared, frame)) : [];
}

/** What the colours mean. */
const sharedTypes: ReadonlySet<string> = new Set(['PLTE', 'tRNS', 'gAMA', 'sRGB', 'iCCP', 'cHRM']);

function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    yield { type, data: bytes.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

interface Frame {
  readonly size: Uint8Array;
  readonly data: Uint8Array[];
}

/** What stands before the first frame is what programs show that do not know frames. */
function framesAmong(chunks: readonly Chunk[], size: Uint8Array): readonly Frame[] {
  const frames: Frame[] = [{ size, data: [] }];
  for (const { type, data } of chunks) {
    if (type === 'fcTL') frames.push({ size: data.subarray(4, 12), data: [] });
    else if (type === 'IDAT') frames.at(-1)?.data.push(data);
    else if (type === 'fdAT') frames.at(-1)?.data.push(data.subarray(4));
  }
  return frames.filter(({ data }) => data.length > 0);
}

function pngOf(head: Uint8Array, shared: readonly Chunk[], { size, data }: Frame): Uint8Array {
  const ownHead = Buffer.concat([size, head.subarray(8)]);
  return Buffer.concat([
    signature,
    chunk({ type: 'IHDR', data: ownHead }),
    ...shared.map(chunk),
    ...data.map((part) => chunk({ type: 'IDAT', data: part })),
    chunk({ type: 'IEND', data: new Uint8Array() }),
  ]);
}

function chunk({ type, data }: Chunk): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
