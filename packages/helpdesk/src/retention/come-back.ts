import { type ContactList, contactMachine, entryAt, entryOf, type Line, step } from '@derden/policy';
import { dropUnmade } from '../contact-list/change-log.ts';
import { currentLists } from '../desk/current-lists.ts';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import { type Carried, type CarryOptions, proposeAndRun } from '../plans/propose-and-run.ts';
import { SweepError } from '../sweep-error.ts';
import { contactFacts, contactState } from './contact-facts.ts';
import { dropDeparture } from './depart.ts';
import { findContact } from './find-contact.ts';

/** The listed address of a general contact; or the account manager, where there is no list. */
export type ConfirmedBy = { readonly email: string } | 'account-manager';

/**
 * Somebody did not leave after all, or is back before January (C6, E20): nothing is purged any more, and the profile is there
 * again. The account opens by a new invitation only, and the list takes a change of its own.
 * @throws SweepError `not_found`; `refused` with what is missing; FreshdeskError
 */
export async function comeBack(
  who: number | string,
  confirmedBy: ConfirmedBy,
  engine: Engine,
  options: CarryOptions = {},
): Promise<Carried> {
  const contact = await findContact(who, engine);
  const departure = await engine.matters.get('departure', contact.id);
  if (departure?.state !== 'open')
    throw new SweepError('not_found', `contact ${contact.id} was not reported to have left`);
  const list = (await currentLists(engine)).get(departure.body.organisation ?? 0);
  const returnConfirmed = isConfirmed(confirmedBy, list);
  if (!contact.deleted) {
    if (!returnConfirmed)
      throw refused(contact.id, 'a general contact confirms it, or without a list the account manager');
    await keepReturn(departure, 'C6', engine);
    return { plan: null, applied: null };
  }
  const taken = step(
    contactMachine,
    contactState(contact, departure),
    'return',
    contactFacts({ returnConfirmed }, engine),
  );
  if (!taken.moved) throw refused(contact.id, taken.missing.map(({ says }) => says.en).join('; '));
  await keepReturn(departure, taken.row.id, engine);
  return restore(contact.id, taken.row, engine, options);
}

function isConfirmed(by: ConfirmedBy, list: ContactList | undefined): boolean {
  if (by === 'account-manager') return list?.mode !== 'enforced';
  return list?.mode === 'enforced' && entryAt(list, by.email)?.category === 'general';
}

function refused(contact: number, why: string): SweepError {
  return new SweepError('refused', `contact ${contact}: a return is refused: ${why}`);
}

/** Before anything else, so that a purge finds it. */
async function keepReturn(departure: Matter<'departure'>, row: string, engine: Engine): Promise<void> {
  const { database, matters, journal, actor, now } = engine;
  const at = now().toISOString();
  await database.transaction(async (sql) => {
    await matters.put({ ...departure, state: 'returned', due: null }, at, sql);
    await dropUnmade(Number(departure.id), sql);
    const facts = { contact: Number(departure.id), row };
    await journal.append({ at, actor: actor.name, kind: 'return', facts }, sql);
  });
  await dropDeparture(Number(departure.id), engine);
}

function restore(contact: number, row: Line, engine: Engine, options: CarryOptions): Promise<Carried> {
  const entries = [entryOf(row, { kind: 'restoreContact', contact })];
  const { planDays: days } = engine.settings.policy;
  const proposal = {
    purpose: 'contacts',
    ticket: null,
    subject: `return ${contact}`,
    entries: () => entries,
    days,
  } as const;
  return proposeAndRun(proposal, engine, options);
}
