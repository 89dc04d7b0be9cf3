import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import { privacyRole } from '../objections/privacy-role.ts';
import { isReason } from '../objections/reason.ts';
import { SweepError } from '../sweep-error.ts';
import { type ArchiveSource, archiveOf } from './archive.ts';
import { findContact } from './find-contact.ts';
import { generalFor } from './general-profile.ts';
import { type LeaverReport, type PurgeContext, planLeaver } from './plan-purge.ts';
import { type Purged, type PurgeOptions, runPurge } from './run-purge.ts';

export interface EraseOptions extends PurgeOptions {
  readonly archive?: ArchiveSource;
}

/**
 * Plans the erasure of somebody who left, outside January (C8): the privacy role asks for it, with a reason, and somebody else
 * approves the plan. `execute` makes the general profile where there is none, and nothing else.
 * @param reason a code of `reasons`, or the number of the case
 * @throws SweepError `refused` without the role or a reason; `not_found`; FreshdeskError
 */
export async function planErasure(
  who: number | string,
  reason: string,
  engine: Engine,
  options: EraseOptions = {},
): Promise<LeaverReport> {
  privacyRole(engine.actor);
  if (!isReason(reason)) throw new SweepError('refused', 'a reason is a code of the list, or the number of a case');
  const { id } = await findContact(who, engine);
  const departure = await keepReason(await departureOf(id, engine), reason, engine);
  return planLeaver(departure, await contextFor(departure, engine, options), engine, options.signal);
}

/**
 * Carries out an erasure that somebody else has approved; without `execute` it tells what would be done.
 * @throws SweepError `refused` without the role; `not_found`; FreshdeskError
 */
export async function applyErasure(contact: number, engine: Engine, options: EraseOptions = {}): Promise<Purged> {
  privacyRole(engine.actor);
  const departure = await departureOf(contact, engine);
  const { execute: _execute, ...looking } = options;
  return runPurge(departure, await contextFor(departure, engine, looking), engine, options);
}

async function departureOf(contact: number, { matters }: Engine): Promise<Matter<'departure'>> {
  const departure = await matters.get('departure', contact);
  if (departure?.state !== 'open' || departure.body.organisation === null)
    throw new SweepError('not_found', `contact ${contact} is not known to have left a customer`);
  return departure;
}

async function keepReason(
  departure: Matter<'departure'>,
  reason: string,
  { database, matters, journal, actor, now }: Engine,
): Promise<Matter<'departure'>> {
  const at = now().toISOString();
  const asked = { ...departure, body: { ...departure.body, erasure: { by: actor.name, reason } } };
  await database.transaction(async (sql) => {
    await matters.put(asked, at, sql);
    const facts = { contact: Number(departure.id), reason };
    await journal.append({ at, actor: actor.name, kind: 'erasure-asked', facts }, sql);
  });
  return asked;
}

async function contextFor(
  { body }: Matter<'departure'>,
  engine: Engine,
  { archive = 'export', execute, signal }: EraseOptions,
): Promise<PurgeContext> {
  return {
    on: 'erase',
    general: await generalFor(body.organisation ?? 0, engine, { execute, signal }),
    archive: await archiveOf(archive, engine, signal),
    notice: { noticedOn: null, noticeAnswered: false },
    role: 'privacy',
    hasReason: body.erasure !== undefined,
    days: engine.settings.policy.planDays,
  };
}
