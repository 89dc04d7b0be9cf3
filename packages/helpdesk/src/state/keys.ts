import { createHmac } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Digest } from '@derden/policy';
import { SweepError } from '../sweep-error.ts';

/** One key for each use, derived from the one of the account (D2). */
export interface Keys {
  /** Chain of the journal. */
  readonly journal: Digest;
  /** Content of what is to be deleted. */
  readonly content: Digest;
  /** Plans and their entries. */
  readonly plan: Digest;
  /** Of the scanner: ids of findings. */
  readonly scanner: string;
}

/** Bytes of a secret that is worth the name. */
const least = 16;

/**
 * @param secret DERDEN_KEY
 * @throws SweepError `no_key`, `weak_key`
 */
export function keysOf(secret: string | undefined): Keys {
  if (!secret) throw new SweepError('no_key', 'DERDEN_KEY is not set: digests and the journal need a key');
  if (Buffer.byteLength(secret) < least)
    throw new SweepError('weak_key', `DERDEN_KEY is too short: at least ${least} characters`);
  const derived = (use: string) => createHmac('sha256', secret).update(`derden:${use}`).digest();
  const digestOf = (use: string): Digest => {
    const key = derived(use);
    return (text) => createHmac('sha256', key).update(text).digest('hex');
  };
  return {
    journal: digestOf('journal'),
    content: digestOf('content'),
    plan: digestOf('plan'),
    scanner: derived('scanner').toString('hex'),
  };
}

/** Files of a folder that may hold a key are small. */
const smallFile = 64 * 1024;

/**
 * Who has the data folder must not have the key with it.
 * @throws SweepError `weak_key` when a file in the folder holds the secret
 */
export async function refuseKeyIn(folder: string, secret: string): Promise<void> {
  const files = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const file of files.filter((each) => each.isFile())) {
    const path = join(folder, file.name);
    if ((await stat(path)).size <= smallFile && (await readFile(path)).includes(secret))
      throw new SweepError('weak_key', 'DERDEN_KEY is stored in the data folder: keep it elsewhere');
  }
}
