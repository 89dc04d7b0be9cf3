import type { Deletion, Plan } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { StoredPlan } from '../plans/plan-store.ts';

const names: Readonly<Record<Deletion, string>> = { purge: 'january', erase: 'erasure' };

/** One plan a person: nobody waits for somebody else's objection or open ticket. */
export function purgeSubject(contact: number, on: Deletion): string {
  return `${names[on]} ${contact}`;
}

/** Plans that would delete somebody, the newest last. */
export async function purgePlans(
  contact: number,
  on: Deletion,
  { plans }: Pick<Engine, 'plans'>,
  states: readonly StoredPlan['state'][],
): Promise<readonly StoredPlan[]> {
  const subject = purgeSubject(contact, on);
  return (await plans.list({ states })).filter(({ plan }) => plan.frozen.subject === subject);
}

/** Whom a plan deletes, whereto the tickets go, and which ones it moves. */
export interface Purge {
  readonly contact: number;
  readonly into: number | null;
  readonly moves: ReadonlySet<number>;
  readonly way: 'move-and-delete' | 'merge-into-general';
}

export function purgeIn({ entries }: Plan): Purge | null {
  const moves = entries.flatMap(({ action }) => (action.kind === 'moveTicket' ? [action] : []));
  for (const { action } of entries) {
    const numbers = new Set(moves.map(({ ticket }) => ticket));
    if (action.kind === 'mergeContact')
      return { contact: action.contact, into: action.into, moves: numbers, way: 'merge-into-general' };
    if (action.kind === 'deleteContact')
      return { contact: action.contact, into: moves[0]?.to ?? null, moves: numbers, way: 'move-and-delete' };
  }
  return null;
}
