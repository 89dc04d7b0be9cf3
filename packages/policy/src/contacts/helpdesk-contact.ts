import type { ListCategory } from '../plan/action.ts';

/** What the helpdesk's software knows of a contact. */
export interface HelpdeskContact {
  /** Freshdesk's contact id. */
  readonly contact: number;
  readonly name: string;
  readonly email: string | null;
  /** Secondary addresses: these never count as listed (policy-rules E4). */
  readonly otherEmails: readonly string[];
  readonly category: ListCategory | null;
  readonly organisation: number | null;
  /** The account was closed because the person left (R18); who never logged in is not meant. */
  readonly deactivated: boolean;
}
