import { canonical, type MessageOrder, type NewEntry } from '@derden/policy';
import { messagesOf } from '../apply/concerns.ts';
import { stepsOf } from '../apply/step.ts';
import type { StoredPlan } from '../plans/plan-store.ts';
import type { Sql } from '../state/sql.ts';

/** What an entry comes to, without when it was planned: row, action, object, findings. */
export function deedOf({ row, action, fingerprint, findings }: NewEntry): string {
  return canonical([row, bare(action), messagesOf(action).map(gist), fingerprint, findings]);
}

/** Tombstones and messages name the plan and the day. */
function bare(action: NewEntry['action']): object {
  const {
    tombstone: _tombstone,
    note: _note,
    message: _message,
    also: _also,
    ...rest
  } = action as Readonly<Record<string, unknown>>; // as: any of these may be there
  return rest;
}

/** A text is the same whatever day it names; of another quote it is another. */
function gist({ message, facts }: MessageOrder): readonly (string | null)[] {
  return [message, 'referentie' in facts ? facts.referentie : null];
}

/** A message counts by itself, whatever led to it and whatever went along in its mail. */
function deedsOf(entry: NewEntry): readonly string[] {
  return entry.action.kind === 'sendMessage'
    ? messagesOf(entry.action).map((order) => messageDeed(entry, order))
    : [deedOf(entry)];
}

function messageDeed({ action, findings }: NewEntry, order: MessageOrder): string {
  return canonical([addressOf(action), gist(order), findings]);
}

function addressOf(action: NewEntry['action']): readonly unknown[] {
  return action.kind === 'sendMessage' ? [action.ticket, action.to] : [];
}

/** What was done by plans, or was in one that a person rejected. */
export async function pastDeeds(plans: readonly StoredPlan[], sql: Sql): Promise<ReadonlySet<string>> {
  const past: string[] = [];
  for (const { plan, rejected } of plans) {
    const steps = rejected ? null : await stepsOf(sql, plan.id);
    const entries = plan.entries.filter(({ id }) => steps === null || steps.get(id)?.state === 'done');
    past.push(...entries.flatMap(deedsOf));
  }
  return new Set(past);
}

/** What is left to do of some entries: each once, and nothing that is past. */
export function leftOf(entries: readonly NewEntry[], past: ReadonlySet<string>): readonly NewEntry[] {
  const done = new Set(past);
  const isNew = (deed: string): boolean => !done.has(deed) && Boolean(done.add(deed));
  return entries.flatMap((entry) => {
    const { action } = entry;
    if (action.kind !== 'sendMessage') return isNew(deedOf(entry)) ? [entry] : [];
    const [message, ...also] = messagesOf(action).filter((order) => isNew(messageDeed(entry, order)));
    const { also: _also, ...rest } = action;
    return message ? [{ ...entry, action: { ...rest, message, ...(also.length > 0 && { also }) } }] : [];
  });
}

/** Texts to one recipient about one ticket go in one mail, where the first of them stands (policy-rules §5, "combine per ticket"). */
export function inOneMail(entries: readonly NewEntry[]): readonly NewEntry[] {
  const mails = new Map<string, NewEntry>();
  for (const entry of entries) {
    const first = mails.get(mailOf(entry));
    mails.set(mailOf(entry), first ? withMore(first, entry) : entry);
  }
  return [...mails.values()];
}

/** Entries of the same mail; any other entry stands by itself. */
function mailOf(entry: NewEntry): string {
  const { action, findings } = entry;
  return action.kind === 'sendMessage' ? canonical([addressOf(action), findings]) : deedOf(entry);
}

function withMore(first: NewEntry, more: NewEntry): NewEntry {
  if (first.action.kind !== 'sendMessage') return first;
  const also = [...messagesOf(first.action), ...messagesOf(more.action)].slice(1);
  return { ...first, action: { ...first.action, also } };
}
