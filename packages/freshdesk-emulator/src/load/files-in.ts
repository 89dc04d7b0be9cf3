import { readFile, realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { FileRecord, JsonObject } from '../desk/objects.ts';
import { numberOf, timeOf } from './values.ts';

/** A file of an export: its bytes when they lie in the folder. */
export async function fileIn(folder: string, source: JsonObject, otherId: number): Promise<FileRecord> {
  const bytes = await bytesOf(folder, `${source.attachment_url ?? ''}`);
  return {
    id: numberOf(source.id) ?? otherId,
    name: `${source.name ?? ''}`,
    content_type: `${source.content_type ?? 'application/octet-stream'}`,
    size: bytes?.length ?? numberOf(source.size ?? source.file_size) ?? 0,
    created_at: timeOf(source.created_at, '2020-01-01T00:00:00Z'),
    content: bytes?.toString('base64') ?? null,
  };
}

/** Only from inside the folder, links followed first; nothing is fetched. */
async function bytesOf(folder: string, path: string): Promise<Buffer | null> {
  if (path === '' || /^[a-z][a-z\d+.-]{0,30}:/i.test(path) || isAbsolute(path)) return null;
  const [root, file] = await Promise.all(
    [folder, resolve(folder, path)].map((each) => realpath(each).catch(() => null)),
  );
  if (!root || !file) return null;
  const inside = relative(root, file);
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
    ? null
    : readFile(file).catch(() => null);
}
