import { type Contact, ticketStatus } from '@derden/freshdesk-client';
import { type ApprovalFact, isEvidence, type Leaver, type LeaverTicket } from '@derden/policy';
import { filters, profileContent } from '../apply/contact-executors.ts';
import { judgeApproval } from '../approvals/judge-approval.ts';
import { readStatements, ticketAnywhere } from '../approvals/read-statements.ts';
import { withoutList } from '../approvals/record-approval.ts';
import type { DeskTicket } from '../desk/desk-ticket.ts';
import type { Engine } from '../engine/engine.ts';
import type { ArchivedTicket } from './export-archive.ts';

/** What of somebody who left is known without looking at tickets. */
export interface LeaverBasis {
  readonly contact: Contact;
  readonly organisation: number;
  readonly general: Leaver['general'];
  readonly archived: readonly ArchivedTicket[];
}

/** Reads every ticket of a leaver: in lists that end in time, not at a page, and in the archive. */
export async function leaverOf(
  { contact, organisation, general, archived }: LeaverBasis,
  engine: Engine,
  signal?: AbortSignal,
): Promise<Leaver> {
  const tickets = [...(await ticketsOf(contact.id, engine, signal)), ...archived.map(archivedTicket)];
  const found: ApprovalFact[] = [];
  for (const { ticket } of tickets) found.push(...(await approvalsIn(ticket, engine, signal)));
  const own = await engine.approvals.list({ contact: contact.id });
  const approvals = [...new Map([...found, ...own.map(factOf)].map((each) => [messageOf(each), each])).values()];
  const fingerprint = engine.keys.content(profileContent(contact));
  return { contact: contact.id, organisation, fingerprint, general, tickets, approvals };
}

/** Not those of the archive, which no list has. */
export async function ticketsOf(
  contact: number,
  { freshdesk }: Engine,
  signal?: AbortSignal,
): Promise<readonly LeaverTicket[]> {
  const tickets = new Map<number, LeaverTicket>();
  for (const filter of filters) {
    const query = { requester_id: contact, ...(filter && { filter }), signal };
    for await (const { id, status, company_id } of freshdesk.tickets.list(query))
      tickets.set(id, { ticket: id, state: filter ? 'refused' : stateOf(status), organisation: company_id });
  }
  return [...tickets.values()];
}

/** Any status of an account's own means that somebody is still at it. */
function stateOf(status: number): LeaverTicket['state'] {
  return status === ticketStatus.resolved || status === ticketStatus.closed ? 'closed' : 'open';
}

function archivedTicket({ ticket, organisation }: ArchivedTicket): LeaverTicket {
  return { ticket, state: 'archived', organisation };
}

/** Approvals in a ticket, by whomever: those that were kept, and those that are still to be. */
async function approvalsIn(ticket: number, engine: Engine, signal?: AbortSignal): Promise<readonly ApprovalFact[]> {
  const kept = (await engine.approvals.list({ ticket })).map(factOf);
  const desk = await ticketAnywhere(ticket, engine, signal);
  return desk ? [...kept, ...(await unkept(desk, kept, engine, signal))] : kept;
}

async function unkept(
  desk: DeskTicket,
  kept: readonly ApprovalFact[],
  engine: Engine,
  signal?: AbortSignal,
): Promise<readonly ApprovalFact[]> {
  const facts: ApprovalFact[] = [];
  for (const stated of await readStatements(desk, engine, signal)) {
    const { conversation, at, statement } = stated;
    if (kept.some((each) => each.conversation === conversation)) continue;
    const judged = (await judgeApproval(stated, desk, engine)) ?? withoutList(stated);
    if (!judged || !isEvidence(judged)) continue;
    const { category, channel } = judged.facts;
    facts.push({ ticket: desk.ticket.id, conversation, references: statement.references, category, at, channel });
  }
  return facts;
}

/** Nothing of who approved: plans may hold it. */
function factOf({ ticket, conversation, references, category, at, channel }: ApprovalFact): ApprovalFact {
  return { ticket, conversation, references, category, at, channel };
}

function messageOf({ ticket, conversation }: ApprovalFact): string {
  return `${ticket}/${conversation}`;
}
