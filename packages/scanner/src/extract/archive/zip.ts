import { ScanError } from '../../error.ts';
import { codeOf } from '../codes.ts';
import { type FileBytes, type ReadContext, type Readings, textReading } from '../reading.ts';
import { entryName } from './entry-name.ts';
import { folderNames } from './folder-names.ts';
import { isHousekeeping } from './housekeeping.ts';
import { listZip, type ZipEntry } from './zip-entries.ts';

/** Every file in a zip, and what its maker noted. Files that cannot be read do not keep others from it. */
export async function* readZip({ bytes }: FileBytes, context: ReadContext): Readings {
  const { comment, entries, failure } = await listZip(bytes, context);
  const notes = [comment, ...entries.map((entry) => entry.comment)].filter((note) => note.trim());
  if (notes.length > 0) yield textReading('text', notes.join('\n'));
  const { folders = [], files = [] } = Object.groupBy(entries, ({ isFolder }) => (isFolder ? 'folders' : 'files'));
  yield* folderNames(namesOf(folders), namesOf(files));
  yield* contents(files, context);
  if (failure) throw failure;
}

/** What comes after a file that is too large when inflated is not inflated any more. */
async function* contents(entries: readonly ZipEntry[], { limits }: ReadContext): Readings {
  let full = false;
  for (const [index, entry] of entries.entries()) {
    const name = entryName(entry.name, index + 1);
    if (full || entry.statedSize > limits.bytes) {
      yield { kind: 'unreadable', name, code: entry.encrypted ? 'encrypted' : 'tooLarge' };
      continue;
    }
    try {
      const bytes = await entry.bytes();
      if (!isHousekeeping(entry.name, bytes)) yield { kind: 'file', file: { name, bytes } };
    } catch (error) {
      if (error instanceof ScanError && error.code === 'timeout') throw error;
      const code = codeOf(error);
      full ||= code === 'tooLarge';
      yield { kind: 'unreadable', name, code };
    }
  }
}

function namesOf(entries: readonly ZipEntry[]): string[] {
  return entries.map(({ name }) => name);
}
