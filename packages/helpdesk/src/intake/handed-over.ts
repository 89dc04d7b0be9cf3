import {
  type Decision,
  decideInvitation,
  decideProfile,
  entryOf,
  type HandedOver,
  type InvitationFacts,
  invitationEntries,
  type NewEntry,
  profileEntries,
  type RequestFacts,
  type RequestOutcome,
  receiptEntries,
} from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { Look } from '../sweep/look.ts';
import type { Sender } from './sender.ts';

type Requested = Decision<RequestFacts, RequestOutcome>;
type Continue = (request: Requested, look: Look, sender: Sender, engine: Engine) => Promise<readonly NewEntry[]>;

/** What only a person can read from the message: who left, or who comes on the list. */
const byHand =
  (reason: string): Continue =>
  async (request, { ticket }) => [entryOf(request, { kind: 'alert', role: 'agent', ticket: ticket.id, reason })];

const continued: { readonly [Outcome in HandedOver]: Continue } = {
  invite: invited,
  openObjection: async (request, { ticket, desk }, _sender, { settings }) =>
    receiptEntries(request, ticket.id, desk.ticket.created_at, settings.policy),
  reportDeparture: byHand('departure'),
  changeList: byHand('list-change'),
  recordApproval: async () => [],
};

/** What follows in the tables that a request is handed over to; approvals are judged by message, whatever the ticket is about. */
export async function handedOver(
  request: Requested,
  look: Look,
  sender: Sender,
  engine: Engine,
): Promise<readonly NewEntry[]> {
  const { outcome } = request;
  return outcome in continued ? continued[outcome as HandedOver](request, look, sender, engine) : []; // as: just looked up
}

/** Whoever asks is whom an invitation is for (R16, R17); for somebody else an agent invites. */
async function invited(
  _request: Requested,
  { ticket }: Look,
  { contact, list, facts, organisation }: Sender,
  { matters }: Engine,
): Promise<readonly NewEntry[]> {
  if (contact === null) return [];
  const hasLeft = contact.deleted || (await matters.get('departure', contact.id)) !== null;
  const account: InvitationFacts['account'] = hasLeft ? 'departed' : contact.active ? 'active' : 'profile';
  const onList = facts.listed !== null;
  const decision = decideInvitation({ request: ticket.id, list, onList, account, returnConfirmed: false });
  return invitationEntries(decision, { contact: contact.id, organisation });
}

/** The organisation that goes in the profile of whoever asks (R14, R15). */
export function profileOfSender({ contact, facts, profile }: Sender, ticket: number): readonly NewEntry[] {
  if (contact === null || facts.helpdesk || contact.deleted) return [];
  return profileEntries(decideProfile(profile), contact.id, ticket);
}
