import type { FilePart } from '@derden/scanner';
import { type AttachmentPlace, attachmentBytes } from './attachment-bytes.ts';
import { inlineReference } from './inline-reference.ts';
import type { RawAttachment } from './raw-ticket.ts';

export type InlineFile = (src: string) => FilePart | undefined;

export interface Attached {
  /** To the message that shows the pictures. */
  readonly own: readonly RawAttachment[];
  /** To any message of the ticket: quotes show pictures of earlier ones. */
  readonly all: readonly RawAttachment[];
}

/** Finds the picture behind an address in a message: among the attachments, else where the export keeps files by number or path. */
export function inlineFiles({ own, all }: Attached, place: AttachmentPlace): InlineFile {
  return (src) => {
    const reference = inlineReference(src);
    if (!reference) return undefined;
    const { id, name, path } = reference;
    const listed = id === null ? own.find((each) => isCalled(each, name)) : all.find((each) => each.id === id);
    if (listed) return fileOf(listed, place);
    if (path !== null) return fileOf({ id, name: lastPart(path), mediaType: null, url: path }, place);
    return id === null ? undefined : fileOf({ id, name, mediaType: null, url: elsewhere }, place);
  };
}

/** No path beside the export, so only its usual places are looked at. */
const elsewhere = 'https:';

/** Every mail has an `image001.png`, so names count only within one. */
function isCalled({ name }: RawAttachment, wanted: string): boolean {
  return wanted !== '' && name.toLowerCase() === wanted.toLowerCase();
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function fileOf(attachment: RawAttachment, place: AttachmentPlace): FilePart {
  const { name, mediaType } = attachment;
  return { name, ...(mediaType === null ? {} : { mediaType }), bytes: () => attachmentBytes(attachment, place) };
}
