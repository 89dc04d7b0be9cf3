import { malformed } from '../export-error.ts';
import { emailOf } from './addresses.ts';
import { bodyOf, messageBody } from './body.ts';
import { rawAttachments } from './raw-attachment.ts';
import { rawFields } from './raw-fields.ts';
import { rawMessages, recipientsAt } from './raw-message.ts';
import { rawPersonAt } from './raw-person.ts';
import type { RawPerson, RawTicket } from './raw-ticket.ts';
import { dateAt, type Fields, idAt, isFields, textAt, unwrapped } from './values.ts';

/** Checks one record of an export. Throws an `ExportError` that names the field when nothing can be made of it. */
export function rawTicketOf(record: unknown): RawTicket {
  const fields = unwrapped(record);
  if (!isFields(fields)) throw malformed('the ticket', 'an object');
  const id = idAt(fields, 'display_id') ?? idAt(fields, 'id');
  if (id === null) throw malformed('id', 'a number');
  const company = unwrapped(fields.company);
  return {
    id,
    subject: textAt(fields, 'subject'),
    description: messageBody(fields, 'description') ?? bodyOf(null, chatText(fields)),
    requesterId: idAt(fields, 'requester_id'),
    requester: rawPersonAt(fields, 'requester') ?? requesterBeside(fields),
    responderId: idAt(fields, 'responder_id'),
    responder: rawPersonAt(fields, 'responder'),
    companyId: idAt(fields, 'company_id') ?? (isFields(company) ? idAt(company, 'id') : null),
    companyName: isFields(company) ? textAt(company, 'name') : null,
    source: idAt(fields, 'source'),
    status: idAt(fields, 'status'),
    createdAt: dateAt(fields, 'created_at'),
    updatedAt: dateAt(fields, 'updated_at'),
    recipients: ticketRecipients(fields),
    attachments: rawAttachments(fields),
    messages: rawMessages(fields),
    fields: rawFields(fields),
  };
}

function requesterBeside(fields: Fields): RawPerson | null {
  const email = emailOf(textAt(fields, 'email'));
  const name = textAt(fields, 'requester_name') ?? textAt(fields, 'name');
  if (!email && !name?.trim()) return null;
  return { names: name?.trim() ? [name.trim()] : [], emails: email ? [email] : [], phones: [] };
}

function ticketRecipients(fields: Fields): RawTicket['recipients'] {
  const export_ = fields.cc_email;
  const inExport = isFields(export_) ? recipientsAt(export_, 'cc_emails', 'tkt_cc') : recipientsAt(fields, 'cc_email');
  const all = [...recipientsAt(fields, 'to_emails', 'to_email', 'cc_emails', 'ticket_cc_emails'), ...inExport];
  return [...new Map(all.map((each) => [each.address ?? each.name, each])).values()];
}

/** Chats have their text in pieces: `[{type, data: {content}}]`. */
function chatText(fields: Fields): string | null {
  const structured = fields.structured_description;
  const pieces = isFields(structured) ? Object.values(structured).find(Array.isArray) : undefined;
  const texts = pieces?.map((piece) => (isFields(piece) && isFields(piece.data) ? piece.data.content : null));
  return texts?.filter((text) => typeof text === 'string').join('\n') ?? null;
}
