import type { Attachment } from 'postal-mime';
import { decodeText } from '../data/decode.ts';
import type { LaidOut } from '../laid-out.ts';
import { createLines } from '../lines.ts';

/** What a mail server says about a mail that it could not deliver, or a reader about one that was read (RFC 3464, 8098, 5965). */
const reports: ReadonlySet<string> = new Set([
  'message/delivery-status',
  'message/global-delivery-status',
  'message/disposition-notification',
  'message/feedback-report',
]);

export function isReport({ mimeType }: Attachment): boolean {
  return reports.has(mimeType);
}

/** A line for each field; a blank line begins the next recipient. */
export function reportLayout(bytes: Uint8Array): LaidOut {
  const lines = createLines();
  let record = 0;
  for (const line of (decodeText(bytes) ?? '').replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    if (line.trim() === '') record++;
    const colon = line.indexOf(':');
    if (colon > 0) lines.addField(labelOf(line.slice(0, colon)), withoutType(line.slice(colon + 1)), record);
    else lines.add(line);
  }
  return { text: lines.text(), fields: lines.fields, marks: [] };
}

function labelOf(name: string): string {
  return /^(?:original|final)-recipient$/i.test(name.trim()) ? 'Ontvanger' : name.trim();
}

/** `rfc822; els@example.nl` */
function withoutType(value: string): string {
  return value.replace(/^\s{0,9}(?:rfc822|utf-8|smtp|dns)\s{0,9};/i, '');
}
