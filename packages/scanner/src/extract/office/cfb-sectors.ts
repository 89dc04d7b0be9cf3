import { ScanError } from '../../error.ts';

/** Where the bytes of a stream begin, and how many there are. */
interface Extent {
  readonly start: number;
  readonly size: number;
}

export interface CfbSectors {
  /** Streams smaller than this are kept in the stream of the root, in small sectors. */
  readonly smallBelow: number;
  directory(): Uint8Array;
  stream(extent: Extent): Uint8Array;
  small(root: Extent): (extent: Extent) => Uint8Array;
}

/** Sector numbers from here on are no sectors: end of chain, free, tables. */
const lastSector = 0xfffffffa;
const smallSize = 64;

/** The chains of sectors of a compound file. */
export function cfbSectors(bytes: Uint8Array): CfbSectors {
  const header = new DataView(bytes.buffer, bytes.byteOffset, 512);
  const size = 1 << header.getUint16(30, true);
  if (size !== 512 && size !== 4096) throw new ScanError('corrupt', 'The compound file has no such sectors.');
  const sector = (number: number): Uint8Array => bytes.subarray((number + 1) * size, (number + 2) * size);
  const table = fat(header, sector, size);
  const chain = (start: number, most: number): Uint8Array => joined(start, most, table, sector, size);

  return {
    smallBelow: header.getUint32(56, true),
    directory: () => chain(header.getUint32(48, true), Number.POSITIVE_INFINITY),
    stream: (extent) => whole(chain(extent.start, extent.size), extent),
    small(root) {
      let parts: { readonly table: Uint32Array; readonly bytes: Uint8Array } | undefined;
      return (extent) => {
        parts ??= {
          table: numbersIn(chain(header.getUint32(60, true), Number.POSITIVE_INFINITY)),
          bytes: chain(root.start, root.size),
        };
        const { table: smallTable, bytes: content } = parts;
        const part = (at: number): Uint8Array => content.subarray(at * smallSize, (at + 1) * smallSize);
        return whole(joined(extent.start, extent.size, smallTable, part, smallSize), extent);
      };
    },
  };
}

/** Which sector follows which. Its own sectors are listed in the header, and then in a chain of lists. */
function fat(header: DataView, sector: (number: number) => Uint8Array, size: number): Uint32Array {
  const places = Array.from({ length: 109 }, (_, at) => header.getUint32(76 + at * 4, true));
  const met = new Set<number>();
  for (let next = header.getUint32(68, true); next < lastSector && !met.has(next); ) {
    met.add(next);
    const list = numbersIn(sector(next));
    if (list.length < size / 4) break;
    places.push(...list.subarray(0, -1));
    next = list.at(-1) ?? lastSector;
  }
  const used = new Set(places.filter((place) => place < lastSector));
  return numbersIn(Buffer.concat([...used].map((place) => padded(sector(place), size))));
}

/** A last sector may be cut short, and still the numbers after it stand where they stand. */
function padded(part: Uint8Array, size: number): Uint8Array {
  if (part.length === size) return part;
  const full = new Uint8Array(size).fill(0xff);
  full.set(part);
  return full;
}

function numbersIn(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
}

function joined(
  start: number,
  most: number,
  table: Uint32Array,
  sector: (number: number) => Uint8Array,
  size: number,
): Uint8Array {
  const parts: Uint8Array[] = [];
  const met = new Set<number>();
  for (let at = start; at < lastSector && parts.length * size < most; at = table[at] ?? lastSector) {
    if (met.has(at)) throw new ScanError('corrupt', 'Sectors of the compound file run in a ring.');
    met.add(at);
    const part = sector(at);
    if (part.length === 0) break;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function whole(content: Uint8Array, { size }: Extent): Uint8Array {
  if (content.length < size) throw new ScanError('corrupt', 'A stream of the compound file is cut short.');
  return content.subarray(0, size);
}
