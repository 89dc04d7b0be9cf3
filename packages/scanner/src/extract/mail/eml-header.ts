import type { Address, Email } from 'postal-mime';
import type { MailHeader } from '../../document.ts';
import type { Correspondent } from '../../people.ts';

export function headerOf(mail: Email): MailHeader {
  const author = mail.from ?? mail.sender;
  return {
    author: author ? (correspondents([author])[0] ?? null) : null,
    recipients: correspondents([...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])]),
    date: isoDate(mail.date),
    subject: mail.subject ?? null,
  };
}

/** The header as a Dutch reader sees it, and the blank line under it. */
export function headerText(mail: Email): string {
  const lines = [
    ['Van', addresses(mail.from ? [mail.from] : [])],
    ['Namens', addresses(mail.from && mail.sender && !sameAddress(mail.from, mail.sender) ? [mail.sender] : [])],
    ['Antwoord aan', addresses(mail.replyTo ?? [])],
    ['Aan', addresses(mail.to ?? [])],
    ['Cc', addresses(mail.cc ?? [])],
    ['Bcc', addresses(mail.bcc ?? [])],
    ['Datum', mail.date ?? ''],
    ['Onderwerp', mail.subject ?? ''],
  ] as const;
  const shown = lines.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${oneLine(value)}\n`);
  return shown.length ? `${shown.join('')}\n` : '';
}

function correspondents(list: readonly Address[]): readonly Correspondent[] {
  return list
    .flatMap((entry) => entry.group ?? [entry])
    .map(({ name, address }) => ({ name: name || null, address: address?.toLowerCase() || null }))
    .filter(({ name, address }) => name !== null || address !== null);
}

function addresses(list: readonly Address[]): string {
  return list
    .flatMap((entry) => entry.group ?? [entry])
    .map(({ name, address }) => (name && address ? `${name} <${address}>` : address ? `<${address}>` : name))
    .join('; ');
}

function sameAddress(a: Address, b: Address): boolean {
  return a.address?.toLowerCase() === b.address?.toLowerCase();
}

function isoDate(date: string | undefined): string | null {
  return date && /^\d{4}-\d\d-\d\dT/.test(date) ? date : null;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ');
}
