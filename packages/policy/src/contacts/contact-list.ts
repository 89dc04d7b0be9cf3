import type { ListCategory } from '../plan/action.ts';
import type { LocalDate } from '../time/calendar.ts';

/** Somebody on the list of approved contacts: name and address identify, nothing else is kept (R6). */
export interface ListEntry {
  readonly name: string;
  /** Lower-case e-mail address. */
  readonly email: string;
  readonly category: ListCategory;
  /** Who asked for the entry, by address; null when it stood before derden kept the list. */
  readonly askedBy: string | null;
  readonly since: LocalDate;
}

/** `none`: no agreement on who may ask, which is not the same as a list without entries (R3, E10). */
export interface ContactList {
  /** Freshdesk's company id. */
  readonly organisation: number;
  readonly mode: 'enforced' | 'none';
  readonly entries: readonly ListEntry[];
}
