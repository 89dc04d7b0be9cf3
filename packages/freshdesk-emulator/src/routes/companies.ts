import { type Desk, nextId, timeNow } from '../desk/desk.ts';
import type { CompanyRecord, JsonObject } from '../desk/objects.ts';
import { created, noContent, ok, type Route } from '../http/exchange.ts';
import { pageOf } from '../http/pages.ts';
import { invalid, notFound } from '../http/refusal.ts';
import { checkAttributes, company as companyAttributes } from '../rules/attributes.ts';

/** Companies; contacts belong to them by domain (§5). */
export const companyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/companies',
    run: (call) => {
      const since = Date.parse(call.query.get('updated_since') ?? '2000-01-01');
      const shown = [...call.desk.companies.values()].filter(({ updated_at }) => Date.parse(updated_at) >= since);
      return pageOf(
        call,
        shown.sort((a, b) => a.name.localeCompare(b.name)),
        (company) => ({ ...company }),
      );
    },
  },
  {
    method: 'GET',
    path: '/companies/autocomplete',
    run: ({ desk, query }) => {
      const name = (query.get('name') ?? '').toLowerCase();
      const found = [...desk.companies.values()].filter((company) => company.name.toLowerCase().startsWith(name));
      return ok({ companies: found.map((company) => ({ id: company.id, name: company.name })) });
    },
  },
  { method: 'GET', path: '/companies/:id', run: ({ desk, id }) => ok({ ...companyAt(desk, id) }) },
  {
    method: 'POST',
    path: '/companies',
    run: ({ desk, body }) => {
      checkAttributes(body, companyAttributes, ['name']);
      const company = addCompany(desk, body);
      return created({ ...company }, `${desk.origins.api}/api/v2/companies/${company.id}`);
    },
  },
  {
    method: 'PUT',
    path: '/companies/:id',
    run: ({ desk, id, body }) => {
      const company = companyAt(desk, id);
      checkAttributes(body, companyAttributes);
      if (typeof body.name === 'string') refuseSameName(desk, body.name, id);
      Object.assign(company, body, { updated_at: timeNow(desk) });
      linkContacts(desk, company);
      return ok({ ...company });
    },
  },
  {
    method: 'DELETE',
    path: '/companies/:id',
    run: ({ desk, id }) => {
      desk.companies.delete(companyAt(desk, id).id);
      for (const contact of desk.contacts.values()) if (contact.company_id === id) contact.company_id = null;
      return noContent;
    },
  },
];

function companyAt(desk: Desk, id: number): CompanyRecord {
  const company = desk.companies.get(id);
  if (!company) throw notFound();
  return company;
}

function addCompany(desk: Desk, fields: JsonObject): CompanyRecord {
  refuseSameName(desk, `${fields.name}`);
  const now = timeNow(desk);
  const company: CompanyRecord = {
    name: '',
    description: null,
    note: null,
    domains: [],
    health_score: null,
    account_tier: null,
    renewal_date: null,
    industry: null,
    custom_fields: {},
    ...(fields as Partial<CompanyRecord>), // checked field by field
    id: nextId(desk),
    created_at: now,
    updated_at: now,
  };
  desk.companies.set(company.id, company);
  linkContacts(desk, company);
  return company;
}

function refuseSameName(desk: Desk, name: string, own?: number): void {
  if ([...desk.companies.values()].some((other) => other.name === name && other.id !== own))
    throw invalid([{ field: 'name', code: 'duplicate_value', message: 'It should be a unique value' }], 409);
}

function linkContacts(desk: Desk, { id, domains }: CompanyRecord): void {
  for (const contact of desk.contacts.values()) {
    if (contact.company_id === null && domains.includes(contact.email?.split('@')[1] ?? '')) contact.company_id = id;
  }
}
