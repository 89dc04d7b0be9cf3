import { type Desk, timeNow } from '../desk/desk.ts';
import type { OutboxMail } from '../desk/objects.ts';

const nobody = { to: [], cc: [], bcc: [], ticket: null, subject: '', body: '', attachments: [] } as const;

/** Keeps what a real Freshdesk would mail, for tests to look at. */
export function send(desk: Desk, mail: Partial<OutboxMail> & Pick<OutboxMail, 'kind'>): void {
  desk.outbox.push({ ...nobody, ...mail, at: timeNow(desk) });
}
