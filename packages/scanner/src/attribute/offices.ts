import type { Entity } from '../entity.ts';
import type { Candidate } from './candidate.ts';
import { firstPerson, organisationCue, privateCue } from './cues.ts';
import { domainOf, isFreeMail } from './mail-domains.ts';
import { isSignature } from './meant.ts';
import { around, type Place } from './place.ts';

/** What an office has as well as a person. */
export const ofOffices: ReadonlySet<Entity> = new Set<Entity>(['ADDRESS', 'IBAN_CODE', 'NL_VAT_NUMBER']);

/** An address or account that is an organisation's: in the signature of somebody at work, or beside words of an office. */
export function isOffice(place: Place, author: Candidate | undefined): boolean {
  if (!ofOffices.has(place.mention.entity) || firstPerson.test(around(place).before)) return false;
  if (isSignature(place)) return author !== undefined && isAtWork(author);
  return nearOrganisation(place) && !isNearCitizen(place);
}

/** `De inwoner kwam bij de balie: Kerkstraat 5 …` is not where the counter is. */
export function isNearCitizen(place: Place): boolean {
  const { before, after } = around(place, 80);
  return privateCue.test(`${before} | ${after}`);
}

/** Writes for an organisation: somebody we know as such, or with an address that no free mail service gave. */
function isAtWork({ known, emails }: Candidate): boolean {
  return (
    known?.organisation !== undefined ||
    known?.relation === 'agent' ||
    [...emails].some((email) => !isFreeMail(domainOf(email)))
  );
}

function nearOrganisation(place: Place): boolean {
  const { before, after } = around(place, 80);
  const label = place.field?.label.toLowerCase() ?? '';
  return organisationCue.test(`${label} | ${before} | ${after}`) || organisationCue.test(lineAbove(place));
}

/** An address block has the name of the office on the line above. */
function lineAbove({ reading, mention }: Place): string {
  const lines = reading.document.text.slice(Math.max(0, mention.start - 160), mention.start).split('\n');
  return (lines.slice(0, -1).findLast((line) => line.trim() !== '') ?? '').toLowerCase();
}
