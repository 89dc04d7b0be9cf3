import type { Desk } from '../desk/desk.ts';
import { type Answer, type Call, created, type Route } from '../http/exchange.ts';
import * as attributes from '../rules/attribute-tables.ts';
import { addConversation, allFiles, conversationView, kinds } from '../rules/conversations.ts';
import { addFiles } from '../rules/files.ts';
import { send } from '../rules/outbox.ts';
import { changeableTicket } from '../rules/tickets.ts';

/** What an agent writes at a ticket: replies, notes, forwards (§2.2, §3.3). */
export const writingRoutes: readonly Route[] = [
  { method: 'POST', path: '/tickets/:id/reply', takes: attributes.reply, needs: ['body'], run: reply },
  { method: 'POST', path: '/tickets/:id/notes', takes: attributes.note, needs: ['body'], run: note },
  {
    method: 'POST',
    path: '/tickets/:id/forward',
    takes: attributes.forward,
    needs: ['body', 'to_emails'],
    run: forward,
  },
  {
    method: 'POST',
    path: '/tickets/:id/reply_to_forward',
    takes: attributes.forwardReply,
    needs: ['body', 'to_emails'],
    run: (call) => write(call, kinds.forwardReply, 'forward', { ...mailOf(call), private: true }),
  },
];

/** Always goes to the requester (§3.3). */
function reply(call: Call): Answer {
  const { requester_id } = changeableTicket(call.desk, call.id);
  const to_emails = [call.desk.contacts.get(requester_id)?.email ?? ''].filter(Boolean);
  const from_email = typeof call.body.from_email === 'string' ? call.body.from_email : 'helpdesk@emulator.example';
  return write(call, kinds.reply, 'reply', { ...mailOf(call), from_email, to_emails }, { replied_to: to_emails });
}

/** Private unless said otherwise (§3.3). */
function note(call: Call): Answer {
  const { private: hidden, incoming, notify_emails } = call.body;
  const isPrivate = hidden !== false;
  const to_emails = list(notify_emails);
  const entry = { body: `${call.body.body}`, private: isPrivate, incoming: incoming === true, to_emails };
  return write(call, isPrivate ? kinds.privateNote : kinds.publicNote, 'note', entry, { notified_to: to_emails });
}

/** Sends thread and files along unless told not to (§2.2). */
function forward(call: Call): Answer {
  const { desk, id, body } = call;
  const ticket = changeableTicket(desk, id);
  const mail = mailOf(call);
  const quoted = body.include_quoted_text === false ? '' : `<blockquote>${ticket.description}</blockquote>`;
  const along = body.include_original_attachments === false ? [] : filesNamed(desk, allFiles(desk, id));
  ticket.fwd_emails = [...new Set([...ticket.fwd_emails, ...mail.to_emails])];
  return write(call, kinds.forward, 'forward', { ...mail, body: `${mail.body}${quoted}`, private: true }, {}, along);
}

type Entry = Omit<Parameters<typeof addConversation>[3], 'user_id'>;

function write(
  call: Call,
  kind: Parameters<typeof addConversation>[2],
  sent: 'reply' | 'note' | 'forward',
  entry: Entry,
  more: Readonly<Record<string, readonly string[]>> = {},
  along: readonly string[] = [],
): Answer {
  const { desk, id, files } = call;
  const ticket = changeableTicket(desk, id);
  const attachments = addFiles(desk, files, allFiles(desk, id));
  const made = addConversation(desk, ticket, kind, { ...entry, user_id: writer(call), attachments });
  const { to_emails: to, cc_emails: cc, bcc_emails: bcc, body } = made;
  const mail = { kind: sent, to, cc, bcc, body, ticket: id, subject: ticket.subject ?? '' };
  if (to.length > 0) send(desk, { ...mail, attachments: [...along, ...filesNamed(desk, attachments)] });
  return created({ ...conversationView(desk, made), ...more });
}

function mailOf({ body }: Call) {
  const [to_emails, cc_emails, bcc_emails] = [list(body.to_emails), list(body.cc_emails), list(body.bcc_emails)];
  return { body: `${body.body}`, to_emails, cc_emails, bcc_emails };
}

/** Addresses become lower case (§1). */
const list = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map((each) => `${each}`.toLowerCase()) : [];

function filesNamed(desk: Desk, ids: readonly number[]): string[] {
  return ids.map((id) => desk.files.get(id)?.name ?? '');
}

function writer({ agent, body: { user_id, agent_id } }: Call): number {
  const named = user_id ?? agent_id;
  return typeof named === 'number' ? named : agent.id;
}
