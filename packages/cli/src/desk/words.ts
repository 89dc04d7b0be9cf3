import type { Alert, ListCategory, ListedObjection, StoredPlan } from '@derden/helpdesk/sweep';
import type { Text } from '../lang/messages.ts';

type Plan = StoredPlan['plan'];
type Action = Plan['entries'][number]['action'];

/** What each action does, for people. */
export const actionWords: Readonly<Record<Action['kind'], Text>> = {
  deleteAttachment: { nl: 'bijlage verwijderen', en: 'delete attachment' },
  deleteConversation: { nl: 'bericht verwijderen', en: 'delete message' },
  replaceDescription: { nl: 'eerste bericht vervangen', en: 'replace first message' },
  replaceSubject: { nl: 'onderwerp vervangen', en: 'replace subject' },
  clearField: { nl: 'veld leegmaken', en: 'clear field' },
  redactNote: { nl: 'notitie onleesbaar maken', en: 'mask in note' },
  addNote: { nl: 'notitie toevoegen', en: 'add note' },
  setTicket: { nl: 'status of label zetten', en: 'set status or tag' },
  openFollowUp: { nl: 'vervolgmelding openen', en: 'open follow-up ticket' },
  deleteTicket: { nl: 'melding verwijderen', en: 'delete ticket' },
  sendMessage: { nl: 'bericht sturen', en: 'send message' },
  setOrganisation: { nl: 'organisatie zetten', en: 'set organisation' },
  setCategory: { nl: 'soort contactpersoon zetten', en: 'set kind of contact' },
  inviteContact: { nl: 'uitnodigen voor het portaal', en: 'invite to the portal' },
  restoreContact: { nl: 'profiel herstellen', en: 'restore profile' },
  createGeneralProfile: { nl: 'algemeen profiel maken', en: 'make general profile' },
  deactivateContact: { nl: 'account deactiveren', en: 'deactivate account' },
  moveTicket: { nl: 'melding overzetten', en: 'move ticket' },
  mergeContact: { nl: 'profiel samenvoegen', en: 'merge profile' },
  dropAddresses: { nl: 'adressen weghalen', en: 'drop addresses' },
  confirmNoTickets: { nl: 'controleren dat geen melding over is', en: 'confirm that no ticket is left' },
  deleteContact: { nl: 'profiel permanent verwijderen', en: 'delete profile for good' },
  recordApproval: { nl: 'goedkeuring vastleggen', en: 'record approval' },
  registerBreach: { nl: 'in het datalekregister zetten', en: 'enter in the breach register' },
  openCase: { nl: 'zaak openen', en: 'open case' },
  alert: { nl: 'waarschuwen', en: 'alert' },
};

export const purposeWords: Readonly<Record<Plan['purpose'], Text>> = {
  intake: { nl: 'intake', en: 'intake' },
  'third-party': { nl: 'gegevens van derden', en: 'third-party data' },
  january: { nl: 'opschoning januari', en: 'January clean-up' },
  erasure: { nl: 'wissing op verzoek', en: 'erasure on request' },
  contacts: { nl: 'contactpersonen', en: 'contacts' },
};

export const stateWords: Readonly<Record<StoredPlan['state'], Text>> = {
  draft: { nl: 'concept', en: 'draft' },
  'in-review': { nl: 'ter beoordeling', en: 'in review' },
  approved: { nl: 'goedgekeurd', en: 'approved' },
  running: { nl: 'in uitvoering', en: 'running' },
  applied: { nl: 'uitgevoerd', en: 'applied' },
  verified: { nl: 'gecontroleerd', en: 'verified' },
  expired: { nl: 'verlopen', en: 'expired' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  'partly-failed': { nl: 'deels mislukt', en: 'partly failed' },
};

/** The words of a list of contacts. */
export const categoryWords: Readonly<Record<ListCategory, Text>> = {
  general: { nl: 'algemeen', en: 'general' },
  ict: { nl: 'ICT', en: 'ICT' },
};

export const objectionStateWords: Readonly<Record<ListedObjection['state'], Text>> = {
  received: { nl: 'ontvangen', en: 'received' },
  consulting: { nl: 'in overleg', en: 'being consulted on' },
  decided: { nl: 'beslist', en: 'decided' },
  answered: { nl: 'beantwoord', en: 'answered' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
};

/** Who is to deal with an alert. */
export const roleWords: Readonly<Record<Alert['role'], Text>> = {
  agent: { nl: 'medewerker', en: 'agent' },
  'account-manager': { nl: 'accountmanager', en: 'account manager' },
  privacy: { nl: 'privacyrol', en: 'privacy role' },
  security: { nl: 'beveiliging', en: 'security' },
};

/** A ticket in the trash, or deleted for good. */
export const goneWord: Text = { nl: 'verwijderd', en: 'deleted' };

/** The numbers and codes that an action is about. */
export function objectWords(action: Action): string {
  const { kind: _kind, ...rest } = action;
  const words = Object.entries(rest).flatMap(([name, value]) => {
    if (typeof value === 'number') return name === 'ticket' ? `#${value}` : `${name} ${value}`;
    if (typeof value === 'string') return value;
    return value instanceof Object && 'message' in value ? String(value.message) : [];
  });
  return words.length === 0 ? '' : `  ${words.join(' ')}`;
}
