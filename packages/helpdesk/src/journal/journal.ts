import { canonical, type Digest } from '@derden/policy';
import type { Database, Sql } from '../state/sql.ts';

/** What can be told about anything that happened: kinds, codes, ids, counts and times; never a value or a text (D1). */
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact };

export interface JournalRecord {
  readonly at: string;
  readonly actor: string;
  /** Such as `scanned`, `intent`, `outcome`, `approved`. */
  readonly kind: string;
  readonly ticket?: number;
  readonly plan?: string;
  readonly entry?: string;
  readonly facts?: Readonly<Record<string, Fact>>;
}

/** A record in its place: `mac` covers it and, through the one before, everything earlier (D3). */
export interface ChainedRecord extends JournalRecord {
  readonly seq: number;
  readonly mac: string;
}

export interface Journal {
  /** Adds a record; within a transaction when one is given, so that it stands or falls with what it tells. */
  append(record: JournalRecord, sql?: Sql): Promise<ChainedRecord>;
  read(filter?: JournalFilter): Promise<readonly ChainedRecord[]>;
}

export interface JournalFilter {
  readonly ticket?: number;
  readonly plan?: string;
  readonly after?: number;
  readonly limit?: number;
}

/** Any number will do that nothing else in the database locks. */
const lock = 7_263_114;

export const beginning = { seq: 0, mac: '' } as const;

export function journalOf(database: Database, digest: Digest): Journal {
  return {
    append: (record, sql) =>
      sql ? appended(record, sql, digest) : database.transaction((inside) => appended(record, inside, digest)),
    read: (filter) => read(database, filter),
  };
}

async function appended(record: JournalRecord, sql: Sql, digest: Digest): Promise<ChainedRecord> {
  await sql.query('select pg_advisory_xact_lock($1)', [lock]);
  const [last = beginning] = await sql.query<{ seq: number; mac: string }>(
    'select seq, mac from derden.journal order by seq desc limit 1',
  );
  const chained = chain(record, last, digest);
  const { seq, at, actor, kind, ticket = null, plan = null, entry = null, facts = {}, mac } = chained;
  await sql.query(
    `insert into derden.journal (seq, at, actor, kind, ticket, plan, entry, facts, mac)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [seq, at, actor, kind, ticket, plan, entry, JSON.stringify(facts), mac],
  );
  return chained;
}

/** The record that follows another. */
export function chain(record: JournalRecord, last: Pick<ChainedRecord, 'seq' | 'mac'>, digest: Digest): ChainedRecord {
  const { at, actor, kind, ticket, plan, entry, facts = {} } = record;
  const seq = last.seq + 1;
  const time = new Date(at).toISOString();
  const mac = digest(canonical([last.mac, seq, time, actor, kind, ticket ?? null, plan ?? null, entry ?? null, facts]));
  return { ...record, at: time, facts, seq, mac };
}

interface StoredRecord {
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  readonly kind: string;
  readonly ticket: number | null;
  readonly plan: string | null;
  readonly entry: string | null;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly mac: string;
}

async function read(
  sql: Sql,
  { ticket, plan, after = 0, limit = 1_000 }: JournalFilter = {},
): Promise<ChainedRecord[]> {
  const rows = await sql.query<StoredRecord>(
    `select * from derden.journal
     where seq > $1 and ($2::bigint is null or ticket = $2) and ($3::text is null or plan = $3)
     order by seq limit $4`,
    [after, ticket ?? null, plan ?? null, limit],
  );
  return rows.map(recordOf);
}

function recordOf({ seq, at, actor, kind, ticket, plan, entry, facts, mac }: StoredRecord): ChainedRecord {
  return {
    seq,
    at: at.toISOString(),
    actor,
    kind,
    ...(ticket === null ? {} : { ticket }),
    ...(plan === null ? {} : { plan }),
    ...(entry === null ? {} : { entry }),
    facts,
    mac,
  };
}
