import type { Json, JsonObject } from '../desk/objects.ts';
import { type Answer, type Call, ok, type Route } from '../http/exchange.ts';
import { invalidField } from '../http/refusal.ts';
import { testOf } from '../rules/query-language.ts';
import { ticketView } from '../rules/ticket-view.ts';
import { contactView } from './contact-view.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const ticketFields = words('agent_id group_id priority status tag type due_by fr_due_by created_at updated_at');
const contactFields = words(
  'active company_id twitter_id email phone mobile tag language time_zone created_at updated_at',
);
const companyFields = words('domain created_at updated_at');

const size = 30;
const mostPages = 10;

/** Thirty a page, ten pages, and an index that lags; archived, trashed and spam are not in it (§2.3). */
export const searchRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/search/tickets',
    asks: ['query', 'page'],
    run: (call) => {
      const { desk } = call;
      const shown = desk.tickets.values().filter((each) => !each.archived && !each.deleted && !each.spam);
      return results(call, indexed(call, shown), ticketFields, (ticket) => ticketView(desk, ticket));
    },
  },
  {
    method: 'GET',
    path: '/search/contacts',
    asks: ['query', 'page'],
    run: (call) => {
      const shown = call.desk.contacts.values().filter(({ deleted, blocked }) => !deleted && !blocked);
      return results(call, indexed(call, shown), contactFields, contactView);
    },
  },
  {
    method: 'GET',
    path: '/search/companies',
    asks: ['query', 'page'],
    run: (call) => results(call, call.desk.companies.values(), companyFields, (company) => ({ ...company })),
  },
];

function indexed<Item extends { readonly indexed: number }>({ desk }: Call, items: Iterable<Item>): Iterable<Item> {
  const now = desk.clock.now();
  return [...items].filter((each) => each.indexed <= now);
}

function results<Item extends object>(
  { query }: Call,
  items: Iterable<Item>,
  fields: ReadonlySet<string>,
  view: (item: Item) => Json,
): Answer {
  const page = Number(query.get('page') ?? 1);
  if (!Number.isInteger(page) || page < 1 || page > mostPages) throw invalidField('page');
  const test = testOf(query.get('query') ?? '', fields);
  const found = [...items].filter((item) => test(item as unknown as JsonObject)); // records are what JSON is made of
  return ok({ total: found.length, results: found.slice((page - 1) * size, page * size).map(view) });
}
