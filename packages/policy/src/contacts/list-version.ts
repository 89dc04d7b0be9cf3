import { canonical, type Digest } from '../plan/digest.ts';
import type { ContactList } from './contact-list.ts';

/** The version of a list as evidence of what was decided on (R3): the order of its entries does not count. */
export function versionOf(list: ContactList, digest: Digest): string {
  const entries = list.entries.map(canonical).sort();
  return digest(canonical({ ...list, entries }));
}
