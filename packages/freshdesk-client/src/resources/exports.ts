import * as v from 'valibot';
import { type Job, job, jobId } from '../objects/job.ts';
import type { Api } from '../transport/call.ts';
import type { CallOptions, ChangeOptions } from './options.ts';

/** Columns of a CSV file. */
export interface ExportedFields {
  readonly default_fields: readonly string[];
  readonly custom_fields?: readonly string[];
}

export interface Exports {
  /** Starts an export to CSV, one at a time for the account; gives its id. */
  export(fields: ExportedFields, options?: ChangeOptions<string>): Promise<string>;
  /** `completed` when it is done, with a `download_url` for `attachments.download`. */
  exportState(id: string, options?: CallOptions): Promise<Job>;
}

const started = v.pipe(
  v.looseObject({ id: jobId }),
  v.transform(({ id }) => id),
);

export function exportsOf(api: Api, path: string): Exports {
  return {
    export: (fields, options) => api.call({ method: 'POST', path, body: { fields }, ...options }, started),
    exportState: (id, { signal } = {}) =>
      api.call({ method: 'GET', path: `${path}/${encodeURIComponent(id)}`, signal }, job),
  };
}
