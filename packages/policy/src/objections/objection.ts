import type { Role } from '../plan/plan-states.ts';
import type { PolicySettings } from '../settings.ts';
import type { Instant, LocalDate } from '../time/calendar.ts';

/** To tickets being kept (R23), or to storage in the helpdesk software (R29). */
export type ObjectionKind = 'tickets' | 'storage';

export const objectionStates = ['received', 'consulting', 'decided', 'answered', 'withdrawn'] as const;

export type ObjectionState = (typeof objectionStates)[number];

export type ObjectionEvent = 'consult' | 'extend' | 'decide' | 'answer' | 'withdraw';

/** What was decided; `serve-otherwise` is the alternative that R29 looks for. */
export const outcomes = ['keep-restricted', 'pseudonymise', 'delete', 'serve-otherwise', 'refuse'] as const;

export type ObjectionOutcome = (typeof outcomes)[number];

/** `tellExtension` and `tellDecision` are written by a person; `lift` lets go of what was held. */
export type ObjectionEffect = 'tellExtension' | 'tellDecision' | 'liftUnlessRestricted' | 'lift';

/** What the steps of a case are judged on. */
export interface ObjectionFacts {
  readonly about: ObjectionKind;
  readonly receivedAt: Instant;
  readonly today: LocalDate;
  readonly settings: Pick<PolicySettings, 'objectionMonths'>;
  readonly role: Role | null;
  readonly personConsulted: boolean;
  readonly organisationConsulted: boolean;
  readonly extended: boolean;
  readonly outcome: ObjectionOutcome | null;
  /** Reasons for an extension or a decision are recorded. */
  readonly hasReasons: boolean;
  /** Who withdraws is the person who objected: own address, portal login or confirmed. */
  readonly verified: boolean;
}
