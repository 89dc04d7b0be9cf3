/** What is kept of each object: the fields of the API (reference §2.1, 3.1, 4.1, 5), and when things happened to it. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export interface FileRecord {
  readonly id: number;
  readonly name: string;
  readonly content_type: string;
  readonly size: number;
  readonly created_at: string;
  /** Base 64; null when the file is not there. */
  readonly content: string | null;
}

export interface TicketRecord {
  readonly id: number;
  subject: string | null;
  description: string;
  description_text: string;
  type: string | null;
  status: number;
  priority: number;
  source: number;
  requester_id: number;
  responder_id: number | null;
  group_id: number | null;
  company_id: number | null;
  product_id: number | null;
  email_config_id: number | null;
  to_emails: readonly string[] | null;
  cc_emails: readonly string[];
  fwd_emails: readonly string[];
  reply_cc_emails: readonly string[];
  tags: readonly string[];
  custom_fields: JsonObject;
  attachments: number[];
  spam: boolean;
  deleted: boolean;
  archived: boolean;
  due_by: string | null;
  fr_due_by: string | null;
  created_at: string;
  updated_at: string;
  /** HTML note, with files of its own. */
  summary: { body: string; attachments: number[] } | null;
  /** Agents who follow it. */
  watchers: readonly number[];
  stats: StatusTimes;
  /** Milliseconds: when it went into the trash or to spam, and when the search index last took it up. */
  trashed: number | null;
  indexed: number;
}

/** When the status became what it is, or was. */
export interface StatusTimes {
  readonly status_updated_at: string;
  readonly reopened_at: string | null;
  readonly resolved_at: string | null;
  readonly closed_at: string | null;
  readonly pending_since: string | null;
}

export interface ConversationRecord {
  readonly id: number;
  readonly ticket_id: number;
  user_id: number;
  body: string;
  body_text: string;
  readonly incoming: boolean;
  readonly private: boolean;
  readonly source: number;
  readonly category: number;
  readonly support_email: string | null;
  readonly from_email: string | null;
  readonly to_emails: readonly string[];
  readonly cc_emails: readonly string[];
  readonly bcc_emails: readonly string[];
  attachments: number[];
  readonly created_at: string;
  updated_at: string;
  last_edited_at: string | null;
  last_edited_user_id: number | null;
}

export interface FieldRecord {
  readonly id: number;
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly choices: Json;
}

export interface JobRecord {
  readonly id: string;
  readonly name: string;
  /** Milliseconds at which it is done. */
  readonly done: number;
  readonly created_at: string;
  /** Id of the file that an export made. */
  readonly file: number | null;
  /** What is carried out when it is done. */
  readonly work: Work | null;
  isCarriedOut: boolean;
}

/** Changes that Freshdesk makes in the background. */
export type Work =
  | { readonly kind: 'update'; readonly ids: readonly number[]; readonly properties: JsonObject }
  | { readonly kind: 'trash'; readonly ids: readonly number[] }
  | { readonly kind: 'hard-delete'; readonly contact: number };

/** A mail that a real Freshdesk would have sent. */
export interface OutboxMail {
  readonly kind: 'activation' | 'invitation' | 'reply' | 'note' | 'forward' | 'outbound' | 'webhook';
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly ticket: number | null;
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly string[];
  readonly at: string;
}
