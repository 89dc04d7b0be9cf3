import type { Contact } from '@derden/freshdesk-client';
import {
  type Decision,
  decideInvitation,
  entryAt,
  type InvitationFacts,
  type InvitationOutcome,
  invitationEntries,
} from '@derden/policy';
import { currentLists } from '../desk/current-lists.ts';
import type { Engine } from '../engine/engine.ts';
import { type Carried, type CarryOptions, proposeAndRun } from '../plans/propose-and-run.ts';
import { findContact } from '../retention/find-contact.ts';

export interface Invitation extends Carried {
  readonly contact: number;
  readonly decision: Decision<InvitationFacts, InvitationOutcome>;
}

/**
 * Invites somebody to the portal who asked for it and may have it (R16, R17, I7); else M6, or an alert, in a plan.
 * @param who number or own address of the profile that would be invited
 * @param request the ticket in which it was asked for; nobody is invited without one
 * @throws SweepError `not_found`; FreshdeskError
 */
export async function invite(
  who: number | string,
  request: number | null,
  engine: Engine,
  options: CarryOptions = {},
): Promise<Invitation> {
  const contact = await findContact(who, engine);
  if (request !== null) await engine.freshdesk.tickets.get(request);
  const decision = decideInvitation(await factsOf(contact, request, engine));
  const about = { contact: contact.id, decision };
  const entries = invitationEntries(decision, { contact: contact.id, organisation: contact.company_id });
  if (entries.length > 0 && (await isDone(contact.id, request, engine))) return { ...about, plan: null, applied: null };
  const { planDays: days } = engine.settings.policy;
  const subject = invitationSubject(contact.id, request);
  const proposal = { purpose: 'contacts', ticket: request, subject, entries: () => entries, days } as const;
  return { ...about, ...(await proposeAndRun(proposal, engine, options)) };
}

async function factsOf(contact: Contact, request: number | null, engine: Engine): Promise<InvitationFacts> {
  const { company_id: organisation, email } = contact;
  const list = organisation === null ? undefined : (await currentLists(engine)).get(organisation);
  const departure = await engine.matters.get('departure', contact.id);
  const hasLeft = contact.deleted || departure?.state === 'open' || departure?.state === 'returned';
  return {
    request,
    list: list?.mode ?? 'unknown',
    onList: list !== undefined && email !== null && entryAt(list, email) !== undefined,
    account: contact.active && !hasLeft ? 'active' : hasLeft ? 'departed' : 'profile',
    returnConfirmed: departure?.state === 'returned' && !contact.deleted,
  };
}

function invitationSubject(contact: number, request: number | null): string {
  return `invitation ${contact} ${request ?? ''}`.trim();
}

/** One request is one invitation, or one explanation why there is none. */
async function isDone(contact: number, request: number | null, { plans }: Engine): Promise<boolean> {
  const done = await plans.list({ states: ['applied', 'verified'] });
  return done.some(({ plan }) => plan.frozen.subject === invitationSubject(contact, request));
}
