import {
  type Actor,
  type Digest,
  isIntact,
  type Plan,
  type PlanEvent,
  type PlanFacts,
  type PlanState,
  planMachine,
  step,
} from '@derden/policy';
import type { Journal } from '../journal/journal.ts';
import type { Database, Sql } from '../state/sql.ts';
import { SweepError } from '../sweep-error.ts';

/** A plan and how far it is. */
export interface StoredPlan {
  readonly plan: Plan;
  readonly state: PlanState;
  /** The one ticket it is about; null when it is about people or many. */
  readonly ticket: number | null;
  /** Withdrawn by a person: it is not proposed again. */
  readonly rejected: boolean;
}

export interface PlanFilter {
  readonly states?: readonly PlanState[];
  readonly ticket?: number;
}

export interface Plans {
  /** As a draft that goes to review at once. */
  add(plan: Plan, ticket: number | null, sql?: Sql): Promise<void>;
  /** @throws SweepError `not_found`; `refused` when its digest no longer holds */
  get(id: string): Promise<StoredPlan>;
  list(filter?: PlanFilter): Promise<readonly StoredPlan[]>;
  /**
   * Takes a step of a plan's life.
   * @throws SweepError `refused`, with what is missing
   */
  move(id: string, event: PlanEvent, facts: Omit<PlanFacts, 'plan'>): Promise<PlanState>;
  /** Withdraws a plan so that what it would do is not proposed again. @throws SweepError `refused` */
  reject(id: string, facts: Omit<PlanFacts, 'plan'>): Promise<void>;
}

export function plansOf(database: Database, journal: Journal, digest: Digest): Plans {
  const get = (id: string, sql: Sql = database) => found(id, sql, digest);
  return {
    get,
    add: (plan, ticket, sql) =>
      sql ? insert(plan, ticket, sql, journal) : database.transaction((tx) => insert(plan, ticket, tx, journal)),
    list: (filter) => list(database, filter),
    move: (id, event, facts) => database.transaction((sql) => moved(id, event, facts, sql, journal, digest)),
    reject: (id, facts) =>
      database.transaction(async (sql) => {
        await moved(id, 'withdraw', facts, sql, journal, digest);
        await sql.query('update derden.plan set rejected = true where id = $1', [id]);
      }),
  };
}

async function moved(
  id: string,
  event: PlanEvent,
  facts: Omit<PlanFacts, 'plan'>,
  sql: Sql,
  journal: Journal,
  digest: Digest,
): Promise<PlanState> {
  await sql.query('select 1 from derden.plan where id = $1 for update', [id]);
  const { plan, state, ticket } = await found(id, sql, digest);
  const taken = step(planMachine, state, event, { ...facts, plan });
  if (!taken.moved) throw new SweepError('refused', reasons(id, state, event, taken.missing));
  await sql.query('update derden.plan set state = $2 where id = $1', [id, taken.state]);
  await journal.append(told(event, plan, ticket, facts.actor, facts.now, taken.row.id), sql);
  return taken.state;
}

function reasons(
  id: string,
  state: PlanState,
  event: PlanEvent,
  missing: readonly { readonly says: { readonly en: string } }[],
): string {
  const why = missing.map(({ says }) => says.en).join('; ') || `it is ${state}`;
  return `plan ${id}: ${event} is refused: ${why}`;
}

async function insert(plan: Plan, ticket: number | null, sql: Sql, journal: Journal): Promise<void> {
  await sql.query(
    `insert into derden.plan (id, purpose, state, ticket, body, created_at, expires_at)
     values ($1, $2, 'in-review', $3, $4, $5, $6)`,
    [plan.id, plan.purpose, ticket, JSON.stringify(plan), plan.createdAt, plan.expiresAt],
  );
  const about = { purpose: plan.purpose, digest: plan.digest, counts: plan.counts as Readonly<Record<string, number>> }; // as: only counts that are there
  await journal.append({ ...base(plan, ticket, plan.author, plan.createdAt), kind: 'planned', facts: about }, sql);
}

function told(event: PlanEvent, plan: Plan, ticket: number | null, actor: Actor, at: string, row: string) {
  return { ...base(plan, ticket, actor.name, at), kind: `plan-${event}`, facts: { row, digest: plan.digest } };
}

function base({ id }: Plan, ticket: number | null, actor: string, at: string) {
  return { at, actor, plan: id, ...(ticket === null ? {} : { ticket }) };
}

interface Row {
  readonly body: Plan;
  readonly state: PlanState;
  readonly ticket: number | null;
  readonly rejected: boolean;
}

async function found(id: string, sql: Sql, digest: Digest): Promise<StoredPlan> {
  const [row] = await sql.query<Row>('select body, state, ticket, rejected from derden.plan where id = $1', [id]);
  if (!row) throw new SweepError('not_found', `no plan ${id}`);
  if (!isIntact(row.body, digest)) throw new SweepError('refused', `plan ${id} is not as it was made`);
  return storedOf(row);
}

async function list(sql: Sql, { states, ticket }: PlanFilter = {}): Promise<readonly StoredPlan[]> {
  const rows = await sql.query<Row>(
    `select body, state, ticket, rejected from derden.plan
     where ($1::text[] is null or state = any($1)) and ($2::bigint is null or ticket = $2)
     order by created_at, id`,
    [states ?? null, ticket ?? null],
  );
  return rows.map(storedOf);
}

function storedOf({ body, state, ticket, rejected }: Row): StoredPlan {
  return { plan: body, state, ticket, rejected };
}
