import { ScanError, type UnreadableCode } from '@derden/scanner';
import { type Entry, openPromise } from 'yauzl';
import { limits } from '../limits.ts';
import type { StoredFile } from './store.ts';

export function entryFile(zipPath: string, path: string, entry: Entry): StoredFile {
  return { path, size: entry.uncompressedSize, refused: refusalOf(entry), chunks: () => readEntry(zipPath, entry) };
}

function refusalOf(entry: Entry): UnreadableCode | null {
  if (isLink(entry)) return 'unsafe';
  if (entry.isEncrypted()) return 'encrypted';
  if (!entry.canDecodeFileData()) return 'unsupported';
  return entry.uncompressedSize > limits.streamBytes ? 'tooLarge' : null;
}

/** Unix keeps the kind of a file in the upper half. */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

/** Unpacks no more than the entry says it holds: yauzl counts along. */
async function* readEntry(path: string, entry: Entry): AsyncGenerator<Uint8Array> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false }).catch(() => null);
  if (!zip) throw new ScanError('missing', 'The zip cannot be opened.');
  try {
    yield* await zip.openReadStreamPromise(entry);
  } catch {
    throw new ScanError('corrupt', 'The entry cannot be unpacked.');
  } finally {
    zip.close();
  }
}
