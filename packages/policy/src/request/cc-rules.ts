import { order } from '../messages/order.ts';
import { entryOf } from '../plan/entry-of.ts';
import type { NewEntry } from '../plan/plan.ts';
import { decide } from '../table/decide.ts';
import type { Decision, Row } from '../table/row.ts';
import { dateOf, type Instant } from '../time/calendar.ts';
import { type ListedContact, statusOf } from './absence.ts';

/** How many there are to choose from. */
export interface CcFacts {
  readonly general: number;
  readonly generalNotAbsent: number;
  readonly ict: number;
}

export type CcChoice = 'generalNotAbsent' | 'general' | 'ict' | 'accountManager';

/** Holds for every reply on a ticket that is handled under R11. */
export interface CcDuty extends Decision<CcFacts, CcChoice> {
  /** Whom to put in CC, by contact id; null: nobody is on the list, and the account manager approves by name. */
  readonly contact: number | null;
  /** Any of these in CC satisfies R12. */
  readonly anyOf: readonly number[];
}

export const ccRules: readonly Row<CcFacts, CcChoice>[] = [
  {
    id: 'Q60',
    follows: ['R12', 'E8'],
    says: {
      nl: 'In de cc komt eerst een algemeen contactpersoon die niet afwezig is.',
      en: 'Put in CC is first a general contact who is not absent.',
    },
    when: ({ generalNotAbsent }) => generalNotAbsent > 0,
    then: 'generalNotAbsent',
  },
  {
    id: 'Q61',
    follows: ['R12', 'E8'],
    says: {
      nl: 'Zijn alle algemene contactpersonen afwezig, dan komt een van hen in de cc.',
      en: 'When all general contacts are absent, one of them is put in CC.',
    },
    when: ({ general }) => general > 0,
    then: 'general',
  },
  {
    id: 'Q62',
    follows: ['R12', 'E8'],
    says: {
      nl: 'Is er geen algemeen contactpersoon, dan komt een contactpersoon ICT in de cc.',
      en: 'When there is no general contact, an ICT contact is put in CC.',
    },
    when: ({ ict }) => ict > 0,
    then: 'ict',
  },
  {
    id: 'Q63',
    follows: ['R12', 'E8'],
    says: {
      nl: 'Is de lijst leeg, dan kan niemand in de cc en moet de accountmanager met naam goedkeuren.',
      en: 'When the list is empty nobody can be put in CC, and the account manager must approve by name.',
    },
    when: () => true,
    then: 'accountManager',
  },
];

/** Whom to put in CC, by the state of the list at a moment. */
export function ccDuty(list: readonly ListedContact[], now: Instant): CcDuty {
  const isAbsent = (contact: ListedContact): boolean => statusOf(contact, now) === 'absent';
  const rank = (contact: ListedContact): number => (contact.category === 'ict' ? 2 : 0) + (isAbsent(contact) ? 1 : 0);
  const ranked = list.toSorted((a, b) => rank(a) - rank(b));
  const general = ranked.filter(({ category }) => category === 'general');
  const decision = decide(ccRules, {
    general: general.length,
    generalNotAbsent: general.filter((contact) => !isAbsent(contact)).length,
    ict: ranked.length - general.length,
  });
  return { ...decision, contact: ranked[0]?.contact ?? null, anyOf: ranked.map(({ contact }) => contact) };
}

/** The ticket that is handled under R11. */
export interface CcContext {
  readonly ticket: number;
  readonly organisation: number;
  readonly received: Instant;
  /** Scanned, with nothing found or all of it removed: nobody is sent data of third parties (E8). */
  readonly clean: boolean;
}

/** Tells the contact why (M5) once the ticket is clean, or asks the account manager. */
export function ccEntries(duty: CcDuty, { ticket, organisation, received, clean }: CcContext): readonly NewEntry[] {
  const { contact } = duty;
  if (contact === null)
    return [entryOf(duty, { kind: 'alert', role: 'account-manager', ticket, reason: 'no-contact-for-cc' })];
  if (!clean) return [];
  const message = order('M5', { ticket, datum: dateOf(received), organisatie: organisation });
  return [entryOf(duty, { kind: 'sendMessage', ticket, to: { kind: 'listed-address', contact }, message })];
}
