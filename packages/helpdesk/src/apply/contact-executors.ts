import type { Contact } from '@derden/freshdesk-client';
import { canonical } from '@derden/policy';
import { SweepError } from '../sweep-error.ts';
import { unlessGone } from './current-ticket.ts';
import type { ActionOf, Executor, Means } from './executor.ts';

type Desk = Pick<Means, 'freshdesk' | 'signal'>;

const nothingMade = null;

export const setOrganisation: Executor<ActionOf<'setOrganisation'>> = {
  run: async ({ action }, { freshdesk, signal }) => {
    await freshdesk.contacts.update(action.contact, { company_id: action.company }, { signal });
    return nothingMade;
  },
};

const categories = { general: 'algemeen', ict: 'ict' } as const;

/** Tags that spell a category go: the field alone says who is on the list from now on. */
export const setCategory: Executor<ActionOf<'setCategory'>> = {
  run: async ({ action }, { freshdesk, account, signal }) => {
    const { custom_fields, tags } = await freshdesk.contacts.get(action.contact, { signal });
    const { contactField } = account;
    const field = `cf_${contactField}` in custom_fields ? `cf_${contactField}` : contactField;
    const kept = tags.filter((tag) => !tag.toLowerCase().startsWith(contactField.toLowerCase()));
    const value = action.category && categories[action.category];
    const change = { custom_fields: { [field]: value }, ...(kept.length < tags.length && { tags: kept }) };
    await freshdesk.contacts.update(action.contact, change, { signal });
    return nothingMade;
  },
};

/** Freshdesk does not say whether an invitation went out: a lost answer is told, and an agent looks. */
export const inviteContact: Executor<ActionOf<'inviteContact'>> = {
  made: async ({ action }) => {
    throw new SweepError('unknown', `contact ${action.contact} may have been invited: nobody is invited twice`);
  },
  run: async ({ action }, { freshdesk, records, signal }) => {
    if (await records.mayNotBeInvited(action.contact))
      throw new SweepError('refused', `contact ${action.contact} is not on the list of its organisation by now`);
    await freshdesk.contacts.sendInvite(action.contact, { signal });
    return nothingMade;
  },
};

/** Soft deletion is the only call that ends portal access; tickets stay. */
export const deactivateContact: Executor<ActionOf<'deactivateContact'>> = {
  run: async ({ action }, { freshdesk, signal }) => {
    const { deleted } = await freshdesk.contacts.get(action.contact, { signal });
    if (!deleted) await freshdesk.contacts.softDelete(action.contact, { signal });
    return nothingMade;
  },
};

export const restoreContact: Executor<ActionOf<'restoreContact'>> = {
  run: async ({ action }, { freshdesk, signal }) => {
    const { deleted } = await freshdesk.contacts.get(action.contact, { signal });
    if (deleted) await freshdesk.contacts.restore(action.contact, { signal });
    return nothingMade;
  },
};

/** A profile without a person: an external id stands in for an address (policy-rules E27). */
export const createGeneralProfile: Executor<ActionOf<'createGeneralProfile'>> = {
  made: async ({ action }, means) => (await generalProfile(action.company, means))?.id ?? null,
  run: async ({ action }, means) => {
    const { freshdesk, signal } = means;
    const known = await generalProfile(action.company, means);
    if (known) return known.id;
    const { name } = await freshdesk.companies.get(action.company, { signal });
    const profile = {
      name: generalName(name),
      company_id: action.company,
      unique_external_id: generalId(action.company),
    };
    const settle = () => generalProfile(action.company, means);
    return (await freshdesk.contacts.create(profile, { settle, signal })).id;
  },
};

export function generalName(company: string): string {
  return `Algemeen profiel ${company}`;
}

/** By this id the general profile of a company is found again. */
function generalId(company: number): string {
  return `derden-algemeen-${company}`;
}

export async function generalProfile(company: number, { freshdesk, signal }: Desk): Promise<Contact | null> {
  for await (const contact of freshdesk.contacts.list({ unique_external_id: generalId(company), signal }))
    return contact;
  return null;
}

