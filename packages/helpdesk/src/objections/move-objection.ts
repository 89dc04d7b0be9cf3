import {
  answerBy,
  dateOf,
  decisionEntries,
  entryOf,
  type Line,
  type NewEntry,
  type ObjectionEffect,
  type ObjectionEvent,
  type ObjectionFacts,
  type ObjectionOutcome,
  type ObjectionState,
  objectionMachine,
  step,
} from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { Matter, ObjectionRecord } from '../engine/matters.ts';
import { type Carried, type CarryOptions, proposeAndRun } from '../plans/propose-and-run.ts';
import { SweepError } from '../sweep-error.ts';
import { privacyRole } from './privacy-role.ts';

/** What a step of an objection adds to what is known. */
export interface Said {
  readonly consulted?: 'person' | 'organisation' | undefined;
  readonly outcome?: ObjectionOutcome | undefined;
  /** The private note in the ticket that gives the reasons: Freshdesk's number of it. */
  readonly reasonsIn?: number | undefined;
  /** Who withdraws is who objected: own address, portal login or confirmed. */
  readonly verified?: boolean | undefined;
}

export interface Moved extends Carried {
  readonly objection: Matter<'objection'>;
  readonly row: string;
  /** `tellExtension` and `tellDecision` are written by a person, before the case goes on. */
  readonly effects: readonly ObjectionEffect[];
}

/**
 * Takes an objection a step further (policy-rules E22): `consult` with the person or the organisation, `extend`, `decide`, `answer`
 * when the person was told, or `withdraw`.
 * @throws SweepError `not_found`; `refused` without the role, or with what is missing; FreshdeskError
 */
export async function moveObjection(
  ticket: number,
  event: ObjectionEvent,
  said: Said,
  engine: Engine,
  options: CarryOptions = {},
): Promise<Moved> {
  privacyRole(engine.actor);
  await checkNote(ticket, said, engine);
  const { objection, row, effects } = await moved(ticket, event, said, engine);
  const entries = entriesFor(objection, row, effects);
  const { planDays: days } = engine.settings.policy;
  const subject = `objection-decision ${ticket}`;
  const proposal = { purpose: 'contacts', ticket, subject, entries: () => entries, days } as const;
  const carried = await proposeAndRun(proposal, engine, options);
  return { objection, row: row.id, effects, ...carried };
}

/** Reasons stand where the ticket is, not in our tables (D1). */
async function checkNote(ticket: number, { reasonsIn }: Said, { freshdesk }: Engine): Promise<void> {
  if (reasonsIn === undefined) return;
  for await (const { id, incoming, private: isPrivate } of freshdesk.conversations.list(ticket))
    if (id === reasonsIn && !incoming && isPrivate) return;
  throw new SweepError('not_found', `ticket ${ticket} has no private note ${reasonsIn}`);
}

async function moved(ticket: number, event: ObjectionEvent, said: Said, engine: Engine) {
  const { database, matters, journal, actor, now, settings } = engine;
  return database.transaction(async (sql) => {
    await sql.query("select 1 from derden.matter where kind = 'objection' and id = $1 for update", [String(ticket)]);
    const known = await matters.get('objection', ticket, sql);
    if (!known) throw new SweepError('not_found', `no objection in ticket ${ticket}`);
    const at = now().toISOString();
    const body = bodyAfter(known.body, event, said);
    const state = known.state as ObjectionState; // as: written here alone
    const taken = step(objectionMachine, state, event, factsOf(known.body, body, said, engine));
    const isAnotherTalk = event === 'consult' && state === 'consulting';
    if (!taken.moved && !isAnotherTalk) throw new SweepError('refused', refusal(ticket, event, state, taken.missing));
    const row = taken.moved ? taken.row : consulting();
    const due = isClosed(taken.state) ? null : answerBy(body.receivedAt, body.extended, settings.policy);
    const objection = { ...known, state: taken.state, due, body };
    await matters.put(objection, at, sql);
    const facts = { row: row.id, state: taken.state, outcome: body.outcome, consulted: said.consulted ?? null, due };
    await journal.append({ at, actor: actor.name, kind: `objection-${event}`, ticket, facts }, sql);
    return { objection, row, effects: taken.moved ? taken.effects : [] };
  });
}

/** A talk with the other of the two is no new state. */
function consulting(): Line {
  const row = objectionMachine.find(({ on }) => on === 'consult');
  if (!row) throw new SweepError('refused', 'an objection cannot be talked over');
  return row;
}

function isClosed(state: ObjectionState): boolean {
  return state === 'answered' || state === 'withdrawn';
}

function refusal(
  ticket: number,
  event: ObjectionEvent,
  state: ObjectionState,
  missing: readonly { readonly says: { readonly en: string } }[],
): string {
  const why = missing.map(({ says }) => says.en).join('; ') || `it is ${state}`;
  return `objection in ticket ${ticket}: ${event} is refused: ${why}`;
}

function bodyAfter(body: ObjectionRecord, event: ObjectionEvent, said: Said): ObjectionRecord {
  const { consulted, outcome, reasonsIn } = said;
  return {
    ...body,
    personConsulted: body.personConsulted || consulted === 'person',
    organisationConsulted: body.organisationConsulted || consulted === 'organisation',
    extended: body.extended || event === 'extend',
    outcome: event === 'decide' ? (outcome ?? null) : body.outcome,
    reasonsIn: reasonsIn ?? (event === 'decide' ? null : body.reasonsIn),
  };
}

/** Judged on what is so after what was said, but for what the step itself brings about. */
function factsOf(
  { extended }: ObjectionRecord,
  { about, receivedAt, personConsulted, organisationConsulted, outcome }: ObjectionRecord,
  { reasonsIn, verified = false }: Said,
  { now, settings, actor }: Engine,
): ObjectionFacts {
  return {
    about,
    receivedAt,
    today: dateOf(now().toISOString()),
    settings: settings.policy,
    role: actor.roles.includes('privacy') ? 'privacy' : null,
    personConsulted,
    organisationConsulted,
    extended,
    outcome,
    hasReasons: reasonsIn !== undefined,
    verified,
  };
}

function entriesFor(
  { ticket, body }: Matter<'objection'>,
  row: Line,
  effects: readonly ObjectionEffect[],
): readonly NewEntry[] {
  if (ticket === null) return [];
  if (effects.includes('lift')) return [entryOf(row, { kind: 'setTicket', ticket, removeTags: ['bezwaar'] })];
  if (!effects.includes('liftUnlessRestricted') || body.outcome === null) return [];
  return decisionEntries(body.outcome, ticket);
}
