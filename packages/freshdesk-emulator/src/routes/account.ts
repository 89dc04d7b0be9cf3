import { type Desk, nextId } from '../desk/desk.ts';
import type { FieldRecord, Json } from '../desk/objects.ts';
import { created, ok, type Route } from '../http/exchange.ts';
import { pageOf } from '../http/pages.ts';
import { invalidField, notFound } from '../http/refusal.ts';
import { companyField, contactField } from '../rules/attribute-tables.ts';

/** Fields have no pages (§1.3). */
const fieldList = (of: (desk: Desk) => readonly FieldRecord[], view = (field: FieldRecord): Json => ({ ...field })) =>
  (({ desk, query }) => {
    if (query.has('page') || query.has('per_page')) throw invalidField('per_page', 'invalid_field');
    return ok(of(desk).map(view));
  }) satisfies Route['run'];

/** The administrators' version has its choices as objects (§5). */
function adminView(field: FieldRecord): Json {
  const { choices } = field;
  const pairs = Array.isArray(choices) ? choices.map((choice) => [choice, choice]) : Object.entries(choices ?? {});
  const objects = pairs.map(([label, value], at) => ({ id: at + 1, label, value, position: at + 1 }) as Json);
  return { ...field, choices: objects };
}

/** A field of the account's own; its name is made from its label, and two cannot have the same (§5). */
const fieldCreation = (of: (desk: Desk) => FieldRecord[]) =>
  (({ desk, body }) => {
    const label = `${body.label}`;
    const name = label.toLowerCase().replace(/[^a-z0-9]+/g, '_');
    if (of(desk).some((field) => field.name === name)) throw invalidField('label', 'duplicate_value');
    const field: FieldRecord = {
      ...body,
      id: nextId(desk),
      name,
      label,
      type: `${body.type}`,
      choices: choicesIn(body.choices),
    };
    of(desk).push(field);
    return created({ ...field });
  }) satisfies Route['run'];

/** Choices of an account's own fields are objects. */
function choicesIn(choices: Json | undefined): Json {
  if (!Array.isArray(choices)) return null;
  return choices.map((choice, at) => ({ id: at + 1, label: choice.value, ...choice }) as Json);
}

/** Groups, fields and settings (§5). */
export const accountRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/groups',
    admin: true,
    run: (call) => pageOf(call, [...call.desk.groups.values()], (group) => ({ ...group })),
  },
  {
    method: 'GET',
    path: '/groups/:id',
    admin: true,
    run: ({ desk, id }) => {
      const group = desk.groups.get(id);
      if (!group) throw notFound();
      return ok({ ...group });
    },
  },
  { method: 'GET', path: '/ticket_fields', run: fieldList(({ ticketFields }) => ticketFields) },
  {
    method: 'GET',
    path: '/admin/ticket_fields',
    admin: true,
    run: fieldList(({ ticketFields }) => ticketFields, adminView),
  },
  { method: 'GET', path: '/contact_fields', admin: true, run: fieldList(({ contactFields }) => contactFields) },
  { method: 'GET', path: '/company_fields', admin: true, run: fieldList(({ companyFields }) => companyFields) },
  {
    method: 'POST',
    path: '/contact_fields',
    admin: true,
    takes: contactField,
    needs: ['label', 'type'],
    run: fieldCreation(({ contactFields }) => contactFields),
  },
  {
    method: 'POST',
    path: '/company_fields',
    admin: true,
    takes: companyField,
    needs: ['label', 'type'],
    run: fieldCreation(({ companyFields }) => companyFields),
  },
  { method: 'GET', path: '/account', run: ({ desk }) => ok(accountView(desk)) },
  {
    method: 'GET',
    path: '/settings/helpdesk',
    run: () => ok({ primary_language: 'nl', supported_languages: ['en'], portal_languages: ['nl', 'en'] }),
  },
];

function accountView({ plan, agents }: Desk): Json {
  const occasional = agents
    .values()
    .filter((agent) => agent.occasional)
    .toArray().length;
  const total_agents = { full_time: agents.size - occasional, occasional };
  return { account_id: 1, account_name: 'Emulator', tier_type: plan, data_center: 'EU', total_agents };
}
