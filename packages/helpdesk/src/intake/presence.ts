import type { Instant, ListedContact } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { Look } from '../sweep/look.ts';
import { customersOf, profileOf } from './customers.ts';
import { incomingIn } from './messages.ts';

/** The contacts on an organisation's list, with what is known of their being there (R10, E7). */
export async function contactsOf(organisation: number | null, engine: Engine): Promise<readonly ListedContact[]> {
  const customers = await customersOf(engine);
  const list = organisation === null ? undefined : customers.lists.get(organisation);
  if (list?.mode !== 'enforced') return [];
  const listed = list.entries.flatMap((entry) => {
    const profile = profileOf(entry, customers);
    return profile ? [{ contact: profile.id, category: entry.category }] : [];
  });
  const ids = listed.map(({ contact }) => contact);
  const wrote = await lastWords(ids, engine);
  const signs = new Map((await engine.matters.list('absence')).map(({ contact, body }) => [contact, body]));
  return listed.map(({ contact, category }) => ({
    contact,
    category,
    signs: signs.get(contact) ?? [],
    wrote: wrote.get(contact) ?? null,
  }));
}

async function lastWords(contacts: readonly number[], { database }: Engine): Promise<ReadonlyMap<number, Instant>> {
  if (contacts.length === 0) return new Map();
  const rows = await database.query<{ contact: number; wrote: Instant }>(
    'select contact, wrote from derden.presence where contact = any($1)',
    [contacts],
  );
  return new Map(rows.map(({ contact, wrote }) => [contact, wrote]));
}

/** Remembers when people of a list wrote themselves. */
export async function notePresence(look: Look, engine: Engine): Promise<void> {
  const { people, lists } = await customersOf(engine);
  const isOnList = (id: number): boolean => {
    const contact = people.contacts.find((each) => each.id === id);
    return contact?.company_id != null && lists.get(contact.company_id)?.mode === 'enforced';
  };
  const wrote = incomingIn(look).filter(({ isNotice, writer }) => !isNotice && writer !== null && isOnList(writer));
  const last = new Map(wrote.map(({ writer, at }) => [writer, new Date(at).toISOString()]));
  for (const [contact, at] of last)
    await engine.database.query(
      `insert into derden.presence (contact, wrote) values ($1, $2)
       on conflict (contact) do update set wrote = greatest(derden.presence.wrote, $2)`,
      [contact, at],
    );
}
