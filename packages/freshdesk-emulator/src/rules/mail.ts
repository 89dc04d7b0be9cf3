import { contactByEmail, type Desk, timeNow } from '../desk/desk.ts';
import type { TicketRecord } from '../desk/objects.ts';
import type { UploadedFile } from '../http/exchange.ts';
import { addConversation, kinds } from './conversations.ts';
import { addFiles, inlineUrl } from './files.ts';
import { stored, textOf } from './html.ts';
import { addContact } from './people.ts';
import { addTicket } from './tickets.ts';

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

/** Takes a mail in as Freshdesk would: an answer joins its ticket, a deleted contact's mail goes to spam (§4.3). */
export function receive(desk: Desk, mail: IncomingMail): TicketRecord {
  const sender =
    contactByEmail(desk, mail.from) ?? addContact(desk, { email: mail.from, ...(mail.name && { name: mail.name }) });
  const ticket = desk.tickets.get(mail.ticket ?? Number(/\[#(\d{1,12})\]/.exec(mail.subject)?.[1]));
  const inline = addFiles(desk, mail.files?.filter((file) => file.inline) ?? [], []);
  const html = withPictures(desk, mail.html, inline);
  const attachments = addFiles(desk, mail.files?.filter((file) => !file.inline) ?? [], []);
  const addresses = { to_emails: mail.to ?? [helpdesk], cc_emails: mail.cc ?? [] };
  if (ticket && !ticket.archived && !ticket.deleted && !ticket.spam) {
    const from_email = mail.name ? `"${mail.name}" <${mail.from}>` : mail.from;
    addConversation(desk, ticket, kinds.reply, {
      ...addresses,
      body: html,
      user_id: sender.id,
      incoming: true,
      from_email,
      attachments,
    });
    if (ticket.status > 2) ticket.status = 2;
    return ticket;
  }
  const refused = sender.deleted || sender.blocked;
  return addTicket(desk, {
    ...addresses,
    requester_id: sender.id,
    subject: mail.subject,
    description: stored(html),
    description_text: textOf(html),
    source: 1,
    attachments,
    spam: refused,
    trashed: refused ? Date.parse(timeNow(desk)) : null,
  });
}

/** Pasted pictures become addresses with a token and the id of the file (§3.5). */
function withPictures(desk: Desk, html: string, ids: readonly number[]): string {
  return ids.reduce((text, id) => {
    const name = desk.files.get(id)?.name ?? '';
    return text.replaceAll(`src="cid:${name}"`, `src="${inlineUrl(desk, id)}" data-id="${id}"`);
  }, html);
}
