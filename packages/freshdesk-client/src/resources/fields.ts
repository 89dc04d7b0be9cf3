import * as v from 'valibot';
import { type Field, field } from '../objects/field.ts';
import type { Api } from '../transport/call.ts';
import type { CallOptions } from './options.ts';

export interface Fields {
  tickets(options?: CallOptions): Promise<readonly Field[]>;
  /** The same for administrators, `choices` as objects with ids. */
  ticketsForAdmin(options?: CallOptions): Promise<readonly Field[]>;
  /** For administrators. */
  contacts(options?: CallOptions): Promise<readonly Field[]>;
  /** For administrators. */
  companies(options?: CallOptions): Promise<readonly Field[]>;
}

export function fieldsOf(api: Api): Fields {
  const list =
    (path: string) =>
    ({ signal }: CallOptions = {}) =>
      api.call({ method: 'GET', path, signal }, v.array(field));
  return {
    tickets: list('/ticket_fields'),
    ticketsForAdmin: list('/admin/ticket_fields'),
    contacts: list('/contact_fields'),
    companies: list('/company_fields'),
  };
}
