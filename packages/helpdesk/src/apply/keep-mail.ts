import { dateOf } from '@derden/policy';
import type { Effect } from './afterwards.ts';
import { messagesOf, referenceOf } from './concerns.ts';

/** That a mail went out: to whom by number, which texts, on which day; for one message a ticket a day, and M1 at most twice (I15). */
export const keepMail: Effect = async ({ entry, action, step, at }, _engine, sql) => {
  if (action.kind !== 'sendMessage' && action.kind !== 'openFollowUp') return;
  const contact = action.kind === 'sendMessage' && action.to.kind !== 'requester' ? action.to.contact : null;
  const messages = messagesOf(action).map(({ message }) => message);
  await sql.query(
    `insert into derden.mail (entry, reference, ticket, contact, messages, day, made)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (entry) do nothing`,
    [entry.id, referenceOf(entry), action.ticket, contact, messages, dateOf(at), step.made],
  );
};
