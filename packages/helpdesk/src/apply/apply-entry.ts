import { FreshdeskError } from '@derden/freshdesk-client';
import { type Action, type Entry, PolicyError } from '@derden/policy';
import { contentOf } from '../desk/content.ts';
import type { DeskTicket } from '../desk/desk-ticket.ts';
import { SweepError } from '../sweep-error.ts';
import { ownSteps, type Progress, referenceOf, ticketOf } from './concerns.ts';
import { currentTicket } from './current-ticket.ts';
import type { Means, Task } from './executor.ts';
import { executorOf } from './executors.ts';
import { type ApplyContext, begin, finish } from './outcome.ts';
import { reasonToSkip } from './reasons.ts';
import type { Step, StepState } from './step.ts';
import { trueAction } from './true-action.ts';

type Result = Omit<Step, 'entry'>;

/** One entry of a plan: looked at, done unless something speaks against it, and told. */
export async function applyEntry(
  entry: Entry,
  wasBegun: boolean,
  progress: Progress,
  context: ApplyContext,
): Promise<Step> {
  const task = taskOf(entry, progress, context);
  const settled = await unlessRefused(() => settledBefore(task, wasBegun, progress, context));
  const result = settled ? (wasBegun ? unsure(task, settled) : settled) : await carriedOut(task, context);
  const step = { entry: entry.id, ...result };
  const steps = new Map(progress.steps).set(entry.id, step);
  await finish({ plan: progress.plan, entry, action: task.action, step, steps }, context);
  return step;
}

async function carriedOut(task: Task, context: ApplyContext): Promise<Result> {
  await begin(task.entry, task.plan, context);
  return unlessRefused(async () => done(null, await executorOf(task.action).run(task, context.means)));
}

/** When nobody lets us look whether something was made, it may not be made again. */
function unsure({ action }: Task, settled: Result): Result {
  return settled.state === 'refused' && executorOf(action).made ? result('refused', 'unknown') : settled;
}

/** What ends an entry without anything being done now; null when it is to be done. */
async function settledBefore(
  task: Task,
  wasBegun: boolean,
  progress: Progress,
  { digest, means }: ApplyContext,
): Promise<Result | null> {
  const { action, entry } = task;
  const executor = executorOf(action);
  const content = await contentFor(task, means);
  if (content === null) return done(wasBegun ? 'found' : 'gone');
  const asPlanned = content === undefined ? null : digest(content) === entry.fingerprint;
  if (wasBegun && !asPlanned) {
    const made = (await executor.made?.(task, means)) ?? null;
    if (made !== null || (await executor.isChanged?.(task, means))) return done('found', made);
  }
  if (asPlanned === false) return skipped('changed');
  if (action.kind === 'openFollowUp') {
    const open = await means.records.followUp(action.ticket);
    if (open !== null) return done('before', open);
  }
  const reason = await reasonToSkip(task, progress, means, digest);
  if (reason) return skipped(reason);
  return task.isTrue ? null : skipped('nothing-done');
}

async function contentFor(task: Task, means: Means): Promise<string | null | undefined> {
  const { part, content } = executorOf(task.action);
  if (!part) return content?.(task, means);
  const desk = await task.desk();
  return desk && contentOf(part(task.action), desk);
}

function taskOf(entry: Entry, progress: Progress, { means, digest }: ApplyContext): Task {
  const { plan } = progress;
  const action = trueAction(entry, progress);
  let desk: Promise<DeskTicket | null> | undefined;
  const read = async () => {
    const ticket = ticketOf(entry.action);
    return ticket === null ? null : currentTicket(ticket, means, needsSummary(entry.action));
  };
  return {
    action: action ?? entry.action,
    isTrue: action !== null,
    entry,
    plan,
    reference: referenceOf(entry),
    own: ownSteps(entry, progress, digest),
    desk: () => {
      desk ??= read();
      return desk;
    },
  };
}

/** Reading it costs a credit. */
function needsSummary(action: Action): boolean {
  return action.kind === 'deleteTicket' || (action.kind === 'clearField' && action.field === 'summary');
}

/** Refusals end the entry; what may go better next time ends the run. */
async function unlessRefused<Found>(run: () => Promise<Found>): Promise<Found | Result> {
  try {
    return await run();
  } catch (error) {
    const code = refusal(error);
    if (code === null) throw error;
    return result('refused', code);
  }
}

const ours: ReadonlySet<string> = new Set(['refused', 'archived', 'unknown', 'not_found']);

/** The whole account is shut, for now. */
const passing: ReadonlySet<string> = new Set([
  'account_suspended',
  'password_lockout',
  'password_expired',
  'invalid_credentials',
]);

function refusal(error: unknown): string | null {
  if (error instanceof SweepError) return ours.has(error.code) ? error.code : null;
  if (error instanceof PolicyError) return error.code;
  if (!(error instanceof FreshdeskError)) return null;
  const { code, status = 0 } = error;
  const isFinal = status >= 400 && status < 500 && status !== 429 && status !== 401 && !passing.has(code);
  return isFinal ? `${code} ${status}` : null;
}

function done(code: string | null, made: number | null = null): Result {
  return result('done', code, made);
}

function skipped(code: string): Result {
  return result('skipped', code);
}

function result(state: StepState, code: string | null, made: number | null = null): Result {
  return { state, code, made };
}
