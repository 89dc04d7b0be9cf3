import type { AgentRecord, FieldRecord, Json } from '../desk/objects.ts';
import { ok, type Route } from '../http/exchange.ts';
import { pageOf } from '../http/pages.ts';
import { invalidField, notFound } from '../http/refusal.ts';

function agentView({ apiKey: _key, ...agent }: AgentRecord): Json {
  return { ...agent };
}

const fieldList =
  (of: (desk: Parameters<Route['run']>[0]['desk']) => readonly FieldRecord[]): Route['run'] =>
  ({ desk, query }) => {
    if (query.has('page') || query.has('per_page')) throw invalidField('per_page', 'invalid_field');
    return ok(of(desk).map((field) => ({ ...field })));
  };

/** Agents, groups, fields and settings (§5). */
export const accountRoutes: readonly Route[] = [
  { method: 'GET', path: '/agents/me', run: ({ agent }) => ok(agentView(agent)) },
  {
    method: 'GET',
    path: '/agents',
    run: (call) => {
      const email = call.query.get('email')?.toLowerCase();
      const shown = [...call.desk.agents.values()].filter(({ contact }) => !email || contact.email === email);
      return pageOf(call, shown, agentView);
    },
  },
  {
    method: 'GET',
    path: '/agents/:id',
    run: ({ desk, id }) => {
      const agent = desk.agents.get(id);
      if (!agent) throw notFound();
      return ok(agentView(agent));
    },
  },
  {
    method: 'GET',
    path: '/groups',
    run: (call) => pageOf(call, [...call.desk.groups.values()], (group) => ({ ...group })),
  },
  {
    method: 'GET',
    path: '/groups/:id',
    run: ({ desk, id }) => {
      const group = desk.groups.get(id);
      if (!group) throw notFound();
      return ok({ ...group });
    },
  },
  { method: 'GET', path: '/ticket_fields', run: fieldList(({ ticketFields }) => ticketFields) },
  { method: 'GET', path: '/contact_fields', run: fieldList(({ contactFields }) => contactFields) },
  { method: 'GET', path: '/company_fields', run: fieldList(({ companyFields }) => companyFields) },
  {
    method: 'GET',
    path: '/account',
    run: ({ desk }) =>
      ok({
        account_id: 1,
        account_name: 'Emulator',
        tier_type: desk.plan,
        data_center: 'EU',
        total_agents: { full_time: desk.agents.size },
      }),
  },
  {
    method: 'GET',
    path: '/settings/helpdesk',
    run: () => ok({ primary_language: 'nl', supported_languages: ['en'], portal_languages: ['nl', 'en'] }),
  },
];
