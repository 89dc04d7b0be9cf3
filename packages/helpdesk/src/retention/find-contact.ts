import type { Contact } from '@derden/freshdesk-client';
import { addressKey, isSameAddress } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import { SweepError } from '../sweep-error.ts';

/**
 * A profile by its number or its own address, deactivated ones too; a secondary address is not the person's (policy-rules E4).
 * @throws SweepError `not_found`; FreshdeskError
 */
export async function findContact(who: number | string, engine: Pick<Engine, 'freshdesk'>): Promise<Contact> {
  if (typeof who === 'number') return engine.freshdesk.contacts.get(who);
  const address = addressKey(who);
  const found = address === null ? null : await contactWith(address, engine);
  if (found === null) throw new SweepError('not_found', 'no profile has that e-mail address as its own');
  return found;
}

async function contactWith(email: string, { freshdesk }: Pick<Engine, 'freshdesk'>): Promise<Contact | null> {
  for (const state of [undefined, 'deleted'] as const)
    for await (const contact of freshdesk.contacts.list({ email, ...(state && { state }) }))
      if (contact.email !== null && isSameAddress(contact.email, email)) return contact;
  return null;
}
