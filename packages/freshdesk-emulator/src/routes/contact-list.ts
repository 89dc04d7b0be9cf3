import type { ContactRecord } from '../desk/people.ts';
import { type Call, ok, type Route } from '../http/exchange.ts';
import { pageOf } from '../http/pages.ts';
import { numberIn, timeInQuery } from '../http/query.ts';
import { invalidField } from '../http/refusal.ts';
import { contactView } from './contact-view.ts';

type Test = (contact: ContactRecord) => boolean;

const isShown: Test = ({ deleted, blocked }) => !deleted && !blocked;

const states: Readonly<Record<string, Test>> = {
  blocked: ({ blocked }) => blocked,
  deleted: ({ deleted }) => deleted,
  verified: (contact) => contact.active && isShown(contact),
  unverified: (contact) => !contact.active && isShown(contact),
};

const equal = ['mobile', 'phone', 'unique_external_id'] as const;
const asks = [...equal, 'email', 'company_id', 'state', 'contact_type', 'updated_since', 'page', 'per_page'];

/** Filters can be combined; neither blocked nor deleted ones unless asked for; in the order of their names (§4.2). */
export const contactListRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/contacts',
    limit: 'contactList',
    asks,
    run: (call) => {
      const shown = [...call.desk.contacts.values()].filter(isOf(call)).filter(isLike(call)).sort(byName);
      return pageOf(call, shown, contactView);
    },
  },
  {
    method: 'GET',
    path: '/contacts/autocomplete',
    run: ({ desk, query }) => {
      const term = (query.get('term') ?? '').toLowerCase();
      const found = [...desk.contacts.values()]
        .filter(isShown)
        .filter(({ name }) => name.toLowerCase().startsWith(term));
      return ok(found.map(({ id, name }) => ({ id, name })));
    },
  },
];

function isOf({ query }: Call): Test {
  const state = query.get('state');
  const test = state === null ? isShown : Object.hasOwn(states, state) ? states[state] : undefined;
  if (!test) throw invalidField('state');
  const since = timeInQuery(query, 'updated_since');
  const company = numberIn(query, 'company_id');
  return (contact) =>
    test(contact) &&
    query.get('contact_type') !== 'visitor' &&
    (company === null || contact.company_id === company) &&
    (since === null || Date.parse(contact.updated_at) >= since);
}

function isLike({ query, desk: { switches } }: Call): Test {
  const email = query.get('email')?.toLowerCase();
  return (contact) =>
    equal.every((name) => !query.has(name) || contact[name] === query.get(name)) &&
    (email === undefined ||
      contact.email === email ||
      (switches.emailFilter === 'all' && contact.other_emails.includes(email)));
}

const byName = (a: ContactRecord, b: ContactRecord): number => a.name.localeCompare(b.name) || a.id - b.id;
