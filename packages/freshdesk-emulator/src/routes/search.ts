import type { Json, JsonObject } from '../desk/objects.ts';
import { type Answer, type Call, ok, type Route } from '../http/exchange.ts';
import { invalidField } from '../http/refusal.ts';
import { testOf } from '../rules/query-language.ts';
import { ticketView } from '../rules/tickets.ts';
import { contactView } from './contacts.ts';

const ticketFields = new Set(
  'agent_id group_id priority status tag type due_by fr_due_by created_at updated_at'.split(' '),
);
const contactFields = new Set(
  'active company_id twitter_id email phone mobile tag language time_zone created_at updated_at'.split(' '),
);
const companyFields = new Set(['domain', 'created_at', 'updated_at']);

const size = 30;
const mostPages = 10;

/** Thirty a page, ten pages, and an index that lags; archived, trashed and spam are not in it (§2.3). */
export const searchRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/search/tickets',
    run: (call) => {
      const shown = [...call.desk.tickets.values()].filter(
        ({ archived, deleted, spam }) => !archived && !deleted && !spam,
      );
      return results(
        call,
        indexed(call, shown).map((each) => ticketView(call.desk, each)),
        ticketFields,
      );
    },
  },
  {
    method: 'GET',
    path: '/search/contacts',
    run: (call) => {
      const shown = [...call.desk.contacts.values()].filter(({ deleted, blocked }) => !deleted && !blocked);
      return results(call, indexed(call, shown).map(contactView), contactFields);
    },
  },
  {
    method: 'GET',
    path: '/search/companies',
    run: (call) =>
      results(
        call,
        [...call.desk.companies.values()].map((company) => ({ ...company })),
        companyFields,
      ),
  },
];

function indexed<Item extends { readonly indexed: number }>({ desk }: Call, items: readonly Item[]): Item[] {
  return items.filter((each) => each.indexed <= desk.clock.now());
}

function results({ query }: Call, objects: readonly JsonObject[], fields: ReadonlySet<string>): Answer {
  const page = Number(query.get('page') ?? 1);
  if (!Number.isInteger(page) || page < 1 || page > mostPages) throw invalidField('page');
  if (query.has('per_page')) throw invalidField('per_page', 'invalid_field');
  const found = objects.filter(testOf(query.get('query') ?? '', fields));
  const shown: Json[] = found.slice((page - 1) * size, page * size);
  return ok({ total: found.length, results: shown });
}
