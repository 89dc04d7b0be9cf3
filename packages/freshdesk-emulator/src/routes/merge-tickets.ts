import type { Desk } from '../desk/desk.ts';
import type { Json, JsonObject, TicketRecord } from '../desk/objects.ts';
import { type Answer, type Call, noContent, type Route } from '../http/exchange.ts';
import { invalidField } from '../http/refusal.ts';
import { type Attributes, checkAttributes } from '../rules/attributes.ts';
import { addConversation, kinds } from '../rules/conversations.ts';
import { changeableTicket, changeTicket } from '../rules/tickets.ts';

const attributes: Attributes = {
  primary_id: 'number',
  ticket_ids: 'numbers',
  convert_recepients_to_cc: 'boolean',
  note_in_primary: 'object',
  note_in_secondary: 'object',
};

/** The others close, with a note in each (§2.2). */
export const mergeRoute: Route = {
  method: 'PUT',
  path: '/tickets/merge',
  takes: attributes,
  needs: ['primary_id', 'ticket_ids'],
  run: merge,
};

function merge({ desk, body, agent }: Call): Answer {
  const primary = changeableTicket(desk, Number(body.primary_id));
  const others = (body.ticket_ids as readonly number[]).map((id) => changeableTicket(desk, id)); // numbers by the table
  if (others.includes(primary)) throw invalidField('ticket_ids');
  for (const note of [body.note_in_primary, body.note_in_secondary])
    if (note) checkAttributes(note as JsonObject, { body: 'string', private: 'boolean' }, ['body']);
  for (const other of others) {
    addNote(desk, other, agent.id, body.note_in_secondary, `Closed and merged into ticket ${primary.id}`);
    changeTicket(desk, other, { status: 5 });
    if (body.convert_recepients_to_cc === true) addRequesterToCc(desk, primary, other);
  }
  const numbers = others.map(({ id }) => id).join(', ');
  addNote(desk, primary, agent.id, body.note_in_primary, `Merged into this ticket: ${numbers}`);
  return noContent;
}

function addNote(desk: Desk, ticket: TicketRecord, user: number, given: Json | undefined, otherwise: string): void {
  const { body = otherwise, private: hidden = true } = (given ?? {}) as { body?: string; private?: boolean };
  const kind = hidden ? kinds.privateNote : kinds.publicNote;
  addConversation(desk, ticket, kind, { body, user_id: user, private: hidden });
}

function addRequesterToCc(desk: Desk, primary: TicketRecord, { requester_id }: TicketRecord): void {
  const email = desk.contacts.get(requester_id)?.email;
  if (email) primary.cc_emails = [...new Set([...primary.cc_emails, email])];
}
