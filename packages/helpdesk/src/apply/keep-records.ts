import {
  advanceBreach,
  type BreachEntry,
  breachOf,
  combine,
  type Entry,
  hasGrown,
  irreversible,
  mayDestroy,
  type Plan,
} from '@derden/policy';
import { recordApproval } from '../approvals/record-approval.ts';
import { underObjection } from '../engine/blocking.ts';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import { mayNotBeInvited } from '../portal/may-be-invited.ts';
import { lookAt } from '../sweep/look.ts';
import { unlessGone } from './current-ticket.ts';
import type { LocalRecords } from './local-records.ts';

/** derden's own tables, as actions change them. */
export function localRecords(engine: Engine): LocalRecords {
  const { matters, now } = engine;
  const at = () => now().toISOString();
  return {
    recordApproval: async ({ ticket, conversation }) => recordApproval(ticket, conversation, engine),
    registerBreach: async ({ ticket }, entry, plan) => {
      const known = await matters.get('breach', ticket);
      const found = await newBreach(ticket, entry, plan, engine);
      const body = known ? joined(known.body, found, at()) : found;
      const state = body.status;
      await matters.put({ kind: 'breach', id: String(ticket), ticket, contact: null, state, due: null, body }, at());
    },
    openCase: async ({ about, ticket }, { row }) => {
      const role = about === 'objection' ? 'privacy' : 'account-manager';
      await alert(`case ${about} ${ticket}`, ticket, { role, reason: about, row });
    },
    alert: async ({ role, ticket, reason }, { row, id }) =>
      alert(ticket === null ? id : `${role} ${reason} ${ticket}`, ticket, { role, reason, row }),
    mayNotBeInvited: (contact) => mayNotBeInvited(contact, engine),
    async followUp(ticket) {
      const asked = await matters.list('resubmission', { ticket });
      return asked.find(({ body }) => body.awaitedIn !== ticket)?.body.awaitedIn ?? null;
    },
    async isHeld(action, requester) {
      if (!irreversible.has(action.kind)) return false;
      const under = await underObjection(engine);
      return !mayDestroy(action, under) || (requester !== null && under.contacts.has(requester));
    },
    overruled: (entry, plan) => overruled(entry, plan, engine),
  };

  /** Told once, however often its action is done. */
  async function alert(id: string, ticket: number | null, body: Matter<'alert'>['body']): Promise<void> {
    if (await matters.get('alert', id)) return;
    await matters.put({ kind: 'alert', id, ticket, contact: null, state: 'open', due: null, body }, at());
  }
}

/** What the register gets: kinds and numbers of what the scanner sees now; of a ticket that is gone, what was planned. */
async function newBreach(ticket: number, entry: Entry, plan: Plan, engine: Engine): Promise<BreachEntry> {
  const look = await unlessGone(() => lookAt(ticket, engine));
  const found = breachOf(entry, look?.seen.report ?? { findings: [] }, look?.ticket ?? { parts: [] }, plan.createdAt);
  return found.causes.length > 0 ? found : { ...found, causes: ['received'] };
}

/** More than was assessed has to be assessed again. */
function joined(known: BreachEntry, found: BreachEntry, at: string): BreachEntry {
  const all = combine(known, found);
  if (!hasGrown(known, all)) return all;
  const nobody = { by: null, roles: [], effects: [], ground: null, reportedTo: [] };
  return advanceBreach(all, 'grow', { ...nobody, at }).entry;
}

/** One needed finding keeps what holds it; what a reviewer rejected keeps it when nothing else in it is to go. */
async function overruled({ action, findings }: Entry, { createdAt }: Plan, engine: Engine) {
  const ticket = 'ticket' in action ? action.ticket : null;
  if (ticket === null || findings.length === 0) return null;
  const since = await engine.database.query<{ kind: string; item: string }>(
    `select kind, coalesce(body->>'finding', body->>'item') as item from derden.matter
     where ticket = $1 and opened_at > $2 and (kind = 'needed' or (kind = 'ruling' and body->>'verdict' = 'reject'))`,
    [ticket, createdAt],
  );
  const said = (kind: string) => new Set(since.filter((each) => each.kind === kind).map(({ item }) => item));
  const [needed, rejected] = [said('needed'), said('ruling')];
  if (findings.some((finding) => needed.has(finding))) return 'needed';
  return findings.every((finding) => rejected.has(finding)) ? 'rejected' : null;
}
