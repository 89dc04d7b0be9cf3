import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { ScanError } from '@derden/scanner';
import { fileInFolder } from './folder-file.ts';
import { isJunk } from './junk.ts';
import type { Listing, Store } from './store.ts';

/** A folder with all that is in it, read when it is asked for. */
export async function openFolder(folder: string): Promise<Store> {
  const root = await realpath(folder);
  return { refused: [], list: (under) => list(root, under), find: (path) => fileInFolder(root, path) };
}

/** One file that was given by itself; what it refers to may lie beside it. */
export async function openFile(folder: string, name: string): Promise<Store> {
  const root = await realpath(folder);
  const find = (path: string) => fileInFolder(root, path);
  const file = await find(name);
  return { refused: [], find, list: async () => ({ files: file ? [file] : [], folders: [] }) };
}

/** A linked folder is listed as a file: it refuses to be read when it leads outside, and is left out when it does not. */
async function list(root: string, under: string): Promise<Listing> {
  const entries = await readdir(join(root, under), { withFileTypes: true }).catch(() => null);
  if (!entries) throw new ScanError('unsupported', 'The folder cannot be opened.');
  const named = entries
    .filter(({ name }) => !isJunk(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({ path: under ? `${under}/${entry.name}` : entry.name, isFolder: entry.isDirectory() }));
  const files = [];
  for (const { path } of named.filter(({ isFolder }) => !isFolder)) files.push(await fileInFolder(root, path));
  return {
    files: files.filter((file) => file !== null),
    folders: named.filter(({ isFolder }) => isFolder).map(({ path }) => path),
  };
}
