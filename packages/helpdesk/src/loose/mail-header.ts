import type { Correspondent, Part } from '@derden/scanner';
import PostalMime, { type Address } from 'postal-mime';
import type { RawTicket } from '../ticket/raw-ticket.ts';

/** Who wrote a mail and to whom, from its first lines. */
export interface MailHeader {
  readonly author: Correspondent | null;
  readonly recipients: readonly Correspondent[];
  readonly date: string | null;
}

export async function mailHeader(bytes: Uint8Array): Promise<MailHeader | null> {
  const mail = await PostalMime.parse(headOf(bytes)).catch(() => null);
  if (!mail) return null;
  const date = mail.date && /^\d{4}-\d\d-\d\dT/.test(mail.date) ? mail.date : null;
  const recipients = correspondents([...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])]);
  return { author: correspondents(mail.from ? [mail.from] : [])[0] ?? null, recipients, date };
}

/** Up to the empty line, without the body. */
function headOf(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 256 * 1024));
  const ends = [head.indexOf('\r\n\r\n'), head.indexOf('\n\n')].filter((at) => at >= 0);
  return head.subarray(0, ends.length > 0 ? Math.min(...ends) + 2 : head.length);
}

function correspondents(list: readonly Address[]): readonly Correspondent[] {
  return list
    .flatMap((entry) => entry.group ?? [entry])
    .map(({ name, address }) => ({ name: name || null, address: address?.toLowerCase() || null }))
    .filter(({ name, address }) => name !== null || address !== null);
}

/** What a part says of its mail. */
export function contextOf({ author, recipients, date }: MailHeader): Pick<Part, 'author' | 'recipients' | 'date'> {
  return {
    ...(author ? { author } : {}),
    ...(recipients.length > 0 ? { recipients } : {}),
    ...(date ? { date } : {}),
  };
}

/** A mail by itself is a ticket of its sender. */
export function asTicket({ author, recipients, date }: MailHeader): RawTicket {
  const requester = author
    ? { names: author.name ? [author.name] : [], emails: author.address ? [author.address] : [], phones: [] }
    : null;
  return { ...nothing, requester, recipients, createdAt: date };
}

const nothing: RawTicket = {
  id: 0,
  subject: null,
  description: null,
  requesterId: null,
  requester: null,
  responderId: null,
  responder: null,
  companyId: null,
  companyName: null,
  source: null,
  status: null,
  createdAt: null,
  updatedAt: null,
  recipients: [],
  attachments: [],
  messages: [],
  fields: [],
};
