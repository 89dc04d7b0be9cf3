import { type Desk, nextId } from '../desk/desk.ts';
import type { Json } from '../desk/objects.ts';
import type { AgentRecord } from '../desk/people.ts';
import { type Answer, type Call, noContent, ok, type Route } from '../http/exchange.ts';
import { pageOf } from '../http/pages.ts';
import { invalidField, notFound, Refusal } from '../http/refusal.ts';
import { emptyContact } from '../rules/people.ts';
import { changeable } from './contacts.ts';

function agentView({ apiKey: _key, ...agent }: AgentRecord): Json {
  return { ...agent };
}

/** Agents; only `me` is for everybody (§5). */
export const agentRoutes: readonly Route[] = [
  { method: 'GET', path: '/agents/me', run: ({ agent }) => ok(agentView(agent)) },
  {
    method: 'GET',
    path: '/agents',
    admin: true,
    asks: ['email', 'mobile', 'phone', 'state', 'page', 'per_page'],
    run: (call) => pageOf(call, [...call.desk.agents.values()].filter(isLike(call)), agentView),
  },
  { method: 'GET', path: '/agents/autocomplete', run: autocomplete },
  { method: 'GET', path: '/agents/:id', admin: true, run: ({ desk, id }) => ok(agentView(agentAt(desk, id))) },
  {
    method: 'DELETE',
    path: '/agents/:id',
    admin: true,
    run: ({ desk, id }) => {
      becomeContact(desk, agentAt(desk, id));
      return noContent;
    },
  },
  {
    method: 'PUT',
    path: '/contacts/:id/make_agent',
    takes: { occasional: 'boolean', ticket_scope: 'number', group_ids: 'numbers', role_ids: 'numbers', type: 'string' },
    run: makeAgent,
  },
];

function agentAt(desk: Desk, id: number): AgentRecord {
  const agent = desk.agents.get(id);
  if (!agent) throw notFound();
  return agent;
}

function isLike({ query }: Call): (agent: AgentRecord) => boolean {
  const state = query.get('state');
  if (state !== null && state !== 'fulltime' && state !== 'occasional') throw invalidField('state');
  return ({ contact, occasional }) =>
    ['email', 'mobile', 'phone'].every(
      (name) => !query.has(name) || contact[name] === query.get(name)?.toLowerCase(),
    ) &&
    (state === null || occasional === (state === 'occasional'));
}

function autocomplete({ desk, query }: Call): Answer {
  const term = (query.get('term') ?? '').toLowerCase();
  const starts = ({ contact: { name, email } }: AgentRecord) =>
    [name, email].some((text) => `${text ?? ''}`.toLowerCase().startsWith(term));
  const found = [...desk.agents.values()].filter(starts);
  return ok(
    found.map(({ id, contact }) => ({ id, contact: { name: contact.name ?? '', email: contact.email ?? '' } })),
  );
}

/** An agent who is deleted becomes a contact (§5). */
function becomeContact(desk: Desk, { id, contact, created_at, updated_at }: AgentRecord): void {
  const [name, email] = [`${contact.name ?? ''}`, typeof contact.email === 'string' ? contact.email : null];
  const times = { created_at, updated_at, indexed: desk.clock.now() };
  desk.contacts.set(id, { ...emptyContact, id, name, email, active: true, ...times });
  desk.agents.delete(id);
}

/** The contact becomes an agent and loses its other addresses (§4.2). */
function makeAgent({ desk, id, body }: Call): Answer {
  const { name, email, phone, mobile, job_title, language, time_zone, created_at, updated_at } = changeable(desk, id);
  if (!email) throw invalidField('email', 'inconsistent_state', 'The contact has no email');
  if (desk.agents.size >= desk.switches.mostAgents)
    throw new Refusal(403, { code: 'max_agents_reached', message: 'You have reached the maximum number of agents.' });
  const contact = { active: true, name, email, phone, mobile, job_title, language, time_zone };
  const rights = { available: false, occasional: body.occasional === true, ticket_scope: 1, type: 'support_agent' };
  const lists = { signature: null, group_ids: [], role_ids: [] };
  const agent = { id, ...rights, ...lists, contact, created_at, updated_at, apiKey: `key-${nextId(desk)}` };
  desk.contacts.delete(id);
  desk.agents.set(id, agent);
  return ok(agentView(agent));
}
