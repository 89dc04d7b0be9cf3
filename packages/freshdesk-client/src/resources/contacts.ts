import * as v from 'valibot';
import { type Agent, agent } from '../objects/agent.ts';
import { type Contact, contact } from '../objects/contact.ts';
import type { CustomFields } from '../objects/values.ts';
import { id as idSchema, text } from '../objects/values.ts';
import { itemsOf } from '../paging/pages.ts';
import { found } from '../paging/search.ts';
import type { Api } from '../transport/call.ts';
import type { Clock } from '../transport/clock.ts';
import type { CallOptions, ChangeOptions } from './options.ts';

export interface ContactListOptions extends CallOptions {
  readonly email?: string;
  readonly mobile?: string;
  readonly phone?: string;
  readonly company_id?: number;
  /** Without it all that are neither blocked nor deleted. */
  readonly state?: 'blocked' | 'deleted' | 'unverified' | 'verified';
  readonly contact_type?: 'contact' | 'visitor';
  readonly unique_external_id?: string;
  /** ISO 8601. */
  readonly updated_since?: string;
}

/** Needs a name and one of `email`, `phone`, `mobile`, `twitter_id`, `unique_external_id`. */
export interface NewContact {
  readonly name: string;
  readonly email?: string;
  readonly other_emails?: readonly string[];
  readonly phone?: string;
  readonly mobile?: string;
  readonly twitter_id?: string;
  readonly unique_external_id?: string;
  readonly address?: string;
  readonly job_title?: string;
  readonly description?: string;
  readonly language?: string;
  readonly time_zone?: string;
  readonly company_id?: number | null;
  readonly view_all_tickets?: boolean;
  readonly tags?: readonly string[];
  readonly custom_fields?: CustomFields;
}

export interface ContactMerge {
  readonly primary_contact_id: number;
  readonly secondary_contact_ids: readonly number[];
  /** Where both sides have a value, the one to keep. */
  readonly contact?: Partial<
    Pick<NewContact, 'email' | 'phone' | 'mobile' | 'twitter_id' | 'unique_external_id' | 'other_emails'>
  > & { readonly company_ids?: readonly number[] };
}

export interface Contacts {
  list(options?: ContactListOptions): AsyncIterable<Contact>;
  /** Freshdesk's query language; deleted ones are left out. */
  search(query: string, options?: CallOptions): AsyncIterable<Contact>;
  /** By the beginning of a name. */
  autocomplete(term: string, options?: CallOptions): Promise<readonly { readonly id: number; readonly name: string }[]>;
  get(id: number, options?: CallOptions): Promise<Contact>;
  /** Mails an activation unless the account has that off. */
  create(contact: NewContact, options?: ChangeOptions<Contact>): Promise<Contact>;
  /** Lists replace; `company_id: null` detaches. */
  update(id: number, change: Partial<NewContact>, options?: CallOptions): Promise<Contact>;
  /** Tickets stay; later mail of this person goes to spam. */
  softDelete(id: number, options?: CallOptions): Promise<void>;
  restore(id: number, options?: CallOptions): Promise<void>;
  /**
   * For good, with all tickets that the contact asked for. Refused unless soft-deleted, or `force`.
   * Runs in the background: `get` answers 404 when it is done.
   */
  hardDelete(id: number, options?: CallOptions & { readonly force?: boolean }): Promise<void>;
  /** Mails the portal invitation. */
  sendInvite(id: number, options?: CallOptions): Promise<void>;
  /** Tickets of all go to the first; cannot be undone. */
  merge(merge: ContactMerge, options?: CallOptions): Promise<void>;
  makeAgent(id: number, options?: CallOptions): Promise<Agent>;
}

const named = v.array(v.looseObject({ id: idSchema, name: text }));
const beginning = new Date('2000-01-01T00:00:00Z');
const day = 86_400_000;

export function contactsOf(api: Api, clock: Clock): Contacts {
  const path = (id: number) => `/contacts/${id}`;
  return {
    list: ({ signal, ...query } = {}) => itemsOf(api, { method: 'GET', path: '/contacts', query, signal }, contact),
    search: (query, { signal } = {}) => {
      const days = { from: beginning, to: new Date(clock.now() + day) };
      return found(api, { path: '/search/contacts', query, item: contact, days, signal });
    },
    autocomplete: (term, { signal } = {}) =>
      api.call({ method: 'GET', path: '/contacts/autocomplete', query: { term }, signal }, named),
    get: (id, { signal } = {}) => api.call({ method: 'GET', path: path(id), signal }, contact),
    create: (body, options) => api.call({ method: 'POST', path: '/contacts', body, ...options }, contact),
    update: (id, body, { signal } = {}) => api.call({ method: 'PUT', path: path(id), body, signal }, contact),
    softDelete: (id, { signal } = {}) => api.order({ method: 'DELETE', path: path(id), signal }),
    restore: (id, { signal } = {}) => api.order({ method: 'PUT', path: `${path(id)}/restore`, signal }),
    hardDelete: (id, { force = false, signal } = {}) =>
      api.order({ method: 'DELETE', path: `${path(id)}/hard_delete`, query: force ? { force } : {}, signal }),
    sendInvite: (id, { signal } = {}) =>
      api.order({ method: 'PUT', path: `${path(id)}/send_invite`, repeatable: false, signal }),
    merge: (body, { signal } = {}) =>
      api.order({ method: 'POST', path: '/contacts/merge', body, repeatable: false, signal }),
    makeAgent: (id, { signal } = {}) =>
      api.call({ method: 'PUT', path: `${path(id)}/make_agent`, repeatable: false, signal }, agent),
  };
}
