import type { Pool, PoolClient } from 'pg';
import { guarded } from './database-error.ts';
import type { Database, Sql } from './sql.ts';

/** PostgreSQL's bigint: Freshdesk's ids fit in a number. */
const int8 = 20;

/**
 * PostgreSQL on a server, for any number of processes.
 * @param url `postgres://…`; it never stands in an error
 */
export async function openPostgres(url: string): Promise<Database> {
  const { default: pg } = await import('pg');
  const parserOf = (oid: number, format?: 'text') => (oid === int8 ? Number : pg.types.getTypeParser(oid, format));
  const types = { getTypeParser: parserOf as typeof pg.types.getTypeParser }; // as: its overloads by format are alike here
  const pool = new pg.Pool({ connectionString: url, types, max: 8, application_name: 'derden' });
  // A connection that breaks while nobody uses it: the next statement gets another or tells.
  pool.on('error', () => {});
  await guarded(() => pool.query('select 1'));
  return {
    kind: 'postgres',
    ...sqlOf(pool),
    transaction: (run) => guarded(() => inTransaction(pool, run)),
    // The queue goes by the code of an error; what it throws is caught where it is used.
    jobs: { executeSql: (text, values) => pool.query(text, values) },
    [Symbol.asyncDispose]: () => guarded(() => pool.end()),
  };
}

function sqlOf(client: Pick<Pool, 'query'> | PoolClient): Sql {
  return { query: (text, values = []) => guarded(async () => (await client.query(text, [...values])).rows as never[]) }; // as: the caller names its row
}

async function inTransaction<Result>(pool: Pool, run: (sql: Sql) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let isLost = false;
  try {
    await client.query('begin');
    const result = await run(sqlOf(client));
    await client.query('commit');
    return result;
  } catch (error) {
    isLost = await client.query('rollback').then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    client.release(isLost);
  }
}
