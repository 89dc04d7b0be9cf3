import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Emulator, type EmulatorOptions, startEmulator } from '@derden/freshdesk-emulator';
import { createEngine, type Engine, engineOver, type Jobs, openJobs } from '@derden/helpdesk/sweep';
import type { Io } from '../io.ts';
import { run } from '../run.ts';
import { fakeIo } from './fake-io.ts';

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A made-up account and a folder, on which whole commands run. */
export interface TestDesk extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly folder: string;
  /** Runs a command as somebody; words with a space are given apart. */
  derden(line: string, more?: { readonly user?: string; readonly words?: readonly string[] }): Promise<Ran>;
  /** Everything that was printed so far. */
  printed(): string;
}

const config = {
  helpdesk: {
    statuses: { 'privacy-review': 6, 'awaiting-anonymised': 7, 'awaiting-identity': 8 },
    emailConfig: 1,
    reserve: 0,
    repliesStay: true,
  },
};

/** The clock stands still at the moment given. */
export async function testDesk(start: string, options: Partial<EmulatorOptions> = {}): Promise<TestDesk> {
  const emulator = await startEmulator({ clock: { start, frozen: true }, plan: 'enterprise', ...options });
  const folder = await mkdtemp(join(tmpdir(), 'derden-desk-'));
  await writeFile(join(folder, 'derden.config.json'), JSON.stringify(config));
  const all: string[] = [];
  const opened = openedOnce(emulator);
  return {
    emulator,
    folder,
    printed: () => all.join('\n'),
    async derden(line, { user = 'anna', words = [] } = {}) {
      const io = fakeIo({
        cwd: folder,
        user,
        now: () => new Date(emulator.clock.now()),
        env: {
          FRESHDESK_DOMAIN: emulator.url,
          FRESHDESK_API_KEY: emulator.apiKey,
          DERDEN_KEY: 'a key that is long enough',
        },
        ...opened.io,
      });
      const code = await run([...line.split(' '), ...words], io);
      const { out, err } = io.written;
      all.push(out, err);
      return { code, out, err };
    },
    async [Symbol.asyncDispose]() {
      await opened[Symbol.asyncDispose]();
      await emulator[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A database takes seconds to open: all commands share one, each as whoever runs it. */
function openedOnce(emulator: Emulator): AsyncDisposable & { readonly io: Pick<Io, 'createEngine' | 'openJobs'> } {
  let engine: Engine | undefined;
  let jobs: Jobs | undefined;
  const stays = { [Symbol.asyncDispose]: async () => {} };
  return {
    io: {
      async createEngine(given) {
        engine ??= await createEngine({ ...given, freshdesk: { ...given.freshdesk, clock: emulator.clock } });
        return { ...engineOver(engine, given), ...stays };
      },
      async openJobs(database) {
        jobs ??= await openJobs(database);
        return { ...jobs, ...stays };
      },
    },
    async [Symbol.asyncDispose]() {
      await jobs?.[Symbol.asyncDispose]();
      await engine?.[Symbol.asyncDispose]();
    },
  };
}
