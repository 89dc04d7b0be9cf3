import { type Group, group } from '../objects/group.ts';
import { itemsOf } from '../paging/pages.ts';
import type { Api } from '../transport/call.ts';
import type { CallOptions } from './options.ts';

export interface Groups {
  list(options?: CallOptions): AsyncIterable<Group>;
  get(id: number, options?: CallOptions): Promise<Group>;
}

export function groupsOf(api: Api): Groups {
  return {
    list: ({ signal } = {}) => itemsOf(api, { method: 'GET', path: '/groups', signal }, group),
    get: (id, { signal } = {}) => api.call({ method: 'GET', path: `/groups/${id}`, signal }, group),
  };
}
