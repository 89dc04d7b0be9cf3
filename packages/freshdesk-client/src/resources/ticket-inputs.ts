import type { CustomFields } from '../objects/values.ts';
import type { Upload } from '../transport/wire.ts';
import type { CallOptions } from './options.ts';

export type ListEmbedded = 'stats' | 'requester' | 'description';
export type ViewEmbedded = 'conversations' | 'requester' | 'company' | 'stats';

export interface TicketListOptions extends CallOptions {
  /** Trash and spam are listed only when asked for. */
  readonly filter?: 'new_and_my_open' | 'watching' | 'spam' | 'deleted';
  readonly requester_id?: number;
  readonly email?: string;
  readonly unique_external_id?: string;
  readonly company_id?: number;
  /** ISO 8601; all tickets when absent, not only those of the past 30 days. */
  readonly updated_since?: string;
  /** Each costs two credits a page. */
  readonly include?: readonly ListEmbedded[];
}

/** One of `requester_id`, `email` or `phone` says who asks; an unknown address makes a contact. */
export interface NewTicket {
  readonly requester_id?: number;
  readonly email?: string;
  readonly phone?: string;
  readonly name?: string;
  readonly subject: string;
  /** HTML. */
  readonly description: string;
  readonly unique_external_id?: string;
  readonly type?: string;
  readonly status?: number;
  readonly priority?: number;
  readonly source?: number;
  readonly responder_id?: number;
  readonly group_id?: number;
  readonly product_id?: number;
  readonly email_config_id?: number;
  readonly company_id?: number;
  readonly cc_emails?: readonly string[];
  readonly tags?: readonly string[];
  readonly custom_fields?: CustomFields;
  readonly parent_id?: number;
  readonly due_by?: string;
  readonly fr_due_by?: string;
  readonly attachments?: readonly Upload[];
}

/** Only what is given changes; `tags` replaces the list. Subject and description of outbound tickets cannot change. */
export type TicketChange = Partial<Omit<NewTicket, 'cc_emails' | 'responder_id' | 'group_id'>> & {
  readonly responder_id?: number | null;
  readonly group_id?: number | null;
};

/** What many tickets can be changed to at once. */
export type BulkChange = Omit<
  TicketChange,
  'email' | 'phone' | 'name' | 'subject' | 'description' | 'company_id' | 'attachments'
> & {
  readonly from_email?: string;
  readonly skip_close_notification?: boolean;
};

export interface OutboundEmail extends Pick<NewTicket, 'email' | 'name' | 'subject' | 'description' | 'cc_emails'> {
  readonly email: string;
  readonly email_config_id: number;
  readonly type?: string;
  readonly status?: number;
  readonly priority?: number;
  readonly tags?: readonly string[];
  readonly custom_fields?: CustomFields;
  readonly attachments?: readonly Upload[];
}

export interface Forward {
  readonly body: string;
  readonly to_emails: readonly string[];
  readonly cc_emails?: readonly string[];
  readonly bcc_emails?: readonly string[];
  readonly from_email?: string;
  readonly agent_id?: number;
  /** Freshdesk's own default is to send the whole thread and all files along; ours is not to. */
  readonly include_quoted_text?: boolean;
  readonly include_original_attachments?: boolean;
  readonly attachments?: readonly Upload[];
}

export interface Merge {
  readonly primary_id: number;
  readonly ticket_ids: readonly number[];
  readonly convert_recepients_to_cc?: boolean;
  readonly note_in_primary?: { readonly body: string; readonly private: boolean };
  readonly note_in_secondary?: { readonly body: string; readonly private: boolean };
}
