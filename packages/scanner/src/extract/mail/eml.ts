import type { Attachment, Email } from 'postal-mime';
import type { Field, Mark } from '../../document.ts';
import type { Likeness } from '../likeness.ts';
import { type FileBytes, type Reading, type Readings, textReading } from '../reading.ts';
import { imageReadings } from '../web/html-images.ts';
import { headerOf, headerText } from './eml-header.ts';

const transportHeader = /^(?:received|return-path|message-id|mime-version|delivered-to|content-type|x-mailer):/im;
const peopleHeader = /^(?:from|to|subject|date):/im;

export function emlLikeness(head: string): Likeness {
  const [top = ''] = head.split(/\r?\n\r?\n/, 1);
  if (!/^[\w-]{2,60}:/.test(top)) return 'no';
  return transportHeader.test(top) && peopleHeader.test(top) ? 'yes' : 'maybe';
}

/** A mail: its header and body as one text, then its attachments, also pictures in the body and mails in the mail. */
export async function* readEml(file: FileBytes): Readings {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(file.bytes, { forceRfc822Attachments: true });
  yield* bodyReadings(mail);
  for (const [index, attachment] of mail.attachments.entries())
    yield { kind: 'file', file: fileOf(attachment, index + 1) };
}

async function* bodyReadings(mail: Email): Readings {
  const top = headerText(mail);
  const { renderHtml } = await import('../../html/render.ts');
  const rendered = mail.html ? renderHtml(mail.html) : null;
  if (rendered && (rendered.text.trim() || !mail.text?.trim())) {
    const { text, marks, fields, images } = rendered;
    yield mailReading(mail, top + text, shifted(marks, top.length), shifted(fields, top.length));
    yield* imageReadings(images);
  } else {
    yield mailReading(mail, top + (mail.text ?? ''), [], []);
  }
}

function mailReading(mail: Email, text: string, marks: readonly Mark[], fields: readonly Field[]): Reading {
  return textReading('mail', text, { marks, fields, header: headerOf(mail) });
}

function shifted<Span extends { readonly start: number; readonly end: number }>(
  spans: readonly Span[],
  by: number,
): Span[] {
  return spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
}

function fileOf({ filename, mimeType, content }: Attachment, index: number): FileBytes {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { name: filename || nameless(mimeType, index), mediaType: mimeType, bytes };
}

function nameless(mediaType: string, index: number): string {
  if (mediaType === 'message/rfc822') return `message ${index}`;
  return mediaType.startsWith('image/') ? `image ${index}` : `part ${index}`;
}
