import { FreshdeskError } from '@derden/freshdesk-client';
import type { JanuaryOutcome } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import { SweepError } from '../sweep-error.ts';
import { type Archive, type ArchiveSource, archiveOf } from './archive.ts';
import { generalFor } from './general-profile.ts';
import { contextOf, type JanuaryPart, partOf, tellDelay } from './january-plan.ts';
import { type JanuaryRun, januaryRuns } from './january-runs.ts';
import type { PurgeContext } from './plan-purge.ts';
import { type Purged, type PurgeOptions, runPurge } from './run-purge.ts';

export interface ApplyOptions extends PurgeOptions {
  readonly archive?: ArchiveSource;
}

export interface AppliedPart extends Omit<JanuaryPart, 'leavers'> {
  /** It goes on after 1 February, which was told (J19). */
  readonly overrun: boolean;
  readonly people: readonly Purged[];
}

const running: ReadonlySet<JanuaryOutcome> = new Set<JanuaryOutcome>(['apply', 'finishAndReport']);

/**
 * Carries out the January run: approved plans of people whom nothing keeps, each by itself. Without `execute` it tells what would be
 * done. May be called again after any interruption, and as often as wished.
 * @throws SweepError `refused` when it is another year's time; FreshdeskError when Freshdesk cannot be reached
 */
export async function januaryApply(
  year: number,
  engine: Engine,
  { archive: source = 'export', ...options }: ApplyOptions = {},
): Promise<readonly AppliedPart[]> {
  const runs = await januaryRuns(year, engine);
  const isDue = runs.some(({ decision }) => running.has(decision.outcome));
  const archive: Archive = isDue ? await archiveOf(source, engine, options.signal) : { isKnown: false };
  const parts: AppliedPart[] = [];
  for (const run of runs) {
    await tellDelay(run, engine);
    const { leavers: _leavers, ...part } = partOf(run, []);
    const people = running.has(run.decision.outcome) ? await applyRun(run, archive, engine, options) : [];
    parts.push({ ...part, overrun: run.decision.outcome === 'finishAndReport', people });
  }
  return parts;
}

async function applyRun(
  run: JanuaryRun,
  archive: Archive,
  engine: Engine,
  options: PurgeOptions,
): Promise<readonly Purged[]> {
  const general = await generalFor(run.organisation, engine, {});
  const context = contextOf(run, { general, archive }, engine);
  const people: Purged[] = [];
  for (const departure of run.leavers) people.push(await alone(departure, context, engine, options));
  return people;
}

/** What is refused to one person's plan keeps nobody else waiting; what fails for all ends the run. */
async function alone(
  departure: Matter<'departure'>,
  context: PurgeContext,
  engine: Engine,
  options: PurgeOptions,
): Promise<Purged> {
  try {
    return await runPurge(departure, context, engine, options);
  } catch (error) {
    const code = refusalIn(error);
    if (code === null) throw error;
    const { organisation } = departure.body;
    const nothing = { plan: null, doubts: [], proof: null };
    return { contact: Number(departure.id), organisation, state: 'blocked', missing: [code], ...nothing };
  }
}

function refusalIn(error: unknown): string | null {
  if (error instanceof SweepError) return error.code === 'refused' || error.code === 'not_found' ? error.code : null;
  if (!(error instanceof FreshdeskError)) return null;
  const { status = 0, code } = error;
  return status >= 400 && status < 500 && status !== 401 && status !== 429 ? `${code} ${status}` : null;
}
