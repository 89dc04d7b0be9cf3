import { type Contact, ticketSource } from '@derden/freshdesk-client';
import {
  type ApprovalFacts,
  type ContactList,
  dateOf,
  decideApproval,
  entryAt,
  type IdentityState,
  isSameAddress,
  type JudgedApproval,
  lookUp,
} from '@derden/policy';
import { unlessGone } from '../apply/current-ticket.ts';
import { categoryAt } from '../contact-list/change-log.ts';
import type { DeskPeople } from '../desk/desk-people.ts';
import type { DeskTicket } from '../desk/desk-ticket.ts';
import { listsOf } from '../desk/lists.ts';
import type { Engine } from '../engine/engine.ts';
import type { Stated } from '../sweep/statements.ts';

/**
 * Whether what a message says about a quote counts, as the list was when it came in, for whoever left since, too; null for a
 * refusal, or when nobody knows whose list to ask. Whose identity was confirmed for this ticket counts as the contact that they are (E4).
 */
export async function judgeApproval(stated: Stated, desk: DeskTicket, engine: Engine): Promise<JudgedApproval | null> {
  const { kind } = stated.statement;
  const check = (await engine.matters.get('identity', desk.ticket.id))?.body ?? null;
  const people = await engine.people();
  const confirmed = check?.state === 'confirmed' && stated.writer === desk.ticket.requester_id ? check.contact : null;
  const listed = people.contacts.find(({ id }) => id === confirmed) ?? null;
  const organisation = desk.ticket.company_id ?? listed?.company_id ?? null;
  if (kind === 'refusal' || organisation === null) return null;
  const { account, companyListField } = engine.settings;
  const now = listsOf(people, { contactField: account.contactField, companyListField }).get(organisation);
  if (!now) return null;
  const writer = listed ?? (await writerOf(stated, people, engine));
  const address = writer?.email ?? null;
  const list = writer && address !== null ? await listThen(now, writer, address, stated.at, engine) : now;
  const found = lookUp(list, { address, name: writer?.name ?? null, profile: writer?.other_emails ?? [] });
  return decideApproval({
    kind,
    listMode: list.mode,
    category: (address === null ? undefined : entryAt(list, address))?.category ?? null,
    identity: identityOf(found.kind === 'other-address', check?.state ?? null),
    channel: stated.conversation === null && desk.ticket.source === ticketSource.portal ? 'portal' : 'email',
    hasGeneral: list.entries.some(({ category }) => category === 'general'),
  });
}

/** Lists of contacts leave out who was deactivated. */
async function writerOf({ writer }: Stated, people: DeskPeople, { freshdesk }: Engine): Promise<Contact | null> {
  if (writer === null || people.agents.some(({ id }) => id === writer)) return null;
  return people.contacts.find(({ id }) => id === writer) ?? (await unlessGone(() => freshdesk.contacts.get(writer)));
}

/** The list with the entry that the writer had on it then. */
async function listThen(
  list: ContactList,
  { name }: Contact,
  address: string,
  at: string,
  engine: Engine,
): Promise<ContactList> {
  const present = entryAt(list, address)?.category ?? null;
  const category = await categoryAt({ address, organisation: list.organisation, at }, present, engine);
  if (category === present) return list;
  const others = list.entries.filter(({ email }) => !isSameAddress(email, address));
  const own = category === null ? [] : [{ name, email: address, category, askedBy: null, since: dateOf(at) }];
  return { ...list, entries: [...others, ...own] };
}

function identityOf(isElsewhere: boolean, state: IdentityState | null): ApprovalFacts['identity'] {
  if (state === 'denied' || state === 'expired') return 'failed';
  return isElsewhere && state !== 'confirmed' ? 'unchecked' : 'known';
}
