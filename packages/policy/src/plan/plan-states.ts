import type { Machine } from '../table/machine.ts';
import type { Line } from '../table/row.ts';
import type { Instant } from '../time/calendar.ts';
import { isBefore } from '../time/calendar.ts';
import { deletesPerson, needsSecondPerson, type Plan } from './plan.ts';

export const planStates = [
  'draft',
  'in-review',
  'approved',
  'running',
  'applied',
  'verified',
  'expired',
  'withdrawn',
  'partly-failed',
] as const;

export type PlanState = (typeof planStates)[number];

export type PlanEvent = 'submit' | 'approve' | 'withdraw' | 'expire' | 'start' | 'finish' | 'fail' | 'verify';

/** Roles of D11; who holds them is configured. */
export type Role = 'reader' | 'reviewer' | 'approver' | 'privacy' | 'admin';

export interface Actor {
  readonly name: string;
  readonly roles: readonly Role[];
}

/** What the steps of a plan are judged on. */
export interface PlanFacts {
  readonly plan: Plan;
  readonly actor: Actor;
  readonly now: Instant;
  /** The digest that the actor names; what was reviewed must be what is done. */
  readonly namedDigest?: string;
  /** The organisation opted in to its removal without review; of no account when a person is deleted. */
  readonly automatic?: boolean;
}

const notExpired = {
  id: 'not-expired',
  says: { nl: 'het plan is niet verlopen', en: 'the plan has not expired' },
  holds: ({ plan, now }: PlanFacts) => isBefore(now, plan.expiresAt),
};

function isAutomatic({ automatic, plan }: PlanFacts): boolean {
  return automatic === true && !deletesPerson(plan);
}

const mayApprove = {
  id: 'role',
  says: {
    nl: 'wie goedkeurt heeft de rol goedkeurder of privacy',
    en: 'who approves is an approver or in the privacy role',
  },
  holds: (facts: PlanFacts) =>
    isAutomatic(facts) || facts.actor.roles.some((role) => role === 'approver' || role === 'privacy'),
};

const secondPerson = {
  id: 'second-person',
  says: {
    nl: 'K1 of opschoning: een ander dan de maker keurt goed',
    en: 'K1 or a purge: somebody other than the author approves',
  },
  holds: (facts: PlanFacts) =>
    isAutomatic(facts) || !needsSecondPerson(facts.plan) || facts.actor.name !== facts.plan.author,
};

const sameDigest = {
  id: 'digest',
  says: { nl: 'het controlegetal is dat van het plan', en: 'the digest named is that of the plan' },
  holds: ({ plan, namedDigest }: PlanFacts) => namedDigest === plan.digest,
};

/** What is unfinished still ends in the open; `partly-failed` may be started again (6.4). */
export const planMachine: Machine<PlanState, PlanEvent, PlanFacts, never> = [
  transition('P1', ['draft'], 'submit', 'in-review', 'Een plan gaat naar beoordeling.', 'A plan goes to review.'),
  transition(
    'P2',
    ['in-review'],
    'approve',
    'approved',
    'Een plan wordt goedgekeurd door wie dat mag; K1 en opschoning door een ander dan de maker. Alleen wat automatisch mag worden verwijderd, heeft geen goedkeuring nodig.',
    'A plan is approved by who may; K1 and purges by somebody other than the author. Only what may be removed automatically needs no approval.',
    [notExpired, mayApprove, secondPerson, sameDigest],
  ),
  transition(
    'P3',
    ['draft', 'in-review', 'approved'],
    'withdraw',
    'withdrawn',
    'Een plan kan worden ingetrokken tot het wordt uitgevoerd.',
    'A plan can be withdrawn until it runs.',
  ),
  transition(
    'P4',
    ['draft', 'in-review', 'approved'],
    'expire',
    'expired',
    'Een plan dat niet is uitgevoerd verloopt na 7 dagen; dat van januari na 31.',
    'A plan that was not run expires after 7 days; that of January after 31.',
    [
      {
        ...notExpired,
        id: 'expired',
        says: { nl: 'het plan is verlopen', en: 'the plan has expired' },
        holds: (facts) => !notExpired.holds(facts),
      },
    ],
  ),
  transition(
    'P5',
    ['approved'],
    'start',
    'running',
    'Alleen een goedgekeurd, geldig plan wordt uitgevoerd, met het juiste controlegetal.',
    'Only an approved and valid plan runs, by its digest.',
    [notExpired, sameDigest],
  ),
  transition(
    'P6',
    ['running', 'partly-failed'],
    'start',
    'running',
    'Een onderbroken plan gaat verder waar het was.',
    'An interrupted plan goes on where it was.',
    [sameDigest],
  ),
  transition(
    'P7',
    ['running'],
    'finish',
    'applied',
    'Alle acties zijn uitgevoerd of overgeslagen en gemeld.',
    'All actions were done, or skipped and reported.',
  ),
  transition('P8', ['running'], 'fail', 'partly-failed', 'Een deel van de acties is mislukt.', 'Some actions failed.'),
  transition(
    'P9',
    ['applied', 'partly-failed'],
    'verify',
    'verified',
    'Teruglezen toont dat alles weg, vervangen of verplaatst is.',
    'Reading back shows that all is gone, replaced or moved.',
  ),
];

function transition(
  id: string,
  from: readonly PlanState[],
  on: PlanEvent,
  to: PlanState,
  nl: string,
  en: string,
  needs: NonNullable<(typeof planMachine)[number]['needs']> = [],
): (typeof planMachine)[number] & Line {
  return { id, follows: ['D5'], says: { nl, en }, from, on, to, needs, effects: [] };
}
