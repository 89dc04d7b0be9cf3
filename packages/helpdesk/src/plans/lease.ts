import type { Database } from '../state/sql.ts';

/** How long a worker that fell silent keeps a plan, in seconds. */
const silence = 300;

export interface Turn {
  readonly plan: string;
  /** Of this worker alone. */
  readonly lease: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * One worker at a time is at a plan; null when another is. The signal ends what runs when the plan was taken over: that may
 * happen to a worker that was asleep.
 */
export async function withLease<Result>(
  database: Database,
  { plan, lease, signal }: Turn,
  run: (whileOurs: AbortSignal) => Promise<Result>,
): Promise<Result | null> {
  const taken = await database.query(
    `update derden.plan set leased_by = $2, leased_until = now() + make_interval(secs => $3)
     where id = $1 and (leased_until is null or leased_until < now()) returning id`,
    [plan, lease, silence],
  );
  if (taken.length === 0) return null;
  const lost = new AbortController();
  const extend = async () => {
    const ours = await database.query(
      `update derden.plan set leased_until = now() + make_interval(secs => $3)
       where id = $1 and leased_by = $2 returning id`,
      [plan, lease, silence],
    );
    if (ours.length === 0) lost.abort();
  };
  const renew = setInterval(() => void extend().catch(() => {}), (silence * 1000) / 3).unref();
  try {
    return await run(signal ? AbortSignal.any([signal, lost.signal]) : lost.signal);
  } finally {
    clearInterval(renew);
    // When this fails, the plan is free again after a silence.
    await database
      .query('update derden.plan set leased_by = null, leased_until = null where id = $1 and leased_by = $2', [
        plan,
        lease,
      ])
      .catch(() => {});
  }
}
