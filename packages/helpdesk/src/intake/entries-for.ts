import {
  type ActionKind,
  type CcDuty,
  type Content,
  ccEntries,
  type Decision,
  expiresAt,
  type GateOutcome,
  type IdentityCheck,
  isBefore,
  isFact,
  type NewEntry,
  type RequestFacts,
  type RequestOutcome,
  replyAllowed,
  requestEntries,
} from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { IntakeWord } from '../engine/matters.ts';
import type { Look } from '../sweep/look.ts';
import { approvedEntries } from './approved.ts';
import { repliesByOthers, replyFlags, takenUpFlags } from './flags.ts';
import { handedOver, profileOfSender } from './handed-over.ts';
import { factsOf, takeUpEntries } from './identity.ts';
import { isMailToRequester } from './permitted.ts';
import { sentOn } from './referral.ts';
import type { Sender } from './sender.ts';

/** A request as it was decided, with all that was looked at. */
export interface Seen {
  readonly look: Look;
  readonly sender: Sender;
  readonly word: IntakeWord;
  readonly request: Decision<RequestFacts, RequestOutcome>;
  readonly check: IdentityCheck | null;
  readonly content: Content;
  readonly duty: CcDuty | null;
  readonly gate: GateOutcome;
}

/** What follows from a request. Of a ticket that is done with, only evidence is kept: nobody is written to about it (E26). Spam is left alone. */
export async function entriesFor(seen: Seen, engine: Engine): Promise<readonly NewEntry[]> {
  const { look, sender, request, check } = seen;
  if (look.desk.ticket.spam) return [];
  const approved = await approvedEntries(look, sender.organisation, engine);
  const profile = profileOfSender(sender, look.ticket.id);
  if (look.ticket.status !== 'open')
    return [...[...approved, ...profile].filter(({ action }) => lasting.has(action.kind)), ...takenUp(seen, engine)];
  const all = [
    ...(await askedEntries(seen, engine)),
    ...(await handedOver(request, look, sender, engine)),
    ...approved,
    ...profile,
    ...takenUp(seen, engine),
    ...(await takenUpFlags(look, check, engine)),
    ...(await urgentEntries(seen, engine)),
  ];
  return mayReply(seen) ? all : all.filter(({ action }) => !isMailToRequester(action));
}

/** Under R11 no contact is put in CC of a ticket that is not clean (E8). */
function mayReply({ duty, content, word: { approved } }: Seen): boolean {
  const cc = duty?.contact == null ? [] : [duty.contact];
  return replyAllowed(duty, { cc, clean: content === 'clean', approved }).outcome === 'reply';
}

const lasting: ReadonlySet<ActionKind> = new Set<ActionKind>(['recordApproval', 'setOrganisation']);

/** Whom people of the helpdesk have answered by hand is not referred any more. */
async function askedEntries({ look, sender, request, check }: Seen, engine: Engine): Promise<readonly NewEntry[]> {
  const refers = request.outcome === 'refer' || request.outcome === 'referInhabitant';
  if (refers && (await repliesByOthers(look, engine)).length > 0) return [];
  const { organisation } = sender;
  const identity = check && factsOf(check, {}, engine);
  const reference = look.statements.flatMap(({ statement }) => statement.references).find(isReference) ?? null;
  return requestEntries(request, { ticket: look.ticket.id, organisation, reference, identity });
}

/** A ticket that waits for its check, or was closed when it expired, goes on. */
function takenUp({ look, check, gate: outcome }: Seen, engine: Engine): readonly NewEntry[] {
  const { status } = look.desk.ticket;
  const { 'awaiting-identity': waiting, closed } = engine.settings.account.statuses;
  if (check === null || outcome !== 'takeUp') return [];
  const waits = status === waiting || (status === closed && isLate(check, engine));
  return waits ? takeUpEntries(check, engine) : [];
}

function isLate({ askedOn, at }: IdentityCheck, { settings }: Engine): boolean {
  return askedOn !== null && at !== null && !isBefore(at, expiresAt(askedOn, settings.policy));
}

/** Under R11 a contact is told, once, and what others send without one in CC is flagged (I6). */
async function urgentEntries(
  { look, sender, word, duty, content }: Seen,
  engine: Engine,
): Promise<readonly NewEntry[]> {
  if (duty === null) return [];
  const { organisation } = sender;
  const { id: ticket } = look.ticket;
  const flags = await replyFlags(look, duty, { content, approved: word.approved }, engine);
  if (organisation === null || (await sentOn([ticket], ['M5'], engine)).length > 0) return flags;
  const about = { ticket, organisation, received: look.desk.ticket.created_at, clean: content === 'clean' };
  return [...ccEntries(duty, about), ...flags];
}

function isReference(text: string): boolean {
  return isFact('referentie', text);
}
