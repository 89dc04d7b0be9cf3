import { randomUUID } from 'node:crypto';
import { iso } from '../desk/clock.ts';
import { conversationsOf, type Desk } from '../desk/desk.ts';
import type { JobRecord, Json, JsonObject, TicketRecord } from '../desk/objects.ts';
import { type Answer, type Call, noContent, ok, type Route } from '../http/exchange.ts';
import { invalidField, notFound } from '../http/refusal.ts';
import { bulkProperties, checkAttributes } from '../rules/attributes.ts';
import { addConversation, kinds } from '../rules/conversations.ts';
import { changeTicket, ticketAt, trash } from '../rules/tickets.ts';

/** Changes to many tickets, merging, exports, and the jobs that tell how far they are (§2.2, §7). */
export const bulkRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/tickets/bulk_update',
    run: (call) => {
      const { action, ids } = bulkOf(call);
      const properties = (action.properties ?? {}) as JsonObject;
      checkAttributes(properties, bulkProperties);
      for (const ticket of changeable(call.desk, ids)) changeTicket(call.desk, ticket, properties);
      return begun(call.desk, 'TICKETS::BULK_UPDATE');
    },
  },
  {
    method: 'POST',
    path: '/tickets/bulk_delete',
    run: (call) => {
      for (const ticket of changeable(call.desk, bulkOf(call).ids)) trash(call.desk, ticket);
      return begun(call.desk, 'TICKETS::BULK_DELETE');
    },
  },
  { method: 'PUT', path: '/tickets/merge', run: merge },
  { method: 'GET', path: '/jobs/:word', run: ({ desk, path }) => ok(jobView(desk, path.split('/').at(-1) ?? '')) },
  {
    method: 'POST',
    path: '/account/export',
    run: ({ desk, body }) => {
      checkAttributes(body, { date_range: 'object', resources: 'any', output_format: 'string' }, ['resources']);
      const { id } = addJob(desk, 'ACCOUNT::EXPORT', `${desk.origins.files}/export.zip`);
      return ok({ job: { id, link: { href: `${desk.origins.api}/api/v2/jobs/${id}`, method: 'GET' } } });
    },
  },
];

function bulkOf({ desk, body }: Call): { readonly action: JsonObject; readonly ids: readonly number[] } {
  const action = body.bulk_action;
  if (typeof action !== 'object' || action === null || Array.isArray(action))
    throw invalidField('bulk_action', 'missing_field');
  const { ids } = action as JsonObject;
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > desk.switches.bulkMost) throw invalidField('ids');
  return { action: action as JsonObject, ids: ids.map(Number) };
}

/** Those that cannot change are passed over. */
function changeable(desk: Desk, ids: readonly number[]): TicketRecord[] {
  return ids.flatMap((id) => {
    const ticket = desk.tickets.get(id);
    return ticket && !ticket.archived && !ticket.deleted && !ticket.spam ? [ticket] : [];
  });
}

function begun(desk: Desk, name: string): Answer {
  const { id } = addJob(desk, name, null);
  return { status: desk.switches.bulkStatus, body: { job_id: id, href: `${desk.origins.api}/api/v2/jobs/${id}` } };
}

function addJob(desk: Desk, name: string, download_url: string | null): JobRecord {
  const now = desk.clock.now();
  const job = {
    id: randomUUID(),
    name,
    done: now + desk.switches.jobSeconds * 1000,
    created_at: iso(now),
    download_url,
  };
  desk.jobs.set(job.id, job);
  return job;
}

function jobView(desk: Desk, id: string): Json {
  const job = desk.jobs.get(id);
  if (!job) throw notFound();
  const { done, download_url, ...shown } = job;
  const isDone = done <= desk.clock.now();
  return {
    ...shown,
    status: isDone ? 'COMPLETED' : 'IN PROGRESS',
    progress: isDone ? 100 : 0,
    ...(isDone && download_url && { download_url }),
  };
}

/** The others close, with a note in each (§2.2). */
function merge({ desk, body, agent }: Call): Answer {
  const attributes = {
    primary_id: 'number',
    ticket_ids: 'numbers',
    convert_recepients_to_cc: 'boolean',
    note_in_primary: 'object',
    note_in_secondary: 'object',
  } as const;
  checkAttributes(body, attributes, ['primary_id', 'ticket_ids']);
  const primary = ticketAt(desk, Number(body.primary_id));
  const others = (body.ticket_ids as readonly number[]).map((id) => ticketAt(desk, id));
  const note = (ticket: TicketRecord, given: Json | undefined, otherwise: string): void => {
    const { body: text = otherwise, private: hidden = true } = (given ?? {}) as { body?: string; private?: boolean };
    addConversation(desk, ticket, hidden ? kinds.privateNote : kinds.publicNote, {
      body: text,
      user_id: agent.id,
      private: hidden,
    });
  };
  for (const other of others) {
    note(other, body.note_in_secondary, `This ticket is closed and merged into ticket ${primary.id}`);
    changeTicket(desk, other, { status: 5 });
    if (body.convert_recepients_to_cc === true) {
      const email = desk.contacts.get(other.requester_id)?.email;
      primary.cc_emails = [...new Set([...primary.cc_emails, ...(email ? [email] : [])])];
    }
  }
  note(
    primary,
    body.note_in_primary,
    `Tickets ${others.map(({ id }) => id).join(', ')} are merged into this one (${others.reduce((sum, { id }) => sum + conversationsOf(desk, id).length, 0)} entries)`,
  );
  return noContent;
}
