import { type Desk, nextId, timeNow } from '../desk/desk.ts';
import type { JsonObject } from '../desk/objects.ts';
import type { CompanyRecord } from '../desk/people.ts';
import { type Call, created, noContent, ok, type Route } from '../http/exchange.ts';
import { pageOf } from '../http/pages.ts';
import { timeInQuery } from '../http/query.ts';
import { invalid, notFound } from '../http/refusal.ts';
import { company as attributes } from '../rules/attribute-tables.ts';

/** Companies; contacts belong to them by domain (§5). */
export const companyRoutes: readonly Route[] = [
  { method: 'GET', path: '/companies', run: list },
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
    takes: attributes,
    needs: ['name'],
    run: ({ desk, body }) => {
      const company = addCompany(desk, body);
      return created({ ...company }, `${desk.origins.api}/api/v2/companies/${company.id}`);
    },
  },
  { method: 'PUT', path: '/companies/:id', takes: attributes, run: update },
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

function list(call: Call) {
  const since = timeInQuery(call.query, 'updated_since') ?? Number.NEGATIVE_INFINITY;
  const shown = [...call.desk.companies.values()].filter(({ updated_at }) => Date.parse(updated_at) >= since);
  const byName = shown.sort((a, b) => a.name.localeCompare(b.name) || a.id - b.id);
  return pageOf(call, byName, (company) => ({ ...company }));
}

function companyAt(desk: Desk, id: number): CompanyRecord {
  const company = desk.companies.get(id);
  if (!company) throw notFound();
  return company;
}

function update({ desk, id, body }: Call) {
  const company = companyAt(desk, id);
  if (typeof body.name === 'string') refuseSameName(desk, body.name, id);
  Object.assign(company, body, { updated_at: timeNow(desk) });
  linkContacts(desk, company);
  return ok({ ...company });
}

const empty = { description: null, note: null, domains: [], health_score: null, account_tier: null } as const;
const more = { renewal_date: null, industry: null, custom_fields: {} } as const;

function addCompany(desk: Desk, fields: JsonObject): CompanyRecord {
  const name = `${fields.name}`;
  refuseSameName(desk, name);
  const now = timeNow(desk);
  const times = { created_at: now, updated_at: now };
  const company: CompanyRecord = { ...empty, ...more, ...fields, name, id: nextId(desk), ...times };
  desk.companies.set(company.id, company);
  linkContacts(desk, company);
  return company;
}

function refuseSameName(desk: Desk, name: string, own?: number): void {
  if (desk.companies.values().some((other) => other.name === name && other.id !== own))
    throw invalid([{ field: 'name', code: 'duplicate_value', message: 'It should be a unique value' }], 409);
}

function linkContacts(desk: Desk, { id, domains }: CompanyRecord): void {
  for (const contact of desk.contacts.values()) {
    if (contact.company_id === null && domains.includes(contact.email?.split('@')[1] ?? '')) contact.company_id = id;
  }
}
