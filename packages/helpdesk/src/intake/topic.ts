import type { RequestFacts } from '@derden/policy';
import type { IntakeWord } from '../engine/matters.ts';
import type { Look } from '../sweep/look.ts';
import { incomingIn } from './messages.ts';

/** What a ticket is about, by the word of an agent; no other guess is made than that a machine asks nothing (E5). */
export function topicOf(look: Look, { about }: IntakeWord): Pick<RequestFacts, 'about' | 'topicSetBy'> {
  if (about !== null) return { about, topicSetBy: 'agent' };
  const first = incomingIn(look).find(({ conversation }) => conversation === null);
  return { about: first?.isNotice ? 'nothing' : 'question', topicSetBy: 'nobody' };
}
