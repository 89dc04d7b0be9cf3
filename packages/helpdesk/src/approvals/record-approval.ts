import { decideApproval, type JudgedApproval, recordOf } from '@derden/policy';
import { unlessGone } from '../apply/current-ticket.ts';
import { contentOf } from '../desk/content.ts';
import type { Engine } from '../engine/engine.ts';
import type { Stated } from '../sweep/statements.ts';
import { SweepError } from '../sweep-error.ts';
import { judgeApproval } from './judge-approval.ts';
import { readStatements, ticketAnywhere } from './read-statements.ts';

/**
 * Keeps who approved what, before anything of the message is destroyed or goes to another requester (E23, D6). What is kept already
 * stays as it was when it was judged.
 * @throws SweepError `refused` when the message is gone or no longer says so: nothing that follows may destroy it
 */
export async function recordApproval(ticket: number, conversation: number | null, engine: Engine): Promise<void> {
  const { approvals, freshdesk, keys } = engine;
  const known = await approvals.list({ ticket });
  if (known.some((record) => record.conversation === conversation)) return;
  const desk = await ticketAnywhere(ticket, engine);
  const stated = desk && (await readStatements(desk, engine)).find((each) => each.conversation === conversation);
  const judged = stated ? ((await judgeApproval(stated, desk, engine)) ?? withoutList(stated)) : null;
  const writer = stated?.writer == null ? null : await unlessGone(() => freshdesk.contacts.get(Number(stated.writer)));
  const content = stated && contentOf(stated.part, desk);
  if (!stated || !judged || !writer || content == null)
    throw new SweepError('refused', `ticket ${ticket}: the approval cannot be recorded`);
  const approval = { ticket, conversation, references: stated.statement.references, at: stated.at };
  const approver = { name: writer.name, email: writer.email ?? '' };
  const record = recordOf(judged, approval, approver, keys.content(content));
  if (!record) throw new SweepError('refused', `ticket ${ticket}: what was an approval is none by now`);
  await approvals.add(record, writer.id);
}

/** Of no organisation that is known: the account manager judges it, and it is kept for that (E10). */
export function withoutList({ statement: { kind } }: Stated): JudgedApproval | null {
  if (kind === 'refusal') return null;
  return decideApproval({
    kind,
    listMode: 'none',
    category: null,
    identity: 'known',
    channel: 'email',
    hasGeneral: false,
  });
}
