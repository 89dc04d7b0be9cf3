import { conversationsOf, type Desk, timeNow } from '../desk/desk.ts';
import type { ConversationRecord } from '../desk/objects.ts';
import { type Answer, type Call, noContent, ok, type Route } from '../http/exchange.ts';
import { pageOf } from '../http/pages.ts';
import { invalidField, notFound } from '../http/refusal.ts';
import { allFiles, conversationView, isNote } from '../rules/conversations.ts';
import { addFiles } from '../rules/files.ts';
import { stored, textOf } from '../rules/html.ts';
import { removeConversation } from '../rules/removal.ts';
import { ticketAt } from '../rules/tickets.ts';

/** What was written at a ticket after its first mail: list, change, delete (§3). */
export const conversationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/tickets/:id/conversations',
    run: (call) => {
      const { id } = ticketAt(call.desk, call.id);
      return pageOf(call, conversationsOf(call.desk, id), (entry) => conversationView(call.desk, entry));
    },
  },
  {
    method: 'PUT',
    path: '/conversations/:id',
    takes: { body: 'string', attachments: 'any' },
    needs: ['body'],
    run: change,
  },
  {
    method: 'DELETE',
    path: '/conversations/:id',
    run: ({ desk, id }) => {
      const entry = conversationAt(desk, id);
      if (entry.incoming && desk.switches.deleteIncoming === 'refused')
        throw invalidField('id', 'incompatible_field', 'A response of a customer cannot be deleted');
      removeConversation(desk, id);
      return noContent;
    },
  },
];

/** Archived tickets are read-only (§2.5). */
function conversationAt(desk: Desk, id: number): ConversationRecord {
  const entry = desk.conversations.get(id);
  if (!entry || desk.tickets.get(entry.ticket_id)?.archived) throw notFound();
  return entry;
}

/** Notes only (§3.4). */
function change({ desk, id, body, files, agent }: Call): Answer {
  const entry = conversationAt(desk, id);
  if (!isNote(entry)) throw invalidField('body', 'incompatible_field', 'Only notes can be updated');
  const added = addFiles(desk, files, allFiles(desk, entry.ticket_id));
  const now = timeNow(desk);
  Object.assign(entry, { body: stored(`${body.body}`), body_text: textOf(`${body.body}`), updated_at: now });
  Object.assign(entry, { last_edited_at: now, last_edited_user_id: agent.id });
  entry.attachments.push(...added);
  return ok(conversationView(desk, entry));
}