export const moveTicket: Executor<ActionOf<'moveTicket'>> = {
  run: async ({ action }, { freshdesk, signal }) => {
    const { requester_id } = await freshdesk.tickets.get(action.ticket, { signal });
    if (requester_id === action.to) return nothingMade;
    if (requester_id !== action.from)
      throw new SweepError('refused', `ticket ${action.ticket} has another requester by now`);
    await freshdesk.tickets.update(action.ticket, { requester_id: action.to }, { signal });
    return nothingMade;
  },
};

/** The external id of the general profile stays, and none of the leaver's addresses is to come along. */
export const mergeContact: Executor<ActionOf<'mergeContact'>> = {
  content: ({ action }, means) => profileOf(action.contact, means),
  run: async ({ action }, means) => {
    const { freshdesk, signal } = means;
    const { unique_external_id: external } = await freshdesk.contacts.get(action.into, { signal });
    const settle = async () => ((await profileOf(action.contact, means)) === null ? true : null);
    const merge = {
      primary_contact_id: action.into,
      secondary_contact_ids: [action.contact],
      contact: { other_emails: [], ...(external !== null && { unique_external_id: external }) },
    };
    await freshdesk.contacts.merge(merge, { settle, signal });
    return nothingMade;
  },
};

/** A merger may bring addresses and numbers of whoever left to the general profile, which has none (policy-rules E27). */
export const dropAddresses: Executor<ActionOf<'dropAddresses'>> = {
  run: async ({ action }, { freshdesk, signal }) => {
    const none = { email: null, other_emails: [], phone: null, mobile: null, twitter_id: null };
    if (isNeutral(await freshdesk.contacts.get(action.contact, { signal }))) return nothingMade;
    await freshdesk.contacts.update(action.contact, none, { signal });
    if (!isNeutral(await freshdesk.contacts.get(action.contact, { signal })))
      throw new SweepError('refused', `contact ${action.contact} keeps an address that cannot be taken off it`);
    return nothingMade;
  },
};

/** Nothing leads to a person. */
export function isNeutral({ email, other_emails, phone, mobile, twitter_id }: Contact): boolean {
  return [email, phone, mobile, twitter_id].every((each) => each === null) && other_emails.length === 0;
}

/** No ticket of theirs may be left, in the trash or in spam either: hard deletion takes all along (policy-rules I1). */
export const confirmNoTickets: Executor<ActionOf<'confirmNoTickets'>> = {
  run: async ({ action }, means) => {
    if (await hasTickets(action.contact, means))
      throw new SweepError('refused', `contact ${action.contact} still is the requester of tickets`);
    return nothingMade;
  },
};

/** Looked up once more just before, whatever was confirmed earlier; a deletion under way answers 404 when it is done. */
export const deleteContact: Executor<ActionOf<'deleteContact'>> = {
  content: ({ action }, means) => profileOf(action.contact, means),
  run: async ({ action }, means) => {
    const { freshdesk, signal } = means;
    if (await hasTickets(action.contact, means))
      throw new SweepError('refused', `contact ${action.contact} still is the requester of tickets`);
    await freshdesk.contacts.hardDelete(action.contact, { force: true, signal });
    return nothingMade;
  },
};

/** Lists that end in time, not at a page; the search would give 300 at most. */
export const filters = [undefined, 'deleted', 'spam'] as const;

async function hasTickets(contact: number, { freshdesk, signal }: Desk): Promise<boolean> {
  for (const filter of filters)
    for await (const _ticket of freshdesk.tickets.list({ requester_id: contact, ...(filter && { filter }), signal }))
      return true;
  return false;
}

/** Whom a plan is about, and that this person still is somebody who left; null when the profile is gone. */
async function profileOf(contact: number, { freshdesk, signal }: Desk): Promise<string | null> {
  const found = await unlessGone(() => freshdesk.contacts.get(contact, { signal }));
  return found && profileContent(found);
}

/** What of a profile would have to be looked at again when it changed. */
export function profileContent({ id, email, company_id, deleted }: Contact): string {
  return canonical([id, email, company_id, deleted]);
}
