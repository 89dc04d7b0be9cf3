import { FreshdeskError } from '../error.ts';
import { type Job, job } from '../objects/job.ts';
import type { Api } from '../transport/call.ts';
import type { Clock } from '../transport/clock.ts';
import type { CallOptions } from './options.ts';

export interface Jobs {
  get(id: string, options?: CallOptions): Promise<Job>;
  /** Asks again, ever less often, until it is no longer in progress. @throws FreshdeskError `inconsistent_state` when that takes longer. */
  finished(id: string, options?: CallOptions & { readonly milliseconds?: number }): Promise<Job>;
}

const firstPause = 1000;
const longestPause = 30_000;

export function jobsOf(api: Api, clock: Clock): Jobs {
  const get: Jobs['get'] = (id, { signal } = {}) =>
    api.call({ method: 'GET', path: `/jobs/${encodeURIComponent(id)}`, signal }, job);
  return {
    get,
    async finished(id, { milliseconds = 600_000, signal } = {}) {
      const end = clock.now() + milliseconds;
      for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 2)) {
        const state = await get(id, { signal });
        if (!/progress|queue|pending/i.test(state.status)) return state;
        if (clock.now() + pause > end) throw new FreshdeskError('inconsistent_state', 'The job did not end in time.');
        await clock.wait(pause, signal);
      }
    },
  };
}
