import type { Attachment } from '@derden/freshdesk-client';
import { canonical } from '@derden/policy';
import type { DeskTicket } from './desk-ticket.ts';
import { picturesIn, withoutSignatures } from './pictures.ts';

/**
 * What a part of a ticket holds, in one form, or null when the part is gone: two readings are alike exactly when nothing that
 * would be destroyed has changed. `updated_at` is left out, since our own steps and timers move it (policy-rules 6.4).
 */
export function contentOf(part: string, desk: DeskTicket): string | null {
  const [kind = '', name = ''] = part.split(/:(.*)/s);
  return readers[kind]?.(desk, name) ?? null;
}

type Reader = (desk: DeskTicket, name: string) => string | null;

const readers: Readonly<Record<string, Reader>> = {
  subject: ({ ticket }) => canonical(ticket.subject),
  description: ({ ticket }) => canonical(withoutSignatures(ticket.description ?? '')),
  conversation: ({ conversations }, id) => {
    const found = conversations.find((each) => each.id === Number(id));
    return found ? canonical([found.id, found.user_id, withoutSignatures(found.body)]) : null;
  },
  attachment: (desk, id) => {
    const found = attachmentsOf(desk).find((each) => each.id === Number(id));
    if (found) return canonical([found.id, found.name, found.size]);
    return isShown(Number(id), desk) ? inlineContent(Number(id)) : null;
  },
  field: ({ ticket, summary }, name) => {
    if (name === 'summary') return summary && canonical(summary.body);
    const value = ticket.custom_fields[name];
    return value === null || value === undefined ? null : canonical(String(value));
  },
};

/** What is known of a picture inside a message: it hangs in no list. */
export function inlineContent(id: number): string {
  return canonical([id, 'inline']);
}

/** True while a message shows it. */
function isShown(id: number, { ticket, conversations }: DeskTicket): boolean {
  return [ticket.description ?? '', ...conversations.map(({ body }) => body)].some((html) => picturesIn(html).has(id));
}

export function attachmentsOf({ ticket, conversations, summary }: DeskTicket): readonly Attachment[] {
  return [
    ...(ticket.attachments ?? []),
    ...conversations.flatMap(({ attachments }) => attachments),
    ...(summary?.attachments ?? []),
  ];
}

/** What a plan did to a ticket so far: it does not count as a change by others. */
export interface OwnSteps {
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

export const noSteps: OwnSteps = { removed: [], added: [] };

/** What a whole ticket is made of: another message or file means that somebody wrote since. A summary is not read each time. */
export function compositionOf(desk: DeskTicket, { removed, added }: OwnSteps = noSteps): string {
  const present = [
    ...desk.conversations.map(({ id }) => id),
    ...attachmentsOf({ ...desk, summary: null }).map(({ id }) => id),
  ];
  const planned = new Set([...present.filter((id) => !added.includes(id)), ...removed]);
  return canonical([...planned].sort((a, b) => a - b));
}
