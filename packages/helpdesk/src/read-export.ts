import { throwIfAborted } from './export-error.ts';
import type { ExportItem, ProblemItem, ReadOptions } from './export-item.ts';
import { openExport } from './layout/open-export.ts';
import { filesIn } from './loose/files-in.ts';
import { looseItems } from './loose/loose-items.ts';
import type { Directory } from './people/directory.ts';
import { knownLists } from './people/known-of.ts';
import { readDirectory } from './people/read-directory.ts';
import type { Store } from './store/store.ts';
import { ticketItems } from './ticket/ticket-items.ts';

/**
 * Reads the tickets of an export (a folder, a zip or one file; JSON, XML or CSV), or the files of a folder without tickets.
 * Tickets come one at a time, whatever the size of the export; attachments are read when the scanner asks for them; nothing
 * is fetched. What cannot be read is a `problem`, and the rest goes on. Throws an `ExportError` when there is nothing to read.
 */
export async function* readExport(path: string, options: ReadOptions = {}): AsyncGenerator<ExportItem> {
  throwIfAborted(options.signal);
  const { store, layout } = await openExport(path, options.columns);
  yield* store.refused.map((entry): ProblemItem => ({ kind: 'problem', ...entry }));
  const { directory, problems } = await readDirectory(layout?.files, options);
  yield* problems;
  if (!layout) yield* filesOf(store, directory, options);
  else yield* ticketItems(layout.files.tickets, { store, folder: layout.folder }, directory, options);
}

async function* filesOf(store: Store, directory: Directory, options: ReadOptions): AsyncGenerator<ExportItem> {
  const knownOf = knownLists(directory);
  let bytes = 0;
  for await (const found of filesIn(store)) {
    throwIfAborted(options.signal);
    if (found.kind === 'problem') yield found;
    else {
      yield* looseItems(found.file, knownOf);
      bytes += found.file.size;
      options.progress?.(bytes);
    }
  }
}

/** How many bytes `readExport` will go through, for a progress bar. Reads no ticket but the first. */
export async function measureExport(path: string, { columns }: ReadOptions = {}): Promise<number> {
  const { store, layout } = await openExport(path, columns);
  if (layout) return layout.files.tickets.reduce((sum, { size }) => sum + size, 0);
  let sum = 0;
  for await (const found of filesIn(store)) if (found.kind === 'stored') sum += found.file.size;
  return sum;
}
