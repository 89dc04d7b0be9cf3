import type { FilePart } from '@derden/scanner';
import type { FileSource } from './file-source.ts';
import { inlineReference } from './inline-reference.ts';
import type { RawAttachment } from './raw-ticket.ts';

export type InlineFile = (src: string) => FilePart | undefined;

export interface Attached {
  /** To the message that shows the pictures. */
  readonly own: readonly RawAttachment[];
  /** To any message of the ticket: quotes show pictures of earlier ones. */
  readonly all: readonly RawAttachment[];
}

/** Finds the picture behind an address in a message: among the attachments, else where the source keeps files. */
export function inlineFiles({ own, all }: Attached, files: FileSource): InlineFile {
  return (src) => {
    const reference = inlineReference(src);
    if (!reference) return undefined;
    const { id, name } = reference;
    const listed = id === null ? own.find((each) => isCalled(each, name)) : all.find((each) => each.id === id);
    const file = listed ?? files.unlisted(reference, src);
    return file && fileOf(file, files);
  };
}

/** Every mail has an `image001.png`, so names count only within one. */
function isCalled({ name }: RawAttachment, wanted: string): boolean {
  return wanted !== '' && name.toLowerCase() === wanted.toLowerCase();
}

function fileOf(attachment: RawAttachment, files: FileSource): FilePart {
  const { name, mediaType } = attachment;
  return { name, ...(mediaType === null ? {} : { mediaType }), bytes: () => files.read(attachment) };
}
