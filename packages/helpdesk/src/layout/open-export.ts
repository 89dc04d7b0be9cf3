import { open, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { ExportError } from '../export-error.ts';
import { openFile, openFolder } from '../store/folder.ts';
import type { Store, StoredFile } from '../store/store.ts';
import { openZip } from '../store/zip.ts';
import { type ExportLayout, exportLayout, peopleBeside } from './export-layout.ts';
import { isBelieved, looksLikeTickets } from './looks-like-tickets.ts';

/** What was given: an export, or files by themselves. */
export interface OpenExport {
  readonly store: Store;
  readonly layout: ExportLayout | null;
}

type Columns = Readonly<Record<string, string>> | undefined;

export async function openExport(path: string, columns?: Columns): Promise<OpenExport> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new ExportError('notFound', 'There is nothing at the path.');
  const full = resolve(path);
  if (!found.isDirectory()) return (await zipExport(full, columns)) ?? fileExport(full, columns);
  const store = await openFolder(full);
  return { store, layout: await exportLayout(store, columns) };
}

/** Null for what is no zip, and for a zip without tickets: that is a file like any other. */
async function zipExport(path: string, columns: Columns): Promise<OpenExport | null> {
  if (!(await startsLikeZip(path))) return null;
  const store = await openZip(path).catch(() => null);
  const layout = store && (await exportLayout(store, columns));
  return layout ? { store, layout } : null;
}

/** One file of tickets, with the people in the files beside it; or any other file. */
async function fileExport(path: string, columns: Columns): Promise<OpenExport> {
  const folder = await openFolder(dirname(path));
  const file = await folder.find(basename(path));
  if (file && (await holdsTickets(file, columns))) {
    return { store: folder, layout: { folder: '', files: { ...(await peopleBeside(folder, '')), tickets: [file] } } };
  }
  return { store: await openFile(dirname(path), basename(path)), layout: null };
}

async function holdsTickets(file: StoredFile, columns: Columns): Promise<boolean> {
  return isBelieved(file.path) || looksLikeTickets(file, columns);
}

async function startsLikeZip(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => null);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.readUInt32BE() === 0x504b0304;
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
