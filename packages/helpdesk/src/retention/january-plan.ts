import { dateOf, type GeneralProfileOutcome, type JanuaryOutcome, type LocalDate } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { CarryOptions } from '../plans/propose-and-run.ts';
import { type Archive, type ArchiveSource, archiveOf } from './archive.ts';
import { generalFor } from './general-profile.ts';
import { type JanuaryRun, januaryId, januaryRuns } from './january-runs.ts';
import { type LeaverReport, type PurgeContext, planLeaver } from './plan-purge.ts';
import { raiseAlert } from './raise-alert.ts';

export interface JanuaryOptions extends CarryOptions {
  readonly archive?: ArchiveSource;
}

/** One organisation's part of a January run. */
export interface JanuaryPart {
  readonly organisation: number;
  /** Row of the policy that says what is done today, and what that is. */
  readonly row: string;
  readonly outcome: JanuaryOutcome;
  readonly noticedOn: LocalDate | null;
  readonly applyFrom: LocalDate;
  readonly verifyBefore: LocalDate;
  readonly leavers: readonly LeaverReport[];
}

/** What keeps an organisation's general profile from receiving tickets, when something does. */
export interface PlannedPart extends JanuaryPart {
  readonly general: GeneralProfileOutcome | null;
}

/**
 * Plans the January run (R19, R20): one plan for each person who left before the year began. To be called again whenever something
 * changed; `execute` makes general profiles where there are none, and nothing else.
 * @throws SweepError `refused` when it is another year's time; FreshdeskError
 */
export async function januaryPlan(
  year: number,
  engine: Engine,
  { archive: source = 'export', ...options }: JanuaryOptions = {},
): Promise<readonly PlannedPart[]> {
  const runs = await januaryRuns(year, engine);
  const isDue = runs.some(({ decision }) => !early.has(decision.outcome));
  const archive: Archive = isDue ? await archiveOf(source, engine, options.signal) : { isKnown: false };
  const parts: PlannedPart[] = [];
  for (const run of runs) {
    await tellDelay(run, engine);
    parts.push(
      early.has(run.decision.outcome)
        ? { ...partOf(run, []), general: null }
        : await planned(run, archive, engine, options),
    );
  }
  return parts;
}

/** Nothing is planned yet, or any more. */
const early: ReadonlySet<JanuaryOutcome> = new Set<JanuaryOutcome>(['nothing', 'nextJanuary']);

async function planned(run: JanuaryRun, archive: Archive, engine: Engine, options: CarryOptions): Promise<PlannedPart> {
  if (run.decision.facts.period === 'before') return { ...partOf(run, []), general: null };
  const general = await generalFor(run.organisation, engine, options);
  const context = contextOf(run, { general, archive }, engine);
  const leavers: LeaverReport[] = [];
  for (const departure of run.leavers) leavers.push(await planLeaver(departure, context, engine, options.signal));
  await keepPlanned(run, engine);
  return { ...partOf(run, leavers), general: general.decision.outcome };
}

export function contextOf(
  { noticedOn, noticeAnswered }: JanuaryRun,
  known: Pick<PurgeContext, 'general' | 'archive'>,
  { settings }: Engine,
): PurgeContext {
  const notice = { noticedOn, noticeAnswered };
  return { ...known, on: 'purge', notice, role: null, hasReason: false, days: settings.policy.januaryPlanDays };
}

export function partOf(
  { organisation, decision, noticedOn, timetable }: JanuaryRun,
  leavers: readonly LeaverReport[],
): JanuaryPart {
  const { applyFrom, verifyBefore } = timetable;
  return { organisation, row: decision.id, outcome: decision.outcome, noticedOn, applyFrom, verifyBefore, leavers };
}

/** That it was planned, once; who confirmed it stays. */
async function keepPlanned({ year, organisation }: JanuaryRun, engine: Engine): Promise<void> {
  const { database, matters, journal, actor, now } = engine;
  const at = now().toISOString();
  const id = januaryId(year, organisation);
  await database.transaction(async (sql) => {
    if (await matters.get('january', id, sql)) return;
    const body = { year, organisation, plannedOn: dateOf(at), confirmedBy: null };
    await matters.put({ kind: 'january', id, ticket: null, contact: null, state: 'planned', due: null, body }, at, sql);
    await journal.append({ at, actor: actor.name, kind: 'january-planned', facts: { year, organisation } }, sql);
  });
}

/** What waits another year, and what is late, is told (J12, J19). */
export async function tellDelay({ year, organisation, decision }: JanuaryRun, engine: Engine): Promise<void> {
  const { outcome, id: row } = decision;
  const reason =
    outcome === 'nextJanuary' ? 'january-missed' : outcome === 'finishAndReport' ? 'january-overrun' : null;
  if (reason) await raiseAlert({ about: januaryId(year, organisation), role: 'privacy', reason, row }, engine);
}
