import * as v from 'valibot';
import { type Attachment, attachment } from './attachment.ts';
import { flag, id, list, maybe, text, time } from './values.ts';

/** A note that sums a ticket up, with files of its own: another place that holds personal data. */
export interface TicketSummary {
  readonly ticket_id: number | null;
  /** HTML. */
  readonly body: string;
  readonly body_text: string;
  readonly attachments: readonly Attachment[];
}

export const ticketSummary: v.GenericSchema<unknown, TicketSummary> = v.looseObject({
  ticket_id: maybe(id),
  body: text,
  body_text: text,
  attachments: list(attachment),
});

/** Time that was written down; `note` is free text. */
export interface TimeEntry {
  readonly id: number;
  readonly ticket_id: number | null;
  readonly agent_id: number | null;
  readonly note: string | null;
  readonly billable: boolean;
  readonly time_spent: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export const timeEntry: v.GenericSchema<unknown, TimeEntry> = v.looseObject({
  id,
  ticket_id: maybe(id),
  agent_id: maybe(id),
  note: maybe(v.string()),
  billable: flag,
  time_spent: maybe(v.string()),
  created_at: time,
  updated_at: time,
});

/** What a requester thought of it; `feedback` is free text. */
export interface SatisfactionRating {
  readonly id: number;
  readonly ticket_id: number | null;
  readonly user_id: number | null;
  readonly feedback: string | null;
  readonly ratings: Readonly<Record<string, unknown>> | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export const satisfactionRating: v.GenericSchema<unknown, SatisfactionRating> = v.looseObject({
  id,
  ticket_id: maybe(id),
  user_id: maybe(id),
  feedback: maybe(v.string()),
  ratings: maybe(v.record(v.string(), v.unknown())),
  created_at: time,
  updated_at: time,
});
