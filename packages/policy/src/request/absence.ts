import type { ListCategory } from '../plan/action.ts';
import { dateOf, endOf, type Instant, isBefore, type LocalDate, plusDays, startOf } from '../time/calendar.ts';

/** A sign that a contact is away (E7). */
export interface AbsenceSign {
  readonly kind: 'absenceReply' | 'bounce' | 'agentNote';
  readonly seen: Instant;
  /** First day away; null: the day on which it was seen. */
  readonly from: LocalDate | null;
  /** Last day away; null when the sign gives none. */
  readonly until: LocalDate | null;
  readonly substitute: Substitute | null;
}

/** Who was named as substitute, as far as known: a contact on the list, or confirmed by one. */
export interface Substitute {
  readonly contact: number | null;
  readonly confirmedBy: number | null;
}

/** A contact on the list, with what is known of being there. */
export interface ListedContact {
  readonly contact: number;
  readonly category: ListCategory;
  readonly signs: readonly AbsenceSign[];
  /** Last message that the contact wrote, auto-replies left out. */
  readonly wrote: Instant | null;
}

/** How many days a sign without an end counts; a contact who does not return soon is away by a newer sign. */
const openDays: Readonly<Record<AbsenceSign['kind'], number>> = { absenceReply: 7, bounce: 30, agentNote: 7 };

/** `present`: wrote today. `absent`: a sign of absence is in force. */
export function statusOf(contact: ListedContact, now: Instant): 'present' | 'absent' | 'unknown' {
  if (signInForce(contact, now) !== undefined) return 'absent';
  return contact.wrote !== null && dateOf(contact.wrote) === dateOf(now) ? 'present' : 'unknown';
}

/** The newest sign in force: begun, not over, and the contact wrote nothing since. */
export function signInForce({ signs, wrote }: ListedContact, now: Instant): AbsenceSign | undefined {
  return signs
    .filter((sign) => isInForce(sign, now) && (wrote === null || isBefore(wrote, beginOf(sign))))
    .sort((a, b) => (isBefore(a.seen, b.seen) ? 1 : -1))[0];
}

function isInForce(sign: AbsenceSign, now: Instant): boolean {
  const lastDay = sign.until ?? plusDays(dateOf(beginOf(sign)), openDays[sign.kind] - 1);
  return !isBefore(now, beginOf(sign)) && isBefore(now, endOf(lastDay));
}

/** A notice ahead begins on its first day; one given afterwards, or of the same day, when it was seen. */
function beginOf({ seen, from }: AbsenceSign): Instant {
  return from !== null && isBefore(seen, startOf(from)) ? startOf(from) : seen;
}
