import * as v from 'valibot';
import { type Agent, agent } from '../objects/agent.ts';
import { type Contact, contact } from '../objects/contact.ts';
import type { CustomFields } from '../objects/values.ts';
import { id as idSchema, text } from '../objects/values.ts';
import { itemsOf } from '../paging/pages.ts';
import { found } from '../paging/search.ts';
import type { Api } from '../transport/call.ts';
import type { Clock } from '../transport/clock.ts';
import { beginning, day } from './days.ts';
import { type Exports, exportsOf } from './exports.ts';
import { gone } from './gone.ts';
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

/** Only what is given changes; null empties, but a contact keeps one of the ways to tell it apart. */
export type ContactChange = Partial<
  Omit<NewContact, 'email' | 'phone' | 'mobile' | 'twitter_id'> & {
    readonly [Way in 'email' | 'phone' | 'mobile' | 'twitter_id']: string | null;
  }
>;

export interface ContactMerge {
  readonly primary_contact_id: number;
  readonly secondary_contact_ids: readonly number[];
  /** Where both sides have a value, the one to keep. */
  readonly contact?: Partial<
    Pick<NewContact, 'email' | 'phone' | 'mobile' | 'twitter_id' | 'unique_external_id' | 'other_emails'>
  > & { readonly company_ids?: readonly number[] };
}

export interface Contacts extends Exports {
  list(options?: ContactListOptions): AsyncIterable<Contact>;
  /** Freshdesk's query language; deleted ones are left out. */
  search(query: string, options?: CallOptions): AsyncIterable<Contact>;
  /** By the beginning of a name. */
  autocomplete(term: string, options?: CallOptions): Promise<readonly { readonly id: number; readonly name: string }[]>;
  get(id: number, options?: CallOptions): Promise<Contact>;
  /** Mails an activation unless the account has that off. */
  create(contact: NewContact, options?: ChangeOptions<Contact>): Promise<Contact>;
  /** Lists replace; `company_id: null` detaches. */
  update(id: number, change: ContactChange, options?: CallOptions): Promise<Contact>;
  /** Tickets stay; later mail of this person goes to spam. */
  softDelete(id: number, options?: CallOptions): Promise<void>;
  restore(id: number, options?: CallOptions): Promise<void>;
  /**
   * For good, with all tickets that the contact asked for. Refused unless soft-deleted, or `force`.
   * Runs in the background: `get` answers 404 when it is done.
   */
  hardDelete(id: number, options?: CallOptions & { readonly force?: boolean }): Promise<void>;
  /** Mails the portal invitation. */
  sendInvite(id: number, options?: ChangeOptions<true>): Promise<void>;
  /** Tickets of all go to the first; cannot be undone. */
  merge(merge: ContactMerge, options?: ChangeOptions<true>): Promise<void>;
  /** Its other addresses are lost. */
  makeAgent(id: number, options?: ChangeOptions<Agent>): Promise<Agent>;
}

const named = v.array(v.looseObject({ id: idSchema, name: text }));

export function contactsOf(api: Api, clock: Clock): Contacts {
  const path = (id: number) => `/contacts/${id}`;
  const get: Contacts['get'] = (id, { signal } = {}) => api.call({ method: 'GET', path: path(id), signal }, contact);
  const isDeleted = (id: number, wanted: boolean) => async (_status: number, signal: AbortSignal | undefined) =>
    (await get(id, { signal })).deleted === wanted;
  return {
    get,
    list: ({ signal, ...query } = {}) => itemsOf(api, { method: 'GET', path: '/contacts', query, signal }, contact),
    search: (query, { signal } = {}) => {
      const days = { from: beginning, to: new Date(clock.now() + day) };
      return found(api, { path: '/search/contacts', query, item: contact, days, signal });
    },
    autocomplete: (term, { signal } = {}) =>
      api.call({ method: 'GET', path: '/contacts/autocomplete', query: { term }, signal }, named),
    create: (body, options) => api.call({ method: 'POST', path: '/contacts', body, ...options }, contact),
    update: (id, body, { signal } = {}) => api.call({ method: 'PUT', path: path(id), body, signal }, contact),
    softDelete: (id, { signal } = {}) =>
      api.order({ method: 'DELETE', path: path(id), isDone: isDeleted(id, true), signal }),
    restore: (id, { signal } = {}) =>
      api.order({ method: 'PUT', path: `${path(id)}/restore`, isDone: isDeleted(id, false), signal }),
    hardDelete: (id, { force = false, signal } = {}) =>
      api.order({
        method: 'DELETE',
        path: `${path(id)}/hard_delete`,
        query: force ? { force } : {},
        isDone: gone,
        signal,
      }),
    sendInvite: (id, options) =>
      api.order({ method: 'PUT', path: `${path(id)}/send_invite`, repeatable: false, ...options }),
    merge: (body, options) => api.order({ method: 'POST', path: '/contacts/merge', body, ...options }),
    makeAgent: (id, options) =>
      api.call({ method: 'PUT', path: `${path(id)}/make_agent`, repeatable: false, ...options }, agent),
    ...exportsOf(api, '/contacts/export'),
  };
}
