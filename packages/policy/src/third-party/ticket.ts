import type { Instant } from '../time/calendar.ts';

export type PartKind = 'subject' | 'description' | 'field' | 'incoming' | 'reply' | 'note' | 'forward' | 'attachment';

/** Who wrote something: anybody at the requester's side, or an agent. */
export type Side = 'requester' | 'agent';

/** One part of a ticket, by the id that the report uses: `description`, `subject`, `conversation:55`, `attachment:77`, `field:cf_x`. */
export interface TicketPart {
  readonly id: string;
  readonly kind: PartKind;
  readonly by: Side;
  readonly receivedAt: Instant;
  /** Of an attachment: the part it hangs on. */
  readonly on?: string;
  /** An attachment that is a picture inside the text of that part. */
  readonly inline?: boolean;
  /** Holds words of its own, outside what is found, that help to answer the question. */
  readonly useful: boolean;
  /** Holds an approval of a quote or order (E23). */
  readonly approval?: boolean;
  /** Freshdesk refused to delete it (T9b). */
  readonly refused?: boolean;
  /** Keyed digest of the content now; null when it could not be read, so that nothing of it may be destroyed (I5). */
  readonly fingerprint: string | null;
}

/** A ticket without its content. */
export interface HelpdeskTicket {
  readonly id: number;
  readonly status: 'open' | 'resolved' | 'closed' | 'archived';
  /** Started by a mail of ours: Freshdesk changes neither its description nor its subject. */
  readonly outbound: boolean;
  readonly sender: Sender;
  /** All parts, clean ones too: before a ticket is deleted every part is scrubbed (T14). */
  readonly parts: readonly TicketPart[];
  readonly fingerprint: string | null;
}

/** What wrote the ticket; told by the caller from headers. Only a person is asked anything. */
export type Sender = 'person' | 'no-reply' | 'auto-reply' | 'mailing-list';

/** Freshdesk's number in a part's id; null when there is none. */
export function numberOf(part: string): number | null {
  const number = Number(part.slice(part.indexOf(':') + 1));
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}
