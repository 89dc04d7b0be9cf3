import type { Digest } from '@derden/policy';
import { beginning, chain, type Journal } from './journal.ts';

/** The end of the journal at some time, kept elsewhere: without it a cut-off end does not show. */
export interface Anchor {
  readonly seq: number;
  readonly mac: string;
}

export type JournalVerdict =
  | { readonly intact: true; readonly anchor: Anchor }
  | { readonly intact: false; readonly seq: number; readonly reason: 'changed' | 'removed' | 'cut-off' };

/** Follows the chain from its beginning (D3): finds change, removal, reordering and, by an anchor, truncation. */
export async function verifyJournal(
  journal: Journal,
  digest: Digest,
  anchor: Anchor = beginning,
): Promise<JournalVerdict> {
  let last: Anchor = beginning;
  for (;;) {
    const records = await journal.read({ after: last.seq });
    if (records.length === 0) break;
    for (const record of records) {
      if (record.seq !== last.seq + 1) return { intact: false, seq: last.seq + 1, reason: 'removed' };
      const { seq, mac } = chain(record, last, digest);
      if (mac !== record.mac || (seq === anchor.seq && mac !== anchor.mac))
        return { intact: false, seq, reason: 'changed' };
      last = { seq, mac };
    }
  }
  return last.seq < anchor.seq
    ? { intact: false, seq: last.seq + 1, reason: 'cut-off' }
    : { intact: true, anchor: last };
}
