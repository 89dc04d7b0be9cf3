import type { SeverityClass } from '@derden/scanner';
import type { MessageOrder } from '../messages/order.ts';
import type { Tombstone } from '../messages/tombstone.ts';

/** State of a ticket; Freshdesk's names are in the policy: *Privacycontrole*, *Wacht op geanonimiseerd bericht* … */
export type TicketState = 'open' | 'privacy-review' | 'awaiting-anonymised' | 'awaiting-identity' | 'closed';

/** Tags as agents see them in Freshdesk. */
export type Tag =
  | 'pg-verwijderd'
  | 'pg-noodzakelijk'
  | 'pg-agent'
  | 'niet-gecontroleerd'
  | 'bezwaar'
  | 'datalek-mogelijk';

/** Who must be told when something needs a human (D11). */
export type AlertRole = 'agent' | 'account-manager' | 'privacy' | 'security';

export type ListCategory = 'general' | 'ict';

/** A stretch of a note that is masked: offsets into its text, and what replaces it, such as `[PERSON s2]`. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly subject: string;
}

/** Everything derden may change, as data. Numbers are ids in Freshdesk; no name, address or text of anybody stands here (D1). */
export type Action =
  | { readonly kind: 'deleteAttachment'; readonly ticket: number; readonly attachment: number }
  | { readonly kind: 'deleteConversation'; readonly ticket: number; readonly conversation: number }
  | { readonly kind: 'replaceDescription'; readonly ticket: number; readonly tombstone: Tombstone }
  | { readonly kind: 'replaceSubject'; readonly ticket: number }
  | { readonly kind: 'clearField'; readonly ticket: number; readonly field: string }
  | {
      readonly kind: 'redactNote';
      readonly ticket: number;
      readonly conversation: number;
      readonly masks: readonly Mask[];
    }
  | { readonly kind: 'addNote'; readonly ticket: number; readonly note: Tombstone | MessageOrder }
  | {
      readonly kind: 'setTicket';
      readonly ticket: number;
      readonly state?: TicketState;
      readonly addTags?: readonly Tag[];
      readonly removeTags?: readonly Tag[];
    }
  | {
      readonly kind: 'openFollowUp';
      readonly ticket: number;
      readonly message: MessageOrder;
      /** Contacts in CC (R12). */
      readonly cc?: readonly number[];
    }
  | { readonly kind: 'deleteTicket'; readonly ticket: number }
  | {
      readonly kind: 'sendMessage';
      readonly ticket: number | null;
      readonly to: Recipient;
      readonly message: MessageOrder;
      /** Texts for the same mail (policy-rules §5, "combine per ticket"). */
      readonly also?: readonly MessageOrder[];
      /** Contacts in CC (R12). */
      readonly cc?: readonly number[];
    }
  | { readonly kind: 'setOrganisation'; readonly contact: number; readonly company: number }
  | { readonly kind: 'setCategory'; readonly contact: number; readonly category: ListCategory | null }
  | { readonly kind: 'inviteContact'; readonly contact: number }
  | { readonly kind: 'restoreContact'; readonly contact: number }
  | { readonly kind: 'createGeneralProfile'; readonly company: number }
  | { readonly kind: 'deactivateContact'; readonly contact: number }
  | { readonly kind: 'moveTicket'; readonly ticket: number; readonly from: number; readonly to: number }
  | { readonly kind: 'mergeContact'; readonly contact: number; readonly into: number }
  | { readonly kind: 'dropAddresses'; readonly contact: number }
  | { readonly kind: 'confirmNoTickets'; readonly contact: number }
  | { readonly kind: 'deleteContact'; readonly contact: number }
  | { readonly kind: 'recordApproval'; readonly ticket: number; readonly conversation: number | null }
  | {
      readonly kind: 'registerBreach';
      readonly ticket: number;
      readonly classes: readonly SeverityClass[];
      readonly persons: number;
    }
  | { readonly kind: 'openCase'; readonly about: 'objection' | 'no-list-approval'; readonly ticket: number }
  | { readonly kind: 'alert'; readonly role: AlertRole; readonly ticket: number | null; readonly reason: string };

export type ActionKind = Action['kind'];

/** Whom a message goes to: found again when it is sent, so that no address stands in a plan. */
export type Recipient =
  | { readonly kind: 'requester' }
  | { readonly kind: 'contact'; readonly contact: number }
  | { readonly kind: 'listed-address'; readonly contact: number };

/** What cannot be taken back: these need a plan that was approved (6.4, D5). */
export const irreversible: ReadonlySet<ActionKind> = new Set<ActionKind>([
  'deleteAttachment',
  'deleteConversation',
  'replaceDescription',
  'replaceSubject',
  'clearField',
  'redactNote',
  'deleteTicket',
  'mergeContact',
  'deleteContact',
]);
