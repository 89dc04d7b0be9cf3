import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { SweepError } from '../sweep-error.ts';

/** Whose lock it is. */
interface Holder {
  readonly host: string;
  readonly process: number;
  readonly token: string;
}

/** A lock of another machine that was not touched for so long is nobody's, in milliseconds. */
const stale = 60_000;
const touch = 10_000;

/**
 * Keeps a second process out of a data folder. A lock whose process is gone is taken over at once; one of another machine after a minute.
 * @throws SweepError `locked`
 */
export async function lockFolder(folder: string): Promise<AsyncDisposable> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'lock');
  const self: Holder = { host: hostname(), process: process.pid, token: randomUUID() };
  if (!(await written(file, self)) && !(await takenOver(file, self)))
    throw new SweepError('locked', 'another process has the data folder open');
  const beat = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => {}), touch).unref();
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(beat);
      if ((await holderOf(file))?.token === self.token) await rm(file, { force: true });
    },
  };
}

async function written(file: string, self: Holder): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(JSON.stringify(self));
    await handle.close();
    return true;
  } catch {
    return false;
  }
}

/** Only one of several that find a dead lock keeps it: the one whose token stands there in the end. */
async function takenOver(file: string, self: Holder): Promise<boolean> {
  if (!(await isDead(file))) return false;
  await rm(file, { force: true });
  if (!(await written(file, self))) return false;
  await new Promise((resolve) => setTimeout(resolve, 50));
  return (await holderOf(file))?.token === self.token;
}

async function isDead(file: string): Promise<boolean> {
  const holder = await holderOf(file);
  const isOld = await stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > stale,
    () => true,
  );
  return isOld || (holder?.host === hostname() && !isRunning(holder.process));
}

async function holderOf(file: string): Promise<Holder | null> {
  try {
    const { host, process, token } = JSON.parse(await readFile(file, 'utf8'));
    return { host, process, token };
  } catch {
    return null;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
