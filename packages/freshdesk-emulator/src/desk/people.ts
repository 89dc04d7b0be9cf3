import type { Json, JsonObject } from './objects.ts';

/** What is kept of contacts, companies, agents and groups (reference §4.1, 5). */

export interface ContactRecord {
  readonly id: number;
  name: string;
  email: string | null;
  other_emails: readonly string[];
  phone: string | null;
  mobile: string | null;
  address: string | null;
  job_title: string | null;
  description: string | null;
  language: string | null;
  time_zone: string | null;
  twitter_id: string | null;
  unique_external_id: string | null;
  company_id: number | null;
  view_all_tickets: boolean | null;
  other_companies: readonly Json[];
  tags: readonly string[];
  custom_fields: JsonObject;
  active: boolean;
  deleted: boolean;
  blocked: boolean;
  readonly created_at: string;
  updated_at: string;
  indexed: number;
}

export interface CompanyRecord {
  readonly id: number;
  name: string;
  description: string | null;
  note: string | null;
  domains: readonly string[];
  health_score: string | null;
  account_tier: string | null;
  renewal_date: string | null;
  industry: string | null;
  custom_fields: JsonObject;
  readonly created_at: string;
  updated_at: string;
}

export interface AgentRecord {
  readonly id: number;
  readonly available: boolean;
  readonly occasional: boolean;
  readonly ticket_scope: number;
  readonly type: string;
  readonly signature: string | null;
  readonly group_ids: readonly number[];
  readonly role_ids: readonly number[];
  readonly contact: JsonObject;
  readonly created_at: string;
  readonly updated_at: string;
  readonly apiKey: string;
}

export interface GroupRecord {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly agent_ids: readonly number[];
  readonly created_at: string;
  readonly updated_at: string;
}
