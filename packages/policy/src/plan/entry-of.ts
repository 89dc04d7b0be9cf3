import type { Line } from '../table/row.ts';
import type { Action } from './action.ts';
import type { NewEntry } from './plan.ts';

/** An action that destroys nothing, with the row that led to it. */
export function entryOf({ id, follows }: Line, action: Action): NewEntry {
  return { row: id, follows, action, fingerprint: null, classes: [], findings: [] };
}
