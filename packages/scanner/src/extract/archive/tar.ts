import { ScanError } from '../../error.ts';
import type { FileBytes, ReadContext, Readings } from '../reading.ts';
import { entryName } from './entry-name.ts';
import { folderNames } from './folder-names.ts';
import { isHousekeeping } from './housekeeping.ts';
import { type TarEntry, tarEntries } from './tar-entries.ts';

/** Every file in a tar; of folders, links and devices the name. */
export async function* readTar({ bytes }: FileBytes, context: ReadContext): Readings {
  const { entries, failure } = listTar(bytes, context);
  const { files = [], others = [] } = Object.groupBy(entries, ({ kind }) => (holdsContent(kind) ? 'files' : 'others'));
  yield* folderNames(namesOf(others), namesOf(files));
  for (const [index, { name: written, kind, bytes: content }] of files.entries()) {
    const name = entryName(written, index + 1);
    if (kind === 'sparse') yield { kind: 'unreadable', name, code: 'unsupported' };
    else if (!isHousekeeping(written, content)) yield { kind: 'file', file: { name, bytes: content } };
  }
  if (failure) throw failure;
}

/** What can be listed, and why there is no more. */
function listTar(bytes: Uint8Array, { limits, signal }: ReadContext) {
  const entries: TarEntry[] = [];
  try {
    for (const entry of tarEntries(bytes)) {
      if (signal.aborted) throw new ScanError('timeout', 'Reading the tar took too long.');
      if (entries.length === limits.entries) throw new ScanError('tooLarge', 'The tar holds too many files.');
      entries.push(entry);
    }
  } catch (error) {
    return { entries, failure: error };
  }
  return { entries, failure: null };
}

function holdsContent(kind: TarEntry['kind']): boolean {
  return kind === 'file' || kind === 'sparse';
}

function namesOf(entries: readonly TarEntry[]): string[] {
  return entries.map(({ name }) => name);
}
