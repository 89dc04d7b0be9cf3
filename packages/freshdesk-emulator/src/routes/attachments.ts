import type { Desk } from '../desk/desk.ts';
import { noContent, type Route } from '../http/exchange.ts';
import { invalidField, notFound } from '../http/refusal.ts';

/** One file, wherever it hangs (§3.5). */
export const attachmentRoutes: readonly Route[] = [
  {
    method: 'DELETE',
    path: '/attachments/:id',
    run: ({ desk, id }) => {
      if (!desk.files.has(id)) throw notFound();
      if (!isAttached(desk, id) && desk.switches.deleteInline === 'refused')
        throw invalidField('id', 'incompatible_field');
      for (const holder of [...desk.tickets.values(), ...desk.conversations.values()])
        holder.attachments = holder.attachments.filter((each) => each !== id);
      desk.files.delete(id);
      return noContent;
    },
  },
];

/** An inline picture hangs in no list. */
function isAttached(desk: Desk, id: number): boolean {
  return [...desk.tickets.values(), ...desk.conversations.values()].some(({ attachments }) => attachments.includes(id));
}
