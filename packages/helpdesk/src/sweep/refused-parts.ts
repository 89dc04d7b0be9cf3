import type { Engine } from '../engine/engine.ts';

/** Messages that Freshdesk refused to delete, as the journal has it (policy-rules T9b). */
export async function refusedParts(
  ticket: number,
  { database }: Pick<Engine, 'database'>,
): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ conversation: string }>(
    `select distinct facts->>'conversation' as conversation from derden.journal
     where ticket = $1 and kind = 'outcome' and facts->>'action' = 'deleteConversation' and facts->>'state' = 'refused'`,
    [ticket],
  );
  return new Set(rows.map(({ conversation }) => `conversation:${conversation}`));
}
