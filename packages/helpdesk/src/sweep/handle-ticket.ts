import { FreshdeskError } from '@derden/freshdesk-client';
import { decideTicket, type LocalDate, type Plan, type TicketDecision } from '@derden/policy';
import type { Verdict } from '@derden/scanner';
import type { Engine } from '../engine/engine.ts';
import type { IntakeDecision } from '../intake/intake.ts';
import { intakeOf } from '../intake/intake-of.ts';
import { permitted } from '../intake/permitted.ts';
import { isOver, runPlan } from '../plans/run-plan.ts';
import { noteReceipt } from '../status/receipt.ts';
import { SweepError } from '../sweep-error.ts';
import { reviewDue } from '../timers/plans-due.ts';
import { keepPostponed } from '../timers/postponed.ts';
import { takeAnswer } from '../timers/take-answer.ts';
import { verifyPlan } from '../verify/verify-plan.ts';
import { caseOf } from './case-of.ts';
import { type Look, lookAt } from './look.ts';
import { propose } from './propose.ts';

export interface HandleOptions {
  /** Carries out what the policy lets happen without review. */
  readonly auto: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** What came of a ticket; no text of it. */
export interface Handled {
  readonly ticket: number;
  readonly verdict: Verdict | 'gone';
  /** Rows that decided: on the request, whether it is taken up, on the ticket and its findings. */
  readonly rows: readonly string[];
  readonly plans: readonly string[];
  readonly applied: readonly string[];
  /** Tickets to look at again: what is in this one changes what is decided there. */
  readonly again: readonly number[];
}

/**
 * Looks at a ticket and decides: who asks, what is in it, what follows. The result is plans; with `auto` those that need no
 * review are carried out.
 * @throws FreshdeskError when Freshdesk cannot be reached, SweepError `stopped` when somebody else is at a plan of it, so that the
 * job is tried again
 */
export async function handleTicket(id: number, engine: Engine, { auto, signal }: HandleOptions): Promise<Handled> {
  const look = await lookOrGone(id, engine, signal);
  if (look === null) return gone(id, engine);
  const decision = decideTicket(await caseOf(look, 'draft', engine));
  const intake = await intakeOf(look, decision, engine);
  const { planDays: days } = engine.settings.policy;
  const about = { ticket: id, days };
  const answered = await takeAnswer(look, decision, engine);
  const reversible = permitted([...answered, ...intake.entries, ...decision.atOnce], intake);
  const small = await propose(
    { ...about, purpose: 'intake', subject: `intake ${id}`, entries: () => reversible },
    engine,
  );
  const removal = await proposeRemoval(look, days, intake, engine);
  const rows = [intake.request.id, intake.gate.id, ...rowsOf(decision)];
  await keepPostponed(id, decision, removal, engine);
  await remember(look, rows, reviewDue(decision), engine);
  const ready = [small, ...intake.plans, decision.automatic ? removal : null].filter((plan) => plan !== null);
  const applied = auto ? await carriedOut(ready, engine, signal) : [];
  const plans = [small, ...intake.plans, removal].flatMap((plan) => plan?.id ?? []);
  const { verdict } = look.seen.report;
  return { ticket: id, verdict, rows, plans, applied: applied.map((plan) => plan.id), again: intake.again };
}

/** @throws SweepError `stopped` when somebody else is at one: its ticket comes again, for they may be dead */
async function carriedOut(ready: readonly Plan[], engine: Engine, signal?: AbortSignal): Promise<readonly Plan[]> {
  const applied: Plan[] = [];
  for (const plan of ready) {
    if (await runPlan(plan, engine, { automatic: true, signal })) {
      applied.push(plan);
      // Nobody reviewed it, so that at least somebody is told when something is left.
      if (plan.purpose === 'third-party') await verifyPlan(plan.id, engine, signal);
    } else if (!isOver((await engine.plans.get(plan.id)).state))
      throw new SweepError('stopped', `plan ${plan.id}: another worker is at it`);
  }
  return applied;
}

/** The plan's own id stands in the tombstones that it leaves. */
async function proposeRemoval(look: Look, days: number, intake: IntakeDecision, engine: Engine): Promise<Plan | null> {
  const given = await caseOf(look, 'draft', engine);
  const entries = (plan: string) => permitted(decideTicket({ ...given, plan }).entries, intake);
  const id = look.ticket.id;
  const plan = await propose({ purpose: 'third-party', ticket: id, subject: `remove ${id}`, entries, days }, engine);
  if (plan) await noteReceipt(plan, look, engine);
  return plan;
}

function rowsOf({ rows, items }: TicketDecision): readonly string[] {
  return [...new Set([...rows, ...items].map(({ id }) => id))];
}

async function lookOrGone(id: number, engine: Engine, signal: AbortSignal | undefined): Promise<Look | null> {
  try {
    const look = await lookAt(id, engine, signal);
    return look.desk.ticket.deleted ? null : look;
  } catch (error) {
    if (error instanceof FreshdeskError && error.status === 404) return null;
    throw error;
  }
}

/** A ticket in the trash or purged is left alone; what was planned for it is void. */
async function gone(id: number, engine: Engine): Promise<Handled> {
  for (const subject of [`intake ${id}`, `remove ${id}`])
    await propose({ purpose: 'third-party', ticket: id, subject, entries: () => [], days: 1 }, engine);
  await engine.database.query("update derden.ticket set verdict = 'gone' where id = $1", [id]);
  return { ticket: id, verdict: 'gone', rows: [], plans: [], applied: [], again: [] };
}

/** That it was looked at, when, and what was seen: kinds and numbers. */
async function remember(
  { desk, seen, ticket }: Look,
  rows: readonly string[],
  reviewBy: LocalDate | null,
  engine: Engine,
): Promise<void> {
  const at = engine.now().toISOString();
  const { verdict, findings, unreadable, subjects } = seen.report;
  await engine.database.transaction(async (sql) => {
    await sql.query(
      `insert into derden.ticket as known (id, updated_at, verdict, received_at, scanned_at, review_by)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do update set updated_at = $2, verdict = $3, scanned_at = $5,
       review_by = case when $6::text is null then null else least(known.review_by, $6::text) end`,
      [ticket.id, desk.ticket.updated_at, verdict, desk.ticket.created_at, at, reviewBy],
    );
    const facts = { verdict, rows, findings: findings.length, persons: subjects.length, unreadable: unreadable.length };
    await engine.journal.append({ at, actor: engine.actor.name, kind: 'scanned', ticket: ticket.id, facts }, sql);
  });
}
