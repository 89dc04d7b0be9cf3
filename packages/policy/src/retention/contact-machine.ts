import type { Machine, Transition } from '../table/machine.ts';
import type { Condition } from '../table/row.ts';
import {
  type ContactEffect,
  type ContactEvent,
  type ContactFacts,
  type ContactState,
  contactStates,
} from './contact-states.ts';
import { type Deletion, deletionConditions } from './deletion-conditions.ts';

const mayBeInvited: Condition<ContactFacts> = {
  id: 'on-list',
  says: {
    nl: 'de persoon staat op de lijst, of de organisatie heeft er geen',
    en: 'the person is on the list, or the organisation has none',
  },
  holds: ({ listMode, category }) => listMode === 'none' || category !== null,
};

const reported: Condition<ContactFacts> = {
  id: 'report-accepted',
  says: { nl: 'het vertrek is gemeld door wie dat mag', en: 'the departure was reported by who may' },
  holds: ({ reportAccepted }) => reportAccepted,
};

const lastDayCame: Condition<ContactFacts> = {
  id: 'last-day',
  says: { nl: 'de laatste werkdag is aangebroken', en: 'the last working day has come' },
  holds: ({ departedOn, today }) => departedOn !== null && departedOn <= today,
};

const confirmed: Condition<ContactFacts> = {
  id: 'return-confirmed',
  says: {
    nl: 'een algemeen contactpersoon bevestigt het, of zonder lijst de accountmanager',
    en: 'a general contact confirms it, or without a list the account manager',
  },
  holds: ({ returnConfirmed }) => returnConfirmed,
};

type Step = Transition<ContactState, ContactEvent, ContactFacts, ContactEffect>;

/** How a profile ends (C7, C8). */
export const deletions: Readonly<Record<Deletion, Step>> = {
  purge: {
    id: 'C7',
    follows: ['R19', 'R20', 'R21', 'R22', 'E16', 'E18', 'E19', 'E21'],
    says: {
      nl: 'In januari worden profiel en account van wie weg is permanent verwijderd, als de tickets zijn overgezet en niets dat tegenhoudt.',
      en: 'In January profile and account of who left are permanently deleted, once the tickets were moved and nothing holds it up.',
    },
    from: ['departed'],
    on: 'purge',
    to: 'purged',
    needs: deletionConditions.purge,
    effects: ['deleteProfile'],
  },
  erase: {
    id: 'C8',
    follows: ['R20', 'R21', 'R22', 'E16', 'D11'],
    says: {
      nl: 'Buiten januari kan de privacyrol met reden hetzelfde doen.',
      en: 'Outside January the privacy role can do the same, with a reason.',
    },
    from: ['departed'],
    on: 'erase',
    to: 'purged',
    needs: deletionConditions.erase,
    effects: ['deleteProfile'],
  },
};

/** The life of a profile (policy-rules §6.1). */
export const contactMachine: Machine<ContactState, ContactEvent, ContactFacts, ContactEffect> = [
  {
    id: 'C1',
    follows: ['R14', 'R15'],
    says: {
      nl: 'Opent iemand voor het eerst een ticket, dan komt er een profiel met naam en e-mailadres.',
      en: 'When somebody opens a ticket for the first time, a profile is made with name and e-mail address.',
    },
    from: ['unknown'],
    on: 'write',
    to: 'profile',
    effects: ['createProfile'],
  },
  {
    id: 'C2',
    follows: ['R16', 'R17'],
    says: {
      nl: 'Vraagt iemand een uitnodiging en mag dat volgens de lijst, dan gaat die uit.',
      en: 'When somebody requests an invitation and the list allows it, it goes out.',
    },
    from: ['profile'],
    on: 'requestInvitation',
    to: 'invited',
    needs: [mayBeInvited],
    effects: ['invite'],
  },
  {
    id: 'C2b',
    follows: ['R17'],
    says: {
      nl: 'Staat wie een uitnodiging vraagt niet op de lijst, dan leggen wij uit waarom die er niet komt.',
      en: 'When who requests an invitation is not on the list, we explain why there is none.',
    },
    from: ['profile'],
    on: 'requestInvitation',
    to: 'same',
    effects: ['refuseInvitation'],
  },
  {
    id: 'C3',
    follows: ['R16'],
    says: {
      nl: 'Wie de uitnodiging gebruikt, heeft een account.',
      en: 'Who uses the invitation has an account.',
    },
    from: ['invited'],
    on: 'activate',
    to: 'active',
    effects: [],
  },
  {
    id: 'C4',
    follows: ['R16'],
    says: {
      nl: 'Is de uitnodiging verlopen of ingetrokken, dan blijft het profiel zonder account.',
      en: 'When the invitation expired or was withdrawn, the profile stays without an account.',
    },
    from: ['invited'],
    on: 'invitationEnds',
    to: 'profile',
    effects: [],
  },
  {
    id: 'C5',
    follows: ['R18', 'E15', 'E17'],
    says: {
      nl: 'Is gemeld dat iemand weg is, dan wordt op de laatste werkdag het account gedeactiveerd en gaat de persoon van de lijst.',
      en: 'When somebody is reported to leave, on the last working day the account is deactivated and the person taken off the list.',
    },
    from: ['profile', 'invited', 'active'],
    on: 'depart',
    to: 'departed',
    needs: [reported, lastDayCame],
    effects: ['takeOffList', 'tellDeparture', 'deactivate'],
  },
  {
    id: 'C6',
    follows: ['R18', 'E20'],
    says: {
      nl: 'Klopt het bericht van vertrek niet of komt de persoon terug, dan is er weer een profiel; het account komt alleen met een nieuwe uitnodiging.',
      en: 'When the report was wrong or the person returns, there is a profile again; an account comes with a new invitation only.',
    },
    from: ['departed'],
    on: 'return',
    to: 'profile',
    needs: [confirmed],
    effects: ['restore'],
  },
  deletions.purge,
  deletions.erase,
  {
    id: 'C9',
    follows: ['R23', 'R29', 'E22'],
    says: {
      nl: 'Maakt iemand bezwaar, dan wordt er tot de beslissing niets verwijderd.',
      en: 'When somebody objects, nothing is deleted until it is decided.',
    },
    from: contactStates,
    on: 'object',
    to: 'same',
    effects: ['openObjection'],
  },
  {
    id: 'C10',
    follows: ['R14', 'E20'],
    says: {
      nl: 'Schrijft iemand van wie het profiel verwijderd is, dan is dat een nieuwe contactpersoon, zonder band met de oude.',
      en: 'When somebody whose profile was deleted writes, that is a new contact without a link to the old one.',
    },
    from: ['purged'],
    on: 'write',
    to: 'same',
    effects: ['startAnew'],
  },
];
