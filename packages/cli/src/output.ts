import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CliError } from './error.ts';
import type { Io } from './io.ts';
import type { Messages } from './lang/messages.ts';

/** Where a report goes. Disposing of it before `done` takes away what was written to a file. */
export interface Output extends AsyncDisposable {
  write(text: string): Promise<void>;
  done(): Promise<void>;
}

/** Standard output, or the file of `--output`. */
export async function openOutput(file: string | undefined, io: Io, messages: Messages): Promise<Output> {
  if (file === undefined) {
    return {
      write: (text) => (text === '' ? Promise.resolve() : io.out(text)),
      done: async () => {},
      [Symbol.asyncDispose]: async () => {},
    };
  }
  const path = resolve(io.cwd, file);
  try {
    return await openFile(path);
  } catch {
    throw new CliError('failed', messages.error.cannotWrite(file));
  }
}

/** Written aside and moved when complete, so that half a report is never taken for a whole one. Only its owner may read it. */
async function openFile(path: string): Promise<Output> {
  const aside = (await isDevice(path)) ? path : `${path}.partial`;
  const handle = await open(aside, 'w', 0o600);
  let finished = false;
  return {
    write: (text) => handle.writeFile(text),
    async done() {
      await handle.close();
      finished = true;
      if (aside !== path) await rename(aside, path);
    },
    async [Symbol.asyncDispose]() {
      if (!finished) await discard(handle, aside, aside !== path);
    },
  };
}

/** `/dev/null`, a pipe: cannot be replaced by a file. */
async function isDevice(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => !found.isFile(),
    () => false,
  );
}

async function discard(handle: FileHandle, path: string, ours: boolean): Promise<void> {
  await handle.close();
  if (ours) await rm(path, { force: true });
}
