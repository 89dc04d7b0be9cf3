import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Emulator, type EmulatorOptions, startEmulator } from '@derden/freshdesk-emulator';
import { type Actor, defaults } from '@derden/policy';
import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import type { SweepSettings } from '../engine/settings.ts';
import { type Jobs, openJobs } from '../jobs/jobs.ts';

export interface TestEngine extends AsyncDisposable {
  readonly engine: Engine;
  readonly emulator: Emulator;
  readonly jobs: Jobs;
  readonly folder: string;
  /** Another engine over the same account and database, such as of a second worker or after a crash; the caller disposes of it. */
  another(options?: { readonly actor?: Actor }): Promise<Engine>;
}

export interface TestEngineOptions {
  readonly emulator?: EmulatorOptions;
  readonly settings?: Partial<SweepSettings>;
  readonly actor?: Actor;
  /** PostgreSQL instead of the embedded database. */
  readonly databaseUrl?: string;
  /** Where its folder is made. */
  readonly place?: string;
}

export const secret = 'a key for tests that is long enough';
export const everyRole: Actor = { name: 'tester', roles: ['reader', 'reviewer', 'approver', 'privacy', 'admin'] };

/** Statuses 6 to 8 are the account's own. */
export const settings: SweepSettings = {
  policy: defaults,
  account: {
    statuses: { open: 2, 'privacy-review': 6, 'awaiting-anonymised': 7, 'awaiting-identity': 8, closed: 5 },
    contactField: 'contactpersoon',
    emailConfig: 1,
  },
  companyListField: 'contactpersonenlijst',
  helpdeskDomains: [],
  fileHosts: [],
  automatic: {},
  language: 'nl',
  sender: 'de helpdesk',
  templates: {},
  summaries: false,
  reserve: 0,
  repliesStay: true,
  ticketYears: null,
};

/** An emulator with a frozen clock, and an engine on it. Calls are not paced: the clock stands still. */
export async function testEngine(options: TestEngineOptions = {}): Promise<TestEngine> {
  const emulator = await startEmulator({ clock: { frozen: true }, plan: 'enterprise', ...options.emulator });
  const folder = await mkdtemp(join(options.place ?? tmpdir(), 'derden-engine-'));
  const open = (actor: Actor = options.actor ?? everyRole) =>
    createEngine({
      freshdesk: { domain: emulator.url, apiKey: emulator.apiKey, clock: emulator.clock },
      folder,
      databaseUrl: options.databaseUrl,
      secret,
      settings: { ...settings, fileHosts: [new URL(emulator.desk.origins.files).host], ...options.settings },
      actor,
      now: () => new Date(emulator.clock.now()),
    });
  const engine = await open();
  const jobs = await openJobs(engine.database);
  return {
    engine,
    emulator,
    jobs,
    folder,
    another: ({ actor } = {}) => open(actor),
    async [Symbol.asyncDispose]() {
      await jobs[Symbol.asyncDispose]();
      await engine[Symbol.asyncDispose]();
      await emulator[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
