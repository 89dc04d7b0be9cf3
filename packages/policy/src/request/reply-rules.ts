import type { AlertRole } from '../plan/action.ts';
import { entryOf } from '../plan/entry-of.ts';
import type { NewEntry } from '../plan/plan.ts';
import { decide } from '../table/decide.ts';
import type { Decision, Line, Row } from '../table/row.ts';
import type { CcDuty } from './cc-rules.ts';

/** What a reply is allowed on. */
export interface ReplyFacts {
  readonly duty: 'none' | 'contact' | 'accountManager';
  /** Somebody on the list is in CC. */
  readonly contactInCc: boolean;
  readonly clean: boolean;
  /** The account manager approved by name; the name is kept elsewhere. */
  readonly approved: boolean;
}

export type ReplyOutcome = 'reply' | 'scanFirst' | 'addContact' | 'askAccountManager';

export const replyRules: readonly Row<ReplyFacts, ReplyOutcome>[] = [
  {
    id: 'Q65',
    follows: ['R12'],
    says: {
      nl: 'Wordt het ticket gewoon behandeld, dan hoeft er niemand in de cc.',
      en: 'When the ticket is handled as usual, nobody has to be in CC.',
    },
    when: ({ duty }) => duty === 'none',
    then: 'reply',
  },
  {
    id: 'Q66',
    follows: ['E8'],
    says: {
      nl: 'Is het ticket nog niet gecontroleerd en schoon, dan gaat er geen antwoord uit: een contactpersoon krijgt nooit gegevens van derden.',
      en: 'When the ticket is not yet scanned and clean no reply goes out: a contact is never sent data of third parties.',
    },
    when: ({ clean }) => !clean,
    then: 'scanFirst',
  },
  {
    id: 'Q67',
    follows: ['R12', 'E8'],
    says: {
      nl: 'Is de lijst leeg en heeft de accountmanager niet goedgekeurd, dan gaat er geen antwoord uit.',
      en: 'When the list is empty and the account manager did not approve, no reply goes out.',
    },
    when: ({ duty, approved }) => duty === 'accountManager' && !approved,
    then: 'askAccountManager',
  },
  {
    id: 'Q68',
    follows: ['R12'],
    says: {
      nl: 'Staat er geen contactpersoon in de cc, dan gaat er geen antwoord uit.',
      en: 'When no contact is in CC, no reply goes out.',
    },
    when: ({ duty, contactInCc }) => duty === 'contact' && !contactInCc,
    then: 'addContact',
  },
  {
    id: 'Q69',
    follows: ['R11', 'R12'],
    says: {
      nl: 'Staat er een contactpersoon in de cc, of keurde de accountmanager goed, dan mag het antwoord uit.',
      en: 'When a contact is in CC, or the account manager approved, the reply may go out.',
    },
    when: () => true,
    then: 'reply',
  },
];

/** A reply that is about to go out, or went out. */
export interface Reply {
  /** Contact ids of those in CC. */
  readonly cc: readonly number[];
  readonly clean: boolean;
  readonly approved: boolean;
}

/** Whether a reply may go out; every reply, ours to the requester too (I6). `duty` is null outside R11. */
export function replyAllowed(duty: CcDuty | null, { cc, clean, approved }: Reply): Decision<ReplyFacts, ReplyOutcome> {
  return decide(replyRules, {
    duty: duty === null ? 'none' : duty.contact === null ? 'accountManager' : 'contact',
    contactInCc: duty?.anyOf.some((contact) => cc.includes(contact)) ?? false,
    clean,
    approved,
  });
}

const flags: Readonly<Record<Exclude<ReplyOutcome, 'reply'>, readonly [AlertRole, string]>> = {
  scanFirst: ['privacy', 'cc-before-scan'],
  addContact: ['agent', 'reply-without-cc'],
  askAccountManager: ['account-manager', 'reply-without-approval'],
};

/** Flags a reply that somebody else sent although it was not allowed (I6). */
export function flagReply(ticket: number, sent: Line & { readonly outcome: ReplyOutcome }): readonly NewEntry[] {
  if (sent.outcome === 'reply') return [];
  const [role, reason] = flags[sent.outcome];
  return [entryOf(sent, { kind: 'alert', role, ticket, reason })];
}
