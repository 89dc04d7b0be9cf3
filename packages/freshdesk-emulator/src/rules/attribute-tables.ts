import type { Attributes } from './attributes.ts';

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

const { subject: _subject, description: _html, company_id: _company, attachments: _files, ...bulk } = ticketProperties;

export const bulkProperties: Attributes = {
  ...bulk,
  requester_id: 'number',
  from_email: 'string',
  skip_close_notification: 'boolean',
};

export const outboundEmail: Attributes = { ...ticketProperties, email: 'string', name: 'string', cc_emails: 'strings' };

const mailed: Attributes = {
  body: 'string',
  from_email: 'string',
  cc_emails: 'strings',
  bcc_emails: 'strings',
  attachments: 'any',
};

export const reply: Attributes = { ...mailed, user_id: 'number' };
export const forwardReply: Attributes = { ...mailed, to_emails: 'strings' };

export const forward: Attributes = {
  ...mailed,
  to_emails: 'strings',
  agent_id: 'number',
  include_quoted_text: 'boolean',
  include_original_attachments: 'boolean',
};

export const note: Attributes = {
  body: 'string',
  private: 'boolean',
  incoming: 'boolean',
  notify_emails: 'strings',
  user_id: 'number',
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

export const companyField: Attributes = {
  label: 'string',
  type: 'string',
  choices: 'any',
  position: 'number',
  required_for_agents: 'boolean',
};

export const contactField: Attributes = {
  ...companyField,
  label_for_customers: 'string',
  customers_can_edit: 'boolean',
  displayed_for_customers: 'boolean',
  editable_in_signup: 'boolean',
  required_for_customers: 'boolean',
};
