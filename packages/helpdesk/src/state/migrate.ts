import { SweepError } from '../sweep-error.ts';
import { migrations } from './migrations.ts';
import type { Database } from './sql.ts';

/** Any number will do that nothing else in the database locks. */
const lock = 7_263_113;

/**
 * Brings the tables to this version, once, however many processes start together.
 * @throws SweepError `database` when a newer version has been here
 */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [lock]);
    await sql.query('create schema if not exists derden');
    await sql.query(
      'create table if not exists derden.migration (id integer primary key, at timestamptz not null default now())',
    );
    const done = await sql.query<{ id: number }>('select id from derden.migration');
    const known = new Set(done.map(({ id }) => id));
    if (known.size > migrations.length)
      throw new SweepError('database', 'a newer version of derden has changed the tables');
    for (const [index, statements] of migrations.entries()) {
      if (known.has(index + 1)) continue;
      for (const statement of statements) await sql.query(statement);
      await sql.query('insert into derden.migration (id) values ($1)', [index + 1]);
    }
  });
}
