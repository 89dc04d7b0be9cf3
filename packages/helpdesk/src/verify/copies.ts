import type { Text } from '@derden/policy';

/** Where the same data may lie outside Freshdesk: derden cannot look there (D8). */
export interface Copy {
  readonly copy: 'support-mailbox' | 'notification-mails' | 'webhooks' | 'exports' | 'backups' | 'temporary-files';
  /** `none`: derden itself keeps no such copy. */
  readonly state: 'to-check' | 'none';
}

/** The checklist in every proof. */
export const copies: readonly Copy[] = [
  { copy: 'support-mailbox', state: 'to-check' },
  { copy: 'notification-mails', state: 'to-check' },
  { copy: 'webhooks', state: 'to-check' },
  { copy: 'exports', state: 'to-check' },
  { copy: 'backups', state: 'to-check' },
  { copy: 'temporary-files', state: 'none' },
];

export const copyWords: Readonly<Record<Copy['copy'], Text>> = {
  'support-mailbox': {
    nl: 'de mailbox waarin de melding binnenkwam',
    en: 'the mailbox that the ticket came in by',
  },
  'notification-mails': {
    nl: 'e-mails met een melding aan medewerkers, en doorgestuurde berichten',
    en: 'notification mails to agents, and forwards',
  },
  webhooks: { nl: 'systemen die Freshdesk via een webhook inlicht', en: 'systems that Freshdesk tells by webhook' },
  exports: { nl: 'exports uit Freshdesk', en: 'exports from Freshdesk' },
  backups: { nl: 'back-ups van al deze', en: 'backups of all of these' },
  'temporary-files': { nl: 'tijdelijke bestanden van derden', en: 'temporary files of derden' },
};
