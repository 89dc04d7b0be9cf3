import { dateOf, type ObjectionState, type ObjectionUrgency, urgencyOf } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { ObjectionRecord } from '../engine/matters.ts';
import { isBlocking } from './under-objection.ts';

export interface ListedObjection extends ObjectionRecord {
  readonly ticket: number | null;
  readonly contact: number | null;
  readonly state: ObjectionState;
  /** The last day on which it can be answered in time; null once it was. */
  readonly due: string | null;
  readonly urgency: ObjectionUrgency | null;
  /** Nothing of the person may be destroyed. */
  readonly blocks: boolean;
}

/** Objections that are not closed, the nearest deadline first; with `all`, the closed ones too. */
export async function listObjections(
  { matters, now }: Pick<Engine, 'matters' | 'now'>,
  { all = false }: { readonly all?: boolean } = {},
): Promise<readonly ListedObjection[]> {
  const today = dateOf(now().toISOString());
  const objections = (await matters.list('objection')).map((matter) => ({
    ...matter.body,
    ticket: matter.ticket,
    contact: matter.contact,
    state: matter.state as ObjectionState, // as: written by the steps of an objection alone
    due: matter.due,
    urgency: matter.due === null ? null : urgencyOf(today, matter.due),
    blocks: isBlocking(matter),
  }));
  return objections
    .filter(({ due, blocks }) => all || due !== null || blocks)
    .sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
}
