import { type Action, type Digest, irreversible } from '@derden/policy';
import { compositionOf } from '../desk/content.ts';
import { earlierOf, isDone, ownSteps, type Progress } from './concerns.ts';
import type { Means, Task } from './executor.ts';

/** Why an entry is not carried out now; tried again when its plan is. */
export type Reason = 'held' | 'needed' | 'rejected' | 'incomplete' | 'changed' | 'gone';

/** What would be wrong to do now, whatever was planned; null when nothing is. */
export async function reasonToSkip(
  task: Task,
  progress: Progress,
  { records }: Means,
  digest: Digest,
): Promise<Reason | null> {
  const { action, entry, plan } = task;
  const whole = wholeTicket(task);
  if (action.kind === 'openFollowUp' && !(await stands(task))) return 'gone';
  if (!guarded.has(action.kind)) return null;
  const requester = (await task.desk())?.ticket.requester_id ?? null;
  if (await records.isHeld(whole?.action ?? action, requester)) return 'held';
  const overruled = await records.overruled(whole ?? entry, plan);
  if (overruled) return overruled;
  if (whole && action.kind !== 'deleteTicket' && (await hasChanged(task, progress, digest))) return 'changed';
  return isIncomplete(task, progress) ? 'incomplete' : null;
}

/** The entry that deletes the ticket in the end: what comes before it is done for that alone (policy-rules T14). */
function wholeTicket({ action, plan }: Task): Task['entry'] | undefined {
  if (!('ticket' in action) || action.ticket === null) return undefined;
  return plan.entries.find((each) => each.action.kind === 'deleteTicket' && each.action.ticket === action.ticket);
}

/** A follow-up goes on with a ticket that is there. */
async function stands({ desk }: Task): Promise<boolean> {
  const now = await desk();
  return now !== null && !now.ticket.deleted;
}

/** Somebody wrote since: the ticket will not be deleted, so nothing of it is destroyed for that. */
async function hasChanged(task: Task, progress: Progress, digest: Digest): Promise<boolean> {
  const desk = await task.desk();
  const fingerprint = wholeTicket(task)?.fingerprint;
  return desk !== null && digest(compositionOf(desk, ownSteps(task.entry, progress, digest))) !== fingerprint;
}

/** Evidence and the request to the sender go before what they are about; a ticket or contact goes last (I1, I2, I14, E23, T14). */
function isIncomplete({ entry }: Task, progress: Progress): boolean {
  const lacks = earlierOf(entry, progress).filter((tried) => !isDone(tried) && !isAside(tried.entry.action));
  const { kind } = entry.action;
  if (kind === 'deleteTicket') return lacks.length > 0;
  if (kind === 'deleteContact' || kind === 'mergeContact') return lacks.length > 0 || lacksEvidence(progress);
  return lacks.some(({ entry: { action }, step }) => first.has(action.kind) && step?.code !== 'gone');
}

/** Labels, notes and alerts: nothing waits for them. */
function isAside({ kind }: Action): boolean {
  return aside.has(kind);
}

const aside = kinds('setTicket', 'addNote', 'alert', 'openCase', 'sendMessage', 'registerBreach');
const first = kinds('recordApproval', 'openFollowUp');
const guarded = kinds(...irreversible, 'openFollowUp', 'moveTicket');

/** Whose approval it is stands in the message alone: with one left, no contact of the plan goes. */
function lacksEvidence({ plan, steps }: Progress): boolean {
  return plan.entries.some(({ id, action }) => action.kind === 'recordApproval' && steps.get(id)?.state !== 'done');
}

function kinds(...names: readonly Action['kind'][]): ReadonlySet<Action['kind']> {
  return new Set(names);
}
