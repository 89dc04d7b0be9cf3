import type { Machine } from '../table/machine.ts';
import type { IdentityEvent, IdentityState } from './identity.ts';
import { type IdentityEffect, type IdentityFacts, knownPhone, sameContact, tooLate } from './identity-facts.ts';

/** policy-rules 6.2. `denied` is final for the ticket: only a new ticket starts a new check. */
export const identityMachine: Machine<IdentityState, IdentityEvent, IdentityFacts, IdentityEffect> = [
  {
    id: 'G1',
    follows: ['R7', 'E4'],
    says: {
      nl: 'Is de identiteit niet zeker, dan wacht het ticket en vragen wij bevestiging aan het adres op de lijst.',
      en: 'When the identity is not certain, the ticket waits and we ask the listed address to confirm.',
    },
    from: ['needed'],
    on: 'ask',
    to: 'asked',
    effects: ['hold', 'tellUnknown', 'askListed'],
  },
  {
    id: 'G2',
    follows: ['R7', 'E4'],
    says: {
      nl: 'Antwoordt het adres op de lijst met ja, dan is de identiteit bevestigd voor dit ticket.',
      en: 'When the listed address answers yes, the identity is confirmed for this ticket.',
    },
    from: ['asked', 'expired'],
    on: 'listedYes',
    to: 'confirmed',
    needs: [sameContact],
    effects: ['takeUp'],
  },
  {
    id: 'G3',
    follows: ['R7', 'E4'],
    says: {
      nl: 'Bevestigt de contactpersoon na inloggen op het portaal, dan is de identiteit bevestigd voor dit ticket.',
      en: 'When the contact confirms while logged in to the portal, the identity is confirmed for this ticket.',
    },
    from: ['needed', 'asked', 'expired'],
    on: 'portalLogin',
    to: 'confirmed',
    needs: [sameContact],
    effects: ['takeUp'],
  },
  {
    id: 'G4',
    follows: ['R7', 'E4'],
    says: {
      nl: 'Bevestigt de contactpersoon op een al bekend telefoonnummer, dan is de identiteit bevestigd voor dit ticket.',
      en: 'When the contact confirms on a phone number known already, the identity is confirmed for this ticket.',
    },
    from: ['needed', 'asked', 'expired'],
    on: 'phoneYes',
    to: 'confirmed',
    needs: [knownPhone],
    effects: ['takeUp'],
  },
  {
    id: 'G5',
    follows: ['R7'],
    says: {
      nl: 'Antwoordt het adres op de lijst met nee, dan stopt alles, krijgt het onbekende adres niets meer en krijgt beveiliging een waarschuwing.',
      en: 'When the listed address answers no, all stops, the unknown address gets nothing more and security is alerted.',
    },
    from: ['asked', 'confirmed', 'expired'],
    on: 'listedNo',
    to: 'denied',
    needs: [sameContact],
    effects: ['hold', 'alertSecurity'],
  },
  {
    id: 'G6',
    follows: ['R7'],
    says: {
      nl: 'Ontkent de contactpersoon op een al bekend telefoonnummer, dan stopt alles en krijgt beveiliging een waarschuwing.',
      en: 'When the contact denies on a phone number known already, all stops and security is alerted.',
    },
    from: ['needed', 'asked', 'confirmed', 'expired'],
    on: 'phoneNo',
    to: 'denied',
    needs: [knownPhone],
    effects: ['hold', 'alertSecurity'],
  },
  {
    id: 'G7',
    follows: ['R7'],
    says: {
      nl: 'Is het antwoord van het adres op de lijst niet duidelijk, dan leest een medewerker het.',
      en: 'When the answer of the listed address is not clear, an agent reads it.',
    },
    from: ['asked', 'confirmed', 'denied', 'expired'],
    on: 'listedUnclear',
    to: 'same',
    needs: [sameContact],
    effects: ['alertAgent'],
  },
  {
    id: 'G8',
    follows: ['R7'],
    says: {
      nl: 'Antwoordt het onbekende adres, dan bewijst dat niets en blijft het ticket wachten.',
      en: 'When the unknown address answers, that proves nothing and the ticket keeps waiting.',
    },
    from: ['asked', 'denied'],
    on: 'unknownReply',
    to: 'same',
    effects: ['hold'],
  },
  {
    id: 'G9',
    follows: ['R1', 'R7'],
    says: {
      nl: 'Antwoordt het onbekende adres na de termijn, dan blijft het ticket wachten en beslist een medewerker hoe het verder gaat.',
      en: 'When the unknown address answers after the term, the ticket keeps waiting and an agent decides how to go on.',
    },
    from: ['expired'],
    on: 'unknownReply',
    to: 'same',
    effects: ['hold', 'alertAgent'],
  },
  {
    id: 'G10',
    follows: ['R7'],
    says: {
      nl: 'Komt er binnen vijf werkdagen geen bevestiging, dan sluiten wij het ticket.',
      en: 'When no confirmation comes within five working days, we close the ticket.',
    },
    from: ['asked'],
    on: 'timeout',
    to: 'expired',
    needs: [tooLate],
    effects: ['close'],
  },
  {
    id: 'G11',
    follows: ['R7'],
    says: {
      nl: 'Antwoordt het adres op de lijst na een ontkenning toch met ja, dan blijft het ticket wachten en zoekt beveiliging dat uit.',
      en: 'When the listed address answers yes after a denial, the ticket keeps waiting and security finds out.',
    },
    from: ['denied'],
    on: 'listedYes',
    to: 'same',
    effects: ['alertSecurity'],
  },
  {
    id: 'G12',
    follows: ['R7'],
    says: {
      nl: 'Bevestigt iemand na een ontkenning via het portaal, dan blijft het ticket wachten en zoekt beveiliging dat uit.',
      en: 'When somebody confirms through the portal after a denial, the ticket keeps waiting and security finds out.',
    },
    from: ['denied'],
    on: 'portalLogin',
    to: 'same',
    effects: ['alertSecurity'],
  },
];
