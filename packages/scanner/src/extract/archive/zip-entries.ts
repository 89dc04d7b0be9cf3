import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { ScanError } from '../../error.ts';
import type { ReadContext } from '../reading.ts';
import { type InflateBudget, inflateBudget } from './inflate-budget.ts';
import { hasUnlisted, type Span } from './unlisted.ts';

/** One file or folder in a zip. Nothing is inflated before it is asked for. */
export interface ZipEntry {
  /** As it is written, with forward slashes: only a name, never a place on disk. */
  readonly name: string;
  readonly comment: string;
  readonly isFolder: boolean;
  readonly encrypted: boolean;
  readonly packedSize: number;
  /** What the zip says; only inflating tells. */
  readonly statedSize: number;
  /** The content in pieces. Throws `encrypted`, `unsupported` (its packing), `tooLarge`, `timeout` or `corrupt`. */
  chunks(): AsyncGenerator<Uint8Array, void>;
  /** The content as a whole; throws as `chunks` does. */
  bytes(): Promise<Uint8Array>;
}

export interface ZipEntries {
  readonly comment: string;
  /** In the order of the directory; names may occur twice. */
  readonly entries: readonly ZipEntry[];
}

type ZipContext = Pick<ReadContext, 'limits' | 'signal'>;

/**
 * Lists a zip. What its entries inflate to is counted for all of them together, in bytes that came out, against
 * `limits.inflatedBytes` and `limits.inflateRatio`. Throws `tooLarge` above `limits.entries`, `encrypted` when the
 * directory itself is, and `corrupt` when there is none.
 */
export async function openZip(bytes: Uint8Array, context: ZipContext): Promise<ZipEntries> {
  const { failure, ...zip } = await listZip(bytes, context);
  if (failure) throw failure;
  return zip;
}

/** The same, with what was listed up to `limits.entries` or up to where the directory is damaged. */
export async function listZip(
  bytes: Uint8Array,
  context: ZipContext,
): Promise<ZipEntries & { readonly failure: ScanError | null }> {
  const { fromBufferPromise, getFileNameLowLevel } = await import('yauzl');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: false }).catch(() => null);
  if (!zip) throw new ScanError('corrupt', 'The zip has no directory.');
  const budget = inflateBudget(bytes.length, context.limits);
  const entries: ZipEntry[] = [];
  const offsets: Span[] = [];
  let failure: ScanError | null = null;
  try {
    for await (const entry of directory(zip)) {
      stopWhenLate(context.signal);
      if (entries.length === context.limits.entries) throw new ScanError('tooLarge', 'The zip holds too many files.');
      const { generalPurposeBitFlag: flags, fileNameRaw, extraFields } = entry;
      offsets.push({ start: entry.relativeOffsetOfLocalHeader, packed: entry.compressedSize });
      const name = unicodeName(fileNameRaw, flags) ?? getFileNameLowLevel(flags, fileNameRaw, extraFields, false);
      entries.push(zipEntry(name, entry, () => inflated(zip, entry, budget, context.signal)));
    }
  } catch (error) {
    failure = error instanceof ScanError ? error : new ScanError('corrupt', 'The directory of the zip is damaged.');
  }
  if (!failure && hasUnlisted(buffer, offsets))
    failure = new ScanError('corrupt', 'The directory of the zip leaves files out.');
  return { comment: decoded(zip.comment), entries, failure };
}

/** Macs and many libraries write UTF-8 without saying so; bytes that spell it are hardly ever anything else. */
function unicodeName(raw: Uint8Array, flags: number): string | null {
  if (flags & 0x800 || raw.every((byte) => byte < 128)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw).replaceAll('\\', '/');
  } catch {
    return null;
  }
}

/** What it could not list is damaged, but for the one message that says more. */
async function* directory(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    if (error instanceof ScanError) throw error;
    if (error instanceof Error && error.message === 'strong encryption is not supported')
      throw new ScanError('encrypted', 'The zip is encrypted.');
    throw new ScanError('corrupt', 'The directory of the zip is damaged.');
  }
}

function zipEntry(name: string, entry: Entry, chunks: ZipEntry['chunks']): ZipEntry {
  return {
    name,
    comment: decoded(entry.fileCommentRaw),
    isFolder: name.endsWith('/'),
    encrypted: entry.isEncrypted(),
    packedSize: entry.compressedSize,
    statedSize: entry.uncompressedSize,
    chunks,
    bytes: () => joined(chunks()),
  };
}

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

async function* inflated(
  zip: ZipFile,
  entry: Entry,
  budget: InflateBudget,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  if (entry.isEncrypted()) throw new ScanError('encrypted', 'The file in the zip is encrypted.');
  if (!entry.canDecodeFileData())
    throw new ScanError('unsupported', 'The file in the zip is packed in an unknown way.');
  budget.check(entry.uncompressedSize);
  let checksum = 0;
  let length = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      stopWhenLate(signal);
      budget.take(chunk.length);
      length += chunk.length;
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof ScanError) throw error;
    throw new ScanError('corrupt', 'The file in the zip cannot be inflated.');
  }
  if (checksum !== entry.crc32 || length !== entry.uncompressedSize)
    throw new ScanError('corrupt', 'The file in the zip is not what it was.');
}

function stopWhenLate(signal: AbortSignal): void {
  if (signal.aborted) throw new ScanError('timeout', 'Reading the zip took too long.');
}

/** Comments are in no stated encoding. */
function decoded(raw: Uint8Array | string): string {
  if (typeof raw === 'string') return raw;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('windows-1252').decode(raw);
  }
}
