import { type ChangeLogEntry, canonical, isBefore, isSameAddress, type ListCategory } from '@derden/policy';
import type { Effect } from '../apply/afterwards.ts';
import { contactOf } from '../apply/concerns.ts';
import type { Engine } from '../engine/engine.ts';
import type { Sql } from '../state/sql.ts';

/** A change of a list that a plan is to make; who asked and about whom stand in a table that can be erased (D6). */
export interface LoggedChange {
  /** Keyed digest of the entry: all that the journal knows of it. */
  readonly id: string;
  readonly entry: ChangeLogEntry;
  /** Null until the plan has made it. */
  readonly madeAt: string | null;
}

/** Keeps who asked for a change, before it is made; the same change once. `plan` is null while its day has not come. */
export async function logChange(
  entry: ChangeLogEntry,
  { contact, plan }: { readonly contact: number; readonly plan: string | null },
  { database, keys, journal, actor, now }: Engine,
): Promise<string> {
  const id = keys.content(canonical([plan ?? entry.askedAt, entry.organisation, entry.kind, entry.email]));
  const at = now().toISOString();
  await database.transaction(async (sql) => {
    const added = await sql.query(
      `insert into derden.list_change (id, organisation, contact, plan, body, at) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do nothing returning id`,
      [id, entry.organisation, contact, plan, JSON.stringify(entry), at],
    );
    if (added.length === 0) return;
    const { organisation, kind, before, after, channel, row } = entry;
    const facts = { change: id, organisation, contact, kind, before, after, channel, row };
    await journal.append({ at, actor: actor.name, kind: 'list-change', ...(plan !== null && { plan }), facts }, sql);
  });
  return id;
}

/** The plan that makes what was asked for earlier. */
export async function planChanges(
  contact: number,
  plan: string,
  { database }: Pick<Engine, 'database'>,
): Promise<void> {
  await database.query(
    'update derden.list_change set plan = $2 where contact = $1 and made_at is null and plan is distinct from $2',
    [contact, plan],
  );
}

/** What was asked for and is not to happen any more. */
export async function dropUnmade(contact: number, sql: Sql): Promise<void> {
  await sql.query('delete from derden.list_change where contact = $1 and made_at is null', [contact]);
}

/** The plan has changed the category: what was asked for is so from now on. */
export const listChanged: Effect = async ({ plan, action, at }, _engine, sql) => {
  await sql.query('update derden.list_change set made_at = $3 where plan = $1 and contact = $2 and made_at is null', [
    plan.id,
    contactOf(action),
    at,
  ]);
};

/** Changes of an organisation's list, the oldest first. */
export async function changesOf(
  organisation: number,
  { database }: Pick<Engine, 'database'>,
): Promise<readonly LoggedChange[]> {
  const rows = await database.query<{ id: string; body: ChangeLogEntry; made_at: Date | null }>(
    'select id, body, made_at from derden.list_change where organisation = $1 order by at, id',
    [organisation],
  );
  return rows.map(({ id, body, made_at }) => ({ id, entry: body, madeAt: made_at?.toISOString() ?? null }));
}

/** Takes out for good what was kept of changes about somebody, or that somebody asked for; the journal keeps ids alone (D6). */
export async function eraseChanges(address: string, sql: Sql): Promise<number> {
  const rows = await sql.query<{ id: string; body: ChangeLogEntry }>('select id, body from derden.list_change');
  const isOf = ({ email, askedBy }: ChangeLogEntry) => [email, askedBy].some((each) => isSameAddress(each, address));
  const ids = rows.filter(({ body }) => isOf(body)).map(({ id }) => id);
  await sql.query('delete from derden.list_change where id = any($1)', [ids]);
  return ids.length;
}

/** The category that an address had at a moment: the present one, but for the changes that derden made since. */
export async function categoryAt(
  { address, organisation, at }: { readonly address: string; readonly organisation: number; readonly at: string },
  present: ListCategory | null,
  engine: Pick<Engine, 'database'>,
): Promise<ListCategory | null> {
  const since = (await changesOf(organisation, engine)).find(
    ({ entry, madeAt }) => madeAt !== null && isBefore(at, madeAt) && isSameAddress(entry.email, address),
  );
  return since ? since.entry.before : present;
}
