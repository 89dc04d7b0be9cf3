import type { Action, NewEntry } from '@derden/policy';

/** What is done by a row of policy-rules 6.3 and its messages; it destroys nothing. */
export function entryBy(row: 'F15' | 'F36', action: Action): NewEntry {
  return { row, follows: ['R38'], action, fingerprint: null, classes: [], findings: [] };
}
