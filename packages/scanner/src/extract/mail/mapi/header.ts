import { emlTop } from '../eml-header.ts';
import type { MailTop, Named } from '../mail-top.ts';
import type { MapiMessage } from './message.ts';
import type { MapiProperties } from './properties.ts';
import { tag } from './tags.ts';

/** The header of a message; what Exchange keeps under its own addresses is taken from the header that came with the mail. */
export async function mapiTop({ properties, recipients }: MapiMessage): Promise<MailTop> {
  const sent = await sentHeader(properties.text(tag.headers));
  const smtp = addressBook(sent);
  const from = person(properties, tag.representingName, [tag.representingSmtp, tag.representingAddress], smtp);
  const sender = person(properties, tag.senderName, [tag.senderSmtp, tag.senderAddress], smtp);
  const author = known([from ?? sender]);
  const top = {
    from: author.length > 0 ? author : (sent?.from ?? []),
    sender: known([from && sender && !isSame(from, sender) ? sender : null]),
    replyTo: sent?.replyTo.length ? sent.replyTo : names(properties.text(tag.replyRecipientNames)),
    to: receivers(recipients, 1, smtp) ?? sent?.to ?? names(properties.text(tag.displayTo)),
    cc: receivers(recipients, 2, smtp) ?? sent?.cc ?? names(properties.text(tag.displayCc)),
    bcc: receivers(recipients, 3, smtp) ?? sent?.bcc ?? names(properties.text(tag.displayBcc)),
    date: properties.date(tag.submitTime) ?? properties.date(tag.deliveryTime) ?? sent?.date ?? null,
    subject: subjectOf(properties) || (sent?.subject ?? null),
  };
  return { ...top, others: [...(sent?.others ?? []), ...otherPeople(properties, top, smtp)] };
}

async function sentHeader(text: string): Promise<MailTop | null> {
  if (text.trim() === '') return null;
  const postalMime = await import('postal-mime');
  return emlTop(await postalMime.default.parse(`${text.trim()}\r\n\r\n`), postalMime);
}

type AddressBook = (name: string) => string | null;

/** SMTP addresses by the name that stands beside them. */
function addressBook(sent: MailTop | null): AddressBook {
  const people = sent ? [...sent.from, ...sent.sender, ...sent.to, ...sent.cc] : [];
  const addresses = new Map(people.map(({ name, address }) => [name?.toLowerCase() ?? '', address]));
  return (name) => addresses.get(name.toLowerCase()) ?? null;
}

function person(
  properties: MapiProperties,
  name: number,
  addresses: readonly number[],
  smtp: AddressBook,
): Named | null {
  const called = properties.text(name).trim();
  const address = addresses.map((key) => properties.text(key).trim()).find(isSmtp) ?? (called ? smtp(called) : null);
  return called || address ? { name: called && called !== address ? called : null, address: address ?? null } : null;
}

/** Not `/O=FIRM/OU=…/CN=…`, as Exchange calls people of its own. */
function isSmtp(address: string): boolean {
  return /^[^\s/<>@][^\s<>@]{0,200}@[^\s<>@]{1,250}$/.test(address);
}

/** Recipients of one kind: 1 To, 2 Cc, 3 Bcc; null when there is no list. */
function receivers(recipients: readonly MapiProperties[], kind: number, smtp: AddressBook): readonly Named[] | null {
  if (recipients.length === 0) return null;
  const those = recipients.filter((each) => ((each.number(tag.recipientType) ?? 1) & 15 || 1) === kind);
  return known(
    those.map((each) => {
      const key = each.text(tag.displayName) ? tag.displayName : tag.recipientName;
      return person(each, key, [tag.smtpAddress, tag.address], smtp);
    }),
  );
}

function* otherPeople(
  properties: MapiProperties,
  { from, sender, to, cc, bcc }: Omit<MailTop, 'others'>,
  smtp: AddressBook,
): Generator<[string, string]> {
  const said = new Set([...from, ...sender, ...to, ...cc, ...bcc].flatMap(({ name, address }) => [name, address]));
  const receiver = person(properties, tag.receivedByName, [tag.receivedBySmtp, tag.receivedByAddress], smtp);
  const modifier = properties.text(tag.lastModifierName).trim();
  if (receiver && !said.has(receiver.name) && !said.has(receiver.address))
    yield ['Bezorgd aan', receiver.address ? `${receiver.name ?? ''} <${receiver.address}>` : (receiver.name ?? '')];
  if (modifier && !said.has(modifier) && modifier !== receiver?.name) yield ['Laatst gewijzigd door', modifier];
}

/** `Jan Vis; Els Bos` */
function names(list: string): readonly Named[] {
  const parts = list.split(';').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => (isSmtp(part) ? { name: null, address: part } : { name: part, address: null }));
}

function known(people: readonly (Named | null)[]): readonly Named[] {
  return people.filter((each) => each !== null);
}

function isSame(a: Named, b: Named): boolean {
  return a.address !== null && b.address !== null
    ? a.address.toLowerCase() === b.address.toLowerCase()
    : a.name === b.name;
}

/** The length of `RE: ` may stand before it, as a control character and a number. */
function subjectOf(properties: MapiProperties): string {
  const subject = properties.text(tag.subject);
  return subject.charCodeAt(0) === 1 ? subject.slice(2) : subject;
}
