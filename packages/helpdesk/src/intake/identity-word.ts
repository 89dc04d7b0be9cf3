import { type IdentityCheck, isBefore } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import { SweepError } from '../sweep-error.ts';
import { follow } from './identity.ts';

/**
 * Records that the contact confirmed while logged in to the portal, or what they said on a phone number known already (G3–G6).
 * The ticket is to be looked at again.
 * @throws SweepError `not_found` when no check stands on the ticket; `refused` with what is missing
 */
export async function identityWord(
  ticket: number,
  event: 'portalLogin' | 'phoneYes' | 'phoneNo',
  engine: Engine,
): Promise<IdentityCheck> {
  const matter = await engine.matters.get('identity', ticket);
  if (!matter) throw new SweepError('not_found', `ticket ${ticket} has no identity check`);
  const { contact: person, received } = matter.body;
  const { id: agent } = await engine.freshdesk.agents.me();
  const contact = await engine.freshdesk.contacts.get(person);
  const hasPhone = (contact.phone ?? contact.mobile) !== null;
  const phoneWasKnown = hasPhone && isBefore(contact.created_at, received);
  const happening = { event, key: `${event} ${engine.now().toISOString()}`, person, agent, phoneWasKnown };
  const { advanced } = await follow(matter, happening, engine);
  if (!advanced.step.moved) {
    const why = advanced.step.missing.map(({ says }) => says.en).join('; ') || `the check is ${matter.state}`;
    throw new SweepError('refused', `ticket ${ticket}: ${event} is refused: ${why}`);
  }
  return advanced.check;
}
