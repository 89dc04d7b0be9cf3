import type { Desk } from '../desk/desk.ts';
import { noContent, type Route } from '../http/exchange.ts';
import { invalidField, notFound } from '../http/refusal.ts';

/** One file, wherever it hangs; those of archived tickets stay (§2.5, §3.5). */
export const attachmentRoutes: readonly Route[] = [
  {
    method: 'DELETE',
    path: '/attachments/:id',
    run: ({ desk, id }) => {
      if (!desk.files.has(id)) throw notFound();
      const holders = holdersOf(desk, id);
      // An inline picture hangs in no list.
      if (holders.length === 0 && desk.switches.deleteInline === 'refused')
        throw invalidField('id', 'incompatible_field');
      if (holders.some(({ ticket }) => desk.tickets.get(ticket)?.archived)) throw notFound();
      for (const { list } of holders) list.splice(list.indexOf(id), 1);
      desk.files.delete(id);
      return noContent;
    },
  },
];

interface Holder {
  readonly ticket: number;
  readonly list: number[];
}

function holdersOf({ tickets, conversations }: Desk, id: number): readonly Holder[] {
  const lists: Holder[] = [
    ...tickets.values().flatMap(({ id: ticket, attachments, summary }) => [
      { ticket, list: attachments },
      { ticket, list: summary?.attachments ?? [] },
    ]),
    ...conversations.values().map(({ ticket_id: ticket, attachments: list }) => ({ ticket, list })),
  ];
  return lists.filter(({ list }) => list.includes(id));
}
