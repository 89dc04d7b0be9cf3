import type { ListCategory } from '../plan/action.ts';
import { decide } from '../table/decide.ts';
import type { Decision, Row } from '../table/row.ts';
import type { Instant } from '../time/calendar.ts';
import { type ListedContact, type Substitute, signInForce, statusOf } from './absence.ts';
import type { Presence, RequestFacts } from './request.ts';

/** How many contacts may act in a matter, and how many of them are away or certainly there. */
export interface PresenceFacts {
  readonly contacts: number;
  readonly absent: number;
  readonly present: number;
  readonly substitute: boolean;
}

export const presenceRules: readonly Row<PresenceFacts, Presence>[] = [
  {
    id: 'Q50',
    follows: ['R10', 'E8'],
    says: {
      nl: 'Staat er niemand op de lijst die hierover gaat, dan is er geen contactpersoon aanwezig.',
      en: 'When nobody on the list is for this matter, no contact is present.',
    },
    when: ({ contacts }) => contacts === 0,
    then: 'absent',
  },
  {
    id: 'Q51',
    follows: ['R10'],
    says: {
      nl: 'Schreef een contactpersoon vandaag zelf, dan is er een contactpersoon aanwezig.',
      en: 'When a contact wrote today, a contact is present.',
    },
    when: ({ present }) => present > 0,
    then: 'present',
  },
  {
    id: 'Q52',
    follows: ['R10', 'E7'],
    says: {
      nl: 'Noemt een afwezige een vervanger die op de lijst staat of door een contactpersoon is bevestigd, dan is er een vervanger bekend.',
      en: 'When somebody absent names a substitute who is on the list or was confirmed by a contact, a substitute is known.',
    },
    when: ({ substitute }) => substitute,
    then: 'substitute',
  },
  {
    id: 'Q53',
    follows: ['R10', 'E7'],
    says: {
      nl: 'Is er van iedere contactpersoon die hierover gaat een teken van afwezigheid, dan is er geen contactpersoon aanwezig.',
      en: 'When there is a sign of absence for every contact for this matter, no contact is present.',
    },
    when: ({ contacts, absent }) => absent >= contacts,
    then: 'absent',
  },
  {
    id: 'Q54',
    follows: ['E7'],
    says: {
      nl: 'Ontbreekt van een contactpersoon een teken van afwezigheid, dan is niet bekend of er iemand aanwezig is.',
      en: 'When a sign of absence lacks for one contact, it is not known whether anybody is present.',
    },
    when: () => true,
    then: 'unknown',
  },
];

/** A matter is ICT by the word of an agent only (E5). */
export function matterOf({ about, topicSetBy }: Pick<RequestFacts, 'about' | 'topicSetBy'>): ListCategory {
  return about === 'ict' && topicSetBy === 'agent' ? 'ict' : 'general';
}

/** Whether a contact is there for a matter: the general ones, and for ICT also those for ICT (E7). */
export function presenceOf(
  list: readonly ListedContact[],
  matter: ListCategory,
  now: Instant,
): Decision<PresenceFacts, Presence> {
  const asked = list.filter(({ category }) => category === 'general' || matter === 'ict');
  const statuses = asked.map((contact) => statusOf(contact, now));
  const named = asked.flatMap((contact) => signInForce(contact, now)?.substitute ?? []);
  return decide(presenceRules, {
    contacts: asked.length,
    absent: statuses.filter((status) => status === 'absent').length,
    present: statuses.filter((status) => status === 'present').length,
    substitute: named.some((substitute) => isKnown(substitute, list, asked, now)),
  });
}

/** On the list for this matter and not away, or confirmed by somebody on the list. */
function isKnown(
  { contact, confirmedBy }: Substitute,
  list: readonly ListedContact[],
  asked: readonly ListedContact[],
  now: Instant,
): boolean {
  const listed = asked.find((each) => each.contact === contact);
  if (listed !== undefined) return statusOf(listed, now) !== 'absent';
  return list.some((each) => each.contact === confirmedBy);
}
