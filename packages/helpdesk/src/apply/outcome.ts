import type { Action, Digest, Entry, Instant, Plan } from '@derden/policy';
import type { Fact, Journal } from '../journal/journal.ts';
import type { Database, Sql } from '../state/sql.ts';
import { SweepError } from '../sweep-error.ts';
import { type Progress, ticketOf } from './concerns.ts';
import type { Means } from './executor.ts';
import { type Step, saveStep } from './step.ts';

export interface ApplyContext {
  readonly database: Database;
  readonly journal: Journal;
  /** Of content: what was planned against what is there. */
  readonly digest: Digest;
  readonly means: Means;
  readonly actor: string;
  /** ISO 8601. */
  readonly now: () => string;
  /** What derden remembers of what was done; in the same transaction. */
  readonly afterwards: Afterwards;
  /** Whose turn it is at this plan; with it, nothing is begun once somebody else has taken the plan over. */
  readonly lease?: string | undefined;
}

/** Something that was done. */
export interface Outcome {
  readonly plan: Plan;
  readonly entry: Entry;
  /** As it was true when it was done. */
  readonly action: Action;
  readonly step: Step;
  /** What became of the whole plan, this entry included. */
  readonly steps: Progress['steps'];
  readonly at: Instant;
}

export type Afterwards = (outcome: Outcome, sql: Sql) => Promise<void>;

/** Says in the journal what is going to be done. @throws SweepError `stopped` when another worker has the plan */
export async function begin(entry: Entry, plan: Plan, context: ApplyContext): Promise<void> {
  const at = context.now();
  await context.database.transaction(async (sql) => {
    await checkLease(plan, context, sql);
    await saveStep(sql, plan.id, { entry: entry.id, state: 'intent', code: null, made: null }, at);
    await context.journal.append(record('intent', entry, plan, context, at), sql);
  });
}

async function checkLease({ id }: Plan, { lease }: ApplyContext, sql: Sql): Promise<void> {
  if (lease === undefined) return;
  const own = await sql.query('select 1 from derden.plan where id = $1 and leased_by = $2 for update', [id, lease]);
  if (own.length === 0) throw new SweepError('stopped', `plan ${id}: another worker has taken it over`);
}

/** Says what became of it, and does what follows from it. */
export async function finish(outcome: Omit<Outcome, 'at'>, context: ApplyContext): Promise<void> {
  const { plan, entry, step } = outcome;
  const at = context.now();
  await context.database.transaction(async (sql) => {
    await saveStep(sql, plan.id, step, at);
    const facts = { state: step.state, code: step.code, made: step.made };
    await context.journal.append(record('outcome', entry, plan, context, at, facts), sql);
    if (step.state === 'done' && step.code !== 'before') await context.afterwards({ ...outcome, at }, sql);
  });
}

function record(
  kind: string,
  entry: Entry,
  plan: Plan,
  { actor }: ApplyContext,
  at: string,
  facts: Readonly<Record<string, Fact>> = {},
) {
  const ticket = ticketOf(entry.action);
  const about = { action: entry.action.kind, row: entry.row, ...objectOf(entry.action), ...facts };
  return { at, actor, kind, plan: plan.id, entry: entry.id, facts: about, ...(ticket === null ? {} : { ticket }) };
}

/** The numbers that say what an action was about. */
function objectOf(action: Action): Readonly<Record<string, number>> {
  const numbers = Object.entries(action).filter(([name, value]) => typeof value === 'number' && name !== 'ticket');
  return Object.fromEntries(numbers);
}
