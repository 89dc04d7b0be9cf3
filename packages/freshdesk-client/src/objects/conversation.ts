import * as v from 'valibot';
import { type Attachment, attachment } from './attachment.ts';
import { flag, id, list, maybe, text, time } from './values.ts';

export const conversationSource = { reply: 0, note: 2, survey: 6, forward: 8, phone: 9 } as const;

/** A reply, a note, a forward or a mail that came in; the first mail is the ticket's description. */
export interface Conversation {
  readonly id: number;
  readonly ticket_id: number | null;
  /** Agent or contact. */
  readonly user_id: number | null;
  /** HTML, history included. */
  readonly body: string;
  readonly body_text: string;
  readonly incoming: boolean;
  readonly private: boolean;
  readonly source: number | null;
  readonly support_email: string | null;
  /** May be `"Name" <address>`. */
  readonly from_email: string | null;
  readonly to_emails: readonly string[];
  readonly cc_emails: readonly string[];
  readonly bcc_emails: readonly string[];
  readonly attachments: readonly Attachment[];
  readonly created_at: string;
  readonly updated_at: string;
}

export const conversation: v.GenericSchema<unknown, Conversation> = v.looseObject({
  id,
  ticket_id: maybe(id),
  user_id: maybe(id),
  body: text,
  body_text: text,
  incoming: flag,
  private: flag,
  source: maybe(v.number()),
  support_email: maybe(v.string()),
  from_email: maybe(v.string()),
  to_emails: list(v.string()),
  cc_emails: list(v.string()),
  bcc_emails: list(v.string()),
  attachments: list(attachment),
  created_at: time,
  updated_at: time,
});
