import * as v from 'valibot';
import { type CustomFields, customFields, id, list, maybe, text, time } from './values.ts';

export interface Company {
  readonly id: number;
  /** Unique in the account. */
  readonly name: string;
  readonly description: string | null;
  readonly note: string | null;
  /** Contacts with an address of these belong to it by themselves. */
  readonly domains: readonly string[];
  readonly custom_fields: CustomFields;
  readonly created_at: string;
  readonly updated_at: string;
}

export const company: v.GenericSchema<unknown, Company> = v.looseObject({
  id,
  name: text,
  description: maybe(v.string()),
  note: maybe(v.string()),
  domains: list(v.string()),
  custom_fields: customFields,
  created_at: time,
  updated_at: time,
});
