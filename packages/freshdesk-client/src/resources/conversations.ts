import { type Conversation, conversation } from '../objects/conversation.ts';
import { itemsOf } from '../paging/pages.ts';
import type { Api } from '../transport/call.ts';
import type { Upload } from '../transport/wire.ts';
import { gone } from './gone.ts';
import type { CallOptions, ChangeOptions } from './options.ts';

/** Goes on with a forward: to those whom the ticket was forwarded to, not to the requester. */
export interface ForwardReply {
  readonly body: string;
  readonly to_emails: readonly string[];
  readonly cc_emails?: readonly string[];
  readonly bcc_emails?: readonly string[];
  readonly from_email?: string;
  readonly attachments?: readonly Upload[];
}

export interface NoteChange {
  readonly body: string;
  /** Added to those that are there. */
  readonly attachments?: readonly Upload[];
}

/** Goes to the requester; there is no `to`. */
export interface NewReply {
  readonly body: string;
  readonly from_email?: string;
  readonly user_id?: number;
  readonly cc_emails?: readonly string[];
  readonly bcc_emails?: readonly string[];
  readonly attachments?: readonly Upload[];
}

export interface NewNote {
  readonly body: string;
  /** True unless said otherwise. */
  readonly private?: boolean;
  readonly incoming?: boolean;
  readonly notify_emails?: readonly string[];
  readonly user_id?: number;
  readonly attachments?: readonly Upload[];
}

export interface Conversations {
  /** All of a ticket, notes included, oldest first as far as a page goes; the first mail is the ticket's description. */
  list(ticket: number, options?: CallOptions): AsyncIterable<Conversation>;
  /** Mails the requester. */
  reply(ticket: number, reply: NewReply, options?: ChangeOptions<Conversation>): Promise<Conversation>;
  replyToForward(ticket: number, reply: ForwardReply, options?: ChangeOptions<Conversation>): Promise<Conversation>;
  note(ticket: number, note: NewNote, options?: ChangeOptions<Conversation>): Promise<Conversation>;
  /** Notes only; Freshdesk refuses to change what was mailed. */
  update(id: number, change: NoteChange, options?: ChangeOptions<Conversation>): Promise<Conversation>;
  /** Whether Freshdesk lets a mail of a customer be deleted is not documented: expect a refusal. */
  delete(id: number, options?: CallOptions): Promise<void>;
}

export function conversationsOf(api: Api): Conversations {
  return {
    list: (ticket, { signal } = {}) =>
      itemsOf(api, { method: 'GET', path: `/tickets/${ticket}/conversations`, signal }, conversation),
    reply: (ticket, body, options) =>
      api.call({ method: 'POST', path: `/tickets/${ticket}/reply`, body, ...options }, conversation),
    replyToForward: (ticket, body, options) =>
      api.call({ method: 'POST', path: `/tickets/${ticket}/reply_to_forward`, body, ...options }, conversation),
    note: (ticket, body, options) =>
      api.call({ method: 'POST', path: `/tickets/${ticket}/notes`, body, ...options }, conversation),
    update: (id, body, options) =>
      api.call({ method: 'PUT', path: `/conversations/${id}`, body, ...options }, conversation),
    delete: (id, { signal } = {}) =>
      api.order({ method: 'DELETE', path: `/conversations/${id}`, isDone: gone, signal }),
  };
}
