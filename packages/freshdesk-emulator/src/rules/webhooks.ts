import type { Desk, Webhook } from '../desk/desk.ts';
import type { JsonObject, TicketRecord } from '../desk/objects.ts';
import { send } from './outbox.ts';

/** Calls the addresses of automation rules; values are strings, as placeholders give them (§6). What comes of it is nobody's error. */
export function callWebhooks(desk: Desk, on: Webhook['on'], ticket: TicketRecord, event: string): void {
  if (ticket.archived) return;
  for (const { url, headers = {}, times = 1 } of desk.webhooks.filter((each) => each.on === on)) {
    const values = { ticket_id: `${ticket.id}`, ticket_subject: ticket.subject ?? '', triggered_event: event };
    const body = JSON.stringify({ freshdesk_webhook: values });
    const call = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
    for (let time = 0; time < times; time++) {
      send(desk, { kind: 'webhook', to: [url], ticket: ticket.id, body });
      fetch(url, call).catch(() => {});
    }
  }
}

/** No JSON, though it looks like it: `{status:{from:2,to:4}}` (§6). */
export function eventOf(ticket: TicketRecord, fields: JsonObject): string {
  const changed = (['status', 'priority'] as const).filter((name) => name in fields && fields[name] !== ticket[name]);
  const parts = changed.map((name) => `${name}:{from:${ticket[name]},to:${fields[name]}}`);
  return parts.length > 0 ? `{${parts.join(',')}}` : '{ticket_action:updated}';
}
