import { type Action, irreversible } from '../plan/action.ts';
import type { ObjectionOutcome, ObjectionState } from './objection.ts';
import { decideConsequence } from './outcome-rules.ts';

/** How far a case is; `outcome` is null until it is decided. */
export interface ObjectionCase {
  readonly state: ObjectionState;
  readonly outcome: ObjectionOutcome | null;
}

/** True while a case keeps its person's data from being destroyed: until the decision is told, and after it when data is kept restricted. */
export function blocks({ state, outcome }: ObjectionCase): boolean {
  if (state === 'withdrawn') return false;
  return state !== 'answered' || outcome === null || decideConsequence(outcome).outcome.blocks;
}

/** Whom and what a blocking case is about; `tickets` are all that hold data of the person, whoever the requester is. */
export interface UnderObjection {
  readonly contacts: ReadonlySet<number>;
  readonly tickets: ReadonlySet<number>;
}

/** False for whatever cannot be undone on a person or ticket under objection (I13). Asked for every action, when planned and just before it is done. */
export function mayDestroy(action: Action, under: UnderObjection): boolean {
  return !irreversible.has(action.kind) || !touches(action, under);
}

function touches(action: Action, { contacts, tickets }: UnderObjection): boolean {
  const persons = [...('contact' in action ? [action.contact] : []), ...('into' in action ? [action.into] : [])];
  return persons.some((person) => contacts.has(person)) || ('ticket' in action && has(tickets, action.ticket));
}

function has(tickets: ReadonlySet<number>, ticket: number | null): boolean {
  return ticket !== null && tickets.has(ticket);
}
