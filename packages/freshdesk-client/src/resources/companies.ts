import { type Company, company } from '../objects/company.ts';
import type { CustomFields } from '../objects/values.ts';
import { itemsOf } from '../paging/pages.ts';
import type { Api } from '../transport/call.ts';
import type { CallOptions, ChangeOptions } from './options.ts';

export interface NewCompany {
  readonly name: string;
  readonly description?: string;
  readonly note?: string;
  readonly domains?: readonly string[];
  readonly custom_fields?: CustomFields;
}

export interface Companies {
  list(options?: CallOptions & { readonly updated_since?: string }): AsyncIterable<Company>;
  get(id: number, options?: CallOptions): Promise<Company>;
  create(company: NewCompany, options?: ChangeOptions<Company>): Promise<Company>;
  update(id: number, change: Partial<NewCompany>, options?: CallOptions): Promise<Company>;
  /** Contacts stay; cannot be undone. */
  delete(id: number, options?: CallOptions): Promise<void>;
}

export function companiesOf(api: Api): Companies {
  const path = (id: number) => `/companies/${id}`;
  return {
    list: ({ signal, ...query } = {}) => itemsOf(api, { method: 'GET', path: '/companies', query, signal }, company),
    get: (id, { signal } = {}) => api.call({ method: 'GET', path: path(id), signal }, company),
    create: (body, options) => api.call({ method: 'POST', path: '/companies', body, ...options }, company),
    update: (id, body, { signal } = {}) => api.call({ method: 'PUT', path: path(id), body, signal }, company),
    delete: (id, { signal } = {}) => api.order({ method: 'DELETE', path: path(id), signal }),
  };
}
