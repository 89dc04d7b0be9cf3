import type { Entity } from '../entity.ts';
import { isAtWork } from './at-work.ts';
import type { Candidate } from './candidate.ts';
import { filledIn, officePlace, organisationCue, ourAddress, ourPlace, privateCue } from './cues/offices.ts';
import { ownWordsIn } from './cues/self.ts';
import { isSignature } from './meant.ts';
import { around, type Place } from './place.ts';

/** What an office has as well as a person. */
export const ofOffices: ReadonlySet<Entity> = new Set<Entity>(['ADDRESS', 'IBAN_CODE', 'NL_VAT_NUMBER']);

/** An address or account that is an organisation's: in the signature of somebody at work, or beside words of an office. */
export function isOffice(place: Place, author: Candidate | undefined): boolean {
  if (!ofOffices.has(place.mention.entity) || ownWordsIn(around(place, 90).before) >= 0) return false;
  if (isSignature(place)) return author !== undefined && isAtWork(author);
  const { before } = around(place, 80);
  if (ourPlace.test(before) || (author !== undefined && isAtWork(author) && ourAddress.test(before))) return true;
  return nearOrganisation(place) && !isNearCitizen(place);
}

/** `De inwoner kwam bij de balie: Kerkstraat 5 …` is not where the counter is. */
export function isNearCitizen(place: Place): boolean {
  const { before, after } = around(place, 80);
  return privateCue.test(`${before} | ${after}`);
}

/** An address is an office's beside the name of a building; an account beside any word of an organisation. */
function nearOrganisation(place: Place): boolean {
  const { before, after } = around(place, 80);
  const label = place.field?.label.toLowerCase() ?? '';
  if (organisationCue.test(lineAbove(place))) return true;
  if (place.mention.entity === 'IBAN_CODE' && filledIn.test(`${before} | ${after}`)) return false;
  if (place.mention.entity !== 'ADDRESS') return organisationCue.test(`${label} | ${before} | ${after}`);
  return officePlace.test(before) || officePlace.test(`${label} | `) || officePlace.test(` ${after}`);
}

/** An address block has the name of the office on the line above, not a greeting of it. */
function lineAbove({ reading, mention }: Place): string {
  const lines = reading.document.text.slice(Math.max(0, mention.start - 160), mention.start).split('\n');
  const line = (lines.slice(0, -1).findLast((each) => each.trim() !== '') ?? '').trim().toLowerCase();
  return /^(?:beste|geachte|hallo|dag|hoi|goede)/.test(line) || /[.?!:]$/.test(line) ? '' : line;
}
