import { conversationsOf, type Desk, timeNow } from '../desk/desk.ts';
import type { Json, StatusTimes, TicketRecord } from '../desk/objects.ts';

const pending = 3;
const resolved = 4;
const closed = 5;

/** What `include=stats` gives: times of statuses, and of the first and last answers (§2.2). */
export function statsOf(desk: Desk, { id, stats }: TicketRecord): Json {
  const mails = conversationsOf(desk, id).filter((entry) => !entry.private && entry.source === 0);
  const answers = mails.filter(({ incoming }) => !incoming);
  return {
    agent_responded_at: answers.at(-1)?.created_at ?? null,
    requester_responded_at: mails.findLast(({ incoming }) => incoming)?.created_at ?? null,
    first_responded_at: answers[0]?.created_at ?? null,
    ...stats,
  };
}

export function statusTimes(status: number, at: string, before?: TicketRecord): StatusTimes {
  const isReopened = before !== undefined && before.status >= resolved && before.status <= closed && status < resolved;
  return {
    status_updated_at: at,
    reopened_at: isReopened ? at : (before?.stats.reopened_at ?? null),
    resolved_at: status === resolved || status === closed ? (before?.stats.resolved_at ?? at) : null,
    closed_at: status === closed ? at : null,
    pending_since: status === pending ? at : null,
  };
}

export function setStatus(desk: Desk, ticket: TicketRecord, status: number): void {
  if (status === ticket.status) return;
  ticket.stats = statusTimes(status, timeNow(desk), ticket);
  ticket.status = status;
}
