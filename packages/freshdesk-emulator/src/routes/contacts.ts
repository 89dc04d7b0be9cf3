import { type Desk, touch } from '../desk/desk.ts';
import type { ContactRecord, Json } from '../desk/objects.ts';
import { type Call, created, noContent, ok, type Route } from '../http/exchange.ts';
import { pageOf } from '../http/pages.ts';
import { invalidField, notAllowed, notFound, Refusal } from '../http/refusal.ts';
import { checkAttributes, contact as contactAttributes } from '../rules/attributes.ts';
import { mergeContacts } from '../rules/merge.ts';
import { send } from '../rules/outbox.ts';
import { addContact, changeContact, refuseDuplicate } from '../rules/people.ts';
import { removeContact } from '../rules/removal.ts';

export function contactView({ blocked: _blocked, indexed: _indexed, deleted, ...contact }: ContactRecord): {
  readonly [key: string]: Json;
} {
  return { ...contact, avatar: null, contact_type: 'contact', ...(deleted && { deleted }) };
}

export function requesterView(desk: Desk, id: number): Json {
  const contact = desk.contacts.get(id);
  const { name = '', email = null, mobile = null, phone = null } = contact ?? {};
  return { id, name, email, mobile, phone };
}

const states: Readonly<Record<string, (contact: ContactRecord) => boolean>> = {
  blocked: ({ blocked }) => blocked,
  deleted: ({ deleted }) => deleted,
  verified: ({ active, deleted, blocked }) => active && !deleted && !blocked,
  unverified: ({ active, deleted, blocked }) => !active && !deleted && !blocked,
};

/** Contacts and what may be done with them (§4.2). */
export const contactRoutes: readonly Route[] = [
  { method: 'GET', path: '/contacts', limit: 'contactList', run: (call) => pageOf(call, listed(call), contactView) },
  {
    method: 'GET',
    path: '/contacts/autocomplete',
    run: ({ desk, query }) => {
      const term = (query.get('term') ?? '').toLowerCase();
      const found = [...desk.contacts.values()].filter(
        ({ name, deleted }) => !deleted && name.toLowerCase().startsWith(term),
      );
      return ok(found.map(({ id, name }) => ({ id, name })));
    },
  },
  { method: 'GET', path: '/contacts/:id', run: ({ desk, id }) => ok(contactView(contactAt(desk, id))) },
  {
    method: 'POST',
    path: '/contacts',
    run: ({ desk, body }) => {
      checkAttributes(body, contactAttributes, ['name']);
      const contact = addContact(desk, body);
      return created(contactView(contact), `${desk.origins.api}/api/v2/contacts/${contact.id}`);
    },
  },
  {
    method: 'PUT',
    path: '/contacts/:id',
    run: ({ desk, id, body }) => {
      const contact = changeable(desk, id);
      checkAttributes(body, contactAttributes);
      if (typeof body.email === 'string') refuseDuplicate(desk, body.email, id);
      changeContact(desk, contact, body);
      touch(desk, contact);
      return ok(contactView(contact));
    },
  },
  {
    method: 'DELETE',
    path: '/contacts/:id',
    run: ({ desk, id }) => {
      const contact = changeable(desk, id);
      contact.deleted = true;
      touch(desk, contact);
      return noContent;
    },
  },
  {
    method: 'PUT',
    path: '/contacts/:id/restore',
    run: ({ desk, id }) => {
      const contact = contactAt(desk, id);
      if (!contact.deleted) throw notFound();
      contact.deleted = false;
      touch(desk, contact);
      return noContent;
    },
  },
  { method: 'DELETE', path: '/contacts/:id/hard_delete', run: hardDelete },
  {
    method: 'PUT',
    path: '/contacts/:id/send_invite',
    run: ({ desk, id }) => {
      const { email } = changeable(desk, id);
      if (!email) throw invalidField('email', 'missing_field');
      send(desk, { kind: 'invitation', to: [email] });
      return noContent;
    },
  },
  {
    method: 'POST',
    path: '/contacts/merge',
    run: ({ desk, body }) => {
      mergeContacts(desk, body);
      return noContent;
    },
  },
  { method: 'PUT', path: '/contacts/:id/make_agent', run: makeAgent },
];

function contactAt(desk: Desk, id: number): ContactRecord {
  const contact = desk.contacts.get(id);
  if (!contact) throw notFound();
  return contact;
}

function changeable(desk: Desk, id: number): ContactRecord {
  const contact = contactAt(desk, id);
  if (contact.deleted || contact.blocked) throw notAllowed('GET');
  return contact;
}

function listed({ desk, query }: Call): ContactRecord[] {
  const state = query.get('state');
  const ofState = state === null ? ({ deleted, blocked }: ContactRecord) => !deleted && !blocked : states[state];
  if (!ofState) throw invalidField('state');
  const since = query.has('updated_since') ? Date.parse(query.get('updated_since') ?? '') : null;
  if (Number.isNaN(since)) throw invalidField('updated_since');
  const equal = (name: 'email' | 'mobile' | 'phone' | 'unique_external_id') => (contact: ContactRecord) =>
    !query.has(name) || contact[name] === query.get(name)?.toLowerCase();
  return [...desk.contacts.values()]
    .filter(ofState)
    .filter((contact) =>
      (['email', 'mobile', 'phone', 'unique_external_id'] as const).every((name) => equal(name)(contact)),
    )
    .filter(({ company_id }) => !query.has('company_id') || company_id === Number(query.get('company_id')))
    .filter(({ updated_at }) => since === null || Date.parse(updated_at) >= since)
    .sort((a, b) => a.name.localeCompare(b.name) || a.id - b.id);
}

/** Refused unless soft-deleted or forced; runs in the background (§4.3). */
function hardDelete({ desk, id, query }: Call) {
  const contact = contactAt(desk, id);
  if (!contact.deleted && query.get('force') !== 'true')
    throw new Refusal(400, {
      description: 'Validation failed',
      errors: [{ field: 'force', code: 'inconsistent_state', message: 'The contact must be soft deleted first' }],
    });
  contact.deleted = true;
  desk.jobs.set(`hard-delete-${id}`, {
    id: `hard-delete-${id}`,
    name: 'CONTACT::HARD_DELETE',
    done: desk.clock.now() + desk.switches.hardDeleteSeconds * 1000,
    created_at: contact.updated_at,
    download_url: null,
  });
  return noContent;
}

/** Hard deletions whose time has come. */
export function finishHardDeletes(desk: Desk): void {
  for (const { id, name, done } of [...desk.jobs.values()]) {
    if (name !== 'CONTACT::HARD_DELETE' || done > desk.clock.now()) continue;
    removeContact(desk, Number(id.replace('hard-delete-', '')));
    desk.jobs.delete(id);
  }
}

/** The contact becomes an agent and loses its other addresses. */
function makeAgent({ desk, id }: Call) {
  const contact = changeable(desk, id);
  if (!contact.email) throw invalidField('email', 'inconsistent_state', 'The contact has no email');
  const { name, email, phone, mobile, job_title, language, time_zone, created_at, updated_at } = contact;
  desk.contacts.delete(id);
  const agent = {
    id,
    available: false,
    occasional: false,
    ticket_scope: 1,
    type: 'support_agent',
    signature: null,
    group_ids: [],
    role_ids: [],
    contact: { active: true, name, email, phone, mobile, job_title, language, time_zone },
    created_at,
    updated_at,
    apiKey: `key-${id}`,
  };
  desk.agents.set(id, agent);
  const { apiKey: _key, ...shown } = agent;
  return ok(shown);
}
