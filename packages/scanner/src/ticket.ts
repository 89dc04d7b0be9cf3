import type { Correspondent } from './people.ts';

/** A ticket as the scanner takes it: neutral, not Freshdesk's. */
export interface Ticket {
  readonly id: number | string;
  readonly parts: readonly Part[];
}

/** One message, field or file of a ticket. `id` is the name that findings use: `description`, `conversation:55`, … */
export type Part = PartContext & (HtmlPart | TextPart | FilePart);

interface PartContext {
  readonly id: string;
  readonly author?: Correspondent;
  readonly recipients?: readonly Correspondent[];
  /** ISO 8601. */
  readonly date?: string;
}

export interface HtmlPart {
  readonly html: string;
  /** The file behind the address of a picture that the HTML shows; what is found in it carries this part. Undefined: not at hand, so `remote`. */
  readonly inlineFile?: (src: string) => FilePart | undefined;
}

interface TextPart {
  readonly text: string;
}

export interface FilePart {
  readonly name: string;
  readonly mediaType?: string;
  /** May throw a `ScanError` with an unreadable code to say why there are no bytes (`missing`, `remote`, `unsafe`). */
  bytes(): Promise<Uint8Array>;
}
