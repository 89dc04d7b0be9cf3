import * as v from 'valibot';
import { type Attachment, attachment } from './attachment.ts';
import { type Conversation, conversation } from './conversation.ts';
import { type CustomFields, customFields, flag, id, list, maybe, text, time } from './values.ts';

/** Statuses every account has; others are its own (`fields.tickets()` names them). */
export const ticketStatus = { open: 2, pending: 3, resolved: 4, closed: 5 } as const;
export const ticketPriority = { low: 1, medium: 2, high: 3, urgent: 4 } as const;
/** More exist; kept open. */
export const ticketSource = { email: 1, portal: 2, phone: 3, chat: 7, feedbackWidget: 9, outboundEmail: 10 } as const;

/** A ticket, trashed and spam ones included. Fields that this type does not name are kept as they came. */
export interface Ticket {
  /** The number that people see. */
  readonly id: number;
  readonly subject: string | null;
  /** HTML of the first mail. Null in lists that were not asked for it. */
  readonly description: string | null;
  readonly description_text: string | null;
  readonly type: string | null;
  readonly status: number;
  readonly priority: number | null;
  readonly source: number | null;
  readonly requester_id: number;
  readonly responder_id: number | null;
  readonly group_id: number | null;
  readonly company_id: number | null;
  readonly product_id: number | null;
  readonly email_config_id: number | null;
  readonly to_emails: readonly string[];
  readonly cc_emails: readonly string[];
  readonly fwd_emails: readonly string[];
  readonly reply_cc_emails: readonly string[];
  readonly tags: readonly string[];
  /** Null where the call does not give them: lists. */
  readonly attachments: readonly Attachment[] | null;
  readonly custom_fields: CustomFields;
  readonly spam: boolean;
  /** In the trash. */
  readonly deleted: boolean;
  readonly archived: boolean;
  readonly due_by: string | null;
  readonly fr_due_by: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  /** With `include: ['conversations']`: at most ten, oldest first. */
  readonly conversations: readonly Conversation[] | null;
  /** With `include: ['requester']`. */
  readonly requester: Requester | null;
  /** With `include: ['company']`. */
  readonly company: { readonly id: number; readonly name: string } | null;
  /** With `include: ['stats']`: when it was answered, resolved, closed. */
  readonly stats: Readonly<Record<string, unknown>> | null;
}

export interface Requester {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly mobile: string | null;
  readonly phone: string | null;
}

const requester: v.GenericSchema<unknown, Requester> = v.looseObject({
  id,
  name: text,
  email: maybe(v.string()),
  mobile: maybe(v.string()),
  phone: maybe(v.string()),
});

/** A ticket of nobody's company has null, or an object without an id. */
const company: v.GenericSchema<unknown, Ticket['company']> = v.pipe(
  maybe(v.looseObject({ id: maybe(id), name: text })),
  v.transform((found) => (found && found.id !== null ? { ...found, id: found.id } : null)),
);

export const ticket: v.GenericSchema<unknown, Ticket> = v.looseObject({
  id,
  subject: maybe(v.string()),
  description: maybe(v.string()),
  description_text: maybe(v.string()),
  type: maybe(v.string()),
  status: v.number(),
  priority: maybe(v.number()),
  source: maybe(v.number()),
  requester_id: id,
  responder_id: maybe(id),
  group_id: maybe(id),
  company_id: maybe(id),
  product_id: maybe(id),
  email_config_id: maybe(id),
  to_emails: list(v.string()),
  cc_emails: list(v.string()),
  fwd_emails: list(v.string()),
  reply_cc_emails: list(v.string()),
  tags: list(v.string()),
  attachments: maybe(list(attachment)),
  custom_fields: customFields,
  spam: flag,
  deleted: flag,
  archived: flag,
  due_by: maybe(time),
  fr_due_by: maybe(time),
  created_at: time,
  updated_at: time,
  conversations: maybe(list(conversation)),
  requester: maybe(requester),
  company,
  stats: maybe(v.record(v.string(), v.unknown())),
});
