import { PolicyError } from '../error.ts';
import type { Decision, Row } from './row.ts';

/**
 * The first row of a table that holds.
 * @throws PolicyError `no_row` when none holds: the table has a gap.
 */
export function decide<Facts, Outcome>(rows: readonly Row<Facts, Outcome>[], facts: Facts): Decision<Facts, Outcome> {
  const row = rows.find(({ when }) => when(facts));
  if (row === undefined) throw new PolicyError('no_row', `no row of ${rows[0]?.id ?? 'an empty table'} … holds`);
  const { id, follows, says, then } = row;
  return { id, follows, says, facts, outcome: then };
}
