import { join } from 'node:path';
import { guarded } from './database-error.ts';
import { lockFolder } from './folder-lock.ts';
import type { Database, Sql } from './sql.ts';

/** What is used of PGlite, in a transaction and outside. */
interface Queries {
  query<Row>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/**
 * PostgreSQL in a folder, for one process at a time.
 * @throws SweepError `locked` when another process has it open, `database` when it cannot be opened.
 */
export async function openPglite(folder: string): Promise<Database> {
  const lock = await lockFolder(folder);
  try {
    const [{ PGlite }, { fromPglite }] = await Promise.all([import('@electric-sql/pglite'), import('pg-boss')]);
    const pglite = await guarded(() => PGlite.create(join(folder, 'postgres')));
    return {
      kind: 'pglite',
      ...sqlOf(pglite),
      transaction: (run) => guarded(() => pglite.transaction((inside) => run(sqlOf(inside)))),
      jobs: fromPglite(pglite),
      async [Symbol.asyncDispose]() {
        await guarded(() => pglite.close());
        await lock[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await lock[Symbol.asyncDispose]();
    throw error;
  }
}

function sqlOf(queries: Queries): Sql {
  return {
    query: (text, values = []) => guarded(async () => (await queries.query(text, [...values])).rows as never[]),
  }; // as: the caller names its row
}
