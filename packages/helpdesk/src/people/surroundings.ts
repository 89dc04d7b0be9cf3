import type { Known, KnownOrganisation, KnownPerson } from '@derden/scanner';
import { isNoReply } from './no-reply.ts';
import type { Company } from './organisation.ts';
import { known, type PersonEntry } from './person-entry.ts';

/** Puts everybody as seen from one company behind `list`, nearest first, but those who are in it otherwise. */
export type Surroundings = (list: Known[], company: Company | undefined, but: ReadonlySet<PersonEntry>) => void;

interface Seen {
  readonly entry: PersonEntry;
  readonly known: KnownPerson;
}

/** A company's own people, the agents, and those of other customers. Each is made once, and shared by all tickets. */
export function surroundings(
  everybody: readonly PersonEntry[],
  companies: readonly Company[],
  helpdesk: KnownOrganisation | null,
): Surroundings {
  const people = everybody.filter(({ emails }) => !emails[0] || !isNoReply(emails[0]));
  const customers = people.filter((person) => !person.isAgent && person.companies.length > 0);
  const names = new Map(companies.map(({ id, name }) => [id, name]));
  const agents = seenAs(people.filter(isAgent), (person) => known(person, 'agent', helpdesk?.names[0]));
  const others = seenAs(customers, (person) => known(person, 'business', names.get(person.companies[0] ?? 0)));
  const near = ownPeople(customers, companies);
  const organisations = companies.filter(({ name }) => !helpdesk?.names.includes(name)).map((company) => company.known);

  return (list, company, but) => {
    if (helpdesk) list.push(helpdesk);
    for (const seen of agents) if (!but.has(seen.entry)) list.push(seen.known);
    for (const seen of near.get(company?.id) ?? []) if (!but.has(seen.entry)) list.push(seen.known);
    for (const seen of others) if (!but.has(seen.entry) && !isAt(seen.entry, company)) list.push(seen.known);
    for (const each of organisations) if (each !== company?.known) list.push(each);
  };
}

function isAt({ companies }: PersonEntry, company: Company | undefined): boolean {
  return company !== undefined && companies.includes(company.id);
}

/** The people of each company, as contacts and colleagues. */
function ownPeople(
  customers: readonly PersonEntry[],
  companies: readonly Company[],
): ReadonlyMap<number | undefined, readonly Seen[]> {
  const work = customers.flatMap((person) => person.companies.map((id) => ({ id, person })));
  const byCompany = Map.groupBy(work, ({ id }) => id);
  return new Map(
    companies.map((company) => {
      const people = (byCompany.get(company.id) ?? []).map(({ person }) => person);
      return [company.id, seenAs(people, (person) => known(person, relationOf(person, company), company.name))];
    }),
  );
}

/** Where an organisation says that it keeps no list, nobody is on it (policy-rules E10). */
function relationOf({ isListed }: PersonEntry, { keepsList }: Company): 'contact' | 'colleague' {
  return isListed && keepsList !== false ? 'contact' : 'colleague';
}

function seenAs(people: readonly PersonEntry[], as: (person: PersonEntry) => KnownPerson): readonly Seen[] {
  return people.map((entry) => ({ entry, known: as(entry) }));
}

function isAgent(person: PersonEntry): boolean {
  return person.isAgent;
}
