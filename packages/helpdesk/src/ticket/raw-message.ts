import type { Correspondent } from '@derden/scanner';
import { correspondents } from './addresses.ts';
import { bodyOf, messageBody } from './body.ts';
import { rawAttachments } from './raw-attachment.ts';
import type { RawMessage } from './raw-ticket.ts';
import { dateAt, type Fields, fieldsListAt, flagAt, idAt, textAt, textsAt } from './values.ts';

/** Conversations of the API, then notes of the account export. */
export function rawMessages(ticket: Fields): readonly RawMessage[] {
  return [
    ...fieldsListAt(ticket, 'conversations').map((each) => rawMessage(each, messageBody(each, 'body'))),
    ...fieldsListAt(ticket, 'notes')
      .filter((note) => !isMetadata(note))
      .map((note) => rawMessage(note, bodyOf(textAt(note, 'body_html'), textAt(note, 'body')))),
  ];
}

function rawMessage(fields: Fields, body: RawMessage['body']): RawMessage {
  return {
    id: idAt(fields, 'id'),
    body,
    userId: idAt(fields, 'user_id'),
    from: senderOf(fields),
    incoming: flagAt(fields, 'incoming'),
    recipients: recipientsAt(fields, 'to_emails', 'cc_emails', 'bcc_emails'),
    createdAt: dateAt(fields, 'created_at'),
    attachments: rawAttachments(fields),
  };
}

/** Addresses of the fields that this ticket or message has. */
export function recipientsAt(fields: Fields, ...names: readonly string[]): readonly Correspondent[] {
  return names.flatMap((name) => textsAt(fields, name)).flatMap(correspondents);
}

function senderOf(fields: Fields): Correspondent | null {
  const text = textAt(fields, 'from_email') ?? textAt(fields, 'support_email') ?? '';
  return correspondents(text)[0] ?? null;
}

/** The account export keeps some of its own bookkeeping as notes. */
function isMetadata(note: Fields): boolean {
  const body = note.body;
  return typeof body === 'string' && /^\s{0,20}created_by:/.test(body);
}
