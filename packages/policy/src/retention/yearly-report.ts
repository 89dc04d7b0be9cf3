import type { Line } from '../table/row.ts';
import { type LocalDate, yearOf } from '../time/calendar.ts';

/** A profile without a customer; `lastTicketOn` is null when no ticket of it is left. */
export interface StrayProfile {
  readonly contact: number;
  readonly lastTicketOn: LocalDate | null;
}

/** Reported, never deleted: the policy has no rule for profiles of no customer (E11). */
export interface StrayReport extends Line {
  readonly year: number;
  readonly contacts: readonly number[];
  /** How many last wrote in which year; `none` counts those without a ticket. */
  readonly lastWrote: Readonly<Record<string, number>>;
}

/** The line of the yearly report. */
export const strayProfiles: Line = {
  id: 'J20',
  follows: ['E11'],
  says: {
    nl: 'Profielen die bij geen klant horen, worden jaarlijks gemeld en niet verwijderd.',
    en: 'Profiles that belong to no customer are reported every year and not deleted.',
  },
};

/** The line of the warning about tickets that stay for ever. */
export const noTicketPeriod: Line = {
  id: 'J21',
  follows: ['R21', 'E28'],
  says: {
    nl: 'Is er geen bewaartermijn voor tickets ingesteld, dan blijven zij staan tot iemand dat beslist.',
    en: 'When no retention period for tickets is configured, they stay until somebody decides.',
  },
};

export function strayReport(year: number, profiles: readonly StrayProfile[]): StrayReport {
  const years = Map.groupBy(profiles, ({ lastTicketOn }) =>
    lastTicketOn === null ? 'none' : `${yearOf(lastTicketOn)}`,
  );
  return {
    ...strayProfiles,
    year,
    contacts: profiles.map(({ contact }) => contact),
    lastWrote: Object.fromEntries([...years].map(([key, all]) => [key, all.length])),
  };
}

/** Said as long as nobody configured how long tickets stay; derden never deletes them for their age (E28). */
export function ticketPeriodWarning(months: number | null): Line | null {
  return months === null ? noTicketPeriod : null;
}
