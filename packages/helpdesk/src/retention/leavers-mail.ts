import type { Engine } from '../engine/engine.ts';
import { raiseAlert } from './raise-alert.ts';

/** A ticket in spam by somebody whose account was deactivated. */
export interface LeaversMail {
  readonly ticket: number;
  readonly contact: number;
}

/**
 * Mail of people who left goes to spam by itself, where nobody sees it and it is purged after 30 days (policy-rules §7): an agent is
 * told once of each. An objection or a wrong report may be among it.
 */
export async function leaversMail(engine: Engine, signal?: AbortSignal): Promise<readonly LeaversMail[]> {
  const { freshdesk } = engine;
  const deactivated = new Set<number>();
  for await (const { id } of freshdesk.contacts.list({ state: 'deleted', signal })) deactivated.add(id);
  const found: LeaversMail[] = [];
  for await (const { id, requester_id } of freshdesk.tickets.list({ filter: 'spam', signal })) {
    if (!deactivated.has(requester_id)) continue;
    found.push({ ticket: id, contact: requester_id });
    await raiseAlert({ about: `ticket ${id}`, role: 'agent', reason: 'leavers-mail', row: 'C5', ticket: id }, engine);
  }
  return found;
}
