import { isAtWork } from './at-work.ts';
import type { Candidate } from './candidate.ts';
import type { AuthorOf } from './identify.ts';
import { domainOf, isFreeMail } from './mail-domains.ts';
import type { Reading } from './reading.ts';
import type { Register } from './register.ts';
import type { Setting } from './setting.ts';

/** Reads off a whole ticket what single candidates are weighed against. */
export function settingOf(readings: readonly Reading[], register: Register, authorOf: AuthorOf): Setting {
  const { known } = register;
  const own = ownDomain(readings, register);
  const correspondents = new Set(readings.flatMap(addressesOf));
  const tablesIn = oncePerReading(rows);
  return {
    organisationAt(email) {
      const organisation = known.organisationAt(email);
      if (organisation?.helpdesk) return 'helpdesk';
      if (organisation)
        return isOwn(organisation.names, register) || organisation.domains.includes(own ?? '') ? 'own' : 'other';
      return own !== undefined && domainOf(email) === own ? 'own' : undefined;
    },
    isCorrespondent: (email) => correspondents.has(email),
    roleOf: (candidate) => roleOf(candidate, readings, register),
    isFromWork(place) {
      const author = authorOf(place);
      return author !== undefined && isAtWork(author);
    },
    isTable: ({ reading, field }) => tablesIn(reading).has(field?.record ?? -1),
  };
}

function isOwn(names: readonly string[], { known }: Register): boolean {
  return names.includes(known.requester?.organisation ?? '');
}

/** The domain of whoever opened the ticket, when it is an organisation's. */
function ownDomain(readings: readonly Reading[], { known }: Register): string | undefined {
  const address = known.requester?.emails[0] ?? readings.find((reading) => reading.author?.address)?.author?.address;
  const domain = address ? domainOf(address) : undefined;
  return domain && !isFreeMail(domain) && !known.organisationAt(address ?? '')?.helpdesk ? domain : undefined;
}

function addressesOf({ author, recipients }: Reading): string[] {
  return [author, ...recipients].flatMap((each) => (each?.address ? [each.address] : []));
}

/** Without people known beforehand, who sent the first message is the requester. */
function roleOf(candidate: Candidate, readings: readonly Reading[], { known }: Register) {
  if (candidate.known || known.requester) return undefined;
  const author = readings[0]?.author;
  return author?.address && candidate.emails.has(author.address) ? 'requester' : undefined;
}

function oncePerReading<Made>(make: (reading: Reading) => Made): (reading: Reading) => Made {
  const known = new Map<Reading, Made>();
  return (reading) => {
    const made = known.get(reading) ?? make(reading);
    known.set(reading, made);
    return made;
  };
}

/** Records of which another record in the same document has the same labels. */
function rows({ fields }: Reading): ReadonlySet<number> {
  const labels = new Map<number, string>();
  for (const { record, label } of fields) labels.set(record, `${labels.get(record) ?? ''}|${label}`);
  const alike = Map.groupBy(labels, ([, signature]) => signature);
  const tables = [...alike.values()].filter((records) => records.length > 1);
  return new Set(tables.flat().map(([record]) => record));
}
