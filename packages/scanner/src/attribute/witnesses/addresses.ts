import type { KnownPerson } from '../../people.ts';
import type { Candidate } from '../candidate.ts';
import { domainOf, isFreeMail, isFunctional } from '../mail-domains.ts';
import { isPrivate } from '../private.ts';
import type { Setting } from '../setting.ts';
import { type Sign, sign } from '../signs.ts';
import { isSaidToBeCitizen } from './called.ts';

export function byOffice({ office }: Candidate): Sign[] {
  return office ? [sign('functional', 'organisation', 0.93, 'address or account of an office')] : [];
}

/** An address proves more than a name: two people may share one. */
export function byKnown(candidate: Candidate): Sign[] {
  const { known, recognised } = candidate;
  if (!known) return [];
  if (recognised.has('address') || recognised.size === 0) {
    return [sign('known-address', known.relation, 0.97, 'known address')];
  }
  if (isSaidToBeCitizen(candidate) || known.relation === 'business') return []; // a name many may have
  if (isNamesake(candidate, known)) return [sign('name-clash', 'unknown', 0.6, 'name of somebody known, other data')];
  return [sign('known-name', known.relation, 0.88, 'known name')];
}

/** Somebody else with the name: another private address, or private data that nobody of ours would be written about with. */
function isNamesake({ emails, places }: Candidate, known: KnownPerson): boolean {
  const otherAddress = [...emails].some((email) => !known.emails.includes(email) && isFreeMail(domainOf(email)));
  return (
    otherAddress ||
    (known.relation !== 'requester' && places.some((place) => place.field !== undefined && isPrivate(place)))
  );
}

export function byDomain({ emails, places, known }: Candidate, setting: Setting): Sign[] {
  if (known) return [];
  return [...emails].map((email) => {
    const organisation = setting.organisationAt(email);
    if (councils.test(domainOf(email))) return sign('public-office', 'public', 0.9, 'address at a council');
    if (isFunctional(email)) return sign('functional', 'organisation', 0.95, 'functional mailbox');
    if (organisation === 'helpdesk') return sign('helpdesk-domain', 'agent', 0.95, 'helpdesk domain');
    if (organisation === 'other') return sign('organisation-domain', 'business', 0.93, 'domain of another customer');
    if (organisation === 'own') {
      const relation = setting.isCorrespondent(email) ? 'participant' : 'colleague';
      return sign('organisation-domain', relation, 0.93, "domain of the requester's organisation");
    }
    if (isFreeMail(domainOf(email))) return sign('citizen-address', 'third-party', 0.9, 'private mail address');
    if (places.some((place) => place.field && !place.inHeader))
      return sign('citizen-address', 'third-party', 0.8, 'address in a form');
    return sign('firm-address', 'business', 0.7, 'domain of an unknown firm');
  });
}

const councils = /^(?:raad|gemeenteraad|raadsleden|college|fractie)\./;

export function byAuthorship(candidate: Candidate, setting: Setting): Sign[] {
  const role = setting.roleOf(candidate);
  return role ? [sign('author-of-part', role, 0.86, 'wrote or received the message')] : [];
}
