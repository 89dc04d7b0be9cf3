import { migrate } from './migrate.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';
import type { Database } from './sql.ts';

export interface DatabaseOptions {
  /** `postgres://…`: for several workers. Without it the folder is used. */
  readonly url?: string | undefined;
  readonly folder: string;
}

/**
 * Opens what the helpdesk remembers, with its tables as this version wants them.
 * @throws SweepError `locked`, `database`
 */
export async function openDatabase({ url, folder }: DatabaseOptions): Promise<Database> {
  const database = url ? await openPostgres(url) : await openPglite(folder);
  try {
    await migrate(database);
    // Nobody else has the folder, so a plan that somebody holds is held by a process that is gone.
    if (database.kind === 'pglite')
      await database.query('update derden.plan set leased_by = null, leased_until = null');
    return database;
  } catch (error) {
    await database[Symbol.asyncDispose]();
    throw error;
  }
}
