import type { Contact } from '@derden/freshdesk-client';
import {
  type Answer,
  answerEvents,
  type IdentityCheck,
  type IdentityEvent,
  isBefore,
  isSameAddress,
  type Plan,
  readAnswer,
} from '@derden/policy';
import { unlessGone } from '../apply/current-ticket.ts';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import type { Look } from '../sweep/look.ts';
import { ownWords } from '../sweep/own-words.ts';
import { follow } from './identity.ts';
import { type Incoming, incomingIn } from './messages.ts';
import { numbersIn } from './referral.ts';

export interface Answers {
  readonly plans: readonly Plan[];
  /** Tickets of other numbers whose check went further. */
  readonly again: readonly number[];
}

/** Reads a ticket for answers on identity checks: to M3b, in a new ticket that names the other, or in the ticket itself (R7, G2–G12). */
export async function answersIn(look: Look, engine: Engine): Promise<Answers> {
  const plans: Plan[] = [];
  const again: number[] = [];
  for (const { matter, where } of await checksFor(look, engine)) {
    const messages = incomingIn(look).filter((message) => isAbout(message, matter.body, where, look));
    plans.push(...(await readFor(matter, messages, look, engine)));
    if (where !== 'own' && messages.length > 0) again.push(matter.body.ticket);
  }
  return { plans, again };
}

interface Awaited {
  readonly matter: Matter<'identity'>;
  /** `asked`: our question to the listed address. `other`: any ticket of the contact. */
  readonly where: 'own' | 'asked' | 'other';
}

async function checksFor(look: Look, { matters, database }: Engine): Promise<readonly Awaited[]> {
  const { id } = look.ticket;
  const own = await matters.get('identity', id);
  const others = await matters.list('identity', { contact: look.desk.ticket.requester_id });
  if (others.length === 0) return own ? [{ matter: own, where: 'own' }] : [];
  const rows = await database.query<{ ticket: number }>(
    "select ticket from derden.mail where made = $1 and 'M3b' = any(messages)",
    [id],
  );
  const asked = new Set(rows.map(({ ticket }) => ticket));
  const elsewhere = others
    .filter(({ ticket }) => ticket !== id)
    .map((matter): Awaited => ({ matter, where: asked.has(matter.ticket ?? 0) ? 'asked' : 'other' }));
  return [...(own ? [{ matter: own, where: 'own' } as const] : []), ...elsewhere];
}

/** In any other ticket a message has to name the number: “ja” there may answer anything. */
function isAbout(message: Incoming, { ticket, received }: IdentityCheck, where: Awaited['where'], look: Look): boolean {
  if (isBefore(message.at, received)) return false;
  const isFirst = message.conversation === null;
  if (where !== 'other') return where === 'asked' || !isFirst;
  return numbersIn([ownWords(message.read), isFirst ? (look.desk.ticket.subject ?? '') : '']).includes(ticket);
}

async function readFor(
  { body: { ticket, contact: id } }: Matter<'identity'>,
  messages: readonly Incoming[],
  look: Look,
  engine: Engine,
): Promise<readonly Plan[]> {
  if (messages.length === 0) return [];
  const contact = await unlessGone(() => engine.freshdesk.contacts.get(id));
  const plans: Plan[] = [];
  for (const message of messages) {
    const matter = await engine.matters.get('identity', ticket);
    const key = `${look.ticket.id}:${message.conversation ?? 0}`;
    if (!matter || matter.state === 'needed' || matter.body.read.includes(key)) continue;
    const event = eventOf(message, look, matter.body, contact);
    if (event === null) continue;
    const person = event === 'unknownReply' ? null : id;
    const { plan } = await follow(matter, { event, key, person }, engine);
    if (plan) plans.push(plan);
  }
  return plans;
}

/**
 * From the listed address it is an answer; from any other, in the ticket itself, it proves nothing. Once confirmed, what is written
 * in the ticket is about its question, and only a denial elsewhere still counts.
 */
function eventOf(
  message: Incoming,
  look: Look,
  { ticket, state }: IdentityCheck,
  contact: Contact | null,
): IdentityEvent | null {
  const isOwn = look.ticket.id === ticket;
  if (message.isNotice || (isOwn && state === 'confirmed')) return null;
  if (!contact || message.writer !== contact.id) return isOwn ? 'unknownReply' : null;
  const event = answerEvents.mail[answerOf(message, ticket, contact)];
  return state === 'confirmed' && event !== 'listedNo' ? null : event;
}

/** What is not surely from the listed address itself, a person reads (E4). */
function answerOf({ read, address }: Incoming, ticket: number, contact: Contact): Answer {
  const isListed = address === null ? contact.other_emails.length === 0 : isSameAddress(address, contact.email ?? '');
  if (!isListed) return 'unclear';
  const own = read.segments.filter(({ kind, depth }) => depth === 0 && kind !== 'auto-notice');
  return readAnswer(own, [contact.name, String(ticket)]);
}
