import type { VirtualClock } from './clock.ts';
import type { Desk } from './desk.ts';
import { companyFields, contactFields, ticketFields } from './fields.ts';
import type { Plan } from './plans.ts';
import type { Switches } from './switches.ts';

export interface DeskOptions {
  readonly clock: VirtualClock;
  readonly plan: Plan;
  readonly switches: Switches;
}

/** An account without tickets or people; ids begin where those of live accounts do. */
export function createDesk({ clock, plan, switches }: DeskOptions): Desk {
  return {
    clock,
    plan,
    switches,
    tickets: new Map(),
    conversations: new Map(),
    entriesOf: new Map(),
    contacts: new Map(),
    companies: new Map(),
    agents: new Map(),
    groups: new Map(),
    files: new Map(),
    jobs: new Map(),
    ticketFields: [...ticketFields],
    contactFields: [...contactFields],
    companyFields: [...companyFields],
    outbox: [],
    webhooks: [],
    origins: { api: '', files: '' },
    opened: 0,
    lastTicket: 0,
    lastId: 82_000_000_000,
  };
}

const past = '2020-01-01T00:00:00Z';

/** Somebody must hold the key: the first agent, or one made for it. */
export function giveKey(desk: Desk, apiKey: string): void {
  const [first] = desk.agents.values();
  const contact = { active: true, name: 'Agent', email: 'agent@emulator.example', job_title: null };
  const made = { available: true, occasional: false, ticket_scope: 1, type: 'support_agent', signature: null };
  const agent = first ?? {
    ...made,
    id: ++desk.lastId,
    group_ids: [],
    role_ids: [],
    contact,
    created_at: past,
    updated_at: past,
  };
  desk.agents.set(agent.id, { ...agent, apiKey });
}
