import type { Role } from '../plan/plan-states.ts';
import { type Machine, type Step, step } from '../table/machine.ts';
import type { Condition } from '../table/row.ts';
import type { Instant } from '../time/calendar.ts';
import type { BreachEntry, BreachStatus, Effect, Ground, ReportedTo } from './entry.ts';

export type BreachEvent = 'assess' | 'report' | 'close' | 'grow';

/** Who moves an entry on, and what that human judged. `by` is an agent's id; null when derden itself found more. */
export interface BreachFacts {
  readonly by: number | null;
  readonly roles: readonly Role[];
  readonly at: Instant;
  readonly effects: readonly Effect[];
  readonly ground: Ground | null;
  readonly reportedTo: readonly ReportedTo[];
}

type Needs = Condition<BreachFacts>;

const byHuman: Needs = {
  id: 'privacy',
  says: { nl: 'iemand met de rol privacy doet het', en: 'somebody in the privacy role does it' },
  holds: ({ by, roles }) => by !== null && roles.includes('privacy'),
};

const effectsKnown: Needs = {
  id: 'effects',
  says: { nl: 'de gevolgen zijn gekozen', en: 'the effects are chosen' },
  holds: ({ effects }) => effects.length > 0,
};

const groundGiven: Needs = {
  id: 'ground',
  says: { nl: 'er is een grond gekozen', en: 'a ground is chosen' },
  holds: ({ ground }) => ground !== null,
};

const told: Needs = {
  id: 'reported-to',
  says: { nl: 'er staat aan wie is gemeld', en: 'it says to whom it was reported' },
  holds: ({ reportedTo }) => reportedTo.length > 0,
};

/** D7. Only humans assess and report. */
export const breachMachine: Machine<BreachStatus, BreachEvent, BreachFacts, never> = [
  {
    id: 'S1',
    follows: ['R31', 'D7'],
    says: {
      nl: 'Een mens beoordeelt het mogelijke datalek en kiest de gevolgen.',
      en: 'A human assesses the possible breach and chooses its effects.',
    },
    from: ['possible'],
    on: 'assess',
    to: 'assessed',
    needs: [byHuman, effectsKnown],
    effects: [],
  },
  {
    id: 'S2',
    follows: ['D7'],
    says: {
      nl: 'Een mens legt vast dat en aan wie is gemeld.',
      en: 'A human records that it was reported, and to whom.',
    },
    from: ['assessed'],
    on: 'report',
    to: 'reported',
    needs: [byHuman, groundGiven, told],
    effects: [],
  },
  {
    id: 'S3',
    follows: ['D7'],
    says: {
      nl: 'Een mens legt vast dat het niet is gemeld, en waarom.',
      en: 'A human records that it was not reported, and why.',
    },
    from: ['assessed'],
    on: 'close',
    to: 'not-reported',
    needs: [byHuman, groundGiven],
    effects: [],
  },
  {
    id: 'S4',
    follows: ['R31', 'D7', 'D9'],
    says: {
      nl: 'Komt er iets bij, dan wordt opnieuw beoordeeld.',
      en: 'When more is found, it is assessed again.',
    },
    from: ['assessed', 'reported', 'not-reported'],
    on: 'grow',
    to: 'possible',
    effects: [],
  },
];

/** The entry after an event; as it was when the event may not happen, with what was missing in `step`. */
export function advance(
  entry: BreachEntry,
  event: BreachEvent,
  facts: BreachFacts,
): { readonly entry: BreachEntry; readonly step: Step<BreachStatus, BreachFacts, never> } {
  const taken = step(breachMachine, entry.status, event, facts);
  if (!taken.moved) return { entry, step: taken };
  const { effects, ground, reportedTo, at, by } = facts;
  const judged = event === 'assess' ? { effects } : event === 'grow' ? {} : { ground, reportedTo };
  const status = taken.state;
  return { entry: { ...entry, ...judged, status, history: [...entry.history, { status, at, by }] }, step: taken };
}
