import { type Action, type Digest, type Entry, irreversible, type MessageOrder, type Plan } from '@derden/policy';
import { inlineContent, noSteps, type OwnSteps } from '../desk/content.ts';
import type { Step } from './step.ts';

/** A plan being carried out, and what became of its entries so far. */
export interface Progress {
  readonly plan: Plan;
  readonly steps: ReadonlyMap<string, Step>;
}

/** An entry and what became of it; undefined: nothing yet. */
export interface Tried {
  readonly entry: Entry;
  readonly step: Step | undefined;
}

export function ticketOf(action: Action): number | null {
  return 'ticket' in action ? action.ticket : null;
}

/** A ticket that moves concerns whom it moves away from. */
export function contactOf(action: Action): number | null {
  if (action.kind === 'moveTicket') return action.from;
  return 'contact' in action ? action.contact : null;
}

/** What comes earlier in the plan and is about the same ticket or contact. */
export function earlierOf({ id, action }: Entry, { plan, steps }: Progress): readonly Tried[] {
  const at = plan.entries.findIndex((entry) => entry.id === id);
  return plan.entries
    .slice(0, at)
    .filter((entry) => concernsSame(entry.action, action))
    .map((entry) => ({ entry, step: steps.get(entry.id) }));
}

function concernsSame(a: Action, b: Action): boolean {
  const ticket = ticketOf(a);
  if (ticket !== null && ticket === ticketOf(b)) return true;
  const contact = contactOf(a);
  return contact !== null && contact === contactOf(b);
}

/** Done by whoever: what was to be achieved is so. */
export function isDone({ step }: Tried): boolean {
  return step?.state === 'done';
}

/** Done by this plan: what was gone when its turn came, others removed. */
export function isOurs({ step }: Tried): boolean {
  return step?.state === 'done' && step.code !== 'gone';
}

export function destroys({ entry }: Tried): boolean {
  return irreversible.has(entry.action.kind);
}

/** Own steps that changed what a ticket is made of. */
export function ownSteps({ action }: Entry, { plan, steps }: Progress, digest: Digest): OwnSteps {
  const ticket = ticketOf(action);
  if (ticket === null) return noSteps;
  const done = plan.entries
    .filter((entry) => ticketOf(entry.action) === ticket)
    .map((entry) => ({ entry, step: steps.get(entry.id) }))
    .filter(isDone);
  return {
    removed: done.flatMap(({ entry }) => removedBy(entry, digest)),
    added: done.flatMap(({ entry, step }) => (writes.has(entry.action.kind) ? (step?.made ?? []) : [])),
  };
}

/** What these make is an entry in the ticket. */
const writes: ReadonlySet<Action['kind']> = new Set<Action['kind']>(['addNote', 'sendMessage']);

/** A picture inside a message was in no list, so that none lacks it. */
function removedBy({ action, fingerprint }: Entry, digest: Digest): readonly number[] {
  if (action.kind === 'deleteAttachment')
    return digest(inlineContent(action.attachment)) === fingerprint ? [] : [action.attachment];
  return action.kind === 'deleteConversation' ? [action.conversation] : [];
}

/** Ties what is written to its entry: derden finds it again, and tells nothing. */
export function referenceOf({ id }: Pick<Entry, 'id'>): string {
  return `drd-${id.slice(0, 8)}`;
}

/** The texts of a mail, in order. */
export function messagesOf(action: Action): readonly MessageOrder[] {
  if (action.kind === 'openFollowUp') return [action.message];
  return action.kind === 'sendMessage' ? [action.message, ...(action.also ?? [])] : [];
}
