import {
  dateOf,
  type ItemDecision,
  type Line,
  type NewEntry,
  type ResubmissionFacts,
  type ResubmissionState,
  resubmissionMachine,
  step,
  type TicketDecision,
} from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import { type Incoming, incomingIn, noticeWords } from '../intake/messages.ts';
import { raiseAlert } from '../retention/raise-alert.ts';
import type { Look } from '../sweep/look.ts';
import { entryBy } from './entry-by.ts';

type Asked = Matter<'resubmission'>;

/**
 * Takes what came in on a ticket in which a new message is awaited (policy-rules 6.3): a person's is received, and clean or found
 * by what was seen in it; a machine's changes nothing, and one that says that we were not heard is told.
 * @returns what lets a ticket with a clean answer be handled
 */
export async function takeAnswer(look: Look, decision: TicketDecision, engine: Engine): Promise<readonly NewEntry[]> {
  const known = await engine.matters.get('resubmission', look.ticket.id);
  if (!known) return [];
  const answered = await received(known, look, engine);
  const judged = await scanned(answered, look, decision, engine);
  return isWaiting(judged, look, engine) ? [open(look.ticket.id)] : [];
}

/** Messages after our request, or after what was looked at before. */
function newIn(look: Look, { body }: Asked): readonly (Incoming & { readonly conversation: number })[] {
  return incomingIn(look).flatMap((message) =>
    message.conversation !== null && message.conversation > body.after
      ? [{ ...message, conversation: message.conversation }]
      : [],
  );
}

async function received(known: Asked, look: Look, engine: Engine): Promise<Asked> {
  let matter = known;
  for (const message of newIn(look, known)) {
    if (matter.state === 'received') break;
    const taken = moved(matter, 'message', engine, kindOf(message));
    if (!taken) continue;
    if (taken.effects.includes('alert-bounce')) await tell(matter, 'request-bounced', taken.row, engine);
    const isReceived = taken.state === 'received';
    // What is received is judged with all that came after it, so that the mark stays before it.
    const after = isReceived ? matter.body.after : message.conversation;
    const due = isReceived ? null : matter.due;
    matter = await keep({ ...matter, state: taken.state, due, body: { ...matter.body, after } }, taken.row, engine);
  }
  return matter;
}

async function scanned(matter: Asked, look: Look, decision: TicketDecision, engine: Engine): Promise<Asked> {
  if (matter.state !== 'received') return matter;
  const messages = newIn(look, matter);
  const parts = partsOf(look, new Set(messages.map(({ part }) => part)));
  const items = decision.items.filter(({ part }) => parts.has(part));
  const event = items.some(isFound) ? 'scan-found' : items.some(isOpen) ? null : 'scan-clean';
  const taken = event && moved(matter, event, engine);
  if (!taken) return matter;
  if (taken.effects.includes('alert-phone')) await tell(matter, 'phone-sender', taken.row, engine);
  const again = taken.effects.includes('count-resubmission') ? 1 : 0;
  const resubmissions = matter.body.resubmissions + again;
  const after = Math.max(matter.body.after, ...messages.map(({ conversation }) => conversation));
  return keep(
    { ...matter, state: taken.state, due: null, body: { ...matter.body, resubmissions, after } },
    taken.row,
    engine,
  );
}

/** The messages, and the files that came with them. */
function partsOf({ ticket }: Look, messages: ReadonlySet<string>): ReadonlySet<string> {
  const files = ticket.parts.filter(({ on }) => on !== undefined && messages.has(on));
  return new Set([...messages, ...files.map(({ id }) => id)]);
}

/** By T8–T13 it is to go. */
function isFound({ standing }: ItemDecision): boolean {
  return standing === 'planned' || standing === 'waiting' || standing === 'manual';
}

/** Nobody knows yet; what could not be read is not clean (I12). */
function isOpen({ standing }: ItemDecision): boolean {
  return standing === 'in-review' || standing === 'on-hold' || standing === 'needed';
}

/** Freshdesk opens some tickets by itself when an answer comes. */
function isWaiting({ state }: Asked, { desk }: Look, { settings }: Engine): boolean {
  return state === 'clean' && desk.ticket.status === settings.account.statuses['awaiting-anonymised'];
}

function open(ticket: number): NewEntry {
  return entryBy('F15', { kind: 'setTicket', ticket, state: 'open' });
}

function moved(
  { state, body }: Asked,
  event: 'message' | 'scan-found' | 'scan-clean',
  { settings, now }: Engine,
  from: ResubmissionFacts['from'] = null,
) {
  const { askedOn, remindedOn, resubmissions } = body;
  const facts: ResubmissionFacts = {
    today: dateOf(now().toISOString()),
    settings: settings.policy,
    automatic: false,
    tell: 'none',
    askedOn,
    remindedOn,
    from,
    resubmissions,
  };
  const taken = step(resubmissionMachine, state as ResubmissionState, event, facts); // as: written by our own steps
  return taken.moved ? taken : null;
}

const notHeard =
  /onbestelbaar|niet (?:worden )?(?:afgeleverd|bezorgd)|undeliver|delivery (?:has )?failed|not be delivered|address not found|mailbox (?:full|unavailable)/i;

/** A machine that says that our mail did not arrive; any other machine; a person. */
function kindOf(message: Incoming): NonNullable<ResubmissionFacts['from']> {
  if (/^(?:mailer-daemon|postmaster)@/i.test(message.address ?? '')) return 'bounce';
  if (!message.isNotice) return 'person';
  return notHeard.test(noticeWords(message)) ? 'bounce' : 'auto-reply';
}

async function keep(
  matter: Asked,
  { id: row }: Line,
  { database, matters, journal, actor, now }: Engine,
): Promise<Asked> {
  const at = now().toISOString();
  await database.transaction(async (sql) => {
    await matters.put(matter, at, sql);
    const { state, body } = matter;
    const facts = { row, state, resubmissions: body.resubmissions };
    await journal.append({ at, actor: actor.name, kind: 'resubmission', ticket: body.awaitedIn, facts }, sql);
  });
  return matter;
}

function tell({ body }: Asked, reason: string, { id: row }: Line, engine: Engine): Promise<void> {
  const ticket = body.awaitedIn;
  return raiseAlert({ about: String(ticket), role: 'agent', reason, row, ticket }, engine);
}
