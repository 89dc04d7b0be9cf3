import type { Line } from '@derden/policy';
import { dateOf, type LocalDate, type StrayReport, strayReport, ticketPeriodWarning } from '@derden/policy';
import { filters } from '../apply/contact-executors.ts';
import type { Engine } from '../engine/engine.ts';

export interface YearlyReport {
  /** Profiles of no customer: numbers, and when they last wrote (E11). */
  readonly strays: StrayReport;
  /** Said while nobody configured how long tickets stay (E28). */
  readonly warning: Line | null;
}

/** What is reported once a year and never deleted; reads every ticket's head once. @throws FreshdeskError */
export async function yearlyReport(year: number, engine: Engine, signal?: AbortSignal): Promise<YearlyReport> {
  const { contacts } = await engine.people({ fresh: true });
  const strays = contacts.filter(
    ({ company_id, unique_external_id }) => company_id === null && !isOurs(unique_external_id),
  );
  const last = await lastWritten(new Set(strays.map(({ id }) => id)), engine, signal);
  const profiles = strays.map(({ id }) => ({ contact: id, lastTicketOn: last.get(id) ?? null }));
  const { ticketYears } = engine.settings;
  return {
    strays: strayReport(year, profiles),
    warning: ticketPeriodWarning(ticketYears === null ? null : ticketYears * 12),
  };
}

function isOurs(externalId: string | null): boolean {
  return externalId?.startsWith('derden-') ?? false;
}

/** The day of the last ticket that each of them opened; archived ones are not listed, so a profile may have written later. */
async function lastWritten(
  contacts: ReadonlySet<number>,
  { freshdesk }: Engine,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<number, LocalDate>> {
  const last = new Map<number, LocalDate>();
  if (contacts.size === 0) return last;
  for (const filter of filters)
    for await (const { requester_id, created_at } of freshdesk.tickets.list({ ...(filter && { filter }), signal })) {
      if (!contacts.has(requester_id)) continue;
      const day = dateOf(created_at);
      if (day > (last.get(requester_id) ?? '')) last.set(requester_id, day);
    }
  return last;
}
