import { advanceIdentity } from '@derden/policy';
import type { Effect } from '../apply/afterwards.ts';
import { factsOf, identityMatter } from './identity.ts';

/** M3b went out: the listed address was asked, and the term begins (G1). */
export const identityAsked: Effect = async ({ action, at }, { matters, settings }, sql) => {
  if (action.kind !== 'sendMessage' || action.ticket === null) return;
  const known = await matters.get('identity', action.ticket, sql);
  if (known?.body.state !== 'needed') return;
  const { check } = advanceIdentity('ask', factsOf(known.body, {}, { settings, now: () => new Date(at) }));
  await matters.put(identityMatter({ ...known.body, ...check }, settings.policy), at, sql);
};
