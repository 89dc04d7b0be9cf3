import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { keysOf, refuseKeyIn } from '../state/keys.ts';
import { openPostgres } from '../state/postgres.ts';
import { SweepError } from '../sweep-error.ts';

/** What is known of this machine: its folder, its key, its database. */
export interface HomeFacts {
  readonly folder: 'private' | 'open-to-others' | 'not-writable' | 'to-be-made' | 'no-folder';
  readonly key: 'strong' | 'guessable' | 'short' | 'none' | 'in-folder';
  readonly database: 'embedded' | 'reached' | 'not-reached';
}

export interface Home {
  readonly folder: string;
  readonly databaseUrl?: string | undefined;
  /** DERDEN_KEY. */
  readonly secret: string | undefined;
}

export async function homeFacts({ folder, databaseUrl, secret }: Home): Promise<HomeFacts> {
  return {
    folder: await folderState(folder),
    key: await keyState(folder, secret),
    database: databaseUrl ? await databaseState(databaseUrl) : 'embedded',
  };
}

/** Rights of the group and of everybody else. */
const others = 0o077;

async function folderState(folder: string): Promise<HomeFacts['folder']> {
  const found = await stat(folder).catch(() => null);
  if (found === null) return (await isWritable(dirname(folder))) ? 'to-be-made' : 'not-writable';
  if (!found.isDirectory()) return 'no-folder';
  if (!(await isWritable(folder))) return 'not-writable';
  const isShared = process.platform !== 'win32' && (found.mode & others) !== 0;
  return isShared ? 'open-to-others' : 'private';
}

function isWritable(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** As `openssl rand -base64 32` makes them; fewer different characters were typed by somebody. */
const strong = { characters: 32, different: 12 } as const;

async function keyState(folder: string, secret: string | undefined): Promise<HomeFacts['key']> {
  try {
    keysOf(secret);
  } catch (error) {
    return error instanceof SweepError && error.code === 'no_key' ? 'none' : 'short';
  }
  const key = secret ?? '';
  const isInFolder = await refuseKeyIn(folder, key).then(
    () => false,
    (error) => error instanceof SweepError,
  );
  if (isInFolder) return 'in-folder';
  return key.length >= strong.characters && new Set(key).size >= strong.different ? 'strong' : 'guessable';
}

async function databaseState(url: string): Promise<HomeFacts['database']> {
  try {
    await using _database = await openPostgres(url);
    return 'reached';
  } catch {
    return 'not-reached';
  }
}
