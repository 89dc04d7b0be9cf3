import type { Db } from 'pg-boss';

/** Statements in PostgreSQL's dialect with `$1` placeholders. */
export interface Sql {
  /** @throws SweepError `database`, with the SQLSTATE only */
  query<Row = Readonly<Record<string, unknown>>>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** PostgreSQL, in a folder of this machine or on a server. */
export interface Database extends Sql, AsyncDisposable {
  readonly kind: 'pglite' | 'postgres';
  /** All or nothing. Several at a time wait for each other where there is one connection. */
  transaction<Result>(run: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** The same database for the job queue. */
  readonly jobs: Db;
}
