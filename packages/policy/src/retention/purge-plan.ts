import { approvalNote } from '../approvals/approval-entries.ts';
import type { Action } from '../plan/action.ts';
import { entryOf } from '../plan/entry-of.ts';
import type { NewEntry } from '../plan/plan.ts';
import type { Condition } from '../table/row.ts';
import { deletions } from './contact-machine.ts';
import { type Deletion, planConditions } from './deletion-conditions.ts';
import { type Circumstances, factsOf, type Leaver } from './leaver.ts';
import { merges, type PurgeFacts } from './purge-conditions.ts';

/** Entries in the order in which they must be done, or what keeps the person from being purged. */
export type PurgePlan =
  | { readonly planned: true; readonly entries: readonly NewEntry[] }
  | { readonly planned: false; readonly missing: readonly Condition<PurgeFacts>[] };

/** How one person who left is purged, by the way that is configured (R19, R20, C7, C8). */
export function planPurge(leaver: Leaver, circumstances: Circumstances, on: Deletion): PurgePlan {
  const facts = factsOf(leaver, circumstances);
  const missing = planConditions[on].filter(({ holds }) => !holds(facts));
  if (leaver.general === null || missing.length > 0) return { planned: false, missing };
  const into = leaver.general.contact;
  const removal = merges(facts.settings) ? mergeEntries(leaver, into, on) : moveEntries(leaver, into, on);
  return { planned: true, entries: [...recordEntries(leaver, on), ...noteEntries(leaver, on), ...removal] };
}

function recordEntries({ approvals }: Leaver, on: Deletion): readonly NewEntry[] {
  const messages = new Map(
    approvals.map(({ ticket, conversation }) => [`${ticket}/${conversation}`, { ticket, conversation }]),
  );
  return [...messages.values()].map((message) => entryOf(deletions[on], { kind: 'recordApproval', ...message }));
}

/** Nothing can be noted in a ticket that is archived, in the trash or spam. */
function noteEntries({ approvals, tickets, organisation }: Leaver, on: Deletion): readonly NewEntry[] {
  const closed = new Set(tickets.filter(({ state }) => state === 'closed').map(({ ticket }) => ticket));
  return approvals
    .filter(({ ticket }) => closed.has(ticket))
    .map((approval) => entryOf(deletions[on], approvalNote(approval, organisation)));
}

/** Deletion takes all tickets of a contact along, so that none may be left: that is confirmed first (I1). */
function moveEntries({ contact, tickets, fingerprint }: Leaver, to: number, on: Deletion): readonly NewEntry[] {
  const moves = tickets.map(({ ticket }): Action => ({ kind: 'moveTicket', ticket, from: contact, to }));
  const reversible = [...moves, { kind: 'confirmNoTickets', contact } as const];
  const last: Action = { kind: 'deleteContact', contact };
  return [
    ...reversible.map((action) => entryOf(deletions[on], action)),
    { ...entryOf(deletions[on], last), fingerprint },
  ];
}

/** The general profile may not keep the address that a merger brings (E27). */
function mergeEntries({ contact, fingerprint }: Leaver, into: number, on: Deletion): readonly NewEntry[] {
  const merge: Action = { kind: 'mergeContact', contact, into };
  const address: Action = { kind: 'dropAddresses', contact: into };
  return [{ ...entryOf(deletions[on], merge), fingerprint }, entryOf(deletions[on], address)];
}
