import type { Contact } from '@derden/freshdesk-client';
import type { HelpdeskContact } from '@derden/policy';
import { categoryOf, type ListOptions } from '../desk/lists.ts';
import type { Engine } from '../engine/engine.ts';

/** Everybody whom Freshdesk knows, those whose account was deactivated too. */
export async function helpdeskContacts(engine: Engine, signal?: AbortSignal): Promise<readonly HelpdeskContact[]> {
  const { contacts } = await engine.people({ fresh: true });
  const deleted = await Array.fromAsync(engine.freshdesk.contacts.list({ state: 'deleted', signal }));
  const options = listOptions(engine);
  return [...contacts, ...deleted].map((contact) => helpdeskContact(contact, options));
}

export function listOptions({ settings }: Pick<Engine, 'settings'>): ListOptions {
  return { contactField: settings.account.contactField, companyListField: settings.companyListField };
}

function helpdeskContact(contact: Contact, options: ListOptions): HelpdeskContact {
  const { id, name, email, other_emails, company_id, deleted } = contact;
  const category = categoryOf(contact, options);
  return {
    contact: id,
    name,
    email,
    otherEmails: other_emails,
    category,
    organisation: company_id,
    deactivated: deleted,
  };
}
