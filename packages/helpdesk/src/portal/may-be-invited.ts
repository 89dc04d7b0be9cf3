import { categoryOf, keepsList } from '../desk/lists.ts';
import type { Engine } from '../engine/engine.ts';

/** Asked just before an invitation goes out: an organisation with a list has nobody invited who is off it (I7). */
export async function mayNotBeInvited(contact: number, { freshdesk, settings }: Engine): Promise<boolean> {
  const person = await freshdesk.contacts.get(contact);
  if (person.deleted || person.company_id === null) return true;
  const company = await freshdesk.companies.get(person.company_id);
  const { account, companyListField } = settings;
  const options = { contactField: account.contactField, companyListField };
  return keepsList(company, options) && categoryOf(person, options) === null;
}
