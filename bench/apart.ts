import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Cost {
  /** As the clock ran, in seconds. */
  readonly seconds: number;
  /** Of all its threads, in seconds. */
  readonly cpu: number;
  /** The most that the process took. */
  readonly bytes: number;
}

/** What reading files costs a process of its own; the reader is one of `read-files.ts`, ours from the built package (run `pnpm build` first). */
export function readApart(reader: string, files: readonly string[]): Cost {
  const [program, hook] = ['./read-files.ts', './peak-memory.ts'].map((file) =>
    fileURLToPath(new URL(file, import.meta.url)),
  );
  const options = { encoding: 'utf8', maxBuffer: 1e9 } as const;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `${hook}`, `${program}`, reader, ...files],
    options,
  );
  const times: Pick<Cost, 'seconds' | 'cpu'> = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  return { ...times, bytes: Number(stderr.trim().split('\n').at(-1)) };
}
