import { closeOn, dateOf, remindOn } from '@derden/policy';
import type { Effect } from './afterwards.ts';

/**
 * M1: an answer is awaited in the ticket, or in the follow-up of one that is deleted, which takes over what was counted
 * (policy-rules 6.3, T14).
 */
export const asked: Effect = async ({ action, step, at }, { matters, settings }, sql) => {
  const isFollowUp = action.kind === 'openFollowUp';
  if ((!isFollowUp && action.kind !== 'sendMessage') || action.ticket === null) return;
  const awaitedIn = isFollowUp ? (step.made ?? action.ticket) : action.ticket;
  const before = await matters.get('resubmission', action.ticket, sql);
  const day = dateOf(at);
  if (isFollowUp && before) await matters.remove('resubmission', before.id, sql);
  const body = {
    askedOn: day,
    remindedOn: null,
    resubmissions: before?.body.resubmissions ?? 0,
    awaitedIn,
    after: isFollowUp ? 0 : (step.made ?? 0),
  };
  const due = remindOn(day, settings.policy);
  const whose = { ticket: isFollowUp ? action.ticket : (before?.ticket ?? action.ticket), contact: null };
  await matters.put({ kind: 'resubmission', id: String(awaitedIn), ...whose, state: 'asked', due, body }, at, sql);
};

/** M1h: the term that it names begins (F10). */
export const reminded: Effect = async ({ action, at }, { matters, settings }, sql) => {
  if (action.kind !== 'sendMessage' || action.ticket === null) return;
  const known = await matters.get('resubmission', action.ticket, sql);
  if (!known) return;
  const day = dateOf(at);
  const due = closeOn(known.body.askedOn ?? day, day, settings.policy);
  await matters.put({ ...known, state: 'reminded', due, body: { ...known.body, remindedOn: day } }, at, sql);
};

/** The row that closes a ticket whose sender did not answer. */
export const closing = 'F11';

export const closed: Effect = async ({ action, entry, at }, { matters }, sql) => {
  if (action.kind !== 'setTicket' || action.state !== 'closed' || entry.row !== closing) return;
  const known = await matters.get('resubmission', action.ticket, sql);
  if (known) await matters.put({ ...known, state: 'expired', due: null }, at, sql);
};

/** M2: the sender knows that data is kept, and until when. */
export const toldOfNeed: Effect = async ({ action, at }, { matters }, sql) => {
  if (action.kind !== 'sendMessage' || action.ticket === null) return;
  for (const flag of await matters.list('needed', { ticket: action.ticket }, sql))
    await matters.put({ ...flag, body: { ...flag.body, told: true } }, at, sql);
};
