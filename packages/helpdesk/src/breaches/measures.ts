import type { Measure, MeasureKind } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';

/** What was done about a breach: actions that limit one and were carried out, by ticket. */
export async function measuresOf(
  tickets: readonly number[],
  { database }: Pick<Engine, 'database'>,
): Promise<(ticket: number) => readonly Measure[]> {
  const rows = await database.query<{ ticket: number; entry: string; action: MeasureKind; at: Date }>(
    `select p.ticket, s.entry, e->'action'->>'kind' as action, s.at
     from derden.plan p
     join derden.step s on s.plan = p.id and s.state = 'done'
     cross join jsonb_array_elements(p.body->'entries') e
     where p.ticket = any($1) and e->>'id' = s.entry and e->'action'->>'kind' = any($2)`,
    [tickets, measures],
  );
  const byTicket = Map.groupBy(rows, ({ ticket }) => ticket);
  return (ticket) =>
    (byTicket.get(ticket) ?? []).map(({ entry, action, at }) => ({ entry, action, at: at.toISOString() }));
}

const measures: readonly MeasureKind[] = [
  'deleteAttachment',
  'deleteConversation',
  'redactNote',
  'replaceDescription',
  'replaceSubject',
  'clearField',
  'deleteTicket',
  'openFollowUp',
  'sendMessage',
];
