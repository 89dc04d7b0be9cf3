import { type Statement, statementOf } from '@derden/policy';
import type { Explanation } from '@derden/scanner';
import type { DeskTicket } from '../desk/desk-ticket.ts';
import { ownWords, quotedWords } from './own-words.ts';

/** What a message says about a quote or order, and which message it is. */
export interface Stated {
  readonly part: string;
  /** Null for the ticket's first message. */
  readonly conversation: number | null;
  readonly statement: Statement;
  readonly at: string;
  /** Freshdesk's id of whoever wrote it. */
  readonly writer: number | null;
}

/** The messages of a ticket's own side that approve or refuse something. */
export function statementsIn({ ticket, conversations }: DeskTicket, seen: Explanation): readonly Stated[] {
  const messages = [
    { part: 'description', conversation: null, at: ticket.created_at, writer: ticket.requester_id },
    ...conversations
      .filter(({ incoming }) => incoming)
      .map(({ id, created_at, user_id }) => ({
        part: `conversation:${id}`,
        conversation: id,
        at: created_at,
        writer: user_id,
      })),
  ];
  return messages.flatMap((message) => {
    const read = seen.documents.find(({ part, document }) => part === message.part && document.path.length === 0);
    const writing = read && { own: ownWords(read), subject: ticket.subject ?? '', quoted: quotedWords(read) };
    const statement = writing ? statementOf(writing) : null;
    return statement ? [{ ...message, statement }] : [];
  });
}
