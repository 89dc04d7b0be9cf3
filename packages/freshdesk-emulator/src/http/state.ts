import type { Desk } from '../desk/desk.ts';
import type { Limiter } from './limits.ts';

/** Everything there is, for assertions; keys and the content of files left out. */
export function stateOf(desk: Desk, limiter: Limiter): object {
  const all = <Item>(items: ReadonlyMap<unknown, Item>): Item[] => [...items.values()];
  return {
    now: new Date(desk.clock.now()).toISOString(),
    plan: desk.plan,
    switches: desk.switches,
    credits: { spent: limiter.spent(), mostInAMinute: limiter.most() },
    tickets: all(desk.tickets),
    conversations: all(desk.conversations),
    contacts: all(desk.contacts),
    companies: all(desk.companies),
    agents: all(desk.agents).map(({ apiKey: _key, ...agent }) => agent),
    groups: all(desk.groups),
    files: all(desk.files).map(({ content, ...file }) => ({ ...file, stored: content !== null })),
    jobs: all(desk.jobs),
    outbox: desk.outbox,
  };
}
