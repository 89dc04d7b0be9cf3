import type { Entity, Finding, Report, Subject } from '@derden/scanner';
import { defaults } from '../../settings.ts';
import type { TicketCase } from '../case.ts';
import type { HelpdeskTicket, TicketPart } from '../ticket.ts';

/** A Tuesday. */
export const found = '2026-11-24T09:00:00Z';

const usual: Pick<TicketPart, 'useful' | 'by' | 'receivedAt'> = {
  useful: true,
  by: 'requester',
  receivedAt: found,
};

/** A ticket with one of everything, all of it clean and useful. */
export const parts: readonly TicketPart[] = [
  part('subject', 'subject', { useful: false }),
  part('description', 'description'),
  part('field:cf_naam', 'field', { useful: false }),
  part('attachment:71', 'attachment', { on: 'description' }),
  part('attachment:72', 'attachment', { on: 'description', inline: true }),
  part('conversation:51', 'incoming'),
  part('attachment:73', 'attachment', { on: 'conversation:51' }),
  part('conversation:52', 'note', { by: 'agent' }),
  part('conversation:53', 'reply', { by: 'agent' }),
  part('attachment:74', 'attachment', { by: 'agent', on: 'conversation:53' }),
];

export function part(id: string, kind: TicketPart['kind'], other: Partial<TicketPart> = {}): TicketPart {
  return { id, kind, fingerprint: `print of ${id}`, ...usual, ...other };
}

export function ticket(other: Partial<HelpdeskTicket> = {}): HelpdeskTicket {
  return { id: 7, status: 'open', outbound: false, sender: 'person', fingerprint: 'print of 7', parts, ...other };
}

export function finding(where: string, other: Partial<Finding> = {}): Finding {
  return {
    id: `f-${where}-${other.entity ?? 'NL_BSN'}-${other.start ?? 0}`,
    entity: 'NL_BSN',
    part: where,
    path: [],
    start: 0,
    end: 9,
    score: 0.99,
    subject: 's1',
    relation: 'third-party',
    class: 'K1',
    because: [],
    ...other,
  };
}

export const stranger: Subject = {
  id: 's1',
  relation: 'third-party',
  score: 0.95,
  class: 'K1',
  entities: ['NL_BSN' satisfies Entity],
};

/** What the scanner told; the parts' verdicts play no role here. */
export function report(
  findings: readonly Finding[],
  { subjects = [stranger], unreadable = [] }: Partial<Pick<Report, 'subjects' | 'unreadable'>> = {},
): Report {
  return { verdict: 'third-party', parts: [], subjects, findings, unreadable };
}

export function ticketCase(findings: readonly Finding[], other: Partial<TicketCase> = {}): TicketCase {
  return {
    ticket: ticket(),
    report: report(findings),
    holds: { ticket: false, subjects: [] },
    needed: [],
    rulings: [],
    mail: { requests: 0, resubmissions: 0, lastOn: null },
    automatic: [],
    bulkAlerted: false,
    foundAt: found,
    now: found,
    plan: 'P-1',
    settings: defaults,
    ...other,
  };
}
