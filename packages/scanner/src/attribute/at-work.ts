import type { Candidate } from './candidate.ts';
import { domainOf, isFreeMail } from './mail-domains.ts';

/** Writes for an organisation: somebody we know as such, or with an address that no free mail service gave. */
export function isAtWork({ known, emails }: Candidate): boolean {
  return (
    known?.organisation !== undefined ||
    known?.relation === 'agent' ||
    [...emails].some((email) => !isFreeMail(domainOf(email)))
  );
}
