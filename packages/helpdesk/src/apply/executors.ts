import type { Action } from '@derden/policy';
import * as contacts from './contact-executors.ts';
import type { ActionOf, Executor } from './executor.ts';
import * as mail from './mail-executors.ts';
import * as tickets from './ticket-executors.ts';

const locally = <Kind extends 'recordApproval' | 'registerBreach' | 'openCase' | 'alert'>(
  kind: Kind,
): Executor<ActionOf<Kind>> => ({
  run: async ({ action, entry, plan }, { records }) => {
    const keep = records[kind] as (action: ActionOf<Kind>, ...rest: unknown[]) => Promise<void>; // as: one method a kind
    await keep(action, entry, plan);
    return null;
  },
});

/** Every kind of action has its row; nothing is changed but through these. */
const executors: { readonly [Kind in Action['kind']]: Executor<ActionOf<Kind>> } = {
  deleteAttachment: tickets.deleteAttachment,
  deleteConversation: tickets.deleteConversation,
  replaceDescription: tickets.replaceDescription,
  replaceSubject: tickets.replaceSubject,
  clearField: tickets.clearField,
  redactNote: tickets.redactNote,
  addNote: tickets.addNote,
  setTicket: tickets.setTicket,
  deleteTicket: tickets.deleteTicket,
  openFollowUp: mail.openFollowUp,
  sendMessage: mail.sendMessage,
  setOrganisation: contacts.setOrganisation,
  setCategory: contacts.setCategory,
  inviteContact: contacts.inviteContact,
  deactivateContact: contacts.deactivateContact,
  restoreContact: contacts.restoreContact,
  createGeneralProfile: contacts.createGeneralProfile,
  moveTicket: contacts.moveTicket,
  mergeContact: contacts.mergeContact,
  dropAddresses: contacts.dropAddresses,
  confirmNoTickets: contacts.confirmNoTickets,
  deleteContact: contacts.deleteContact,
  recordApproval: locally('recordApproval'),
  registerBreach: locally('registerBreach'),
  openCase: locally('openCase'),
  alert: locally('alert'),
};

export function executorOf(action: Action): Executor {
  return executors[action.kind] as Executor; // as: the table pairs kinds with their executors
}
