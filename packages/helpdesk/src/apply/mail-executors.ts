import type { Ticket } from '@derden/freshdesk-client';
import type { MessageOrder, Recipient } from '@derden/policy';
import { SweepError } from '../sweep-error.ts';
import type { ActionOf, Executor, Means, Task } from './executor.ts';
import { found, written } from './ticket-executors.ts';

type Mail = ActionOf<'sendMessage' | 'openFollowUp'>;

/** A message to whoever asked is a reply on the ticket; to anybody else it is a mail of its own. */
export const sendMessage: Executor<ActionOf<'sendMessage'>> = {
  made: (task, means) => (isReply(task.action) ? written(task, means) : sentBefore(task, means)),
  run: async (task, means) => {
    const { action, reference } = task;
    if (action.ticket === null || !isReply(action)) return outbound(task, action.to, means);
    const { html } = await means.voice.message(ordersOf(action), reference, await whoAsks(action.ticket, means));
    const settle = async () => (await found(task, means)) ?? null;
    const { id } = await means.freshdesk.conversations.reply(
      action.ticket,
      { body: html, ...(await inCopy(action, means)) },
      { settle, signal: means.signal },
    );
    return id;
  },
};

/** The ticket that goes on where another was deleted: it begins with our mail (policy-rules T14). */
export const openFollowUp: Executor<ActionOf<'openFollowUp'>> = {
  made: (task, means) => sentBefore(task, means),
  run: (task, means) =>
    outbound(task, { kind: 'requester' }, means, { status: means.account.statuses['awaiting-anonymised'] }),
};

function isReply({ ticket, to }: ActionOf<'sendMessage'>): boolean {
  return ticket !== null && to.kind === 'requester';
}

function ordersOf(action: Mail): readonly [MessageOrder, ...MessageOrder[]] {
  return [action.message, ...('also' in action ? (action.also ?? []) : [])];
}

/** Whoever asked in a ticket. */
async function whoAsks(ticket: number, { freshdesk, signal }: Means): Promise<number> {
  return (await freshdesk.tickets.get(ticket, { signal })).requester_id;
}

async function addressee(ticket: number | null, to: Recipient, means: Means): Promise<number> {
  if (to.kind !== 'requester') return to.contact;
  if (ticket === null) throw new SweepError('refused', 'a message to the requester needs a ticket');
  return whoAsks(ticket, means);
}

/** A mail that must have a contact in CC does not go out without (R12). */
async function inCopy(
  { cc = [] }: Mail,
  { freshdesk, signal }: Means,
): Promise<{ readonly cc_emails?: readonly string[] }> {
  const contacts = await Promise.all(cc.map((contact) => freshdesk.contacts.get(contact, { signal })));
  if (contacts.some(({ email, deleted }) => email === null || deleted))
    throw new SweepError('refused', 'a contact who must be in CC cannot be written to');
  return contacts.length === 0 ? {} : { cc_emails: contacts.flatMap(({ email }) => email ?? []) };
}

/** Freshdesk closes tickets that begin with a mail of ours, unless told otherwise. */
async function outbound(
  task: Task<Mail>,
  to: Recipient,
  means: Means,
  more: { readonly status?: number } = {},
): Promise<number> {
  const { freshdesk, voice, account, signal } = means;
  const { action, reference } = task;
  if (account.emailConfig === null)
    throw new SweepError('refused', 'no mailbox is configured for mail of ours (emailConfig)');
  const contact = await addressee(action.ticket, to, means);
  const { email, name } = await freshdesk.contacts.get(contact, { signal });
  if (email === null) throw new SweepError('refused', `contact ${contact} has no e-mail address`);
  const { subject, html } = await voice.message(ordersOf(action), reference, contact);
  const mail = {
    email,
    name,
    subject,
    description: html,
    email_config_id: account.emailConfig,
    tags: [reference],
    ...(await inCopy(action, means)),
    ...more,
  };
  const settle = () => sentTo(contact, reference, means);
  return (await freshdesk.tickets.sendOutboundEmail(mail, { settle, signal })).id;
}

async function sentBefore({ action, reference }: Task<Mail>, means: Means): Promise<number | null> {
  const to: Recipient = action.kind === 'sendMessage' ? action.to : { kind: 'requester' };
  return (await sentTo(await addressee(action.ticket, to, means), reference, means))?.id ?? null;
}

/** Our mail carries its reference as a tag: a list of tickets shows it, and the search would lag behind. */
async function sentTo(contact: number, reference: string, { freshdesk, signal }: Means): Promise<Ticket | null> {
  for await (const ticket of freshdesk.tickets.list({ requester_id: contact, signal }))
    if (ticket.tags.includes(reference)) return ticket;
  return null;
}
