import type { MessageId } from '../message.ts';
import { type MessageOrder, order } from '../order.ts';

/** An order of every message. */
export const examples: { readonly [Id in MessageId]: MessageOrder<Id> } = {
  M1: order('M1', {
    ticket: 4521,
    datum: '2026-11-24',
    plaats: ['attachment', 'attachment', 'forwarded'],
    soorten: ['NL_BSN', 'PERSON', 'NL_BSN', 'ADDRESS'],
    onderdeel: ['attachment', 'attachment', 'message'],
  }),
  M1h: order('M1h', { ticket: 4521, datum: '2026-11-24', einddatum: '2026-12-08' }),
  M2: order('M2', { ticket: 4521, soorten: ['EMAIL_ADDRESS'], einddatum: '2026-12-24' }),
  M3: order('M3', { ticket: 4521, einddatum: '2026-12-01' }),
  M3b: order('M3b', { ticket: 4521, datum: '2026-11-24', tijd: '09:05' }),
  M4: order('M4', { ticket: 4521, organisatie: 12 }),
  M4i: order('M4i', { ticket: 4521, organisatie: 12 }),
  M4b: order('M4b', { ticket: 4521 }),
  M5: order('M5', { ticket: 4521, datum: '2026-11-24', organisatie: 12 }),
  M6: order('M6', { organisatie: 12 }),
  M7: order('M7', { organisatie: 12, jaar: 2027, einddatum: '2026-12-31' }),
  M8: order('M8', { organisatie: 12, jaar: 2027, aantal: 2, einddatum: '2027-01-20' }),
  M9: order('M9', { ticket: 4521, datum: '2026-11-24', antwoorddatum: '2026-12-24' }),
  M10: order('M10', { referentie: 'OFF-2026-014', organisatie: 12 }),
  N1: order('N1', { datum: '2026-11-24', soorten: ['NL_BSN'], einddatum: '2026-12-24' }),
  N2: order('N2', { datum: '2026-11-24', soorten: ['PERSON'] }),
  N2b: order('N2b', { datum: '2026-11-24', soorten: ['PERSON', 'PHONE_NUMBER'] }),
  N3: order('N3', {
    organisatie: 12,
    referentie: 'OFF-2026-014',
    categorie: 'general',
    datum: '2026-11-24',
    tijd: '14:30',
    kanaal: 'email',
  }),
  N4: order('N4', { organisatie: 12 }),
};
