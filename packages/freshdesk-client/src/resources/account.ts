import * as v from 'valibot';
import { jobId } from '../objects/job.ts';
import type { Api } from '../transport/call.ts';
import type { CallOptions, ChangeOptions } from './options.ts';

export interface AccountExport {
  readonly date_range: { readonly start_date: string; readonly end_date: string };
  /** `{name: 'archive_tickets', include: ['notes', 'attachments']}`: the only way to archived tickets in bulk. */
  readonly resources: readonly { readonly name: string; readonly include?: readonly string[] }[];
  readonly output_format: 'json' | 'xml';
}

export interface Account {
  /** Plan, data centre, number of agents, as Freshdesk gives them. */
  get(options?: CallOptions): Promise<Readonly<Record<string, unknown>>>;
  /** Languages of helpdesk and portals. */
  helpdeskSettings(options?: CallOptions): Promise<HelpdeskSettings>;
  /** Starts an export; the id of its job, whose `download_url` comes when it is done. */
  export(order: AccountExport, options?: ChangeOptions<string>): Promise<string>;
}

export interface HelpdeskSettings {
  readonly primary_language: string;
  readonly supported_languages: readonly string[];
  readonly portal_languages: readonly string[];
}

const anything = v.record(v.string(), v.unknown());
const settings = v.looseObject({
  primary_language: v.string(),
  supported_languages: v.array(v.string()),
  portal_languages: v.array(v.string()),
});
const startedExport = v.pipe(
  v.looseObject({ job: v.looseObject({ id: jobId }) }),
  v.transform(({ job }) => job.id),
);

export function accountOf(api: Api): Account {
  return {
    get: ({ signal } = {}) => api.call({ method: 'GET', path: '/account', signal }, anything),
    helpdeskSettings: ({ signal } = {}) => api.call({ method: 'GET', path: '/settings/helpdesk', signal }, settings),
    export: (body, options) => api.call({ method: 'POST', path: '/account/export', body, ...options }, startedExport),
  };
}
