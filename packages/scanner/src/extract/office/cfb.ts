import { ScanError } from '../../error.ts';
import { cfbSectors } from './cfb-sectors.ts';

/** A stream or a folder ("storage") in a compound file. */
export interface CfbEntry {
  readonly name: string;
  /** Of the storages it stands in, from the root: empty for what stands in the root itself. */
  readonly storage: readonly string[];
  readonly isStream: boolean;
  readonly size: number;
  /** Throws `corrupt` when its sectors are not there. */
  bytes(): Uint8Array;
}

export interface Cfb {
  readonly entries: readonly CfbEntry[];
  /** A stream in the root. */
  stream(name: string): Uint8Array | null;
}

const signature: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const recordSize = 128;
/** Far more than Office writes, even for a mail with thousands of attachments. */
const mostRecords = 100_000;
const nobody = 0xffffffff;

export function isCfb(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Opens a Compound File Binary ([MS-CFB]): what doc, xls, ppt, msg and encrypted Office files are. Throws `corrupt`. */
export function openCfb(bytes: Uint8Array): Cfb {
  if (!isCfb(bytes) || bytes.length < 1024) throw new ScanError('corrupt', 'No compound file.');
  const sectors = cfbSectors(bytes);
  const directory = sectors.directory();
  const count = Math.min(directory.length / recordSize, mostRecords);
  const records = Array.from({ length: count }, (_, at) => recordOf(directory.subarray(at * recordSize)));
  const root = records[0];
  if (root?.type !== 5) throw new ScanError('corrupt', 'The compound file has no root.');
  const small = sectors.small(root);
  const entries = placed(records).map(({ record, storage }) => ({
    name: record.name,
    storage,
    isStream: record.type === 2,
    size: record.size,
    bytes: () => (record.size < sectors.smallBelow ? small(record) : sectors.stream(record)),
  }));
  const stream = (name: string): Uint8Array | null =>
    entries.find((entry) => entry.name === name && entry.isStream && entry.storage.length === 0)?.bytes() ?? null;
  return { entries, stream };
}

interface DirectoryRecord {
  readonly name: string;
  /** 1 is a storage, 2 a stream, 5 the root. */
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function recordOf(bytes: Uint8Array): DirectoryRecord {
  const view = new DataView(bytes.buffer, bytes.byteOffset, recordSize);
  const length = Math.min(view.getUint16(64, true), 64);
  return {
    name: new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.max(0, length - 2))),
    type: view.getUint8(66),
    left: view.getUint32(68, true),
    right: view.getUint32(72, true),
    child: view.getUint32(76, true),
    start: view.getUint32(116, true),
    size: view.getUint32(120, true),
  };
}

interface Placed {
  readonly record: DirectoryRecord;
  readonly storage: readonly string[];
}

/** Walks the tree; a record that is met again, as in a ring, is passed by. */
function placed(records: readonly DirectoryRecord[]): Placed[] {
  const found: Placed[] = [];
  const met = new Set<number>([0]);
  const waiting: { at: number; storage: readonly string[] }[] = [{ at: records[0]?.child ?? nobody, storage: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { at, storage } = next;
    const record = records[at];
    if (!record || met.has(at)) continue;
    met.add(at);
    waiting.push({ at: record.right, storage }, { at: record.left, storage });
    if (record.type === 1 && storage.length < 50)
      waiting.push({ at: record.child, storage: [...storage, record.name] });
    if (record.type === 1 || record.type === 2) found.push({ record, storage });
  }
  return found;
}
