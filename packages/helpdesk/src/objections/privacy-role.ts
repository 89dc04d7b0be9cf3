import type { Actor } from '@derden/policy';
import { SweepError } from '../sweep-error.ts';

/** Holds, objections and erasure are for the privacy role alone (D11). @throws SweepError `refused` */
export function privacyRole({ roles }: Actor): void {
  if (!roles.includes('privacy')) throw new SweepError('refused', 'this is for the privacy role');
}
