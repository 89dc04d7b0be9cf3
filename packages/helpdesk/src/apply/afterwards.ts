import type { ActionKind, MessageId } from '@derden/policy';
import { listChanged } from '../contact-list/change-log.ts';
import type { Engine } from '../engine/engine.ts';
import { identityAsked } from '../intake/asked.ts';
import type { Sql } from '../state/sql.ts';
import { cleared } from './cleared.ts';
import { messagesOf } from './concerns.ts';
import { asked, closed, reminded, toldOfNeed } from './follow-resubmission.ts';
import { keepMail } from './keep-mail.ts';
import { measured } from './measured.ts';
import type { Afterwards, Outcome } from './outcome.ts';

/** Something that derden remembers of what was done, within the transaction that says that it was. */
export type Effect = (outcome: Outcome, engine: Engine, sql: Sql) => Promise<void>;

/** What follows from each kind of action. */
const byAction: Partial<Record<ActionKind, readonly Effect[]>> = {
  sendMessage: [keepMail],
  setCategory: [listChanged],
  openFollowUp: [keepMail, measured],
  setTicket: [closed],
  deleteAttachment: [measured, cleared],
  deleteConversation: [measured, cleared],
  redactNote: [measured, cleared],
  replaceDescription: [measured, cleared],
  replaceSubject: [measured, cleared],
  clearField: [measured, cleared],
  deleteTicket: [measured, cleared],
};

/** What follows from each message, besides. */
const byMessage: Partial<Record<MessageId, readonly Effect[]>> = {
  M1: [asked, measured],
  M1h: [reminded],
  M2: [toldOfNeed],
  M3b: [identityAsked],
};

export function afterwardsOf(engine: Engine): Afterwards {
  return async (outcome, sql) => {
    const messages = messagesOf(outcome.action).flatMap(({ message }) => byMessage[message] ?? []);
    const effects = new Set([...(byAction[outcome.action.kind] ?? []), ...messages]);
    for (const effect of effects) await effect(outcome, engine, sql);
  };
}
