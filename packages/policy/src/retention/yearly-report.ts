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

export function strayReport(year: number, profiles: readonly StrayProfile[]): StrayReport {
  const years = Map.groupBy(profiles, ({ lastTicketOn }) =>
    lastTicketOn === null ? 'none' : `${yearOf(lastTicketOn)}`,
  );
  return {
    id: 'J20',
    follows: ['E11'],
    says: {
      nl: 'Profielen die bij geen klant horen, worden jaarlijks gemeld en niet verwijderd.',
      en: 'Profiles that belong to no customer are reported every year and not deleted.',
    },
    year,
    contacts: profiles.map(({ contact }) => contact),
    lastWrote: Object.fromEntries([...years].map(([key, all]) => [key, all.length])),
  };
}

/** Said as long as nobody configured how long tickets stay; derden never deletes them for their age (E28). */
export function ticketPeriodWarning(months: number | null): Line | null {
  if (months !== null) return null;
  return {
    id: 'J21',
    follows: ['R21', 'E28'],
    says: {
      nl: 'Er is geen bewaartermijn voor tickets ingesteld: zij blijven staan tot iemand dat beslist.',
      en: 'No retention period for tickets is configured: they stay until somebody decides.',
    },
  };
}
