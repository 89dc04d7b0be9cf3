import { conversationsOf, type Desk, timeNow } from '../desk/desk.ts';
import type { ConversationRecord, TicketRecord } from '../desk/objects.ts';
import { type Call, created, noContent, ok, type Route } from '../http/exchange.ts';
import { pageOf } from '../http/pages.ts';
import { invalidField, notFound } from '../http/refusal.ts';
import * as attributes from '../rules/attributes.ts';
import { addConversation, conversationView, isNote, kinds } from '../rules/conversations.ts';
import { addFiles } from '../rules/files.ts';
import { stored, textOf } from '../rules/html.ts';
import { send } from '../rules/outbox.ts';
import { removeConversation } from '../rules/removal.ts';
import { changeableTicket, ticketAt } from '../rules/tickets.ts';

/** Replies, notes, forwards and mails that came in (§3). */
export const conversationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/tickets/:id/conversations',
    run: (call) => {
      const { id } = ticketAt(call.desk, call.id);
      return pageOf(call, conversationsOf(call.desk, id), (entry) => conversationView(call.desk, entry));
    },
  },
  { method: 'POST', path: '/tickets/:id/reply', run: replyTo },
  { method: 'POST', path: '/tickets/:id/notes', run: addNote },
  { method: 'POST', path: '/tickets/:id/forward', run: forward },
  {
    method: 'PUT',
    path: '/conversations/:id',
    run: ({ desk, id, body, files }) => {
      const entry = conversationAt(desk, id);
      attributes.checkAttributes(body, { body: 'string', attachments: 'any' }, ['body']);
      if (!isNote(entry)) throw invalidField('body', 'incompatible_field', 'Only notes can be updated');
      Object.assign(entry, {
        body: stored(`${body.body}`),
        body_text: textOf(`${body.body}`),
        updated_at: timeNow(desk),
      });
      entry.attachments.push(...addFiles(desk, files, allFiles(desk, entry.ticket_id)));
      return ok(conversationView(desk, entry));
    },
  },
  {
    method: 'DELETE',
    path: '/conversations/:id',
    run: ({ desk, id }) => {
      const entry = conversationAt(desk, id);
      if (entry.incoming && desk.switches.deleteIncoming === 'refused')
        throw invalidField('id', 'incompatible_field', 'A response of a customer cannot be deleted');
      removeConversation(desk, id);
      return noContent;
    },
  },
];

function conversationAt(desk: Desk, id: number): ConversationRecord {
  const entry = desk.conversations.get(id);
  if (!entry || desk.tickets.get(entry.ticket_id)?.archived) throw notFound();
  return entry;
}

function allFiles(desk: Desk, ticket: number): number[] {
  const own = desk.tickets.get(ticket)?.attachments ?? [];
  return [...own, ...conversationsOf(desk, ticket).flatMap(({ attachments }) => attachments)];
}

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function filesNamed(desk: Desk, ids: readonly number[]): string[] {
  return ids.map((id) => desk.files.get(id)?.name ?? '');
}

function writer({ agent, body }: Call): number {
  const { user_id, agent_id } = body;
  return typeof user_id === 'number' ? user_id : typeof agent_id === 'number' ? agent_id : agent.id;
}

/** Always goes to the requester (§3.3). */
function replyTo(call: Call) {
  const { desk, id, body, files } = call;
  const ticket = changeableTicket(desk, id);
  attributes.checkAttributes(body, attributes.reply, ['body']);
  const attachments = addFiles(desk, files, allFiles(desk, id));
  const to = [desk.contacts.get(ticket.requester_id)?.email ?? ''].filter(Boolean);
  const [cc, bcc] = [list(body.cc_emails), list(body.bcc_emails)];
  const entry = addConversation(desk, ticket, kinds.reply, {
    body: `${body.body}`,
    user_id: writer(call),
    from_email: typeof body.from_email === 'string' ? body.from_email : 'helpdesk@emulator.example',
    to_emails: to,
    cc_emails: cc,
    bcc_emails: bcc,
    attachments,
  });
  mailed(desk, ticket, { kind: 'reply', to, cc, bcc, body: entry.body, attachments: filesNamed(desk, attachments) });
  return created({ ...conversationView(desk, entry), replied_to: to });
}

/** Private unless said otherwise (§3.3). */
function addNote(call: Call) {
  const { desk, id, body, files } = call;
  const ticket = changeableTicket(desk, id);
  attributes.checkAttributes(body, attributes.note, ['body']);
  const attachments = addFiles(desk, files, allFiles(desk, id));
  const isPrivate = body.private !== false;
  const to = list(body.notify_emails);
  const entry = addConversation(desk, ticket, isPrivate ? kinds.privateNote : kinds.publicNote, {
    body: `${body.body}`,
    user_id: writer(call),
    private: isPrivate,
    incoming: body.incoming === true,
    to_emails: to,
    attachments,
  });
  if (to.length > 0) mailed(desk, ticket, { kind: 'note', to, body: entry.body });
  return created({ ...conversationView(desk, entry), notified_to: to });
}

/** Sends thread and files along unless told not to (§2.2). */
function forward(call: Call) {
  const { desk, id, body } = call;
  const ticket = changeableTicket(desk, id);
  attributes.checkAttributes(body, attributes.forward, ['body', 'to_emails']);
  const [to, cc, bcc] = [list(body.to_emails), list(body.cc_emails), list(body.bcc_emails)];
  const own = addFiles(desk, call.files, allFiles(desk, id));
  const sent = body.include_original_attachments === false ? own : [...allFiles(desk, id), ...own];
  const quoted = body.include_quoted_text === false ? '' : `<blockquote>${ticket.description}</blockquote>`;
  const entry = addConversation(desk, ticket, kinds.forward, {
    body: `${body.body}${quoted}`,
    user_id: writer(call),
    private: true,
    to_emails: to,
    cc_emails: cc,
    bcc_emails: bcc,
    attachments: own,
  });
  ticket.fwd_emails = [...new Set([...ticket.fwd_emails, ...to])];
  mailed(desk, ticket, { kind: 'forward', to, cc, bcc, body: entry.body, attachments: filesNamed(desk, sent) });
  return created(conversationView(desk, entry));
}

function mailed(desk: Desk, { id, subject }: TicketRecord, mail: Parameters<typeof send>[1]): void {
  send(desk, { ...mail, ticket: id, subject: subject ?? '' });
}
