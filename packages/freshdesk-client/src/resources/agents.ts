import { type Agent, agent } from '../objects/agent.ts';
import { itemsOf } from '../paging/pages.ts';
import type { Api } from '../transport/call.ts';
import type { CallOptions } from './options.ts';

export interface Agents {
  /** Whose key this is: the one call on agents that needs no administrator. */
  me(options?: CallOptions): Promise<Agent>;
  list(options?: CallOptions & { readonly email?: string }): AsyncIterable<Agent>;
  get(id: number, options?: CallOptions): Promise<Agent>;
}

export function agentsOf(api: Api): Agents {
  return {
    me: ({ signal } = {}) => api.call({ method: 'GET', path: '/agents/me', signal }, agent),
    list: ({ signal, ...query } = {}) => itemsOf(api, { method: 'GET', path: '/agents', query, signal }, agent),
    get: (id, { signal } = {}) => api.call({ method: 'GET', path: `/agents/${id}`, signal }, agent),
  };
}
