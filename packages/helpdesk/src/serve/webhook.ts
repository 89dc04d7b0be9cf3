import { createHash, timingSafeEqual } from 'node:crypto';

/** Header that Freshdesk's automation rule sends the secret in. */
export const secretHeader = 'x-derden-secret';

/** In the same time whatever was sent, so that nobody learns the secret by measuring. */
export function isSecret(sent: unknown, secret: string): boolean {
  return typeof sent === 'string' && timingSafeEqual(digest(sent), digest(secret));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/**
 * The ticket that a call of the webhook is about: `{"ticket_id": 11}`, or Freshdesk's simple body
 * `{"freshdesk_webhook": {"ticket_id": "11"}}`; everything else in it is let go. Null when there is none.
 */
export function ticketIn(body: string): number | null {
  const message = parsed(body);
  const inside = isRecord(message) && isRecord(message.freshdesk_webhook) ? message.freshdesk_webhook : message;
  return isRecord(inside) ? numberOf(inside.ticket_id) : null;
}

/** The parser's error quotes the body. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Placeholders come as texts. */
function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}
