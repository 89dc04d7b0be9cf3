import type { Channel } from '../messages/words.ts';
import type { ListCategory } from '../plan/action.ts';
import type { Digest } from '../plan/digest.ts';
import type { Instant } from '../time/calendar.ts';
import type { ContactList } from './contact-list.ts';
import type { ListChange } from './list-change.ts';
import { versionOf } from './list-version.ts';
import { entryAt } from './look-up.ts';

/** Evidence of a change (R6, R13). It is kept in a table that can be erased; the journal holds its id and digest only (D6). */
export interface ChangeLogEntry {
  readonly organisation: number;
  readonly kind: ListChange['kind'];
  readonly name: string;
  readonly email: string;
  readonly before: ListCategory | null;
  readonly after: ListCategory | null;
  /** The listed address of whoever asked. */
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly channel: Channel;
  readonly ticket: number | null;
  /** The row that allowed it. */
  readonly row: string;
  /** Versions of the list before and after. */
  readonly from: string;
  readonly to: string;
}

export type Asked = Pick<ChangeLogEntry, 'askedBy' | 'askedAt' | 'channel' | 'ticket' | 'row'>;

/** The log entry of a change that made `after` of `before`. */
export function logOf(
  before: ContactList,
  after: ContactList,
  change: ListChange,
  asked: Asked,
  digest: Digest,
): ChangeLogEntry {
  const email = change.kind === 'add' ? change.entry.email : change.email;
  const [was, is] = [entryAt(before, email), entryAt(after, email)];
  return {
    organisation: before.organisation,
    kind: change.kind,
    name: is?.name ?? was?.name ?? '',
    email,
    before: was?.category ?? null,
    after: is?.category ?? null,
    ...asked,
    from: versionOf(before, digest),
    to: versionOf(after, digest),
  };
}
