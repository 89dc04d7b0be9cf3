import type { InlineReference } from './inline-reference.ts';
import type { RawAttachment } from './raw-ticket.ts';

/** Where the bytes of a ticket's files come from: beside an export, or from Freshdesk. */
export interface FileSource {
  /** @throws ScanError with an unreadable code that says why there are no bytes */
  read(file: RawAttachment): Promise<Uint8Array>;
  /** The file behind a picture in a message that no attachment is; undefined when it cannot be had. */
  unlisted(reference: InlineReference, src: string): RawAttachment | undefined;
}
