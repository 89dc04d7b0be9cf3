import { isSameAddress } from '../domains/address.ts';
import type { Channel } from '../messages/words.ts';
import type { Digest } from '../plan/digest.ts';
import { entryOf } from '../plan/entry-of.ts';
import type { NewEntry } from '../plan/plan.ts';
import { decide } from '../table/decide.ts';
import type { Decision, Line } from '../table/row.ts';
import type { Instant } from '../time/calendar.ts';
import { type ChangeLogEntry, logOf } from './change-log.ts';
import { type Asker, type ChangeFacts, type ChangeOutcome, changeRules } from './change-rules.ts';
import type { ContactList, ListEntry } from './contact-list.ts';
import { leftRules } from './left-rules.ts';
import { type AskedChange, type AskedField, changed, completed, missingFrom } from './list-change.ts';
import { entryAt, lookUp, type Sender } from './look-up.ts';

export interface ChangeRequest {
  readonly asked: AskedChange;
  readonly by: Sender;
  /** The listed address at which the sender's identity was confirmed for this ticket (policy-rules 6.2). */
  readonly confirmedAs: string | null;
  readonly at: Instant;
  readonly channel: Channel;
  readonly ticket: number | null;
}

/** Somebody who hears of a change (policy-rules E9). */
export interface Told {
  readonly as: 'requester' | 'subject' | 'general';
  readonly email: string;
}

export interface ChangeDecision extends Decision<ChangeFacts, ChangeOutcome> {
  /** As it stands after the decision. */
  readonly list: ContactList;
  readonly missing: readonly AskedField[];
  /** Null unless the change is made; then also some are told. */
  readonly log: ChangeLogEntry | null;
  readonly tell: readonly Told[];
  readonly alerts: readonly NewEntry[];
}

/**
 * Decides on a change of an organisation's list: only its own verified general contacts have somebody added (R13, E9).
 * @throws PolicyError `bad_date`
 */
export function decideChange(list: ContactList, request: ChangeRequest, digest: Digest): ChangeDecision {
  const { asked, at, channel, ticket } = request;
  const { asker, entry } = askerOf(list, request);
  const decision = decide(changeRules, factsOf(list, asked, asker, entry));
  const same = { ...decision, list, missing: missingFrom(asked), log: null, tell: [], alerts: [] };
  if (decision.outcome === 'ask-account-manager')
    return { ...same, alerts: [accountManager(decision, ticket, 'list-change')] };
  const change = entry && completed(asked, entry.email, at);
  if (decision.outcome !== 'apply' || !change) return same;
  const after = changed(list, change);
  const evidence = { askedBy: entry.email, askedAt: at, channel, ticket, row: decision.id };
  const log = logOf(list, after, change, evidence, digest);
  return { ...same, list: after, log, tell: toldOf(list, entry.email, log.email), alerts: leftAlerts(after, ticket) };
}

/** For the account manager, when a list has nobody, or nobody who may approve and have others added (policy-rules 6.1). */
export function leftAlerts({ mode, entries }: ContactList, ticket: number | null): readonly NewEntry[] {
  if (mode === 'none') return [];
  const left = decide(leftRules, { entries: entries.length, generals: entries.filter(isGeneral).length });
  return left.outcome === null ? [] : [accountManager(left, ticket, left.outcome)];
}

interface Known {
  readonly asker: Asker;
  readonly entry?: ListEntry;
}

function askerOf(list: ContactList, { by, confirmedAs }: ChangeRequest): Known {
  const found = lookUp(list, by);
  const confirmed = confirmedAs === null ? undefined : entryAt(list, confirmedAs);
  const entry = found.kind === 'listed' ? found.entry : confirmed;
  if (entry) return { asker: entry.category, entry };
  return { asker: found.kind === 'other-address' ? 'unverified' : 'nobody' };
}

function factsOf(list: ContactList, asked: AskedChange, asker: Asker, entry: ListEntry | undefined): ChangeFacts {
  const subject = asked.email === null ? undefined : entryAt(list, asked.email);
  return {
    change: asked.kind,
    list: list.mode,
    asker,
    hasGeneral: list.entries.some(isGeneral),
    self: entry !== undefined && entry === subject,
    complete: missingFrom(asked).length === 0,
    listed: subject === undefined ? 'no' : subject.category === asked.category ? 'as-asked' : 'otherwise',
  };
}

/** At the listed address, also when the request came from another; everybody once. */
function toldOf({ entries }: ContactList, requester: string, subject: string): readonly Told[] {
  const generals = entries.filter(isGeneral).map(({ email }): Told => ({ as: 'general', email }));
  const all: readonly Told[] = [{ as: 'requester', email: requester }, { as: 'subject', email: subject }, ...generals];
  return all.filter(({ email }, index) => index === all.findIndex((each) => isSameAddress(each.email, email)));
}

function accountManager(line: Line, ticket: number | null, reason: string): NewEntry {
  return entryOf(line, { kind: 'alert', role: 'account-manager', ticket, reason });
}

function isGeneral({ category }: ListEntry): boolean {
  return category === 'general';
}
