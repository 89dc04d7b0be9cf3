import type { Agent, Company, Contact, Freshdesk } from '@derden/freshdesk-client';
import { type Directory, directoryOf } from '../people/directory.ts';
import { companyOf } from '../people/organisation.ts';
import { agentOf, contactOf } from '../people/person-of.ts';
import type { Fields } from '../ticket/values.ts';

/** Everybody in the account, as Freshdesk has them and as the scanner wants them. */
export interface DeskPeople {
  readonly contacts: readonly Contact[];
  readonly companies: readonly Company[];
  readonly agents: readonly Agent[];
  readonly directory: Directory;
}

export interface PeopleOptions {
  /** Contact field that is `algemeen` or `ict` for people on the list. */
  readonly contactField: string;
  /** Company field that says whether the company keeps a list. */
  readonly companyListField: string;
  readonly helpdeskDomains: readonly string[];
}

/** Reads contacts, companies and agents: one credit a hundred. */
export async function fetchPeople(
  freshdesk: Freshdesk,
  options: PeopleOptions,
  signal?: AbortSignal,
): Promise<DeskPeople> {
  const [agents, companies, contacts] = [
    await Array.fromAsync(freshdesk.agents.list({ signal })),
    await Array.fromAsync(freshdesk.companies.list({ signal })),
    await Array.fromAsync(freshdesk.contacts.list({ signal })),
  ];
  return peopleOf({ agents, companies, contacts }, options);
}

export function peopleOf(
  { agents, companies, contacts }: Omit<DeskPeople, 'directory'>,
  { contactField, companyListField, helpdeskDomains }: PeopleOptions,
): DeskPeople {
  const records = {
    agents: agents.map((agent) => agentOf(fieldsOf(agent))),
    contacts: contacts.map((contact) => contactOf(fieldsOf(contact), contactField)),
    companies: companies.flatMap((company) => companyOf(fieldsOf(company), companyListField) ?? []),
  };
  return { agents, companies, contacts, directory: directoryOf(records, helpdeskDomains) };
}

/** Records of an export are read by the same names. */
function fieldsOf(record: object): Fields {
  return record as Fields; // as: an object by name, checked field by field
}
