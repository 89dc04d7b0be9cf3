import { addressKey, type ContactList, type ListEntry } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import { listsOf } from './lists.ts';

/** Lists of all organisations as Freshdesk has them this moment. */
export async function currentLists({
  people,
  settings,
}: Pick<Engine, 'people' | 'settings'>): Promise<ReadonlyMap<number, ContactList>> {
  const { account, companyListField } = settings;
  return listsOf(await people({ fresh: true }), { contactField: account.contactField, companyListField });
}

/** General contacts of an organisation that works with a list: they are asked and told. */
export function generalsOf(list: ContactList | undefined): readonly ListEntry[] {
  if (list?.mode !== 'enforced') return [];
  return list.entries.filter(({ category, email }) => category === 'general' && addressKey(email) !== null);
}
