import { type Difference, entryOf, type NewEntry } from '@derden/policy';

/** What of some differences is settled in Freshdesk; what is settled in the list itself is left to people. */
export function settlementEntries(differences: readonly Difference[]): readonly NewEntry[] {
  return differences.flatMap(({ row, settle }) => (settle.in === 'helpdesk' ? [entryOf(row, settle.action)] : []));
}
