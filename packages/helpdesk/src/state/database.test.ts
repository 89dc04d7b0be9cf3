import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journal, journalOf } from '../journal/journal.ts';
import { verifyJournal } from '../journal/verify-journal.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';
import { lockFolder } from './folder-lock.ts';
import { keysOf, refuseKeyIn } from './keys.ts';
import { openDatabase } from './open-database.ts';
import type { Database } from './sql.ts';

const keys = keysOf('a key that is long enough');
const temporary = () => mkdtemp(join(tmpdir(), 'derden-state-'));
let postgres: TestPostgres;
let folder: string;

beforeAll(async () => {
  [postgres, folder] = await Promise.all([startPostgres(), temporary()]);
});
afterAll(async () => {
  await postgres[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

function record(kind: string) {
  return { at: '2026-11-24T10:00:00Z', actor: 'sweep', kind, ticket: 1, facts: { rows: ['T8'], lag: 3 } };
}

describe.for(['pglite', 'postgres'] as const)('%s', (kind) => {
  let database: Database;
  let journal: Journal;
  const open = () => openDatabase({ folder, url: kind === 'postgres' ? postgres.url : undefined });

  beforeAll(async () => {
    database = await open();
    journal = journalOf(database, keys.journal);
  });
  afterAll(() => database[Symbol.asyncDispose]());

  test('tables are made once, and are there after opening again', async () => {
    await database.query("insert into derden.cursor values ('tickets', 'a')");
    await database[Symbol.asyncDispose]();
    database = await open();
    journal = journalOf(database, keys.journal);
    expect(database.kind).toBe(kind);
    expect(await database.query('select value from derden.cursor')).toEqual([{ value: 'a' }]);
  });

  test('a transaction that fails leaves nothing, and the next goes on', async () => {
    const failing = database.transaction(async (sql) => {
      await sql.query("insert into derden.cursor values ('other', 'b')");
      await sql.query("insert into derden.cursor values ('tickets', 'secret@example.nl')");
    });
    const error = await failing.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: 'database', message: 'the database refused: 23505' });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('secret');
    expect(await database.query("select * from derden.cursor where name = 'other'")).toEqual([]);
  });

  test('ids of Freshdesk stay numbers', async () => {
    expect(await database.query('select $1::bigint as id', [43_001_234_567_890])).toEqual([{ id: 43_001_234_567_890 }]);
  });

  test('many that write at once make one chain', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => journal.append(record(`k${at}`))));
    const records = await journal.read({ ticket: 1 });
    expect(records.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(await verifyJournal(journal, keys.journal)).toMatchObject({ intact: true, anchor: { seq: 20 } });
  });

  test.for([
    ['a changed fact', `update derden.journal set facts = '{"rows":["T1"],"lag":3}' where seq = 7`, 'changed', 7],
    ['another time', "update derden.journal set at = at + interval '1 second' where seq = 3", 'changed', 3],
    ['one removed', 'delete from derden.journal where seq = 5', 'removed', 5],
    ['one moved to the end', 'update derden.journal set seq = 21 where seq = 8', 'removed', 8],
    ['the end cut off', 'delete from derden.journal where seq > 15', 'cut-off', 16],
  ] as const)('tampering shows: %s', async ([, tampering, reason, seq]) => {
    const before = await verifyJournal(journal, keys.journal);
    const anchor = before.intact ? before.anchor : { seq: 0, mac: '' };
    await database.query('create table derden.saved as select * from derden.journal');
    await database.query(tampering);
    expect(await verifyJournal(journal, keys.journal, anchor)).toEqual({ intact: false, seq, reason });
    await database.query('delete from derden.journal');
    await database.query('insert into derden.journal select * from derden.saved');
    await database.query('drop table derden.saved');
  });
});

test.for([
  ['no key', undefined, 'no_key'],
  ['a short one', 'kort', 'weak_key'],
] as const)('refused: %s', ([, secret, code]) => {
  expect(() => keysOf(secret)).toThrow(expect.objectContaining({ code }));
});

test('a key that lies in the data folder is refused', async () => {
  const place = await temporary();
  await refuseKeyIn(join(place, 'not there yet'), 'a key that is long enough');
  await writeFile(join(place, 'notes'), 'nothing');
  await refuseKeyIn(place, 'a key that is long enough');
  await writeFile(join(place, '.env'), 'DERDEN_KEY=a key that is long enough\n');
  await expect(refuseKeyIn(place, 'a key that is long enough')).rejects.toMatchObject({ code: 'weak_key' });
  await rm(place, { recursive: true });
});

test('a folder is for one process: a second is told, one whose holder was killed is taken over', async () => {
  const place = await temporary();
  const lock = await lockFolder(place);
  await expect(lockFolder(place)).rejects.toMatchObject({ code: 'locked' });
  await lock[Symbol.asyncDispose]();
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  await writeFile(join(place, 'lock'), JSON.stringify({ host: hostname(), process: child.pid, token: 'x' }));
  await expect(lockFolder(place)).rejects.toMatchObject({ code: 'locked' });
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  const taken = await Promise.allSettled([lockFolder(place), lockFolder(place), lockFolder(place)]);
  expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(JSON.parse(await readFile(join(place, 'lock'), 'utf8')).process).toBe(process.pid);
  for (const each of taken) if (each.status === 'fulfilled') await each.value[Symbol.asyncDispose]();
  await rm(place, { recursive: true });
});
