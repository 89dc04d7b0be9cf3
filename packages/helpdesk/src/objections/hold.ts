import type { Engine } from '../engine/engine.ts';
import type { Hold } from '../engine/matters.ts';
import { SweepError } from '../sweep-error.ts';
import { privacyRole } from './privacy-role.ts';
import { isReason } from './reason.ts';

/** A ticket, or a person and every ticket that this person asked. */
export type HeldObject =
  | { readonly kind: 'ticket'; readonly id: number }
  | { readonly kind: 'contact'; readonly id: number };

export interface HeldItem extends Hold {
  readonly on: HeldObject;
  readonly state: 'open' | 'lifted';
}

/**
 * Keeps everything that cannot be undone from a ticket or person, from this moment on, whatever is planned (I13).
 * @param reason a code of `reasons`, or the number of the case
 * @throws SweepError `refused` without the role or a reason
 */
export async function placeHold(on: HeldObject, reason: string, engine: Engine): Promise<void> {
  privacyRole(engine.actor);
  if (!isReason(reason)) throw new SweepError('refused', 'a reason is a code of the list, or the number of a case');
  await put(on, 'open', { by: engine.actor.name, reason }, engine);
}

/** @throws SweepError `not_found`; `refused` without the role */
export async function liftHold(on: HeldObject, engine: Engine): Promise<void> {
  privacyRole(engine.actor);
  const known = await engine.matters.get('hold', holdId(on));
  if (known?.state !== 'open') throw new SweepError('not_found', `no hold on ${on.kind} ${on.id}`);
  await put(on, 'lifted', known.body, engine);
}

/** Holds in force; with `all`, those that were lifted too. */
export async function listHolds(
  { matters }: Pick<Engine, 'matters'>,
  { all = false }: { readonly all?: boolean } = {},
): Promise<readonly HeldItem[]> {
  const holds = await matters.list('hold', all ? {} : { state: 'open' });
  return holds.map(({ ticket, contact, state, body }) => ({
    ...body,
    on: ticket === null ? { kind: 'contact', id: contact ?? 0 } : { kind: 'ticket', id: ticket },
    state: state === 'open' ? 'open' : 'lifted',
  }));
}

function holdId({ kind, id }: HeldObject): string {
  return `${kind} ${id}`;
}

async function put(on: HeldObject, state: HeldItem['state'], body: Hold, engine: Engine): Promise<void> {
  const { database, matters, journal, actor, now } = engine;
  const at = now().toISOString();
  const [ticket, contact] = on.kind === 'ticket' ? [on.id, null] : [null, on.id];
  await database.transaction(async (sql) => {
    await matters.put({ kind: 'hold', id: holdId(on), ticket, contact, state, due: null, body }, at, sql);
    const kind = state === 'open' ? 'hold-placed' : 'hold-lifted';
    const facts = { contact, reason: body.reason };
    await journal.append({ at, actor: actor.name, kind, ...(ticket !== null && { ticket }), facts }, sql);
  });
}
