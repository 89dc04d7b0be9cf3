import * as v from 'valibot';
import { count, id, maybe, text, time } from './values.ts';

/** A file at a ticket, a conversation or a contact (reference, “Attachments”). */
export interface Attachment {
  readonly id: number;
  readonly name: string;
  readonly content_type: string;
  /** Bytes; null when the account does not tell. */
  readonly size: number | null;
  /** Signed, on another host, for five minutes at most: `attachments.download` asks for a fresh one when it is over. */
  readonly attachment_url: string;
  readonly created_at: string | null;
  readonly updated_at: string | null;
}

export const attachment: v.GenericSchema<unknown, Attachment> = v.pipe(
  v.looseObject({
    id,
    name: text,
    content_type: text,
    size: maybe(count),
    file_size: maybe(count),
    attachment_url: text,
    created_at: maybe(time),
    updated_at: maybe(time),
  }),
  v.transform(({ file_size, size, ...rest }) => ({ ...rest, size: size ?? file_size })),
);
