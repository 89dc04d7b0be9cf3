import type { MailHeader } from '../../document.ts';
import type { Correspondent } from '../../people.ts';

/** A person as a header names them, not yet in lower case. */
export type Named = Correspondent;

/** The header of a message, whatever program wrote it. */
export interface MailTop {
  readonly from: readonly Named[];
  /** Who sent it for the one above. */
  readonly sender: readonly Named[];
  readonly replyTo: readonly Named[];
  readonly to: readonly Named[];
  readonly cc: readonly Named[];
  readonly bcc: readonly Named[];
  readonly date: string | null;
  readonly subject: string | null;
  /** What else names somebody, with the label it is shown under. */
  readonly others: readonly (readonly [label: string, value: string])[];
}

export function mailHeader({ from, sender, to, cc, bcc, date, subject }: MailTop): MailHeader {
  return {
    author: correspondents([...from, ...sender])[0] ?? null,
    recipients: correspondents([...to, ...cc, ...bcc]),
    date: date && /^\d{4}-\d\d-\d\dT/.test(date) ? date : null,
    subject,
  };
}

/** The header as a Dutch reader sees it, and the blank line under it. */
export function mailTopText(top: MailTop): string {
  const [from] = top.from;
  const behalf = top.sender.filter(({ address }) => from && address?.toLowerCase() !== from.address?.toLowerCase());
  const lines: readonly (readonly [string, string])[] = [
    ['Van', shown(top.from)],
    ['Namens', shown(behalf)],
    ['Antwoord aan', shown(top.replyTo)],
    ['Aan', shown(top.to)],
    ['Cc', shown(top.cc)],
    ['Bcc', shown(top.bcc)],
    ['Datum', top.date ?? ''],
    ['Onderwerp', top.subject ?? ''],
    ...top.others,
  ];
  const written = lines.map(([label, value]) => [label, oneLine(value)]).filter(([, value]) => value);
  return written.length > 0 ? `${written.map(([label, value]) => `${label}: ${value}\n`).join('')}\n` : '';
}

export function shown(people: readonly Named[]): string {
  return people
    .map(({ name, address }) => (name && address ? `${name} <${address}>` : address ? `<${address}>` : (name ?? '')))
    .filter((person) => person !== '')
    .join('; ');
}

function correspondents(people: readonly Named[]): readonly Correspondent[] {
  return people
    .map(({ name, address }) => ({ name: name || null, address: address?.toLowerCase() || null }))
    .filter(({ name, address }) => name !== null || address !== null);
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ').trim();
}
