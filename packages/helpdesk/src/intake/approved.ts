import { approvalEntries, entryOf, type JudgedApproval, type NewEntry } from '@derden/policy';
import { judgeApproval } from '../approvals/judge-approval.ts';
import type { Engine } from '../engine/engine.ts';
import type { Look } from '../sweep/look.ts';
import type { Stated } from '../sweep/statements.ts';

/** What follows from every approval that stands in the ticket (R4, E6, E10); one that was recorded is not recorded again. */
export async function approvedEntries(
  { desk, statements, ticket }: Look,
  organisation: number | null,
  engine: Engine,
): Promise<readonly NewEntry[]> {
  if (organisation === null || statements.length === 0) return [];
  const recorded = new Set(
    (await engine.approvals.list({ ticket: ticket.id })).map(({ conversation }) => conversation),
  );
  const entries: NewEntry[] = [];
  for (const stated of statements) {
    const judged = await judgeApproval(stated, desk, engine);
    if (judged) entries.push(...entriesFor(judged, stated, { ticket: ticket.id, organisation }));
  }
  return entries.filter(({ action }) => action.kind !== 'recordApproval' || !recorded.has(action.conversation));
}

/** The check is begun where senders are judged; of an approval in another message an agent is told. */
function entriesFor(
  judged: JudgedApproval,
  { conversation, statement }: Stated,
  { ticket, organisation }: { readonly ticket: number; readonly organisation: number },
): readonly NewEntry[] {
  if (judged.outcome === 'verifyIdentity' && conversation !== null)
    return [entryOf(judged, { kind: 'alert', role: 'agent', ticket, reason: 'approval-identity' })];
  return approvalEntries(judged, { ticket, conversation, organisation, references: statement.references });
}
