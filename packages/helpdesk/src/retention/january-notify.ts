import { dateOf, noticeEntries } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import { type Carried, type CarryOptions, proposeAndRun } from '../plans/propose-and-run.ts';
import { runPlan } from '../plans/run-plan.ts';
import { SweepError } from '../sweep-error.ts';
import { type JanuaryPart, partOf } from './january-plan.ts';
import { type JanuaryRun, januaryId, januaryRuns } from './january-runs.ts';
import { noticePlans, noticeSubject } from './notice.ts';

/** An organisation that is told, or why not today. */
export interface NotifiedPart extends JanuaryPart, Carried {}

/**
 * Announces the January run: M8 to every general contact, or the account manager is asked to confirm (J14, J15). Nobody is told
 * twice; a notice that was interrupted goes on where it was.
 * @throws SweepError `refused` when it is another year's time; FreshdeskError
 */
export async function januaryNotify(
  year: number,
  engine: Engine,
  options: CarryOptions = {},
): Promise<readonly NotifiedPart[]> {
  const parts: NotifiedPart[] = [];
  for (const run of await januaryRuns(year, engine)) {
    const { outcome } = run.decision;
    const isDue = outcome === 'noticeContacts' || outcome === 'noticeAccountManager';
    const carried = isDue ? await notify(run, engine, options) : { plan: null, applied: null };
    parts.push({ ...partOf(run, []), ...carried });
  }
  return parts;
}

async function notify(run: JanuaryRun, engine: Engine, options: CarryOptions): Promise<Carried> {
  const { year, organisation, generals, leavers, decision } = run;
  const begun = (await noticePlans(year, organisation, engine)).find(({ state }) => state === 'running')?.body;
  if (begun) return { plan: begun, applied: options.execute ? await runPlan(begun, engine, options) : null };
  const { policy } = engine.settings;
  const today = dateOf(engine.now().toISOString());
  const notice = { organisation, generalContacts: generals, leavers: leavers.length, today };
  const entries = noticeEntries(decision, notice, policy);
  const subject = noticeSubject(year, organisation);
  const proposal = {
    purpose: 'contacts',
    ticket: null,
    subject,
    entries: () => entries,
    days: policy.planDays,
  } as const;
  return proposeAndRun(proposal, engine, options);
}

/**
 * Records that the account manager of an organisation without a general contact found the notice right (J16).
 * @throws SweepError `not_found` when nothing was announced; `refused` for readers
 */
export async function januaryConfirm(year: number, organisation: number, engine: Engine): Promise<void> {
  const { database, matters, journal, actor, now } = engine;
  if (!actor.roles.some((role) => role !== 'reader'))
    throw new SweepError('refused', 'a reader cannot confirm a January run');
  const id = januaryId(year, organisation);
  const at = now().toISOString();
  await database.transaction(async (sql) => {
    const record = await matters.get('january', id, sql);
    if (!record) throw new SweepError('not_found', `no January run of ${year} is planned for company ${organisation}`);
    if (record.body.confirmedBy !== null) return;
    await matters.put({ ...record, state: 'confirmed', body: { ...record.body, confirmedBy: actor.name } }, at, sql);
    await journal.append({ at, actor: actor.name, kind: 'january-confirmed', facts: { year, organisation } }, sql);
  });
}
