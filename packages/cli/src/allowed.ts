import type { Known } from '@derden/scanner';

/** The allow list of the configuration, as people the scanner knows. */
export function allowed(list: readonly string[]): Known[] {
  return list.map((entry) => ({
    relation: 'public',
    names: entry.includes('@') ? [] : [entry],
    emails: entry.includes('@') ? [entry.toLowerCase()] : [],
    phones: [],
  }));
}
