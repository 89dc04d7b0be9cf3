import { access, readFile, realpath } from 'node:fs/promises';
import { basename, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkConfig, type DerdenConfig } from './config.ts';
import { CliError } from './error.ts';
import type { Io } from './io.ts';
import type { Messages } from './lang/messages.ts';

const names = ['derden.config.ts', 'derden.config.js', 'derden.config.json'];

interface Wanted {
  /** Of `--config`. */
  readonly asked: string | undefined;
  readonly scanned: readonly string[];
  readonly quiet: boolean;
}

/** The configuration of `--config` or of the current directory. A file that is itself scanned is never run unasked. */
export async function loadConfig(wanted: Wanted, io: Io, messages: Messages): Promise<DerdenConfig> {
  const file = wanted.asked ? resolve(io.cwd, wanted.asked) : await configIn(io.cwd);
  if (!file) return {};
  if (!(await exists(file))) throw new CliError('failed', messages.error.missingPath(file));
  if (!wanted.asked && (await isWithin(file, wanted.scanned, io.cwd))) {
    if (!wanted.quiet) io.err(messages.error.configIgnored(basename(file)));
    return {};
  }
  return checkConfig(await contentOf(file, messages), basename(file), messages);
}

/** True when something can be reached at `path`. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function configIn(folder: string): Promise<string | undefined> {
  for (const name of names) {
    const file = resolve(folder, name);
    if (await exists(file)) return file;
  }
  return undefined;
}

async function isWithin(file: string, scanned: readonly string[], cwd: string): Promise<boolean> {
  const place = await realpath(file);
  const roots = await Promise.all(scanned.map((path) => realpath(resolve(cwd, path))));
  return roots.some((root) => place === root || place.startsWith(root.endsWith(sep) ? root : root + sep));
}

/** Errors are not passed on: those of a parser quote the file, which may name people. */
async function contentOf(file: string, { error }: Messages): Promise<unknown> {
  try {
    if (file.endsWith('.json')) return JSON.parse(await readFile(file, 'utf8'));
    const module = await import(/* @vite-ignore */ pathToFileURL(file).href);
    return module.default;
  } catch {
    throw new CliError('failed', error.configUnreadable(basename(file)));
  }
}
