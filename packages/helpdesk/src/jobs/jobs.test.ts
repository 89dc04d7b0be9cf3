import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../state/open-database.ts';
import type { Database } from '../state/sql.ts';
import { minutesLater } from '../testing/minutes-later.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';
import { type Jobs, openJobs } from './jobs.ts';

let postgres: TestPostgres;
let folder: string;
let database: Database;
let jobs: Jobs;

beforeAll(async () => {
  postgres = await startPostgres();
  folder = await mkdtemp(join(tmpdir(), 'derden-jobs-'));
  database = await openDatabase({ folder, url: postgres.url });
  jobs = await openJobs(database);
});
afterAll(async () => {
  await jobs[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
  await postgres[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const tickets = () => jobs.take(10);

test('one that waits is queued once; one that is worked on has its turn afterwards, with nobody beside', async () => {
  await jobs.add([1, 1]);
  await jobs.add([1]);
  const [first, ...others] = await tickets();
  expect([first?.ticket, others]).toEqual([1, []]);
  await jobs.add([1]);
  expect(await tickets()).toEqual([]);
  await first?.done();
  const [second] = await tickets();
  expect(second?.ticket).toBe(1);
  await second?.done();
  expect(await jobs.counts()).toEqual({ waiting: 0, active: 0, failed: 0 });
});

test('one that failed is tried again by itself, whoever queues it meanwhile, and given up once', async () => {
  for (let tries = 0; tries < 6; tries++) {
    await jobs.add([2]);
    await minutesLater(database);
    const [job, ...others] = await tickets();
    expect([job?.ticket, others]).toEqual([2, []]);
    await job?.failed('database');
  }
  expect(await jobs.counts()).toEqual({ waiting: 0, active: 0, failed: 1 });
  await jobs.add([2]);
  for (const job of await tickets()) await job.done();
  expect(await jobs.counts()).toEqual({ waiting: 0, active: 0, failed: 0 });
});

test('one that was queued again while it was worked on, and fails both times, is not given up', async () => {
  await jobs.add([5]);
  const [first] = await tickets();
  await jobs.add([5]);
  await first?.failed('database');
  const [second] = await tickets();
  await second?.failed('database');
  expect(await jobs.counts()).toEqual({ waiting: 1, active: 0, failed: 0 });
  await minutesLater(database);
  for (const job of await tickets()) await job.done();
});

test('one whose worker fell silent goes to another; the first neither ends nor fails it', async () => {
  await jobs.add([3]);
  const [lost] = await tickets();
  await minutesLater(database);
  await using others = await openJobs(database);
  await minutesLater(database);
  const [taken] = await others.take(1);
  expect(taken?.ticket).toBe(3);
  await lost?.done();
  expect(await jobs.counts()).toMatchObject({ active: 1 });
  await taken?.done();
  expect(await jobs.counts()).toMatchObject({ waiting: 0, active: 0 });
});

test('several open an empty database at once', async () => {
  await database.query('drop schema derden_jobs cascade');
  const opened = await Promise.all([openJobs(database), openJobs(database), openJobs(database)]);
  await opened[0]?.add([4]);
  const taken = (await Promise.all(opened.map((each) => each.take(1)))).flat();
  expect(taken.map(({ ticket }) => ticket)).toEqual([4]);
  for (const each of opened) await each[Symbol.asyncDispose]();
});
