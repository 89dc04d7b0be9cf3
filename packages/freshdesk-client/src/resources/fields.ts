import * as v from 'valibot';
import { type Field, field } from '../objects/field.ts';
import type { Api } from '../transport/call.ts';
import type { CallOptions, ChangeOptions } from './options.ts';

/** A field of the account's own, for contacts or companies; Freshdesk makes its name from the label. */
export interface NewField {
  readonly label: string;
  readonly type: 'custom_text' | 'custom_dropdown' | 'custom_checkbox' | 'custom_number' | 'custom_date';
  /** Of a dropdown, in the order in which they are shown. */
  readonly choices?: readonly { readonly value: string; readonly position: number }[];
  readonly required_for_agents?: boolean;
  /** Of contacts only. */
  readonly label_for_customers?: string;
  readonly customers_can_edit?: boolean;
  readonly displayed_for_customers?: boolean;
}

export interface Fields {
  tickets(options?: CallOptions): Promise<readonly Field[]>;
  /** The same for administrators, `choices` as objects with ids. */
  ticketsForAdmin(options?: CallOptions): Promise<readonly Field[]>;
  /** For administrators. */
  contacts(options?: CallOptions): Promise<readonly Field[]>;
  /** For administrators. */
  companies(options?: CallOptions): Promise<readonly Field[]>;
  /** For administrators. */
  createContactField(field: NewField, options?: ChangeOptions<Field>): Promise<Field>;
  /** For administrators. */
  createCompanyField(field: NewField, options?: ChangeOptions<Field>): Promise<Field>;
}

export function fieldsOf(api: Api): Fields {
  const list =
    (path: string) =>
    ({ signal }: CallOptions = {}) =>
      api.call({ method: 'GET', path, signal }, v.array(field));
  // The reference prints the paths in the singular, which answer 404.
  const create = (path: string) => (body: NewField, options?: ChangeOptions<Field>) =>
    api.call({ method: 'POST', path, body, ...options }, field);
  return {
    tickets: list('/ticket_fields'),
    ticketsForAdmin: list('/admin/ticket_fields'),
    contacts: list('/contact_fields'),
    companies: list('/company_fields'),
    createContactField: create('/contact_fields'),
    createCompanyField: create('/company_fields'),
  };
}
