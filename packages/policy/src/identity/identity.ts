import type { PolicySettings } from '../settings.ts';
import { endOf, type Instant, type LocalDate, plusDays } from '../time/calendar.ts';
import { plusWorkingDays } from '../time/working-days.ts';

export const identityStates = ['needed', 'asked', 'confirmed', 'denied', 'expired'] as const;

export type IdentityState = (typeof identityStates)[number];

/** `listed…`: from the listed address. `phone…`: an agent called a number that was known already. `unknownReply`: from the unknown address. */
export const identityEvents = [
  'ask',
  'listedYes',
  'listedNo',
  'listedUnclear',
  'portalLogin',
  'phoneYes',
  'phoneNo',
  'unknownReply',
  'timeout',
] as const;

export type IdentityEvent = (typeof identityEvents)[number];

/** The check of who wrote one ticket, and how it ended (R7). It says nothing of any other ticket (E4). */
export interface IdentityCheck {
  readonly ticket: number;
  /** The listed contact whose name the sender bears. */
  readonly contact: number;
  readonly received: Instant;
  readonly state: IdentityState;
  readonly askedOn: LocalDate | null;
  /** What led to the state, when, and by which agent if one took part. */
  readonly by: IdentityEvent | null;
  readonly at: Instant | null;
  readonly agent: number | null;
}

/** A check that is needed and not begun. */
export function newCheck(ticket: number, contact: number, received: Instant): IdentityCheck {
  return { ticket, contact, received, state: 'needed', askedOn: null, by: null, at: null, agent: null };
}

/** The first day on which an answer is too late: M3 asks for one before it. */
export function lateFrom(askedOn: LocalDate, { identityWorkingDays }: PolicySettings): LocalDate {
  return plusDays(plusWorkingDays(askedOn, identityWorkingDays), 1);
}

/** The moment at which a check that was asked expires. */
export function expiresAt(askedOn: LocalDate, { identityWorkingDays }: PolicySettings): Instant {
  return endOf(plusWorkingDays(askedOn, identityWorkingDays));
}
