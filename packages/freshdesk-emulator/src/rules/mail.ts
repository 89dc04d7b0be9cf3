import { contactByEmail, type Desk, timeNow } from '../desk/desk.ts';
import type { TicketRecord } from '../desk/objects.ts';
import type { ContactRecord } from '../desk/people.ts';
import type { UploadedFile } from '../http/exchange.ts';
import { addConversation, allFiles, kinds } from './conversations.ts';
import { inlineUrl, keepFile, mostBytes, sizeOf } from './files.ts';
import { stored, textOf } from './html.ts';
import { addContact } from './people.ts';
import { setStatus } from './stats.ts';
import { addTicket } from './tickets.ts';
import { callWebhooks } from './webhooks.ts';

/** A mail as it arrives at the helpdesk's address. */
export interface IncomingMail {
  readonly from: string;
  readonly name?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  /** HTML. A picture in it is `<img src="cid:NAME">`, with an inline file of that name. */
  readonly html: string;
  readonly files?: readonly (UploadedFile & { readonly inline?: boolean })[];
  /** The ticket that it answers; found by `[#12]` in the subject when absent. */
  readonly ticket?: number;
}

const helpdesk = 'helpdesk@emulator.example';
const open = 2;

/** Takes a mail in as Freshdesk would: an answer joins its ticket, a deleted contact's mail goes to spam (§4.3). */
export function receive(desk: Desk, mail: IncomingMail): TicketRecord {
  const { from, name } = mail;
  const sender = contactByEmail(desk, from) ?? addContact(desk, { email: from, ...(name && { name }) });
  const ticket = desk.tickets.get(mail.ticket ?? Number(/\[#(\d{1,12})\]/.exec(mail.subject)?.[1]));
  const isRefused = sender.deleted || sender.blocked;
  if (isRefused || !ticket || ticket.archived || ticket.deleted || ticket.spam) return begin(desk, mail, sender);
  const { html, attachments } = contentOf(desk, mail, allFiles(desk, ticket.id));
  const from_email = name ? `"${name}" <${from}>` : from;
  const entry = { body: html, user_id: sender.id, incoming: true, from_email, attachments, ...addressesOf(mail) };
  addConversation(desk, ticket, kinds.reply, entry);
  if (ticket.status > open) setStatus(desk, ticket, open);
  callWebhooks(desk, 'update', ticket, '{reply_sent:received}');
  return ticket;
}

function begin(desk: Desk, mail: IncomingMail, { id, deleted, blocked }: ContactRecord): TicketRecord {
  const spam = deleted || blocked;
  const { html, attachments } = contentOf(desk, mail, []);
  return addTicket(desk, {
    ...addressesOf(mail),
    requester_id: id,
    subject: mail.subject,
    description: stored(html),
    description_text: textOf(html),
    source: 1,
    attachments,
    spam,
    trashed: spam ? Date.parse(timeNow(desk)) : null,
  });
}

function addressesOf({ to = [helpdesk], cc = [] }: IncomingMail) {
  return { to_emails: to.map((each) => each.toLowerCase()), cc_emails: cc.map((each) => each.toLowerCase()) };
}

/** Pasted pictures become addresses with a token and the id of the file; what is too large is dropped with a notice (§3.5). */
function contentOf(desk: Desk, mail: IncomingMail, present: readonly number[]) {
  const attachments: number[] = [];
  let html = mail.html;
  for (const file of mail.files ?? []) {
    if (file.bytes.length + sizeOf(desk, [...present, ...attachments]) > mostBytes(desk)) {
      html += '<p>An attachment was too large and has been dropped.</p>';
      continue;
    }
    const id = keepFile(desk, file);
    if (file.inline) html = html.replaceAll(`src="cid:${file.name}"`, `src="${inlineUrl(desk, id)}" data-id="${id}"`);
    else attachments.push(id);
  }
  return { html, attachments };
}
