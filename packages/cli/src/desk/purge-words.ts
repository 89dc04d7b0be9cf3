import type { JanuaryPart, JanuaryProof, LeaverReport, PlannedPart, Purged } from '@derden/helpdesk/sweep';
import type { Text } from '../lang/messages.ts';

/** What a January run does today for an organisation. */
export const outcomeWords: Readonly<Record<JanuaryPart['outcome'], Text>> = {
  nothing: { nl: 'niets te doen', en: 'nothing to do' },
  wait: { nl: 'wachten', en: 'wait' },
  nextJanuary: { nl: 'volgend jaar januari', en: 'next January' },
  plan: { nl: 'plannen maken', en: 'make plans' },
  noticeContacts: { nl: 'aankondigen bij de algemene contactpersonen', en: 'announce to the general contacts' },
  noticeAccountManager: { nl: 'de accountmanager om akkoord vragen', en: 'ask the account manager to agree' },
  awaitConfirmation: { nl: 'wacht op akkoord van de accountmanager', en: 'waits for the account manager to agree' },
  apply: { nl: 'uitvoeren', en: 'carry out' },
  finishAndReport: { nl: 'afmaken: 31 januari is voorbij', en: 'finish: 31 January has passed' },
};

/** How far the plan of one person is. */
export const leaverWords: Readonly<Record<LeaverReport['state'], Text>> = {
  planned: { nl: 'gepland', en: 'planned' },
  blocked: { nl: 'kan nog niet', en: 'not possible yet' },
  begun: { nl: 'begonnen', en: 'begun' },
  gone: { nl: 'profiel is al weg', en: 'profile is gone already' },
};

/** What became of one person. */
export const purgedWords: Readonly<Record<Purged['state'], Text>> = {
  ready: { nl: 'klaar om uit te voeren', en: 'ready to be carried out' },
  blocked: { nl: 'kan nog niet', en: 'not possible yet' },
  unapproved: { nl: 'plan wacht op goedkeuring', en: 'plan waits for approval' },
  unplanned: { nl: 'geen plan dat nog klopt', en: 'no plan that still holds' },
  purged: { nl: 'opgeschoond en bewezen', en: 'cleaned up and proven' },
  deleting: { nl: 'Freshdesk is nog bezig', en: 'Freshdesk has not finished' },
  unfinished: { nl: 'niet alles is gedaan', en: 'not everything was done' },
  doubtful: { nl: 'gedaan, maar niet bewezen', en: 'done, but not proven' },
  gone: { nl: 'profiel is al weg', en: 'profile is gone already' },
};

/** What is still open of somebody. */
export const openWords: Readonly<Record<JanuaryProof['open'][number]['state'], Text>> = {
  waiting: { nl: 'wacht', en: 'waits' },
  unfinished: { nl: 'niet alles is gedaan', en: 'not everything was done' },
  doubtful: { nl: 'gedaan, maar niet bewezen', en: 'done, but not proven' },
  gone: { nl: 'door een ander verwijderd; er is geen bewijs', en: 'deleted by somebody else; there is no proof' },
};

/** What reading back did not find as it should be. */
export const doubtWords: Readonly<Record<Purged['doubts'][number], Text>> = {
  'profile-there': { nl: 'het profiel is er nog', en: 'the profile is still there' },
  'tickets-left': { nl: 'er zijn nog meldingen van het profiel', en: 'there are tickets of the profile left' },
  'ticket-lost': { nl: 'een melding is weg', en: 'a ticket is gone' },
  'ticket-not-moved': { nl: 'een melding is niet overgezet', en: 'a ticket was not moved' },
  'approval-lost': { nl: 'een goedkeuring is weg', en: 'an approval is gone' },
  'general-address': { nl: 'het algemene profiel heeft een adres', en: 'the general profile has an address' },
  'nothing-kept': { nl: 'de stand vooraf is niet bewaard', en: 'how it stood before was not kept' },
};

/** What a general profile lacks. */
export const generalWords: Readonly<Record<Exclude<NonNullable<PlannedPart['general']>, 'use'>, Text>> = {
  create: { nl: 'algemeen profiel ontbreekt: --execute maakt het', en: 'no general profile: --execute makes it' },
  chooseOne: { nl: 'meer dan één algemeen profiel: kies er een', en: 'more than one general profile: choose one' },
  rename: { nl: 'het algemene profiel draagt een naam van een persoon', en: "the general profile has a person's name" },
  takeMailboxOff: {
    nl: 'het algemene profiel heeft een adres: --execute haalt het weg',
    en: 'the general profile has an address: --execute takes it off',
  },
};
