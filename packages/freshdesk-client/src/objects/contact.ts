import * as v from 'valibot';
import { type CustomFields, customFields, flag, id, list, maybe, text, time } from './values.ts';

/** A person who asks, or once asked. */
export interface Contact {
  readonly id: number;
  readonly name: string;
  /** Lower case, unique in the account. */
  readonly email: string | null;
  readonly other_emails: readonly string[];
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly address: string | null;
  readonly job_title: string | null;
  readonly description: string | null;
  readonly language: string | null;
  readonly time_zone: string | null;
  readonly twitter_id: string | null;
  readonly unique_external_id: string | null;
  readonly company_id: number | null;
  /** Sees every ticket of the company in the portal. */
  readonly view_all_tickets: boolean | null;
  readonly tags: readonly string[];
  readonly custom_fields: CustomFields;
  /** Has confirmed the portal invitation. */
  readonly active: boolean;
  readonly deleted: boolean;
  readonly created_at: string;
  readonly updated_at: string;
}

export const contact: v.GenericSchema<unknown, Contact> = v.looseObject({
  id,
  name: text,
  email: maybe(v.string()),
  other_emails: list(v.string()),
  phone: maybe(v.string()),
  mobile: maybe(v.string()),
  address: maybe(v.string()),
  job_title: maybe(v.string()),
  description: maybe(v.string()),
  language: maybe(v.string()),
  time_zone: maybe(v.string()),
  twitter_id: maybe(v.string()),
  unique_external_id: maybe(v.string()),
  company_id: maybe(id),
  view_all_tickets: maybe(v.boolean()),
  tags: list(v.string()),
  custom_fields: customFields,
  active: flag,
  deleted: flag,
  created_at: time,
  updated_at: time,
});
