import type { Desk, Webhook } from '../desk/desk.ts';
import type { TicketRecord } from '../desk/objects.ts';
import { send } from './outbox.ts';

/** Calls the addresses of automation rules; values are strings, as placeholders give them (§6). What comes of it is nobody's error. */
export function callWebhooks(desk: Desk, on: Webhook['on'], ticket: TicketRecord): void {
  if (ticket.archived) return;
  for (const { url, headers } of desk.webhooks.filter((each) => each.on === on)) {
    const body = JSON.stringify({
      freshdesk_webhook: {
        ticket_id: `${ticket.id}`,
        triggered_event: on === 'create' ? '{ticket_action:created}' : '{ticket_action:updated}',
      },
    });
    send(desk, { kind: 'webhook', to: [url], ticket: ticket.id, body });
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }).catch(() => {});
  }
}
