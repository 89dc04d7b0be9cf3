import { basename } from 'node:path';
import { ScanError } from '@derden/scanner';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { ExportError } from '../export-error.ts';
import { limits } from '../limits.ts';
import { insidePath } from './inside-path.ts';
import { isJunk } from './junk.ts';
import type { Listing, RefusedEntry, Store, StoredFile } from './store.ts';
import { entryFile } from './zip-entry.ts';

/** The entries of a zip. Nothing is unpacked to disk. Every read opens the zip anew, so nothing is left to close. */
export async function openZip(path: string): Promise<Store> {
  const files = new Map<string, StoredFile>();
  const refused: RefusedEntry[] = [];
  await withZip(path, async (zip) => {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      const inside = insidePath(name);
      if (inside === null) refused.push({ place: `${basename(path)} entry ${zip.entriesRead}`, reason: 'unsafe name' });
      else if (!/[\\/]$/.test(name) && !inside.split('/').some(isJunk))
        files.set(inside, entryFile(path, inside, entry));
    }
  });
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { refused, list: async (under) => listing(sorted, under), find: async (inside) => files.get(inside) ?? null };
}

async function withZip(path: string, use: (zip: ZipFile) => Promise<void>): Promise<void> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false }).catch(() => null);
  if (!zip) throw new ExportError('unreadable', 'The zip cannot be opened.');
  try {
    if (zip.entryCount > limits.files) throw new ScanError('tooLarge', 'The zip holds too many files.');
    await use(zip);
  } catch {
    throw new ExportError('unreadable', 'The zip is damaged, or holds too many files.');
  } finally {
    zip.close();
  }
}

/** Unchecked: one bad name must not end the reading of all others. */
function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
}

function listing(files: readonly StoredFile[], under: string): Listing {
  const lead = under ? `${under}/` : '';
  const within = files.filter(({ path }) => path.startsWith(lead));
  const folders = within.flatMap(({ path }) => {
    const slash = path.indexOf('/', lead.length);
    return slash < 0 ? [] : [path.slice(0, slash)];
  });
  return { files: within.filter(({ path }) => !path.includes('/', lead.length)), folders: [...new Set(folders)] };
}
