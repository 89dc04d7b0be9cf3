import { type Desk, touch } from '../desk/desk.ts';
import type { ContactRecord } from '../desk/people.ts';
import { type Answer, type Call, created, noContent, ok, type Route } from '../http/exchange.ts';
import { invalidField, notAllowed, notFound } from '../http/refusal.ts';
import { contact as attributes } from '../rules/attribute-tables.ts';
import { addJob } from '../rules/jobs.ts';
import { mergeAttributes, mergeContacts } from '../rules/merge.ts';
import { send } from '../rules/outbox.ts';
import { addContact, changeContact, refuseDuplicates } from '../rules/people.ts';
import { contactView } from './contact-view.ts';

/** One contact and what may be done with it (§4.2). */
export const contactRoutes: readonly Route[] = [
  { method: 'GET', path: '/contacts/:id', run: ({ desk, id }) => ok(contactView(contactAt(desk, id))) },
  { method: 'POST', path: '/contacts', takes: attributes, needs: ['name'], run: create },
  { method: 'PUT', path: '/contacts/:id', takes: attributes, run: update },
  { method: 'DELETE', path: '/contacts/:id', run: ({ desk, id }) => setDeleted(desk, changeable(desk, id), true) },
  { method: 'PUT', path: '/contacts/:id/restore', run: ({ desk, id }) => setDeleted(desk, deletedAt(desk, id), false) },
  { method: 'DELETE', path: '/contacts/:id/hard_delete', run: hardDelete },
  { method: 'PUT', path: '/contacts/:id/send_invite', run: invite },
  {
    method: 'POST',
    path: '/contacts/merge',
    takes: mergeAttributes,
    needs: ['primary_contact_id', 'secondary_contact_ids'],
    run: ({ desk, body }) => {
      mergeContacts(desk, body);
      return noContent;
    },
  },
];

function contactAt(desk: Desk, id: number): ContactRecord {
  const contact = desk.contacts.get(id);
  if (!contact) throw notFound();
  return contact;
}

function deletedAt(desk: Desk, id: number): ContactRecord {
  const contact = contactAt(desk, id);
  if (!contact.deleted) throw notFound();
  return contact;
}

/** @throws Refusal 405 for who is blocked or deleted (§1.1). */
export function changeable(desk: Desk, id: number): ContactRecord {
  const contact = contactAt(desk, id);
  if (contact.deleted || contact.blocked) throw notAllowed('GET');
  return contact;
}

function create({ desk, body }: Call): Answer {
  const contact = addContact(desk, body);
  return created(contactView(contact), `${desk.origins.api}/api/v2/contacts/${contact.id}`);
}

function update({ desk, id, body }: Call): Answer {
  const contact = changeable(desk, id);
  refuseDuplicates(desk, body, id);
  changeContact(desk, contact, body);
  touch(desk, contact);
  return ok(contactView(contact));
}

function setDeleted(desk: Desk, contact: ContactRecord, deleted: boolean): Answer {
  contact.deleted = deleted;
  touch(desk, contact);
  return noContent;
}

/** Refused unless soft-deleted or forced; runs in the background (§4.3). */
function hardDelete({ desk, id, query }: Call): Answer {
  const contact = contactAt(desk, id);
  if (!contact.deleted && query.get('force') !== 'true')
    throw invalidField('force', 'inconsistent_state', 'The contact must be soft deleted first');
  contact.deleted = true;
  const work = { kind: 'hard-delete', contact: id } as const;
  addJob(desk, { name: 'CONTACT::HARD_DELETE', seconds: desk.switches.hardDeleteSeconds, work });
  return noContent;
}

function invite({ desk, id }: Call): Answer {
  const { email } = changeable(desk, id);
  if (!email) throw invalidField('email', 'missing_field');
  const { activationMail, inviteWhenOff } = desk.switches;
  if (activationMail === 'on' || inviteWhenOff === 'sent') send(desk, { kind: 'invitation', to: [email] });
  return noContent;
}
