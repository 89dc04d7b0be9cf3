import type { Row } from '../table/row.ts';
import type { LocalDate } from '../time/calendar.ts';

/** What the ticket's sender got from us before. */
export interface MailHistory {
  /** How often M1 went out on this ticket, and on the one that it follows up. */
  readonly requests: number;
  /** How often a new message held third-party data again. */
  readonly resubmissions: number;
  readonly lastOn: LocalDate | null;
}

export interface MessageFacts {
  /** Something that the sender sent is removed. */
  readonly removed: boolean;
  /** Data of this ticket is flagged needed: `untold` when the sender does not know yet. */
  readonly needed: 'none' | 'told' | 'untold';
  readonly open: boolean;
  readonly person: boolean;
  readonly requests: number;
  readonly maxRequests: number;
  readonly resubmissions: number;
  readonly today: boolean;
}

export type MessageOutcome = 'none' | 'M1' | 'M2' | 'later' | 'phone' | 'unreachable';

/** What the sender is told of a removal or a needed flag: one message a day, M1 at most twice (I15). */
export const messageRules: readonly Row<MessageFacts, MessageOutcome>[] = [
  {
    id: 'F30',
    follows: ['R38', 'E1'],
    says: {
      nl: 'Is niets verwijderd wat de afzender stuurde, of was het noodzakelijk geweest: geen bericht.',
      en: 'When nothing that the sender sent is removed, or it had been needed: no message.',
    },
    when: ({ removed, needed }) => !removed && needed !== 'untold',
    then: 'none',
  },
  {
    id: 'T16',
    follows: ['E26'],
    says: {
      nl: 'Is het ticket opgelost, gesloten of gearchiveerd: geen bericht.',
      en: 'When the ticket is resolved, closed or archived: no message.',
    },
    when: ({ open }) => !open,
    then: 'none',
  },
  {
    id: 'F31',
    follows: ['R37', 'R38'],
    says: {
      nl: 'Zijn andere gegevens noodzakelijk en weet de afzender dat: wij behandelen de vraag en vragen niets opnieuw.',
      en: 'When other data is needed and the sender knows: the question is handled, nothing is asked again.',
    },
    when: ({ needed }) => needed === 'told',
    then: 'none',
  },
  {
    id: 'F32',
    follows: ['R38'],
    says: {
      nl: 'Is de afzender een no-reply-adres, automatisch antwoord of mailinglijst: geen bericht, een medewerker kijkt.',
      en: 'When the sender is a no-reply address, an automatic reply or a mailing list: no message, an agent looks.',
    },
    when: ({ person }) => !person,
    then: 'unreachable',
  },
  {
    id: 'F33',
    follows: ['R38'],
    says: {
      nl: 'Stuurde de afzender twee keer opnieuw zulke gegevens, of vroegen wij het al twee keer: een medewerker belt.',
      en: 'When the sender sent such data again twice, or was asked twice: an agent phones.',
    },
    when: ({ needed, requests, maxRequests, resubmissions }) =>
      needed === 'none' && (requests >= maxRequests || resubmissions >= 2),
    then: 'phone',
  },
  {
    id: 'F34',
    follows: ['R38'],
    says: {
      nl: 'Ging er vandaag al een bericht uit: wachten tot morgen.',
      en: 'When a message went out today: wait until tomorrow.',
    },
    when: ({ today }) => today,
    then: 'later',
  },
  {
    id: 'F35',
    follows: ['R34', 'R37'],
    says: {
      nl: 'Zijn gegevens noodzakelijk: vertellen dat wij de vraag behandelen en tot wanneer wij ze bewaren (M2).',
      en: 'When data is needed: tell that the question is handled and until when the data is kept (M2).',
    },
    when: ({ needed }) => needed === 'untold',
    then: 'M2',
  },
  {
    id: 'F36',
    follows: ['R33', 'R34', 'R38'],
    says: {
      nl: 'Anders vragen wij het bericht opnieuw te sturen, geanonimiseerd (M1).',
      en: 'Else the sender is asked to send the message again, anonymised (M1).',
    },
    when: () => true,
    then: 'M1',
  },
];
