import { resolve } from 'node:path';
import { CliError } from './error.ts';
import type { Io } from './io.ts';
import type { Messages } from './lang/messages.ts';
import { exists } from './load-config.ts';

/** The paths to read, as absolute ones; all of them must be there. */
export async function givenPaths(positionals: readonly string[], io: Io, { error }: Messages): Promise<string[]> {
  if (positionals.length === 0) throw new CliError('usage', error.noPath);
  const paths = positionals.map((path) => resolve(io.cwd, path));
  for (const [at, path] of paths.entries())
    if (!(await exists(path))) throw new CliError('failed', error.missingPath(positionals[at] ?? path));
  return paths;
}
