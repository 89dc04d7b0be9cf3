import type { Row } from '../table/row.ts';

export interface ScopeFacts {
  readonly removes: boolean;
  readonly archived: boolean;
  /** Data in the ticket is held or needed, so the whole may not go. */
  readonly blocked: boolean;
  /** The ticket and every part that is scrubbed before it have a fingerprint. */
  readonly identified: boolean;
  /** Removals in description, messages and attachments. */
  readonly everywhere: boolean;
  /** Nothing that helps to answer the question would be left, nor anything that waits for a reviewer. */
  readonly nothingUseful: boolean;
  /** Removal in the description or subject of an outbound ticket. */
  readonly unchangeable: boolean;
}

/** Whether the parts go or the whole ticket (T13, T14). */
export const scopeRules: readonly Row<ScopeFacts, 'nothing' | 'parts' | 'ticket'>[] = [
  {
    id: 'T0',
    follows: ['R2', 'R32'],
    says: { nl: 'Is er niets te verwijderen: het ticket blijft.', en: 'With nothing to remove: the ticket stays.' },
    when: ({ removes }) => !removes,
    then: 'nothing',
  },
  {
    id: 'T13b',
    follows: ['R23', 'R37', 'E26', 'D5'],
    says: {
      nl: 'Is iets vastgehouden, noodzakelijk of niet vastgelegd, of is het ticket gearchiveerd: niet het hele ticket, alleen wat mag.',
      en: 'When something is held, needed or not recorded, or the ticket is archived: not the whole ticket, only what may go.',
    },
    when: ({ archived, blocked, identified }) => archived || blocked || !identified,
    then: 'parts',
  },
  {
    id: 'T13',
    follows: ['R36'],
    says: {
      nl: 'Blijft er niets bruikbaars over, of zit het in eerste bericht, berichten en bijlagen: het ticket verwijderen.',
      en: 'When nothing useful remains, or it is in description, messages and attachments: the ticket is deleted.',
    },
    when: ({ everywhere, nothingUseful }) => everywhere || nothingUseful,
    then: 'ticket',
  },
  {
    id: 'T14',
    follows: ['R36'],
    says: {
      nl: 'Kan het eerste bericht of onderwerp niet worden vervangen: het ticket verwijderen.',
      en: 'When the description or subject cannot be replaced: the ticket is deleted.',
    },
    when: ({ unchangeable }) => unchangeable,
    then: 'ticket',
  },
  {
    id: 'T13c',
    follows: ['R36'],
    says: {
      nl: 'Anders: alleen de kleinste onderdelen die het zeker wegnemen.',
      en: 'Else: only the smallest parts that surely take it away.',
    },
    when: () => true,
    then: 'parts',
  },
];

export interface BulkFacts {
  /** Third-party and unknown persons in the ticket. */
  readonly persons: number;
  readonly from: number;
}

/** T15: many persons at once need the privacy role now, not after review. */
export const bulkRules: readonly Row<BulkFacts, 'alert' | 'nothing'>[] = [
  {
    id: 'T15',
    follows: ['R31', 'D7'],
    says: {
      nl: 'Gaat het om 25 personen of meer: direct de privacyrol waarschuwen en in het datalekregister zetten.',
      en: 'With 25 persons or more: the privacy role is alerted and the breach register written at once.',
    },
    when: ({ persons, from }) => persons >= from,
    then: 'alert',
  },
  {
    id: 'T15b',
    follows: ['R31'],
    says: { nl: 'Anders is er geen extra waarschuwing nodig.', en: 'Else no extra alert is needed.' },
    when: () => true,
    then: 'nothing',
  },
];
