import { type Reading, textReading } from '../reading.ts';
import { entryName } from './entry-name.ts';

const deepest = 50;

/** What the folders (and links) of an archive are called, where no file carries it in its own name. */
export function* folderNames(folders: readonly string[], files: readonly string[]): Generator<Reading> {
  const used = new Set(files.flatMap(foldersOf));
  const names = folders.filter((name) => !used.has(name.replace(/\/$/, ''))).map((name) => entryName(name, 0));
  if (names.length > 0) yield textReading('name', names.join('\n'));
}

/** `a/b/c.txt` is in `a` and in `a/b`. */
function foldersOf(name: string): string[] {
  const steps = name.split('/').slice(0, -1).slice(0, deepest);
  return steps.map((_, at) => steps.slice(0, at + 1).join('/'));
}
