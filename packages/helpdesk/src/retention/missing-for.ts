import type { Contact } from '@derden/freshdesk-client';
import {
  type ApprovalFact,
  contactMachine,
  factsOf,
  type Leaver,
  type MessageRef,
  type Plan,
  step,
} from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import { heldBy } from '../objections/under-objection.ts';
import { contactFacts, contactState } from './contact-facts.ts';
import { circumstancesOf, type PurgeContext } from './plan-purge.ts';
import { purgeIn } from './purge-subject.ts';

export interface PurgeCase {
  readonly contact: Contact;
  readonly departure: Matter<'departure'>;
  readonly leaver: Leaver;
  /** Approved, or begun. */
  readonly plan: Plan;
  readonly context: PurgeContext;
}

/**
 * Conditions of the deletion that do not hold now (C7, C8), whatever held when it was planned. What the plan is going to move and
 * record counts as moved and recorded: its own last step looks once more (I1).
 */
export async function missingFor(
  { contact, departure, leaver, plan, context }: PurgeCase,
  engine: Engine,
): Promise<readonly string[]> {
  const purge = purgeIn(plan);
  if (purge === null || purge.contact !== leaver.contact) return ['plan-approved'];
  const all = new Set(leaver.tickets.map(({ ticket }) => ticket));
  const circumstances = {
    ...circumstancesOf(departure, context, engine),
    ...(await heldBy(leaver.contact, all, engine)),
    planApproved: true,
    approvalsRecorded: await areRecorded(leaver.approvals, plan, engine),
  };
  const left = leaver.tickets.filter(({ ticket, state }) => state !== 'closed' || !purge.moves.has(ticket));
  const { oneOrganisation } = factsOf(leaver, circumstances);
  const facts = { ...factsOf({ ...leaver, tickets: left }, circumstances), oneOrganisation };
  const taken = step(contactMachine, contactState(contact, departure), context.on, contactFacts(facts, engine));
  if (taken.moved) return [];
  return taken.missing.length === 0 ? ['departed'] : taken.missing.map(({ id }) => id);
}

async function areRecorded(facts: readonly ApprovalFact[], { entries }: Plan, { approvals }: Engine): Promise<boolean> {
  const planned = entries.flatMap(({ action }) => (action.kind === 'recordApproval' ? [action] : []));
  for (const fact of facts) {
    if (planned.some((message) => isSame(message, fact))) continue;
    const kept = await approvals.list({ ticket: fact.ticket });
    if (!kept.some((record) => isSame(record, fact))) return false;
  }
  return true;
}

function isSame(a: MessageRef, b: MessageRef): boolean {
  return a.ticket === b.ticket && a.conversation === b.conversation;
}
