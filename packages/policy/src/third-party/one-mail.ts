import type { MessageOrder } from '../messages/order.ts';
import type { Recipient } from '../plan/action.ts';
import type { NewEntry } from '../plan/plan.ts';

/** Texts that go to one recipient about one ticket on one day: they are sent as one mail, in this order. */
export interface Mail {
  readonly ticket: number | null;
  readonly to: Recipient;
  readonly messages: readonly MessageOrder[];
}

/** Joins the messages of entries by ticket and recipient; the same text twice goes once (policy-rules §5, "combine per ticket"). */
export function oneMailEach(entries: readonly Pick<NewEntry, 'action'>[]): readonly Mail[] {
  const mails = new Map<string, Mail>();
  for (const { action } of entries) {
    if (action.kind !== 'sendMessage') continue;
    const { ticket, to, message } = action;
    const key = JSON.stringify([ticket, to.kind, 'contact' in to ? to.contact : null]);
    const messages = mails.get(key)?.messages ?? [];
    const known = messages.some((each) => JSON.stringify(each) === JSON.stringify(message));
    mails.set(key, { ticket, to, messages: known ? messages : [...messages, message] });
  }
  return [...mails.values()];
}
