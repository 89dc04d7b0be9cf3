import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExportItem, ReadOptions, TicketItem } from '../export-item.ts';
import { readExport } from '../read-export.ts';

export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
}

/** A folder with these files, gone afterwards. What is no text is written as JSON. */
export async function folderWith(files: Readonly<Record<string, unknown>>): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'derden-export-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    const isBytes = typeof content === 'string' || content instanceof Uint8Array;
    await writeFile(join(path, name), isBytes ? content : JSON.stringify(content));
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

export function itemsIn(path: string, options?: ReadOptions): Promise<ExportItem[]> {
  return all(readExport(path, options));
}

/** The tickets of an export in a folder with these files. */
export async function ticketsOf(
  files: Readonly<Record<string, unknown>>,
  options?: ReadOptions,
): Promise<TicketItem[]> {
  await using folder = await folderWith(files);
  return (await itemsIn(folder.path, options)).filter((item) => item.kind === 'ticket');
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
