import { referencesIn } from '@derden/policy';
import type { DeskTicket } from '../desk/desk-ticket.ts';
import type { Engine } from '../engine/engine.ts';

/**
 * Parts that derden wrote itself. They name kinds and counts only, and words such as "birth date" beside a date would be taken for
 * somebody's. A message is known by its number; the first message by a reference of the step that wrote it, for a reply quotes others.
 */
export async function ownWriting(
  { ticket, conversations }: DeskTicket,
  { database }: Engine,
): Promise<ReadonlySet<string>> {
  const ids = conversations.filter(({ incoming }) => !incoming).map(({ id }) => id);
  const steps = await database.query<{ made: number; key: string }>(
    "select made, left(entry, 8) as key from derden.step where state = 'done' and made = any($1)",
    [[ticket.id, ...ids]],
  );
  const references = new Set(referencesIn(ticket.description ?? ''));
  const isFirst = steps.some(({ made, key }) => made === ticket.id && references.has(`drd-${key}`));
  const messages = steps.filter(({ made }) => ids.includes(made)).map(({ made }) => `conversation:${made}`);
  return new Set([...(isFirst ? ['description'] : []), ...messages]);
}
