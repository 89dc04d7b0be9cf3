import type { Json, JsonObject } from '../desk/objects.ts';
import { type FieldRefusal, invalid } from '../http/refusal.ts';

/** What a value must be. */
type Kind = 'string' | 'number' | 'boolean' | 'strings' | 'numbers' | 'object' | 'date' | 'any';

/** Names and kinds of what a call takes; any other name is refused as `invalid_field` (§1.1). */
export type Attributes = Readonly<Record<string, Kind>>;

const holds: Readonly<Record<Kind, (value: Json) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  strings: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  numbers: (value) => Array.isArray(value) && value.every((item) => typeof item === 'number'),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)),
  any: () => true,
};

/** Null is what empties a field. @throws Refusal 400 with one entry for each wrong field. */
export function checkAttributes(body: JsonObject, attributes: Attributes, required: readonly string[] = []): void {
  const errors: FieldRefusal[] = [];
  for (const [field, value] of Object.entries(body)) {
    const kind = Object.hasOwn(attributes, field) ? attributes[field] : undefined;
    if (!kind) errors.push({ field, code: 'invalid_field', message: 'Unexpected/invalid field in request' });
    else if (value !== null && !holds[kind](value))
      errors.push({
        field,
        code: 'datatype_mismatch',
        message: `Value set is of wrong type. It should be a/an ${kind}`,
      });
  }
  for (const field of required) {
    if (body[field] === undefined || body[field] === null || body[field] === '')
      errors.push({ field, code: 'missing_field', message: 'It should be a/an String' });
  }
  if (errors.length > 0) throw invalid(errors);
}

const ticketProperties: Attributes = {
  subject: 'string',
  description: 'string',
  type: 'string',
  status: 'number',
  priority: 'number',
  source: 'number',
  responder_id: 'number',
  group_id: 'number',
  product_id: 'number',
  email_config_id: 'number',
  company_id: 'number',
  tags: 'strings',
  custom_fields: 'object',
  due_by: 'date',
  fr_due_by: 'date',
  parent_id: 'number',
  internal_agent_id: 'number',
  internal_group_id: 'number',
  attachments: 'any',
};

const requesterOf: Attributes = {
  requester_id: 'number',
  email: 'string',
  phone: 'string',
  name: 'string',
  twitter_id: 'string',
  facebook_id: 'string',
  unique_external_id: 'string',
};

export const newTicket: Attributes = {
  ...ticketProperties,
  ...requesterOf,
  cc_emails: 'strings',
  related_ticket_ids: 'numbers',
  lookup_parameter: 'string',
};
export const ticketChange: Attributes = { ...ticketProperties, ...requesterOf };
export const bulkProperties: Attributes = {
  ...ticketProperties,
  requester_id: 'number',
  from_email: 'string',
  skip_close_notification: 'boolean',
};
export const outboundEmail: Attributes = {
  ...ticketProperties,
  email: 'string',
  name: 'string',
  cc_emails: 'strings',
};
export const reply: Attributes = {
  body: 'string',
  from_email: 'string',
  user_id: 'number',
  cc_emails: 'strings',
  bcc_emails: 'strings',
  attachments: 'any',
};
export const note: Attributes = {
  body: 'string',
  private: 'boolean',
  incoming: 'boolean',
  notify_emails: 'strings',
  user_id: 'number',
  attachments: 'any',
};
export const forward: Attributes = {
  body: 'string',
  to_emails: 'strings',
  cc_emails: 'strings',
  bcc_emails: 'strings',
  from_email: 'string',
  agent_id: 'number',
  include_quoted_text: 'boolean',
  include_original_attachments: 'boolean',
  attachments: 'any',
};
export const contact: Attributes = {
  name: 'string',
  email: 'string',
  other_emails: 'strings',
  phone: 'string',
  mobile: 'string',
  address: 'string',
  job_title: 'string',
  description: 'string',
  language: 'string',
  time_zone: 'string',
  twitter_id: 'string',
  unique_external_id: 'string',
  company_id: 'number',
  view_all_tickets: 'boolean',
  other_companies: 'any',
  tags: 'strings',
  custom_fields: 'object',
  avatar: 'any',
};
export const company: Attributes = {
  name: 'string',
  description: 'string',
  note: 'string',
  domains: 'strings',
  health_score: 'string',
  account_tier: 'string',
  renewal_date: 'date',
  industry: 'string',
  custom_fields: 'object',
};
