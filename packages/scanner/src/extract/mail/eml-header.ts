import type { Address, Email } from 'postal-mime';
import type { MailTop, Named } from './mail-top.ts';

type Decode = Pick<typeof import('postal-mime'), 'addressParser' | 'decodeWords'>;

/** Header lines that name people beside the usual ones; an address that stands above is not said again. */
const peopleLines: readonly (readonly [label: string, headers: string])[] = [
  ['Doorgestuurd door', 'resent-from resent-sender'],
  ['Doorgestuurd aan', 'resent-to resent-cc resent-bcc x-forwarded-to'],
  ['Oorspronkelijk van', 'x-original-from x-original-sender x-forwarded-for x-google-original-from'],
  ['Ingelogd als', 'x-sender x-authenticated-sender x-authenticated-user'],
  ['Leesbevestiging aan', 'disposition-notification-to return-receipt-to x-confirm-reading-to'],
  ['Bezorgd aan', 'delivered-to x-original-to envelope-to x-envelope-to x-rcpt-to apparently-to'],
];

/** Header lines of words. */
const wordLines: readonly (readonly [label: string, header: string])[] = [
  ['Organisatie', 'organization'],
  ['Opmerkingen', 'comments'],
  ['Trefwoorden', 'keywords'],
  ['IP-adres', 'x-originating-ip'],
];

/** The header of a mail as postal-mime read it. */
export function emlTop(mail: Email, decode: Decode): MailTop {
  const usual = {
    from: named(mail.from ? [mail.from] : mail.sender ? [mail.sender] : []),
    sender: named(mail.from && mail.sender ? [mail.sender] : []),
    replyTo: named(mail.replyTo ?? []),
    to: named(mail.to ?? []),
    cc: named(mail.cc ?? []),
    bcc: named(mail.bcc ?? []),
  };
  const known = new Set(Object.values(usual).flatMap((people) => people.map(({ address }) => address?.toLowerCase())));
  return {
    ...usual,
    date: mail.date ?? null,
    subject: mail.subject ?? null,
    others: [...otherPeople(mail, decode, known), ...otherWords(mail, decode)],
  };
}

function* otherPeople(
  mail: Email,
  { addressParser }: Decode,
  known: Set<string | undefined>,
): Generator<[string, string]> {
  const rows = [...peopleLines.map(([label, headers]) => [label, valuesOf(mail, headers)] as const), receivedFor(mail)];
  for (const [label, values] of rows) {
    for (const { name, address } of named(values.flatMap((value) => addressParser(value)))) {
      const key = address?.toLowerCase();
      if (!key || known.has(key)) continue;
      known.add(key);
      yield [label, name ? `${name} <${address}>` : `<${address}>`];
    }
  }
}

/** Each server that a mail passed may say for whom it took it. */
function receivedFor(mail: Email): readonly [string, readonly string[]] {
  const people = valuesOf(mail, 'received').map(
    (value) => /\bfor\s{1,9}<?([^\s<>;]{1,320}@[^\s<>;]{1,255})/i.exec(value)?.[1],
  );
  return ['Bezorgd aan', people.filter((each) => each !== undefined)];
}

function* otherWords(mail: Email, { decodeWords }: Decode): Generator<[string, string]> {
  for (const [label, header] of wordLines)
    for (const value of new Set(valuesOf(mail, header))) yield [label, decodeWords(value).slice(0, longest)];
}

const most = 200;
const longest = 10_000;

function valuesOf({ headers }: Email, names: string): readonly string[] {
  const wanted = new Set(names.split(' '));
  const values = headers.filter(({ key }) => wanted.has(key)).slice(0, most);
  return values.map(({ value }) => value.slice(0, longest));
}

function named(list: readonly Address[]): readonly Named[] {
  return list
    .flatMap((entry) => entry.group ?? [entry])
    .map(({ name, address }) => ({ name: name || null, address: address || null }));
}
