import { type Action, type ActionKind, type Entry, neutralSubject, referencesIn } from '@derden/policy';
import { referenceOf } from '../apply/concerns.ts';
import { unlessGone } from '../apply/current-ticket.ts';
import type { ActionOf } from '../apply/executor.ts';
import { executorOf } from '../apply/executors.ts';
import { isRedacted } from '../apply/redact-note.ts';
import type { Step } from '../apply/step.ts';
import { contentOf } from '../desk/content.ts';
import type { Engine } from '../engine/engine.ts';
import type { TicketNow } from './ticket-now.ts';

/** What reading back shows of an entry: it is so, it still stands, Freshdesk is still at it, or there is nothing to read back. */
export const seen = ['as-meant', 'left', 'pending', 'not-checked'] as const;

export type Seen = (typeof seen)[number];

interface Read<Of extends Action = Action> {
  readonly action: Of;
  readonly entry: Entry;
  readonly step: Step | undefined;
  /** The ticket that it is about, when something of it was to be destroyed. */
  readonly now: TicketNow | null;
  readonly engine: Engine;
}

type Check<Of extends Action = Action> = (read: Read<Of>) => Promise<Seen>;

const notChecked: Check = async () => 'not-checked';

/** Gone with its ticket, or gone from it. An archived ticket holds all that it held. */
const partIsGone: Check = async ({ action, now }) => {
  if (!now?.desk) return asMeant(now?.place === 'gone');
  const part = executorOf(action).part?.(action);
  return asMeant(part === undefined || contentOf(part, now.desk) === null);
};

const inDesk =
  <Of extends Action>(holds: (desk: NonNullable<TicketNow['desk']>, read: Read<Of>) => boolean): Check<Of> =>
  async (read) =>
    asMeant(read.now?.desk ? holds(read.now.desk, read) : read.now?.place === 'gone');

/** Hard deletion goes on in the background: until then a contact can still be read. In milliseconds. */
const longestDeletion = 86_400_000;

const contactIsGone: Check<ActionOf<'deleteContact' | 'mergeContact'>> = async ({ action, entry, engine }) => {
  const { freshdesk, database, now } = engine;
  const contact = await unlessGone(() => freshdesk.contacts.get(action.contact));
  if (contact === null) return 'as-meant';
  const [done] = await database.query<{ at: Date }>("select at from derden.step where entry = $1 and state = 'done'", [
    entry.id,
  ]);
  return done && now().getTime() - done.at.getTime() < longestDeletion ? 'pending' : 'left';
};

const checks: { readonly [Kind in ActionKind]: Check<ActionOf<Kind>> } = {
  deleteAttachment: partIsGone as Check<ActionOf<'deleteAttachment'>>, // as: it looks at any action
  deleteConversation: partIsGone as Check<ActionOf<'deleteConversation'>>,
  clearField: partIsGone as Check<ActionOf<'clearField'>>,
  replaceDescription: inDesk(({ ticket }, { entry }) =>
    referencesIn(ticket.description ?? '').includes(referenceOf(entry)),
  ),
  replaceSubject: inDesk(
    ({ ticket }, { action, engine }) => ticket.subject === neutralSubject(action.ticket, engine.settings.language),
  ),
  redactNote: inDesk(({ conversations }, { action }) => {
    const note = conversations.find(({ id }) => id === action.conversation);
    return note === undefined || isRedacted(note.body, action.masks);
  }),
  deleteTicket: async ({ now }) => asMeant(now?.place === 'gone' || now?.place === 'trash'),
  openFollowUp: async ({ step, engine: { freshdesk } }) => {
    if (step?.code === 'gone') return 'not-checked';
    const made = step?.made ?? null;
    return asMeant(made !== null && (await unlessGone(() => freshdesk.tickets.get(made))) !== null);
  },
  moveTicket: async ({ action, engine: { freshdesk } }) => {
    const ticket =
      (await unlessGone(() => freshdesk.tickets.get(action.ticket))) ??
      (await unlessGone(() => freshdesk.archivedTickets.get(action.ticket)));
    return asMeant(ticket?.requester_id === action.to);
  },
  deleteContact: contactIsGone,
  mergeContact: contactIsGone,
  dropAddresses: async ({ action, engine: { freshdesk } }) => {
    const contact = await unlessGone(() => freshdesk.contacts.get(action.contact));
    return asMeant((contact?.other_emails ?? []).length === 0);
  },
  deactivateContact: async ({ action, engine: { freshdesk } }) => {
    const contact = await unlessGone(() => freshdesk.contacts.get(action.contact));
    return asMeant(contact === null || contact.deleted);
  },
  recordApproval: notChecked as Check<ActionOf<'recordApproval'>>,
  registerBreach: async ({ action, engine: { matters } }) =>
    asMeant((await matters.get('breach', action.ticket)) !== null),
  addNote: notChecked as Check<ActionOf<'addNote'>>,
  setTicket: notChecked as Check<ActionOf<'setTicket'>>,
  sendMessage: notChecked as Check<ActionOf<'sendMessage'>>,
  setOrganisation: notChecked as Check<ActionOf<'setOrganisation'>>,
  setCategory: notChecked as Check<ActionOf<'setCategory'>>,
  inviteContact: notChecked as Check<ActionOf<'inviteContact'>>,
  restoreContact: notChecked as Check<ActionOf<'restoreContact'>>,
  createGeneralProfile: notChecked as Check<ActionOf<'createGeneralProfile'>>,
  confirmNoTickets: notChecked as Check<ActionOf<'confirmNoTickets'>>,
  openCase: notChecked as Check<ActionOf<'openCase'>>,
  alert: notChecked as Check<ActionOf<'alert'>>,
};

/** Reads back what an entry was to do, whatever became of it. */
export function readBack(read: Read): Promise<Seen> {
  return (checks[read.action.kind] as Check)(read); // as: the table pairs kinds with their checks
}

function asMeant(holds: boolean): Seen {
  return holds ? 'as-meant' : 'left';
}
