import { type Conversation, conversationSource, ticketStatus } from '@derden/freshdesk-client';
import {
  type CcDuty,
  type Content,
  flagReply,
  flagTakenUp,
  type IdentityCheck,
  isBefore,
  isSameAddress,
  type NewEntry,
  replyAllowed,
} from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { Look } from '../sweep/look.ts';
import { ownWriting } from '../sweep/own-writing.ts';
import { correspondents } from '../ticket/addresses.ts';
import { customersOf } from './customers.ts';
import { incomingIn } from './messages.ts';

/** Flags a ticket that somebody else took up before the identity was confirmed (I8): an answer, or a state that is not ours. */
export async function takenUpFlags(
  look: Look,
  check: IdentityCheck | null,
  engine: Engine,
): Promise<readonly NewEntry[]> {
  if (check === null || check.state === 'confirmed') return [];
  const isAnswered = (await repliesByOthers(look, engine)).length > 0;
  const isMoved = check.state !== 'needed' && !isOursOrReopened(look, check, engine);
  return isAnswered || isMoved ? flagTakenUp(look.ticket.id, check) : [];
}

/** Freshdesk opens a ticket again when somebody writes. */
function isOursOrReopened(look: Look, { at }: IdentityCheck, { settings }: Engine): boolean {
  const { status } = look.desk.ticket;
  const { open: _open, ...waiting } = settings.account.statuses;
  if (Object.values(waiting).includes(status)) return true;
  const wrote = incomingIn(look).some((message) => at !== null && !isBefore(message.at, at));
  return status === ticketStatus.open && wrote;
}

/** Flags answers that went out on a ticket under R11 without a contact in CC (I6). */
export async function replyFlags(
  look: Look,
  duty: CcDuty,
  { content, approved }: { readonly content: Content; readonly approved: boolean },
  engine: Engine,
): Promise<readonly NewEntry[]> {
  const { people } = await customersOf(engine);
  const contactsIn = ({ cc_emails, bcc_emails }: Conversation): readonly number[] => {
    const addresses = [...cc_emails, ...bcc_emails].flatMap((each) => correspondents(each)[0]?.address ?? []);
    const isAmong = (email: string | null) => addresses.some((each) => email !== null && isSameAddress(each, email));
    return people.contacts.filter(({ id, email }) => duty.anyOf.includes(id) && isAmong(email)).map(({ id }) => id);
  };
  return (await repliesByOthers(look, engine)).flatMap((reply) =>
    flagReply(look.ticket.id, replyAllowed(duty, { cc: contactsIn(reply), clean: content === 'clean', approved })),
  );
}

/** What agents sent by hand. */
export async function repliesByOthers({ desk }: Look, engine: Engine): Promise<readonly Conversation[]> {
  const own = await ownWriting(desk, engine);
  return desk.conversations.filter(
    ({ id, incoming, private: isPrivate, source }) =>
      !incoming && !isPrivate && source === conversationSource.reply && !own.has(`conversation:${id}`),
  );
}
