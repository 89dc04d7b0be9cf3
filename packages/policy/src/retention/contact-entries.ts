import type { ContactList } from '../contacts/contact-list.ts';
import { order } from '../messages/order.ts';
import type { Action } from '../plan/action.ts';
import { entryOf } from '../plan/entry-of.ts';
import type { NewEntry } from '../plan/plan.ts';
import type { PolicySettings } from '../settings.ts';
import type { Line } from '../table/row.ts';
import type { LocalDate } from '../time/calendar.ts';
import { januaryOf } from './cohort.ts';
import { applyDay } from './timetable.ts';

/** Somebody who leaves an organisation. */
export interface Departure {
  readonly contact: number;
  readonly organisation: number;
  readonly departedOn: LocalDate;
  /** Nobody is left on an enforced list: `emptiesList`. */
  readonly emptiesList: boolean;
}

/** What a departure does (C5): the message goes out before the account closes, since Freshdesk refuses to write to a deleted contact. */
export function departureEntries(row: Line, departure: Departure, settings: PolicySettings): readonly NewEntry[] {
  const { contact, organisation, departedOn, emptiesList } = departure;
  const year = januaryOf(departedOn);
  const message = order('M7', { organisatie: organisation, jaar: year, einddatum: applyDay(year, settings) });
  const actions: readonly Action[] = [
    { kind: 'setCategory', contact, category: null },
    { kind: 'sendMessage', ticket: null, to: { kind: 'contact', contact }, message },
    { kind: 'deactivateContact', contact },
  ];
  const alert: Action = { kind: 'alert', role: 'account-manager', ticket: null, reason: 'list-empty' };
  return [...actions, ...(emptiesList ? [alert] : [])].map((action) => entryOf(row, action));
}

/** True when a list that is enforced holds nobody but this address. */
export function emptiesList({ mode, entries }: ContactList, email: string): boolean {
  return mode === 'enforced' && entries.every((entry) => entry.email === email);
}
