import type { Text, TicketState } from '@derden/policy';

/** Whether the account has what is needed. `unsure`: no call tells, so a person looks or tries. */
export type LineState = 'ok' | 'missing' | 'unsure';

/** One thing that the account or this machine needs. */
export interface Line {
  readonly id: string;
  readonly says: Text;
  readonly state: LineState;
  /** What to do about it, or how to find out; null when it is all right. */
  readonly mend: Text | null;
}

/** What could be found of what is otherwise configured. */
export interface FoundAccount {
  readonly statuses: Readonly<Partial<Record<TicketState, number>>>;
  /** As Freshdesk calls the field; null when there is none. */
  readonly contactField: string | null;
  readonly companyListField: string | null;
  /** Null when recent tickets came in through none, or through several. */
  readonly emailConfig: number | null;
}

export interface DoctorReport {
  readonly lines: readonly Line[];
  readonly found: FoundAccount;
}

export const ok = (id: string, nl: string, en: string): Line => ({ id, says: { nl, en }, state: 'ok', mend: null });

export const missing = (id: string, says: Text, mend: Text): Line => ({ id, says, state: 'missing', mend });

export const unsure = (id: string, says: Text, mend: Text): Line => ({ id, says, state: 'unsure', mend });

/** What cannot be judged while something before it is wrong. */
export function notRead(id: string, refused: string): Line {
  return unsure(
    id,
    { nl: `Niet te zien (${refused}).`, en: `Cannot be seen (${refused}).` },
    { nl: 'Maak eerst de sleutel en de rechten in orde.', en: 'Mend the key and its rights first.' },
  );
}
