import { constants } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { ScanError } from '@derden/scanner';
import type { StoredFile } from './store.ts';

/** The file at a path in a folder, links followed; null when there is nothing, or a folder. */
export async function fileInFolder(root: string, path: string): Promise<StoredFile | null> {
  const full = join(root, path);
  const found = await lstat(full).catch(() => null);
  if (!found) return null;
  const real = await realpath(full).catch(() => null);
  if (!real) return { path, size: 0, refused: 'missing', chunks: nothing };
  if (!isWithin(root, real)) return { path, size: 0, refused: 'unsafe', chunks: nothing };
  const target = found.isSymbolicLink() ? await lstat(real).catch(() => null) : found;
  if (!target || target.isDirectory()) return null;
  const refused = target.isFile() ? null : 'unsupported';
  return { path, size: target.size, refused, chunks: () => readFrom(root, real) };
}

function isWithin(root: string, real: string): boolean {
  return real.startsWith(root.endsWith(sep) ? root : root + sep);
}

async function* readFrom(root: string, real: string): AsyncGenerator<Uint8Array> {
  const handle = await openSafely(root, real);
  try {
    yield* handle.createReadStream({ highWaterMark: 256 * 1024, autoClose: false });
  } catch {
    throw new ScanError('corrupt', 'The file cannot be read to its end.');
  } finally {
    await handle.close();
  }
}

/** A link may have come in its place since it was looked at; and a pipe would never end. */
async function openSafely(root: string, real: string): Promise<FileHandle> {
  const again = await realpath(real).catch(() => null);
  if (!again) throw new ScanError('missing', 'The file is gone.');
  if (!isWithin(root, again)) throw new ScanError('unsafe', 'The file is a link out of its folder.');
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  return open(again, flags).catch(() => {
    throw new ScanError('missing', 'The file cannot be opened.');
  });
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
