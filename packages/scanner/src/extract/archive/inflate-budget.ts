import { ScanError } from '../../error.ts';
import type { Limits } from '../limits.ts';

const ratioCountsFrom = 1024 * 1024;

/** What may still come out of packed bytes. Shared by all that one archive holds. */
export interface InflateBudget {
  /** Whether so many bytes would fit; throws `tooLarge`. */
  check(bytes: number): void;
  /** Counts bytes that came out; throws `tooLarge` when they are too many. */
  take(bytes: number): void;
}

/** `packed` is the size of the archive itself: how often one stretch of it is inflated makes no difference. */
export function inflateBudget(packed: number, { inflatedBytes, inflateRatio }: Limits): InflateBudget {
  const most = Math.min(inflatedBytes, Math.max(ratioCountsFrom, packed * inflateRatio));
  let taken = 0;
  const check = (bytes: number): void => {
    if (taken + bytes > most) throw new ScanError('tooLarge', 'The archive inflates to too much.');
  };
  return {
    check,
    take(bytes) {
      check(bytes);
      taken += bytes;
    },
  };
}
