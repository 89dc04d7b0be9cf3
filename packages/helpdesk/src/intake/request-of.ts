import {
  ccDuty,
  decideRequest,
  gate,
  type IdentityCheck,
  matterOf,
  newCheck,
  presenceOf,
  type RequestOutcome,
  submitterOf,
  type TicketDecision,
} from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { Look } from '../sweep/look.ts';
import { entriesFor } from './entries-for.ts';
import { contentIn } from './found-content.ts';
import type { IntakeDecision } from './intake.ts';
import { permitted } from './permitted.ts';
import { contactsOf } from './presence.ts';
import { referralOf } from './referral.ts';
import { type Sender, senderOf } from './sender.ts';
import { topicOf } from './topic.ts';
import { goesOnWith, wordOn } from './words.ts';

/** Decides on who asks what, and what follows. Reads only. */
export async function requestOf(look: Look, decision: TicketDecision, engine: Engine): Promise<IntakeDecision> {
  const { id } = look.ticket;
  const before = await goesOnWith(id, engine);
  const word = await wordOn(id, engine);
  const known = (await engine.matters.get('identity', id))?.body ?? null;
  const sender = await senderOf(look, { word, check: known, isFollowUp: before !== null }, engine);
  const submitter = submitterOf(sender.facts);
  const contacts = await contactsOf(sender.organisation, engine);
  const topic = topicOf(look, word);
  const presence = presenceOf(contacts, matterOf(topic), engine.now().toISOString());
  const referredBy = word.referredBy ?? (await referralOf(look, sender.organisation, engine));
  const { list } = sender;
  const now = { from: submitter.outcome, list, presence: presence.outcome, referred: referredBy !== null };
  const { urgency, choice, taken } = word;
  const request = decideRequest({ ...(taken ?? now), ...topic, urgency, choice });
  const check = known ?? checkFor(request.outcome, sender, look);
  const content = contentIn(decision);
  const gated = gate(id, request.outcome, check, content);
  const duty = request.outcome === 'handleUrgent' ? ccDuty(contacts, engine.now().toISOString()) : null;
  const seen = { look, sender, word, request, check, content, duty, gate: gated.outcome };
  const isReleased = duty?.contact === null && word.approved;
  const decided = { submitter, presence, request, gate: gated, check, referredBy, duty: isReleased ? null : duty };
  return { ...decided, entries: permitted(await entriesFor(seen, engine), decided) };
}

function checkFor(outcome: RequestOutcome, { named }: Sender, { desk, ticket }: Look): IdentityCheck | null {
  return outcome === 'verifyIdentity' && named !== null ? newCheck(ticket.id, named, desk.ticket.created_at) : null;
}
