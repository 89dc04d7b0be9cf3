import { expect } from 'vitest';
import { decide } from '../table/decide.ts';
import type { Row } from '../table/row.ts';

/** No dead row, no combination without a row, no id twice. Gives how often each row decided. */
export function checkTable<Facts, Outcome>(
  rows: readonly Row<Facts, Outcome>[],
  all: readonly Facts[],
): ReadonlyMap<string, number> {
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const decided = Map.groupBy(all, (facts) => decide(rows, facts).id);
  expect(ids.filter((id) => !decided.has(id))).toEqual([]);
  return new Map([...decided].map(([id, facts]) => [id, facts.length]));
}
