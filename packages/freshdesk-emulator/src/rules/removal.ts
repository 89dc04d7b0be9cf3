import { conversationsOf, type Desk } from '../desk/desk.ts';

/** A ticket with all that hangs on it, for good. */
export function removeTicket(desk: Desk, id: number): void {
  const ticket = desk.tickets.get(id);
  if (!ticket) return;
  for (const conversation of conversationsOf(desk, id)) removeConversation(desk, conversation.id);
  for (const file of [...ticket.attachments, ...(ticket.summary?.attachments ?? [])]) desk.files.delete(file);
  desk.tickets.delete(id);
}

export function removeConversation(desk: Desk, id: number): void {
  for (const file of desk.conversations.get(id)?.attachments ?? []) desk.files.delete(file);
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
