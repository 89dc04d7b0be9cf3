import { blocks, type Circumstances, type ObjectionState } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';

/** True while an objection keeps what it is about from being destroyed. */
export function isBlocking({ state, body }: Matter<'objection'>): boolean {
  return blocks({ state: state as ObjectionState, outcome: body.outcome }); // as: written by the steps of an objection alone
}

/** What keeps somebody's data where it is: on the person, or on a ticket of theirs (I13). */
export async function heldBy(
  contact: number,
  tickets: ReadonlySet<number>,
  { matters }: Pick<Engine, 'matters'>,
): Promise<Pick<Circumstances, 'objection' | 'hold'>> {
  const isOn = (matter: Matter) => matter.contact === contact || (matter.ticket !== null && tickets.has(matter.ticket));
  const objections = (await matters.list('objection')).filter(isBlocking);
  const holds = await matters.list('hold', { state: 'open' });
  return { objection: objections.some(isOn), hold: holds.some(isOn) };
}
