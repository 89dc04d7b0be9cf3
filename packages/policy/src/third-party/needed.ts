import type { SeverityClass } from '@derden/scanner';
import type { PolicySettings } from '../settings.ts';
import { decide } from '../table/decide.ts';
import type { Decision, Row } from '../table/row.ts';
import { dateOf, daysBetween, type Instant, type LocalDate, plusDays } from '../time/calendar.ts';
import type { HelpdeskTicket } from './ticket.ts';

/** *Noodzakelijk*: set by a named agent for one finding, before deletion (E1). People are agents' ids. */
export interface NeededFlag {
  readonly finding: string;
  readonly by: number;
  /** Someone else who agreed; K1 needs one. */
  readonly second?: number;
  /** The agent's own words. */
  readonly reason: string;
  readonly setOn: LocalDate;
  /** Deleted on this day at the latest; 30 days after `setOn` when that is earlier. */
  readonly until: LocalDate;
  /** True when the sender was told (M2). */
  readonly told?: boolean;
}

export interface NeededFacts {
  readonly reason: boolean;
  readonly second: boolean;
  readonly class: SeverityClass;
  /** The end date has come, or the ticket was resolved. */
  readonly ended: boolean;
}

/** Whether a flag still keeps a finding; `ended` removes it without asking the sender anything. */
export const neededRules: readonly Row<NeededFacts, 'invalid' | 'ended' | 'valid'>[] = [
  {
    id: 'T3a',
    follows: ['E1'],
    says: { nl: 'Zonder reden geldt het merk niet.', en: 'Without a reason the flag does not count.' },
    when: ({ reason }) => !reason,
    then: 'invalid',
  },
  {
    id: 'T3b',
    follows: ['E1'],
    says: {
      nl: 'Zonder tweede persoon geldt het merk niet voor K1.',
      en: 'Without a second person the flag does not count for K1.',
    },
    when: (facts) => facts.class === 'K1' && !facts.second,
    then: 'invalid',
  },
  {
    id: 'T3c',
    follows: ['E1', 'R35'],
    says: {
      nl: 'Is het ticket opgelost of de einddatum bereikt: verwijderen, zonder bericht aan de afzender.',
      en: 'When the ticket is resolved or the end date has come: removal, without a message to the sender.',
    },
    when: ({ ended }) => ended,
    then: 'ended',
  },
  {
    id: 'T3d',
    follows: ['R37', 'E1'],
    says: { nl: 'Anders blijft het gegeven tot de einddatum.', en: 'Else the data stays until the end date.' },
    when: () => true,
    then: 'valid',
  },
];

/** @throws PolicyError `bad_date` */
export function neededDecision(
  flag: NeededFlag,
  severity: SeverityClass,
  { status }: Pick<HelpdeskTicket, 'status'>,
  now: Instant,
  settings: Pick<PolicySettings, 'neededDays'>,
): Decision<NeededFacts, 'invalid' | 'ended' | 'valid'> {
  return decide(neededRules, {
    reason: flag.reason.trim() !== '',
    second: flag.second !== undefined && flag.second !== flag.by,
    class: severity,
    ended: status !== 'open' || dateOf(now) >= neededUntil(flag, settings),
  });
}

/** The day of deletion: the flag's own, at most 30 days on. @throws PolicyError `bad_date` */
export function neededUntil(
  { setOn, until }: Pick<NeededFlag, 'setOn' | 'until'>,
  { neededDays }: Pick<PolicySettings, 'neededDays'>,
): LocalDate {
  const last = plusDays(setOn, neededDays);
  return daysBetween(until, last) < 0 ? last : until;
}
