import { order } from '../messages/order.ts';
import { entryOf } from '../plan/entry-of.ts';
import type { NewEntry } from '../plan/plan.ts';
import type { PolicySettings } from '../settings.ts';
import type { Line } from '../table/row.ts';
import { type LocalDate, yearOf } from '../time/calendar.ts';
import { timetable } from './timetable.ts';

/** Who is told of an organisation's January run. */
export interface Notice {
  readonly organisation: number;
  /** Contacts of category general; empty when there are none. */
  readonly generalContacts: readonly number[];
  readonly leavers: number;
  readonly today: LocalDate;
}

/** M8 to every general contact; without one the account manager is told, and must confirm (J14, J15). */
export function noticeEntries(row: Line, notice: Notice, settings: PolicySettings): readonly NewEntry[] {
  const { organisation, generalContacts, leavers, today } = notice;
  const jaar = yearOf(today);
  const { applyFrom } = timetable(jaar, today, settings);
  const message = order('M8', { jaar, organisatie: organisation, aantal: leavers, einddatum: applyFrom });
  if (generalContacts.length === 0)
    return [entryOf(row, { kind: 'alert', role: 'account-manager', ticket: null, reason: row.id })];
  return generalContacts.map((contact) =>
    entryOf(row, { kind: 'sendMessage', ticket: null, to: { kind: 'listed-address', contact }, message }),
  );
}
