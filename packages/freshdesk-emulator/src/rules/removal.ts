import { conversationsOf, type Desk } from '../desk/desk.ts';

/** A ticket with all that hangs on it, for good. */
export function removeTicket(desk: Desk, id: number): void {
  const ticket = desk.tickets.get(id);
  if (!ticket) return;
  for (const conversation of conversationsOf(desk, id)) removeConversation(desk, conversation.id);
  const files = [...ticket.attachments, ...(ticket.summary?.attachments ?? []), ...shownIn(ticket.description)];
  for (const file of files) desk.files.delete(file);
  desk.tickets.delete(id);
}

/** Pictures in a body hang in no list. */
function shownIn(html: string): number[] {
  return Array.from(html.matchAll(/\bdata-id="(\d{1,16})"/g), ([, id]) => Number(id));
}

export function removeConversation(desk: Desk, id: number): void {
  const { attachments = [], body = '' } = desk.conversations.get(id) ?? {};
  for (const file of [...attachments, ...shownIn(body)]) desk.files.delete(file);
  desk.conversations.delete(id);
}

/** A contact for good, with every ticket that it asked for, archived ones too (§4.3). */
export function removeContact(desk: Desk, id: number): void {
  for (const ticket of [...desk.tickets.values()]) if (ticket.requester_id === id) removeTicket(desk, ticket.id);
  if (desk.switches.hardDeleteReplies === 'removed') {
    for (const entry of [...desk.conversations.values()]) if (entry.user_id === id) removeConversation(desk, entry.id);
  }
  desk.contacts.delete(id);
}
