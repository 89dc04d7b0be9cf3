import * as v from 'valibot';
import { flag, id, list, maybe, text, time } from './values.ts';

/** Somebody of the helpdesk. */
export interface Agent {
  /** User id: the same that conversations name. */
  readonly id: number;
  readonly available: boolean;
  readonly occasional: boolean;
  /** 1 all tickets, 2 those of the agent's groups, 3 the agent's own. */
  readonly ticket_scope: number | null;
  readonly type: string | null;
  readonly signature: string | null;
  readonly group_ids: readonly number[];
  readonly role_ids: readonly number[];
  readonly contact: AgentContact;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface AgentContact {
  readonly active: boolean;
  readonly name: string;
  readonly email: string | null;
  readonly job_title: string | null;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly language: string | null;
  readonly time_zone: string | null;
}

export const agent: v.GenericSchema<unknown, Agent> = v.looseObject({
  id,
  available: flag,
  occasional: flag,
  ticket_scope: maybe(v.number()),
  type: maybe(v.string()),
  signature: maybe(v.string()),
  group_ids: list(id),
  role_ids: list(id),
  contact: v.looseObject({
    active: flag,
    name: text,
    email: maybe(v.string()),
    job_title: maybe(v.string()),
    phone: maybe(v.string()),
    mobile: maybe(v.string()),
    language: maybe(v.string()),
    time_zone: maybe(v.string()),
  }),
  created_at: time,
  updated_at: time,
});
