import type { Sql } from '../state/sql.ts';

/** What became of an entry of a plan. `intent` alone: it was begun, and nobody knows yet. */
export const stepStates = ['intent', 'done', 'skipped', 'refused'] as const;

export type StepState = (typeof stepStates)[number];

/** Why nothing was done, or how it went: our words or Freshdesk's codes. */
export interface Step {
  readonly entry: string;
  readonly state: StepState;
  readonly code: string | null;
  /** Freshdesk's id of what it made: a note, a reply, a ticket. */
  readonly made: number | null;
}

export async function stepsOf(sql: Sql, plan: string): Promise<ReadonlyMap<string, Step>> {
  const rows = await sql.query<Step>('select entry, state, code, made from derden.step where plan = $1', [plan]);
  return new Map(rows.map((step) => [step.entry, step]));
}

export async function saveStep(sql: Sql, plan: string, { entry, state, code, made }: Step, at: string): Promise<void> {
  await sql.query(
    `insert into derden.step (plan, entry, state, code, made, at) values ($1, $2, $3, $4, $5, $6)
     on conflict (plan, entry) do update set state = $3, code = $4, made = $5, at = $6`,
    [plan, entry, state, code, made, at],
  );
}
