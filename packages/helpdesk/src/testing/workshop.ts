import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Emulator, type EmulatorOptions, startEmulator } from '@derden/freshdesk-emulator';
import { openDatabase } from '../state/open-database.ts';
import type { Database } from '../state/sql.ts';
import type { WorkerEvent } from './desk-task.ts';
import { diceOf } from './made-up.ts';
import { minutesLater } from './minutes-later.ts';
import { startPostgres } from './postgres.ts';
import { keepPace, type Pace, type SwiftTime } from './swift-time.ts';
import { startWorker, type WorkerProcess } from './worker-process.ts';

/** One account, one database, and worker processes on them. */
export interface Workshop extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly pace: Pace;
  readonly folder: string;
  /** What the workers keep; with an embedded one none may be running. */
  look<Result>(at: (database: Database) => Promise<Result>): Promise<Result>;
  /** The company of all who write; it opted in when the workshop carries things out. */
  readonly company: number;
  /** All workers that were started. */
  readonly workers: readonly WorkerProcess[];
  start(told?: (event: WorkerEvent) => void): WorkerProcess;
  /** So many workers until each has found the queue empty. */
  run(count: number): Promise<void>;
  /** One that comes some minutes later and works until nothing is left to do. */
  finish(): Promise<void>;
}

export interface WorkshopOptions {
  readonly speed: number;
  readonly store?: Database['kind'];
  readonly auto?: boolean;
  readonly concurrency?: number;
  readonly reserve?: number;
  /** Of what comes by chance. */
  readonly seed?: number;
  readonly emulator?: EmulatorOptions;
}

const start = '2026-03-02T08:00:00Z';

export async function openWorkshop(options: WorkshopOptions): Promise<Workshop> {
  const { speed, store = 'postgres', auto = true, concurrency = 4, seed = 1, reserve = 0 } = options;
  const emulator = await startEmulator({
    clock: { start, frozen: true },
    plan: 'enterprise',
    random: diceOf(seed),
    switches: { deleteIncoming: 'allowed', activationMail: 'off' },
    ...options.emulator,
  });
  const company = addCompany(emulator);
  const folder = await mkdtemp(join(tmpdir(), 'derden-workshop-'));
  const postgres = store === 'postgres' ? await startPostgres() : null;
  const time: SwiftTime = { real: Date.now(), begin: emulator.clock.now(), speed };
  const pace = keepPace(emulator, time);
  const workers: WorkerProcess[] = [];
  const look: Workshop['look'] = async (at) => {
    await using database = await openDatabase({ url: postgres?.url, folder });
    return await at(database);
  };
  const begin = (told?: (event: WorkerEvent) => void, toTheEnd = false) => {
    const account = {
      domain: emulator.url,
      apiKey: emulator.apiKey,
      fileHost: new URL(emulator.desk.origins.files).host,
    };
    const automatic = auto ? company : null;
    const worker = startWorker(
      { ...account, folder, databaseUrl: postgres?.url, automatic, concurrency, time, reserve, toTheEnd },
      told,
    );
    workers.push(worker);
    return worker;
  };
  return {
    emulator,
    pace,
    folder,
    company,
    workers,
    look,
    start: begin,
    run: async (count) => void (await Promise.all(Array.from({ length: count }, () => begin().ended))),
    async finish() {
      await look(minutesLater);
      await begin(undefined, true).ended;
    },
    async [Symbol.asyncDispose]() {
      for (const worker of workers) worker.kill();
      await Promise.all(workers.map(({ ended }) => ended));
      pace[Symbol.dispose]();
      await postgres?.[Symbol.asyncDispose]();
      await emulator[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** It keeps no list of contacts: whoever writes is helped. */
export function addCompany({ desk }: Emulator): number {
  const at = '2020-01-01T00:00:00Z';
  const id = ++desk.lastId;
  const empty = {
    description: null,
    note: null,
    health_score: null,
    account_tier: null,
    renewal_date: null,
    industry: null,
  };
  const company = {
    id,
    name: 'Gemeente Waterdam',
    domains: ['waterdam.example'],
    custom_fields: {},
    created_at: at,
    updated_at: at,
  };
  desk.companies.set(id, { ...company, ...empty });
  return id;
}
