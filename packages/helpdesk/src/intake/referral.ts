import type { MessageId } from '@derden/policy';
import { messagesOf } from '../apply/concerns.ts';
import type { Engine } from '../engine/engine.ts';
import type { Look } from '../sweep/look.ts';
import { incomingIn } from './messages.ts';

const referrals: readonly MessageId[] = ['M4', 'M4i', 'M4b'];

/** The ticket on which we referred, when this one answers or follows that (R9): this one itself, or an earlier one of the organisation. */
export async function referralOf(look: Look, organisation: number | null, engine: Engine): Promise<number | null> {
  const own = await sentOn([look.ticket.id], referrals, engine);
  if (own.some(({ made }) => isAnswered(look, made))) return look.ticket.id;
  if (own.length > 0 || organisation === null) return null;
  const texts = look.seen.documents
    .filter(({ document }) => document.path.length === 0)
    .map(({ document }) => document.text);
  const named = numbersIn([look.desk.ticket.subject ?? '', ...texts]).filter((ticket) => ticket !== look.ticket.id);
  const earlier = named.length === 0 ? [] : await sentOn(named, referrals, engine);
  for (const { ticket } of earlier) if (await concerned(ticket, organisation, engine)) return ticket;
  return null;
}

interface Sent {
  readonly ticket: number;
  readonly made: number | null;
}

/** Mails of ours on some tickets, the newest ticket first. */
export function sentOn(
  tickets: readonly number[],
  messages: readonly MessageId[],
  { database }: Engine,
): Promise<readonly Sent[]> {
  return database.query<Sent>(
    'select ticket, made from derden.mail where ticket = any($1) and messages && $2::text[] order by ticket desc',
    [tickets, messages],
  );
}

/** Somebody wrote after it. */
function isAnswered(look: Look, made: number | null): boolean {
  return incomingIn(look).some(
    ({ conversation, isNotice }) => !isNotice && conversation !== null && (made === null || conversation > made),
  );
}

const numbered =
  /(?:melding(?:s?nummer)?|ticket(?:nummer)?|verzoek|nummer|number|nr\.?|#)[\s:#[(]{0,4}(\d{1,12})(?!\d)/gi;

const mostNumbers = 20;

/** Numbers of tickets that texts name. */
export function numbersIn(texts: readonly string[]): readonly number[] {
  const all = texts.flatMap((text) => [...text.matchAll(numbered)]);
  return [...new Set(all.map(([, digits]) => Number(digits)))].slice(0, mostNumbers);
}

/** The organisation for which we referred there. */
async function concerned(ticket: number, organisation: number, { plans }: Engine): Promise<boolean> {
  const orders = (await plans.list({ ticket })).flatMap(({ plan }) =>
    plan.entries.flatMap(({ action }) => messagesOf(action)),
  );
  return orders.some((order) => 'organisatie' in order.facts && order.facts.organisatie === organisation);
}
