import * as v from 'valibot';
import { type Company, company } from '../objects/company.ts';
import type { CustomFields } from '../objects/values.ts';
import { id as idSchema, text } from '../objects/values.ts';
import { itemsOf } from '../paging/pages.ts';
import { found } from '../paging/search.ts';
import type { Api } from '../transport/call.ts';
import type { Clock } from '../transport/clock.ts';
import { beginning, day } from './days.ts';
import { type Exports, exportsOf } from './exports.ts';
import { gone } from './gone.ts';
import type { CallOptions, ChangeOptions } from './options.ts';

export interface NewCompany {
  readonly name: string;
  readonly description?: string;
  readonly note?: string;
  readonly domains?: readonly string[];
  readonly health_score?: string;
  readonly account_tier?: string;
  readonly renewal_date?: string;
  readonly industry?: string;
  readonly custom_fields?: CustomFields;
}

export interface Companies extends Exports {
  list(options?: CallOptions & { readonly updated_since?: string }): AsyncIterable<Company>;
  /** Freshdesk's query language: `domain:'waterdam.example'`. */
  search(query: string, options?: CallOptions): AsyncIterable<Company>;
  /** By the beginning of a name. */
  autocomplete(name: string, options?: CallOptions): Promise<readonly { readonly id: number; readonly name: string }[]>;
  get(id: number, options?: CallOptions): Promise<Company>;
  create(company: NewCompany, options?: ChangeOptions<Company>): Promise<Company>;
  /** `domains` replaces the list. */
  update(id: number, change: Partial<NewCompany>, options?: CallOptions): Promise<Company>;
  /** Contacts stay; cannot be undone. */
  delete(id: number, options?: CallOptions): Promise<void>;
}

const named = v.looseObject({ companies: v.array(v.looseObject({ id: idSchema, name: text })) });

export function companiesOf(api: Api, clock: Clock): Companies {
  const path = (id: number) => `/companies/${id}`;
  return {
    list: ({ signal, ...query } = {}) => itemsOf(api, { method: 'GET', path: '/companies', query, signal }, company),
    search: (query, { signal } = {}) => {
      const days = { from: beginning, to: new Date(clock.now() + day) };
      return found(api, { path: '/search/companies', query, item: company, days, signal });
    },
    autocomplete: async (name, { signal } = {}) => {
      const request = { method: 'GET', path: '/companies/autocomplete', query: { name }, signal } as const;
      return (await api.call(request, named)).companies;
    },
    get: (id, { signal } = {}) => api.call({ method: 'GET', path: path(id), signal }, company),
    create: (body, options) => api.call({ method: 'POST', path: '/companies', body, ...options }, company),
    update: (id, body, { signal } = {}) => api.call({ method: 'PUT', path: path(id), body, signal }, company),
    delete: (id, { signal } = {}) => api.order({ method: 'DELETE', path: path(id), isDone: gone, signal }),
    ...exportsOf(api, '/companies/export'),
  };
}
