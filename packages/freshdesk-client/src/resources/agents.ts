import * as v from 'valibot';
import { type Agent, agent } from '../objects/agent.ts';
import { id as idSchema, text } from '../objects/values.ts';
import { itemsOf } from '../paging/pages.ts';
import type { Api } from '../transport/call.ts';
import type { CallOptions } from './options.ts';

export interface AgentListOptions extends CallOptions {
  readonly email?: string;
  readonly mobile?: string;
  readonly phone?: string;
  readonly state?: 'fulltime' | 'occasional';
}

export interface Agents {
  /** Whose key this is: the one call on agents that needs no administrator. */
  me(options?: CallOptions): Promise<Agent>;
  list(options?: AgentListOptions): AsyncIterable<Agent>;
  /** By the beginning of a name or an address. */
  autocomplete(term: string, options?: CallOptions): Promise<readonly { readonly id: number; readonly name: string }[]>;
  get(id: number, options?: CallOptions): Promise<Agent>;
}

const named = v.array(
  v.pipe(
    v.looseObject({ id: idSchema, name: v.optional(text), contact: v.optional(v.looseObject({ name: text })) }),
    v.transform(({ id, name, contact }) => ({ id, name: name ?? contact?.name ?? '' })),
  ),
);

export function agentsOf(api: Api): Agents {
  return {
    me: ({ signal } = {}) => api.call({ method: 'GET', path: '/agents/me', signal }, agent),
    list: ({ signal, ...query } = {}) => itemsOf(api, { method: 'GET', path: '/agents', query, signal }, agent),
    autocomplete: (term, { signal } = {}) =>
      api.call({ method: 'GET', path: '/agents/autocomplete', query: { term }, signal }, named),
    get: (id, { signal } = {}) => api.call({ method: 'GET', path: `/agents/${id}`, signal }, agent),
  };
}
