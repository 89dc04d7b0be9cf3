import * as v from 'valibot';
import { maybe } from './values.ts';

/** Work that goes on in the background: bulk changes, exports. */
export interface Job {
  readonly id: string;
  /** `IN PROGRESS` until it ends; the words after that are not documented. */
  readonly status: string;
  /** 0–100. */
  readonly progress: number | null;
  /** Of an export that is ready. */
  readonly download_url: string | null;
}

export const jobId: v.GenericSchema<unknown, string> = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

export const job: v.GenericSchema<unknown, Job> = v.looseObject({
  id: jobId,
  status: v.string(),
  progress: maybe(v.number()),
  download_url: maybe(v.string()),
});

/** What starts a bulk change. */
export const started: v.GenericSchema<unknown, string> = v.pipe(
  v.looseObject({ job_id: jobId }),
  v.transform(({ job_id }) => job_id),
);
