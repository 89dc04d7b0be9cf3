import type { Contact } from '@derden/freshdesk-client';
import { type ContactFacts, type ContactState, dateOf } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';

/** Where somebody is, by the profile and what was reported; null is a profile that is gone. */
export function contactState(
  contact: Pick<Contact, 'deleted' | 'active'> | null,
  departure: Matter<'departure'> | null,
): ContactState {
  if (contact === null) return 'purged';
  if (contact.deleted && departure?.state === 'open') return 'departed';
  return contact.active ? 'active' : 'profile';
}

/** Facts for one step of a contact's life; what a step does not look at is as unfavourable as can be. */
export function contactFacts(
  known: Partial<ContactFacts>,
  { settings, now }: Pick<Engine, 'settings' | 'now'>,
): ContactFacts {
  return {
    today: dateOf(now().toISOString()),
    settings: settings.policy,
    repliesStay: settings.repliesStay,
    listMode: 'enforced',
    category: null,
    reportAccepted: false,
    returnConfirmed: false,
    departedOn: null,
    objection: true,
    hold: true,
    tickets: { open: 1, closed: 0, archived: 0, refused: 0 },
    generalProfile: false,
    oneOrganisation: false,
    noticedOn: null,
    noticeAnswered: false,
    approvalsRecorded: false,
    planApproved: false,
    role: null,
    hasReason: false,
    ...known,
  };
}
