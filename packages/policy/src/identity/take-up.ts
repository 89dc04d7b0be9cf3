import { entryOf } from '../plan/entry-of.ts';
import type { NewEntry } from '../plan/plan.ts';
import type { Line } from '../table/row.ts';
import type { IdentityCheck } from './identity.ts';

/** The line of the alert when R7 was passed over. */
export const takenUpEarly: Line = {
  id: 'G20',
  follows: ['R7'],
  says: {
    nl: 'Nam iemand een ticket in behandeling voordat de identiteit bevestigd was, dan krijgt beveiliging een waarschuwing.',
    en: 'When somebody took up a ticket before the identity was confirmed, security is alerted.',
  },
};

/** True when R7 does not stand in the way (I8). A check of another ticket proves nothing (E4); null: the sender needs none. */
export function mayTakeUp(ticket: number, check: IdentityCheck | null): boolean {
  return check === null || (check.ticket === ticket && check.state === 'confirmed');
}

/** Flags a ticket that somebody took up all the same (I8). */
export function flagTakenUp(ticket: number, check: IdentityCheck | null): readonly NewEntry[] {
  if (mayTakeUp(ticket, check)) return [];
  return [entryOf(takenUpEarly, { kind: 'alert', role: 'security', ticket, reason: 'taken-up-unverified' })];
}
