import type { Conversation } from '@derden/freshdesk-client';
import { neutralSubject } from '@derden/policy';
import { compositionOf } from '../desk/content.ts';
import { currentTicket, unlessGone } from './current-ticket.ts';
import type { ActionOf, Executor, Means, Task } from './executor.ts';
import { isRedacted, redacted } from './redact-note.ts';

export const deleteAttachment: Executor<ActionOf<'deleteAttachment'>> = {
  part: ({ attachment }) => `attachment:${attachment}`,
  run: async ({ action }, { freshdesk, signal }) => {
    await unlessGone(() => freshdesk.attachments.delete(action.attachment, { signal }));
    return null;
  },
};

export const deleteConversation: Executor<ActionOf<'deleteConversation'>> = {
  part: ({ conversation }) => `conversation:${conversation}`,
  run: async ({ action }, { freshdesk, signal }) => {
    await unlessGone(() => freshdesk.conversations.delete(action.conversation, { signal }));
    return null;
  },
};

export const replaceDescription: Executor<ActionOf<'replaceDescription'>> = {
  part: () => 'description',
  made: async ({ action, reference, desk }) => {
    const now = await desk();
    return now?.ticket.description?.includes(reference) ? action.ticket : null;
  },
  run: async ({ action, reference }, { freshdesk, voice, signal }) => {
    const description = voice.tombstone(action.tombstone, reference).html;
    await freshdesk.tickets.update(action.ticket, { description }, { signal });
    return action.ticket;
  },
};

export const replaceSubject: Executor<ActionOf<'replaceSubject'>> = {
  part: () => 'subject',
  isChanged: async ({ action, desk }, { voice }) =>
    (await desk())?.ticket.subject === neutralSubject(action.ticket, voice.language),
  run: async ({ action }, { freshdesk, voice, signal }) => {
    const subject = neutralSubject(action.ticket, voice.language);
    await freshdesk.tickets.update(action.ticket, { subject }, { signal });
    return null;
  },
};

export const clearField: Executor<ActionOf<'clearField'>> = {
  part: ({ field }) => `field:${field}`,
  run: async ({ action }, { freshdesk, signal }) => {
    if (action.field === 'summary')
      await unlessGone(() => freshdesk.ticketDetails.deleteSummary(action.ticket, { signal }));
    else await freshdesk.tickets.update(action.ticket, { custom_fields: { [action.field]: null } }, { signal });
    return null;
  },
};

/** The masks are offsets into the text that was read and compared just now, so that text is what is masked. */
export const redactNote: Executor<ActionOf<'redactNote'>> = {
  part: ({ conversation }) => `conversation:${conversation}`,
  isChanged: async (task) => {
    const note = await noteOf(task);
    return note !== undefined && isRedacted(note.body, task.action.masks);
  },
  run: async (task, { freshdesk, signal }) => {
    const note = await noteOf(task);
    if (note) {
      const body = await redacted(note.body, task.action.masks);
      await freshdesk.conversations.update(note.id, { body }, { signal });
    }
    return null;
  },
};

async function noteOf({ action, desk }: Task<ActionOf<'redactNote'>>): Promise<Conversation | undefined> {
  return (await desk())?.conversations.find(({ id }) => id === action.conversation);
}

/** A summary may have been made since, or never been looked for: it must not lie in the trash either (I14). */
export const deleteTicket: Executor<ActionOf<'deleteTicket'>> = {
  content: async ({ own, desk }) => {
    const now = await desk();
    return now && !now.ticket.deleted ? compositionOf(now, own) : null;
  },
  run: async ({ action, desk }, { freshdesk, signal }) => {
    if ((await desk())?.summary)
      await unlessGone(() => freshdesk.ticketDetails.deleteSummary(action.ticket, { signal }));
    await freshdesk.tickets.delete(action.ticket, { signal });
    return null;
  },
};

export const setTicket: Executor<ActionOf<'setTicket'>> = {
  run: async ({ action, desk }, { freshdesk, account, signal }) => {
    const now = await desk();
    if (!now || now.ticket.deleted) return null;
    const { state, addTags = [], removeTags = [] } = action;
    const tags = [...new Set([...now.ticket.tags, ...addTags])].filter(
      (tag) => !(removeTags as readonly string[]).includes(tag),
    );
    const status = state && { status: account.statuses[state] };
    await freshdesk.tickets.update(action.ticket, { tags, ...status }, { signal });
    return null;
  },
};

export const addNote: Executor<ActionOf<'addNote'>> = {
  made: (task, means) => written(task, means),
  run: async (task, means) => {
    const { action, reference } = task;
    const body = await means.voice.note(action.note, reference, action.ticket);
    const settle = async () => (await found(task, means)) ?? null;
    const { id } = await means.freshdesk.conversations.note(
      action.ticket,
      { body, private: true },
      { settle, signal: means.signal },
    );
    return id;
  },
};

/** What derden wrote in a ticket, by its reference and an agent's hand; the first, for who quotes it comes later. */
export async function found(
  { action, reference }: Task<ActionOf<'addNote' | 'sendMessage'>>,
  means: Means,
): Promise<Conversation | undefined> {
  if (action.ticket === null) return undefined;
  const desk = await currentTicket(action.ticket, means);
  return desk?.conversations.find(({ body, incoming }) => !incoming && body.includes(reference));
}

export async function written(task: Task<ActionOf<'addNote' | 'sendMessage'>>, means: Means): Promise<number | null> {
  return (await found(task, means))?.id ?? null;
}
