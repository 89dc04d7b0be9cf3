import type { Attachment, Email } from 'postal-mime';
import { ScanError } from '../../error.ts';
import { joinLayouts, plainLayout } from '../laid-out.ts';
import type { Likeness } from '../likeness.ts';
import type { FileBytes, ReadContext, Readings } from '../reading.ts';
import { unwrapped } from './cms/unwrapped.ts';
import { parseMail } from './eml-charset.ts';
import { emlTop } from './eml-header.ts';
import { isCut } from './eml-parts.ts';
import { isReport, reportLayout } from './eml-report.ts';
import { mailReadings } from './mail-body.ts';

const transportHeader = /^(?:received|return-path|message-id|mime-version|delivered-to|content-type|x-mailer):/im;
/** What browsers and Word save, often as `.doc`, is a mail from nobody. */
const savedPage = /^content-type:\s{0,9}multipart\/(?:related|mixed|alternative)/im;
const peopleHeader = /^(?:from|to|subject|date):/im;

export function emlLikeness(head: string): Likeness {
  const [top = ''] = head.split(/\r?\n\r?\n/, 1);
  if (!/^[\w-]{2,60}:/.test(top)) return 'no';
  if (/^mime-version:/im.test(top) && savedPage.test(top)) return 'yes';
  return transportHeader.test(top) && peopleHeader.test(top) ? 'yes' : 'maybe';
}

/** A mail: its header and body as one text, then its attachments, also pictures in the body and mails in the mail. */
export async function* readEml({ bytes }: FileBytes, context: ReadContext): Readings {
  const postalMime = await import('postal-mime');
  const mail = await parseMail(bytes, postalMime.default);
  yield* mailReadings(emlTop(mail, postalMime), bodyOf(mail));
  for (const [index, part] of mail.attachments.entries()) {
    if (index >= context.limits.entries) throw new ScanError('tooLarge', 'The mail has too many parts.');
    if (!isReport(part) && !says.has(part.mimeType))
      yield { kind: 'file', file: unwrapped(fileOf(part, index + 1), context) };
  }
  if (isCut(bytes, mail)) throw new ScanError('corrupt', 'The end of the mail is missing.');
}

/** Parts that only say that a mail is signed or encrypted. */
const says: ReadonlySet<string> = new Set([
  'application/pgp-signature',
  'application/pgp-encrypted',
  'application/pkcs7-signature',
  'application/x-pkcs7-signature',
]);

function bodyOf({ html = '', text = '', attachments }: Email) {
  return {
    html,
    texts: [plainLayout(text)],
    below: joinLayouts(attachments.filter(isReport).map((part) => reportLayout(bytesOf(part)))),
  };
}

function fileOf(part: Attachment, index: number): FileBytes {
  const { filename, mimeType } = part;
  return { name: filename || nameless(mimeType, index), mediaType: mimeType, bytes: bytesOf(part) };
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

const namesByType: Readonly<Record<string, string>> = {
  'message/rfc822': 'message',
  'text/calendar': 'calendar',
  'text/vcard': 'card',
  'text/x-vcard': 'card',
};

function nameless(mediaType: string, index: number): string {
  return `${namesByType[mediaType] ?? (mediaType.startsWith('image/') ? 'image' : 'part')} ${index}`;
}
