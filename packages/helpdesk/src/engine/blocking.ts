import { blocks, type ObjectionOutcome, type ObjectionState, type UnderObjection } from '@derden/policy';
import type { Engine } from './engine.ts';

/** Whom and what a hold or an objection keeps from everything that cannot be undone (I13). */
export async function underObjection({ matters }: Pick<Engine, 'matters'>): Promise<UnderObjection> {
  const holds = (await matters.list('hold')).filter(({ state }) => state === 'open');
  const objections = (await matters.list('objection')).filter(
    ({ state, body }) => blocks({ state: state as ObjectionState, outcome: body.outcome as ObjectionOutcome | null }), // as: written by our own steps
  );
  const all = [...holds, ...objections];
  return {
    contacts: new Set(all.flatMap(({ contact }) => contact ?? [])),
    tickets: new Set(all.flatMap(({ ticket }) => ticket ?? [])),
  };
}
