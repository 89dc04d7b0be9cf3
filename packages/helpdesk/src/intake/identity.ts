import {
  type Advanced,
  advanceIdentity,
  type IdentityCheck,
  type IdentityEvent,
  type IdentityFacts,
  lateFrom,
  type NewEntry,
  type Plan,
} from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { IdentityRecord, Matter } from '../engine/matters.ts';
import { propose } from '../sweep/propose.ts';

/** Something that happened to a check: from whom, and by which message if one told it. */
export interface Happening extends Partial<Pick<IdentityFacts, 'person' | 'agent' | 'phoneWasKnown'>> {
  readonly event: IdentityEvent;
  /** Names it among others of the same check: a message in numbers, a call, the end of the term. */
  readonly key: string;
}

export interface Followed {
  readonly advanced: Advanced;
  /** What has to be done about it; null when nothing has. */
  readonly plan: Plan | null;
}

/**
 * Takes a check further by what happened, and proposes what follows. Confirmation takes nothing up by itself: the request is decided
 * again, since who may ask and what the ticket holds still count.
 */
export async function follow(matter: Matter<'identity'>, happening: Happening, engine: Engine): Promise<Followed> {
  const { ticket } = matter.body;
  const advanced = advanceIdentity(happening.event, factsOf(matter.body, happening, engine));
  const wanted = advanced.entries.filter((entry) => !takesUp(entry));
  const about = { ticket, subject: `identity ${ticket} ${happening.key}`, days: engine.settings.policy.planDays };
  // Proposed first: after a crash it is found again.
  const plan =
    wanted.length === 0 ? null : await propose({ ...about, purpose: 'intake', entries: () => wanted }, engine);
  await keepFollowed(matter, happening, advanced, engine);
  return { advanced, plan };
}

async function keepFollowed(
  { body: { read } }: Matter<'identity'>,
  { event, key }: Happening,
  { step, check }: Advanced,
  { database, matters, journal, actor, now, settings }: Engine,
): Promise<void> {
  const at = now().toISOString();
  const body = { ...check, read: [...new Set([...read, key])] };
  await database.transaction(async (sql) => {
    await matters.put(identityMatter(body, settings.policy), at, sql);
    const facts = { event, state: check.state, row: step.moved ? step.row.id : null };
    await journal.append({ at, actor: actor.name, kind: 'identity', ticket: check.ticket, facts }, sql);
  });
}

/** A check as it is kept; one that was asked has a day on which its answer is too late. */
export function identityMatter(body: IdentityRecord, settings: Parameters<typeof lateFrom>[1]): Matter<'identity'> {
  const { ticket, contact, state, askedOn } = body;
  const due = state === 'asked' && askedOn !== null ? lateFrom(askedOn, settings) : null;
  return { kind: 'identity', id: String(ticket), ticket, contact, state, due, body };
}

/** Opens a check that is needed; one that is there stays as it is. */
export async function openCheck(check: IdentityCheck, { matters, settings, now }: Engine): Promise<void> {
  if (await matters.get('identity', check.ticket)) return;
  await matters.put(identityMatter({ ...check, read: [] }, settings.policy), now().toISOString());
}

export function factsOf(
  check: IdentityCheck,
  { person = null, agent = null, phoneWasKnown = false }: Partial<IdentityFacts>,
  { settings, now }: Pick<Engine, 'settings' | 'now'>,
): IdentityFacts {
  return { check, now: now().toISOString(), settings: settings.policy, person, agent, phoneWasKnown };
}

/** The entry that takes the ticket up, by the row of whatever confirmed it. */
export function takeUpEntries(check: IdentityCheck, engine: Engine): readonly NewEntry[] {
  if (check.state !== 'confirmed' || check.by === null) return [];
  const before = { ...check, state: 'asked' } as const;
  const known = { person: check.contact, agent: check.agent ?? 0, phoneWasKnown: true };
  return advanceIdentity(check.by, factsOf(before, known, engine)).entries.filter(takesUp);
}

function takesUp({ action }: NewEntry): boolean {
  return action.kind === 'setTicket' && action.state === 'open';
}
